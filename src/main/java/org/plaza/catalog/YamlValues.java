package org.plaza.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes values out of {@code hub.yaml}; each method complains of what is not as it should be. */
final class YamlValues {

    private final String file;
    private final Problems problems;

    YamlValues(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void error(int line, String message) {
        problems.error(file, line, message);
    }

    /** The fields of a map whose keys are all known. */
    Map<String, Yaml> fields(@Nullable Yaml value, String what, List<String> known) {
        Map<String, Yaml> fields = map(value, what, "a map with some of the keys " + String.join(", ", known));
        fields.forEach((key, field) -> {
            if (!known.contains(key)) {
                error(
                        field.line(),
                        "there is no key " + Problems.shown(key) + " in " + what + ": the keys are "
                                + String.join(", ", known));
            }
        });
        return fields;
    }

    Map<String, String> byLanguage(@Nullable Yaml value, String key) {
        String expected = "texts by language, such as " + key + ": {en: \"…\", es: \"…\"}";
        Map<String, String> texts = new LinkedHashMap<>();
        map(value, key, expected).forEach((tag, text) -> {
            Optional<String> language = LanguageCell.tag(tag);
            if (language.isEmpty()) {
                error(text.line(), Problems.shown(tag) + " in " + key + " is not a language tag such as en or pt-BR");
            } else {
                text(text, key + "." + tag).ifPresent(t -> texts.put(language.get(), t));
            }
        });
        return texts;
    }

    /** A map of texts. */
    Map<String, Yaml.Text> texts(@Nullable Yaml value, String key, String expected) {
        Map<String, Yaml.Text> texts = new LinkedHashMap<>();
        map(value, key, expected).forEach((name, field) -> {
            text(field, key + "." + name).ifPresent(text -> texts.put(name, new Yaml.Text(field.line(), text)));
        });
        return texts;
    }

    /** A text that is not empty. */
    Optional<String> text(@Nullable Yaml value, String key) {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Yaml.Text text && !text.text().isEmpty()) {
            return Optional.of(text.text());
        }
        return wrong(value, key, "a text");
    }

    Optional<Long> number(@Nullable Yaml value, String key, long smallest, long largest) {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Yaml.Text text && text.text().matches("\\d{1,18}")) {
            long number = Long.parseLong(text.text());
            if (number >= smallest && number <= largest) {
                return Optional.of(number);
            }
        }
        return wrong(value, key, "a whole number from " + smallest + " to " + largest);
    }

    Optional<String> oneOf(@Nullable Yaml value, String key, List<String> choices) {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Yaml.Text text && choices.contains(text.text())) {
            return Optional.of(text.text());
        }
        return wrong(value, key, "one of " + String.join(", ", choices));
    }

    List<Yaml> items(@Nullable Yaml value, String key, String expected) {
        if (value == null || value instanceof Yaml.Text text && text.text().isEmpty()) {
            return List.of();
        }
        if (value instanceof Yaml.Items items) {
            return items.items();
        }
        wrong(value, key, expected);
        return List.of();
    }

    List<String> languages(@Nullable Yaml value, String key) {
        List<String> tags = new ArrayList<>();
        for (Yaml item : items(value, key, "a list of language tags, such as [es, en, ca]")) {
            Optional<String> tag = text(item, key).flatMap(LanguageCell::tag);
            if (tag.isPresent()) {
                tags.add(tag.get());
            } else {
                wrong(item, key, "a list of language tags, such as [es, en, ca]");
            }
        }
        return tags.stream().distinct().toList();
    }

    private Map<String, Yaml> map(@Nullable Yaml value, String key, String expected) {
        if (value == null || value instanceof Yaml.Text text && text.text().isEmpty()) {
            return Map.of();
        }
        if (value instanceof Yaml.Fields fields) {
            return fields.fields();
        }
        wrong(value, key, expected);
        return Map.of();
    }

    private <T> Optional<T> wrong(Yaml value, String key, String expected) {
        String found = value instanceof Yaml.Text text
                ? Problems.shown(text.text())
                : value instanceof Yaml.Items ? "a list" : "a map";
        error(value.line(), "the value of " + key + " should be " + expected + ", and is " + found);
        return Optional.empty();
    }
}
