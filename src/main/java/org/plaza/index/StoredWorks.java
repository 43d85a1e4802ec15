package org.plaza.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plaza.language.Languages;
import org.plaza.model.Document;
import org.plaza.model.Passage;

/** Makes what is kept of a work to show it. Pure. */
final class StoredWorks {

    private StoredWorks() {}

    static StoredWork of(ShelvedWork shelved, boolean readable) {
        Map<String, Map<String, Integer>> languages = new HashMap<>();
        Map<String, Map<String, String>> headings = new HashMap<>();
        for (ShelvedWork.Text text : shelved.texts()) {
            languages.put(text.document().id(), languages(text.passages()));
            headings.put(text.document().id(), FirstHeadings.of(text.passages()));
        }
        List<StoredWork.StoredDocument> documents = new ArrayList<>();
        for (ShelvedWork.Text text : shelved.texts()) {
            String textOf = text.textOf() == null ? text.document().id() : text.textOf();
            Map<String, Integer> found = languages.getOrDefault(textOf, Map.of());
            Map<String, String> begun = headings.getOrDefault(textOf, Map.of());
            documents.add(document(text, textOf, readable ? found : Map.of(), readable ? begun : Map.of()));
        }
        return new StoredWork(
                shelved.work().id(),
                readable,
                shelved.work().terms(),
                shelved.work().facets(),
                documents);
    }

    private static StoredWork.StoredDocument document(
            ShelvedWork.Text text, String textOf, Map<String, Integer> languages, Map<String, String> headings) {
        Document document = text.document();
        String language = language(document, languages);
        Map<String, String> others = new HashMap<>(headings);
        others.remove(language);
        return new StoredWork.StoredDocument(
                document.id(),
                document.source().name(),
                new StoredWork.Facts(text.facts().format(), text.facts().pages()),
                new StoredWork.About(language, title(document, text.facts().title()), document.description(), others),
                new StoredWork.TextFacts(textOf, languages));
    }

    private static String language(Document document, Map<String, Integer> languages) {
        if (!languages.isEmpty()) {
            return languages.keySet().iterator().next();
        }
        String hint = document.language().hint();
        return hint == null ? Passage.UNKNOWN_LANGUAGE : Languages.of(hint).tag();
    }

    private static String title(Document document, @Nullable String own) {
        String catalogued = document.title();
        if (catalogued != null && !catalogued.isBlank()) {
            return catalogued.strip();
        }
        if (own != null && !own.isBlank()) {
            return own.strip();
        }
        String name = document.source().name();
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Passages by language, the most frequent first, then by tag. */
    private static Map<String, Integer> languages(List<Passage> passages) {
        Map<String, Integer> counts = new HashMap<>();
        passages.forEach(passage -> counts.merge(passage.language(), 1, Integer::sum));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
