package org.plaza.segment;

import java.util.ArrayList;
import java.util.List;
import org.plaza.model.Passage.Turn;
import org.plaza.segment.Block.Part;

/**
 * A sentence, or as much of an endless one as a passage holds.
 *
 * @param part what it is of
 * @param from where it begins in the paragraph, in UTF-16 units
 * @param to where it ends, with the white space behind it
 * @param words as {@link Words} counts them
 */
record Atom(Part part, int from, int to, int words) {

    static List<Atom> of(Part part, String language) {
        List<Atom> atoms = new ArrayList<>();
        Piece piece = part.piece();
        String text = piece.text();
        int start = 0;
        for (int end : Sentences.ends(text, language)) {
            String sentence = text.substring(start, end);
            int words = Words.count(sentence);
            int from = piece.from() + start;
            if (words <= Packer.MOST) {
                atoms.add(new Atom(part, from, piece.from() + end, words));
            } else {
                cut(part, from, sentence, words, atoms);
            }
            start = end;
        }
        return atoms;
    }

    private static void cut(Part part, int offset, String sentence, int words, List<Atom> atoms) {
        int pieces = (words + Packer.MOST - 1) / Packer.MOST;
        int start = 0;
        for (int end : Words.cuts(sentence, (words + pieces - 1) / pieces)) {
            String cut = sentence.substring(start, end);
            atoms.add(new Atom(part, offset + start, offset + end, Words.count(cut)));
            start = end;
        }
    }

    String text() {
        return part.piece().source().text().substring(from, to);
    }

    boolean beginsParagraph() {
        return from == 0;
    }

    /** The page it begins on and those that begin within it, as offsets into a text where it stands at {@code at}. */
    List<Turn> turns(int at) {
        List<Turn> turns = new ArrayList<>();
        for (Turn turn : part.piece().source().turns()) {
            if (turn.offset() <= from) {
                turns.clear();
                turns.add(new Turn(at, turn.page(), turn.label()));
            } else if (turn.offset() < to) {
                turns.add(new Turn(at + turn.offset() - from, turn.page(), turn.label()));
            }
        }
        return turns;
    }
}
