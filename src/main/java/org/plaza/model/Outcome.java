package org.plaza.model;

import java.util.Locale;

/** What became of a file: a closed list, exactly one per file. */
public enum Outcome {
    /** The whole text is in the index. */
    INDEXED(true, false),
    /** A limit was hit, or the file broke off: the text before that is in the index. */
    INDEXED_PARTLY(true, false),
    /** Pages of images without a text layer. */
    NEEDS_OCR(false, false),
    /** Read without an error, and there is no text in it. */
    NO_TEXT(false, false),
    /** Encrypted, and the password is not known. */
    PASSWORD(false, false),
    /** Not what its format prescribes, and no text could be saved. */
    DAMAGED(false, true),
    /** A format that Plaza does not read. */
    UNSUPPORTED(false, false),
    /** More bytes than Plaza reads. */
    TOO_LARGE(false, false),
    /** The time limit passed before any text was read. */
    TIMED_OUT(false, true),
    /** The worker ran out of memory. */
    OUT_OF_MEMORY(false, true),
    /** The worker ended without an answer. */
    CRASHED(false, true),
    /** The operating system refused to open or read it. */
    UNREADABLE(false, true),
    /** Listed, and gone or changed before it could be read to the end. */
    VANISHED(false, true),
    /** A symbolic link or path that leads out of the hub: not followed. */
    OUTSIDE_HUB(false, false),
    /** Byte for byte the same as another file of the hub. */
    DUPLICATE(false, false),
    /** Not catalogued, and the hub holds back what is not. */
    HELD(false, false);

    private final boolean searchable;
    private final boolean failure;

    Outcome(boolean searchable, boolean failure) {
        this.searchable = searchable;
        this.failure = failure;
    }

    /**
     * Whether text of the file is in the index.
     *
     * @return true for the two indexed outcomes
     */
    public boolean searchable() {
        return searchable;
    }

    /**
     * Whether a run that met this outcome ends with exit code 1.
     *
     * @return true for damaged, timed out, out of memory, crashed, unreadable and vanished
     */
    public boolean failure() {
        return failure;
    }

    /**
     * The name used in reports and answers.
     *
     * @return the lower-case name, words joined by {@code _}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a {@link #label()}.
     *
     * @param label the lower-case name
     * @return the outcome
     * @throws IllegalArgumentException when no outcome has that name
     */
    public static Outcome ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
