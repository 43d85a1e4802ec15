package org.plaza.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a POSIX shell reads as one word, as it stands. */
final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_@%+:,./-]+");

    private ShellWord() {}

    static String of(Path path) {
        String word = path.toString();
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
