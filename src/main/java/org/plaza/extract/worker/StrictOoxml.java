package org.plaza.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells the strict variant of Office Open XML, which the parsers open without an error and find nothing in. */
final class StrictOoxml {

    private static final Set<String> FAMILY = Set.of("docx", "xlsx", "pptx");
    private static final int ENOUGH = 1 << 16;

    private StrictOoxml() {}

    static boolean is(Path file, Format format) {
        if (!FAMILY.contains(format.name())) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry relations = zip.getEntry("_rels/.rels");
            if (relations == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(relations)) {
                String head = new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8);
                return head.contains("purl.oclc.org/ooxml");
            }
        } catch (IOException e) {
            // not even a zip: whatever it is, it is not that
            return false;
        }
    }
}
