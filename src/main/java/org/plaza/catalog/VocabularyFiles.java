package org.plaza.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plaza.vocabulary.Vocabularies;

/** Where the vocabularies of a hub are: as {@code hub.yaml} says, else every Turtle file of the folder for them. */
final class VocabularyFiles {

    static final String FOLDER = "vocabularies";

    private static final String ENDING = ".ttl";

    private final Path folder;
    private final YamlValues values;

    VocabularyFiles(Path folder, YamlValues values) {
        this.folder = folder;
        this.values = values;
    }

    Map<String, Path> of(@Nullable Yaml declared) throws IOException {
        return declared == null ? found() : declared(declared);
    }

    private Map<String, Path> declared(Yaml declared) {
        Map<String, Path> files = new TreeMap<>();
        values.texts(declared, "vocabularies", "names and Turtle files, such as {theme: vocabularies/themes.ttl}")
                .forEach((name, file) -> {
                    Path path = folder.resolve(file.text()).normalize();
                    if (!Vocabularies.validName(name)) {
                        values.error(
                                file.line(),
                                "vocabularies: " + Problems.shown(name)
                                        + " is not a name: use up to 60 letters, digits, _ and -");
                    } else if (!path.startsWith(folder) || !Files.isRegularFile(path)) {
                        values.error(
                                file.line(),
                                "vocabularies: there is no file " + Problems.shown(file.text()) + " in the hub for "
                                        + name);
                    } else {
                        files.put(name, path);
                    }
                });
        return files;
    }

    private Map<String, Path> found() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        for (Path file : turtle()) {
            String fileName = String.valueOf(file.getFileName());
            String name = fileName.substring(0, fileName.length() - ENDING.length());
            if (Vocabularies.validName(name)) {
                files.put(name, file);
            } else {
                values.error(
                        0,
                        FOLDER + "/" + fileName + ": rename it to letters, digits, _ and -, or name it in "
                                + HubYaml.NAME + " under vocabularies");
            }
        }
        return files;
    }

    private List<Path> turtle() throws IOException {
        Path place = folder.resolve(FOLDER);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(ENDING)
                            && !String.valueOf(file.getFileName()).startsWith(".")
                            && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }
}
