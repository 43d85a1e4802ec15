package org.plaza.ingest;

/** Hears how far a run is. Called from several threads, never from two at a time. */
public interface ProgressListener {

    /** Hears nothing. */
    ProgressListener NONE = new ProgressListener() {
        @Override
        public void begin(int documents) {}

        @Override
        public void done(FileReport report) {}
    };

    /**
     * The run knows how much there is.
     *
     * @param documents files and lines that will be reported
     */
    void begin(int documents);

    /**
     * The fate of a document is known.
     *
     * @param report what became of it
     */
    void done(FileReport report);
}
