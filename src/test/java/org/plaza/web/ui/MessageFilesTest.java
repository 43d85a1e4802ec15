package org.plaza.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plaza.search.Answer.Note;

/** What stands in the files of messages: the same in each, used, and set as the language sets it. */
class MessageFilesTest {

    private static final Path FILES = Path.of("src/main/resources/org/plaza/web");
    private static final Pattern SAID =
            Pattern.compile("(?:\\bm|messages)(?:\\(\\))?\\s*\\.text\\(\\s*\"([a-z.A-Z_]+)\"\\s*[,)]");
    private static final Pattern REFUSED =
            Pattern.compile("(?:badRequest|notFound|Refusal\\.of)\\((?:\\s*(?:\\d+|code|status),)?\\s*\"([a-z_]+)\"");
    private static final Pattern WORD = Pattern.compile("\"([a-zA-Z_.]+)\"|\\b([A-Z_]{3,})\\b");

    /** What the program puts before a word of its own to make a key. */
    private static final Pattern BUILT = Pattern.compile("(?:note|sort|term|error|hit\\.in|help)\\.(.+)");

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysTheSameThings(UiLanguage language) throws IOException {
        Properties english = read(UiLanguage.EN);
        Properties other = read(language);
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(other.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english, key), arguments(other, key), language + " " + key);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageIsWrittenOnce(UiLanguage language) throws IOException {
        List<String> keys = Files.readAllLines(file(language)).stream()
                .filter(line -> line.contains(" = "))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .toList();
        assertEquals(read(language).size(), keys.size(), "a line that is no message");
        assertEquals(keys.size(), new HashSet<>(keys).size(), "a key that stands twice");
    }

    @ParameterizedTest
    @EnumSource
    void everyCountHasTheFormOfItsLanguage(UiLanguage language) throws IOException {
        PluralRules rules = PluralRules.forLocale(language.locale());
        Properties messages = read(language);
        int plurals = 0;
        for (String key : messages.stringPropertyNames()) {
            for (Set<String> forms : plurals(new MessagePattern(messages.getProperty(key)))) {
                plurals++;
                for (int n = 0; n <= 200; n++) {
                    assertTrue(
                            forms.contains(rules.select(n)) || forms.contains("=" + n),
                            language + " " + key + " has no form for " + n);
                }
                forms.removeIf(form -> form.startsWith("="));
                assertTrue(rules.getKeywords().containsAll(forms), language + " " + key + " has forms nobody uses");
            }
        }
        assertTrue(plurals > 8, "plurals were found");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void translationsAreNotCopies(UiLanguage language) throws IOException {
        Properties english = read(UiLanguage.EN);
        Properties other = read(language);
        long same = english.stringPropertyNames().stream()
                .filter(key -> english.getProperty(key).equals(other.getProperty(key)))
                .count();
        assertTrue(same < english.size() / 8, language + " repeats " + same + " English messages");
    }

    @ParameterizedTest
    @EnumSource
    void quotesAndStopsAreThoseOfTheLanguage(UiLanguage language) throws IOException {
        String wrong =
                switch (language) {
                    case EN, PT, KO -> "[«»\"']";
                    case ES, CA -> "[“”\"']|« | »";
                    case AR -> "[“”\"',;?]|« | »";
                    case FR -> "[“”\"']|[^\u202f][:;?!»]|«[^\u202f]";
                };
        assertNone(language, Pattern.compile(wrong).asPredicate());
    }

    /** In a town hall, obras are building sites. */
    @ParameterizedTest
    @EnumSource(names = {"ES", "CA", "PT"})
    void aWorkIsAPublication(UiLanguage language) throws IOException {
        assertNone(language, Pattern.compile("\\b[Oo]br(?:as?|es)\\b").asPredicate());
    }

    @Test
    void everythingThatIsUsedIsThereAndNothingElse() throws IOException {
        Set<String> said = new TreeSet<>();
        Set<String> words = new HashSet<>();
        for (String source : sources()) {
            SAID.matcher(source).results().forEach(m -> said.add(m.group(1)));
            REFUSED.matcher(source).results().forEach(m -> said.add("error." + m.group(1)));
            WORD.matcher(source).results().forEach(m -> words.add(m.group(1) != null ? m.group(1) : m.group(2)));
        }
        for (Note.Kind kind : Note.Kind.values()) {
            said.add("note." + kind);
        }
        assertTrue(said.size() > 90, said::toString);
        Set<String> written = new TreeSet<>(read(UiLanguage.EN).stringPropertyNames());
        Set<String> missing = new TreeSet<>(said);
        missing.removeAll(written);
        assertEquals(new TreeSet<String>(), missing, "used and not written");
        written.removeAll(said);
        written.removeIf(key -> words.contains(key) || isBuilt(key, words));
        assertEquals(new TreeSet<String>(), written, "written and never used");
    }

    private static boolean isBuilt(String key, Set<String> words) {
        return BUILT.matcher(key)
                .results()
                .anyMatch(m ->
                        words.contains(m.group(1)) || words.contains(m.group(1).toUpperCase(Locale.ROOT)));
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String root : List.of("src/main/jte", "src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }

    private static void assertNone(UiLanguage language, Predicate<String> wrong) throws IOException {
        Properties messages = read(language);
        assertFalse(messages.isEmpty());
        for (String key : messages.stringPropertyNames()) {
            // the marks of the pattern itself are no marks of the reader's
            String text = messages.getProperty(key).replaceAll("\\{\\d+(?:, \\w+)?,?", "0");
            assertFalse(
                    !key.equals("list.comma") && wrong.test(text),
                    () -> language + " " + key + " = " + text
                            + " (a mark or a space the language does not use; French takes U+202F)");
        }
    }

    private static Set<String> arguments(Properties messages, String key) {
        return new MessageFormat(messages.getProperty(key)).getArgumentNames();
    }

    /** The forms of each plural of a pattern. */
    private static List<Set<String>> plurals(MessagePattern pattern) {
        List<Set<String>> plurals = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                plurals.add(new HashSet<>());
            } else if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                plurals.getLast().add(pattern.getSubstring(part));
            }
        }
        return plurals;
    }

    private static Path file(UiLanguage language) {
        return FILES.resolve("messages_" + language.tag() + ".properties");
    }

    private static Properties read(UiLanguage language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(language))) {
            properties.load(reader);
        }
        return properties;
    }
}
