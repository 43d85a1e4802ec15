package org.plaza.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Term;

/** What the rows of one work say together: the first row that says something wins, and is told of any other. */
final class WorkCells {

    /** A cell and the row that it is from. */
    record Said(Cell cell, Entry entry) {}

    private static final Set<String> GATHERED = gathered();

    private final Map<String, Said> said = new HashMap<>();

    private WorkCells() {}

    static WorkCells of(List<Placed> work, Problems problems) {
        WorkCells cells = new WorkCells();
        for (Placed document : work) {
            new TreeMap<>(document.entry().cells())
                    .forEach((column, cell) -> cells.say(column, cell, document, problems));
        }
        return cells;
    }

    @Nullable
    Said of(String column) {
        return said.get(column);
    }

    Optional<Said> find(String column) {
        return Optional.ofNullable(said.get(column));
    }

    private void say(String column, Cell cell, Placed document, Problems problems) {
        Entry entry = document.entry();
        Said first = said.putIfAbsent(column, new Said(cell, entry));
        if (first == null || column.equals(Columns.ACCESS)) {
            return;
        }
        if (GATHERED.contains(column)) {
            said.put(column, new Said(both(first.cell(), cell), first.entry()));
        } else if (!first.cell().several().equals(cell.several())) {
            problems.warning(
                    entry.file(),
                    entry.line(),
                    column + " of the work " + Problems.shown(document.work()) + " is "
                            + Problems.shown(cell.single()) + " here and "
                            + Problems.shown(first.cell().single())
                            + " in " + first.entry().file() + " line "
                            + first.entry().line()
                            + ": that one is used; write the same in both");
        }
    }

    private static Cell both(Cell a, Cell b) {
        List<String> all = new ArrayList<>(new LinkedHashSet<>(
                Stream.concat(a.several().stream(), b.several().stream()).toList()));
        return new Cell(all);
    }

    private static Set<String> gathered() {
        Set<String> columns = new LinkedHashSet<>(Columns.OF_DOCUMENT);
        columns.add(Term.FORMERLY.column());
        return Set.copyOf(columns);
    }
}
