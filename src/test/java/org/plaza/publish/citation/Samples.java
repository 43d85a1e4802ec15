package org.plaza.publish.citation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Article;
import org.plaza.model.Facet;
import org.plaza.model.HubProfile;
import org.plaza.model.PageCount;
import org.plaza.model.Passage;
import org.plaza.model.Term;
import org.plaza.search.FoundPassage;
import org.plaza.search.HubView;
import org.plaza.search.WorkCard;
import org.plaza.search.WorkCard.DocumentCard;
import org.plaza.search.WorkView;

/** Invented works, plain and hostile. */
final class Samples {

    static final String URL = "https://hub.example/works/water%20plan";

    static final HubView HUB = new HubView(
            HubProfile.named(Map.of("en", "Library of Harbour Cities")),
            List.of("en", "es"),
            List.of(new Facet("sort", "type", Facet.Kind.CONCEPT, "types", Map.of("en", "Sort"))),
            new HubView.Size(1, 1));

    /** What a catalogue may hold that means something in one of the formats, in a terminal or to a browser. */
    static final List<String> AWKWARD = List.of(
            "plain",
            "{",
            "}",
            "}}{{",
            "\\",
            "\\input{/etc/passwd}",
            "\\write18{ls}",
            "100 % of 5 & 6 # 7 _ 8 ~ 9 ^ 10 $ 11",
            "\"double\" and 'single' and “curly”",
            "@book{x, title={y}}",
            "two\nlines\r\nand three\tand a tab",
            "ER  - \r\nTY  - BOOK",
            "<script>alert(1)</script><!-- -->",
            "right\u202Eto left\u202C and \u2067isolated\u2069",
            "ends \\",
            "one and another",
            "Name, with comma, Jr",
            "\u2028\u2029\u0000\u0007x",
            "half \uD83D pair",
            "emoji 🏙️ and ligatures ﬁ",
            "ميثاق المدينة {العالمي} 100%",
            "도시 인권 헌장 & 실천",
            "x".repeat(500));

    private Samples() {}

    static WorkView work(String id, String title, @Nullable String date, Map<Term, List<String>> terms) {
        return work(id, title, date, terms, "charter");
    }

    static WorkView work(String id, String title, @Nullable String date, Map<Term, List<String>> terms, String type) {
        WorkCard card = new WorkCard(
                id,
                new WorkCard.Title(title, "en"),
                new WorkCard.Facts("Kind of " + type, date, List.of("en", "es"), List.of(), List.of()),
                List.of(
                        new DocumentCard("pdf", "documents/a.pdf", "pdf", PageCount.of(9), List.of("en", "es")),
                        new DocumentCard("docx", "documents/a.docx", "docx", PageCount.NONE, List.of("es"))),
                true);
        return new WorkView(
                card,
                List.of(
                        new WorkView.Version("en", title, "About " + title, List.of("pdf"), 3),
                        new WorkView.Version("es", "Título: " + title, null, List.of("pdf", "docx"), 3)),
                terms,
                List.of(new WorkView.FacetLabels(
                        "sort", "Sort", List.of(new WorkView.Labelled(type, "Kind of " + type)))));
    }

    static Reference reference(String title, @Nullable String date, Map<Term, List<String>> terms) {
        return Reference.of(work("water-plan", title, date, terms), HUB, null, URL);
    }

    static FoundPassage passage(String document, @Nullable Article article, Passage.Turn... turns) {
        Passage passage =
                new Passage("text", "es", Passage.Kind.TEXT, new Passage.Place(List.of(turns), article, List.of()));
        return new FoundPassage("abc234", document, passage, List.of(), turns[0]);
    }
}
