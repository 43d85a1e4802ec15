package org.plaza.evaluate;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.plaza.yardstick.PlainWork;
import org.plaza.yardstick.PlainWork.PlainPassage;

/**
 * Works made of passages in JSON Lines: ten passages of one file are a work. When there are not enough, they come again
 * under other ids. Immutable; thread-safe.
 */
public final class BenchTexts {

    /** Facet: the file a work was made of. */
    public static final String SOURCE = "source";

    /** Facet: a year, spread evenly over 36. */
    public static final String YEAR = "year";

    /** Facet: the languages of a work. */
    public static final String LANGUAGE = "language";

    private static final int PASSAGES_OF_A_WORK = 10;
    private static final int FIRST_YEAR = 1990;
    private static final int YEARS = 36;
    private static final List<String> ENDINGS = List.of(".jsonl", ".jsonl.gz");

    private final List<Made> made;

    private record Made(String source, List<PlainPassage> passages) {}

    private BenchTexts(List<Made> made) {
        this.made = made;
    }

    /**
     * Reads a folder.
     *
     * @param folder with files {@code *.jsonl} or {@code *.jsonl.gz}, a passage on each line: {@code lang, text}
     * @return works of all files in turn, so that the first thousand hold every language
     * @throws IOException with file and line when a line cannot be used
     */
    public static BenchTexts read(Path folder) throws IOException {
        List<List<Made>> byFile = new ArrayList<>();
        for (Path file : files(folder)) {
            List<Made> works = works(file);
            if (!works.isEmpty()) {
                byFile.add(works);
            }
        }
        List<Made> inTurn = new ArrayList<>();
        int longest = byFile.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<Made> works : byFile) {
                // a short file comes again, so that every stretch holds the same mixture
                inTurn.add(works.get(i % works.size()));
            }
        }
        if (inTurn.isEmpty()) {
            throw new IOException("There are no passages in " + folder
                    + ": files *.jsonl or *.jsonl.gz with lang and text on each line are needed.");
        }
        return new BenchTexts(List.copyOf(inTurn));
    }

    /**
     * A work.
     *
     * @param i from 0, as many as wanted
     * @return always the same for the same number
     */
    public PlainWork work(int i) {
        Made of = made.get(i % made.size());
        Map<String, List<String>> facets = new LinkedHashMap<>();
        facets.put(SOURCE, List.of(of.source()));
        facets.put(YEAR, List.of(year(i)));
        facets.put(
                LANGUAGE,
                of.passages().stream().map(PlainPassage::language).distinct().toList());
        return new PlainWork("w" + i, facets, of.passages());
    }

    /**
     * How many works there are before they come again.
     *
     * @return at least 1
     */
    public int different() {
        return made.size();
    }

    private static String year(int i) {
        return Integer.toString(FIRST_YEAR + Math.floorMod(i * 7, YEARS));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is not a folder. Name one with passages in *.jsonl or *.jsonl.gz.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    private static List<Made> works(Path file) throws IOException {
        String name = file.getFileName().toString();
        String source = name.substring(0, name.indexOf('.'));
        List<Made> works = new ArrayList<>();
        List<PlainPassage> open = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                open.add(passage(json, line, file + ":" + number));
                if (open.size() == PASSAGES_OF_A_WORK) {
                    works.add(new Made(source, List.copyOf(open)));
                    open.clear();
                }
            }
        }
        if (!open.isEmpty()) {
            works.add(new Made(source, List.copyOf(open)));
        }
        return works;
    }

    private static PlainPassage passage(ObjectMapper json, String line, String place) throws IOException {
        try {
            JsonNode node = json.readTree(line);
            String language = node.path("lang").asText("");
            String text = node.path("text").asText("");
            if (language.isEmpty() || text.isEmpty()) {
                throw new IOException(place + " lacks \"" + (language.isEmpty() ? "lang" : "text") + "\".");
            }
            return new PlainPassage(language, text);
        } catch (JacksonException e) {
            throw new IOException(place + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
