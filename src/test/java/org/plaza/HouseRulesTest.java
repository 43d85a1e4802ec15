package org.plaza;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms, who may import whom, and which library lives in which room. The tables here are the rule. */
class HouseRulesTest {

    private static final String ROOT = "org.plaza.";
    private static final Path SOURCES = Path.of("src/main/java/org/plaza");
    private static final int LONGEST_FILE = 400;

    /** A room and the rooms it may import. A room without a package yet is not listed. */
    private static final Map<String, Set<String>> ROOMS = rooms("""
            model      |
            language   | model
            vocabulary | model language
            catalog    | model vocabulary
            extract    | model
            segment    | model language
            index      | model language vocabulary
            ingest     | model language catalog extract segment index
            query      | model language vocabulary
            search     | model language vocabulary query index
            yardstick  | model language
            publish    | model search vocabulary
            evaluate   | model search yardstick
            web        | model search publish vocabulary ingest
            cli        | model language vocabulary catalog extract segment index ingest query search yardstick evaluate web
            """);

    /** A library's package and the rooms it is confined to. */
    private static final Map<String, Set<String>> LIBRARIES = rooms("""
            org.apache.lucene.analysis  | language index search yardstick
            org.apache.lucene           | language index search yardstick
            com.optimaize               | language
            org.apache.tika.langdetect  | language
            org.apache.tika.language    | language
            org.apache.tika             | extract language yardstick
            org.apache.pdfbox           | extract
            org.apache.poi              | extract
            org.commonmark              | extract
            org.eclipse.rdf4j           | vocabulary
            com.fasterxml.jackson.dataformat | catalog
            io.javalin                  | web
            org.eclipse.jetty           | web
            gg.jte                      | web
            picocli                     | cli
            me.tongfei                  | cli
            """);

    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.plaza");
    }

    @Test
    void everyRoomIsInTheTableAndWasSeen() throws IOException {
        Set<String> built = new TreeSet<>();
        try (Stream<Path> entries = Files.list(SOURCES)) {
            entries.filter(Files::isDirectory)
                    .forEach(d -> built.add(d.getFileName().toString()));
        }
        assertTrue(ROOMS.keySet().containsAll(built), () -> "rooms without a rule: " + built);
        Set<String> seen = house.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(built, seen, "classes were read from other rooms than the sources hold");
        long sources = sourceFiles().stream()
                .filter(f -> !f.getFileName().toString().equals("package-info.java"))
                .count();
        assertTrue(house.size() >= sources, "only " + house.size() + " classes read of " + sources + " source files");
    }

    @TestFactory
    Stream<DynamicTest> aRoomImportsOnlyItsNeighbours() {
        return ROOMS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey(), () -> {
                    String[] forbidden = ROOMS.keySet().stream()
                            .filter(other -> !other.equals(room.getKey())
                                    && !room.getValue().contains(other))
                            .map(other -> ROOT + other + "..")
                            .toArray(String[]::new);
                    ArchRule rule = noClasses()
                            .that()
                            .resideInAPackage(ROOT + room.getKey() + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden)
                            .allowEmptyShould(true);
                    rule.check(house);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryStaysInItsRoom() {
        return LIBRARIES.entrySet().stream()
                .map(library -> DynamicTest.dynamicTest(library.getKey(), () -> {
                    String[] allowed = library.getValue().stream()
                            .map(room -> ROOT + room + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage("org.plaza..")
                            .and()
                            .resideOutsideOfPackages(allowed)
                            .should()
                            .dependOnClassesThat(packageIs(library.getKey()))
                            .check(house);
                }));
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("org.plaza.(*)..").should().beFreeOfCycles().check(house);
    }

    @Test
    void noRoomIsAJunkRoom() {
        Set<String> banned = Set.of("util", "utils", "core", "common", "impl", "service", "helper", "misc");
        house.forEach(c ->
                assertTrue(Arrays.stream(c.getPackageName().split("\\.")).noneMatch(banned::contains), c.getName()));
    }

    @Test
    void everyRoomHasASignOnItsDoor() throws IOException {
        Set<Path> rooms = sourceFiles().stream().map(Path::getParent).collect(Collectors.toSet());
        List<Path> unsigned = rooms.stream()
                .filter(r -> !Files.exists(r.resolve("package-info.java")))
                .toList();
        assertEquals(List.of(), unsigned, "rooms without package-info.java");
    }

    @Test
    void noFileIsLong() throws IOException {
        for (Path file : sourceFiles()) {
            long lines = Files.readAllLines(file).size();
            assertTrue(lines <= LONGEST_FILE, () -> file + " has " + lines + " lines");
        }
    }

    private static List<Path> sourceFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }

    private static DescribedPredicate<JavaClass> packageIs(String prefix) {
        return DescribedPredicate.describe(
                "in " + prefix,
                c -> c.getPackageName().equals(prefix) || c.getPackageName().startsWith(prefix + "."));
    }

    private static Map<String, Set<String>> rooms(String table) {
        Map<String, Set<String>> rooms = new LinkedHashMap<>();
        table.lines().forEach(line -> {
            String[] cells = line.split("\\|", -1);
            Set<String> values = Arrays.stream(cells[1].trim().split("\\s+"))
                    .filter(v -> !v.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            rooms.put(cells[0].trim(), values);
        });
        return rooms;
    }
}
