package org.plaza.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plaza.model.Facet;

class HubYamlTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titel: x | 2 | title, description",
                "title: x | 2 | texts by language",
                "title: {english: x} | 2 | language tag",
                "languages: es | 2 | list of language tags",
                "languages: [es, spanish] | 2 | list of language tags",
                "limits: {pages: many} | 2 | whole number",
                "limits: {pages: 0} | 2 | whole number",
                "limits: {bytes: 1} | 2 | characters, pages, depth, seconds",
                "uncatalogued: maybe | 2 | publish, hold",
                "documents: ../other | 2 | not a folder of the hub",
                "documents: papers | 2 | no folder",
                "columns: {colour: Farbe} | 2 | ours are path",
                "vocabularies: {theme: gone.ttl} | 2 | no file",
                "vocabularies: {a/b: gone.ttl} | 2 | is not a name",
                "facets: type | 2 | list of facets",
                "facets: [{kind: text}] | 2 | no name",
                "facets: [{name: page}] | 2 | q, page, size, sort, expand, without, ui, syntax, unit, p",
                "facets: [{name: a b}] | 2 | cannot be called",
                "'facets: [{name: a}, {name: a}]' | 2 | two facets called a",
                "facets: [{name: a, kind: number}] | 2 | concept, text, year, language, format",
                "facets: [{name: a, kind: concept}] | 2 | name its vocabulary",
                "facets: [{name: a, vocabulary: gone}] | 2 | does not have",
                "facets: [{name: a, color: red}] | 2 | name, column, kind, vocabulary, label",
                "logo: gone.svg | 2 | no file",
                "logo: ../logo.svg | 2 | no file",
                "logo: logo.exe | 2 | not a picture",
                "colors: blue | 2 | accent, band",
                "colors: {accent: blue} | 2 | colour such as",
                "'colors: {accent: #0b5563}' | 0 | not YAML",
                "colors: {text: '#fff'} | 2 | accent, band",
                "contact: nobody | 2 | e-mail address",
                "contact: javascript:alert(1) | 2 | e-mail address",
                "title: {en: a | 0 | not YAML"
            })
    void mistakeIsAnErrorWithItsLine(String yaml, int line, String part) throws IOException {
        HubContents hub = hub("# a hub\n" + yaml + "\n");
        assertEquals(1, hub.problems().size(), () -> TestHub.messages(hub));
        if (line > 0) {
            assertEquals(line, hub.problems().getFirst().line());
        }
        assertEquals("hub.yaml", hub.problems().getFirst().file());
        assertTrue(hub.problems().getFirst().message().contains(part), () -> TestHub.messages(hub));
        assertEquals(false, hub.usable());
    }

    @Test
    void keyThatStandsTwiceIsAnError() throws IOException {
        assertEquals(false, hub("documents: documents\ndocuments: documents\n").usable());
    }

    @Test
    void norwegianIsNotFalse() throws IOException {
        HubContents hub = hub("languages: [no]\ntitle: {no: Torget}\n");
        assertEquals(List.of(), hub.problems());
        assertEquals("Torget", hub.hub().profile().title().get("no"));
    }

    @Test
    void emptySettingsAreDefaults() throws IOException {
        HubContents hub = hub("# nothing\n");
        assertEquals(List.of(), hub.problems());
        assertEquals(
                List.of("subject", "spatial", "type", "year", "language", "format"),
                hub.hub().facets().stream().map(Facet::name).toList());
    }

    @Test
    void vocabulariesOfTheFolderAreFacetsByDefault() throws IOException {
        new TestHub(folder).file("vocabularies/theme.ttl", """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <https://example.org/a> skos:prefLabel "a"@en .
                """);
        HubContents hub = hub("");
        assertEquals(Facet.Kind.CONCEPT, hub.hub().facets().getFirst().kind());
        assertEquals("theme", hub.hub().facets().getFirst().name());
        assertEquals(1, hub.vocabularies().all().size());
    }

    @Test
    void brokenVocabularyIsNamedByItsPlaceInTheHub() throws IOException {
        new TestHub(folder).file("vocabularies/theme.ttl", "\n<a> <b>");
        HubContents hub = hub("");
        assertEquals(List.of("error vocabularies/theme.ttl:2"), TestHub.places(hub));
    }

    private HubContents hub(String yaml) throws IOException {
        return new TestHub(folder)
                .file("hub.yaml", yaml)
                .file("documents/a.txt", "a")
                .read();
    }
}
