package org.plaza.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plaza.language.Languages;

/**
 * Finds the concepts that a text names: any label, in the stems of the text's language, so that other forms of its words
 * match too. Thread-safe; the labels of a language are prepared when it is first asked for.
 *
 * <p>A question is read by its longest labels; a passage is tagged with those inside longer ones too: what speaks of the
 * right to housing speaks of housing. A label that several concepts share names them all. Stop words do not
 * count ("right to the city" is found as "the right of a city"), the end of a sentence is never crossed. A label of one
 * or two letters, or of stop words alone, is found only as an abbreviation in capitals: {@code UN}, {@code WHO}. A text
 * whose language is not known is searched for the labels of all languages, as they are written.
 */
public final class ConceptFinder {

    private final List<Vocabulary> vocabularies;
    private final @Nullable KeptLabels kept;
    private final Map<String, LabelIndex> byLanguage = new ConcurrentHashMap<>();

    /**
     * Makes a finder.
     *
     * @param vocabularies those whose concepts are looked for
     */
    public ConceptFinder(Collection<Vocabulary> vocabularies) {
        this(vocabularies, null);
    }

    private ConceptFinder(Collection<Vocabulary> vocabularies, @Nullable KeptLabels kept) {
        this.vocabularies = List.copyOf(vocabularies);
        this.kept = kept;
    }

    /**
     * Makes a finder from what {@link #write} wrote: labels need not be cut again.
     *
     * @param vocabularies as when it was written
     * @param folder where it was written; may be missing
     * @return finds the same as one made without the folder
     */
    static ConceptFinder kept(Collection<Vocabulary> vocabularies, Path folder) {
        return new ConceptFinder(vocabularies, new KeptLabels(folder));
    }

    /** Writes the labels of all their languages, cut, in a folder that is made when it is not there. */
    void write(Path folder) throws IOException {
        Set<String> languages = new TreeSet<>(Set.of(Languages.UNKNOWN.tag()));
        vocabularies.stream()
                .flatMap(vocabulary -> vocabulary.concepts().stream())
                .flatMap(concept -> concept.labels().languages().stream())
                .forEach(tag -> languages.add(Languages.of(tag).tag()));
        KeptLabels labels = new KeptLabels(folder);
        for (String language : languages) {
            labels.write(language, LabelIndex.byFirstTerm(cut(language)));
        }
        // labels without a language are cut as each language cuts, so that for languages without labels nothing can be
        // kept
        boolean allTagged = vocabularies.stream()
                .flatMap(vocabulary -> vocabulary.concepts().stream())
                .noneMatch(concept -> concept.labels().languages().contains(Concept.NO_LANGUAGE));
        if (allTagged) {
            labels.writeLanguages(languages);
        }
    }

    /**
     * Finds the concepts of the longest labels.
     *
     * @param text a question
     * @param tag BCP 47 tag of its language; {@code und} or one without a row when it is not known
     * @return in order of place; none overlap, except that several concepts may share the same words
     */
    public List<Mention> longest(String text, String tag) {
        return vocabularies.isEmpty() ? List.of() : index(tag).longest(text);
    }

    /**
     * Finds the concepts of all labels.
     *
     * @param text a passage
     * @param tag BCP 47 tag of its language; {@code und} or one without a row when it is not known
     * @return in order of place, the longer first; they may overlap, but none lies inside another of the same concept
     */
    public List<Mention> all(String text, String tag) {
        if (vocabularies.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> ends = new HashMap<>();
        return index(tag).all(text).stream()
                .sorted(Comparator.comparingInt(Mention::start).thenComparing(Mention::end, Comparator.reverseOrder()))
                .filter(mention -> {
                    int before = ends.getOrDefault(mention.key(), -1);
                    ends.put(mention.key(), Math.max(before, mention.end()));
                    return mention.end() > before;
                })
                .toList();
    }

    private LabelIndex index(String tag) {
        return byLanguage.computeIfAbsent(Languages.of(tag).tag(), this::labels);
    }

    private LabelIndex labels(String language) {
        return Optional.ofNullable(kept)
                .flatMap(labels -> labels.read(language))
                .map(known -> new LabelIndex(language, known))
                .orElseGet(() -> LabelIndex.of(language, cut(language)));
    }

    private List<LabelTerms> cut(String language) {
        List<LabelTerms> cut = new ArrayList<>();
        for (Vocabulary vocabulary : vocabularies) {
            boolean places = vocabulary.concepts().stream()
                    .anyMatch(concept -> concept.details().point() != null);
            for (Concept concept : vocabulary.concepts()) {
                LabelTerms.Named named = new LabelTerms.Named(vocabulary.name(), concept.value(), places);
                labelsIn(language, concept).forEach(label -> cut.add(LabelTerms.of(named, label, language)));
            }
        }
        return cut;
    }

    private static List<String> labelsIn(String language, Concept concept) {
        boolean all = language.equals(Languages.UNKNOWN.tag());
        return concept.labels().languages().stream()
                .filter(tag -> all
                        || tag.equals(Concept.NO_LANGUAGE)
                        || Languages.of(tag).tag().equals(language))
                .flatMap(tag -> concept.labels().in(tag).stream())
                .distinct()
                .toList();
    }

    /** Joins two lists of mentions; where they overlap, the first list's stay. */
    static List<Mention> join(List<Mention> first, List<Mention> second) {
        List<Mention> all = new ArrayList<>(first);
        second.stream()
                .filter(mention -> first.stream()
                        .noneMatch(other -> other.start() < mention.end() && mention.start() < other.end()))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Mention::start));
        return all;
    }
}
