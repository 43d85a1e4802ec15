package org.plaza.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plaza.model.Outcome;

/**
 * What a run found and did.
 *
 * @param files one for each file of the hub, in order of path
 * @param lines one for each line of {@code documents.jsonl}, in order of line
 * @param changes what was done to the shelf
 */
public record RunReport(List<FileReport> files, List<FileReport> lines, Changes changes) {

    /** Copies the lists. */
    public RunReport {
        files = List.copyOf(files);
        lines = List.copyOf(lines);
    }

    /**
     * What was done to the shelf.
     *
     * @param put works that are new or changed
     * @param removed works that are gone, or not to be seen any more
     * @param untouched works that were left as they were
     */
    public record Changes(int put, int removed, int untouched) {}

    List<FileReport> all() {
        return Stream.concat(files.stream(), lines.stream()).toList();
    }

    /**
     * How the files fared.
     *
     * @return outcome to files, in the order of the list of outcomes; the sum is the number of files
     */
    public Map<Outcome, Integer> outcomes() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        files.forEach(file -> counts.merge(file.fate().outcome(), 1, Integer::sum));
        return counts;
    }

    /**
     * Whether a file met an outcome that should worry the administrator.
     *
     * @return true when one is damaged, timed out, out of memory, crashed, unreadable or vanished
     */
    public boolean failures() {
        return files.stream().anyMatch(file -> file.fate().outcome().failure());
    }
}
