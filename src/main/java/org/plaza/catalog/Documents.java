package org.plaza.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Document;
import org.plaza.model.Document.InFile;
import org.plaza.model.Document.LanguageClaim;
import org.plaza.model.Document.Source;
import org.plaza.model.Ids;
import org.plaza.model.Outcome;

/** Brings together what is said and what is there: every file becomes a document once, or is rejected with a reason. */
final class Documents {

    private final Listing listing;
    private final boolean hold;
    private final Problems problems;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<Path, Entry> rowOf = new HashMap<>();

    Documents(Listing listing, boolean hold, Problems problems) {
        this.listing = listing;
        this.hold = hold;
        this.problems = problems;
    }

    void place(List<Entry> entries) {
        for (Entry entry : entries) {
            Source source = entry.inline() == null ? file(entry) : entry.inline();
            if (source != null) {
                place(entry, source);
            }
        }
    }

    /** After all that is catalogued. */
    void placeTheRest() {
        for (InFile file : listing.files()) {
            if (!rowOf.containsKey(file.path())) {
                if (hold) {
                    rejected.add(new Rejected(
                            file.name(),
                            Outcome.HELD,
                            "it has no row in " + CatalogueFile.NAME + ": add one to publish it"));
                } else {
                    place(new Entry(file.name(), 0, Map.of(), null, false), file);
                }
            }
        }
    }

    List<Placed> placed() {
        return placed;
    }

    List<Rejected> rejected() {
        return rejected;
    }

    private @Nullable Source file(Entry entry) {
        Optional<String> path = entry.single(Columns.PATH);
        if (path.isEmpty()) {
            warn(
                    entry,
                    entry.file().equals(JsonLines.NAME)
                            ? "this line has no text: it was left out"
                            : "this row has no path: it was left out");
            return null;
        }
        return switch (listing.find(path.get())) {
            case Listing.File found -> once(entry, found.file());
            case Listing.Outside o -> outside(entry, path.get());
            case Listing.Nothing n -> {
                warn(
                        entry,
                        "there is no file " + Problems.shown(path.get())
                                + ": correct the path, which starts at the hub's folder" + n.hint());
                yield null;
            }
        };
    }

    private @Nullable Source once(Entry entry, InFile file) {
        Entry first = rowOf.putIfAbsent(file.path(), entry);
        if (first != null) {
            warn(
                    entry,
                    "the file " + Problems.shown(file.name()) + " was listed in " + at(first, entry)
                            + " already: this row was left out");
            return null;
        }
        return file;
    }

    private @Nullable Source outside(Entry entry, String path) {
        warn(entry, Problems.shown(path) + " is not in the hub: copy the file into the hub's folder");
        rejected.add(new Rejected(path, Outcome.OUTSIDE_HUB, "the catalogue names a path outside the hub"));
        return null;
    }

    private void place(Entry entry, Source source) {
        String id = id(entry, source);
        Document document = new Document(
                id,
                source,
                entry.single(Columns.TITLE).orElse(null),
                entry.single(Columns.DESCRIPTION).orElse(null),
                language(entry));
        placed.add(new Placed(entry, document, work(entry, id)));
    }

    private String id(Entry entry, Source source) {
        Optional<String> written = valid(entry, Columns.ID);
        if (written.isPresent()) {
            Entry first = byId.putIfAbsent(written.get(), entry);
            if (first == null) {
                return written.get();
            }
            warn(
                    entry,
                    "the id " + Problems.shown(written.get()) + " is taken by " + at(first, entry)
                            + ", so this document gets one made of its path; to make two files one work, give both the"
                            + " same value in the column work");
        }
        String made = Ids.ofPath(source.name());
        String id = made;
        for (int i = 2; byId.putIfAbsent(id, entry) != null; i++) {
            id = made + "-" + i;
        }
        return id;
    }

    private String work(Entry entry, String id) {
        return valid(entry, Columns.WORK).orElse(id);
    }

    private Optional<String> valid(Entry entry, String column) {
        Optional<String> written = entry.single(column);
        if (written.isPresent() && !Ids.valid(written.get())) {
            warn(
                    entry,
                    "the " + column + " " + Problems.shown(written.get()) + " cannot be used: it may have "
                            + Ids.MAX_LENGTH + " characters at most and no control characters or line breaks");
            return Optional.empty();
        }
        return written;
    }

    private LanguageClaim language(Entry entry) {
        Cell hints = entry.cells().get(Columns.LANGUAGE);
        List<String> tags = new ArrayList<>();
        for (String hint : hints == null ? List.<String>of() : hints.several()) {
            LanguageCell.tag(hint)
                    .ifPresentOrElse(
                            tags::add,
                            () -> warn(
                                    entry,
                                    Problems.shown(hint) + " in language is not a language tag such as es or pt-BR:"
                                            + " the text decides"));
        }
        Cell fixed = entry.cells().get(Columns.LANGUAGE_FIXED);
        List<Document.FixedPages> pages = fixed == null
                ? List.of()
                : LanguageCell.fixed(fixed.several()).orElseGet(() -> {
                    warn(
                            entry,
                            Problems.shown(fixed.single()) + " in language_fixed should be a language tag such as ca,"
                                    + " or pages that do not overlap such as 1-4=en;5-9=fr: the text decides");
                    return List.of();
                });
        return new LanguageClaim(tags.size() == 1 ? tags.getFirst() : null, pages);
    }

    private static String at(Entry first, Entry from) {
        return (first.file().equals(from.file()) ? "" : first.file() + " ") + "line " + first.line();
    }

    private void warn(Entry entry, String message) {
        problems.warning(entry.file(), entry.line(), message);
    }
}
