package org.plaza.extract.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plaza.model.Heading;

/** Finds the paragraphs that the outline's entries stand for. */
final class Bookmarks {

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int PARTS = 3;

    private final List<Paragraph> paragraphs;
    private final List<String> texts;
    private final List<String> keys;
    private final int[] offsets;

    /** The paragraphs of a page, and what their texts came out as. */
    Bookmarks(List<Paragraph> paragraphs, List<String> texts) {
        this.paragraphs = paragraphs;
        this.texts = texts;
        this.keys = texts.stream().map(Bookmarks::key).toList();
        this.offsets = new int[texts.size()];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = offsets[i - 1] + texts.get(i - 1).length() + 1;
        }
    }

    /** Letters and digits only: an outline spells spaces and dots its own way. */
    static String key(String text) {
        return NOT_WORD.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /**
     * As {@link #key}, but of writing from right to left which letters there are, not their order: some programs store
     * the pieces of such titles, words and numbers, as the eye meets them from the left.
     */
    static String letters(String text) {
        return Script.rightToLeft(text) ? sorted(key(text)) : key(text);
    }

    private static String sorted(String key) {
        int[] letters = key.codePoints().sorted().toArray();
        return new String(letters, 0, letters.length);
    }

    List<Heading> headings(List<Bookmark> bookmarks) {
        List<Heading> headings = new ArrayList<>();
        for (Bookmark bookmark : bookmarks) {
            headings.add(heading(bookmark));
        }
        headings.sort(Comparator.comparingInt(Heading::offset));
        return headings;
    }

    private Heading heading(Bookmark bookmark) {
        if (offsets.length == 0) {
            return new Heading(bookmark.level(), bookmark.title(), 0);
        }
        String title = key(bookmark.title());
        for (int i = 0; i < keys.size() && !title.isEmpty(); i++) {
            int end = end(bookmark.title(), i);
            if (end > i) {
                return new Heading(bookmark.level(), spelled(bookmark.title(), i, end), offsets[i]);
            }
        }
        int found = startsWith(title);
        return new Heading(bookmark.level(), bookmark.title(), offsets[found >= 0 ? found : below(bookmark.top())]);
    }

    /** The end of the paragraphs from one on that make up a title together; -1 when they do not. */
    private int end(String title, int from) {
        String wanted = letters(title);
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < Math.min(keys.size(), from + PARTS) && joined.length() < wanted.length(); i++) {
            joined.append(keys.get(i));
            if (joined.length() == wanted.length()
                    && wanted.equals(Script.rightToLeft(title) ? sorted(joined.toString()) : joined.toString())) {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * As it is printed, if the outline differs in blanks alone, which some programs drop at the ends of lines, or may
     * be in disorder.
     */
    private String spelled(String title, int from, int to) {
        String printed = String.join(" ", texts.subList(from, to)).replace('\t', ' ');
        return Script.rightToLeft(title) || unspaced(printed).equals(unspaced(title)) ? printed : title;
    }

    private static String unspaced(String text) {
        return text.replace(" ", "");
    }

    private int startsWith(String title) {
        for (int i = 0; i < keys.size() && !title.isEmpty(); i++) {
            if (keys.get(i).startsWith(title)) {
                return i;
            }
        }
        return -1;
    }

    /** The first paragraph not above a place on the page. */
    private int below(float top) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).first().baseline() >= top) {
                return i;
            }
        }
        return paragraphs.size() - 1;
    }
}
