package org.plaza.cli;

/** The hub, the index or the configuration does not allow it: exit code 3. The message is a sentence. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence);
    }
}
