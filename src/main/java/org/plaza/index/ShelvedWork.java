package org.plaza.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Access;
import org.plaza.model.Document;
import org.plaza.model.PageCount;
import org.plaza.model.Passage;
import org.plaza.model.Term;
import org.plaza.model.Work;

/**
 * A work with its text, ready for the shelf.
 *
 * @param work what the catalogue says
 * @param fingerprint changes when anything here does
 * @param texts one for each document of the work, in its order; a document that could not be read has no passages
 */
public record ShelvedWork(Work work, String fingerprint, List<Text> texts) {

    /** Copies the list. */
    public ShelvedWork {
        texts = List.copyOf(texts);
    }

    /** Whether its text is public: otherwise it has no passages on the shelf. */
    boolean readable() {
        return !(work.access() instanceof Access.MetadataOnly);
    }

    /** The ids that the work of a text had before, by what the catalogue says and by the files that hold the text. */
    Set<String> formerWorks(Text text) {
        Set<String> former = new LinkedHashSet<>(work.values(Term.FORMERLY));
        String document = text.document().id();
        texts.stream()
                .filter(each -> each == text || document.equals(each.textOf()))
                .flatMap(each -> each.formerly().stream())
                .forEach(ids -> former.add(ids.work()));
        former.remove(work.id());
        return former;
    }

    /**
     * What was read of a document.
     *
     * @param document of the work
     * @param facts of its file
     * @param textOf the id of another document of the work that holds the same text in another format; null when the
     *     passages here are its own
     * @param passages in reading order; empty when {@code textOf} is given or there is no text
     * @param formerly under which ids its text could be found before
     */
    public record Text(
            Document document, Facts facts, @Nullable String textOf, List<Passage> passages, List<Former> formerly) {

        /** Copies the lists; refuses passages of a text that is another's. */
        public Text {
            passages = List.copyOf(passages);
            formerly = List.copyOf(formerly);
            if (textOf != null && !passages.isEmpty()) {
                throw new IllegalArgumentException(document.id() + " has passages and is the text of " + textOf);
            }
        }

        /**
         * A document that always had the ids it has.
         *
         * @param document of the work
         * @param facts of its file
         * @param textOf as above
         * @param passages as above
         */
        public Text(Document document, Facts facts, @Nullable String textOf, List<Passage> passages) {
            this(document, facts, textOf, passages, List.of());
        }

        /**
         * The same with other ids before.
         *
         * @param ids it had
         * @return a copy
         */
        public Text formerly(List<Former> ids) {
            return new Text(document, facts, textOf, passages, ids);
        }
    }

    /**
     * Ids that a document had.
     *
     * @param work the id of the work it was part of
     * @param document its own
     */
    public record Former(String work, String document) {}

    /**
     * What is known of a file.
     *
     * @param format short name
     * @param pages how many the file has
     * @param title the file's own; null when it has none
     */
    public record Facts(
            String format, PageCount pages, @Nullable String title) {}
}
