package org.plaza.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plaza.extract.wire.Message;
import org.plaza.extract.wire.Request;
import org.plaza.model.Extraction;
import org.plaza.model.Extraction.Failed;
import org.plaza.model.Limits;
import org.plaza.model.Outcome;

/** A place in the pool: it reads one file at a time and starts a process when it needs one. */
final class Worker implements AutoCloseable {

    private final Launcher launcher;
    private volatile @Nullable Connection connection;
    private volatile boolean ended;

    Worker(Launcher launcher) {
        this.launcher = launcher;
    }

    Extraction extract(Path file, Limits limits) throws InterruptedException {
        Collector collector = new Collector(limits);
        try {
            Connection open = connect();
            open.ask(new Request(file.toAbsolutePath().toString(), limits));
            Ending ending = Watchdog.listen(open, collector, limits);
            if (!(ending instanceof Ending.Completed) && !(ending instanceof Ending.GaveUp)) {
                close();
            }
            return collector.verdict(ending);
        } catch (IOException e) {
            close();
            return new Failed(
                    Outcome.CRASHED,
                    "The worker process could not be started or ended at once (" + e.getMessage()
                            + "). Check the workers' heap and options, then index again.");
        } catch (InterruptedException e) {
            close();
            throw e;
        }
    }

    /** Ends the process and starts no other. */
    void end() {
        ended = true;
        close();
    }

    @Override
    public void close() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            open.close();
        }
    }

    private Connection connect() throws IOException, InterruptedException {
        Connection open = connection;
        if (ended) {
            throw new IOException("the pool is closed");
        }
        if (open != null && open.alive()) {
            return open;
        }
        close();
        Connection started = launcher.start();
        connection = started;
        if (ended) {
            close();
            throw new IOException("the pool is closed");
        }
        Optional<Message> hello = started.next(Watchdog.START);
        if (hello == null || hello.isEmpty()) {
            started.kill();
            throw new IOException("exit code " + started.exitCode());
        }
        return started;
    }
}
