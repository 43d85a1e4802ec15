package org.plaza.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.plaza.search.Explanation;

/** An explanation for programs. */
final class ExplanationJson {

    private ExplanationJson() {}

    static ObjectNode of(Explanation explanation) {
        Explanation.Reading reading = explanation.reading();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode notes = json.putArray("notes");
        reading.notes().forEach(note -> notes.add(TextAnswer.sentence(note)));
        ArrayNode languages = json.putArray("languages");
        reading.languages()
                .forEach(language -> languages
                        .addObject()
                        .put("language", language.language())
                        .put("odds", language.odds())
                        .put("likely", language.likely())
                        .put("works", language.works()));
        ArrayNode needs = json.putArray("needs");
        reading.needs()
                .forEach(need -> needs.addObject()
                        .put("words", need.words())
                        .put("of", need.of())
                        .put("works", need.works())
                        .put("taken", need.taken()));
        ArrayNode parts = json.putArray("parts");
        explanation.parts().forEach(part -> add(part, parts.addObject()));
        json.put("expand", reading.expanded());
        ArrayNode concepts = json.putArray("concepts");
        explanation.concepts().forEach(concept -> add(concept, concepts.addObject()));
        return json;
    }

    private static void add(Explanation.Part part, ObjectNode json) {
        Explanation.Role role = part.role();
        json.put("kind", part.kind().name().toLowerCase(Locale.ROOT))
                .put("text", part.text())
                .put("excluded", role.excluded())
                .put("stop", role.stop());
        role.stopIn().forEach(json.putArray("stopIn")::add);
        if (role.idf() > 0) {
            json.put("idf", role.idf());
        }
        add(part.unstemmed(), json.putArray("exact"));
        json.put("works", part.works());
        ArrayNode rows = json.putArray("rows");
        part.rows().forEach(row -> add(row, part.kind(), rows.addObject()));
    }

    private static void add(Explanation.Row row, Explanation.Kind kind, ObjectNode json) {
        json.put("language", row.language());
        add(row.stem(), json.putArray("stem"));
        json.put("works", row.forms().works());
        if (kind == Explanation.Kind.WORD) {
            json.put("stemmed", row.forms().stemmed()).put("exact", row.forms().unstemmed());
        }
        json.put("titles", row.places().titles())
                .put("headings", row.places().headings())
                .put("texts", row.places().texts())
                .put("passages", row.places().passages());
    }

    private static void add(Explanation.NamedConcept concept, ObjectNode json) {
        json.put("words", concept.words())
                .put("concept", concept.key())
                .put("label", concept.label())
                .put("works", concept.works());
        ObjectNode byLanguage = json.putObject("byLanguage");
        concept.byLanguage().forEach(byLanguage::put);
    }

    private static void add(List<List<String>> places, ArrayNode json) {
        for (List<String> alternatives : places) {
            alternatives.forEach(json.addArray()::add);
        }
    }
}
