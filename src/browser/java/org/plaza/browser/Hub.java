package org.plaza.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.plaza.catalog.HubReader;
import org.plaza.extract.WorkerSettings;
import org.plaza.index.IndexFolder;
import org.plaza.ingest.Ingest;
import org.plaza.ingest.IngestSettings;
import org.plaza.ingest.ProgressListener;
import org.plaza.search.LuceneSearcher;
import org.plaza.web.WebServer;
import org.plaza.web.WebSettings;

/** The sample hub, indexed and served on a free port of this machine, and its API to find things with. */
final class Hub implements AutoCloseable {

    static final Path FOLDER = Path.of("corpus");

    /** A folder that keeps the index between runs, so that only what changed is read. */
    private static final String KEPT = "plaza.browser.index";

    private static final int MOST_TRIES = 5;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final Path index;
    private final boolean kept;
    private final LuceneSearcher searcher;
    private final WebServer server;

    private Hub(Path index, boolean kept) throws IOException {
        this.index = index;
        this.kept = kept;
        this.searcher = LuceneSearcher.open(new IndexFolder(index));
        this.server = WebServer.start(searcher, new WebSettings("127.0.0.1", 0, FOLDER));
    }

    static Hub start() {
        try {
            String kept = System.getProperty(KEPT);
            Path index = kept == null
                    ? Files.createTempDirectory("plaza-browser-")
                    : Path.of(kept).toAbsolutePath();
            Ingest.run(
                    HubReader.read(FOLDER),
                    new IndexFolder(index),
                    new IngestSettings(WorkerSettings.of(2, "512m"), false),
                    ProgressListener.NONE);
            return new Hub(index, kept != null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Serves an index that is there and stays there. */
    static Hub of(Path index) throws IOException {
        return new Hub(index, true);
    }

    /** Serves an index that is there, until the process is ended: for a server with other messages on its class path. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (LuceneSearcher searcher = LuceneSearcher.open(new IndexFolder(Path.of(arguments[0])));
                WebServer server = WebServer.start(searcher, new WebSettings("127.0.0.1", 0, FOLDER))) {
            Files.writeString(Path.of(arguments[1]), server.address() + "\n");
            Thread.currentThread().join();
        }
    }

    Path index() {
        return index;
    }

    String address() {
        return server.address();
    }

    /** What the API says: {@code api("search?q=" + Hub.encoded("agua"))}. */
    JsonNode api(String door) {
        try {
            HttpResponse<String> answer = ask(door);
            for (int again = 0; again < MOST_TRIES && answer.statusCode() == 503; again++) {
                answer = ask(door);
            }
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(door + ": " + answer.body());
            }
            return mapper.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A busy machine may not answer the first time. */
    private HttpResponse<String> ask(String door) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/api/v1/" + door))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** For a part of an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() throws IOException {
        server.close();
        searcher.close();
        client.close();
        if (!kept) {
            delete(index);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
