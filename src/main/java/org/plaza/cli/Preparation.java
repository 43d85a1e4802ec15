package org.plaza.cli;

import java.io.IOException;
import org.plaza.search.LuceneSearcher;
import org.slf4j.LoggerFactory;

/** Loads what any server needs, on a thread of its own: reading the command line takes one processor as long. */
final class Preparation {

    private Preparation() {}

    /** Begins, and returns. */
    static void start() {
        Thread.ofPlatform().daemon().name("plaza-prepare").start(Preparation::load);
    }

    private static void load() {
        LuceneLog.mute();
        try {
            LuceneSearcher.prepare();
        } catch (IOException | RuntimeException | LinkageError e) {
            LoggerFactory.getLogger(Preparation.class)
                    .debug("What could not be loaded is missed by whoever needs it", e);
        }
    }
}
