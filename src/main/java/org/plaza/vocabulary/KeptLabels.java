package org.plaza.vocabulary;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Labels as an index keeps them, cut already: a file for each language, read when a text of that language comes. */
record KeptLabels(Path folder) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    void write(String language, List<LabelTerms> labels) throws IOException {
        Files.createDirectories(folder);
        Files.write(file(language), JSON.writeValueAsBytes(labels));
    }

    /**
     * The labels in the order written; empty when there is no file: none were kept, or a newer index has replaced this
     * one. Throws UncheckedIOException when the file is damaged.
     */
    Optional<List<LabelTerms>> read(String language) {
        try {
            return Optional.of(List.of(JSON.readValue(Files.readAllBytes(file(language)), LabelTerms[].class)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(
                    "The labels " + file(language)
                            + ", kept with the index, are damaged. Run: scripts/plaza index --rebuild",
                    e));
        }
    }

    private Path file(String language) {
        return folder.resolve(language + ".json");
    }
}
