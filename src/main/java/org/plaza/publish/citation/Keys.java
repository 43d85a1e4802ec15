package org.plaza.publish.citation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;

/** Names of references, made of ids. */
final class Keys {

    private static final int LONGEST = 60;
    private static final int BYTES_OF_SUM = 4;

    private Keys() {}

    /** ASCII letters, digits and hyphens; an id that is more than that gets a sum of it, so that no two become one. */
    static String of(String id) {
        String plain = Normalizer.normalize(id, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String key = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        if (key.equals(id)) {
            return key;
        }
        return key.isEmpty() ? "work-" + sum(id) : key + "-" + sum(id);
    }

    private static String sum(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES_OF_SUM));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
