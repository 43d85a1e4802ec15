package org.plaza.web;

import java.io.Serial;
import org.plaza.search.Gone;
import org.plaza.web.address.Refusal;

/** What was asked for was here once: the answer is a sentence and the way to what is here today. No error of the program. */
final class Departure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Says that it is gone. */
    private final transient Refusal refusal;

    /** What there is instead. */
    private final transient Gone gone;

    private Departure(Refusal refusal, Gone gone) {
        super(refusal.getMessage(), null, false, false);
        this.refusal = refusal;
        this.gone = gone;
    }

    static Departure of(String id, Gone gone) {
        return new Departure(Refusal.of(410, "gone", id), gone);
    }

    static Departure ofPassage(String id, Gone gone) {
        if (gone.work() == null) {
            return of(id, gone);
        }
        return new Departure(Refusal.of(410, gone.nearest().isEmpty() ? "taken_out" : "changed", id), gone);
    }

    Refusal refusal() {
        return refusal;
    }

    Gone gone() {
        return gone;
    }
}
