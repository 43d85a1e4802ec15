package org.plaza.vocabulary;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Labels as an index keeps them, cut already: a file for each language, read when a text of that language comes. */
record KeptLabels(Path folder) {

    /** Names the languages of all labels; no BCP 47 tag. */
    private static final String LANGUAGES = "languages";

    private static final Logger LOG = LoggerFactory.getLogger(KeptLabels.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectReader READER = JSON.readerForListOf(LabelTerms.class);

    void write(String language, Map<String, List<LabelTerms>> labels) throws IOException {
        Map<String, byte[]> written = new LinkedHashMap<>();
        for (Map.Entry<String, List<LabelTerms>> entry : labels.entrySet()) {
            written.put(entry.getKey(), JSON.writeValueAsBytes(entry.getValue()));
        }
        Files.createDirectories(folder);
        Files.write(file(language), Kept.write(written));
    }

    /**
     * The labels as {@link #write written}; empty when none were kept, when a newer index has replaced this one, or when
     * the file is damaged: labels can be cut again from the vocabularies.
     */
    Optional<Map<String, Lazy<List<LabelTerms>>>> read(String language) {
        try {
            return Optional.of(Kept.read(Files.readAllBytes(file(language)), READER::readValue));
        } catch (NoSuchFileException e) {
            return withoutLabels(language) ? Optional.of(Map.of()) : Optional.empty();
        } catch (IOException e) {
            LOG.warn("The labels {}, kept with the index, cannot be read: they are cut again.", file(language));
            return Optional.empty();
        }
    }

    /** Says that there are no labels but in these languages. */
    void writeLanguages(Collection<String> languages) throws IOException {
        Map<String, List<LabelTerms>> known = new TreeMap<>();
        languages.forEach(language -> known.put(language, List.of()));
        write(LANGUAGES, known);
    }

    private boolean withoutLabels(String language) {
        try {
            return !Kept.read(Files.readAllBytes(file(LANGUAGES)), READER::readValue)
                    .containsKey(language);
        } catch (IOException e) {
            return false;
        }
    }

    private Path file(String language) {
        return folder.resolve(language + ".kept");
    }
}
