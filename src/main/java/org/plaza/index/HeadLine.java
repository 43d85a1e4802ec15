package org.plaza.index;

import java.util.ArrayList;
import java.util.List;
import org.plaza.model.Term;

/**
 * A line of the head of a work in one language.
 *
 * @param text as the catalogue writes it
 * @param says what it says of the work
 */
public record HeadLine(String text, Says says) {

    private static final List<Term> FOUND_BY = List.of(Term.CREATOR, Term.PUBLISHER, Term.SUBJECT, Term.SPATIAL);

    /** What a line says. */
    public enum Says {
        /** What the work is called. */
        TITLE,
        /** What it is about, in sentences. */
        DESCRIPTION,
        /** A theme. */
        SUBJECT,
        /** A name or a place. */
        OTHER
    }

    /**
     * The head of a work.
     *
     * @param work as stored
     * @param language BCP 47 tag
     * @return the lines that the index holds as one text, with a line feed between them; empty when no document of the
     *     work has its title in that language
     */
    public static List<HeadLine> of(StoredWork work, String language) {
        List<HeadLine> lines = new ArrayList<>();
        for (StoredWork.StoredDocument document : work.documents()) {
            StoredWork.About about = document.about();
            if (about.language().equals(language)) {
                add(lines, about.title(), Says.TITLE);
                if (about.description() != null) {
                    add(lines, about.description(), Says.DESCRIPTION);
                }
            }
        }
        if (!lines.isEmpty()) {
            for (Term term : FOUND_BY) {
                Says says = term == Term.SUBJECT ? Says.SUBJECT : Says.OTHER;
                work.terms().getOrDefault(term, List.of()).forEach(value -> add(lines, value, says));
            }
        }
        return lines;
    }

    /**
     * The text of a head.
     *
     * @param lines of it
     * @return with a line feed between them
     */
    public static String text(List<HeadLine> lines) {
        return String.join("\n", lines.stream().map(HeadLine::text).toList());
    }

    /** What stands in a head already is not said again. */
    private static void add(List<HeadLine> lines, String line, Says says) {
        if (!text(lines).contains(line)) {
            lines.add(new HeadLine(line, says));
        }
    }
}
