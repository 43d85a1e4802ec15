package org.plaza.ingest;

import java.util.List;
import org.plaza.model.Problem;

/**
 * What a run would report, and what a keeper of the hub should look at.
 *
 * @param report as of a run, without changes
 * @param remarks each names a file and says what to do
 */
public record Check(RunReport report, List<Problem> remarks) {

    /** Copies the list. */
    public Check {
        remarks = List.copyOf(remarks);
    }
}
