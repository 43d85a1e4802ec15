package org.plaza.publish.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a work was issued, as far as it is known.
 *
 * @param year of the common era, four digits at most
 * @param month 1 to 12; 0 when not known
 * @param day 1 to 31; 0 when not known
 */
public record Issued(int year, int month, int day) {

    private static final Pattern PARTS = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /**
     * Reads a date.
     *
     * @param date {@code Y}, {@code Y-M} or {@code Y-M-D}
     * @return of a date that is in no calendar as much as is, from the left; null when that is nothing
     */
    public static @Nullable Issued of(@Nullable String date) {
        Matcher parts = PARTS.matcher(date == null ? "" : date);
        if (!parts.matches()) {
            return null;
        }
        int year = Integer.parseInt(parts.group(1));
        int month = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return new Issued(year, exists(year, month, 1) ? month : 0, exists(year, month, day) ? day : 0);
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * The parts that are known.
     *
     * @return year, month, day
     */
    public List<Integer> parts() {
        List<Integer> parts = new ArrayList<>(List.of(year));
        if (month > 0) {
            parts.add(month);
        }
        if (day > 0) {
            parts.add(day);
        }
        return parts;
    }

    /**
     * The date as text.
     *
     * @param between what stands between its parts
     * @return year, month and day, as far as they are known, with leading zeros
     */
    public String with(String between) {
        String text = String.format(Locale.ROOT, "%04d", year);
        for (int part : parts().subList(1, parts().size())) {
            text += between + String.format(Locale.ROOT, "%02d", part);
        }
        return text;
    }
}
