package org.plaza.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.index.IndexFolder;

class MainTest {

    private static final String FERRY =
            "{\"id\": \"a\", \"text\": \"The ferry across the bay is free for pupils, and the old pier is mended.\"}\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void indexesAndAnswers() throws Exception {
        write("documents.jsonl", FERRY);
        assertEquals(0, plaza("index", "--hub", hub(), "--index", index(), "--workers", "1"), err::toString);
        assertTrue(out.toString().contains("1 works new or changed"), out::toString);
        assertEquals(0, plaza("search", "ferry", "--index", index(), "--format", "json"), err::toString);
        assertTrue(out.toString().contains("\"total\":1"), out::toString);
    }

    @Test
    void damagedFileIsTold() throws Exception {
        write("a.pdf", "%PDF-1.4 broken");
        assertEquals(1, plaza("check", "--hub", hub(), "--index", index(), "--workers", "1", "--format", "jsonl"));
        assertTrue(out.toString().startsWith("{\"path\":\"a.pdf\",\"outcome\":\"damaged\""), out::toString);
    }

    @Test
    void checkNamesOnlyWhatNeedsALookUnlessAllIsAsked() throws Exception {
        write("catalog.csv", "path,id,access\ngood.txt,good,\nkept.txt,kept,metadata-only\nbad.pdf,bad,\n");
        write("good.txt", "The ferry across the bay is free.");
        write("kept.txt", "The harbour master keeps the book.");
        write("bad.pdf", "%PDF-1.4 broken");
        assertEquals(1, plaza("check", "--hub", hub(), "--index", index(), "--workers", "1"), err::toString);
        assertTrue(out.toString().startsWith("bad.pdf: damaged: "), out::toString);
        assertEquals(
                List.of("bad.pdf"),
                out.toString()
                        .lines()
                        .filter(line -> line.contains(".txt") || line.contains(".pdf"))
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList());
        out.getBuffer().setLength(0);
        assertEquals(1, plaza("check", "--hub", hub(), "--index", index(), "--workers", "1", "--all"));
        assertTrue(out.toString().contains("good.txt: indexed"), out::toString);
        assertTrue(out.toString().contains("kept.txt: indexed: Only what the catalogue says"), out::toString);
    }

    @Test
    void unknownOptionIsBadUsage() {
        assertEquals(2, plaza("index", "--bogus"));
        assertEquals(2, plaza());
        assertEquals(2, plaza("index", "--worker-heap", "much"));
        assertEquals(2, plaza("search", "--size", "1000", "x"));
    }

    @Test
    void optionThatACommandDoesNotUseIsBadUsage() throws Exception {
        write("documents.jsonl", FERRY);
        assertEquals(2, plaza("search", "--hub", hub(), "--index", index(), "ferry"));
        assertTrue(err.toString().contains("Unknown option: '--hub'"), err::toString);
    }

    @Test
    void facetThatTheHubDoesNotHaveIsBadUsage() throws Exception {
        write("documents.jsonl", FERRY);
        assertEquals(0, plaza("index", "--hub", hub(), "--index", index(), "--workers", "1"), err::toString);
        assertEquals(2, plaza("search", "--facet", "yeer=2019", "--index", index()));
        assertTrue(err.toString().contains("--facet yeer: there is no such facet here. There are: "), err::toString);
        assertTrue(err.toString().contains("year"), err::toString);
    }

    @Test
    void answerInTheTerminalSaysWhereEachPassageStands() throws Exception {
        write("pier.txt", "Article 3. The old pier\n\nThe old pier is mended by those who fish from it every morning.");
        assertEquals(0, plaza("index", "--hub", hub(), "--index", index(), "--workers", "1"), err::toString);
        out.getBuffer().setLength(0);
        assertEquals(0, plaza("search", "pier", "--index", index()), err::toString);
        Pattern place =
                Pattern.compile("\\R  pier\\.txt, Article 3.* \\(en\\)  /documents/\\S+\\?page=1&p=\\S+#passage\\R");
        assertTrue(place.matcher(out.toString()).find(), out::toString);
    }

    @Test
    void questionThatFindsNothingIsNotSaidToFindMore() throws Exception {
        write("documents.jsonl", FERRY);
        assertEquals(0, plaza("index", "--hub", hub(), "--index", index(), "--workers", "1"), err::toString);
        out.getBuffer().setLength(0);
        assertEquals(0, plaza("search", "zeppelin", "airship", "--index", index()), err::toString);
        assertEquals("0 works", out.toString().strip());
        assertEquals(0, plaza("search", "zeppelin", "ferry", "--index", index()), err::toString);
        assertTrue(out.toString().contains("works with any one of them are shown"), out::toString);
    }

    @Test
    void wordsAreCutInEachLanguageAsLongAsThereIsNoIndex() throws Exception {
        write("documents.jsonl", FERRY);
        assertEquals(0, plaza("explain", "ferries", "--hub", hub(), "--index", index()), err::toString);
        assertEquals(16, out.toString().lines().count(), out::toString);
        assertTrue(err.toString().contains("works cannot be counted. There is no index in " + index()), err::toString);
        assertEquals(3, plaza("explain", "ferries", "--hub", hub(), "--index", index(), "--format", "json"));
        assertEquals(2, plaza("explain", "--text", "--format", "json", "ferries"));
    }

    @Test
    void aWordThatIsLeftOutIsNotTakenForAnOption() {
        assertEquals(2, plaza("search", "water", "-housing", "--index", index()));
        assertTrue(err.toString().contains("Unknown option: '-housing'"), err::toString);
        assertTrue(err.toString().contains("put the question in quotes"), err::toString);
    }

    @Test
    void wordsAreExplainedByTheIndex() throws Exception {
        write("documents.jsonl", FERRY);
        assertEquals(0, plaza("index", "--hub", hub(), "--index", index(), "--workers", "1"), err::toString);
        out.getBuffer().setLength(0);
        String[] question = {"explain", "\"old pier\" ferries zeppelin the", "--hub", hub(), "--index", index()};
        assertEquals(0, plaza(question), err::toString);
        List<String> lines = out.toString().lines().map(MainTest::squeezed).toList();
        for (String line : List.of(
                "Works that hold all the words: 0; works with any one of them are shown.",
                "languages en 1.00 (1 work)",
                "matches all 2 words: 0 works; any word: 1 work (taken)",
                "\"old pier\" en - old pier 0.58 1 - - - - 1 1",
                "ferries en ferri ferries 0.29 1 1 - - - 1 1",
                "zeppelin - zeppelin 1.39 0 no language holds it",
                "the en - the - 1 - 1 - - 1 1 stop word",
                "No concept is named in the languages above.")) {
            assertTrue(lines.contains(line), () -> line + " is not in\n" + out);
        }
        out.getBuffer().setLength(0);
        assertEquals(0, plaza("explain", "ferry", "--hub", hub(), "--index", index(), "--format", "json"));
        assertTrue(
                out.toString().contains("\"rows\":[{\"language\":\"en\",\"stem\":[[\"ferri\"]],\"works\":1,"),
                out::toString);
    }

    @Test
    void indexOfAnotherHubExplainsNothing() throws Exception {
        write("documents.jsonl", FERRY);
        assertEquals(0, plaza("index", "--hub", hub(), "--index", index(), "--workers", "1"), err::toString);
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("documents.jsonl"), FERRY.replace("\"a\"", "\"b\""));
        out.getBuffer().setLength(0);
        assertEquals(0, plaza("explain", "ferry", "--hub", other.toString(), "--index", index()), err::toString);
        assertEquals(16, out.toString().lines().count(), out::toString);
        assertTrue(err.toString().contains("holds works of another hub than " + other), err::toString);
    }

    private static String squeezed(String line) {
        return line.strip().replaceAll(" +", " ");
    }

    @Test
    void indexThatIsNotThereIsToBeMadeWhereItWasLookedFor() {
        assertEquals(3, plaza("search", "x", "--index", index()));
        assertTrue(err.toString().contains("scripts/plaza index --hub DIR --index " + index()), err::toString);
    }

    @Test
    void commandToRunAgainHoldsForAPathThatAShellWouldTakeApart() {
        String index = folder.resolve("Ann's $HOME").toString();
        assertEquals(3, plaza("search", "x", "--index", index));
        String quoted = "'" + folder + "/Ann'\\''s $HOME'";
        assertTrue(err.toString().contains("scripts/plaza index --hub DIR --index " + quoted), err::toString);
    }

    @Test
    void hubOrIndexThatCannotBeUsedIsASentence() throws Exception {
        assertEquals(3, plaza("index", "--hub", folder.resolve("nowhere").toString(), "--index", index()));
        write("hub.yaml", "colour: red\n");
        assertEquals(3, plaza("index", "--hub", hub(), "--index", index()));
        assertTrue(err.toString().contains("colour"), err::toString);
        assertEquals(3, plaza("search", "x", "--index", index()));
        assertTrue(err.toString().contains("scripts/plaza index"), err::toString);
    }

    @Test
    void indexOfAnotherHubIsLeftAlone() throws Exception {
        write("documents.jsonl", FERRY);
        String[] command = {"index", "--hub", hub(), "--index", index(), "--workers", "1"};
        assertEquals(0, plaza(command), err::toString);
        write("documents.jsonl", FERRY.replace("\"a\"", "\"b\""));
        assertEquals(0, plaza(command), "the hub's own index follows it");
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("documents.jsonl"), FERRY);
        assertEquals(3, plaza("index", "--hub", other.toString(), "--index", index(), "--workers", "1"));
        assertTrue(err.toString().contains("holds 1 work of another hub"), err::toString);
        assertTrue(err.toString().contains("--rebuild"), err::toString);
    }

    @Test
    void indexThatAnotherWritesIsLeftAlone() throws Exception {
        write("a.txt", "words");
        Closeable lock = new IndexFolder(folder.resolve("index")).lock();
        assertEquals(3, plaza("index", "--hub", hub(), "--index", index()));
        lock.close();
        assertTrue(err.toString().contains("Another process is writing the index"), err::toString);
    }

    @Test
    void bugIsOneSentenceAndALog() throws Exception {
        write("documents.jsonl", FERRY);
        for (Throwable bug :
                List.of(new IllegalArgumentException("what went wrong"), new AssertionError("what went wrong"))) {
            err.getBuffer().setLength(0);
            assertEquals(4, Main.run(throwing(bug), new PrintWriter(err, true), check()));
            Matcher told = Pattern.compile(
                            "plaza: this is a bug \\((\\w+)\\)\\. Please report it with the file (\\S+)\\.\\R")
                    .matcher(err.toString());
            assertTrue(told.matches(), err::toString);
            assertEquals(bug.getClass().getSimpleName(), told.group(1));
            Path log = Path.of(told.group(2));
            assertTrue(Files.readString(log).contains("what went wrong"));
            Files.delete(log);
        }
    }

    @Test
    void tooLittleMemorySaysHowToGiveMore() throws Exception {
        write("documents.jsonl", FERRY);
        assertEquals(3, Main.run(throwing(new OutOfMemoryError()), new PrintWriter(err, true), check()));
        assertTrue(err.toString().contains("PLAZA_JAVA_OPTS=-Xmx"), err::toString);
    }

    private String[] check() {
        return new String[] {"check", "--hub", hub(), "--index", index(), "--workers", "1"};
    }

    /** A terminal that nobody expects. */
    private static PrintWriter throwing(Throwable thrown) {
        return new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                if (thrown instanceof Error e) {
                    throw e;
                }
                throw (RuntimeException) thrown;
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    private void write(String name, String text) throws Exception {
        Files.createDirectories(folder.resolve("hub"));
        Files.writeString(folder.resolve("hub").resolve(name), text);
    }

    private String hub() {
        return folder.resolve("hub").toString();
    }

    private String index() {
        return folder.resolve("index").toString();
    }

    private int plaza(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
