package org.plaza.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plaza.publish.citation.Issued;
import org.plaza.publish.citation.Reference;
import org.plaza.publish.citation.Words;
import org.plaza.search.FoundPassage;
import org.plaza.search.HubView;
import org.plaza.search.WorkView;
import org.plaza.web.address.Links;
import org.plaza.web.ui.Messages;

/**
 * Cites a work to a reader.
 *
 * @param work what the hub says of it
 * @param hub that holds it
 * @param reader who asks
 */
public record Citing(WorkView work, HubView hub, Reader reader) {

    /**
     * The whole work.
     *
     * @param language BCP 47 tag of the version; null for the one that the reader is shown
     * @return with its lasting address
     */
    public Reference whole(@Nullable String language) {
        return Reference.of(
                work,
                hub,
                language,
                reader.site() + Links.PLAIN.work(work.card().id()));
    }

    /**
     * A passage of the work.
     *
     * @param found where it stands
     * @return in the language of the passage, with its lasting address
     */
    public Reference passage(FoundPassage found) {
        return whole(found.passage().language())
                .at(found, work.card().document(found.document()), reader.site() + Links.PLAIN.passage(found.id()));
    }

    /**
     * What citations say in a language of the interface.
     *
     * @param messages of that language
     * @return the words
     */
    public static Words words(Messages messages) {
        return new Words() {
            @Override
            public String undated() {
                return messages.text("cite.undated");
            }

            @Override
            public String date(Issued issued) {
                return messages.date(issued.with("-"));
            }

            @Override
            public String pages(Reference.Pages pages) {
                return plain(
                        pages.first().equals(pages.last())
                                ? messages.text("cite.page", pages.first())
                                : messages.text("cite.pages", pages.first(), pages.last()));
            }

            @Override
            public String names(List<String> names, boolean cut) {
                if (cut) {
                    return plain(messages.text("cite.others", String.join(messages.text("list.comma"), names)));
                }
                return names.size() == 2
                        ? plain(messages.text("cite.two", names.getFirst(), names.getLast()))
                        : messages.list(names);
            }
        };
    }

    /** A citation is pasted elsewhere: it takes no marks along that isolate directions on pages of ours. */
    private static String plain(String isolated) {
        return isolated.replaceAll("[\\u2068\\u2069]", "");
    }
}
