package org.plaza.web.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plaza.search.Answer.Hit;
import org.plaza.web.ui.LanguageMarkup;
import org.plaza.web.ui.Messages;

/**
 * A work in a list of answers.
 *
 * @param card what it is
 * @param languages links to its versions
 * @param passages the best
 * @param more words for the passages that are not shown; empty when there are none
 * @param reasons why it is in the list
 */
public record HitView(
        CardView card, List<Choice> languages, List<PassageView> passages, String more, List<Reason> reasons) {

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
                hit.matched().stream().map(why -> Reason.of(why, messages)).toList());
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
     * A word that matched.
     *
     * @param words in their language
     * @param remark their language and where they come from
     */
    public record Reason(Text words, String remark) {

        private static final Pattern FORM =
                Pattern.compile("(.*) \\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)(, from the vocabulary)?\\)");

        static Reason of(String matched, Messages messages) {
            Matcher matcher = FORM.matcher(matched);
            if (!matcher.matches()) {
                return new Reason(Text.of(matched, "und"), "");
            }
            String language = LanguageMarkup.name(matcher.group(2), messages);
            return new Reason(
                    Text.of(matcher.group(1), matcher.group(2)),
                    matcher.group(3) == null ? language : messages.text("hit.vocabulary", language));
        }
    }
}
