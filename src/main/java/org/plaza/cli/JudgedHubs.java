package org.plaza.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plaza.catalog.HubContents;
import org.plaza.catalog.HubReader;
import org.plaza.evaluate.JudgedSet;
import org.plaza.extract.WorkerSettings;
import org.plaza.index.IndexFolder;
import org.plaza.ingest.Ingest;
import org.plaza.ingest.IngestSettings;

/** Makes hubs of judged sets and indexes them by the way every hub goes. */
final class JudgedHubs implements AutoCloseable {

    private final Path folder;
    private final boolean kept;
    private final boolean told;
    private final @Nullable Path vocabularies;
    private final PrintWriter err;
    private final ObjectMapper json = new ObjectMapper();

    JudgedHubs(Path folder, boolean kept, boolean told, @Nullable Path vocabularies, PrintWriter err) {
        this.folder = folder;
        this.kept = kept;
        this.told = told;
        this.vocabularies = vocabularies;
        this.err = err;
    }

    /** The index of a set, up to date. */
    IndexFolder index(JudgedSet set, String part) throws IOException, InterruptedException, Refused {
        Path hub = folder.resolve(set.name() + "." + part + (told ? ".told" : ""));
        Files.createDirectories(hub.resolve("documents"));
        writeTexts(set, hub.resolve("documents.jsonl"));
        writeSettings(set, hub);
        HubContents contents = HubReader.read(hub);
        contents.problems().forEach(problem -> err.println(problem.toString()));
        if (!contents.usable()) {
            throw new Refused(
                    "The set " + set.name() + " cannot be made a hub: mend what is named above, then run again.");
        }
        IndexFolder index = new IndexFolder(hub.resolve("index"));
        try (Progress progress = new Progress(err)) {
            Ingest.run(contents, index, new IngestSettings(WorkerSettings.of(1, "512m"), false), progress);
        }
        return index;
    }

    private void writeTexts(JudgedSet set, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (JudgedSet.JudgedDocument document : set.documents()) {
                if (document.text().isBlank()) {
                    err.println("docs.jsonl: the document \"" + document.id() + "\" has no text: it was left out");
                    continue;
                }
                ObjectNode line = json.createObjectNode();
                line.put("id", document.id());
                line.put("title", document.title());
                line.put("text", document.text());
                if (told) {
                    line.put("language_fixed", document.language());
                }
                out.write(json.writeValueAsString(line));
                out.write('\n');
            }
        }
    }

    private void writeSettings(JudgedSet set, Path hub) throws IOException {
        StringBuilder yaml = new StringBuilder("languages: [" + String.join(", ", set.allLanguages()) + "]\n");
        if (vocabularies != null) {
            yaml.append("vocabularies:\n");
            Files.createDirectories(hub.resolve("vocabularies"));
            for (Path file : turtles(vocabularies)) {
                String name = file.getFileName().toString();
                Files.copy(file, hub.resolve("vocabularies").resolve(name), StandardCopyOption.REPLACE_EXISTING);
                yaml.append("  ")
                        .append(name, 0, name.length() - 4)
                        .append(": ")
                        .append(name)
                        .append('\n');
            }
        }
        Files.writeString(hub.resolve("hub.yaml"), yaml);
    }

    private static List<Path> turtles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        if (!kept) {
            Folders.delete(folder);
        }
    }
}
