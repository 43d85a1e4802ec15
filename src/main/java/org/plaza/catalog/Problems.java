package org.plaza.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plaza.model.Problem;

/** Gathers what the administrator should know. */
final class Problems {

    private static final int LONGEST_SHOWN = 80;

    private final List<Problem> all = new ArrayList<>();

    void error(String file, int line, String message) {
        all.add(new Problem(Problem.Severity.ERROR, file, line, message));
    }

    void warning(String file, int line, String message) {
        all.add(new Problem(Problem.Severity.WARNING, file, line, message));
    }

    void addAll(List<Problem> problems) {
        all.addAll(problems);
    }

    List<Problem> all() {
        return all;
    }

    /** A value as messages show it: in quotes, on one line, not too long. */
    static String shown(String value) {
        StringBuilder out = new StringBuilder("\"");
        value.codePoints().limit(LONGEST_SHOWN).forEach(c -> {
            if (Character.isISOControl(c)) {
                out.append(c == '\n' ? "\\n" : c == '\t' ? "\\t" : String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append(value.codePointCount(0, value.length()) > LONGEST_SHOWN ? "…\"" : "\"")
                .toString();
    }
}
