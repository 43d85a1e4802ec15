package org.plaza.index;

import java.io.IOException;
import org.apache.lucene.store.ByteArrayDataInput;
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
        Packed.list(out, passage.place.titles(), StoredPassage::write);
    }

    private static StoredPassage read(ByteArrayDataInput in) throws IOException {
        return new StoredPassage(
                Packed.text(in),
                Passage.Kind.valueOf(Packed.text(in)),
                new Passage.Place(
                        Packed.list(in, StoredPassage::turn),
                        Packed.maybe(in, StoredPassage::article),
                        Packed.list(in, Packed::text),
                        Packed.list(in, StoredPassage::title)));
    }

    private static void write(DataOutput out, Passage.Title title) throws IOException {
        out.writeVInt(title.offset());
        out.writeVInt(title.level());
    }

    private static Passage.Title title(ByteArrayDataInput in) throws IOException {
        return new Passage.Title(in.readVInt(), in.readVInt());
    }

    private static void write(DataOutput out, Passage.Turn turn) throws IOException {
        out.writeVInt(turn.offset());
        out.writeVInt(turn.page());
        Packed.maybe(out, turn.label(), DataOutput::writeString);
    }

    private static Passage.Turn turn(ByteArrayDataInput in) throws IOException {
        return new Passage.Turn(in.readVInt(), in.readVInt(), Packed.maybe(in, Packed::text));
    }

    private static void write(DataOutput out, Article article) throws IOException {
        out.writeVInt(article.number());
        out.writeString(article.label());
    }

    private static Article article(ByteArrayDataInput in) throws IOException {
        return new Article(in.readVInt(), Packed.text(in));
    }
}
