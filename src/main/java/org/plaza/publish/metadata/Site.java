package org.plaza.publish.metadata;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plaza.search.HubView;
import org.plaza.search.WorkCard.DocumentCard;

/**
 * The site that a work is published on.
 *
 * @param hub what it says of itself
 * @param name the hub's, in the reader's language
 * @param interfaces BCP 47 tags of the languages that its pages speak, the one of this page first
 * @param originals where the file of a document is; empty when it is not handed out
 */
public record Site(
        HubView hub, String name, List<String> interfaces, Function<DocumentCard, Optional<Original>> originals) {

    /** Copies the list. */
    public Site {
        interfaces = List.copyOf(interfaces);
    }

    /**
     * A file that can be had.
     *
     * @param url absolute
     * @param mediaType of the file
     */
    public record Original(String url, String mediaType) {}
}
