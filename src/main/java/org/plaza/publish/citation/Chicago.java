package org.plaza.publish.citation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Passage;

/**
 * An entry of a bibliography by the Chicago Manual of Style (notes and bibliography): author, title, publisher and date,
 * the passage, the address. Every work is cited as a book is, since what a hub holds has been published. A processor of styles would bring 13 MB of them, and none that cites a passage by article and
 * page in a bibliography; the tests hold this one style against such a processor.
 */
public final class Chicago {

    /** More names than that are cut to {@link #NAMES_OF_MANY}. */
    private static final int MOST_NAMES = 10;

    private static final int NAMES_OF_MANY = 7;
    private static final String ENDS = ".!?…。！？؟۔";

    private final List<Part> parts = new ArrayList<>();

    private Chicago() {}

    /**
     * Cites.
     *
     * @param reference what
     * @param words of the reader's language
     * @return the pieces of one line, to be joined as they are
     */
    public static List<Part> cite(Reference reference, Words words) {
        Chicago line = new Chicago();
        Reference.Origin origin = reference.origin();
        if (!origin.authors().isEmpty()) {
            line.sentence(new Part(names(origin.authors(), words), Passage.UNKNOWN_LANGUAGE));
        }
        line.sentence(new Part(
                reference.about().title().text(), reference.about().title().language()));
        Issued issued = origin.issued();
        Part date = new Part(issued == null ? words.undated() : words.date(issued), null);
        Part publisher = new Part(String.join(", ", origin.publishers()), Passage.UNKNOWN_LANGUAGE);
        line.sentence(origin.publishers().isEmpty() ? List.of(date) : List.of(publisher, date));
        Reference.Spot spot = reference.spot();
        if (spot != null) {
            line.sentence(place(spot, words));
        }
        line.sentence(new Part(reference.url(), Passage.UNKNOWN_LANGUAGE));
        return line.parts;
    }

    private static String names(List<String> authors, Words words) {
        boolean cut = authors.size() > MOST_NAMES;
        return words.names(cut ? authors.subList(0, NAMES_OF_MANY) : authors, cut);
    }

    private static List<Part> place(Reference.Spot spot, Words words) {
        List<Part> place = new ArrayList<>();
        if (spot.article() != null) {
            place.add(new Part(spot.article(), spot.language()));
        }
        if (spot.pages() != null) {
            place.add(new Part(words.pages(spot.pages()), null));
        }
        return place;
    }

    private void sentence(Part part) {
        sentence(List.of(part));
    }

    private void sentence(List<Part> sentence) {
        if (sentence.isEmpty()) {
            return;
        }
        if (!parts.isEmpty()) {
            parts.add(new Part(" ", null));
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (i > 0) {
                parts.add(new Part(", ", null));
            }
            parts.add(sentence.get(i));
        }
        String text = sentence.getLast().text();
        if (ENDS.indexOf(text.charAt(text.length() - 1)) < 0) {
            parts.add(new Part(".", null));
        }
    }

    /**
     * The pieces as one text.
     *
     * @param parts of a citation
     * @return one line
     */
    public static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(joining());
    }

    /**
     * A piece of a citation.
     *
     * @param text with its own punctuation and spaces
     * @param language BCP 47 tag, {@code und} when not known; null for the reader's
     */
    public record Part(String text, @Nullable String language) {}
}
