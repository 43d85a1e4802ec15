package org.plaza.index;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.plaza.model.Facet;
import org.plaza.model.HubProfile;

/**
 * What a generation was built with.
 *
 * @param format of the index
 * @param settings a hash of everything of the hub that each work is indexed with
 * @param origin the hub it was made of
 * @param languages BCP 47 tags the hub is restricted to; empty for all
 * @param facets as declared
 */
public record IndexMeta(int format, String settings, Origin origin, List<String> languages, List<Facet> facets) {

    /** The format this program writes and reads. */
    public static final int FORMAT = 12;

    private static final ObjectReader READER = Json.MAPPER.readerFor(IndexMeta.class);

    /** Copies the lists. */
    public IndexMeta {
        languages = List.copyOf(languages);
        facets = List.copyOf(facets);
    }

    /**
     * Which hub it was.
     *
     * @param profile what it says of itself
     * @param folder where it lay, absolute
     */
    public record Origin(HubProfile profile, String folder) {}

    /**
     * Loads what {@link #read} needs.
     *
     * @throws IOException never, for it reads from memory
     */
    public static void prepare() throws IOException {
        READER.readTree("{}");
    }

    /**
     * Reads the description of a generation.
     *
     * @param file {@code meta.json}
     * @return what it was built with
     * @throws IOException with the command that rebuilds it, when it is of another format or not readable
     */
    public static IndexMeta read(Path file) throws IOException {
        try {
            JsonNode tree = READER.readTree(Files.readAllBytes(file));
            int format = tree.path("format").asInt(-1);
            if (format != FORMAT) {
                throw new IOException(
                        "The index " + file.getParent() + " has format " + format + ", and this program reads format "
                                + FORMAT + ". Run: scripts/plaza index --rebuild, with its --hub and --index");
            }
            return READER.readValue(tree);
        } catch (JacksonException | NoSuchFileException e) {
            throw new IOException(
                    "The index " + file.getParent() + " is not one of Plaza's, or broken: " + file
                            + " cannot be read. Run: scripts/plaza index --rebuild, with its --hub and --index",
                    e);
        }
    }

    void write(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
