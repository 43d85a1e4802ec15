package org.plaza.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Labels as an index keeps them, cut already: a file for each language, read when a text of that language comes. */
record KeptLabels(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(KeptLabels.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    void write(String language, List<LabelTerms> labels) throws IOException {
        Files.createDirectories(folder);
        Files.write(file(language), JSON.writeValueAsBytes(labels));
    }

    /**
     * The labels in the order written; empty when none were kept, when a newer index has replaced this one, or when the
     * file is damaged: labels can be cut again from the vocabularies.
     */
    Optional<List<LabelTerms>> read(String language) {
        try {
            List<LabelTerms> labels = JSON.readValue(Files.readAllBytes(file(language)), new TypeReference<>() {});
            if (labels == null || labels.contains(null)) {
                throw new IOException("no list of labels");
            }
            return Optional.of(labels);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("The labels {}, kept with the index, cannot be read: they are cut again.", file(language));
            return Optional.empty();
        }
    }

    private Path file(String language) {
        return folder.resolve(language + ".json");
    }
}
