package org.plaza.segment;

import java.util.ArrayList;
import java.util.List;
import org.plaza.model.Passage;
import org.plaza.model.Passage.Place;
import org.plaza.model.Passage.Title;
import org.plaza.model.Passage.Turn;
import org.plaza.segment.Block.Part;

/** Packs the sentences of a block into passages. */
final class Packer {

    /** The longest passage, in words. */
    static final int MOST = 250;

    /** A shorter piece joins its neighbour. */
    static final int LEAST = 80;

    private final Block block;
    private final List<List<Atom>> passages = new ArrayList<>();
    private List<Atom> open = new ArrayList<>();

    private Packer(Block block) {
        this.block = block;
    }

    static List<Passage> pack(Block block) {
        Packer packer = new Packer(block);
        block.parts().forEach(packer::add);
        packer.finish();
        return packer.passages.stream().map(packer::passage).toList();
    }

    private void add(Part part) {
        if (words(open) >= LEAST && !open.getLast().part().heading()) {
            close();
        }
        open.addAll(Atom.of(part, block.language()));
        if (words(open) > MOST) {
            List<List<Atom>> shares = shares(open);
            passages.addAll(shares.subList(0, shares.size() - 1));
            open = new ArrayList<>(shares.getLast());
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            passages.add(open);
            open = new ArrayList<>();
        }
    }

    /** A short last piece joins the passage before it, or shares its sentences with it. */
    private void finish() {
        if (words(open) < LEAST && !passages.isEmpty()) {
            List<Atom> both = new ArrayList<>(passages.removeLast());
            both.addAll(open);
            passages.addAll(shares(both));
        } else {
            close();
        }
    }

    private static int words(List<Atom> atoms) {
        return atoms.stream().mapToInt(Atom::words).sum();
    }

    /** Sentences in as few passages as hold them, of about equal length. */
    private static List<List<Atom>> shares(List<Atom> atoms) {
        List<List<Atom>> shares = new ArrayList<>();
        List<Atom> share = new ArrayList<>();
        int left = words(atoms);
        int filled = 0;
        for (Atom atom : atoms) {
            int target = target(left);
            boolean full = filled + atom.words() > MOST || filled + atom.words() / 2 > target;
            if (full && !share.isEmpty()) {
                shares.add(share);
                share = new ArrayList<>();
                left -= filled;
                filled = 0;
            }
            share.add(atom);
            filled += atom.words();
        }
        shares.add(share);
        return shares;
    }

    private static int target(int words) {
        int passages = (words + MOST - 1) / MOST;
        return words / Math.max(1, passages);
    }

    private Passage passage(List<Atom> atoms) {
        StringBuilder text = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        List<Title> titles = new ArrayList<>();
        for (Atom atom : atoms) {
            if (atom.beginsParagraph() && !text.isEmpty()) {
                text.setLength(text.toString().stripTrailing().length());
                text.append('\n');
            }
            if (atom.beginsParagraph() && atom.part().heading()) {
                titles.add(new Title(text.length(), atom.part().level()));
            }
            atom.turns(text.length()).forEach(turn -> addTurn(turn, turns));
            text.append(atom.text());
        }
        String body = text.toString().stripTrailing();
        Place place = new Place(turns, block.article(), headings(atoms), titles);
        return new Passage(body, block.language(), block.kind(), place);
    }

    private static void addTurn(Turn turn, List<Turn> turns) {
        if (turns.isEmpty()) {
            turns.add(new Turn(0, turn.page(), turn.label()));
        } else if (turns.getLast().page() != turn.page()) {
            turns.add(turn);
        }
    }

    /** Those over its first words that are not a heading themselves. */
    private static List<String> headings(List<Atom> atoms) {
        return atoms.stream()
                .filter(atom -> !atom.part().heading())
                .findFirst()
                .orElse(atoms.getLast())
                .part()
                .headings();
    }
}
