package org.plaza.evaluate;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plaza.evaluate.JudgedSet.JudgedDocument;
import org.plaza.evaluate.JudgedSet.JudgedQuestion;

/** Reads a judged set and names every line that is wrong. Used once, by one thread. */
final class JudgedSetReader {

    /** The highest grade. */
    static final int MOST = 100;

    private static final String DOCUMENTS = "docs.jsonl";
    private static final String QUESTIONS = "queries.tsv";
    /** BCP 47: of a work, whose versions are in several. */
    private static final String NO_LANGUAGE = "und";

    private static final int TOLD = 10;

    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();
    private final List<String> mistakes = new ArrayList<>();
    private final Map<String, Map<String, Integer>> judged = new HashMap<>();

    JudgedSetReader(Path folder) {
        this.folder = folder;
    }

    JudgedSet read(String judgements) throws IOException {
        Map<String, JudgedDocument> documents = new LinkedHashMap<>();
        each(DOCUMENTS, (line, place) -> document(line, place, documents));
        return read(judgements, documents, DOCUMENTS);
    }

    JudgedSet read(String judgements, Collection<String> works) throws IOException {
        Map<String, JudgedDocument> documents = new LinkedHashMap<>();
        works.forEach(work -> documents.put(work, new JudgedDocument(work, NO_LANGUAGE, "", "")));
        return read(judgements, documents, "the index: it is the id of no work");
    }

    private JudgedSet read(String judgements, Map<String, JudgedDocument> documents, String where) throws IOException {
        Map<String, JudgedQuestion> questions = new LinkedHashMap<>();
        each(QUESTIONS, (line, place) -> question(line, place, questions));
        each(judgements, (line, place) -> judgement(line, place, documents, questions, where));
        if (!mistakes.isEmpty()) {
            int more = mistakes.size() - TOLD;
            throw new IOException("The judged set " + folder + " cannot be used:\n"
                    + String.join("\n", mistakes.subList(0, Math.min(TOLD, mistakes.size())))
                    + (more > 0 ? "\nand " + more + " more" : ""));
        }
        Map<String, Map<String, Integer>> grades = aboveZero();
        List<JudgedQuestion> asked = questions.values().stream()
                .filter(q -> grades.containsKey(q.id()))
                .toList();
        if (asked.isEmpty()) {
            throw new IOException("The judged set " + folder + " has no question with a grade above 0 in " + judgements
                    + ". Each line holds question, 0, document, grade, with tabs between them.");
        }
        return new JudgedSet(
                folder.toAbsolutePath().normalize().getFileName().toString(),
                List.copyOf(documents.values()),
                asked,
                grades,
                documents.values().stream()
                        .map(JudgedDocument::language)
                        .distinct()
                        .toList());
    }

    private Map<String, Map<String, Integer>> aboveZero() {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        judged.forEach((question, documents) -> documents.forEach((document, grade) -> {
            if (grade > 0) {
                grades.computeIfAbsent(question, id -> new HashMap<>()).put(document, grade);
            }
        }));
        return grades;
    }

    /** What is done with a line. */
    private interface Use {
        void line(String line, String place);
    }

    private void each(String name, Use use) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IOException(missing(name));
        }
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String text = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
                if (!text.isBlank()) {
                    use.line(text, name + ":" + number);
                }
            }
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8. Save it as UTF-8, then run again.", e);
        }
    }

    private String missing(String name) throws IOException {
        String there = "";
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                there = files.map(file -> file.getFileName().toString())
                        .sorted()
                        .collect(Collectors.joining(", "));
            }
        }
        return "The judged set " + folder + " has no " + name
                + (there.isEmpty() ? "" : "; there are: " + there + ". Name the judgements with --judgements");
    }

    private void document(String line, String place, Map<String, JudgedDocument> documents) {
        JsonNode node;
        try {
            node = json.readTree(line);
        } catch (JacksonException e) {
            wrong(place, "is not JSON: " + e.getOriginalMessage());
            return;
        }
        String id = node.path("id").asText("");
        String language = node.path("lang").asText("");
        if (id.isBlank() || language.isBlank()) {
            wrong(
                    place,
                    "lacks " + (id.isBlank() ? "\"id\"" : "\"lang\"") + ": each line holds id, lang, title and text");
            return;
        }
        JudgedDocument document = new JudgedDocument(
                id, language, node.path("title").asText(""), node.path("text").asText(""));
        if (documents.putIfAbsent(id, document) != null) {
            wrong(place, "repeats the id \"" + id + "\"");
        }
    }

    private void question(String line, String place, Map<String, JudgedQuestion> questions) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            wrong(place, "has " + cells.length + " columns and not 3: id, language, text");
        } else if (cells[0].isBlank() || cells[1].isBlank() || cells[2].isBlank()) {
            wrong(place, "has an empty " + (cells[0].isBlank() ? "id" : cells[1].isBlank() ? "language" : "question"));
        } else if (questions.putIfAbsent(cells[0], new JudgedQuestion(cells[0], cells[1], cells[2])) != null) {
            wrong(place, "repeats the id \"" + cells[0] + "\"");
        }
    }

    private void judgement(
            String line,
            String place,
            Map<String, JudgedDocument> documents,
            Map<String, JudgedQuestion> questions,
            String where) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            wrong(place, "has " + cells.length + " columns and not 4: question, 0, document, grade");
        } else if (!questions.containsKey(cells[0])) {
            wrong(place, "names the question \"" + cells[0] + "\", which is not in " + QUESTIONS);
        } else if (!documents.containsKey(cells[2])) {
            wrong(place, "names the document \"" + cells[2] + "\", which is not in " + where);
        } else if (!cells[3].matches("\\d{1,3}") || Integer.parseInt(cells[3]) > MOST) {
            wrong(place, "has the grade \"" + cells[3] + "\": a whole number from 0 to " + MOST + " is needed");
        } else {
            grade(cells[0], cells[2], Integer.parseInt(cells[3]), place);
        }
    }

    /** The same judgement may come again, but not another one. */
    private void grade(String question, String document, int grade, String place) {
        Integer before = judged.computeIfAbsent(question, id -> new HashMap<>()).putIfAbsent(document, grade);
        if (before != null && before != grade) {
            wrong(
                    place,
                    "judges the document \"" + document + "\" for the question \"" + question + "\" again, with "
                            + grade + " and not " + before);
        }
    }

    private void wrong(String place, String what) {
        mistakes.add(place + " " + what + ".");
    }
}
