package org.plaza.search;

import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;
import org.plaza.query.QuestionLimits;

/** How long one question may take; Lucene asks it as well. Immutable; thread-safe. */
final class TimeLimit implements QueryTimeout {

    /** Never over. */
    static final TimeLimit NONE = new TimeLimit(0, () -> 0);

    private final long end;
    private final LongSupplier clock;

    private TimeLimit(long end, LongSupplier clock) {
        this.end = end;
        this.clock = clock;
    }

    /** From now on. */
    static TimeLimit start() {
        return of(QuestionLimits.SECONDS * 1_000_000_000L, System::nanoTime);
    }

    /** In the units of a clock, from now on. */
    static TimeLimit of(long duration, LongSupplier clock) {
        return new TimeLimit(clock.getAsLong() + duration, clock);
    }

    @Override
    public boolean shouldExit() {
        return clock.getAsLong() - end > 0;
    }

    void check() throws TooSlowException {
        if (shouldExit()) {
            throw new TooSlowException();
        }
    }
}
