package org.plaza.index;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.plaza.model.Term;

/** Which document of a work an id meant before: a former id to today's. Pure. */
public final class FormerDocuments {

    private FormerDocuments() {}

    /**
     * Reads a value of {@link Fields#FORMER_DOCUMENTS}.
     *
     * @param bytes as the index holds them
     * @return former id to today's id
     * @throws IOException when they cannot be read
     */
    public static Map<String, String> read(BytesRef bytes) throws IOException {
        return Packed.read(bytes, in -> Packed.map(in, Packed::text, Packed::text));
    }

    /** What the catalogue calls former ids of the work are those of its document too, if it has only one. */
    static Map<String, String> of(ShelvedWork shelved) {
        Map<String, String> today = new TreeMap<>();
        for (ShelvedWork.Text text : shelved.texts()) {
            text.formerly()
                    .forEach(former ->
                            today.put(former.document(), text.document().id()));
        }
        if (shelved.texts().size() == 1) {
            String only = shelved.texts().getFirst().document().id();
            shelved.work().values(Term.FORMERLY).forEach(id -> today.put(id, only));
        }
        shelved.texts().forEach(text -> today.remove(text.document().id()));
        return today;
    }

    static BytesRef packed(Map<String, String> today) {
        return Packed.write(
                today, (out, map) -> Packed.map(out, map, DataOutput::writeString, DataOutput::writeString));
    }
}
