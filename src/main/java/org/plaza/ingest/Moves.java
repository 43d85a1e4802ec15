package org.plaza.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plaza.catalog.HubContents;
import org.plaza.index.ShelvedWork.Former;
import org.plaza.model.Document;
import org.plaza.model.Document.InFile;
import org.plaza.model.Work;

/**
 * Recognises the files that the last run knew by other ids: the same bytes are no longer where they were, or are
 * catalogued otherwise, and are at a place that was not theirs. A copy beside its original is no move. Pure.
 */
final class Moves {

    /** The hash of nothing: empty files are not each other. */
    private static final String EMPTY = Hashes.of("");

    /** What is likelier first: of files with the same bytes any may be the one that was moved. */
    private static final List<BiPredicate<Known, Known>> LIKELY = List.of(
            (was, is) -> was.path().equals(is.path()),
            (was, is) -> name(was.path()).equals(name(is.path())),
            (was, is) -> true);

    private Moves() {}

    /**
     * Something moved.
     *
     * @param from the ids it had
     * @param to the ids it has
     */
    record Move(Former from, Former to) {}

    private record Known(String path, String hash, Former ids) {}

    /** Those whose ids are others now. */
    static List<Move> of(
            HubContents contents, Ledger ledger, Function<Document, Content> content, Duplicates duplicates) {
        Map<String, Known> now = new HashMap<>();
        Map<String, List<Known>> came = new HashMap<>();
        for (Work work : contents.works()) {
            for (Document document : work.documents()) {
                if (document.source() instanceof InFile file
                        && !duplicates.works().contains(work.id())) {
                    Former ids = new Former(work.id(), document.id());
                    Optional<Known> is = known(file.name(), content.apply(document), ids);
                    is.ifPresent(known -> now.put(known.path(), known));
                    is.filter(known -> !duplicates.originals().containsKey(document.id()))
                            .filter(known -> !known(ledger.get(known.path())).equals(is))
                            .ifPresent(known -> add(came, known));
                }
            }
        }
        Map<String, List<Known>> left = new HashMap<>();
        for (Ledger.Entry entry : came.isEmpty() ? List.<Ledger.Entry>of() : ledger.all()) {
            known(entry)
                    .filter(known -> came.containsKey(known.hash()) && !known.equals(now.get(known.path())))
                    .ifPresent(known -> add(left, known));
        }
        List<Move> moves = new ArrayList<>();
        left.forEach((hash, were) -> pair(were, came.getOrDefault(hash, List.of()), moves));
        return moves;
    }

    private static void add(Map<String, List<Known>> byHash, Known known) {
        byHash.computeIfAbsent(known.hash(), hash -> new ArrayList<>()).add(known);
    }

    private static void pair(List<Known> were, List<Known> are, List<Move> moves) {
        were.sort(Comparator.comparing(Known::path));
        List<Known> open = new ArrayList<>(are);
        open.sort(Comparator.comparing(Known::path));
        for (BiPredicate<Known, Known> likely : LIKELY) {
            for (Iterator<Known> left = were.iterator(); left.hasNext(); ) {
                Known was = left.next();
                Optional<Known> is =
                        open.stream().filter(each -> likely.test(was, each)).findFirst();
                if (is.isPresent()) {
                    left.remove();
                    open.remove(is.get());
                    if (!was.ids().equals(is.get().ids())) {
                        moves.add(new Move(was.ids(), is.get().ids()));
                    }
                }
            }
        }
    }

    private static Optional<Known> known(Ledger.@Nullable Entry entry) {
        if (entry == null || entry.seen() == null) {
            return Optional.empty();
        }
        FileReport.Place place = entry.report().place();
        return place.work() == null || place.document() == null
                ? Optional.empty()
                : known(entry.report().path(), entry.seen().content(), new Former(place.work(), place.document()));
    }

    private static Optional<Known> known(String path, Content content, Former ids) {
        return content.known() && !content.hash().equals(EMPTY)
                ? Optional.of(new Known(path, content.hash(), ids))
                : Optional.empty();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
