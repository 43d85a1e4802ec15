package org.plaza.web.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plaza.search.Answer.Asked;
import org.plaza.search.Answer.Expansion;
import org.plaza.search.Answer.Note;
import org.plaza.search.Answer.Proposal;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.ui.LanguageMarkup;
import org.plaza.web.ui.Messages;
import org.plaza.web.ui.UiLanguage;

/**
 * How the question was read.
 *
 * @param proposal what may have been meant; null when all words are known
 * @param notes sentences
 * @param added words in other languages that were searched too, or could be
 * @param change a link that turns all of them off, or on again; null when there are none
 */
public record ReadingView(
        @Nullable Meant proposal,
        List<String> notes,
        List<Added> added,
        @Nullable Choice change) {

    static ReadingView of(Asked asked, SearchAddress address, Messages messages) {
        boolean on = address.question().options().expand();
        Choice change = new Choice(
                messages.text(on ? "expand.off" : "expand.on"),
                address.expand(!on).url(),
                on);
        Proposal proposal = asked.proposal();
        return new ReadingView(
                proposal == null ? null : Meant.of(proposal, address),
                asked.notes().stream().map(note -> sentence(note, messages)).toList(),
                asked.expansions().stream()
                        .map(e -> Added.of(e, address, messages))
                        .toList(),
                asked.expansions().isEmpty() ? null : change);
    }

    /**
     * A note for people.
     *
     * @param note of the answer
     * @param messages of the reader's language
     * @return a sentence
     */
    public static String sentence(Note note, Messages messages) {
        Object[] arguments = note.kind().counts()
                ? note.arguments().stream().map(Integer::valueOf).toArray()
                : note.arguments().toArray();
        return messages.text("note." + note.kind().name(), arguments);
    }

    /**
     * A question that may have been meant.
     *
     * @param url of its search
     * @param words the question, what was changed in it marked
     */
    public record Meant(String url, List<Span> words) {

        static Meant of(Proposal proposal, SearchAddress address) {
            return new Meant(address.asking(proposal.text()).url(), Span.of(proposal.text(), 0, proposal.changed()));
        }
    }

    /**
     * The words that a concept brought with it.
     *
     * @param asked the words as typed
     * @param concept its value
     * @param few of the labels, one in each of some languages
     * @param labels all of them, with the language's name
     * @param change a link that switches this concept off, or on again; its label says which
     */
    public record Added(String asked, String concept, List<Text> few, List<Label> labels, Choice change) {

        private static final int FEW = 4;

        static Added of(Expansion expansion, SearchAddress address, Messages messages) {
            List<Label> labels = expansion.added().entrySet().stream()
                    .map(entry -> Label.of(entry, messages))
                    .sorted(Comparator.comparing(Label::language, messages.order()))
                    .toList();
            List<Text> few = Stream.concat(
                            Stream.of(UiLanguage.values()).map(UiLanguage::tag),
                            expansion.added().keySet().stream().sorted())
                    .distinct()
                    .flatMap(tag -> expansion.added().getOrDefault(tag, List.of()).stream()
                            .limit(1)
                            .map(word -> Text.of(word, tag)))
                    .filter(distinctText())
                    .limit(FEW)
                    .toList();
            boolean on = expansion.on();
            String names = Stream.concat(
                            expansion.added().getOrDefault(messages.language().tag(), List.of()).stream(),
                            Stream.of(expansion.words()))
                    .findFirst()
                    .orElseThrow();
            return new Added(
                    expansion.words(),
                    expansion.concept(),
                    few,
                    labels,
                    new Choice(
                            messages.text(on ? "expand.without" : "expand.with", names),
                            (on ? address.switchedOff(expansion.concept()) : address.switchedOn(expansion.concept()))
                                    .url(),
                            on));
        }

        private static Predicate<Text> distinctText() {
            Set<String> seen = new HashSet<>();
            return text -> seen.add(text.text());
        }

        /**
         * How many labels there are.
         *
         * @return in all languages
         */
        public int size() {
            return labels.stream().mapToInt(label -> label.words().size()).sum();
        }
    }

    /**
     * Labels in one language.
     *
     * @param language its name
     * @param words the labels
     */
    public record Label(String language, List<Text> words) {

        static Label of(Map.Entry<String, List<String>> entry, Messages messages) {
            return new Label(
                    LanguageMarkup.name(entry.getKey(), messages),
                    entry.getValue().stream()
                            .map(word -> Text.of(word, entry.getKey()))
                            .toList());
        }
    }
}
