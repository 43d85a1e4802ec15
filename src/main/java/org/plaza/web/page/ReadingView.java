package org.plaza.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plaza.search.Answer.Asked;
import org.plaza.search.Answer.Expansion;
import org.plaza.search.Answer.Note;
import org.plaza.web.address.SearchAddress;
import org.plaza.web.ui.LanguageMarkup;
import org.plaza.web.ui.Messages;

/**
 * How the question was read.
 *
 * @param notes sentences
 * @param added words in other languages that were searched too, or could be
 * @param change a link that turns them off, or on again; null when there are none
 */
public record ReadingView(
        List<String> notes, List<Added> added, @Nullable Choice change) {

    static ReadingView of(Asked asked, SearchAddress address, Messages messages) {
        boolean on = address.question().options().expand();
        Choice change = new Choice(
                messages.text(on ? "expand.off" : "expand.on"),
                address.expand(!on).url(),
                on);
        return new ReadingView(
                asked.notes().stream().map(note -> sentence(note, messages)).toList(),
                asked.expansions().stream().map(e -> Added.of(e, messages)).toList(),
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
     * The words that a concept brought with it.
     *
     * @param asked the words as typed
     * @param labels in other languages, with the language's name
     */
    public record Added(String asked, List<Label> labels) {

        static Added of(Expansion expansion, Messages messages) {
            return new Added(
                    expansion.words(),
                    expansion.added().entrySet().stream()
                            .map(entry -> Label.of(entry, messages))
                            .sorted(Comparator.comparing(Label::language, messages.order()))
                            .toList());
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
