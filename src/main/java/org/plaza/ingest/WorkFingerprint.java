package org.plaza.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.plaza.model.Document;
import org.plaza.model.Work;

/** Tells whether anything changed of what a work is put on the shelf with. */
final class WorkFingerprint {

    /** Raised whenever the same text may be cut into other passages, or facts and formats are judged otherwise. */
    private static final int CUTTING = 1;

    private WorkFingerprint() {}

    /**
     * @param work what the catalogue says
     * @param recipe how its files are read and in which languages they may be
     * @param content of each of its documents
     */
    static String of(Work work, String recipe, Function<Document, Content> content) {
        List<Object> all = new ArrayList<>();
        all.add(CUTTING);
        all.add(recipe);
        all.add(work.id());
        all.add(work.access());
        all.add(sorted(work.terms()));
        all.add(sorted(work.facets()));
        for (Document document : work.documents()) {
            all.add(document.id());
            all.add(document.source().name());
            all.add(document.title() == null ? "-" : "+" + document.title());
            all.add(document.description() == null ? "-" : "+" + document.description());
            all.add(document.language());
            all.add(content.apply(document).mark());
        }
        StringBuilder unambiguous = new StringBuilder();
        all.forEach(
                each -> unambiguous.append(each.toString().length()).append(':').append(each));
        return Hashes.of(unambiguous.toString()).substring(0, 32);
    }

    private static <K extends Comparable<K>> String sorted(Map<K, List<String>> map) {
        StringBuilder out = new StringBuilder();
        new TreeMap<>(map).forEach((key, values) -> {
            out.append(key).append('=').append(values.size());
            values.forEach(
                    value -> out.append('|').append(value.length()).append(':').append(value));
            out.append(';');
        });
        return out.toString();
    }
}
