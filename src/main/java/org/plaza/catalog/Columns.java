package org.plaza.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plaza.model.Facet;
import org.plaza.model.Term;

/** The columns that a catalogue may have, and how the hub's own are called. Keys are our names in lower case. */
final class Columns {

    static final String PATH = "path";
    static final String ID = "id";
    static final String WORK = "work";
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String LANGUAGE = "language";
    static final String LANGUAGE_FIXED = "language_fixed";
    static final String ACCESS = "access";
    static final String TEXT = "text";

    /** Columns that belong to the document; all others belong to the work. */
    static final Set<String> OF_DOCUMENT = Set.of(PATH, ID, WORK, TITLE, DESCRIPTION, LANGUAGE, LANGUAGE_FIXED);

    private final Map<String, String> oursByTheirs = new HashMap<>();
    private final Set<String> mapped;
    private final List<Facet> facets;
    private final Set<String> known;

    Columns(Settings settings) {
        settings.columns().forEach((ours, theirs) -> oursByTheirs.put(key(theirs), ours));
        this.mapped = settings.columns().keySet();
        this.facets = settings.hub().facets();
        this.known = new HashSet<>(names(List.of()));
        facets.forEach(facet -> known.add(of(facet)));
    }

    /** How two spellings of one column are made equal. */
    static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** All columns that a hub with these facets knows. */
    static List<String> names(List<Facet> facets) {
        List<String> names =
                new ArrayList<>(List.of(PATH, ID, WORK, TITLE, DESCRIPTION, LANGUAGE, LANGUAGE_FIXED, ACCESS));
        Arrays.stream(Term.values()).map(Term::column).forEach(names::add);
        facets.stream()
                .filter(Columns::hasColumn)
                .map(facet -> key(facet.column()))
                .filter(column -> !names.contains(column))
                .distinct()
                .forEach(names::add);
        return names;
    }

    /** The key of a heading of the catalogue; empty for one that our name is mapped away from. */
    String ofHeading(String heading) {
        String key = key(heading);
        String ours = oursByTheirs.get(key);
        return ours != null ? ours : mapped.contains(key) ? "" : key;
    }

    /** The key of a facet's column. */
    String of(Facet facet) {
        String key = key(facet.column());
        return oursByTheirs.getOrDefault(key, key);
    }

    /** Facets whose values come from a column. */
    List<Facet> facets() {
        return facets.stream().filter(Columns::hasColumn).toList();
    }

    /** Those keys that mean nothing to us, in order. */
    Set<String> unknown(Set<String> keys) {
        Set<String> unknown = new TreeSet<>(keys);
        unknown.removeAll(known);
        unknown.remove("");
        return unknown;
    }

    /** Warns of columns that nothing uses. */
    void warnOfUnknown(Set<String> keys, String file, int line, Problems problems) {
        Set<String> unknown = unknown(keys);
        if (!unknown.isEmpty()) {
            problems.warning(
                    file,
                    line,
                    "nothing uses the columns " + String.join(", ", unknown)
                            + ": declare a facet for them in hub.yaml, or name ours under columns");
        }
    }

    private static boolean hasColumn(Facet facet) {
        return facet.kind() != Facet.Kind.LANGUAGE && facet.kind() != Facet.Kind.FORMAT;
    }
}
