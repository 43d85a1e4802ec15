package org.plaza.model;

/**
 * Something an administrator should know of a hub.
 *
 * @param severity whether the hub can still be used
 * @param file relative to the hub, {@code /} between its parts
 * @param line from 1; 0 when it concerns the whole file
 * @param message a sentence that names the value and says what to do
 */
public record Problem(Severity severity, String file, int line, String message) {

    /** Whether the hub can still be used. */
    public enum Severity {
        /** The hub is not read: exit code 3. */
        ERROR,
        /** The hub is read without the thing complained of. */
        WARNING
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
