package org.plaza.catalog;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Branding;
import org.plaza.model.HubProfile;

/** Reads what {@code hub.yaml} says to the hub's readers: names, looks, and whom to write to. */
final class ProfileYaml {

    static final List<String> KEYS = List.of("title", "description", "logo", "colors", "contact");

    private static final List<String> COLORS = List.of("accent", "band");
    private static final List<String> PICTURES = List.of(".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif");
    private static final Pattern COLOR = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final Pattern MAIL = Pattern.compile("[^\\s@:/?#&%<>\"(),;]+@[^\\s@:/?#&%<>\"(),;]+");

    private final Path folder;
    private final YamlValues values;

    ProfileYaml(Path folder, YamlValues values) {
        this.folder = folder;
        this.values = values;
    }

    HubProfile read(Map<String, Yaml> fields) {
        Map<String, Yaml> colors = values.fields(fields.get("colors"), "colors", COLORS);
        Branding branding = new Branding(
                logo(fields.get("logo")), color(colors.get("accent"), "accent"), color(colors.get("band"), "band"));
        return new HubProfile(
                values.byLanguage(fields.get("title"), "title"),
                values.byLanguage(fields.get("description"), "description"),
                branding,
                contact(fields.get("contact")));
    }

    private @Nullable String logo(@Nullable Yaml value) {
        Optional<String> named = values.text(value, "logo");
        if (value == null || named.isEmpty()) {
            return null;
        }
        String name = named.get();
        if (PICTURES.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            values.error(
                    value.line(),
                    "logo: " + Problems.shown(name) + " is not a picture: it should end in one of "
                            + String.join(", ", PICTURES));
            return null;
        }
        Optional<Path> file = inHub(name);
        if (file.isEmpty()) {
            values.error(value.line(), "logo: there is no file " + Problems.shown(name) + " in the hub");
            return null;
        }
        return FileWalk.name(folder, file.get());
    }

    private Optional<Path> inHub(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private @Nullable String color(@Nullable Yaml value, String key) {
        if (value == null) {
            return null;
        }
        if (value instanceof Yaml.Text text && COLOR.matcher(text.text()).matches()) {
            String digits = text.text().substring(1).toLowerCase(Locale.ROOT);
            return "#" + (digits.length() == 6 ? digits : digits.replaceAll(".", "$0$0"));
        }
        String found = value instanceof Yaml.Text text && !text.text().isEmpty()
                ? ", and is " + Problems.shown(text.text())
                : ": mind the quotes, for what follows # is a comment without them";
        values.error(value.line(), "the value of colors." + key + " should be a colour such as \"#0b5563\"" + found);
        return null;
    }

    private @Nullable String contact(@Nullable Yaml value) {
        Optional<String> text = values.text(value, "contact");
        if (value == null || text.isEmpty()) {
            return null;
        }
        if (MAIL.matcher(text.get()).matches()) {
            return "mailto:" + text.get();
        }
        if (isPage(text.get())) {
            return text.get();
        }
        values.error(
                value.line(),
                "the value of contact should be an e-mail address or the https address of a page, and is "
                        + Problems.shown(text.get()));
        return null;
    }

    private static boolean isPage(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && List.of("https", "http").contains(String.valueOf(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
