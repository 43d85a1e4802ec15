package org.plaza.catalog;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plaza.model.Facet;
import org.plaza.model.Hub;
import org.plaza.model.Limits;

/** Reads {@code hub.yaml}. */
final class HubYaml {

    static final String NAME = "hub.yaml";

    private static final String DOCUMENTS = "documents";
    private static final List<String> KEYS = Stream.concat(
                    ProfileYaml.KEYS.stream(),
                    Stream.of("languages", DOCUMENTS, "columns", "vocabularies", "facets", "limits", "uncatalogued"))
            .toList();
    private static final List<String> LIMITS = List.of("characters", "pages", "depth", "seconds");
    private static final String HOLD = "hold";

    private final Path folder;
    private final Problems problems;
    private final YamlValues values;

    HubYaml(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        this.values = new YamlValues(NAME, problems);
    }

    Settings read() throws IOException {
        Path file = folder.resolve(NAME);
        boolean declared = Files.exists(file);
        Map<String, Yaml> fields = declared ? fields(TextFile.read(file, NAME, problems)) : Map.of();
        Map<String, Path> vocabularies = new VocabularyFiles(folder, values).of(fields.get("vocabularies"));
        List<Facet> facets = fields.containsKey("facets")
                ? new FacetDeclarations(values, vocabularies.keySet()).read(fields.get("facets"))
                : DefaultFacets.of(vocabularies.keySet());
        Hub.Sources sources = new Hub.Sources(folder, vocabularies, limits(fields), hold(fields));
        Hub hub = new Hub(
                new ProfileYaml(folder, values).read(fields),
                values.languages(fields.get("languages"), "languages"),
                facets,
                sources);
        String documents = documents(fields);
        boolean everything = !declared && !Files.isDirectory(folder.resolve(documents));
        return new Settings(hub, documents, everything, columns(fields, facets));
    }

    private Map<String, Yaml> fields(String text) throws IOException {
        try {
            return Yaml.read(text).map(root -> values.fields(root, NAME, KEYS)).orElse(Map.of());
        } catch (JacksonException e) {
            JsonLocation at = e.getLocation();
            String reason =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            values.error(at == null ? 0 : Math.max(0, at.getLineNr()), "this is not YAML as it should be: " + reason);
            return Map.of();
        }
    }

    private String documents(Map<String, Yaml> fields) {
        Yaml value = fields.get(DOCUMENTS);
        Optional<String> named = values.text(value, DOCUMENTS);
        if (value != null && named.isPresent()) {
            Path path = folder.resolve(named.get()).normalize();
            if (!path.startsWith(folder)) {
                values.error(value.line(), "documents: " + Problems.shown(named.get()) + " is not a folder of the hub");
                return DOCUMENTS;
            }
            if (!Files.isDirectory(path)) {
                values.error(value.line(), "documents: there is no folder " + Problems.shown(named.get()));
            }
        }
        return named.orElse(DOCUMENTS);
    }

    private Limits limits(Map<String, Yaml> fields) {
        Map<String, Yaml> limits = values.fields(fields.get("limits"), "limits", LIMITS);
        return new Limits(
                limit(limits, "characters", 1, Long.MAX_VALUE, Limits.DEFAULT.characters()),
                (int) limit(limits, "pages", 1, Integer.MAX_VALUE, Limits.DEFAULT.pages()),
                (int) limit(limits, "depth", 0, Integer.MAX_VALUE, Limits.DEFAULT.depth()),
                (int) limit(limits, "seconds", 1, Integer.MAX_VALUE, Limits.DEFAULT.seconds()));
    }

    private long limit(Map<String, Yaml> limits, String key, long smallest, long largest, long otherwise) {
        return values.number(limits.get(key), "limits." + key, smallest, largest)
                .orElse(otherwise);
    }

    private boolean hold(Map<String, Yaml> fields) {
        return values.oneOf(fields.get("uncatalogued"), "uncatalogued", List.of("publish", HOLD))
                .map(HOLD::equals)
                .orElse(false);
    }

    private Map<String, String> columns(Map<String, Yaml> fields, List<Facet> facets) {
        Map<String, String> columns = new LinkedHashMap<>();
        List<String> known = Columns.names(facets);
        values.texts(fields.get("columns"), "columns", "our names of columns and yours, such as {title: Título}")
                .forEach((ours, theirs) -> {
                    if (known.contains(Columns.key(ours))) {
                        columns.put(Columns.key(ours), theirs.text());
                    } else {
                        values.error(
                                theirs.line(),
                                "columns: there is no column " + Problems.shown(ours) + "; ours are "
                                        + String.join(", ", known));
                    }
                });
        return columns;
    }
}
