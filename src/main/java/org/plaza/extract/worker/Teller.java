package org.plaza.extract.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plaza.extract.print.Line;
import org.plaza.extract.print.Sheet;
import org.plaza.extract.wire.Frames;
import org.plaza.extract.wire.Message;
import org.plaza.model.ExtractedText.PageUnit;
import org.plaza.model.FileMetadata;
import org.plaza.model.Heading;
import org.plaza.model.Limits;

/** Says what is read of one file, page by page, and stops its reader when a limit is hit. */
final class Teller {

    /** A limit was hit: nothing more is wanted of this file. */
    static final class LimitReached extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LimitReached(Limits.Kind kind) {
            super("limit " + kind, null, false, false);
        }
    }

    private final OutputStream frames;
    private final Limits limits;
    private final Set<Limits.Kind> hit = EnumSet.noneOf(Limits.Kind.class);
    private final List<String> losses = new ArrayList<>();
    private long characters;
    private int pages;
    private int lastPage;
    private int imagePages;
    private boolean full;

    Teller(OutputStream frames, Limits limits) {
        this.frames = frames;
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** Whether a limit ended the reading, whatever exception its reader made of that. */
    boolean full() {
        return full;
    }

    /** Whether nothing but white space was said. */
    boolean silent() {
        return characters == 0;
    }

    void facts(PageUnit unit, FileMetadata metadata) {
        say(new Message.Facts(unit, metadata));
    }

    /** Says a page, or the next part of the one said before. */
    void text(int number, @Nullable String label, String text, List<Heading> headings) {
        count(number);
        int room = room(text.length());
        int from = 0;
        while (from < room) {
            int start = from;
            int end = cut(text, start, room);
            say(new Message.Text(number, label, text.substring(start, end), within(headings, start, end)));
            from = end;
        }
        stopWhen(room < text.length());
    }

    /** Says a printed page, and whether its lines were recognised in an image. */
    void printed(Sheet sheet, boolean recognised) {
        count(sheet.number());
        List<Line> part = new ArrayList<>();
        Sheet rest = sheet;
        int length = 0;
        for (Line line : sheet.lines()) {
            int room = room(line.text().length());
            part.add(room < line.text().length() ? shortened(line, room) : line);
            length += room + 100;
            if (length > Message.MAX_CHARACTERS / 2 || full) {
                say(new Message.Printed(rest.withLines(part), recognised));
                rest = new Sheet(sheet.number(), sheet.label(), sheet.height(), List.of(), List.of());
                part = new ArrayList<>();
                length = 0;
            }
            stopWhen(full);
        }
        say(new Message.Printed(rest.withLines(part), recognised));
    }

    /** Notes that a page is an image without text. */
    void imagePage() {
        imagePages++;
    }

    /** Notes a limit that does not end the reading. */
    void hit(Limits.Kind kind) {
        hit.add(kind);
    }

    /** Notes a part of the file that could not be read: a sentence. */
    void loss(String sentence) {
        if (!losses.contains(sentence)) {
            losses.add(sentence);
        }
    }

    Message.Done done() {
        String loss = losses.size() <= 3
                ? String.join(" ", losses)
                : String.join(" ", losses.subList(0, 3)) + " And " + (losses.size() - 3) + " more like this.";
        return new Message.Done(hit, imagePages, loss);
    }

    private void count(int number) {
        if (full) {
            throw new LimitReached(Limits.Kind.PAGES);
        }
        if (number != lastPage && ++pages > limits.pages()) {
            hit.add(Limits.Kind.PAGES);
            full = true;
            throw new LimitReached(Limits.Kind.PAGES);
        }
        lastPage = number;
    }

    private int room(int length) {
        int room = (int) Math.min(length, limits.characters() - characters);
        characters += room;
        if (room < length) {
            hit.add(Limits.Kind.CHARACTERS);
            full = true;
        }
        return room;
    }

    private static void stopWhen(boolean limited) {
        if (limited) {
            throw new LimitReached(Limits.Kind.CHARACTERS);
        }
    }

    private static Line shortened(Line line, int length) {
        return new Line(
                line.text().substring(0, length), line.left(), line.right(), line.baseline(), line.size(), line.bold());
    }

    /** An end of a part that splits no surrogate pair. */
    private static int cut(String text, int start, int room) {
        int end = Math.min(room, start + Message.MAX_CHARACTERS);
        return end < text.length() && end - 1 > start && Character.isHighSurrogate(text.charAt(end - 1))
                ? end - 1
                : end;
    }

    private static List<Heading> within(List<Heading> headings, int start, int end) {
        return headings.stream()
                .filter(h -> h.offset() >= start && h.offset() < end)
                .map(h -> new Heading(h.level(), h.text(), h.offset() - start))
                .toList();
    }

    private void say(Message message) {
        try {
            Frames.write(frames, message);
        } catch (IOException e) {
            throw new UncheckedIOException("the parent is gone", e);
        }
    }
}
