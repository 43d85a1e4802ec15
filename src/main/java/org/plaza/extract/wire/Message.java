package org.plaza.extract.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plaza.extract.print.Sheet;
import org.plaza.model.ExtractedText.PageUnit;
import org.plaza.model.FileMetadata;
import org.plaza.model.Heading;
import org.plaza.model.Limits;
import org.plaza.model.Outcome;

/** What a worker says. For each request: any number of facts and pages, then done or failed; a beat each second. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "say")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Message.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Message.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Message.Printed.class, name = "printed"),
    @JsonSubTypes.Type(value = Message.Done.class, name = "done"),
    @JsonSubTypes.Type(value = Message.Failed.class, name = "failed"),
    @JsonSubTypes.Type(value = Message.Beat.class, name = "beat")
})
public sealed interface Message {

    /** The most characters of text in one message: a longer page is said in several. */
    int MAX_CHARACTERS = 1 << 20;

    /**
     * What the file is. Said again when more is known; the last one counts.
     *
     * @param unit what the file calls a page
     * @param metadata what the file says of itself
     */
    record Facts(PageUnit unit, FileMetadata metadata) implements Message {}

    /**
     * A page whose paragraphs are known, or the next part of it when the number is that of the page before.
     *
     * @param number from 1
     * @param label what is printed on it; null when the file says nothing of it
     * @param text one paragraph per line
     * @param headings offsets within this part
     */
    record Text(int number, @Nullable String label, String text, List<Heading> headings) implements Message {}

    /**
     * A page of lines on paper, or the next part of it when the number is that of the page before.
     *
     * @param sheet the lines
     * @param recognised whether a program recognised them in an image of the page
     */
    record Printed(Sheet sheet, boolean recognised) implements Message {}

    /**
     * The file was read to its end, or to a limit.
     *
     * @param limits the limits that were hit
     * @param imagePages how many pages are images without text
     * @param loss a sentence on parts of the file that could not be read; empty when there are none
     */
    record Done(Set<Limits.Kind> limits, int imagePages, String loss) implements Message {}

    /**
     * The file could not be read, or broke off after the pages said before.
     *
     * @param outcome what it is when no page was said before
     * @param reason a sentence
     */
    record Failed(Outcome outcome, String reason) implements Message {}

    /** The worker lives. */
    record Beat() implements Message {}
}
