package org.plaza.vocabulary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All vocabularies of a hub, by name. Immutable. */
public final class Vocabularies {

    /** A hub without vocabularies. */
    public static final Vocabularies NONE = new Vocabularies(List.of());

    private static final String ENDING = ".kept";

    /** In the folder of the vocabularies; no name of a vocabulary ends so. */
    private static final String LABELS = "cut.labels";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,59}");

    private final Map<String, Vocabulary> byName = new TreeMap<>();
    private final @Nullable Path labels;
    private final Lazy<LabelLetters> letters = new Lazy<>(() -> new LabelLetters(all()));

    /**
     * Gathers vocabularies.
     *
     * @param vocabularies with names that differ, {@linkplain #validName valid} ones
     */
    public Vocabularies(Collection<Vocabulary> vocabularies) {
        this(vocabularies, null);
    }

    private Vocabularies(Collection<Vocabulary> vocabularies, @Nullable Path labels) {
        this.labels = labels;
        for (Vocabulary vocabulary : vocabularies) {
            if (!validName(vocabulary.name()) || byName.put(vocabulary.name(), vocabulary) != null) {
                throw new IllegalArgumentException("no name for a vocabulary, or used twice: " + vocabulary.name());
            }
        }
    }

    /**
     * Whether a vocabulary may be called so: the name is part of index terms and of file names.
     *
     * @param name a candidate
     * @return true for up to 60 letters and digits of any script, {@code _} and {@code -}, beginning with a letter or
     *     digit
     */
    public static boolean validName(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * All of them.
     *
     * @return in order of names
     */
    public List<Vocabulary> all() {
        return List.copyOf(byName.values());
    }

    /**
     * One of them.
     *
     * @param name its name in the hub
     * @return empty when there is none
     */
    public Optional<Vocabulary> byName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * What the vocabularies say, as a short text.
     *
     * @return 64 hexadecimal digits, equal if and only if names and concepts are the same
     */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Vocabulary vocabulary : byName.values()) {
                digest.update(vocabulary.name().getBytes(StandardCharsets.UTF_8));
                digest.update(MessageDigest.getInstance("SHA-256").digest(vocabulary.written()));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /**
     * Writes the vocabularies for an index to be read with.
     *
     * @param folder made when it is not there
     * @throws IOException when it cannot be written
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Vocabulary vocabulary : byName.values()) {
            Files.write(folder.resolve(vocabulary.name() + ENDING), vocabulary.written());
        }
        finder().write(folder.resolve(LABELS));
    }

    /**
     * What finds their concepts in a text.
     *
     * @return one of its own for each call: keep it
     */
    public ConceptFinder finder() {
        return labels == null ? new ConceptFinder(all()) : ConceptFinder.kept(all(), labels);
    }

    /**
     * Their labels by letters.
     *
     * @return made when it is first asked for, from every concept
     */
    public LabelLetters letters() {
        return letters.get();
    }

    /**
     * Loads what {@link #read} needs.
     *
     * @throws IOException never, for it reads from memory
     */
    public static void prepare() throws IOException {
        Vocabulary.read("none", Kept.write(Map.of()));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param folder may be missing: a hub without vocabularies
     * @return equal in everything to what was written
     * @throws IOException when a file cannot be read or has been damaged since
     */
    public static Vocabularies read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return NONE;
        }
        List<Vocabulary> vocabularies = new ArrayList<>();
        for (Path file : files(folder)) {
            String fileName = String.valueOf(file.getFileName());
            String name = fileName.substring(0, fileName.length() - ENDING.length());
            byte[] kept = Files.readAllBytes(file);
            try {
                vocabularies.add(Vocabulary.read(name, kept));
            } catch (IOException e) {
                throw new IOException(
                        "The vocabulary " + file
                                + ", kept with the index, is damaged. Run: scripts/plaza index --rebuild",
                        e);
            }
        }
        return new Vocabularies(vocabularies, folder.resolve(LABELS));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }
}
