package org.plaza.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plaza.publish.citation.Chicago;
import org.plaza.publish.citation.CitationFormat;
import org.plaza.publish.citation.Words;
import org.plaza.search.FoundPassage;

/**
 * Ways to cite something.
 *
 * @param id of the element that holds the citation, unique on the page
 * @param line the citation in pieces; empty where it is not written out
 * @param copies what can be copied
 * @param files addresses of files for programs
 */
public record CiteView(String id, List<Piece> line, Copies copies, List<File> files) {

    /** The whole work in the language that its card shows. */
    static CiteView work(Citing citing) {
        String id = citing.work().card().id();
        String title = citing.work().card().title().language();
        boolean version = citing.work().versions().stream()
                .anyMatch(each -> each.language().equals(title));
        return of(
                "citation",
                Chicago.cite(citing.whole(null), words(citing)),
                null,
                format -> citing.reader().links().workCitation(id, format.ending(), version ? title : null));
    }

    /**
     * A passage.
     *
     * @param found where it stands
     * @param citing its work
     * @return written out
     */
    public static CiteView passage(FoundPassage found, Citing citing) {
        return passage(found, Chicago.cite(citing.passage(found), words(citing)), citing.reader());
    }

    /** A passage of a work of which only the card is known. */
    static CiteView passage(FoundPassage found, Reader reader) {
        return passage(found, List.of(), reader);
    }

    private static CiteView passage(FoundPassage found, List<Chicago.Part> line, Reader reader) {
        return of(
                "citation-" + found.id(),
                line,
                reader.links().passage(found.id()),
                format -> reader.links().passageCitation(found.id(), format.ending()));
    }

    private static Words words(Citing citing) {
        return Citing.words(citing.reader().messages());
    }

    private static CiteView of(
            String id, List<Chicago.Part> line, @Nullable String link, Function<CitationFormat, String> addresses) {
        return new CiteView(
                id,
                line.stream().map(Piece::of).toList(),
                new Copies(addresses.apply(CitationFormat.TEXT), addresses.apply(CitationFormat.BIBTEX), link),
                Arrays.stream(CitationFormat.values())
                        .filter(format -> format != CitationFormat.TEXT || line.isEmpty())
                        .map(format -> new File(format.label(), addresses.apply(format), format.mediaType()))
                        .toList());
    }

    /**
     * Addresses whose answers can be copied.
     *
     * @param text of the citation
     * @param bibtex of the BibTeX entry
     * @param link a lasting address that is copied itself; null for none
     */
    public record Copies(
            String text, String bibtex, @Nullable String link) {}

    /**
     * A piece of a citation.
     *
     * @param text not escaped
     * @param foreign the same text with its language; null in the reader's
     */
    public record Piece(String text, @Nullable Text foreign) {

        static Piece of(Chicago.Part part) {
            String language = part.language();
            return new Piece(part.text(), language == null ? null : Text.of(part.text(), language));
        }
    }

    /**
     * A file.
     *
     * @param label what people call its format
     * @param url of the file
     * @param type its media type
     */
    public record File(String label, String url, String type) {}
}
