package org.plaza.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/**
 * Where the marks stand in real PDFs, beside the boxes that poppler gives the same words. Hits are drawn in proportion to
 * the text of the files: each page that has text is as likely as another.
 */
@BrowserTest
@Tag("data")
@Tag("slow")
class MarkedWordsTest {

    private static final Path FILES = Path.of(System.getProperty("plaza.data", "../shared/data"), "docs-a");
    private static final int HITS = 100;
    private static final int ENOUGH = 95;
    private static final long SEED = 42;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{4,}");
    private static final Pattern PAGE = Pattern.compile("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\"");
    private static final Pattern BOX = Pattern.compile(
            "<word xMin=\"(.+?)\" yMin=\"(.+?)\" xMax=\"(.+?)\" yMax=\"(.+?)\">(.*?)</word>", Pattern.DOTALL);

    /** The share of the marks of one match that lies in the boxes of its words, and of the boxes that lies in the marks. */
    private static final String OVERLAP = """
            async ({words, page, matches, nth}) => {
              const {find, reduce} = await import('/static/viewer-letters.js');
              let letters = '';
              const at = [];
              words.forEach(({text}, i) => { for (const _ of reduce(text).letters) at.push(i); letters += reduce(text).letters; });
              const taken = new Set();
              const place = matches.map(match => find(letters, match, taken))[nth];
              if (!place) return null;
              const boxes = [...new Set(at.slice(...place))].map(i => words[i].box);
              const frame = document.querySelector(`[data-page-number="${page}"] .textLayer`).getBoundingClientRect();
              const marks = [...document.querySelectorAll(`[data-page-number="${page}"] [data-match="${nth}"]`)]
                  .map(mark => mark.getBoundingClientRect())
                  .map(b => [(b.left - frame.left) / frame.width, (b.top - frame.top) / frame.height,
                      (b.right - frame.left) / frame.width, (b.bottom - frame.top) / frame.height]);
              const area = b => Math.max(0, b[2] - b[0]) * Math.max(0, b[3] - b[1]);
              const sum = list => list.reduce((a, b) => a + area(b), 0);
              const shared = sum(boxes.flatMap(a => marks.map(b =>
                  [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])])));
              return sum(marks) ? [shared / sum(marks), shared / sum(boxes)] : [0, 0];
            }""";

    private final ObjectMapper mapper = new ObjectMapper();
    private final Random random = new Random(SEED);

    @TempDir
    Path folder;

    private record Leaf(String document, Path file, String text, int page) {}

    @Test
    void standOnTheWordsThatPopplerSees(Hub hub, Tabs tabs) throws Exception {
        assumeTrue(Files.isDirectory(FILES), "no docs-a");
        Path copied = pdfs();
        IndexFolder index = new IndexFolder(folder.resolve("index"));
        Ingest.run(
                HubReader.read(copied),
                index,
                new IngestSettings(WorkerSettings.of(2, "512m"), false),
                ProgressListener.NONE);
        try (LuceneSearcher searcher = LuceneSearcher.open(index);
                WebServer server = WebServer.start(searcher, new WebSettings("127.0.0.1", 0, copied))) {
            Tab tab = tabs.open(Visitor.of("en"), server.address());
            List<String> missed = new ArrayList<>();
            int seen = measure(tab, server.address(), leaves(server.address(), copied), missed);
            assertEquals(HITS, seen);
            System.out.println((seen - missed.size()) + " of " + seen + " hits are marked where poppler sees them");
            assertTrue(seen - missed.size() >= ENOUGH, () -> String.join("\n", missed));
        }
    }

    private int measure(Tab tab, String server, List<Leaf> leaves, List<String> missed) throws Exception {
        int seen = 0;
        for (int tried = 0; seen < HITS && tried < 5 * HITS; tried++) {
            Leaf leaf = leaves.get(random.nextInt(leaves.size()));
            List<String> words =
                    WORD.matcher(leaf.text()).results().map(MatchResult::group).toList();
            if (words.isEmpty()) {
                continue;
            }
            String q = words.get(random.nextInt(words.size()));
            String asked = "expand=off&q=" + Hub.encoded(q);
            String address = "/documents/" + Hub.encoded(leaf.document());
            List<JsonNode> matches = new ArrayList<>();
            json(server + address + "/matches?" + asked).path("matches").forEach(match -> {
                if (match.path("page").asInt() == leaf.page()) {
                    matches.add(match);
                }
            });
            List<Map<String, Object>> boxes = poppler(leaf);
            if (matches.isEmpty() || boxes.isEmpty()) {
                continue;
            }
            int nth = random.nextInt(matches.size());
            tab.go(address + "?view=pdf&page=" + leaf.page() + "&" + asked);
            List<Double> overlap = overlap(tab.page(), leaf, boxes, matches, nth);
            if (overlap == null) {
                continue;
            }
            seen++;
            if (overlap.get(0) < 0.5) {
                missed.add(leaf.file().getFileName() + " page " + leaf.page() + " " + q + " " + overlap);
            }
        }
        return seen;
    }

    @SuppressWarnings("unchecked")
    private @Nullable List<Double> overlap(
            Page page, Leaf leaf, List<Map<String, Object>> boxes, List<JsonNode> matches, int nth) {
        try {
            page.locator("[data-page-number='" + leaf.page() + "'] .marks").waitFor();
        } catch (PlaywrightException e) {
            return List.of(0.0, 0.0);
        }
        List<Number> shares = (List<Number>) page.evaluate(
                OVERLAP,
                Map.of(
                        "words",
                        boxes,
                        "page",
                        leaf.page(),
                        "nth",
                        nth,
                        "matches",
                        mapper.convertValue(matches, List.class)));
        return shares == null ? null : shares.stream().map(Number::doubleValue).toList();
    }

    private Path pdfs() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("hub/documents"));
        try (Stream<Path> files = Files.walk(FILES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).toList()) {
                Path copy = documents.resolve(FILES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return folder.resolve("hub");
    }

    private List<Leaf> leaves(String server, Path hub) throws Exception {
        List<Leaf> leaves = new ArrayList<>();
        for (int page = 1; ; page++) {
            JsonNode hits =
                    json(server + "/api/v1/search?size=100&page=" + page).path("hits");
            for (JsonNode hit : hits) {
                for (JsonNode document : hit.path("documents")) {
                    leaves.addAll(leaves(server, hub, document));
                }
            }
            if (hits.size() < 100) {
                leaves.sort(Comparator.comparing(Leaf::file).thenComparing(Leaf::page));
                return leaves;
            }
        }
    }

    private List<Leaf> leaves(String server, Path hub, JsonNode document) throws Exception {
        String id = document.path("id").asText();
        String[] pages =
                read(server + "/documents/" + Hub.encoded(id) + "/text").split("\f", -1);
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < pages.length; i++) {
            if (!pages[i].isBlank()) {
                leaves.add(new Leaf(id, hub.resolve(document.path("file").asText()), pages[i], i + 1));
            }
        }
        return leaves;
    }

    private List<Map<String, Object>> poppler(Leaf leaf) throws IOException, InterruptedException {
        String number = Integer.toString(leaf.page());
        Process process = new ProcessBuilder(
                        "pdftotext",
                        "-bbox",
                        "-cropbox",
                        "-f",
                        number,
                        "-l",
                        number,
                        leaf.file().toString(),
                        "-")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String xml = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        var size = PAGE.matcher(xml);
        if (!size.find()) {
            return List.of();
        }
        double width = Double.parseDouble(size.group(1));
        double height = Double.parseDouble(size.group(2));
        return BOX.matcher(xml)
                .results()
                .map(word -> Map.<String, Object>of(
                        "text",
                        plain(word.group(5)),
                        "box",
                        List.of(
                                Double.parseDouble(word.group(1)) / width,
                                Double.parseDouble(word.group(2)) / height,
                                Double.parseDouble(word.group(3)) / width,
                                Double.parseDouble(word.group(4)) / height)))
                .toList();
    }

    private static String plain(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private JsonNode json(String url) throws Exception {
        return mapper.readTree(read(url));
    }

    private static String read(String url) throws Exception {
        try (var in = URI.create(url).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
