package org.plaza.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Document;
import org.plaza.model.Passage;
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

    /**
     * What was read of a document.
     *
     * @param document of the work
     * @param facts of its file
     * @param textOf the id of another document of the work that holds the same text in another format; null when the
     *     passages here are its own
     * @param passages in reading order; empty when {@code textOf} is given or there is no text
     */
    public record Text(
            Document document, Facts facts, @Nullable String textOf, List<Passage> passages) {

        /** Copies the list; refuses passages of a text that is another's. */
        public Text {
            passages = List.copyOf(passages);
            if (textOf != null && !passages.isEmpty()) {
                throw new IllegalArgumentException(document.id() + " has passages and is the text of " + textOf);
            }
        }
    }

    /**
     * What is known of a file.
     *
     * @param format short name
     * @param pages how many the file has; 0 for formats without pages, and when nothing was read
     * @param title the file's own; null when it has none
     */
    public record Facts(String format, int pages, @Nullable String title) {}
}
