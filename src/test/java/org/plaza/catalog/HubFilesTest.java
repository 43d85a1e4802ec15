package org.plaza.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.model.Outcome;

class HubFilesTest {

    @TempDir
    Path temp;

    @Test
    void withoutSettingsAndDocumentsEveryFileIsADocument() throws IOException {
        hub().file("b/x y's \"z\"\n.txt", "x")
                .file("a.txt", "a")
                .file("제목.txt", "k")
                .file(".hidden/c.txt", "c")
                .file("~$a.docx", "lock")
                .file("catalog.csv", "path\n")
                .file("vocabularies/none.txt", "v");
        assertEquals(List.of("a.txt", "b/x y's \"z\"\n.txt", "제목.txt"), TestHub.names(hub().read()));
    }

    @Test
    void withADocumentsFolderOnlyWhatIsInItIsADocument() throws IOException {
        hub().file("readme.txt", "r").file("documents/a.txt", "a");
        assertEquals(List.of("documents/a.txt"), TestHub.names(hub().read()));
    }

    @Test
    void decomposedNamesAreFoundByComposedPaths() throws IOException {
        hub().file("documents/acta\u0301.txt", "a").file("catalog.csv", "path,id\ndocuments/actá.txt,x\n");
        HubContents hub = hub().read();
        assertEquals(List.of(), hub.problems());
        assertEquals("x", hub.works().getFirst().id());
    }

    @Test
    void pathsThatLeaveTheHubAreRejected() throws IOException {
        Files.writeString(temp.resolve("secret.txt"), "s");
        hub().file("documents/a.txt", "a")
                .file("catalog.csv", "path\n../secret.txt\n" + temp.resolve("secret.txt") + "\n");
        HubContents hub = hub().read();
        assertEquals(List.of("warning catalog.csv:2", "warning catalog.csv:3"), TestHub.places(hub));
        assertEquals(2, hub.rejected().size());
        hub.rejected().forEach(each -> assertEquals(Outcome.OUTSIDE_HUB, each.outcome()));
    }

    @Test
    void linksAreFollowedOnceAndNeverOutOfTheHub() throws IOException {
        Files.writeString(temp.resolve("secret.txt"), "s");
        hub().file("documents/a.txt", "a").file("archive/old.txt", "o");
        Path documents = temp.resolve("hub/documents");
        Files.createSymbolicLink(documents.resolve("0-again.txt"), Path.of("a.txt"));
        Files.createSymbolicLink(documents.resolve("archive"), Path.of("../archive"));
        Files.createSymbolicLink(documents.resolve("broken"), Path.of("nowhere"));
        Files.createSymbolicLink(documents.resolve("circle"), Path.of(".."));
        Files.createSymbolicLink(documents.resolve("leak.txt"), temp.resolve("secret.txt"));
        Files.createSymbolicLink(documents.resolve("self"), Path.of("self"));
        HubContents hub = hub().read();
        List<String> names = TestHub.names(hub);
        assertEquals(1, names.stream().filter(name -> name.endsWith("a.txt")).count());
        assertEquals(1, names.stream().filter(name -> name.endsWith("old.txt")).count());
        assertEquals(2, names.size());
        assertEquals(
                List.of(
                        "documents/0-again.txt duplicate",
                        "documents/broken vanished",
                        "documents/leak.txt outside_hub",
                        "documents/self unreadable"),
                hub.rejected().stream()
                        .map(each -> each.path() + " " + each.outcome().label())
                        .toList());
    }

    @Test
    void rowMayNameALinkOfTheHub() throws IOException {
        hub().file("documents/a.txt", "a").file("catalog.csv", "path,id\ndocuments/link.txt,x\n");
        Files.createSymbolicLink(temp.resolve("hub/documents/link.txt"), Path.of("a.txt"));
        HubContents hub = hub().read();
        assertEquals("x", hub.works().getFirst().id());
        assertEquals(List.of("documents/a.txt"), TestHub.names(hub));
    }

    @Test
    @Tag("slow")
    void aHundredThousandRowsAreReadAlikeTwice() throws IOException {
        StringBuilder csv = new StringBuilder("path,id\n");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            csv.append("gone-").append(i).append(".txt,g").append(i).append('\n');
            lines.append("{\"id\":\"d").append(i).append("\",\"text\":\"t\"}\n");
        }
        hub().file("catalog.csv", csv.toString()).file("documents.jsonl", lines.toString());
        HubContents first = hub().read();
        assertEquals(100_000, first.works().size());
        assertEquals(100_000, first.problems().size());
        HubContents second = hub().read();
        assertTrue(second.works().equals(first.works()) && second.problems().equals(first.problems()));
    }

    private TestHub hub() throws IOException {
        return new TestHub(Files.createDirectories(temp.resolve("hub")));
    }
}
