package org.plaza.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.index.IndexFolder;
import org.plaza.search.LuceneSearcher;

class WebServerTest {

    @TempDir
    Path folder;

    @Test
    void aBusyPortIsASentenceThatNamesThePortAndTheOption() throws IOException {
        try (RunningServer first = new RunningServer(folder)) {
            WebSettings same = new WebSettings("127.0.0.1", first.server.port(), folder);
            IOException refusal = assertThrows(IOException.class, () -> WebServer.start(first.searcher, same));
            String sentence = String.valueOf(refusal.getMessage());
            assertTrue(sentence.contains(Integer.toString(first.server.port())), sentence);
            assertTrue(sentence.contains("--port"), sentence);
            assertEquals(200, first.get("/health/live").statusCode(), "the first server goes on");
        }
    }

    @Test
    void anUnknownHostIsASentenceThatNamesIt() throws IOException {
        try (FakeSearcher searcher = new FakeSearcher()) {
            WebSettings nowhere = new WebSettings("no.such.host.invalid", 0, folder);
            IOException refusal = assertThrows(IOException.class, () -> WebServer.start(searcher, nowhere));
            assertTrue(
                    String.valueOf(refusal.getMessage()).contains("--host no.such.host.invalid"), refusal.getMessage());
        }
    }

    @Test
    void aPortThatCannotExistIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new WebSettings("127.0.0.1", 65_536, folder));
    }

    @Test
    void theAddressLeadsToTheServerUntilItIsClosed() throws IOException {
        RunningServer running = new RunningServer(folder);
        assertEquals("http://127.0.0.1:" + running.server.port(), running.server.address());
        assertEquals(200, running.get("/").statusCode());
        running.server.close();
        assertThrows(ConnectException.class, () -> new Socket("127.0.0.1", running.server.port()).close());
    }

    @Test
    void readyOnlyWhenThereIsAnIndexButAliveAlways() throws IOException {
        try (RunningServer running = new RunningServer(folder)) {
            assertEquals(200, running.get("/health/ready").statusCode());
            running.searcher.unreadable = true;
            assertEquals(503, running.get("/health/ready").statusCode());
            assertEquals(200, running.get("/health/live").statusCode());
        }
    }

    @Test
    void whileThereIsNothingYetItSaysSoAndWhenToComeBack() throws Exception {
        Path hub = Files.createDirectories(folder.resolve("hub"));
        try (LuceneSearcher searcher = LuceneSearcher.open(new IndexFolder(folder.resolve("index")));
                WebServer server = WebServer.start(searcher, new WebSettings("127.0.0.1", 0, hub));
                HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of("/", "/api/v1/search?q=water")) {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertEquals(503, answer.statusCode());
                assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
                assertTrue(answer.body().contains("The first index of this hub is being made"), answer::body);
                assertFalse(answer.body().contains("Something went wrong"), answer::body);
            }
        }
    }

    @Test
    void noFaultShowsWhatWentWrongInside() throws IOException {
        try (RunningServer running = new RunningServer(folder)) {
            for (String path : List.of(
                    "/", "/?q=x", "/works/charter", "/documents/charter-pdf", "/api/v1/search", "/passages/a")) {
                running.searcher.bug = new IllegalStateException("secret cause");
                assertQuiet(500, running.get(path), path);
                running.searcher.bug = null;
                running.searcher.exhaustion = new StackOverflowError("secret depth");
                assertQuiet(500, running.get(path), path);
                running.searcher.exhaustion = null;
                running.searcher.unreadable = true;
                assertQuiet(503, running.get(path), path);
                running.searcher.unreadable = false;
            }
        }
    }

    private static void assertQuiet(int status, HttpResponse<String> answer, String path) {
        assertEquals(status, answer.statusCode(), path);
        for (String word : List.of("secret", "Exception", "segments", "at org.")) {
            assertFalse(answer.body().contains(word), () -> path + " shows " + word);
        }
        assertTrue(answer.body().contains("try again"), path);
    }

    @Test
    void staticFilesAreNotSentTwice() throws IOException {
        try (RunningServer running = new RunningServer(folder)) {
            HttpResponse<String> first = running.get("/static/plaza.css");
            String etag = first.headers().firstValue("ETag").orElseThrow();
            assertEquals(200, first.statusCode());
            assertEquals(
                    "public, max-age=3600",
                    first.headers().firstValue("Cache-Control").orElseThrow());
            HttpResponse<String> second = running.get("/static/plaza.css", "If-None-Match", etag);
            assertEquals(304, second.statusCode());
            assertEquals("", second.body());
            assertEquals(
                    "gzip",
                    running.get("/static/plaza.css", "Accept-Encoding", "gzip")
                            .headers()
                            .firstValue("Content-Encoding")
                            .orElseThrow());
        }
    }
}
