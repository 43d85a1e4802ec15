package org.plaza.publish.metadata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Facet;
import org.plaza.model.Term;
import org.plaza.publish.citation.Issued;
import org.plaza.publish.citation.Reference;
import org.plaza.search.WorkView;

/**
 * A work in the words of schema.org. Its versions are examples of the work: which of them is the original, and which were
 * translated from it, nobody has said.
 */
final class SchemaOrg {

    private static final String TYPE = "@type";
    private static final String ID = "@id";
    private static final String NAME = "name";
    private static final String URL = "url";

    private final WorkView work;
    private final Reference reference;
    private final Site site;

    private SchemaOrg(WorkView work, Reference reference, Site site) {
        this.work = work;
        this.reference = reference;
        this.site = site;
    }

    static String write(WorkView work, Reference reference, Site site) {
        return harmless(new SchemaOrg(work, reference, site).work().toString());
    }

    /** Within JSON these can only stand in strings; within a page they could end the script. */
    private static String harmless(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private ObjectNode work() {
        Reference.About about = reference.about();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("@context", "https://schema.org")
                .put(TYPE, about.kind().schemaOrg())
                .put(ID, reference.url())
                .put(URL, reference.url())
                .put(NAME, about.title().text());
        put(json, "description", about.description());
        put(json, "genre", about.genre());
        Issued issued = reference.origin().issued();
        put(json, "datePublished", issued == null ? null : issued.with("-"));
        ArrayNode languages = JsonNodeFactory.instance.arrayNode();
        work.card().facts().languages().forEach(languages::add);
        unlessEmpty(json, "inLanguage", languages);
        each(json, "author", reference.origin().authors(), null);
        each(json, "publisher", reference.origin().publishers(), "Organization");
        each(json, "spatialCoverage", work.card().facts().places(), "Place");
        about(json);
        linked(json, "license", reference.origin().rights());
        linked(
                json,
                "isBasedOn",
                work.terms().getOrDefault(Term.SOURCE, List.of()).stream()
                        .findFirst()
                        .orElse(null));
        json.put("isAccessibleForFree", work.card().readable());
        ArrayNode versions = JsonNodeFactory.instance.arrayNode();
        work.versions().forEach(version -> versions.add(version(version)));
        unlessEmpty(json, "workExample", versions);
        return json;
    }

    private ObjectNode version(WorkView.Version version) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put(TYPE, reference.about().kind().schemaOrg())
                .put(ID, reference.url() + "#version-" + version.language())
                .put("inLanguage", version.language());
        put(json, NAME, version.title());
        put(json, "description", version.description());
        ArrayNode files = JsonNodeFactory.instance.arrayNode();
        work.card().documents().stream()
                .filter(file -> work.card().readable() && version.documents().contains(file.id()))
                .forEach(file -> site.originals()
                        .apply(file)
                        .ifPresent(original -> files.addObject()
                                .put(TYPE, "MediaObject")
                                .put(NAME, file.name())
                                .put("encodingFormat", original.mediaType())
                                .put("contentUrl", original.url())));
        unlessEmpty(json, "encoding", files);
        return json;
    }

    /** Concepts but those that have a place of their own. */
    private void about(ObjectNode json) {
        List<String> concepts = site.hub().facets().stream()
                .filter(facet -> facet.kind() == Facet.Kind.CONCEPT)
                .filter(facet -> !facet.column().equals(Term.TYPE.column())
                        && !facet.column().equals(Term.SPATIAL.column()))
                .map(Facet::name)
                .toList();
        ArrayNode terms = JsonNodeFactory.instance.arrayNode();
        work.facets().stream()
                .filter(facet -> concepts.contains(facet.name()))
                .forEach(facet -> facet.values()
                        .forEach(value -> terms.addObject()
                                .put(TYPE, "DefinedTerm")
                                .put(NAME, value.label())
                                .put("termCode", value.value())
                                .put("inDefinedTermSet", facet.label())));
        unlessEmpty(json, "about", terms);
    }

    private static void each(ObjectNode json, String name, List<String> values, @Nullable String type) {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> {
            ObjectNode node = nodes.addObject();
            put(node, TYPE, type);
            node.put(NAME, value);
        });
        unlessEmpty(json, name, nodes);
    }

    /** An address as it is, any other text as the name of something. */
    private static void linked(ObjectNode json, String name, @Nullable String text) {
        Consumer<String> as = text != null && text.matches("https?://\\S+")
                ? url -> json.put(name, url)
                : words -> json.putObject(name).put(TYPE, "CreativeWork").put(NAME, words);
        Optional.ofNullable(text).ifPresent(as);
    }

    private static void unlessEmpty(ObjectNode json, String name, ArrayNode values) {
        if (!values.isEmpty()) {
            json.set(name, values);
        }
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
