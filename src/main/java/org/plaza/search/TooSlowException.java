package org.plaza.search;

import java.io.IOException;
import java.io.Serial;
import org.plaza.query.QuestionLimits;

/** A question for which no works could be found within {@link QuestionLimits#SECONDS}. */
public final class TooSlowException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    TooSlowException() {
        super("The question takes longer than " + QuestionLimits.SECONDS
                + " seconds: ask with fewer words, shorter phrases, or more letters before an asterisk.");
    }
}
