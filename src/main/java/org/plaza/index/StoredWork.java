package org.plaza.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.plaza.model.PageCount;
import org.plaza.model.Term;

/**
 * What is kept of a work to show it.
 *
 * @param id of the work
 * @param readable false when only the metadata are public
 * @param terms what the catalogue says
 * @param facets facet name to values, without the broader ones
 * @param documents in the catalogue's order
 */
public record StoredWork(
        String id,
        boolean readable,
        Map<Term, List<String>> terms,
        Map<String, List<String>> facets,
        List<StoredDocument> documents) {

    /** Copies the collections. */
    public StoredWork {
        terms = Map.copyOf(terms);
        facets = Map.copyOf(facets);
        documents = List.copyOf(documents);
    }

    /**
     * Reads a value of {@link Fields#STORED_WORK}.
     *
     * @param bytes as the index holds them
     * @return what was kept
     * @throws IOException when they cannot be read
     */
    public static StoredWork read(BytesRef bytes) throws IOException {
        return Packed.read(bytes, StoredWork::read);
    }

    BytesRef packed() {
        return Packed.write(this, StoredWork::write);
    }

    private static void write(DataOutput out, StoredWork work) throws IOException {
        out.writeString(work.id);
        out.writeByte((byte) (work.readable ? 1 : 0));
        Packed.map(out, work.terms, (to, term) -> to.writeString(term.name()), StoredWork::write);
        Packed.map(out, work.facets, DataOutput::writeString, StoredWork::write);
        Packed.list(out, work.documents, StoredDocument::write);
    }

    private static StoredWork read(ByteArrayDataInput in) throws IOException {
        return new StoredWork(
                Packed.text(in),
                in.readByte() == 1,
                Packed.map(in, from -> Term.valueOf(Packed.text(from)), StoredWork::texts),
                Packed.map(in, Packed::text, StoredWork::texts),
                Packed.list(in, StoredDocument::read));
    }

    private static void write(DataOutput out, List<String> texts) throws IOException {
        Packed.list(out, texts, DataOutput::writeString);
    }

    private static List<String> texts(ByteArrayDataInput in) throws IOException {
        return Packed.list(in, Packed::text);
    }

    /**
     * What is kept of a document to show it.
     *
     * @param id of the document
     * @param file relative to the hub, or {@code documents.jsonl#LINE}
     * @param facts of its file
     * @param about title and description
     * @param text what text it has
     */
    public record StoredDocument(String id, String file, Facts facts, About about, TextFacts text) {

        private static void write(DataOutput out, StoredDocument document) throws IOException {
            out.writeString(document.id);
            out.writeString(document.file);
            out.writeString(document.facts.format);
            out.writeVInt(document.facts.pages.all());
            out.writeVInt(document.facts.pages.recognised());
            out.writeString(document.about.language);
            out.writeString(document.about.title);
            Packed.maybe(out, document.about.description, DataOutput::writeString);
            Packed.map(out, document.about.headings, DataOutput::writeString, DataOutput::writeString);
            out.writeString(document.text.textOf);
            Packed.map(out, document.text.languages, DataOutput::writeString, DataOutput::writeVInt);
        }

        private static StoredDocument read(ByteArrayDataInput in) throws IOException {
            return new StoredDocument(
                    Packed.text(in),
                    Packed.text(in),
                    new Facts(Packed.text(in), new PageCount(in.readVInt(), in.readVInt())),
                    new About(
                            Packed.text(in),
                            Packed.text(in),
                            Packed.maybe(in, Packed::text),
                            Packed.map(in, Packed::text, Packed::text)),
                    new TextFacts(Packed.text(in), Packed.map(in, Packed::text, ByteArrayDataInput::readVInt)));
        }
    }

    /**
     * What is known of a file.
     *
     * @param format short name
     * @param pages how many
     */
    public record Facts(String format, PageCount pages) {}

    /**
     * What a document is called.
     *
     * @param language BCP 47 tag of title and description; {@code und} when not known
     * @param title never empty: the catalogue's, else the file's own, else its name
     * @param description null when there is none
     * @param headings BCP 47 tags of its other languages to the heading that its text in that language begins with, where it
     *     begins with one
     */
    public record About(
            String language, String title, @Nullable String description, Map<String, String> headings) {

        /** Copies the map. */
        public About {
            headings = Map.copyOf(headings);
        }
    }

    /**
     * What text a document has.
     *
     * @param textOf the id of the document whose passages are its text; its own id when they are its own
     * @param languages BCP 47 tag to passages, the most frequent first
     */
    public record TextFacts(String textOf, Map<String, Integer> languages) {}
}
