package org.plaza.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plaza.search.WorkView;
import org.plaza.web.address.Refusal;

/**
 * Which two versions of a work a reader asks for.
 *
 * @param tags BCP 47 tags of all, the reader's language first
 * @param version tag of the one
 * @param beside tag of the other
 */
public record Versions(List<String> tags, String version, String beside) {

    /** Copies the list. */
    public Versions {
        tags = List.copyOf(tags);
    }

    /**
     * Reads {@code version} and {@code beside}. Without them, the reader's language and the next of the work.
     *
     * @param work with its versions
     * @param reader who asks
     * @return two different ones
     * @throws Refusal when the work has no such version, only one, or none to read, or when both are the same
     */
    public static Versions of(WorkView work, Reader reader) {
        List<String> tags = tags(work, reader.tag());
        String id = work.card().id();
        if (!work.card().readable() || tags.isEmpty()) {
            throw Refusal.notFound("closed", id);
        }
        if (tags.size() == 1) {
            throw Refusal.notFound("one_version", id, tags.getFirst());
        }
        Optional<String> version = asked(reader, "version", tags);
        Optional<String> beside = asked(reader, "beside", tags);
        if (version.isPresent() && version.equals(beside)) {
            throw Refusal.badRequest("same_version", version.get(), String.join(", ", tags));
        }
        String one = version.orElseGet(() -> otherThan(beside.orElse(""), tags));
        return new Versions(tags, one, beside.orElseGet(() -> otherThan(one, tags)));
    }

    /** The versions of a work, that of the reader's language first, then as the search gives them. */
    static List<String> tags(WorkView work, String own) {
        List<String> tags = new ArrayList<>(
                work.versions().stream().map(WorkView.Version::language).toList());
        match(own, tags).ifPresent(tag -> {
            tags.remove(tag);
            tags.addFirst(tag);
        });
        return tags;
    }

    private static Optional<String> asked(Reader reader, String parameter, List<String> tags) {
        return reader.here()
                .single(parameter)
                .filter(tag -> !tag.isBlank())
                .map(tag -> match(tag.strip(), tags)
                        .orElseThrow(() -> Refusal.notFound("version", tag, String.join(", ", tags))));
    }

    /** The tag itself, else that of the same language without regard to the region. */
    private static Optional<String> match(String tag, List<String> tags) {
        return tags.stream().filter(tag::equalsIgnoreCase).findFirst().or(() -> {
            String language = Locale.forLanguageTag(tag).getLanguage();
            return tags.stream()
                    .filter(own -> !language.isEmpty()
                            && Locale.forLanguageTag(own).getLanguage().equals(language))
                    .findFirst();
        });
    }

    private static String otherThan(String tag, List<String> tags) {
        return tags.stream().filter(other -> !other.equals(tag)).findFirst().orElseThrow();
    }
}
