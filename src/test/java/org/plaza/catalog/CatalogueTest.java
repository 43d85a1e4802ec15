package org.plaza.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plaza.model.Access;
import org.plaza.model.Document;
import org.plaza.model.Document.FixedPages;
import org.plaza.model.Document.Inline;
import org.plaza.model.Ids;
import org.plaza.model.Outcome;
import org.plaza.model.Term;
import org.plaza.model.Work;

class CatalogueTest {

    private static final Path EVERYTHING = Path.of("src/test/resources/fixtures/hub/everything");

    @TempDir
    Path folder;

    @Test
    void hubWithEverythingIsReadWithoutAProblem() throws IOException {
        HubContents hub = HubReader.read(EVERYTHING);
        assertEquals(List.of(), hub.problems());
        assertEquals(List.of(), hub.rejected());
        assertEquals(
                List.of("charter", "draft", "note", Ids.ofPath("documents/sub/loose.txt")),
                hub.works().stream().map(Work::id).toList());
        assertEquals("Hub of everything", hub.hub().profile().title().get("en"));
        assertEquals(List.of("es", "en", "fr", "ca", "pt-BR"), hub.hub().languages());
        assertEquals(40, hub.hub().sources().limits().pages());
    }

    @Test
    void rowsAndLinesOfOneWorkAreOneWork() throws IOException {
        Work charter = TestHub.work(HubReader.read(EVERYTHING), "charter");
        assertEquals(
                List.of("charter-en", "charter-es", "charter-fr"),
                charter.documents().stream().map(Document::id).toList());
        assertEquals(
                "The charter, in \"English\"", charter.documents().getFirst().title());
        assertEquals(
                List.of(new FixedPages(1, 4, "en"), new FixedPages(5, 9, "fr")),
                charter.documents().get(1).language().fixed());
        Inline line = assertInstanceOf(Inline.class, charter.documents().get(2).source());
        assertEquals("documents.jsonl#1", line.name());
        assertEquals("Première page\fSeconde page", InlineTexts.read(line));
        assertEquals(List.of("City A", "City B"), charter.values(Term.CREATOR));
        assertEquals(List.of("2011-12"), charter.values(Term.DATE));
        assertEquals(List.of("old-1", "old-2"), charter.values(Term.FORMERLY));
        assertEquals(
                Map.of(
                        "theme", List.of("right-to-the-city", "housing"),
                        "type", List.of("charter"),
                        "year", List.of("2011")),
                charter.facets());
    }

    @Test
    void jsonLinesHaveListsNumbersAndFacetColumns() throws IOException {
        Work note = TestHub.work(HubReader.read(EVERYTHING), "note");
        assertEquals(List.of("housing", "rights"), note.facets().get("theme"));
        assertEquals(List.of("2015"), note.values(Term.DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separatorIsFound(String sign) throws IOException {
        HubContents hub = hub().catalogue(
                        ("path|id|title\ndocuments/a.txt|x|\"one" + sign + "\ntwo\"\n").replace("|", sign))
                .read();
        assertEquals(
                "one" + sign + "\ntwo",
                TestHub.work(hub, "x").documents().getFirst().title());
        assertEquals(List.of(), hub.problems());
    }

    @Test
    void latin1IsReadWithAWarning() throws IOException {
        hub().catalogue("");
        Files.write(
                folder.resolve("catalog.csv"),
                "path,id,title\r\ndocuments/a.txt,x,“Ciutadà”\r\n".getBytes(Charset.forName("windows-1252")));
        HubContents hub = hub().read();
        assertEquals("“Ciutadà”", TestHub.work(hub, "x").documents().getFirst().title());
        assertEquals(List.of("warning catalog.csv:0"), TestHub.places(hub));
    }

    @Test
    void byteOrderMarkIsPassedOver() throws IOException {
        HubContents hub = hub().catalogue("\ufeffpath,id\ndocuments/a.txt,x\n").read();
        assertEquals("x", hub.works().getFirst().id());
        assertEquals(List.of(), hub.problems());
    }

    @Test
    void rowWithTooManyCellsIsADraftUntilItIsMended() throws IOException {
        HubContents hub = hub().catalogue(
                        "path,id,title\ndocuments/a.txt,x,Homes, and streets\ndocuments/b.txt,y,B,,\n")
                .read();
        assertEquals(List.of("warning catalog.csv:2"), TestHub.places(hub));
        assertEquals(new Access.Draft(), TestHub.work(hub, "x").access());
        assertEquals(new Access.Public(), TestHub.work(hub, "y").access());
    }

    @Test
    void openQuoteIsAnErrorAtItsLine() throws IOException {
        HubContents hub = hub().catalogue("path,id,title\n\ndocuments/a.txt,x,\"open\ndocuments/b.txt,y,B\n")
                .read();
        assertEquals(List.of("error catalog.csv:3"), TestHub.places(hub));
        assertFalse(hub.usable());
    }

    @Test
    void strayQuoteIsALiteral() throws IOException {
        HubContents hub =
                hub().catalogue("path,id,title\ndocuments/a.txt,x,A 5\" pipe\n").read();
        assertEquals("A 5\" pipe", TestHub.work(hub, "x").documents().getFirst().title());
    }

    @Test
    void catalogueWithoutPathsIsAnError() throws IOException {
        assertEquals(
                List.of("warning catalog.csv:1", "error catalog.csv:1"),
                TestHub.places(hub().catalogue("file,id\ndocuments/a.txt,x\n").read()));
    }

    @Test
    void columnsThatNothingUsesAreNamed() throws IOException {
        HubContents hub = hub().catalogue("path,colour,shape\ndocuments/a.txt,red,round\n")
                .read();
        assertEquals(List.of("warning catalog.csv:1"), TestHub.places(hub));
        assertTrue(TestHub.messages(hub).contains("colour, shape"), () -> TestHub.messages(hub));
    }

    @Test
    void rowWithoutItsFileIsLeftOutWithAHint() throws IOException {
        HubContents hub = hub().catalogue("path,id\ngone.txt,x\na.txt,y\n,z\n").read();
        assertEquals(
                List.of("warning catalog.csv:2", "warning catalog.csv:3", "warning catalog.csv:4"),
                TestHub.places(hub));
        assertTrue(hub.problems().get(1).message().contains("did you mean \"documents/a.txt\""));
        assertEquals(4, hub.works().size());
    }

    @Test
    void fileWithoutARowIsHeldWhereTheHubSaysSo() throws IOException {
        HubContents hub = hub().file("hub.yaml", "uncatalogued: hold\n")
                .catalogue("path\ndocuments/b.txt\n")
                .read();
        assertEquals(List.of("documents/b.txt"), TestHub.names(hub));
        assertEquals(
                List.of("documents/a.txt", "documents/c.txt", "documents/d.txt"),
                hub.rejected().stream().map(Rejected::path).toList());
        assertEquals(Outcome.HELD, hub.rejected().getFirst().outcome());
    }

    @Test
    void secondRowOfAnIdLosesNothing() throws IOException {
        HubContents hub = hub().catalogue("path,id\ndocuments/a.txt,x\ndocuments/b.txt,x\n")
                .read();
        assertEquals(List.of("warning catalog.csv:3"), TestHub.places(hub));
        assertEquals("x", hub.works().getFirst().id());
        assertEquals(Ids.ofPath("documents/b.txt"), hub.works().get(1).id());
    }

    @Test
    void secondRowOfAFileIsLeftOut() throws IOException {
        HubContents hub = hub().catalogue("path,id\ndocuments/a.txt,x\n./documents/a.txt,y\n")
                .read();
        assertEquals(List.of("warning catalog.csv:3"), TestHub.places(hub));
        assertEquals(4, hub.works().size());
    }

    @Test
    void idThatCannotBeUsedIsReplaced() throws IOException {
        String tooLong = "x".repeat(201);
        HubContents hub = hub().catalogue("path,id\ndocuments/a.txt," + tooLong + "\ndocuments/b.txt,\"a\nb\"\n")
                .read();
        assertEquals(List.of("warning catalog.csv:2", "warning catalog.csv:3"), TestHub.places(hub));
        assertEquals(Ids.ofPath("documents/a.txt"), hub.works().getFirst().id());
    }

    @Test
    void rowsThatDisagreeOnTheirWorkAreBothNamed() throws IOException {
        HubContents hub = hub().catalogue(
                        "path,work,type,publisher\ndocuments/a.txt,w,charter,\ndocuments/b.txt,w,report,P\n")
                .read();
        assertEquals(List.of("warning catalog.csv:3"), TestHub.places(hub));
        assertTrue(TestHub.messages(hub).contains("line 2"));
        assertEquals(List.of("charter"), TestHub.work(hub, "w").values(Term.TYPE));
        assertEquals(List.of("P"), TestHub.work(hub, "w").values(Term.PUBLISHER));
    }

    @Test
    void accessIsReadAndTheUnknownIsADraft() throws IOException {
        HubContents hub = hub().catalogue(
                        "path,id,access\ndocuments/a.txt,a,Metadata-Only\n"
                                + "documents/b.txt,b,embargo:2031-02-03\ndocuments/c.txt,c,secret\ndocuments/d.txt,d,embargo:soon\n")
                .read();
        assertEquals(new Access.MetadataOnly(), TestHub.work(hub, "a").access());
        assertEquals(
                new Access.Embargo(java.time.LocalDate.of(2031, 2, 3)),
                TestHub.work(hub, "b").access());
        assertEquals(new Access.Draft(), TestHub.work(hub, "c").access());
        assertEquals(new Access.Draft(), TestHub.work(hub, "d").access());
        assertEquals(List.of("warning catalog.csv:4", "warning catalog.csv:5"), TestHub.places(hub));
    }

    @Test
    void strictestAccessOfAWorkHolds() throws IOException {
        HubContents hub = hub().catalogue("path,work,access\ndocuments/a.txt,w,public\ndocuments/b.txt,w,withdrawn\n")
                .read();
        assertEquals(new Access.Withdrawn(), TestHub.work(hub, "w").access());
        assertEquals(List.of("warning catalog.csv:2"), TestHub.places(hub));
    }

    @Test
    void datesAndLanguagesThatAreNoneAreLeftOut() throws IOException {
        HubContents hub = hub().catalogue(
                        "path,id,date,language,language_fixed\ndocuments/a.txt,a,2011-02-30,Spanish,\n"
                                + "documents/b.txt,b,2011,pt_br,ca\ndocuments/c.txt,c,,,1-4=en;3-9=fr\n")
                .read();
        assertEquals(
                List.of("warning catalog.csv:2", "warning catalog.csv:4", "warning catalog.csv:2"),
                TestHub.places(hub));
        assertEquals(List.of(), TestHub.work(hub, "a").values(Term.DATE));
        Document.LanguageClaim claim =
                TestHub.work(hub, "b").documents().getFirst().language();
        assertEquals("pt-BR", claim.hint());
        assertEquals(List.of(new FixedPages(1, Integer.MAX_VALUE, "ca")), claim.fixed());
    }

    @Test
    void unknownConceptIsNamedWithItsNeighbour() throws IOException {
        hub().catalogue("path,theme\ndocuments/a.txt,bibienda;housing\ndocuments/b.txt,bibienda\n")
                .file("vocabularies/theme.ttl", Files.readString(EVERYTHING.resolve("vocabularies/themes.ttl")));
        HubContents hub = hub().read();
        assertEquals(List.of("warning catalog.csv:2"), TestHub.places(hub));
        assertTrue(TestHub.messages(hub).contains("did you mean \"vivienda\""), () -> TestHub.messages(hub));
        assertEquals(List.of("housing"), hub.works().getFirst().facets().get("theme"));
    }

    @Test
    void lineThatIsNotJsonIsLeftOutAndTheOthersGoOn() throws IOException {
        HubContents hub = hub().file(
                        "documents.jsonl",
                        "{\"id\":\"a\",\"text\":\"A\"}\n{\"id\":\n[1]\n{\"id\":\"n\"}\n{\"id\":\"b\",\"text\":\"B\",\"type\":{}}\n")
                .read();
        assertEquals(List.of("a", "b"), hub.works().stream().map(Work::id).toList());
        assertEquals(
                List.of(
                        "warning documents.jsonl:2",
                        "warning documents.jsonl:3",
                        "warning documents.jsonl:5",
                        "warning documents.jsonl:4"),
                TestHub.places(hub));
    }

    private TestHub hub() {
        return new TestHub(folder);
    }
}
