package org.plaza.web.page;

import java.util.List;
import org.plaza.search.HubView;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.ui.Messages;

/**
 * How to search, by examples that can be tried.
 *
 * @param frame around it
 * @param examples of questions
 */
public record HelpPage(Frame frame, List<Example> examples) {

    /**
     * Lays out the help.
     *
     * @param all address of the search for everything
     * @param hub what the hub says of itself
     * @param reader who reads
     * @return the page
     */
    public static HelpPage of(SearchAddress all, HubView hub, Reader reader) {
        Messages messages = reader.messages();
        String one = messages.text("help.word.one");
        String two = messages.text("help.word.two");
        return new HelpPage(
                Frame.of(reader, "/help", hub, messages.text("help.title"), Frame.SearchBox.fresh(reader)),
                List.of(
                        example(all, messages, one + " " + two, "words"),
                        example(all, messages, '"' + messages.text("help.phrase") + '"', "quotes"),
                        example(all, messages, one + " -" + two, "without"),
                        example(all, messages, one + " OR " + two, "either"),
                        example(all, messages, one + " NEAR/5 " + two, "near"),
                        example(all, messages, messages.text("help.word.beginning") + "*", "beginning"),
                        example(all, messages, "title:" + one, "intitle"),
                        example(all, messages, "heading:" + one, "heading"),
                        example(all, messages, "article:12", "article")));
    }

    private static Example example(SearchAddress all, Messages messages, String question, String meaning) {
        return new Example(
                question, messages.text("help." + meaning), all.asking(question).url());
    }

    /**
     * A question and what it finds.
     *
     * @param question as typed
     * @param meaning in a sentence
     * @param url of its answer
     */
    public record Example(String question, String meaning, String url) {}
}
