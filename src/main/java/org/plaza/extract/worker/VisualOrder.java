package org.plaza.extract.worker;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a line with words from right to left off its places on paper: from left to right, then turned into the order of
 * speech by the Unicode bidirectional algorithm, which undoes itself.
 */
final class VisualOrder {

    /** A gap of this many letter sizes is a space. */
    private static final float SPACE = 0.2f;

    /** What is drawn as one: a letter, or several of a ligature, with the marks upon it. */
    private static final class Cluster {
        private final StringBuilder text;
        private float left;
        private float right;

        Cluster(String text, float left, float right) {
            this.text = new StringBuilder(text);
            this.left = left;
            this.right = right;
        }

        /** Takes in a glyph that stands closer than a space. */
        void cover(TextPosition glyph, float space) {
            float from = glyph.getXDirAdj();
            float to = from + glyph.getWidthDirAdj();
            if (from - right < space && left - to < space) {
                left = Math.min(left, from);
                right = Math.max(right, to);
            }
        }
    }

    private VisualOrder() {}

    static boolean holdsRightToLeft(List<TextPosition> letters) {
        return letters.stream().anyMatch(l -> {
            String text = l.getUnicode();
            return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        });
    }

    /** The line in the order of speech; spaces and tabs where its gaps are. */
    static String text(List<TextPosition> letters, float cell) {
        float space = SPACE * size(letters);
        List<Cluster> clusters = spaced(clusters(letters, space), cell * size(letters), space);
        StringBuilder visual = new StringBuilder();
        int balance = 0;
        for (Cluster cluster : clusters) {
            char c = cluster.text.charAt(0);
            visual.append(Character.isSurrogate(c) ? 'a' : c);
            balance += direction(c);
        }
        int base = balance > 0 ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        return spoken(clusters, new Bidi(visual.toString(), base));
    }

    private static String spoken(List<Cluster> clusters, Bidi bidi) {
        byte[] levels = new byte[clusters.size()];
        Integer[] order = new Integer[clusters.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        StringBuilder text = new StringBuilder();
        for (int i : order) {
            StringBuilder cluster = clusters.get(i).text;
            boolean mirrored = levels[i] % 2 == 1 && cluster.length() == 1 && Character.isMirrored(cluster.charAt(0));
            text.append(mirrored ? mirror(cluster.charAt(0)) : cluster);
        }
        return text.toString();
    }

    private static String mirror(char c) {
        return Character.toString(com.ibm.icu.lang.UCharacter.getMirror(c));
    }

    private static int direction(char c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
        };
    }

    private static List<Cluster> clusters(List<TextPosition> letters, float space) {
        List<Cluster> clusters = new ArrayList<>();
        List<TextPosition> marks = new ArrayList<>();
        for (TextPosition letter : letters) {
            String text = letter.getUnicode();
            if (text.isEmpty() && !clusters.isEmpty()) {
                // glyphs that are one text, as a mark and its letter are, have it at the first of them
                clusters.getLast().cover(letter, space);
            }
            if (text.codePoints().allMatch(Character::isISOControl)) {
                continue;
            }
            if (Character.getType(text.codePointAt(0)) == Character.NON_SPACING_MARK) {
                marks.add(letter);
            } else {
                float left = letter.getXDirAdj();
                clusters.add(new Cluster(text, left, left + letter.getWidthDirAdj()));
            }
        }
        marks.forEach(mark -> mark(clusters, mark));
        clusters.sort(Comparator.comparing(c -> c.left + c.right));
        return clusters;
    }

    /** A mark belongs to the letter it is drawn upon. */
    private static void mark(List<Cluster> clusters, TextPosition mark) {
        float middle = mark.getXDirAdj() + mark.getWidthDirAdj() / 2;
        clusters.stream()
                .min(Comparator.comparing(c -> Math.abs(c.left + c.right - 2 * middle)))
                .ifPresentOrElse(
                        c -> c.text.append(mark.getUnicode()),
                        () -> clusters.add(new Cluster(mark.getUnicode(), middle, middle)));
    }

    private static List<Cluster> spaced(List<Cluster> clusters, float cell, float space) {
        List<Cluster> spaced = new ArrayList<>();
        float right = Float.MAX_VALUE;
        for (Cluster cluster : clusters) {
            float gap = cluster.left - right;
            if (gap > space) {
                spaced.add(new Cluster(gap > cell ? "\t" : " ", right, cluster.left));
            }
            spaced.add(cluster);
            right = right == Float.MAX_VALUE ? cluster.right : Math.max(right, cluster.right);
        }
        return spaced;
    }

    private static float size(List<TextPosition> letters) {
        return (float) letters.stream().mapToDouble(PdfLines::size).max().orElse(1);
    }
}
