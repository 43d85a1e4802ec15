package org.plaza.web.ui;

import java.util.Arrays;

/** Keeps the words of a reader or a document from turning the sentence around them. */
final class Isolation {

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    private Isolation() {}

    /** The arguments, with those strings isolated that do not simply run the way of the language. */
    static Object[] of(UiLanguage language, Object... arguments) {
        boolean leftToRight = language.direction().equals("ltr");
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof String text && turns(text, leftToRight)
                        ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE
                        : argument)
                .toArray();
    }

    private static boolean turns(String text, boolean leftToRight) {
        return text.codePoints().anyMatch(c -> switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> !leftToRight;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> leftToRight;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE -> true;
            default -> false;
        });
    }
}
