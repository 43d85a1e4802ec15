package org.plaza.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.catalog.HubReader;
import org.plaza.extract.WorkerSettings;
import org.plaza.index.IndexFolder;
import org.plaza.ingest.Ingest;
import org.plaza.ingest.IngestSettings;
import org.plaza.ingest.ProgressListener;
import org.plaza.search.LuceneSearcher;
import org.plaza.web.WebServer;
import org.plaza.web.WebSettings;

/** The lasting addresses of the sample hub's passages, a quarter of whose files are taken out of the catalogue. */
@Tag("slow")
class PermalinksTest {

    private static final int LINKS = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    /** Document id to file. */
    private final Map<String, String> files = new HashMap<>();

    @TempDir
    private Path folder;

    @AfterEach
    void closeClient() {
        client.close();
    }

    private record Link(String url, String text, String work, String file) {}

    @Test
    void linksOutliveRebuildingMovingAndEditing() throws Exception {
        makeHub();
        run("a", false);
        List<Link> links = serving("a", this::collect);
        assertEquals(LINKS, links.size());
        copy(folder.resolve("a"), folder.resolve("b"));
        run("a", true);
        assertEquals(0, gone("a", links, Set.of()));

        Set<String> edited = edit(links);
        move(edited);
        // moved, edited and built anew at once
        run("a", true);
        int gone = gone("a", links, edited);
        assertTrue(gone >= 20, gone + " texts were edited");
        run("a", false);
        assertEquals(gone, gone("a", links, edited));
        // moved and edited, later built anew
        run("b", false);
        assertEquals(gone, gone("b", links, edited));
        run("b", true);
        assertEquals(gone, gone("b", links, edited));
    }

    private void makeHub() throws IOException {
        copy(Path.of("corpus"), hub());
        List<String> rows = Files.readAllLines(hub().resolve("catalog.csv"));
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i % 4 != 3) {
                kept.add(rows.get(i));
            }
        }
        Files.write(hub().resolve("catalog.csv"), kept);
    }

    /** Links to as many files as there are, then to more passages of them. */
    private List<Link> collect(String address) throws Exception {
        List<List<Link>> byFile = new ArrayList<>();
        Map<String, List<Link>> known = new HashMap<>();
        for (String work : works(address)) {
            for (JsonNode passage :
                    json(address + "/api/v1" + work + "/passages").at("/passages")) {
                String file = files.get(passage.at("/document").asText());
                Link link = new Link(
                        passage.at("/url").asText(), passage.at("/text").asText(), work, String.valueOf(file));
                known.computeIfAbsent(link.file(), f -> {
                            List<Link> fresh = new ArrayList<>();
                            byFile.add(fresh);
                            return fresh;
                        })
                        .add(link);
            }
        }
        List<Link> links = new ArrayList<>();
        for (int round = 0; links.size() < LINKS && round < 1_000; round++) {
            for (List<Link> each : byFile) {
                if (round < each.size() && links.size() < LINKS) {
                    links.add(each.get(round));
                }
            }
        }
        return links;
    }

    /** Their addresses. */
    private Set<String> works(String address) throws Exception {
        Set<String> works = new TreeSet<>();
        for (int page = 1; ; page++) {
            JsonNode hits =
                    json(address + "/api/v1/search?q=&size=100&page=" + page).at("/hits");
            if (hits.isEmpty()) {
                return works;
            }
            for (JsonNode hit : hits) {
                works.add(hit.at("/url").asText());
                hit.at("/documents")
                        .forEach(document -> files.put(
                                document.at("/id").asText(),
                                document.at("/file").asText()));
            }
        }
    }

    /** In each of twenty files a passage that a link leads to gets a word more in its middle. */
    private Set<String> edit(List<Link> links) throws IOException {
        Set<String> edited = new TreeSet<>();
        for (Link link : links) {
            if (edited.size() == 20 || !link.file().matches(".*\\.(txt|md|html)") || edited.contains(link.file())) {
                continue;
            }
            Path file = hub().resolve(link.file());
            String all = Files.readString(file);
            int from = link.text().length() / 2;
            String middle = link.text().substring(from, Math.min(link.text().length(), from + 25));
            int space = middle.indexOf(' ');
            int at = all.indexOf(middle);
            if (space > 0 && at >= 0 && all.indexOf(middle, at + 1) < 0) {
                Files.writeString(file, all.substring(0, at + space) + " 2031" + all.substring(at + space));
                edited.add(link.file());
            }
        }
        assertEquals(20, edited.size());
        return edited;
    }

    /** Half of them are catalogued: their rows say where they are now. */
    private void move(Set<String> edited) throws IOException {
        Path catalogue = hub().resolve("catalog.csv");
        String rows = Files.readString(catalogue);
        int catalogued = 0;
        int others = 0;
        for (String file : new TreeSet<>(files.values())) {
            boolean row = rows.contains("\n" + file + ",");
            if (edited.contains(file) || (row ? catalogued >= 25 : others >= 25)) {
                continue;
            }
            String to = "documents/moved/" + file.substring(file.lastIndexOf('/') + 1);
            if (Files.exists(hub().resolve(to))) {
                continue;
            }
            Files.createDirectories(hub().resolve("documents/moved"));
            Files.move(hub().resolve(file), hub().resolve(to));
            rows = rows.replace("\n" + file + ",", "\n" + to + ",");
            catalogued += row ? 1 : 0;
            others += row ? 0 : 1;
        }
        assertEquals(50, catalogued + others);
        Files.writeString(catalogue, rows);
    }

    private int gone(String index, List<Link> links, Set<String> edited) throws Exception {
        return serving(index, address -> follow(address, links, edited));
    }

    /** Follows every link; returns how many lead to nothing but the nearest text, as those of edited files may. */
    private int follow(String address, List<Link> links, Set<String> edited) throws Exception {
        Set<String> today = new HashSet<>();
        for (String work : works(address)) {
            json(address + "/api/v1" + work + "/passages")
                    .at("/passages")
                    .forEach(passage -> today.add(work + passage.at("/text").asText()));
        }
        int gone = 0;
        for (Link link : links) {
            HttpResponse<String> answer = get(address + link.url());
            if (answer.statusCode() == 303) {
                String place = answer.headers().firstValue("Location").orElseThrow();
                HttpResponse<String> page = get(address + place);
                assertEquals(200, page.statusCode(), place);
                assertTrue(words(page.body()).contains(beginning(link.text())), link + " is not on " + place);
            } else {
                gone++;
                assertEquals(410, answer.statusCode(), link.toString());
                assertTrue(edited.contains(link.file()), link + " was not edited");
                assertFalse(today.contains(link.work() + link.text()), link + " is still there");
                assertNear(address, link, answer.body());
            }
        }
        return gone;
    }

    private void assertNear(String address, Link link, String page) throws Exception {
        JsonNode problem = JSON.readTree(
                get(address + link.url(), "Accept", "application/json").body());
        HttpResponse<String> nearest = get(address + problem.at("/nearest/0").asText());
        assertEquals(303, nearest.statusCode(), problem.toString());
        String place = nearest.headers().firstValue("Location").orElseThrow();
        assertTrue(page.contains(place.replace("&", "&amp;")), page);
        Set<String> old = new TreeSet<>(Arrays.asList(words(link.text()).split(" ")));
        Set<String> shared =
                new TreeSet<>(Arrays.asList(words(get(address + place).body()).split(" ")));
        shared.retainAll(old);
        assertTrue(shared.size() > old.size() / 2, link + " is not near " + place);
        assertFalse(words(page).contains(words(link.text())), "the old text is told");
    }

    /** Before the first line feed and page end; as a page shows it. */
    private static String beginning(String text) {
        String words = words(text.lines().findFirst().orElse(""));
        return words.substring(0, Math.min(40, words.length()));
    }

    /** Without markup. */
    private static String words(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private interface Asking<T> {
        T of(String address) throws Exception;
    }

    private <T> T serving(String index, Asking<T> asking) throws Exception {
        try (LuceneSearcher searcher = LuceneSearcher.open(new IndexFolder(folder.resolve(index)));
                WebServer server = WebServer.start(searcher, new WebSettings("127.0.0.1", 0, hub()))) {
            return asking.of(server.address());
        }
    }

    private JsonNode json(String address) throws Exception {
        HttpResponse<String> answer = get(address);
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> get(String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void run(String index, boolean rebuild) throws Exception {
        IngestSettings settings = new IngestSettings(WorkerSettings.of(2, "256m"), rebuild);
        Ingest.run(HubReader.read(hub()), new IndexFolder(folder.resolve(index)), settings, ProgressListener.NONE);
    }

    private Path hub() {
        return folder.resolve("hub");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                    Files.copy(file, copy);
                }
            }
        }
    }
}
