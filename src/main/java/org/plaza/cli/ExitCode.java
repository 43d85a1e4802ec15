package org.plaza.cli;

import org.plaza.ingest.RunReport;

/** What a command ends with. */
final class ExitCode {

    static final int DONE = 0;
    private static final int FILES_FAILED = 1;
    static final int USAGE = 2;
    static final int BAD_HUB = 3;
    static final int BUG = 4;

    private ExitCode() {}

    /** After a run: whether a file is damaged, timed out, out of memory, crashed, unreadable or vanished. */
    static int of(RunReport report) {
        return report.failures() ? FILES_FAILED : DONE;
    }
}
