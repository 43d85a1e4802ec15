package org.plaza.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plaza.language.LanguageDetector;
import org.plaza.model.Passage;

/**
 * Gives each piece of a text its language: the likeliest sequence of languages, where every change costs (Viterbi's
 * algorithm over the pieces). So a short piece follows its neighbours, a long one speaks for itself.
 */
final class LanguageRuns {

    /** Below this a text is judged with its neighbours; paragraphs of twice the length are judged in parts. */
    private static final int ENOUGH = 200;

    /** The price of a change of language, in nats. */
    private static final double CHANGE = 6;

    /** The bonus of the language that the catalogue or the file names, once and for each piece. */
    private static final double HINT = 2;

    private static final double HINT_EACH = 0.3;

    /** How sure one must be of a run that no hint speaks for. */
    private static final double SURE = 0.6;

    private final LanguageDetector detector;

    LanguageRuns(LanguageDetector detector) {
        this.detector = detector;
    }

    List<Piece> of(List<Paragraph> paragraphs, String hint) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            int from = 0;
            for (int to : parts(paragraph.text())) {
                pieces.add(new Piece(i, paragraph, from, to, Passage.UNKNOWN_LANGUAGE));
                from = to;
            }
        }
        return merged(named(pieces, hint));
    }

    /** Ends of runs of sentences that are long enough to be judged alone. */
    private static List<Integer> parts(String text) {
        if (text.length() < 2 * ENOUGH) {
            return List.of(text.length());
        }
        List<Integer> parts = new ArrayList<>();
        int from = 0;
        for (int end : Sentences.ends(text, Passage.UNKNOWN_LANGUAGE)) {
            if (end - from >= ENOUGH && text.length() - end >= ENOUGH / 2) {
                parts.add(end);
                from = end;
            }
        }
        parts.add(text.length());
        return parts;
    }

    private List<Piece> named(List<Piece> pieces, String hint) {
        List<Evidence> evidence =
                pieces.stream().map(piece -> Evidence.of(piece, detector)).toList();
        Set<String> states = new TreeSet<>(List.of(hint, Passage.UNKNOWN_LANGUAGE));
        evidence.forEach(e -> states.addAll(e.likely()));
        List<String> languages = List.copyOf(states);
        int[] path = likeliest(evidence, languages, hint);
        List<Piece> named = new ArrayList<>();
        for (int i = 0; i < path.length; i++) {
            Piece p = pieces.get(i);
            named.add(new Piece(p.paragraph(), p.source(), p.from(), p.to(), languages.get(path[i])));
        }
        return sure(named, hint);
    }

    private static int[] likeliest(List<Evidence> evidence, List<String> languages, String hint) {
        int states = languages.size();
        int[][] came = new int[evidence.size()][states];
        double[] score = new double[states];
        for (int s = 0; s < states; s++) {
            score[s] = bonus(languages.get(s), hint, HINT);
        }
        for (int i = 0; i < came.length; i++) {
            int best = argmax(score);
            double[] next = new double[states];
            for (int s = 0; s < states; s++) {
                boolean stay = score[s] >= score[best] - CHANGE;
                came[i][s] = stay ? s : best;
                String language = languages.get(s);
                next[s] = (stay ? score[s] : score[best] - CHANGE)
                        + evidence.get(i).of(language)
                        + bonus(language, hint, HINT_EACH);
            }
            score = next;
        }
        int[] path = new int[came.length];
        int state = argmax(score);
        for (int i = path.length - 1; i >= 0; i--) {
            path[i] = state;
            state = came[i][state];
        }
        return path;
    }

    private static double bonus(String language, String hint, double bonus) {
        return language.equals(hint) && !language.equals(Passage.UNKNOWN_LANGUAGE) ? bonus : 0;
    }

    private static int argmax(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** Short runs that nobody is sure of become unknown. */
    private List<Piece> sure(List<Piece> pieces, String hint) {
        List<Piece> sure = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= pieces.size(); to++) {
            String language = pieces.get(from).language();
            if (to == pieces.size() || !pieces.get(to).language().equals(language)) {
                List<Piece> run = pieces.subList(from, to);
                boolean keep = language.equals(hint) || fixed(run) || isSure(run, language);
                for (Piece p : run) {
                    String tag = keep ? language : Passage.UNKNOWN_LANGUAGE;
                    sure.add(new Piece(p.paragraph(), p.source(), p.from(), p.to(), tag));
                }
                from = to;
            }
        }
        return sure;
    }

    private static boolean fixed(List<Piece> run) {
        return run.stream().allMatch(p -> p.source().fixed() != null);
    }

    private boolean isSure(List<Piece> run, String language) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : run) {
            if (text.length() > 2 * ENOUGH) {
                return true;
            }
            text.append(piece.text()).append('\n');
        }
        Map<String, Double> probabilities = detector.probabilities(text.toString());
        return probabilities.getOrDefault(language, 0.0) >= SURE;
    }

    private static List<Piece> merged(List<Piece> pieces) {
        List<Piece> merged = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = merged.isEmpty() ? piece : merged.getLast();
            if (last != piece
                    && last.paragraph() == piece.paragraph()
                    && last.language().equals(piece.language())) {
                merged.set(
                        merged.size() - 1,
                        new Piece(piece.paragraph(), piece.source(), last.from(), piece.to(), piece.language()));
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }
}
