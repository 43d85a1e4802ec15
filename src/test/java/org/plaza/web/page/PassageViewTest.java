package org.plaza.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plaza.web.page.PassageView.Body;

class PassageViewTest {

    private static String after(String heading, Span... spans) {
        return String.join(
                "|",
                Body.of(List.of(spans), "en").after(heading).paragraphs().stream()
                        .map(Paragraph::text)
                        .toList());
    }

    @Test
    void aHeadingThatStandsAboveIsNotSaidAgain() {
        Span text = new Span("Article 12\nEvery person", false);
        assertEquals("Every person", after("Article 12", text));
        assertEquals("Article 12|Every person", after("Article 1", text));
    }

    @Test
    void aHeadingThatIsAllOrMarkedStays() {
        assertEquals("Article 12", after("Article 12", new Span("Article 12", false)));
        assertEquals(
                "Article 12|Every person",
                after("Article 12", new Span("Article 12", true), new Span("\nEvery person", false)));
    }
}
