package org.plaza.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Documents, questions, and which documents answer which question how well.
 *
 * @param name of its folder
 * @param documents in the order of the file
 * @param questions those with at least one judgement, in the order of the file
 * @param judgements id of the question to id of the document to grade; grades of 0 are left out
 * @param allLanguages BCP 47 tags of the documents of the whole set, when this is a part of it
 */
public record JudgedSet(
        String name,
        List<JudgedDocument> documents,
        List<JudgedQuestion> questions,
        Map<String, Map<String, Integer>> judgements,
        List<String> allLanguages) {

    /** Copies the collections. */
    public JudgedSet {
        documents = List.copyOf(documents);
        questions = List.copyOf(questions);
        judgements = Collections.unmodifiableMap(new LinkedHashMap<>(judgements));
        allLanguages = List.copyOf(allLanguages);
    }

    /**
     * A document.
     *
     * @param id unique in the set
     * @param language BCP 47 tag
     * @param title may be empty
     * @param text may be empty
     */
    public record JudgedDocument(String id, String language, String title, String text) {}

    /**
     * A question.
     *
     * @param id unique in the set
     * @param language BCP 47 tag of its words
     * @param text its words
     */
    public record JudgedQuestion(String id, String language, String text) {}

    /**
     * Reads a set: {@code docs.jsonl} with {@code id, lang, title, text}; {@code queries.tsv} with id, language, text;
     * judgements with id of the question, anything, id of the document, grade from 0 to {@value JudgedSetReader#MOST}.
     *
     * @param folder that holds them
     * @param judgements name of the file of judgements in it
     * @return the set
     * @throws IOException with a sentence for each of the first mistakes, with file and line
     */
    public static JudgedSet read(Path folder, String judgements) throws IOException {
        return new JudgedSetReader(folder).read(judgements);
    }

    /**
     * Reads a set whose documents are the works of a hub: questions and judgements as for {@link #read(Path, String)}.
     *
     * @param folder that holds them
     * @param judgements name of the file of judgements in it
     * @param works ids of all works of the hub
     * @return the set, with documents of no language and no text
     * @throws IOException with a sentence for each of the first mistakes, with file and line
     */
    public static JudgedSet ofWorks(Path folder, String judgements, Collection<String> works) throws IOException {
        return new JudgedSetReader(folder).read(judgements, works);
    }

    /**
     * The languages of the questions.
     *
     * @return BCP 47 tags, in the order they first occur
     */
    public Set<String> askedIn() {
        Set<String> languages = new LinkedHashSet<>();
        questions.forEach(question -> languages.add(question.language()));
        return languages;
    }

    /**
     * The languages of the documents.
     *
     * @return BCP 47 tags, in the order they first occur
     */
    public Set<String> languages() {
        Set<String> languages = new LinkedHashSet<>();
        documents.forEach(document -> languages.add(document.language()));
        return languages;
    }

    /**
     * The part of the set in one language.
     *
     * @param language BCP 47 tag
     * @return documents and questions in it, and the judgements between them
     */
    public JudgedSet in(String language) {
        List<JudgedDocument> own =
                documents.stream().filter(d -> d.language().equals(language)).toList();
        Set<String> ids = new LinkedHashSet<>();
        own.forEach(document -> ids.add(document.id()));
        Map<String, Map<String, Integer>> among = new LinkedHashMap<>();
        for (JudgedQuestion question : questions) {
            Map<String, Integer> grades = new LinkedHashMap<>(judgements.getOrDefault(question.id(), Map.of()));
            grades.keySet().retainAll(ids);
            if (question.language().equals(language) && !grades.isEmpty()) {
                among.put(question.id(), grades);
            }
        }
        List<JudgedQuestion> asked =
                questions.stream().filter(q -> among.containsKey(q.id())).toList();
        return new JudgedSet(name, own, asked, among, allLanguages);
    }

    /**
     * The questions in one language, to all documents.
     *
     * @param language BCP 47 tag
     * @return the set with fewer questions
     */
    public JudgedSet asked(String language) {
        List<JudgedQuestion> own =
                questions.stream().filter(q -> q.language().equals(language)).toList();
        return new JudgedSet(name, documents, own, judgements, allLanguages);
    }

    /**
     * The judgements of one question.
     *
     * @param question its id
     * @return id of the document to grade
     */
    public Map<String, Integer> grades(String question) {
        return judgements.getOrDefault(question, Map.of());
    }
}
