package org.plaza.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plaza.search.Explanation;
import org.plaza.search.Explanation.Kind;
import org.plaza.search.Explanation.NamedConcept;
import org.plaza.search.Explanation.Need;
import org.plaza.search.Explanation.Odds;
import org.plaza.search.Explanation.Part;
import org.plaza.search.Explanation.Row;

/** An explanation for people, in the terminal. */
final class ExplainedQuestion {

    /** Odds that are printed as more than 0.00. */
    private static final double SHOWN = 0.005;

    /** Of the words that a beginning stands for. */
    private static final int MOST_SHOWN = 4;

    private static final String NONE = "-";

    private ExplainedQuestion() {}

    static void print(Explanation explanation, PrintWriter out) {
        reading(explanation.reading(), out);
        if (explanation.parts().isEmpty()) {
            out.println("There is no word in this question: it asks for every work.");
            return;
        }
        out.println();
        parts(explanation.parts(), out);
        out.println();
        concepts(explanation, out);
    }

    private static void reading(Explanation.Reading reading, PrintWriter out) {
        reading.notes().forEach(note -> out.println(TextAnswer.sentence(note)));
        out.println("languages  "
                + odds(reading.languages().stream().filter(Odds::likely).toList()));
        List<Odds> unlikely = reading.languages().stream()
                .filter(language -> !language.likely() && language.odds() >= SHOWN)
                .toList();
        if (!unlikely.isEmpty()) {
            out.println("unlikely   " + odds(unlikely));
        }
        out.println("matches    "
                + reading.needs().stream().map(ExplainedQuestion::need).collect(Collectors.joining("; ")));
    }

    private static String odds(List<Odds> languages) {
        return languages.stream()
                .map(language -> String.format(Locale.ROOT, "%s %.2f", language.language(), language.odds()) + " ("
                        + TextAnswer.count(language.works(), "work") + ")")
                .collect(Collectors.joining(", "));
    }

    private static String need(Need need) {
        String works = TextAnswer.count(need.works(), "work");
        if (need.of() < 2) {
            return works;
        }
        String words = need.words() == need.of()
                ? "all " + need.of() + " words"
                : need.words() == 1 ? "any word" : need.words() + " of " + need.of() + " words";
        return words + ": " + works + (need.taken() ? " (taken)" : "");
    }

    private static void parts(List<Part> parts, PrintWriter out) {
        Columns table = new Columns(
                "word",
                "language",
                "stem",
                "exact form",
                "#idf",
                "#works",
                "#stemmed",
                "#exact",
                "#titles",
                "#headings",
                "#texts",
                "#passages",
                "");
        for (Part part : parts) {
            List<Row> rows = part.rows();
            if (rows.size() == 1) {
                table.row(line(part, rows.getFirst()));
            } else {
                table.row(line(part));
                rows.forEach(row -> table.row(cells("", row, "", "", "")));
            }
        }
        table.print(out);
    }

    /** A part in its only language. */
    private static List<String> line(Part part, Row row) {
        return cells(typed(part), row, exact(part), idf(part), remark(part));
    }

    /** A part in all its languages together, or in none. */
    private static List<String> line(Part part) {
        List<String> cells = new ArrayList<>(List.of(
                typed(part),
                part.works() == 0 ? NONE : "all",
                "",
                exact(part),
                idf(part),
                Integer.toString(part.works())));
        IntStream.range(0, 6).forEach(column -> cells.add(""));
        cells.add(remark(part));
        return cells;
    }

    private static List<String> cells(String typed, Row row, String exact, String idf, String remark) {
        return List.of(
                typed,
                row.language(),
                row.stem().isEmpty() ? NONE : form(row.stem()),
                exact,
                idf,
                number(row.forms().works()),
                number(row.forms().stemmed()),
                number(row.forms().unstemmed()),
                number(row.places().titles()),
                number(row.places().headings()),
                number(row.places().texts()),
                number(row.places().passages()),
                remark);
    }

    private static String typed(Part part) {
        String text = part.kind() == Kind.PHRASE ? "\"" + part.text() + "\"" : part.text();
        return part.role().excluded() ? "NOT " + text : text;
    }

    private static String exact(Part part) {
        List<List<String>> places = part.unstemmed();
        if (part.kind() == Kind.BEGINNING
                && !places.isEmpty()
                && places.getFirst().size() > MOST_SHOWN) {
            return form(List.of(places.getFirst().subList(0, MOST_SHOWN))) + "|…";
        }
        return form(places);
    }

    /** Places apart by spaces, the alternatives of one by strokes. */
    static String form(List<List<String>> places) {
        return places.stream()
                .map(alternatives -> String.join("|", alternatives))
                .collect(Collectors.joining(" "));
    }

    private static String idf(Part part) {
        double idf = part.role().idf();
        return idf == 0 ? NONE : String.format(Locale.ROOT, "%.2f", idf);
    }

    private static String number(int works) {
        return works == 0 ? NONE : Integer.toString(works);
    }

    private static String remark(Part part) {
        List<String> remarks = new ArrayList<>();
        if (part.role().stop()) {
            remarks.add("stop word");
        }
        if (!part.role().stopIn().isEmpty()) {
            remarks.add("stop word in " + String.join(", ", part.role().stopIn()) + ", not looked up there");
        }
        if (part.works() == 0) {
            remarks.add(part.kind() == Kind.WORD ? "no language holds it" : "no work holds it");
        }
        return String.join("; ", remarks);
    }

    private static void concepts(Explanation explanation, PrintWriter out) {
        if (!explanation.reading().expanded()) {
            out.println("Concepts are not looked up.");
        } else if (explanation.concepts().isEmpty()) {
            out.println("No concept is named in the languages above.");
        } else {
            Columns table = new Columns("words", "concept", "label", "#works", "by language");
            for (NamedConcept concept : explanation.concepts()) {
                table.row(List.of(
                        concept.words(),
                        concept.key(),
                        concept.label(),
                        Integer.toString(concept.works()),
                        byLanguage(concept.byLanguage())));
            }
            table.print(out);
        }
    }

    private static String byLanguage(Map<String, Integer> works) {
        return works.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
