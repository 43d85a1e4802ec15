package org.plaza.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plaza.search.Gone;
import org.plaza.search.WorkCard;

/**
 * Something that was here once, and the way to what is here today.
 *
 * @param frame around it
 * @param message that it is gone
 * @param work the work it was part of; null when that is gone too
 * @param search for the title of a work that is gone; null when nobody is told the title
 * @param nearest the passages that come nearest to a passage that is gone
 */
public record GonePage(
        Frame frame,
        Message message,
        @Nullable Way work,
        @Nullable Way search,
        List<PassageView> nearest) {

    /**
     * The page.
     *
     * @param frame around it
     * @param message that it is gone
     * @param gone what there is instead
     * @return the page
     */
    public static GonePage of(Frame frame, Message message, Gone gone) {
        Reader reader = frame.reader();
        WorkCard work = gone.work();
        WorkCard.Title title = gone.title();
        return new GonePage(
                frame,
                message,
                work == null ? null : Way.to(reader.links().work(work.id()), work.title()),
                title == null ? null : Way.to(reader.links().searchFor(title.text()), title),
                work == null
                        ? List.of()
                        : gone.nearest().stream()
                                .map(passage -> PassageView.excerpt(passage, work, reader))
                                .toList());
    }

    /**
     * What is said.
     *
     * @param heading in a few words
     * @param sentence what to do
     */
    public record Message(String heading, String sentence) {}

    /**
     * A link to something with a title.
     *
     * @param url percent-encoded
     * @param title of the work
     */
    public record Way(String url, Text title) {

        static Way to(String url, WorkCard.Title title) {
            return new Way(url, Text.of(title.text(), title.language()));
        }
    }
}
