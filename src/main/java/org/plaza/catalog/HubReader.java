package org.plaza.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plaza.model.Work;
import org.plaza.vocabulary.Vocabularies;
import org.plaza.vocabulary.Vocabulary;
import org.plaza.vocabulary.VocabularyReader;
import org.plaza.vocabulary.VocabularyReading;

/** Reads a hub's folder: what is there, and what the hub says of it. Opens no document. */
public final class HubReader {

    private static final Map<String, String> LOOKALIKES =
            Map.of("hub.yml", HubYaml.NAME, "catalogue.csv", CatalogueFile.NAME, "documents.json", JsonLines.NAME);

    private final Path folder;
    private final Problems problems = new Problems();

    private HubReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a hub. Whatever is wrong in it is a problem or a rejected path, not an exception, and the rest is read all
     * the same, so that the administrator sees everything at once.
     *
     * @param folder the hub
     * @return what it holds; look at {@link HubContents#usable()} before indexing it
     * @throws IOException when the folder is not there, or a file of the hub (not: a document) cannot be read
     */
    public static HubContents read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(
                    "The hub " + folder + " is not a folder; name the folder of the hub with --hub.");
        }
        return new HubReader(folder.toRealPath()).read();
    }

    private HubContents read() throws IOException {
        warnOfLookalikes();
        Settings settings = new HubYaml(folder, problems).read();
        Vocabularies vocabularies = vocabularies(settings);
        FileWalk walk = new FileWalk(folder);
        walk.walk(settings.everything() ? folder : folder.resolve(settings.documents()));
        Columns columns = new Columns(settings);
        Listing listing = new Listing(folder, settings.documents(), walk.files());
        Documents documents = new Documents(listing, settings.hub().sources().holdUncatalogued(), problems);
        documents.place(new CatalogueFile(columns, problems).read(folder));
        JsonLines lines = new JsonLines(columns, problems);
        documents.place(lines.read(folder));
        documents.placeTheRest();
        Works works = new Works(new FacetValues(columns, vocabularies, problems), problems);
        works.warnOfAccess(documents.placed());
        List<Work> made = works.of(documents.placed());
        if (made.isEmpty() && problems.all().isEmpty()) {
            problems.warning(
                    settings.documents(), 0, "the hub has no documents yet: put files into this folder of the hub");
        }
        List<Rejected> rejected = rejected(walk.rejected(), documents.rejected(), lines.rejected());
        return new HubContents(settings.hub(), vocabularies, made, rejected, problems.all());
    }

    private Vocabularies vocabularies(Settings settings) throws IOException {
        List<Vocabulary> read = new ArrayList<>();
        Map<String, Path> files = new TreeMap<>(settings.hub().sources().vocabularies());
        for (Map.Entry<String, Path> file : files.entrySet()) {
            VocabularyReading reading =
                    VocabularyReader.read(file.getKey(), file.getValue(), FileWalk.name(folder, file.getValue()));
            problems.addAll(reading.problems());
            read.add(reading.vocabulary());
        }
        return new Vocabularies(read);
    }

    @SafeVarargs
    private static List<Rejected> rejected(List<Rejected>... all) {
        Map<String, Rejected> byPath = new TreeMap<>();
        for (List<Rejected> some : all) {
            some.forEach(each -> byPath.putIfAbsent(each.path(), each));
        }
        return List.copyOf(byPath.values());
    }

    private void warnOfLookalikes() {
        new TreeMap<>(LOOKALIKES).forEach((wrong, right) -> {
            if (Files.exists(folder.resolve(wrong)) && !Files.exists(folder.resolve(right))) {
                problems.warning(wrong, 0, "this file is not read as " + right + ": rename it if it should be");
            }
        });
    }
}
