package org.plaza.cli;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import org.plaza.search.Answer;
import org.plaza.search.FoundPassage;
import org.plaza.search.WorkCard;
import org.plaza.search.WorkCard.DocumentCard;
import org.plaza.web.address.Links;

/** An answer for people, in the terminal. */
final class TextAnswer {

    private TextAnswer() {}

    static void print(Answer answer, PrintWriter out) {
        answer.asked().notes().forEach(note -> out.println(sentence(note)));
        out.println(count(answer.total(), "work"));
        for (Answer.Hit hit : answer.hits()) {
            out.println();
            out.println(hit.work().title().text() + "  [" + hit.work().id() + "]");
            for (FoundPassage passage : hit.passages()) {
                out.println("  " + place(passage, hit.work()));
                out.println("    " + passage.passage().text().replace('\n', ' '));
            }
            if (hit.morePassages() > 0) {
                out.println("  and " + count(hit.morePassages(), "more passage"));
            }
        }
    }

    static String sentence(Answer.Note note) {
        return new MessageFormat(note.kind().english().replace("'", "''"), Locale.ROOT)
                .format(note.arguments().toArray());
    }

    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** File, page, article, language, and the address on a server. */
    private static String place(FoundPassage found, WorkCard work) {
        Optional<DocumentCard> document = work.document(found.document());
        StringBuilder place = new StringBuilder(document.map(DocumentCard::file).orElse(found.document()));
        if (document.map(DocumentCard::paged).orElse(true)) {
            place.append(", p. ").append(found.best().page());
        }
        var article = found.passage().place().article();
        if (article != null) {
            place.append(", ").append(article.label());
        }
        return place.append(" (").append(found.passage().language()).append(")  ")
                + Links.PLAIN.passage(found.document(), found.best().page(), found.id());
    }
}
