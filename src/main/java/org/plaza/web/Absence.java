package org.plaza.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.plaza.search.Searcher;
import org.plaza.web.address.Refusal;

/** What to say of something that is not there: that it is gone, or that it never was. */
final class Absence {

    private Absence() {}

    static Refusal of(Searcher searcher, String kind, String id) {
        try {
            return searcher.removed(id) ? Refusal.of(410, "gone", id) : Refusal.notFound(kind, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
