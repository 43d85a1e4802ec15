package org.plaza.extract.print;

/** Roman numerals as page numbers use them. */
final class Roman {

    private Roman() {}

    /** The value of small Roman digits, whatever their order. */
    static int value(String digits) {
        int value = 0;
        int before = 0;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digit(digits.charAt(i));
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value;
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            default -> throw new IllegalArgumentException("not a Roman digit: " + letter);
        };
    }
}
