package org.plaza.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What Lucene has to say at each start: whether it uses vector instructions. */
final class LuceneLog {

    /** Held here, for a logger that nobody holds is forgotten. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private LuceneLog() {}

    /** To be called before Lucene's first class is loaded. The first call looks through the whole class path. */
    static void mute() {
        VECTORS.setLevel(Level.SEVERE);
    }
}
