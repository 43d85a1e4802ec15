package org.plaza.extract.worker;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plaza.extract.text.CleanText;

/** Cleans what files say of themselves. */
final class Facts {

    private static final Pattern ISO_DATE = Pattern.compile("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*");
    private static final Pattern BY_PROGRAMS = Pattern.compile(
            "(?i)^(?:microsoft (?:word|powerpoint|excel) - |untitled$|document\\d*$|\\(?anonymous\\)?$|unknown$)");
    private static final int LONGEST_TITLE = 500;

    private Facts() {}

    static @Nullable String title(@Nullable String given) {
        if (given == null) {
            return null;
        }
        String title =
                BY_PROGRAMS.matcher(CleanText.line(given)).replaceFirst("").strip();
        return title.isEmpty() || title.length() > LONGEST_TITLE ? null : title;
    }

    static List<String> creators(String[] given) {
        List<String> creators = new ArrayList<>();
        for (String creator : given) {
            String clean = creator == null
                    ? ""
                    : BY_PROGRAMS.matcher(CleanText.line(creator)).replaceFirst("");
            if (!clean.isBlank() && !creators.contains(clean)) {
                creators.add(clean);
            }
        }
        return creators;
    }

    /** A BCP 47 tag; null when it is none. */
    static @Nullable String language(@Nullable String given) {
        if (given == null || !TAG.matcher(given.strip()).matches()) {
            return null;
        }
        return given.strip().replace('_', '-');
    }

    /** The ISO date that a date and time begins with; null when there is no such day. */
    static @Nullable String date(@Nullable String given) {
        Matcher date = ISO_DATE.matcher(given == null ? "" : given.strip());
        if (!date.find() || date.group(1).equals("0000")) {
            return null;
        }
        int year = Integer.parseInt(date.group(1));
        try {
            if (date.group(2) == null) {
                return date.group(1);
            }
            int month = Integer.parseInt(date.group(2));
            return date.group(3) == null
                    ? YearMonth.of(year, month).toString()
                    : LocalDate.of(year, month, Integer.parseInt(date.group(3))).toString();
        } catch (DateTimeException e) {
            return date.group(1);
        }
    }
}
