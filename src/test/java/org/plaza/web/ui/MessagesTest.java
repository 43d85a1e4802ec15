package org.plaza.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plaza.search.Answer.Note;

class MessagesTest {

    private static final Path FILES = Path.of("src/main/resources/org/plaza/web");
    private static final Pattern USED =
            Pattern.compile("(?:\\bm|messages)(?:\\(\\))?\\s*\\.text\\(\\s*\"([a-z.A-Z]+)\"\\s*[,)]");
    private static final Pattern REFUSED = Pattern.compile("(?:badRequest|notFound)\\(\\s*\"([a-z]+)\"");

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysTheSameThings(UiLanguage language) throws IOException {
        Properties english = read(UiLanguage.EN);
        Properties other = read(language);
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(other.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(
                    new MessageFormat(english.getProperty(key)).getArgumentNames(),
                    new MessageFormat(other.getProperty(key)).getArgumentNames(),
                    language + " " + key);
        }
    }

    @Test
    void translationsAreNotCopies() throws IOException {
        Properties english = read(UiLanguage.EN);
        for (UiLanguage language : List.of(UiLanguage.ES, UiLanguage.FR, UiLanguage.AR)) {
            Properties other = read(language);
            long same = english.stringPropertyNames().stream()
                    .filter(key -> english.getProperty(key).equals(other.getProperty(key)))
                    .count();
            assertTrue(same < english.size() / 8, language + " repeats " + same + " English messages");
        }
    }

    @Test
    void everythingThatIsUsedIsThereAndNothingElse() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        try (Stream<Path> sources = Stream.concat(
                Files.walk(Path.of("src/main/jte")), Files.walk(Path.of("src/main/java/org/plaza/web")))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(source);
                USED.matcher(text).results().map(m -> m.group(1)).forEach(used::add);
                REFUSED.matcher(text).results().map(m -> "error." + m.group(1)).forEach(used::add);
            }
        }
        for (Note.Kind kind : Note.Kind.values()) {
            used.add("note." + kind);
        }
        assertTrue(used.size() > 60, used::toString);
        TreeSet<String> written = new TreeSet<>(read(UiLanguage.EN).stringPropertyNames());
        TreeSet<String> missing = new TreeSet<>(used);
        missing.removeAll(written);
        assertEquals(new TreeSet<String>(), missing, "used and not written");
        written.removeAll(used);
        written.removeIf(key -> key.matches("(sort|term|heading|error|expand)\\..*"));
        assertEquals(new TreeSet<String>(), written, "written and never used");
    }

    @Test
    void countsAgreeWithTheirNouns() {
        assertEquals("1 work found", Messages.of(UiLanguage.EN).text("search.total", 1L));
        assertEquals("12,345 works found", Messages.of(UiLanguage.EN).text("search.total", 12_345L));
        assertEquals("No se encontró ninguna obra", Messages.of(UiLanguage.ES).text("search.total", 0L));
        Messages arabic = Messages.of(UiLanguage.AR);
        assertEquals("عُثر على عملين", arabic.text("search.total", 2L));
        assertEquals("عُثر على 3 أعمال", arabic.text("search.total", 3L));
        assertEquals("عُثر على 11 عملًا", arabic.text("search.total", 11L));
        assertEquals("عُثر على 100 عمل", arabic.text("search.total", 100L));
    }

    @Test
    void bracesAndQuotesOfTheReaderAreNoPattern() {
        assertEquals("Search: {0} '{1}' ''", Messages.of(UiLanguage.EN).text("search.title", "{0} '{1}' ''"));
    }

    @Test
    void aMessageThatIsNotThereIsAWrongCall() {
        assertThrows(
                IllegalArgumentException.class, () -> Messages.of(UiLanguage.EN).text("no.such"));
    }

    @Test
    void datesAreWrittenAsTheReaderWritesThem() {
        assertEquals("5 de diciembre de 2011", Messages.of(UiLanguage.ES).date("2011-12-05"));
        assertEquals("March 2019", Messages.of(UiLanguage.EN).date("2019-03"));
        assertEquals("2016", Messages.of(UiLanguage.FR).date("2016"));
        assertEquals("2011-13-45", Messages.of(UiLanguage.EN).date("2011-13-45"));
        assertFalse(Messages.of(UiLanguage.AR).date("2011-12-05").contains("٢"), "one kind of digits on a page");
    }

    @Test
    void languagesAreNamedForTheReader() {
        assertEquals("Gallego", LanguageMarkup.name("gl", Messages.of(UiLanguage.ES)));
        assertEquals("Coréen", LanguageMarkup.name("ko", Messages.of(UiLanguage.FR)));
        assertEquals("Language not known", LanguageMarkup.name("und", Messages.of(UiLanguage.EN)));
        assertEquals("rtl", LanguageMarkup.direction("ar"));
        assertEquals("rtl", LanguageMarkup.direction("fa"));
        assertEquals("ltr", LanguageMarkup.direction("ko"));
        assertEquals("auto", LanguageMarkup.direction("und"));
    }

    @Test
    void theReadersFavouriteComesFirstThenTheHubs() {
        assertEquals(UiLanguage.FR, UiLanguage.negotiate("de;q=0.9, fr-CA;q=0.8, en;q=0.1", List.of("es")));
        assertEquals(UiLanguage.ES, UiLanguage.negotiate("de", List.of("ko", "es", "en")));
        assertEquals(UiLanguage.EN, UiLanguage.negotiate(null, List.of("ko")));
        assertEquals(UiLanguage.AR, UiLanguage.ofTag("ar-MA").orElseThrow());
    }

    private static Properties read(UiLanguage language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FILES.resolve("messages_" + language.tag() + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
