package org.plaza.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plaza.model.Passage;

/** What the versions in one text are called there: the catalogue gives a file one title, in one language. Pure. */
final class FirstHeadings {

    /** A longer heading is no title. */
    private static final int LONGEST = 200;

    /** Less of a text is no version but a quotation. */
    private static final double LEAST_SHARE = 0.1;

    private FirstHeadings() {}

    /**
     * The heading that the text of each language begins with. The first passage of a language counts, when its highest
     * heading stands first in it, was not in force before, and is none of an article.
     *
     * @param passages of one text, in reading order
     * @return by BCP 47 tag; languages whose text begins otherwise, or is a small part of the whole, are absent
     */
    static Map<String, String> of(List<Passage> passages) {
        Map<String, Long> counts = new HashMap<>();
        passages.forEach(passage -> counts.merge(passage.language(), 1L, Long::sum));
        Map<String, String> headings = new HashMap<>();
        if (counts.size() < 2) {
            return headings;
        }
        Set<String> begun = new HashSet<>();
        String before = "";
        for (Passage passage : passages) {
            String heading = passage.place().headings().stream().findFirst().orElse("");
            boolean version = counts.getOrDefault(passage.language(), 0L) >= LEAST_SHARE * passages.size();
            if (passage.kind() == Passage.Kind.TEXT
                    && begun.add(passage.language())
                    && version
                    && !heading.equals(before)
                    && isTitle(heading, passage)) {
                headings.put(passage.language(), heading);
            }
            before = heading;
        }
        headings.remove(Passage.UNKNOWN_LANGUAGE);
        return headings;
    }

    private static boolean isTitle(String heading, Passage passage) {
        return heading.length() <= LONGEST
                && heading.codePoints().anyMatch(Character::isLetter)
                && passage.place().article() == null
                && words(passage.text()).startsWith(words(heading));
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
