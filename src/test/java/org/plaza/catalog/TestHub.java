package org.plaza.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plaza.model.Problem;
import org.plaza.model.Work;

/** A hub in a folder of a test. */
record TestHub(Path folder) {

    TestHub file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** A catalogue, and the files {@code documents/a.txt} to {@code documents/d.txt}. */
    TestHub catalogue(String csv) throws IOException {
        for (String name : List.of("a", "b", "c", "d")) {
            file("documents/" + name + ".txt", name);
        }
        return file("catalog.csv", csv);
    }

    HubContents read() throws IOException {
        return HubReader.read(folder);
    }

    static Work work(HubContents contents, String id) {
        return contents.works().stream()
                .filter(work -> work.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> names(HubContents contents) {
        return contents.works().stream()
                .flatMap(work -> work.documents().stream())
                .map(document -> document.source().name())
                .toList();
    }

    /** Severity, file and line of each problem. */
    static List<String> places(HubContents contents) {
        return contents.problems().stream()
                .map(problem -> (problem.severity() == Problem.Severity.ERROR ? "error " : "warning ") + problem.file()
                        + ":" + problem.line())
                .toList();
    }

    static String messages(HubContents contents) {
        return contents.problems().toString();
    }
}
