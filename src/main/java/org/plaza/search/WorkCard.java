package org.plaza.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plaza.model.PageCount;

/**
 * A work as it is listed.
 *
 * @param id of the work
 * @param title in the reader's language where a document has it, else in the work's first language
 * @param facts what is shown beside the title
 * @param documents its files, in the catalogue's order
 * @param readable false when only the metadata are public: no text, no files
 */
public record WorkCard(String id, Title title, Facts facts, List<DocumentCard> documents, boolean readable) {

    /** Copies the list. */
    public WorkCard {
        documents = List.copyOf(documents);
    }

    /**
     * A title and its language.
     *
     * @param text never empty: the file's name when nothing better is known
     * @param language BCP 47 tag; {@code und} when not known
     */
    public record Title(String text, String language) {}

    /**
     * What is shown beside the title; labels are in the reader's language.
     *
     * @param type label of its type; null when not stated
     * @param date {@code Y}, {@code Y-M} or {@code Y-M-D}; null when not stated
     * @param languages BCP 47 tags of its passages: the reader's first, then in the order that the hub declares, the most
     *     frequent first where it declares none
     * @param places labels
     * @param themes labels: of the first facet of concepts that is none of types or places, or of the catalogue's subjects
     */
    public record Facts(
            @Nullable String type,
            @Nullable String date,
            List<String> languages,
            List<String> places,
            List<String> themes) {

        /** Copies the lists. */
        public Facts {
            languages = List.copyOf(languages);
            places = List.copyOf(places);
            themes = List.copyOf(themes);
        }
    }

    /**
     * A file of a work.
     *
     * @param id of the document
     * @param file path relative to the hub; {@code documents.jsonl#LINE} for a line of that file
     * @param format short name: {@code pdf}, {@code docx} …
     * @param pages how many; none for formats whose text is all on page 1
     * @param languages BCP 47 tags of its passages, the most frequent first
     */
    public record DocumentCard(String id, String file, String format, PageCount pages, List<String> languages) {

        /** Copies the list. */
        public DocumentCard {
            languages = List.copyOf(languages);
        }

        /**
         * Whether a page number says anything.
         *
         * @return false for formats without pages, and when nothing was read
         */
        public boolean paged() {
            return pages.all() > 0;
        }

        /**
         * What people call the file.
         *
         * @return its name without folders
         */
        public String name() {
            return file.substring(file.lastIndexOf('/') + 1);
        }
    }

    /**
     * A file of the work.
     *
     * @param id of the document
     * @return empty when it is not one of this work's
     */
    public Optional<DocumentCard> document(String id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }
}
