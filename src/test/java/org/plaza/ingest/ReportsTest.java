package org.plaza.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plaza.index.Shelf;
import org.plaza.index.ShelvedWork;
import org.plaza.model.Access;
import org.plaza.model.Document;
import org.plaza.model.Document.InFile;
import org.plaza.model.Document.LanguageClaim;
import org.plaza.model.Outcome;
import org.plaza.model.PageCount;
import org.plaza.model.Passage;
import org.plaza.model.Work;

class ReportsTest {

    private static final Passage PASSAGE = new Passage(
            "Words.",
            "en",
            Passage.Kind.TEXT,
            new Passage.Place(List.of(new Passage.Turn(0, 1, null)), null, List.of()));

    @Test
    void passagesThatFindNoRoomAreCountedAtTheirFile() {
        List<Cutter.Text> texts =
                List.of(text("a.txt", Shelf.MAX_PASSAGES - 1), text("b.txt", 3), text("c.txt", 4), text("d.txt", 0));
        List<Document> documents =
                texts.stream().map(text -> text.shelved().document()).toList();
        Work work = new Work("w", Map.of(), Map.of(), new Access.Public(), documents);
        List<FileReport> reports = Reports.of(work, texts);
        assertEquals(
                List.of(Outcome.INDEXED, Outcome.INDEXED_PARTLY, Outcome.INDEXED_PARTLY, Outcome.INDEXED),
                reports.stream().map(report -> report.fate().outcome()).toList());
        assertEquals(
                "The index holds 100,000 passages of a work: the last 2 of this file were left out. Split the work in two.",
                reports.get(1).fate().reason());
    }

    private static Cutter.Text text(String name, int passages) {
        Document document =
                new Document(name, new InFile(name, java.nio.file.Path.of(name)), null, null, LanguageClaim.NONE);
        return new Cutter.Text(
                new ExtractStore.Kept(Outcome.INDEXED, "", null, 0),
                List.of("en"),
                new ShelvedWork.Text(
                        document,
                        new ShelvedWork.Facts("text", PageCount.of(1), null),
                        null,
                        Collections.nCopies(passages, PASSAGE)));
    }
}
