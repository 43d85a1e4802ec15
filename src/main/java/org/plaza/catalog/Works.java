package org.plaza.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plaza.model.Access;
import org.plaza.model.Ids;
import org.plaza.model.Term;
import org.plaza.model.Work;

/** Makes works of documents: those with one work id are one work. */
final class Works {

    private static final Set<Term> SINGLE = EnumSet.of(Term.DATE, Term.TYPE, Term.RIGHTS, Term.SOURCE);

    private final FacetValues facets;
    private final Problems problems;

    Works(FacetValues facets, Problems problems) {
        this.facets = facets;
        this.problems = problems;
    }

    /** In the order of each work's first document. */
    List<Work> of(List<Placed> documents) {
        Map<String, List<Placed>> groups = new LinkedHashMap<>();
        documents.forEach(document -> groups.computeIfAbsent(document.work(), id -> new ArrayList<>(1))
                .add(document));
        List<Work> works = new ArrayList<>(groups.size());
        groups.forEach((id, group) -> works.add(work(id, group)));
        facets.warnOfUnknown();
        return works;
    }

    private Work work(String id, List<Placed> group) {
        WorkCells cells = WorkCells.of(group, problems);
        return new Work(
                id,
                terms(cells),
                facets.of(cells),
                access(group),
                group.stream().map(Placed::document).toList());
    }

    private Map<Term, List<String>> terms(WorkCells cells) {
        Map<Term, List<String>> terms = new EnumMap<>(Term.class);
        for (Term term : Term.values()) {
            WorkCells.Said said = cells.of(term.column());
            if (said != null) {
                List<String> values = values(term, said);
                if (!values.isEmpty()) {
                    terms.put(term, values);
                }
            }
        }
        return terms;
    }

    private List<String> values(Term term, WorkCells.Said said) {
        return switch (term) {
            case DATE -> date(said).stream().toList();
            case FORMERLY ->
                said.cell().several().stream().filter(id -> valid(id, said)).toList();
            default ->
                SINGLE.contains(term)
                        ? List.of(said.cell().single())
                        : said.cell().several();
        };
    }

    private Optional<String> date(WorkCells.Said said) {
        Optional<String> date = DateCell.date(said.cell().single());
        if (date.isEmpty()) {
            warn(
                    said.entry(),
                    Problems.shown(said.cell().single())
                            + " in date is not a date: write 2011, 2011-12 or 2011-12-13; it was left out");
        }
        return date;
    }

    private boolean valid(String id, WorkCells.Said said) {
        if (!Ids.valid(id)) {
            warn(said.entry(), Problems.shown(id) + " in formerly cannot have been an id: it was left out");
            return false;
        }
        return true;
    }

    /** The strictest of what the rows say, and a draft where that cannot be read. */
    private Access access(List<Placed> group) {
        Access strictest = new Access.Public();
        for (Placed document : group) {
            strictest = AccessCell.stricter(strictest, access(document));
        }
        for (Placed document : group) {
            if (document.entry().cells().containsKey(Columns.ACCESS)
                    && !access(document).equals(strictest)) {
                warn(
                        document.entry(),
                        "the rows of the work " + Problems.shown(document.work())
                                + " differ in access: the strictest is used; write the same in all");
            }
        }
        return strictest;
    }

    private Access access(Placed document) {
        Entry entry = document.entry();
        if (entry.doubtful()) {
            return new Access.Draft();
        }
        return entry.single(Columns.ACCESS)
                .map(value -> AccessCell.read(value).orElseGet(Access.Draft::new))
                .orElseGet(Access.Public::new);
    }

    private void warn(Entry entry, String message) {
        problems.warning(entry.file(), entry.line(), message);
    }

    /** Warns of access that cannot be read, once a row. */
    void warnOfAccess(List<Placed> documents) {
        for (Placed document : documents) {
            Optional<String> written = document.entry().single(Columns.ACCESS);
            if (written.isPresent() && AccessCell.read(written.get()).isEmpty()) {
                warn(
                        document.entry(),
                        Problems.shown(written.get()) + " in access is not known, so the work is kept as a draft:"
                                + " write one of " + AccessCell.VALUES);
            }
        }
    }
}
