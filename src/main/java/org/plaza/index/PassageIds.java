package org.plaza.index;

import java.util.HashMap;
import java.util.Map;
import org.plaza.model.Ids;

/** The ids of the passages of one block, asked for in the order of the block. Used by one thread. */
final class PassageIds {

    private final Map<String, Integer> repeats = new HashMap<>();

    /** The id under an id of the work, today's or a former one. */
    String of(String work, String text) {
        String id = Ids.ofPassage(work, text);
        int times = repeats.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "." + times;
    }
}
