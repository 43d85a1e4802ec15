package org.plaza.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Article;
import org.plaza.model.Branding;
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
import org.plaza.vocabulary.Vocabulary;
import org.plaza.vocabulary.VocabularyReader;

/** A small invented hub: a charter in four languages in one file, and works with everything that is awkward. */
final class FakeHub {

    static final String HOSTILE = "<script>alert('x')</script> & \"quotes\"";
    static final String SLASHED = "HC/RES/45/12";

    /** Called something in English, but for one that has a Portuguese name alone, and in Korean, but for one. */
    private static final String THEMES = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <https://hub.example/housing> a skos:Concept ; skos:prefLabel "Housing"@en , "주거"@ko .
            <https://hub.example/rent> a skos:Concept ; skos:prefLabel "Rent"@en , "Rent"@nl .
            <https://hub.example/homes> a skos:Concept ; skos:prefLabel "Homes"@pt .
            <https://hub.example/water> a skos:Concept ; skos:prefLabel "Water"@en , "Water"@nl .
            <https://hub.example/space> a skos:Concept ; skos:prefLabel "Space"@en .
            """;

    final Vocabulary themes = themes();
    final List<WorkView> works = new ArrayList<>();
    final Map<String, List<FoundPassage>> passages = new LinkedHashMap<>();

    FakeHub() {
        charter();
        guide();
        report();
        hostile();
        closed();
        for (int i = 1; i <= 24; i++) {
            caseStudy(i);
        }
    }

    private static Vocabulary themes() {
        try {
            Path file = Files.createTempFile("themes", ".ttl");
            Files.writeString(file, THEMES);
            Vocabulary vocabulary = VocabularyReader.read("themes", file).vocabulary();
            Files.delete(file);
            return vocabulary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HubView view() {
        HubProfile profile = new HubProfile(
                Map.of(
                        "en",
                        "Library of Harbour Cities",
                        "es",
                        "Biblioteca de Ciudades Portuarias",
                        "ar",
                        "مكتبة مدن المرافئ"),
                Map.of(
                        "en",
                        "Charters, plans and case studies on water, housing and public space in forty harbour cities.",
                        "es",
                        "Cartas, planes y estudios de caso sobre agua, vivienda y espacio público en cuarenta ciudades."),
                new Branding("logo.svg", "#e4002b", null),
                "mailto:hub@harbours.example");
        return new HubView(
                profile,
                List.of("en", "es", "fr", "ar", "ko", "ca"),
                List.of(
                        new Facet("theme", "theme", Facet.Kind.CONCEPT, "themes", Map.of("en", "Theme")),
                        new Facet("place", "spatial", Facet.Kind.TEXT, null, Map.of("en", "Place")),
                        new Facet("year", "date", Facet.Kind.YEAR, null, Map.of("en", "Year")),
                        new Facet("language", "", Facet.Kind.LANGUAGE, null, Map.of("en", "Language"))),
                new HubView.Size(works.size(), 1234));
    }

    private void charter() {
        String pdf = "charter-pdf";
        work(
                card(
                        "charter",
                        "Charter of Harbour Cities for Water and Housing",
                        "en",
                        new WorkCard.Facts(
                                "Charter",
                                "2011-12-05",
                                List.of("en", "es", "fr", "ar"),
                                List.of("Porto Vell", "Marsalah"),
                                List.of("Housing", "Water")),
                        new DocumentCard(
                                pdf, "documents/charter.pdf", "pdf", PageCount.of(68), List.of("en", "es", "fr", "ar")),
                        new DocumentCard(
                                "charter-docx", "documents/carta – año.docx", "docx", PageCount.NONE, List.of("es"))),
                Map.of(
                        Term.CREATOR, List.of("Assembly of Harbour Cities"),
                        Term.DATE, List.of("2011-12-05"),
                        Term.SPATIAL, List.of("Porto Vell", "Marsalah"),
                        Term.RIGHTS, List.of("CC BY 4.0")),
                "housing");
        passage(
                "charter",
                pdf,
                "en",
                new Where(12, "8", new Article(12, "Article XII"), "Part Two: The city we share"),
                """
                Every person who lives in the city has the right to adequate housing and to safe water. The authorities \
                keep a public register of empty homes, publish it each year, and offer these homes first to those who \
                wait longest.
                No household is moved from its home before another home of the same worth stands ready in the same \
                quarter; the cost of the move is borne by whoever asked for it. Water is never cut for debt alone, and a \
                fountain stands within three hundred steps of every door.""");
        passage(
                "charter",
                pdf,
                "es",
                new Where(31, "27", new Article(12, "Artículo XII"), "Segunda parte: La ciudad que compartimos"),
                """
                Toda persona que habita la ciudad tiene derecho a una vivienda adecuada y al agua segura. Las autoridades \
                llevan un registro público de viviendas vacías y lo publican cada año.""");
        passage(
                "charter",
                pdf,
                "fr",
                new Where(44, "40", new Article(12, "Article XII"), "Deuxième partie : La ville que nous partageons"),
                """
                Toute personne qui habite la ville a droit à un logement convenable et à une eau saine. Les autorités \
                tiennent un registre public des logements vides.""");
        passage(
                "charter",
                pdf,
                "ar",
                new Where(57, "٥٣", new Article(12, "المادة ١٢"), "الجزء الثاني: المدينة التي نتقاسمها"),
                """
                لكل من يسكن المدينة الحق في سكن لائق وفي ماء آمن. تحتفظ السلطات بسجل عام للمنازل الخالية وتنشره كل سنة.""");
    }

    private void guide() {
        work(
                card(
                        "guide",
                        "دليل الساحات العامة في مدينة الضفتين",
                        "ar",
                        new WorkCard.Facts("Guide", "2019-03", List.of("ar"), List.of("مدينة الضفتين"), List.of()),
                        new DocumentCard("guide-html", "documents/guide.html", "html", PageCount.NONE, List.of("ar"))),
                Map.of(),
                "space");
        passage("guide", "guide-html", "ar", new Where(1, null, null, "الساحة والظل"), """
                تُزرع الأشجار في كل ساحة جديدة قبل رصفها، ويبقى نصف المقاعد في الظل وقت الظهيرة. السكن حول الساحة housing يبقى لأهلها.""");
    }

    private void report() {
        work(
                card(
                        SLASHED,
                        "강어귀 도시의 주거와 물 보고서",
                        "ko",
                        new WorkCard.Facts("Report", "2016", List.of("ko"), List.of("Gangpo"), List.of()),
                        new DocumentCard(SLASHED, "documents/report.pdf", "pdf", new PageCount(3, 2), List.of("ko"))),
                Map.of(),
                "water");
        passage(SLASHED, SLASHED, "ko", new Where(2, "iv", new Article(3, "제3조"), "주거"), """
                주거
                제3조 물과 주거
                모든 시민은 안전한 물과 적절한 주거를 누릴 권리가 있다. housing 통계는 해마다 공개한다.""");
    }

    private void hostile() {
        work(
                card(
                        "hostile",
                        "Housing " + HOSTILE,
                        "und",
                        new WorkCard.Facts(HOSTILE, null, List.of("und"), List.of(HOSTILE), List.of(HOSTILE)),
                        new DocumentCard("hostile-html", "documents/hostile.html", "html", PageCount.NONE, List.of()),
                        new DocumentCard("outside", "../outside.txt", "txt", PageCount.NONE, List.of()),
                        new DocumentCard("linked", "documents/link.txt", "txt", PageCount.NONE, List.of()),
                        new DocumentCard("line", "documents.jsonl#4", "jsonl", PageCount.NONE, List.of())),
                Map.of(),
                "space");
        passage(
                "hostile",
                "hostile-html",
                "und",
                new Where(1, HOSTILE, new Article(1, HOSTILE), HOSTILE),
                "housing " + HOSTILE);
        passage("hostile", "outside", "und", new Where(1, null, null, "outside"), "elsewhere");
        passage("hostile", "linked", "und", new Where(1, null, null, "linked"), "elsewhere");
        passage("hostile", "line", "und", new Where(1, null, null, "line"), "elsewhere");
    }

    private void closed() {
        WorkCard card = new WorkCard(
                "closed",
                new WorkCard.Title("Ledger of the housing fund", "en"),
                new WorkCard.Facts("Report", "2020", List.of(), List.of(), List.of()),
                List.of(new DocumentCard("closed-pdf", "documents/report.pdf", "pdf", PageCount.of(3), List.of())),
                false);
        works.add(new WorkView(card, List.of(), Map.of(), List.of()));
        passages.put("closed", List.of());
    }

    private void caseStudy(int i) {
        String id = "case-" + i;
        work(
                card(
                        id,
                        "Case study " + i + ": homes above the old market",
                        "en",
                        new WorkCard.Facts(
                                "Case study",
                                Integer.toString(1999 + i),
                                List.of("en"),
                                List.of("Town " + i),
                                List.of()),
                        new DocumentCard(id, "documents/report.pdf", "pdf", PageCount.of(3), List.of("en"))),
                Map.of(),
                i % 2 == 0 ? "housing" : "water");
        for (int page = 1; page <= (i == 1 ? 40 : 3); page++) {
            passage(
                    id,
                    id,
                    "en",
                    new Where(page, null, null, "What was done"),
                    "On page " + page + " the council of town " + i
                            + " bought empty homes and let them as public housing at a tenth of income.");
        }
    }

    private void work(WorkCard card, Map<Term, List<String>> terms, String theme) {
        List<WorkView.Version> versions = new ArrayList<>();
        for (String language : card.facts().languages()) {
            versions.add(new WorkView.Version(
                    language,
                    language.equals(card.title().language()) ? card.title().text() : null,
                    language.equals("en") ? "What the cities promised each other, and how they keep count." : null,
                    card.documents().stream()
                            .filter(d -> d.languages().contains(language))
                            .map(DocumentCard::id)
                            .toList(),
                    17));
        }
        works.add(new WorkView(card, versions, terms, facets(card.facts(), theme)));
        passages.put(card.id(), new ArrayList<>());
    }

    private static List<WorkView.FacetLabels> facets(WorkCard.Facts facts, String theme) {
        List<WorkView.FacetLabels> facets = new ArrayList<>();
        facets.add(new WorkView.FacetLabels(
                "theme", "Theme", List.of(new WorkView.Labelled(theme, FakeSearcher.label(theme)))));
        facets.add(new WorkView.FacetLabels(
                "place",
                "Place",
                facts.places().stream()
                        .map(place -> new WorkView.Labelled(place, place))
                        .toList()));
        if (facts.date() != null) {
            String year = facts.date().substring(0, 4);
            facets.add(new WorkView.FacetLabels("year", "Year", List.of(new WorkView.Labelled(year, year))));
        }
        return facets;
    }

    private static WorkCard card(
            String id, String title, String language, WorkCard.Facts facts, DocumentCard... documents) {
        return new WorkCard(id, new WorkCard.Title(title, language), facts, List.of(documents), true);
    }

    private void passage(String work, String document, String language, Where where, String text) {
        Passage.Turn turn = new Passage.Turn(0, where.page(), where.label());
        List<FoundPassage> all = passages.getOrDefault(work, List.of());
        all.add(new FoundPassage(
                work.replace("/", "").toLowerCase(Locale.ROOT) + all.size(),
                document,
                new Passage(
                        text,
                        language,
                        Passage.Kind.TEXT,
                        new Passage.Place(
                                List.of(turn), where.article(), List.of(where.heading()), titles(text, where))),
                List.of(),
                turn));
    }

    /** The lines that are the heading, and those that begin with the article; one level between them is left out. */
    private static List<Passage.Title> titles(String text, Where where) {
        List<Passage.Title> titles = new ArrayList<>();
        Article article = where.article();
        int at = 0;
        for (String line : text.split("\n")) {
            if (line.equals(where.heading())) {
                titles.add(new Passage.Title(at, 2));
            } else if (article != null && line.startsWith(article.label())) {
                titles.add(new Passage.Title(at, 4));
            }
            at += line.length() + 1;
        }
        return titles;
    }

    private record Where(
            int page, @Nullable String label, @Nullable Article article, String heading) {}
}
