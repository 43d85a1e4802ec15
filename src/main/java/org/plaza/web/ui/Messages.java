package org.plaza.web.ui;

import static java.time.format.DateTimeFormatterBuilder.getLocalizedDateTimePattern;
import static java.time.format.FormatStyle.LONG;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** What the interface says in one language: {@code messages_{tag}.properties}, UTF-8, ICU patterns. Thread-safe. */
public final class Messages {

    private static final Map<UiLanguage, Messages> ALL = new EnumMap<>(UiLanguage.class);

    static {
        for (UiLanguage language : UiLanguage.values()) {
            ALL.put(language, new Messages(language));
        }
    }

    private final UiLanguage language;
    private final Map<String, MessageFormat> patterns = new HashMap<>();
    private final Map<String, String> plain = new HashMap<>();

    private Messages(UiLanguage language) {
        this.language = language;
        read(language).forEach((key, value) -> {
            MessageFormat pattern = new MessageFormat(value.toString(), language.locale());
            patterns.put(key.toString(), pattern);
            if (pattern.getArgumentNames().isEmpty()) {
                plain.put(key.toString(), pattern.format(new Object[0]));
            }
        });
    }

    /**
     * The messages of a language.
     *
     * @param language which
     * @return always the same object
     */
    public static Messages of(UiLanguage language) {
        Messages messages = ALL.get(language);
        if (messages == null) {
            throw new IllegalArgumentException("no messages in " + language);
        }
        return messages;
    }

    /**
     * The language.
     *
     * @return of all the messages
     */
    public UiLanguage language() {
        return language;
    }

    /**
     * The alphabetical order of the language.
     *
     * @return for one list; not for several threads
     */
    public Comparator<String> order() {
        Collator collator = Collator.getInstance(language.locale());
        return collator::compare;
    }

    ULocale locale() {
        return language.locale();
    }

    /**
     * A message.
     *
     * @param key its name in the file
     * @param arguments for {@code {0}}, {@code {1}} …
     * @return plain text, not escaped
     * @throws IllegalArgumentException when there is no such message
     */
    public String text(String key, Object... arguments) {
        String fixed = plain.get(key);
        if (fixed != null) {
            return fixed;
        }
        MessageFormat pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("there is no message " + key + " in " + language.tag());
        }
        return pattern.clone().format(arguments);
    }

    /**
     * A date for people.
     *
     * @param date {@code Y}, {@code Y-M} or {@code Y-M-D}
     * @return with the month's name; as it is written when it is none of these
     */
    public String date(String date) {
        Locale locale = Locale.forLanguageTag(language.tag());
        IsoChronology years = IsoChronology.INSTANCE;
        try {
            return switch (date.split("-").length) {
                case 2 ->
                    DateTimeFormatter.ofPattern(getLocalizedDateTimePattern("yMMMM", years, locale), locale)
                            .format(YearMonth.parse(date));
                case 3 ->
                    DateTimeFormatter.ofPattern(getLocalizedDateTimePattern(LONG, null, years, locale), locale)
                            .format(LocalDate.parse(date));
                default -> date;
            };
        } catch (DateTimeParseException e) {
            return date;
        }
    }

    private static Properties read(UiLanguage language) {
        String name = "/org/plaza/web/messages_" + language.tag() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
