package org.plaza.extract;

import org.plaza.extract.wire.Message;

/** How the reading of a file ended. */
sealed interface Ending {

    /**
     * The worker came to an end of its own.
     *
     * @param message its last word
     */
    record Completed(Message.Done message) implements Ending {}

    /**
     * The worker gave the file up.
     *
     * @param message its last word
     */
    record GaveUp(Message.Failed message) implements Ending {}

    /**
     * The clock ran out.
     *
     * @param seconds the limit
     */
    record TimedOut(int seconds) implements Ending {}

    /** The worker said nothing, not even that it lives. */
    record Silent() implements Ending {}

    /**
     * The process died.
     *
     * @param exitCode of the process
     */
    record Died(int exitCode) implements Ending {}
}
