package org.plaza.extract;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.plaza.extract.wire.Message;
import org.plaza.model.Limits;

/** Owns the clock of a worker: listens to it, and ends it when a file takes too long or it falls silent. */
final class Watchdog {

    /** How long a process may take to say its first word, and to die. */
    static final Duration START = Duration.ofSeconds(60);

    /** A living worker beats each second; a garbage collection may delay it. */
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private Watchdog() {}

    /** Hears everything that is said of a file; returns how it ended. */
    static Ending listen(Connection open, Collector collector, Limits limits) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(limits.seconds());
        boolean killed = false;
        while (true) {
            Duration left = Duration.between(Instant.now(), end);
            Optional<Message> said = killed ? open.next(START) : open.next(shorter(left, SILENCE));
            if (said != null && said.isPresent()) {
                Ending ending = collector.accept(said.get());
                if (ending != null) {
                    return ending;
                }
            } else if (said != null) {
                return killed ? new Ending.TimedOut(limits.seconds()) : new Ending.Died(open.exitCode());
            } else if (left.compareTo(SILENCE) > 0) {
                return new Ending.Silent();
            }
            if (!killed && Instant.now().isAfter(end)) {
                open.kill();
                killed = true;
            }
        }
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
