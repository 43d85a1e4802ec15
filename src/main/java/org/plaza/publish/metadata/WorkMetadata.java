package org.plaza.publish.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plaza.publish.citation.Reference;
import org.plaza.search.WorkView;

/**
 * What the page of a work says to programs.
 *
 * @param tags for the head of the page
 * @param jsonLd schema.org as JSON that may stand in a script element as it is: no {@code <}, {@code >} or {@code &}
 */
public record WorkMetadata(List<Meta> tags, String jsonLd) {

    /**
     * Describes a work.
     *
     * @param work what the hub says of it, with labels in the language of the page
     * @param reference the same work as it is cited on that page
     * @param site that it is published on
     * @return for the head of its page
     */
    public static WorkMetadata of(WorkView work, Reference reference, Site site) {
        return new WorkMetadata(MetaTags.of(work, reference, site), SchemaOrg.write(work, reference, site));
    }

    /**
     * A tag.
     *
     * @param property whether its name stands in {@code property}, as the Open Graph has it, or in {@code name}
     * @param name of the tag
     * @param content not escaped
     * @param language BCP 47 tag of the content; null when it is not in a language
     */
    public record Meta(
            boolean property,
            String name,
            String content,
            @Nullable String language) {}
}
