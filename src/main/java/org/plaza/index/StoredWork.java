package org.plaza.index;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Term;

/**
 * What is kept of a work to show it.
 *
 * @param id of the work
 * @param readable false when only the metadata are public
 * @param terms what the catalogue says
 * @param facets facet name to values, without the broader ones
 * @param documents in the catalogue's order
 */
public record StoredWork(
        String id,
        boolean readable,
        Map<Term, List<String>> terms,
        Map<String, List<String>> facets,
        List<StoredDocument> documents) {

    /** Copies the collections. */
    public StoredWork {
        terms = Map.copyOf(terms);
        facets = Map.copyOf(facets);
        documents = List.copyOf(documents);
    }

    /**
     * What is kept of a document to show it.
     *
     * @param id of the document
     * @param file relative to the hub, or {@code documents.jsonl#LINE}
     * @param facts of its file
     * @param about title and description
     * @param text what text it has
     */
    public record StoredDocument(String id, String file, Facts facts, About about, TextFacts text) {}

    /**
     * What is known of a file.
     *
     * @param format short name
     * @param pages how many; 0 for formats without pages, and when nothing was read
     */
    public record Facts(String format, int pages) {}

    /**
     * What a document is called.
     *
     * @param language BCP 47 tag of title and description; {@code und} when not known
     * @param title never empty: the catalogue's, else the file's own, else its name
     * @param description null when there is none
     */
    public record About(
            String language, String title, @Nullable String description) {}

    /**
     * What text a document has.
     *
     * @param textOf the id of the document whose passages are its text; its own id when they are its own
     * @param languages BCP 47 tag to passages, the most frequent first
     */
    public record TextFacts(String textOf, Map<String, Integer> languages) {}
}
