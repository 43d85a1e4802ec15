package org.plaza.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.plaza.model.Access;
import org.plaza.model.Document;
import org.plaza.model.Document.InFile;
import org.plaza.model.Document.LanguageClaim;
import org.plaza.model.Ids;
import org.plaza.model.Work;

/**
 * The files that are byte for byte another one. Two works of the catalogue may share a file; a file that is not
 * catalogued, or is of the same work, is only named.
 *
 * @param originals a document's id to the document that it is a copy of
 * @param works ids of works that are such a copy and nothing else
 */
record Duplicates(Map<String, Document> originals, Set<String> works) {

    /** The hash of nothing: empty files are not copies of each other. */
    private static final String EMPTY = Hashes.of("");

    /**
     * @param all in the order of the catalogue, then of paths
     * @param content of each document
     */
    static Duplicates of(List<Work> all, Function<Document, Content> content) {
        Map<String, Document> first = new HashMap<>();
        Map<String, Document> originals = new HashMap<>();
        Set<String> works = new HashSet<>();
        for (Work work : all) {
            Map<String, Document> own = new HashMap<>();
            for (Document document : work.documents()) {
                Content held = content.apply(document);
                if (!(document.source() instanceof InFile)
                        || !held.known()
                        || held.hash().equals(EMPTY)) {
                    continue;
                }
                Document elsewhere = first.putIfAbsent(held.hash(), document);
                Document here = own.putIfAbsent(held.hash(), document);
                if (here != null) {
                    originals.put(document.id(), here);
                } else if (elsewhere != null && uncatalogued(work)) {
                    originals.put(document.id(), elsewhere);
                    works.add(work.id());
                }
            }
        }
        return new Duplicates(Map.copyOf(originals), Set.copyOf(works));
    }

    /** Whether the catalogue says nothing of a work: it is one file, and was named by its path. */
    private static boolean uncatalogued(Work work) {
        Document only = work.documents().getFirst();
        return work.documents().size() == 1
                && work.id().equals(only.id())
                && work.id().startsWith(Ids.ofPath(only.source().name()))
                && work.terms().isEmpty()
                && work.facets().isEmpty()
                && work.access().equals(new Access.Public())
                && only.title() == null
                && only.description() == null
                && only.language().equals(LanguageClaim.NONE);
    }
}
