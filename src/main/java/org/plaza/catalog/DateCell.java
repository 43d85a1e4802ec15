package org.plaza.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates: a year, a month of it, or a day. */
final class DateCell {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private DateCell() {}

    /** The date, as {@code Y}, {@code Y-M} or {@code Y-M-D}; empty when there is no such day. */
    static Optional<String> date(String cell) {
        Matcher matcher = DATE.matcher(cell.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate.of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
            return Optional.of(matcher.group());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The year of a date. */
    static Optional<String> year(String cell) {
        return date(cell).map(date -> date.substring(0, 4));
    }

    /** A date that must be a day. */
    static Optional<LocalDate> day(String cell) {
        return date(cell).filter(date -> date.length() == 10).map(LocalDate::parse);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
