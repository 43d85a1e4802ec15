package org.plaza.web.page;

import java.util.List;
import org.plaza.web.address.Refusal;
import org.plaza.web.page.DocumentPage.Original;
import org.plaza.web.ui.Messages;

/**
 * The original of a PDF beside its text.
 *
 * @param file address of the original
 * @param matches address of what to mark in it
 * @param pdfJs address of the folder of pdf.js
 * @param view {@code pdf}, {@code text} or {@code both}; empty when the address names none
 * @param views links to each
 */
public record Viewer(String file, String matches, String pdfJs, String view, List<Choice> views) {

    private static final List<String> VIEWS = List.of("pdf", "text", "both");

    static Viewer of(String id, String passage, Original original, Reader reader) {
        String view = reader.here().single("view").orElse("");
        if (!view.isEmpty() && !VIEWS.contains(view)) {
            throw Refusal.badRequest("choice", "view", view, String.join(", ", VIEWS));
        }
        String here = reader.links().document(id);
        List<Choice> views = VIEWS.stream()
                .map(one -> new Choice(
                        name(one, reader.messages()), reader.here().with(here, "view", one), one.equals(view)))
                .toList();
        return new Viewer(reader.links().file(id), reader.links().matches(id, passage), original.pdfJs(), view, views);
    }

    private static String name(String view, Messages messages) {
        return switch (view) {
            case "pdf" -> messages.text("viewer.view.pdf");
            case "text" -> messages.text("viewer.view.text");
            default -> messages.text("viewer.view.both");
        };
    }
}
