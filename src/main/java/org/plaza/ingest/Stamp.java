package org.plaza.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;

/**
 * What tells without reading a file whether it is still the same.
 *
 * @param size in bytes
 * @param modified milliseconds of the epoch
 * @param key which file it is and when its entry last changed, where the file system knows
 */
record Stamp(long size, long modified, String key) {

    /** Times of file systems are as coarse as this, in milliseconds (FAT: 2 s). */
    private static final long GRAIN = 2_000;

    static Stamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Object key = attributes.fileKey();
        return new Stamp(
                attributes.size(),
                attributes.lastModifiedTime().toMillis(),
                (key == null ? "" : key.toString()) + changed(file));
    }

    private static String changed(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return "";
        }
        Map<String, Object> attributes = Files.readAttributes(file, "unix:ctime");
        return attributes.get("ctime") instanceof FileTime time ? " " + time.toMillis() : "";
    }

    /** Whether the file may have changed after it was looked at without this stamp showing it. */
    boolean doubtful(long lookedAt) {
        return modified >= lookedAt - GRAIN;
    }
}
