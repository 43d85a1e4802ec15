package org.plaza.cli;

/** What a command ends with. */
final class ExitCode {

    static final int DONE = 0;
    static final int FILES_FAILED = 1;
    static final int USAGE = 2;
    static final int BAD_HUB = 3;
    static final int BUG = 4;

    private ExitCode() {}
}
