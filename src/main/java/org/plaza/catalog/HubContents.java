package org.plaza.catalog;

import java.util.List;
import org.plaza.model.Hub;
import org.plaza.model.Problem;
import org.plaza.model.Work;
import org.plaza.vocabulary.Vocabularies;

/**
 * What a hub's folder holds. The same folder always gives the same contents in the same order.
 *
 * @param hub what the hub says of itself
 * @param vocabularies those of the hub that could be read
 * @param works in the order of the catalogue, then of {@code documents.jsonl}, then of paths
 * @param rejected files and paths that are no document of a work, in order of path; every other file is in a work
 * @param problems what the administrator should know; with an error among them the rest is not fit to be indexed
 */
public record HubContents(
        Hub hub, Vocabularies vocabularies, List<Work> works, List<Rejected> rejected, List<Problem> problems) {

    /** Copies the lists. */
    public HubContents {
        works = List.copyOf(works);
        rejected = List.copyOf(rejected);
        problems = List.copyOf(problems);
    }

    /**
     * Whether the hub can be indexed.
     *
     * @return false when a problem is an error
     */
    public boolean usable() {
        return problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
