package org.plaza.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plaza.index.IndexFolder;
import org.plaza.index.LuceneShelf;
import org.plaza.index.Shelf;
import org.plaza.index.ShelvedWork;
import org.plaza.model.Access;
import org.plaza.model.Article;
import org.plaza.model.Document;
import org.plaza.model.Facet;
import org.plaza.model.Hub;
import org.plaza.model.HubProfile;
import org.plaza.model.Limits;
import org.plaza.model.PageCount;
import org.plaza.model.Passage;
import org.plaza.model.Term;
import org.plaza.model.Work;
import org.plaza.vocabulary.Vocabularies;
import org.plaza.vocabulary.VocabularyReader;

/** A small hub on a real shelf, for tests. */
final class Shelved {

    static final String THEMES = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix t: <https://example.org/t/> .
            t:housing skos:notation "housing" ; skos:prefLabel "housing"@en, "vivienda"@es, "logement"@fr .
            t:rent skos:notation "rent" ; skos:broader t:housing ; skos:prefLabel "rent control"@en, "control de alquileres"@es .
            t:homes skos:notation "homes" ; skos:prefLabel "right to adequate housing"@en, "derecho a una vivienda digna"@es .
            t:water skos:notation "water" ; skos:prefLabel "water"@en, "agua"@es, "eau"@fr .
            """;

    private final IndexFolder folder;
    private final Hub hub;
    private final Vocabularies vocabularies;

    private Shelved(IndexFolder folder, Hub hub, Vocabularies vocabularies) {
        this.folder = folder;
        this.hub = hub;
        this.vocabularies = vocabularies;
    }

    static Shelved in(Path temp) throws IOException {
        Path turtle = temp.resolve("themes.ttl");
        Files.writeString(turtle, THEMES);
        Vocabularies vocabularies =
                new Vocabularies(List.of(VocabularyReader.read("themes", turtle).vocabulary()));
        return in(temp, vocabularies);
    }

    static Shelved in(Path temp, Vocabularies vocabularies) {
        List<Facet> facets = List.of(
                new Facet("theme", "theme", Facet.Kind.CONCEPT, "themes", Map.of("en", "Theme")),
                new Facet("year", "date", Facet.Kind.YEAR, null, Map.of("en", "Year")),
                new Facet("rank", "rank", Facet.Kind.TEXT, null, Map.of("en", "Rank")),
                new Facet("language", "language", Facet.Kind.LANGUAGE, null, Map.of("en", "Language")));
        Hub hub = new Hub(
                HubProfile.named(Map.of("en", "Test")),
                List.of("en", "es", "fr"),
                facets,
                new Hub.Sources(temp, Map.of(), Limits.DEFAULT, false));
        return new Shelved(new IndexFolder(temp.resolve("index")), hub, vocabularies);
    }

    IndexFolder folder() {
        return folder;
    }

    Shelf open() throws IOException {
        return LuceneShelf.open(folder, hub, vocabularies, false);
    }

    /** Puts works and finishes. */
    void put(ShelvedWork... works) throws IOException {
        try (Shelf shelf = open()) {
            for (ShelvedWork work : works) {
                shelf.put(work);
            }
            shelf.finish();
        }
    }

    static Made work(String id) {
        return new Made(id);
    }

    /** A work in the making. */
    static final class Made {

        private final String id;
        private final Map<String, List<String>> facets = new LinkedHashMap<>();
        private final Map<Term, List<String>> terms = new LinkedHashMap<>();
        private final List<Passage> passages = new ArrayList<>();
        private Access access = new Access.Public();
        private String title;

        private Made(String id) {
            this.id = id;
            this.title = "Untitled " + id;
        }

        Made facet(String name, String... values) {
            facets.put(name, List.of(values));
            return this;
        }

        Made date(String date) {
            terms.put(Term.DATE, List.of(date));
            facets.put("year", List.of(date.substring(0, 4)));
            return this;
        }

        Made title(String text) {
            title = text;
            return this;
        }

        Made access(Access value) {
            access = value;
            return this;
        }

        Made passage(String language, String text) {
            return article(passages.size() + 1, language, text);
        }

        Made article(int page, String language, String text) {
            Passage.Place place = new Passage.Place(
                    List.of(new Passage.Turn(0, page, null)),
                    new Article(page, "Article " + page),
                    List.of("Chapter " + page));
            passages.add(new Passage(text, language, Passage.Kind.TEXT, place));
            return this;
        }

        ShelvedWork done() {
            Document document = new Document(
                    id + "-doc",
                    new Document.Inline("documents.jsonl#1", Path.of("documents.jsonl"), 0, 0, ""),
                    title,
                    null,
                    Document.LanguageClaim.NONE);
            Work work = new Work(id, terms, facets, access, List.of(document));
            ShelvedWork.Text text =
                    new ShelvedWork.Text(document, new ShelvedWork.Facts("pdf", PageCount.of(3), null), null, passages);
            return new ShelvedWork(work, "f-" + id + passages.hashCode(), List.of(text));
        }
    }
}
