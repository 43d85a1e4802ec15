package org.plaza.web.page;

import java.util.List;
import org.plaza.search.Answer;
import org.plaza.search.Answer.Hit;
import org.plaza.search.Reason.Place;
import org.plaza.web.ui.LanguageMarkup;
import org.plaza.web.ui.Messages;

/**
 * A work in a list of answers.
 *
 * @param card what it is
 * @param languages links to its versions
 * @param passages the best
 * @param more words for the passages that are not shown; empty when there are none
 * @param why it is in the list
 */
public record HitView(CardView card, List<Choice> languages, List<PassageView> passages, String more, Why why) {

    static HitView of(Hit hit, Reader reader) {
        Messages messages = reader.messages();
        CardView card = CardView.of(hit.work(), reader);
        return new HitView(
                card,
                hit.work().facts().languages().stream()
                        .map(tag ->
                                new Choice(LanguageMarkup.name(tag, messages), card.url() + "#version-" + tag, false))
                        .toList(),
                hit.passages().stream()
                        .map(passage -> PassageView.excerpt(passage, hit.work(), reader))
                        .toList(),
                more(hit.morePassages(), reader),
                Why.of(hit.why(), messages));
    }

    private static String more(int passages, Reader reader) {
        if (passages == 0) {
            return "";
        }
        return reader.q().isBlank()
                ? reader.messages().text("hit.further", passages)
                : reader.messages().text("hit.more", passages);
    }

    /**
     * Why a work is in the list.
     *
     * @param reasons the words that matched
     * @param spread a sentence when no passage holds all words; else empty
     */
    public record Why(List<Reason> reasons, String spread) {

        private static Why of(Answer.Why why, Messages messages) {
            return new Why(
                    why.reasons().stream()
                            .map(reason -> Reason.of(reason, messages))
                            .toList(),
                    why.spread() ? messages.text("hit.spread") : "");
        }
    }

    /**
     * A word that matched.
     *
     * @param words in their language
     * @param remark their language and where they come from
     */
    public record Reason(Text words, String remark) {

        static Reason of(org.plaza.search.Reason reason, Messages messages) {
            String language = LanguageMarkup.name(reason.language(), messages);
            String source = reason.vocabulary() ? messages.text("hit.vocabulary", language) : language;
            return new Reason(
                    Text.of(reason.words(), reason.language()),
                    reason.place() == Place.TEXT
                            ? source
                            : messages.text("hit.in." + reason.place().name(), source));
        }
    }
}
