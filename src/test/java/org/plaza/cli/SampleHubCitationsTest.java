package org.plaza.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbibtex.BibTeXEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.index.IndexFolder;
import org.plaza.publish.citation.Parsers;
import org.plaza.search.FoundPassage;
import org.plaza.search.LuceneSearcher;
import org.plaza.search.Question;
import org.plaza.search.WorkView;
import org.plaza.web.WebServer;
import org.plaza.web.WebSettings;

/** Whatever the sample hub holds can be cited, and independent parsers read the citations. */
@Tag("slow")
class SampleHubCitationsTest {

    private static final int PASSAGES = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> keys = new HashSet<>();

    @TempDir
    private Path folder;

    @Test
    void everyWorkInEveryLanguageAndAHundredPassagesAreRead() throws IOException {
        StringWriter err = new StringWriter();
        Path index = folder.resolve("index");
        String[] command = {"index", "--hub", "corpus", "--index", index.toString()};
        assertEquals(0, Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), command), err::toString);
        try (LuceneSearcher searcher = LuceneSearcher.open(new IndexFolder(index));
                WebServer server = WebServer.start(searcher, new WebSettings("127.0.0.1", 0, Path.of("corpus")))) {
            List<FoundPassage> passages = new ArrayList<>();
            Question.Paging all = new Question.Paging(1, Question.MAX_SIZE, Question.Sort.TITLE);
            List<String> ids = searcher.rank(new Question("", Map.of(), all, Question.Options.DEFAULT))
                    .works();
            assertTrue(ids.size() > 90, "only " + ids.size() + " works");
            for (String id : ids) {
                WorkView work = searcher.work(id, "en").orElseThrow();
                String address = server.address() + "/works/" + encode(id);
                for (WorkView.Version version : work.versions()) {
                    String title = version.title() == null ? work.card().title().text() : version.title();
                    read(address, "?language=" + version.language(), title);
                }
                keys.add(read(address, "", null));
                passages.addAll(searcher.passages(id, Question.of("")));
            }
            assertEquals(ids.size(), keys.size(), "keys are unique");
            int step = passages.size() / PASSAGES;
            for (int i = 0; i < PASSAGES; i++) {
                FoundPassage passage = passages.get(i * step);
                keys.add(read(server.address() + "/passages/" + passage.id(), "", null));
            }
            assertEquals(ids.size() + PASSAGES, keys.size(), "keys are unique");
        }
    }

    /** What all parsers agree on; the key. */
    private String read(String address, String query, @Nullable String title) throws IOException {
        BibTeXEntry bibtex = Parsers.bibtex(get(address + "/citation.bib" + query));
        RISReference ris = Parsers.ris(get(address + "/citation.ris" + query));
        CSLItemData csl = Parsers.csl(get(address + "/citation.json" + query));
        String text = get(address + "/citation.txt" + query);
        assertEquals(address, csl.getURL());
        assertEquals(address, ris.getURL());
        assertEquals(address, bibtex.getField(BibTeXEntry.KEY_URL).toUserString());
        assertEquals(title == null ? csl.getTitle() : title, csl.getTitle());
        assertEquals(csl.getTitle(), ris.getTitle());
        assertEquals(csl.getTitle().replace('\'', '’'), String.valueOf(Parsers.printed(bibtex, "title")));
        assertTrue(text.contains(csl.getTitle()) && text.endsWith(address + ".\n"), text);
        if (csl.getIssued() != null) {
            String year = Integer.toString(csl.getIssued().getDateParts()[0][0]);
            assertEquals(List.of(year, year), List.of(ris.getYear(), String.valueOf(Parsers.printed(bibtex, "year"))));
        }
        return bibtex.getKey().getValue();
    }

    private String get(String address) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .header("Accept-Language", "en")
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), address);
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String encode(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
