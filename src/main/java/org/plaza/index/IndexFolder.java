package org.plaza.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that holds the generations of an index. {@code CURRENT} names the one in use and is replaced atomically.
 *
 * @param root the folder; need not exist before something is written
 */
public record IndexFolder(Path root) {

    private static final String CURRENT = "CURRENT";

    /**
     * The generation in use.
     *
     * @return empty when nothing was ever finished here
     * @throws IOException when {@code CURRENT} cannot be read or names nothing
     */
    public Optional<Generation> current() throws IOException {
        String name;
        try {
            name = Files.readString(root.resolve(CURRENT)).strip();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (!name.matches("[0-9]{1,9}")
                || !Files.isDirectory(generation(Integer.parseInt(name)).folder())) {
            throw new IOException(root.resolve(CURRENT) + " names the generation \"" + name
                    + "\", which is not there. Run: scripts/plaza index --rebuild, with its --hub and --index");
        }
        return Optional.of(generation(Integer.parseInt(name)));
    }

    /**
     * A generation that does not exist yet.
     *
     * @return numbered after every other
     * @throws IOException when the folder cannot be read
     */
    Generation next() throws IOException {
        int last = numbers().stream().mapToInt(Integer::intValue).max().orElse(0);
        return generation(last + 1);
    }

    /**
     * Makes a generation the one in use.
     *
     * @param generation complete and closed or committed
     * @throws IOException when the disk refuses
     */
    void use(Generation generation) throws IOException {
        Path fresh = root.resolve(CURRENT + ".new");
        Files.writeString(fresh, generation.number() + "\n");
        Files.move(fresh, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Deletes the generations that are not in use: old ones, and those that a run began and did not finish. Readers that
     * still have one open keep it until they close it.
     *
     * @throws IOException when {@code CURRENT} names nothing, or the folder cannot be read
     */
    void sweep() throws IOException {
        int keep = current().map(Generation::number).orElse(0);
        for (int number : numbers()) {
            if (number != keep) {
                delete(generation(number).folder());
            }
        }
    }

    /**
     * Takes the one lock of writers.
     *
     * @return released by closing
     * @throws IOException with a sentence when somebody else holds it or the folder cannot be written
     */
    public Closeable lock() throws IOException {
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() == null) {
                    throw locked();
                }
            } catch (OverlappingFileLockException e) {
                channel.close();
                throw locked();
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            return channel;
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            throw new IOException(
                    "The index folder " + root
                            + " cannot be written. Give write access, or choose another with --index.",
                    e);
        }
    }

    /**
     * Where the ids of what was removed are kept.
     *
     * @return one JSON object a line; need not exist
     */
    public Path tombstones() {
        return root.resolve("tombstones.jsonl");
    }

    /**
     * Where the passages that were removed are kept.
     *
     * @return the folder of {@link GonePassages}; need not exist
     */
    public Path gonePassages() {
        return root.resolve("gone");
    }

    private IndexLocked locked() {
        return new IndexLocked(
                "Another process is writing the index " + root + ". Wait until it has ended, or stop it.");
    }

    private Generation generation(int number) {
        return new Generation(number, generations().resolve(Integer.toString(number)));
    }

    private Path generations() {
        return root.resolve("generations");
    }

    private List<Integer> numbers() throws IOException {
        if (!Files.isDirectory(generations())) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(generations())) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{1,9}"))
                    .map(Integer::valueOf)
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> entries;
        try (Stream<Path> walk = Files.walk(folder)) {
            entries = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path entry : entries) {
            Files.deleteIfExists(entry);
        }
    }

    /** Somebody else is writing. */
    public static final class IndexLocked extends IOException {

        private static final long serialVersionUID = 1L;

        private IndexLocked(String message) {
            super(message);
        }
    }

    /**
     * One state of the index.
     *
     * @param number generations are counted from 1
     * @param folder where it is
     */
    public record Generation(int number, Path folder) {

        /**
         * The Lucene index.
         *
         * @return its folder
         */
        public Path lucene() {
            return folder.resolve("lucene");
        }

        /**
         * Copies of the hub's vocabularies.
         *
         * @return their folder
         */
        public Path vocabularies() {
            return folder.resolve("vocabularies");
        }

        /**
         * What the generation was built with.
         *
         * @return the file of its {@link IndexMeta}
         */
        public Path meta() {
            return folder.resolve("meta.json");
        }
    }
}
