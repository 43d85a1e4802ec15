package org.plaza.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plaza.language.Keystrokes;
import org.plaza.language.Languages;
import org.plaza.language.Tokens;
import org.plaza.query.TypedWord;
import org.plaza.search.FoundPassage.Highlight;
import org.plaza.search.NearWords.Near;

/**
 * Proposes the question with words corrected that no public work holds, or one alone beside a word that is nearly the same
 * and in many. What stands in quotes, after a colon or a NOT, figures and abbreviations are left as they are. Used once, by
 * one thread.
 */
final class Proposer {

    /** With more unknown words than this the question is of another hub, or none. */
    private static final int MOST_WORDS = 4;

    private static final int TRIES = 4;
    private static final int LONGEST_ABBREVIATION = 5;

    /** A word that one work holds is doubted beside one that so many hold, in its language or the reader's. */
    private static final int MUCH_MORE = 10;

    /** The same for a word that the work holds in another form alone, beside one of any language. */
    private static final int MORE = 5;

    private static final int SHORTEST_DOUBTED = 5;
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+(?:[-'’·][\\p{L}\\p{M}]+)*+");

    /** Written without blanks, or in characters whose neighbours are other words. */
    private static final Set<String> NOT_SPELT = Set.of("Hans", "Jpan", "Thai", "Laoo", "Khmr", "Mymr");

    private final Snapshot snapshot;
    private final Question question;
    private final Plan plan;
    private final Matcher matcher;

    Proposer(Snapshot snapshot, Question question, Plan plan, Matcher matcher) {
        this.snapshot = snapshot;
        this.question = question;
        this.plan = plan;
        this.matcher = matcher;
    }

    /** A part of a word, and what it may have been meant to be. */
    private record Doubt(String word, int start, int end, List<Near> near) {}

    /**
     * The likeliest correction that finds more.
     *
     * @param asked the question
     * @return null when there is none, or when the time is over
     */
    Answer.@Nullable Proposal proposal(Search asked) throws IOException {
        try {
            List<Doubt> doubts = doubts();
            if (doubts.isEmpty()) {
                return null;
            }
            for (int[] choice : choices(doubts)) {
                Answer.Proposal proposal = corrected(doubts, choice);
                if (proposal.text().length() <= Question.MAX_CHARACTERS && findsMore(proposal.text(), asked)) {
                    return proposal;
                }
            }
            return null;
        } catch (TooSlowException e) {
            return null;
        }
    }

    private List<Doubt> doubts() throws IOException {
        Map<String, Boolean> doubted = new LinkedHashMap<>();
        WorkSet context = snapshot.visible().copy();
        for (TypedWord typed : plan.parsed().wanted()) {
            String word = typed.text();
            if (doubted.containsKey(word)
                    || !plan.words().containsKey(word)
                    || plan.stops().contains(word)) {
                continue;
            }
            boolean known = !plan.conceptsOf(word).isEmpty()
                    || !matcher.languagesHolding(word).isEmpty();
            if (known) {
                narrow(context, word);
            }
            if (isSpelt(word) && (!known || isRare(word))) {
                doubted.put(word, known);
            }
        }
        return doubted.isEmpty() || doubted.size() > MOST_WORDS ? List.of() : doubts(doubted, context);
    }

    /** To the works that hold a word, unless none of them is left. */
    private void narrow(WorkSet context, String word) throws IOException {
        WorkSet holding = matcher.holding(word, snapshot.languages().keySet());
        if (holding.sizeWithin(context) > 0) {
            context.and(holding);
        }
    }

    private List<Doubt> doubts(Map<String, Boolean> doubted, WorkSet context) throws IOException {
        NearWords words = new NearWords(
                snapshot, plan.languages().likely(), question.options().ui());
        List<Doubt> doubts = new ArrayList<>();
        for (Map.Entry<String, Boolean> each : doubted.entrySet()) {
            String word = each.getKey();
            boolean known = each.getValue();
            for (Tokens.Token part : parts(word)) {
                List<Near> near = new ArrayList<>(words.of(part.term(), known ? snapshot.visible() : context));
                if (known) {
                    Set<String> languages = languages(word);
                    int more = languages.isEmpty() ? MORE : MUCH_MORE;
                    near.removeIf(other -> !isMuchMore(word, other, languages, more));
                }
                if (!near.isEmpty()) {
                    doubts.add(new Doubt(word, part.start(), part.end(), near));
                }
            }
        }
        return doubts;
    }

    private static boolean isSpelt(String word) {
        boolean abbreviation = word.length() <= LONGEST_ABBREVIATION && isCapitals(word) && !word.equals(small(word));
        return LETTERS.matcher(word).matches() && !abbreviation && !NOT_SPELT.contains(Languages.scriptOf(word));
    }

    private boolean isRare(String word) throws IOException {
        return word.length() >= SHORTEST_DOUBTED
                && plan.conceptsOf(word).isEmpty()
                && matcher.holding(word, snapshot.languages().keySet()).size() == 1;
    }

    /** Those in which a rare word stands as it is, with the reader's; empty when it does nowhere. */
    private Set<String> languages(String word) throws IOException {
        Set<String> languages = new HashSet<>();
        WorkSet visible = snapshot.visible();
        matcher.unstemmed(plan.forms(word)).forEach((language, works) -> {
            if (works.sizeWithin(visible) > 0) {
                languages.add(language);
            }
        });
        if (!languages.isEmpty()) {
            languages.add(Languages.of(question.options().ui()).tag());
        }
        return languages;
    }

    private static boolean isMuchMore(String word, Near other, Set<String> languages, int more) {
        return other.distance() == 1
                && small(other.spelling().substring(0, 1)).equals(small(word.substring(0, 1)))
                && other.works().entrySet().stream()
                        .anyMatch(held ->
                                held.getValue() >= more && (languages.isEmpty() || languages.contains(held.getKey())));
    }

    /** What of a word may be wrong: the parts that an apostrophe or hyphen joins are looked at one by one. */
    private List<Tokens.Token> parts(String word) throws IOException {
        if (Keystrokes.isHangul(word)) {
            return List.of(new Tokens.Token(word, 0, word.length(), 0));
        }
        List<Tokens.Token> tokens = Tokens.exact(word);
        if (tokens.size() == 1) {
            return tokens;
        }
        List<Tokens.Token> unknown = new ArrayList<>();
        for (Tokens.Token token : tokens) {
            WorkSet holding = snapshot.works().none();
            new Holders(snapshot).addTo(holding, Holders.EXACT, List.of(token.term()));
            if (holding.sizeWithin(snapshot.visible()) == 0) {
                unknown.add(token);
            }
        }
        return unknown;
    }

    /** The likeliest of all, then the next likely of one word and another. */
    private static List<int[]> choices(List<Doubt> doubts) {
        List<int[]> choices = new ArrayList<>();
        choices.add(new int[doubts.size()]);
        for (int rank = 1; rank < TRIES; rank++) {
            for (int i = 0; i < doubts.size(); i++) {
                if (rank < doubts.get(i).near().size()) {
                    int[] choice = new int[doubts.size()];
                    choice[i] = rank;
                    choices.add(choice);
                }
            }
        }
        return choices.subList(0, Math.min(TRIES, choices.size()));
    }

    private Answer.Proposal corrected(List<Doubt> doubts, int[] choice) {
        StringBuilder text = new StringBuilder();
        List<Highlight> changed = new ArrayList<>();
        int copied = 0;
        for (TypedWord typed : plan.parsed().wanted()) {
            for (int i = 0; i < doubts.size(); i++) {
                Doubt doubt = doubts.get(i);
                if (doubt.word().equals(typed.text())) {
                    text.append(question.text(), copied, typed.start() + doubt.start());
                    copied = typed.start() + doubt.end();
                    int start = text.length();
                    text.append(inCase(
                            question.text().substring(typed.start() + doubt.start(), copied),
                            doubt.near().get(choice[i]).spelling()));
                    changed.add(new Highlight(start, text.length()));
                }
            }
        }
        text.append(question.text(), copied, question.text().length());
        return new Answer.Proposal(text.toString(), changed);
    }

    /** In capitals, with a capital or in small letters, as what was typed. */
    private static String inCase(String typed, String spelling) {
        if (isCapitals(typed) && typed.length() > 1) {
            return spelling.toUpperCase(Locale.ROOT);
        }
        return typed.equals(small(typed))
                ? small(spelling)
                : spelling.substring(0, 1).toUpperCase(Locale.ROOT) + spelling.substring(1);
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(small(word));
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** At the strictest need at which it finds anything. */
    private boolean findsMore(String text, Search asked) throws IOException {
        Search search =
                new Search(snapshot, new Question(text, question.selection(), question.paging(), question.options()));
        for (Relaxation need : Relaxation.values()) {
            int works = search.works(need).size();
            if (works > 0) {
                return works > asked.works(need).size();
            }
        }
        return false;
    }
}
