package org.plaza.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.plaza.model.Hub;
import org.plaza.vocabulary.Vocabularies;

/** What of a hub every work is indexed with, as one hash: when it changes, everything is indexed anew. */
final class Settings {

    /** Raised whenever fields or analysis change: an index built with another is built anew. */
    private static final int ANALYSIS = 6;

    private Settings() {}

    static IndexMeta meta(Hub hub, Vocabularies vocabularies) {
        IndexMeta.Origin origin =
                new IndexMeta.Origin(hub.profile(), place(hub.sources().folder()));
        return new IndexMeta(IndexMeta.FORMAT, hash(hub, vocabularies), origin, hub.languages(), hub.facets());
    }

    /**
     * Where a hub lies.
     *
     * @param folder of the hub
     * @return absolute, links followed
     */
    static String place(Path folder) {
        try {
            return folder.toRealPath().toString();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize().toString();
        }
    }

    private static String hash(Hub hub, Vocabularies vocabularies) {
        MessageDigest digest = sha256();
        // labels of facets are shown, not indexed, yet a hub that renames a facet wants to see it: they are in
        // meta.json
        hub.facets()
                .forEach(facet -> update(
                        digest, facet.name() + "|" + facet.column() + "|" + facet.kind() + "|" + facet.vocabulary()));
        update(digest, String.join(" ", hub.languages()));
        update(digest, IndexMeta.FORMAT + "." + ANALYSIS);
        update(digest, vocabularies.fingerprint());
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
