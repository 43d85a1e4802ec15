package org.plaza.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.plaza.extract.ExtractorPool;
import org.plaza.model.ExtractedText;
import org.plaza.model.Extraction;
import org.plaza.model.Limits;
import org.plaza.model.Outcome;

/**
 * The texts of files by the hash of their bytes, so that no file is read twice. Safe for threads and processes: a text is
 * written beside its place and moved there.
 *
 * @param folder made when something is kept
 * @param recipe how the files are read: another recipe may give other texts of the same bytes
 */
record ExtractStore(Path folder, String recipe) {

    /** A page may be as long as the limits of the hub allow. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    static ExtractStore of(Path folder, Limits limits) {
        return new ExtractStore(
                folder,
                ExtractorPool.EXTRACTOR_VERSION + "-" + limits.characters() + "-" + limits.pages() + "-"
                        + limits.depth() + "-" + limits.seconds());
    }

    /**
     * What came of reading a file.
     *
     * @param outcome a property of its bytes
     * @param reason a sentence
     * @param text null when there is none
     * @param seconds it took to read
     */
    record Kept(Outcome outcome, String reason, @Nullable ExtractedText text, double seconds) {

        static Kept of(Extraction extraction, double seconds) {
            return new Kept(
                    extraction.outcome(), extraction.reason(), extraction.text().orElse(null), seconds);
        }
    }

    /** What was kept cannot be read any more, and was thrown away. */
    static final class Lost extends IOException {

        private static final long serialVersionUID = 1L;

        Lost(String file, Path folder) {
            super("The kept text of " + file + " in " + folder
                    + " was damaged. Run: scripts/plaza index, with its --hub and --index");
        }
    }

    boolean has(String hash) {
        return Files.exists(place(hash));
    }

    /** How many bytes of JSON are kept; 0 when none are. */
    long weight(String hash) throws IOException {
        if (hash.isEmpty() || !has(hash)) {
            return 0;
        }
        try (RandomAccessFile file = new RandomAccessFile(place(hash).toFile(), "r")) {
            // the length of what is in a gzip file are its last four bytes, the lowest first (RFC 1952)
            file.seek(Math.max(0, file.length() - Integer.BYTES));
            byte[] length = new byte[Integer.BYTES];
            file.read(length);
            return Integer.toUnsignedLong(
                    ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt());
        }
    }

    /** Reads what was kept; what was damaged on the disk is as good as gone. */
    Optional<Kept> read(String hash) throws IOException {
        try (InputStream in =
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(place(hash)), 1 << 16), 1 << 16)) {
            return Optional.of(MAPPER.readValue(in, Kept.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (com.fasterxml.jackson.core.JacksonException | java.util.zip.ZipException | java.io.EOFException e) {
            Files.deleteIfExists(place(hash));
            return Optional.empty();
        }
    }

    void keep(String hash, Kept kept) throws IOException {
        Path place = place(hash);
        Path parent = Files.createDirectories(folder.resolve(hash.substring(0, 2)));
        Path fresh = Files.createTempFile(parent, "new-", ".tmp");
        try {
            try (OutputStream out =
                    new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16), 1 << 16)) {
                MAPPER.writeValue(out, kept);
            }
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash + "-" + recipe + ".json.gz");
    }
}
