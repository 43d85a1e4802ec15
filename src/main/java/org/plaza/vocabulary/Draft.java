package org.plaza.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file says of one subject, as it stands there. */
final class Draft {

    /** A text with the line it stands on. */
    record Text(String tag, String text, int line) {}

    /** Another subject, with the line that names it. */
    record Link(String iri, int line) {}

    final String iri;
    final int line;
    final List<Text> notations = new ArrayList<>();
    final List<Text> preferred = new ArrayList<>();
    final List<Text> alternative = new ArrayList<>();
    final List<Text> hidden = new ArrayList<>();
    final List<Text> names = new ArrayList<>();
    final List<Link> broader = new ArrayList<>();
    final List<Link> narrower = new ArrayList<>();
    final List<Link> related = new ArrayList<>();
    final Map<String, String> scopeNotes = new LinkedHashMap<>();
    final Map<String, String> definitions = new LinkedHashMap<>();

    @Nullable
    Text latitude;

    @Nullable
    Text longitude;

    private boolean typed;
    private boolean something;
    private boolean other;

    Draft(String iri, int line) {
        this.iri = iri;
        this.line = line;
    }

    /** The file calls it a concept. */
    void isConcept() {
        typed = true;
    }

    /** The file calls it a scheme or a collection. */
    void isOther() {
        other = true;
    }

    /** The file says something of it that is only said of concepts. */
    void looksLikeConcept() {
        something = true;
    }

    boolean concept() {
        return typed || something && !other;
    }
}
