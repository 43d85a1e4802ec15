package org.plaza.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How things that bring no id of their own get one. All methods are pure. */
public final class Ids {

    /** The longest work or document id, in UTF-16 units. */
    public static final int MAX_LENGTH = 200;

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int SLUG_LENGTH = 60;

    private Ids() {}

    /**
     * The id of a document without one: a slug of its file name and 8 characters of a hash of its path.
     *
     * @param path relative to the hub, {@code /} between its parts; composed and decomposed spellings give the same id
     * @return at most 70 characters
     */
    public static String ofPath(String path) {
        String nfc = Normalizer.normalize(path, Normalizer.Form.NFC);
        String name = nfc.substring(nfc.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String slug = NOT_WORD.matcher(stem.toLowerCase(Locale.ROOT)).replaceAll("-");
        slug = slug.substring(0, Math.min(SLUG_LENGTH, slug.length())).replaceAll("^-+|-+$", "");
        return (slug.isEmpty() ? "document" : slug) + "-" + hash(nfc, 8);
    }

    /**
     * The id of a passage, the same wherever its text stands in the work.
     *
     * @param work the id of its work
     * @param text the passage; Unicode form and white space do not matter
     * @return 12 characters of a-z and 2-7; the caller adds {@code .2} and so on to repeats
     */
    public static String ofPassage(String work, String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        return hash(work + "\n" + collapsed(nfc).strip(), 12);
    }

    /** Each run of white space as one space. */
    private static String collapsed(String text) {
        char[] out = new char[text.length()];
        int length = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean another = isSpace(c);
            if (!another || !space) {
                out[length++] = another ? ' ' : c;
            }
            space = another;
        }
        return new String(out, 0, length);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c >= '\u00A0' && Character.isSpaceChar(c);
    }

    /**
     * Whether a string may be an id.
     *
     * @param id a candidate
     * @return false when it is empty, too long, or holds a control character or a lone surrogate
     */
    public static boolean valid(String id) {
        return !id.isBlank()
                && id.length() <= MAX_LENGTH
                && id.codePoints()
                        .noneMatch(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.SURROGATE
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }

    private static String hash(String text, int characters) {
        byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        StringBuilder out = new StringBuilder(characters);
        for (int i = 0; i < characters; i++) {
            int bit = i * 5;
            int pair = (digest[bit / 8] & 0xff) << 8 | (digest[bit / 8 + 1] & 0xff);
            out.append(BASE32.charAt(pair >> (11 - bit % 8) & 31));
        }
        return out.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
