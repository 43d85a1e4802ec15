package org.plaza.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Limits;
import org.plaza.model.Outcome;

/**
 * What became of a file, or of a line of {@code documents.jsonl}.
 *
 * @param path relative to the hub, or {@code documents.jsonl#LINE}
 * @param fate what became of it
 * @param amount how much was read
 * @param place what it is a document of
 * @param seconds wall-clock time that reading it took, in this run or the one that read it
 */
public record FileReport(String path, Fate fate, Amount amount, Place place, double seconds) {

    /**
     * What became of a file.
     *
     * @param outcome one of the closed list
     * @param reason a sentence; empty when there is nothing to say
     * @param limits those that were hit
     */
    public record Fate(Outcome outcome, String reason, Set<Limits.Kind> limits) {

        /** Copies the set. */
        public Fate {
            limits = Set.copyOf(limits);
        }

        static Fate of(Outcome outcome, String reason) {
            return new Fate(outcome, reason, Set.of());
        }
    }

    /**
     * How much was read.
     *
     * @param pages the number of the last page
     * @param characters UTF-16 units of text
     * @param languages BCP 47 tags of the passages, the most frequent first; empty when the text is another file's
     */
    public record Amount(int pages, long characters, List<String> languages) {

        static final Amount NOTHING = new Amount(0, 0, List.of());

        /** Copies the list. */
        public Amount {
            languages = List.copyOf(languages);
        }
    }

    /**
     * What a file is a document of.
     *
     * @param work id; null when it belongs to no work
     * @param document id; null when it belongs to no work
     */
    public record Place(@Nullable String work, @Nullable String document) {

        static final Place NONE = new Place(null, null);
    }

    /**
     * As reports write it.
     *
     * @return path, outcome, reason, limits, pages, characters, languages, work, document, seconds
     */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("path", path);
        json.put("outcome", fate.outcome().label());
        json.put("reason", fate.reason());
        var limits = json.putArray("limits");
        fate.limits().stream().sorted().forEach(kind -> limits.add(kind.name().toLowerCase(Locale.ROOT)));
        json.put("pages", amount.pages());
        json.put("characters", amount.characters());
        var languages = json.putArray("languages");
        amount.languages().forEach(languages::add);
        json.put("work", place.work());
        json.put("document", place.document());
        json.put("seconds", Math.round(seconds * 1000) / 1000.0);
        return json;
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @param json the object
     * @return equal to what was written, seconds rounded to thousandths
     * @throws IllegalArgumentException when it names an outcome or limit that does not exist
     */
    static FileReport of(JsonNode json) {
        Set<Limits.Kind> limits = EnumSet.noneOf(Limits.Kind.class);
        json.path("limits")
                .forEach(kind -> limits.add(Limits.Kind.valueOf(kind.asText().toUpperCase(Locale.ROOT))));
        List<String> languages = new ArrayList<>();
        json.path("languages").forEach(tag -> languages.add(tag.asText()));
        return new FileReport(
                json.path("path").asText(),
                new Fate(
                        Outcome.ofLabel(json.path("outcome").asText()),
                        json.path("reason").asText(),
                        limits),
                new Amount(json.path("pages").asInt(), json.path("characters").asLong(), languages),
                new Place(json.path("work").textValue(), json.path("document").textValue()),
                json.path("seconds").asDouble());
    }
}
