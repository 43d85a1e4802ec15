package org.plaza.web.page;

import java.util.List;
import org.plaza.search.HubView;
import org.plaza.web.address.Parameter;
import org.plaza.web.ui.Messages;

/**
 * What every page has around its content.
 *
 * @param reader in which language it speaks
 * @param title of the page, for the window and for lists of results elsewhere
 * @param hub how it shows itself
 * @param switches the same page in the other languages
 * @param box the search box
 */
public record Frame(Reader reader, String title, Identity hub, List<Reader.Switch> switches, SearchBox box) {

    /**
     * The frame of a page.
     *
     * @param reader who reads
     * @param path of the page, percent-encoded
     * @param hub what the hub says of itself
     * @param title of the page; empty for the hub's own
     * @param box the search box
     * @return the frame
     */
    public static Frame of(Reader reader, String path, HubView hub, String title, SearchBox box) {
        Identity identity = Identity.of(hub, reader);
        String name = identity.name().text();
        String full = title.isEmpty() ? name : title + " – " + name;
        return new Frame(reader, full, identity, reader.switches(path), box);
    }

    /**
     * What the interface says.
     *
     * @return of the reader's language
     */
    public Messages m() {
        return reader.messages();
    }

    /**
     * The search box.
     *
     * @param q what stands in it
     * @param hidden what is sent along with it
     */
    public record SearchBox(String q, List<Parameter> hidden) {

        /**
         * A box that starts a new search.
         *
         * @param reader whose language and question are kept
         * @return the box
         */
        public static SearchBox fresh(Reader reader) {
            return new SearchBox(reader.q(), reader.links().askingNothing().carried());
        }
    }
}
