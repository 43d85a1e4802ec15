package org.plaza.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plaza.vocabulary.Vocabulary;

/**
 * The door of reading. What is not public is in no answer of any method. Thread-safe; what another process commits is
 * seen within about a second. Whoever opened it closes it.
 */
public interface Searcher extends Closeable {

    /**
     * Answers a question.
     *
     * @param question what is asked
     * @return the works found, with counts
     * @throws IOException when the index cannot be read
     */
    Answer search(Question question) throws IOException;

    /**
     * Answers a question with ids alone, however long it takes: neither facets nor passages are worked out.
     *
     * @param question what is asked
     * @return the same works in the same order as {@link #search}
     * @throws IOException when the index cannot be read
     */
    Ranking rank(Question question) throws IOException;

    /**
     * Says how a question is read and where its words are found, before any work is ranked.
     *
     * @param question what is asked; its selection and paging are ignored
     * @return what {@link #search} goes by for the same question
     * @throws IOException when the index cannot be read
     */
    Explanation explain(Question question) throws IOException;

    /**
     * What a half-typed question may become.
     *
     * @param text as far as it is typed; of any length, but nothing is suggested for a long one
     * @param ui BCP 47 tag of the language that labels are given in
     * @param limit the most suggestions, from 1
     * @return concepts, then works, then completed words; each kind by what begins with the text first, then by count.
     *     None twice, empty for a text without words
     * @throws IOException when the index cannot be read
     */
    List<Suggestion> suggest(String text, String ui, int limit) throws IOException;

    /**
     * Everything about a work.
     *
     * @param id of the work; one of its former ids does too
     * @param ui BCP 47 tag of the language that labels are given in
     * @return empty when no such work is public
     * @throws IOException when the index cannot be read
     */
    Optional<WorkView> work(String id, String ui) throws IOException;

    /**
     * The passages of one work that match a question.
     *
     * @param work the id of the work
     * @param question paging is ignored; an empty text asks for every passage
     * @return the best first, of an empty text in reading order; empty when no such work is public and readable
     * @throws IOException when the index cannot be read
     */
    List<FoundPassage> passages(String work, Question question) throws IOException;

    /**
     * The text of a document.
     *
     * @param id of the document; one of its former ids does too
     * @param ui BCP 47 tag of the language that labels are given in
     * @return empty when no such document is public and readable
     * @throws IOException when the index cannot be read
     */
    Optional<DocumentView> document(String id, String ui) throws IOException;

    /**
     * Where a passage stands.
     *
     * @param id of the passage; one that it had when its work had another id does too
     * @return empty when no such passage is public and readable
     * @throws IOException when the index cannot be read
     */
    Optional<FoundPassage> passage(String id) throws IOException;

    /**
     * What there is instead of a work or document that the hub has no longer.
     *
     * @param id of a work or document, today's or a former one
     * @param ui BCP 47 tag of the language that labels are given in
     * @return empty when nothing with this id was ever removed
     * @throws IOException when the index cannot be read
     */
    Optional<Gone> gone(String id, String ui) throws IOException;

    /**
     * What there is instead of a passage whose text was changed or removed.
     *
     * @param id of a passage
     * @param ui BCP 47 tag of the language that labels are given in
     * @return empty when nothing with this id was ever removed
     * @throws IOException when the index cannot be read
     */
    Optional<Gone> gonePassage(String id, String ui) throws IOException;

    /**
     * A vocabulary of the hub.
     *
     * @param name as a facet names it
     * @return empty when the hub has none of that name
     * @throws IOException when the index cannot be read
     */
    Optional<Vocabulary> vocabulary(String name) throws IOException;

    /**
     * Two versions of a work side by side.
     *
     * @param work the id of the work; one of its former ids does too
     * @param version BCP 47 tag of one of its versions, as {@link #work} names it
     * @param beside the same of another
     * @param ui BCP 47 tag of the language that labels are given in
     * @return empty when no such work is public and readable; a language the work does not have has no side in any row
     * @throws IOException when the index cannot be read
     */
    Optional<ParallelText> parallel(String work, String version, String beside, String ui) throws IOException;

    /**
     * Works on the same subject as one, in whatever languages.
     *
     * @param id of the work; one of its former ids does too
     * @param ui BCP 47 tag of the language that labels are given in
     * @param most how many at most
     * @return the most similar first, never the work itself; empty when no such work is public
     * @throws IOException when the index cannot be read
     */
    List<SimilarWork> similar(String id, String ui, int most) throws IOException;

    /**
     * What the hub says of itself.
     *
     * @return the state of the last commit
     * @throws IOException when the index cannot be read
     */
    HubView hub() throws IOException;
}
