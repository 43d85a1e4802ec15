package org.plaza.web.page;

import java.util.Arrays;
import java.util.List;
import org.plaza.web.address.Links;
import org.plaza.web.address.QueryString;
import org.plaza.web.ui.Messages;
import org.plaza.web.ui.UiLanguage;

/**
 * Who reads the page: in which language, and where the reader stands.
 *
 * @param messages what the interface says
 * @param links addresses that keep the language the reader chose
 * @param here the parameters of the page's own address
 * @param site what stands before the path in absolute addresses: {@code https://hub.example}
 * @param labels of the hub, and their languages
 */
public record Reader(Messages messages, Links links, QueryString here, String site, Labels labels) {

    /**
     * The same reader, for a page that shows labels.
     *
     * @param known whose languages are known
     * @return whose labels are told apart
     */
    public Reader with(Labels known) {
        return new Reader(messages, links, here, site, known);
    }

    /**
     * The question to mark on pages that are no search.
     *
     * @return empty for none
     */
    public String q() {
        return here.single("q").orElse("");
    }

    /**
     * The BCP 47 tag of the interface.
     *
     * @return never with a region
     */
    public String tag() {
        return messages.language().tag();
    }

    List<Switch> switches(String path) {
        return Arrays.stream(UiLanguage.values())
                .map(l -> new Switch(
                        l.ownName(), l.tag(), l.direction(), here.with(path, "ui", l.tag()), l == messages.language()))
                .toList();
    }

    /**
     * A link to this page in another language of the interface.
     *
     * @param name what its speakers call it
     * @param tag BCP 47
     * @param direction {@code rtl} or {@code ltr}
     * @param url of the same page
     * @param current whether it is the language shown
     */
    public record Switch(String name, String tag, String direction, String url, boolean current) {}
}
