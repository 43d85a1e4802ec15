package org.plaza.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plaza.publish.metadata.Site;
import org.plaza.publish.metadata.Site.Original;
import org.plaza.publish.metadata.WorkMetadata;
import org.plaza.search.WorkCard.DocumentCard;
import org.plaza.web.address.Links;

/**
 * What the page of a work says to programs.
 *
 * @param described tags and data
 * @param links to the same elsewhere
 */
public record MetadataView(WorkMetadata described, List<Link> links) {

    static MetadataView of(
            Citing citing, Frame frame, CiteView cite, Function<DocumentCard, Optional<Original>> originals) {
        Reader reader = citing.reader();
        List<String> spoken = Stream.concat(
                        Stream.of(reader.tag()), frame.switches().stream().map(Reader.Switch::tag))
                .distinct()
                .toList();
        Site site = new Site(citing.hub(), frame.hub().name().text(), spoken, originals);
        return new MetadataView(
                WorkMetadata.of(citing.work(), citing.whole(null), site), links(citing, spoken, cite.files()));
    }

    private static List<Link> links(Citing citing, List<String> spoken, List<CiteView.File> files) {
        Reader reader = citing.reader();
        String id = citing.work().card().id();
        List<Link> links = new ArrayList<>();
        links.add(new Link(
                "canonical", reader.site() + new Links(List.of(), reader.links().ui()).work(id), null, null, null));
        spoken.forEach(tag -> links.add(new Link(
                "alternate", reader.site() + new Links(List.of(), Optional.of(tag)).work(id), tag, null, null)));
        links.add(new Link("alternate", reader.site() + Links.PLAIN.work(id), "x-default", null, null));
        files.forEach(
                file -> links.add(new Link("alternate", reader.site() + file.url(), null, file.type(), file.label())));
        return links;
    }

    /**
     * A link of the head.
     *
     * @param rel what it is to the page
     * @param href absolute
     * @param hreflang null where it is in no language
     * @param type media type; null for a page
     * @param title null for a page
     */
    public record Link(
            String rel,
            String href,
            @Nullable String hreflang,
            @Nullable String type,
            @Nullable String title) {}
}
