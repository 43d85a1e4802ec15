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
    private final List<String> keys;
    private final int[] offsets;

    /** The paragraphs of a page, and what their texts came out as. */
    Bookmarks(List<Paragraph> paragraphs, List<String> texts) {
        this.paragraphs = paragraphs;
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

    List<Heading> headings(List<Bookmark> bookmarks) {
        List<Heading> headings = new ArrayList<>();
        for (Bookmark bookmark : bookmarks) {
            headings.add(new Heading(bookmark.level(), bookmark.title(), offset(bookmark)));
        }
        headings.sort(Comparator.comparingInt(Heading::offset));
        return headings;
    }

    private int offset(Bookmark bookmark) {
        if (offsets.length == 0) {
            return 0;
        }
        String title = key(bookmark.title());
        int found = find(title);
        return offsets[found >= 0 ? found : below(bookmark.top())];
    }

    private int find(String title) {
        if (title.isEmpty()) {
            return -1;
        }
        int startsWith = -1;
        for (int i = 0; i < keys.size(); i++) {
            StringBuilder joined = new StringBuilder();
            for (int j = i; j < Math.min(keys.size(), i + PARTS) && title.startsWith(joined.toString()); j++) {
                joined.append(keys.get(j));
                if (title.contentEquals(joined)) {
                    return i;
                }
            }
            if (startsWith < 0 && keys.get(i).startsWith(title)) {
                startsWith = i;
            }
        }
        return startsWith;
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
