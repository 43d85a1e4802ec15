package org.plaza.extract;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plaza.extract.print.Sheet;
import org.plaza.extract.print.Typesetter;
import org.plaza.extract.wire.Message;
import org.plaza.model.ExtractedText;
import org.plaza.model.ExtractedText.PageUnit;
import org.plaza.model.Extraction;
import org.plaza.model.FileMetadata;
import org.plaza.model.Limits;
import org.plaza.model.Page;

/** Gathers what a worker says of one file, and never more than its limits. */
final class Collector {

    private final Limits limits;
    private final TreeMap<Integer, PageDraft> texts = new TreeMap<>();
    private final TreeMap<Integer, Sheet> sheets = new TreeMap<>();
    private final Set<Limits.Kind> hit = EnumSet.noneOf(Limits.Kind.class);
    private Message.Facts facts =
            new Message.Facts(PageUnit.WHOLE, new FileMetadata("", null, java.util.List.of(), null, null));
    private final Set<Integer> recognised = new HashSet<>();
    private long characters;

    Collector(Limits limits) {
        this.limits = limits;
    }

    /**
     * Hears one message.
     *
     * @return how the file ended; null while it goes on
     */
    @Nullable
    Ending accept(Message message) {
        switch (message) {
            case Message.Facts said -> facts = said;
            case Message.Text said -> add(said);
            case Message.Printed said -> {
                add(said.sheet());
                if (said.recognised()) {
                    recognised.add(said.sheet().number());
                }
            }
            case Message.Done said -> {
                return new Ending.Completed(said);
            }
            case Message.Failed said -> {
                return new Ending.GaveUp(said);
            }
            case Message.Beat beat -> {}
        }
        return null;
    }

    Extraction verdict(Ending ending) {
        java.util.List<Page> pages = sheets.isEmpty()
                ? texts.values().stream().map(PageDraft::page).toList()
                : Typesetter.set(java.util.List.copyOf(sheets.values()));
        ExtractedText text = new ExtractedText(facts.unit(), pages, facts.metadata(), hit, recognised.size());
        return new Verdict(text, limits).of(ending);
    }

    private void add(Message.Text part) {
        if (room(part.number(), texts.containsKey(part.number()), part.text().length())) {
            texts.computeIfAbsent(part.number(), number -> new PageDraft(number, part.label()))
                    .add(part.text(), part.headings());
        }
    }

    private void add(Sheet part) {
        int length =
                part.lines().stream().mapToInt(line -> line.text().length()).sum();
        if (room(part.number(), sheets.containsKey(part.number()), length)) {
            sheets.merge(part.number(), part, Sheet::and);
        }
    }

    /** A worker keeps the limits itself; one that does not must not fill our memory. */
    private boolean room(int number, boolean known, int length) {
        if (!known && texts.size() + sheets.size() >= limits.pages()) {
            hit.add(Limits.Kind.PAGES);
            return false;
        }
        characters += length;
        if (number < 1 || characters > limits.characters() + Message.MAX_CHARACTERS) {
            hit.add(Limits.Kind.CHARACTERS);
            return false;
        }
        return true;
    }
}
