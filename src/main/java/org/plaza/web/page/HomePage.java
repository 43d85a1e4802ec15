package org.plaza.web.page;

import java.util.List;
import org.plaza.search.Answer;
import org.plaza.search.HubView;
import org.plaza.web.address.SearchAddress;

/**
 * The front of the hub.
 *
 * @param frame around it
 * @param description of the hub; its text is empty when there is none
 * @param size how much there is, in words
 * @param everything address of the list of all works
 * @param ways into the hub
 */
public record HomePage(Frame frame, Text description, String size, String everything, Ways ways) {

    /**
     * Lays out the front.
     *
     * @param all address of the search for everything
     * @param answer to that search
     * @param hub what the hub says of itself
     * @param reader who reads
     * @param collections of the hub
     * @return the page
     */
    public static HomePage of(
            SearchAddress all, Answer answer, HubView hub, Reader reader, List<Collection> collections) {
        return new HomePage(
                Frame.of(reader, "/", hub, "", Frame.SearchBox.fresh(reader)),
                Text.best(hub.profile().description(), reader.tag(), hub.languages(), ""),
                reader.messages()
                        .text(
                                "home.size",
                                hub.size().works(),
                                hub.size().passages(),
                                hub.languages().size()),
                all.url(),
                new Ways(
                        collections,
                        FacetView.all(answer.facets(), hub.facets(), all, reader).stream()
                                .filter(facet -> collections.isEmpty() || !isOfCollections(facet, hub))
                                .toList()));
    }

    private static boolean isOfCollections(FacetView view, HubView hub) {
        return hub.facets().stream()
                .anyMatch(facet ->
                        facet.name().equals(view.name()) && facet.column().equals(Collection.COLUMN));
    }

    /**
     * Ways into the hub.
     *
     * @param collections of its editors
     * @param facets to browse by
     */
    public record Ways(List<Collection> collections, List<FacetView> facets) {}
}
