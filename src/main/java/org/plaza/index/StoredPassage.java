package org.plaza.index;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.plaza.model.Article;
import org.plaza.model.Passage;

/**
 * What is kept of a passage beside its text.
 *
 * @param language BCP 47 tag
 * @param kind what sort of text it is
 * @param place pages, article, headings
 */
public record StoredPassage(String language, Passage.Kind kind, Passage.Place place) {

    /**
     * Reads a value of {@link Fields#PLACE}.
     *
     * @param bytes as the index holds them
     * @return what was kept
     * @throws IOException when they cannot be read
     */
    public static StoredPassage read(BytesRef bytes) throws IOException {
        return Packed.read(bytes, StoredPassage::read);
    }

    BytesRef packed() {
        return Packed.write(this, StoredPassage::write);
    }

    private static void write(DataOutput out, StoredPassage passage) throws IOException {
        out.writeString(passage.language);
        out.writeString(passage.kind.name());
        Packed.list(out, passage.place.turns(), StoredPassage::write);
        Packed.maybe(out, passage.place.article(), StoredPassage::write);
        Packed.list(out, passage.place.headings(), DataOutput::writeString);
    }

    private static StoredPassage read(DataInput in) throws IOException {
        return new StoredPassage(
                in.readString(),
                Passage.Kind.valueOf(in.readString()),
                new Passage.Place(
                        Packed.list(in, StoredPassage::turn),
                        Packed.maybe(in, StoredPassage::article),
                        Packed.list(in, DataInput::readString)));
    }

    private static void write(DataOutput out, Passage.Turn turn) throws IOException {
        out.writeVInt(turn.offset());
        out.writeVInt(turn.page());
        Packed.maybe(out, turn.label(), DataOutput::writeString);
    }

    private static Passage.Turn turn(DataInput in) throws IOException {
        return new Passage.Turn(in.readVInt(), in.readVInt(), Packed.maybe(in, DataInput::readString));
    }

    private static void write(DataOutput out, Article article) throws IOException {
        out.writeVInt(article.number());
        out.writeString(article.label());
    }

    private static Article article(DataInput in) throws IOException {
        return new Article(in.readVInt(), in.readString());
    }
}
