package org.plaza.extract.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Brings characters into one form: NFC, with ligatures and Arabic presentation forms resolved, every kind of space an
 * ordinary one, and without what is no text: controls, lone surrogates, private use, invisible directions.
 */
public final class CleanText {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final char SOFT_HYPHEN = '\u00AD';

    private CleanText() {}

    /**
     * Cleans text that may hold line feeds, tabs and form feeds; they stay.
     *
     * @param text any string
     * @return in NFC; white space is not collapsed
     */
    public static String of(String text) {
        if (plain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return NFC.normalize(out);
    }

    /**
     * Cleans one line: as {@link #of}, and every run of white space without a tab is one space; a run with a tab is a
     * tab.
     *
     * @param text any string; line breaks count as spaces
     * @return without white space at its ends
     */
    public static String line(String text) {
        String clean = of(text);
        StringBuilder out = new StringBuilder(clean.length());
        char pending = 0;
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\f') {
                pending = pending == '\t' || c == '\t' ? '\t' : ' ';
            } else {
                if (pending != 0 && !out.isEmpty()) {
                    out.append(pending);
                }
                pending = 0;
                out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * Cleans a line on paper: as {@link #line}, but a soft hyphen was drawn, so within the line it is a hyphen, and at
     * its end it stays.
     *
     * @param text any string
     * @return without white space at its ends
     */
    public static String printedLine(String text) {
        String stripped = text.strip();
        boolean broken = !stripped.isEmpty() && stripped.charAt(stripped.length() - 1) == SOFT_HYPHEN;
        String line =
                line((broken ? stripped.substring(0, stripped.length() - 1) : stripped).replace(SOFT_HYPHEN, '-'));
        return broken ? line + SOFT_HYPHEN : line;
    }

    /** Most text needs nothing: printable ASCII with line feeds and tabs. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7f || c < ' ' && c != '\n' && c != '\t' && c != '\f') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, int c) {
        if (c == SOFT_HYPHEN) {
            return;
        }
        if (presentationForm(c)) {
            out.append(NFKC.normalize(Character.toString(c)));
            return;
        }
        switch (Character.getType(c)) {
            case Character.CONTROL -> appendControl(out, c);
            case Character.SPACE_SEPARATOR -> out.append(' ');
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append('\n');
            case Character.FORMAT -> {
                if (joiner(c)) {
                    out.appendCodePoint(c);
                }
            }
            case Character.PRIVATE_USE -> {
                if (symbolFontBullet(c)) {
                    out.append('•');
                }
            }
            case Character.SURROGATE, Character.UNASSIGNED -> {}
            default -> {
                if (c != 0xFFFD) {
                    out.appendCodePoint(c);
                }
            }
        }
    }

    private static void appendControl(StringBuilder out, int c) {
        switch (c) {
            case '\n', '\t', '\f' -> out.append((char) c);
            case '\u000B', '\u0085', '\r' -> out.append('\n');
            default -> {}
        }
    }

    private static boolean presentationForm(int c) {
        boolean latinLigature = c >= 0xFB00 && c <= 0xFB06;
        boolean arabic = c >= 0xFB50 && c <= 0xFDFF && c != 0xFD3E && c != 0xFD3F || c >= 0xFE70 && c <= 0xFEFC;
        return latinLigature || arabic && Character.isLetter(c);
    }

    /** Zero-width joiner and non-joiner spell Persian and Indic words; zero-width space parts Khmer and Thai ones. */
    private static boolean joiner(int c) {
        return c == 0x200B || c == 0x200C || c == 0x200D || c >= 0x600 && c <= 0x8E2 && c != 0x61C;
    }

    /** Bullets as Symbol and Wingdings have them. */
    private static boolean symbolFontBullet(int c) {
        return c == 0xF0B7 || c == 0xF0A7 || c == 0xF0D8 || c == 0xF0FC || c == 0xF076 || c == 0xF0A8 || c == 0xF06E;
    }
}
