package org.plaza.model;

import java.util.Optional;

/** What came of reading one file: its text, or why there is none. A file's fate is a value, never an exception. */
public sealed interface Extraction {

    /**
     * The fate of the file so far.
     *
     * @return searchable if and only if there is text
     */
    Outcome outcome();

    /**
     * A sentence for the administrator.
     *
     * @return empty when there is nothing to say
     */
    String reason();

    /**
     * The text.
     *
     * @return empty when the outcome is not searchable
     */
    Optional<ExtractedText> text();

    /**
     * The file was read.
     *
     * @param outcome indexed or indexed_partly
     * @param reason why it is only a part; empty when it is whole
     * @param content the text, with at least one letter or digit in it
     */
    record Read(Outcome outcome, String reason, ExtractedText content) implements Extraction {

        /** Refuses an outcome without text. */
        public Read {
            if (!outcome.searchable()) {
                throw new IllegalArgumentException("a file with text cannot be " + outcome.label());
            }
        }

        @Override
        public Optional<ExtractedText> text() {
            return Optional.of(content);
        }
    }

    /**
     * The file gave no text.
     *
     * @param outcome any that is not searchable
     * @param reason what happened and, where something helps, what to do
     */
    record Failed(Outcome outcome, String reason) implements Extraction {

        /** Refuses an outcome that promises text. */
        public Failed {
            if (outcome.searchable()) {
                throw new IllegalArgumentException("a file without text cannot be " + outcome.label());
            }
        }

        @Override
        public Optional<ExtractedText> text() {
            return Optional.empty();
        }
    }
}
