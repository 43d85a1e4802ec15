package org.plaza.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is above whom, by IRI: every link has both ends in the file, and no concept is above itself. */
final class Hierarchy {

    /** Says that a concept is under another, on a line of the file. */
    private record Edge(String child, String parent, int line) {}

    private final Map<String, Draft> drafts;
    private final VocabularyBuilder.Warnings warnings;
    private final Map<String, Set<String>> broader = new HashMap<>();
    private final Map<String, Set<String>> narrower = new HashMap<>();
    private final Map<String, Set<String>> related = new HashMap<>();

    private Hierarchy(Map<String, Draft> drafts, VocabularyBuilder.Warnings warnings) {
        this.drafts = drafts;
        this.warnings = warnings;
    }

    static Hierarchy of(Map<String, Draft> drafts, VocabularyBuilder.Warnings warnings) {
        Hierarchy hierarchy = new Hierarchy(drafts, warnings);
        hierarchy.edges().forEach(hierarchy::add);
        hierarchy.relate();
        return hierarchy;
    }

    Set<String> broader(String iri) {
        return broader.getOrDefault(iri, Set.of());
    }

    Set<String> narrower(String iri) {
        return narrower.getOrDefault(iri, Set.of());
    }

    Set<String> related(String iri) {
        return related.getOrDefault(iri, Set.of());
    }

    private List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            draft.broader.stream()
                    .filter(link -> known(draft, link, "broader"))
                    .forEach(link -> edges.add(new Edge(draft.iri, link.iri(), link.line())));
            draft.narrower.stream()
                    .filter(link -> known(draft, link, "narrower"))
                    .forEach(link -> edges.add(new Edge(link.iri(), draft.iri, link.line())));
        }
        edges.sort(Comparator.comparingInt(Edge::line));
        return edges;
    }

    private boolean known(Draft draft, Draft.Link link, String relation) {
        boolean known = drafts.containsKey(link.iri());
        if (!known) {
            warnings.warn(
                    link.line(),
                    "<" + draft.iri + "> has the " + relation + " concept <" + link.iri()
                            + ">, which this file does not describe: the link is left out");
        }
        return known;
    }

    private void add(Edge edge) {
        List<String> path = path(edge.parent(), edge.child());
        if (!path.isEmpty()) {
            path.addFirst(edge.child());
            warnings.warn(
                    edge.line(),
                    "the broader concepts run in a circle, <" + String.join("> under <", path) + ">: <" + edge.child()
                            + "> is not put under <" + edge.parent() + ">; correct one of these links");
            return;
        }
        broader.computeIfAbsent(edge.child(), iri -> new LinkedHashSet<>()).add(edge.parent());
        narrower.computeIfAbsent(edge.parent(), iri -> new LinkedHashSet<>()).add(edge.child());
    }

    /** The way up from one concept to another, both included; empty when there is none. */
    private List<String> path(String from, String to) {
        Map<String, String> cameFrom = new HashMap<>(Map.of(from, from));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !cameFrom.containsKey(to)) {
            String here = open.remove();
            for (String above : broader(here)) {
                if (cameFrom.putIfAbsent(above, here) == null) {
                    open.add(above);
                }
            }
        }
        List<String> path = new ArrayList<>();
        if (cameFrom.containsKey(to)) {
            String step = to;
            while (!step.equals(from)) {
                path.addFirst(step);
                step = cameFrom.getOrDefault(step, from);
            }
            path.addFirst(from);
        }
        return path;
    }

    private void relate() {
        for (Draft draft : drafts.values()) {
            draft.related.stream()
                    .filter(link -> known(draft, link, "related"))
                    .filter(link -> !link.iri().equals(draft.iri))
                    .forEach(link -> {
                        related.computeIfAbsent(draft.iri, iri -> new LinkedHashSet<>())
                                .add(link.iri());
                        related.computeIfAbsent(link.iri(), iri -> new LinkedHashSet<>())
                                .add(draft.iri);
                    });
        }
    }
}
