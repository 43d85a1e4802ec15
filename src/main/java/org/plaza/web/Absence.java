package org.plaza.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.plaza.search.Gone;
import org.plaza.search.Searcher;
import org.plaza.web.address.Refusal;

/** What to say of something that is not there: that it is gone, or that it never was. */
final class Absence {

    private Absence() {}

    /** Of a work or document. */
    static RuntimeException of(Searcher searcher, String kind, String id, String ui) {
        try {
            Optional<Gone> gone = searcher.gone(id, ui);
            return gone.isPresent() ? Departure.of(id, gone.get()) : Refusal.notFound(kind, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuntimeException ofPassage(Searcher searcher, String id, String ui) {
        try {
            Optional<Gone> gone = searcher.gonePassage(id, ui);
            return gone.isPresent() ? Departure.ofPassage(id, gone.get()) : Refusal.notFound("passage", id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
