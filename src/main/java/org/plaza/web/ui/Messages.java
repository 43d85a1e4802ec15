package org.plaza.web.ui;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the interface says in one language: {@code messages_{tag}.properties}, UTF-8, ICU patterns. Thread-safe. */
public final class Messages {

    private static final Map<UiLanguage, Messages> ALL = new ConcurrentHashMap<>();

    private static final double KILOBYTE = 1e3;
    private static final double MEGABYTE = 1e6;

    private final UiLanguage language;
    private final Properties written;
    private final Map<String, Message> read = new ConcurrentHashMap<>();
    private final Map<String, DateFormat> dates = new ConcurrentHashMap<>();

    private Messages(UiLanguage language) {
        this.language = language;
        this.written = read(language);
    }

    /**
     * A message, understood when it is first used: the first page needs few of them.
     *
     * @param fixed what it says; null when it has arguments
     */
    private record Message(MessageFormat pattern, @Nullable String fixed) {

        static Message of(String written, ULocale locale) {
            MessageFormat pattern = new MessageFormat(written, locale);
            return new Message(pattern, pattern.getArgumentNames().isEmpty() ? pattern.format(new Object[0]) : null);
        }

        String with(Object... arguments) {
            return fixed != null ? fixed : pattern.clone().format(arguments);
        }
    }

    /**
     * The messages of a language.
     *
     * @param language which
     * @return always the same object
     */
    public static Messages of(UiLanguage language) {
        return ALL.computeIfAbsent(language, Messages::new);
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
     * @param arguments for {@code {0}}, {@code {1}} …; a string that runs, or turns, the other way is isolated by
     *     U+2068 and U+2069, since titles and attributes can hold no markup
     * @return plain text, not escaped
     * @throws IllegalArgumentException when there is no such message
     */
    public String text(String key, Object... arguments) {
        return read.computeIfAbsent(key, this::message).with(Isolation.of(language, arguments));
    }

    /**
     * Several things in a sentence.
     *
     * @param items at least one
     * @return English: A, B, and C
     */
    public String list(List<String> items) {
        return ListFormatter.getInstance(locale()).format(items);
    }

    /**
     * A date for people.
     *
     * @param date {@code Y}, {@code Y-M} or {@code Y-M-D}
     * @return with the month's name; as it is written when it is none of these
     */
    public String date(String date) {
        try {
            return switch (date.split("-").length) {
                case 2 -> dates("yMMMM").format(YearMonth.parse(date).atDay(1));
                case 3 -> dates("yMMMMd").format(LocalDate.parse(date));
                default -> date;
            };
        } catch (DateTimeParseException e) {
            return date;
        }
    }

    /**
     * The size of a file for people.
     *
     * @param bytes how many
     * @return in kilobytes or megabytes, of a thousand each
     */
    public String bytes(long bytes) {
        boolean small = bytes < MEGABYTE;
        MeasureUnit unit = small ? MeasureUnit.KILOBYTE : MeasureUnit.MEGABYTE;
        double size = small ? Math.max(1, Math.ceil(bytes / KILOBYTE)) : bytes / MEGABYTE;
        return NumberFormatter.withLocale(locale())
                .unit(unit)
                .unitWidth(NumberFormatter.UnitWidth.SHORT)
                .precision(size < 10 && !small ? Precision.maxFraction(1) : Precision.integer())
                .format(size)
                .toString();
    }

    private DateFormat dates(String parts) {
        return dates.computeIfAbsent(parts, p -> DateFormat.getInstanceForSkeleton(p, locale()))
                .clone();
    }

    private Message message(String key) {
        String pattern = written.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("there is no message " + key + " in " + language.tag());
        }
        return Message.of(pattern, locale());
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
