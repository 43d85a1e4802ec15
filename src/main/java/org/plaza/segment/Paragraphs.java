package org.plaza.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plaza.language.ArticleNumbers;
import org.plaza.language.Languages;
import org.plaza.model.Document.FixedPages;
import org.plaza.model.ExtractedText;
import org.plaza.model.Heading;
import org.plaza.model.Page;
import org.plaza.model.Passage.Turn;

/** Takes pages apart into paragraphs, and joins those that a page end had cut. */
final class Paragraphs {

    /** A line that is shorter may be a title, a list item or a cell, and is only continued by a small letter. */
    private static final int LONG_LINE = 60;

    private static final Pattern ENDS_SENTENCE =
            Pattern.compile(".*[.!?:;…。！？।؟۔：；][\\p{Pe}\\p{Pf}\"'’]*", Pattern.DOTALL);
    private static final Pattern BEGINS_SMALL = Pattern.compile("[\\p{Ps}\\p{Pi}\"'’]*\\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern BEGINS_CASELESS = Pattern.compile("[\\p{Lo}].*", Pattern.DOTALL);
    private static final Pattern BEGINS_LIST =
            Pattern.compile("(?:\\p{Ll}{1,4}|\\p{Nd}+)[.)].*|[•▪–—\\-*].*", Pattern.DOTALL);

    private Paragraphs() {}

    static List<Paragraph> of(ExtractedText text, List<FixedPages> fixed) {
        boolean turning = text.unit() == ExtractedText.PageUnit.PAGE;
        List<Paragraph> all = new ArrayList<>();
        for (Page page : text.pages()) {
            List<Paragraph> own = of(page, language(page.number(), fixed));
            if (turning && !all.isEmpty() && !own.isEmpty() && continues(all.getLast(), own.getFirst())) {
                all.add(joined(all.removeLast(), own.removeFirst()));
            }
            all.addAll(own);
        }
        return all;
    }

    private static List<Paragraph> of(Page page, @Nullable String fixed) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Heading> waiting = new ArrayList<>(page.headings());
        int start = 0;
        for (String line : page.text().split("\n", -1)) {
            int end = start + line.length();
            String text = line.strip();
            if (!text.isEmpty()) {
                List<Heading> over = new ArrayList<>();
                while (!waiting.isEmpty() && waiting.getFirst().offset() < end) {
                    over.add(waiting.removeFirst());
                }
                boolean heading = over.stream().anyMatch(h -> same(h.text(), text));
                paragraphs.add(
                        new Paragraph(text, List.of(new Turn(0, page.number(), page.label())), over, heading, fixed));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private static boolean same(String heading, String text) {
        return heading.replaceAll("\\s+", " ").strip().equalsIgnoreCase(text.replaceAll("\\s+", " "));
    }

    private static @Nullable String language(int page, List<FixedPages> fixed) {
        return fixed.stream()
                .filter(pages -> pages.from() <= page && page <= pages.to())
                .map(pages -> Languages.of(pages.language()).tag())
                .findFirst()
                .orElse(null);
    }

    private static boolean continues(Paragraph last, Paragraph next) {
        if (last.isHeading()
                || !next.headings().isEmpty()
                || !Objects.equals(last.fixed(), next.fixed())
                || ENDS_SENTENCE.matcher(last.text()).matches()
                || BEGINS_LIST.matcher(next.text()).matches()
                || ArticleNumbers.match(next.text()).isPresent()) {
            return false;
        }
        boolean small = BEGINS_SMALL.matcher(next.text()).matches();
        boolean caseless = BEGINS_CASELESS.matcher(next.text()).matches();
        boolean running = last.text().length() >= LONG_LINE && next.text().length() >= LONG_LINE;
        return small || running || caseless && last.text().length() >= LONG_LINE / 3;
    }

    private static Paragraph joined(Paragraph first, Paragraph second) {
        List<Turn> turns = new ArrayList<>(first.turns());
        int shift = first.text().length() + 1;
        second.turns().forEach(t -> turns.add(new Turn(t.offset() + shift, t.page(), t.label())));
        return new Paragraph(first.text() + " " + second.text(), turns, first.headings(), false, first.fixed());
    }
}
