package org.plaza.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.plaza.ingest.FileReport;
import org.plaza.ingest.ProgressListener;

/** How far a run is: a bar on a terminal, now and then a line elsewhere. */
final class Progress implements ProgressListener, AutoCloseable {

    private static final long BETWEEN_LINES = TimeUnit.SECONDS.toNanos(10);

    /** Whether standard error is a terminal, which Java 21 cannot tell: set by scripts/plaza. */
    private static final String TERMINAL = "plaza.terminal";

    private final PrintWriter err;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private int documents;
    private int done;
    private long lastLine = System.nanoTime();

    Progress(PrintWriter err) {
        this.err = err;
        this.terminal = Boolean.getBoolean(TERMINAL);
    }

    @Override
    public void begin(int count) {
        documents = count;
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Indexing")
                    .setInitialMax(count)
                    .setConsumer(new ConsoleProgressBarConsumer(new java.io.PrintStream(
                            new java.io.FileOutputStream(java.io.FileDescriptor.err),
                            true,
                            java.nio.charset.StandardCharsets.UTF_8)))
                    .build();
        }
    }

    @Override
    public void done(FileReport report) {
        done++;
        if (bar != null) {
            bar.step();
        } else if (System.nanoTime() - lastLine > BETWEEN_LINES) {
            lastLine = System.nanoTime();
            err.println(String.format(Locale.ROOT, "%,d of %,d documents", done, documents));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
