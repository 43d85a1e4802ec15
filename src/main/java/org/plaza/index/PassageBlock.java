package org.plaza.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.plaza.language.Cut;
import org.plaza.language.Cuts;
import org.plaza.model.Article;
import org.plaza.model.Passage;
import org.plaza.vocabulary.ConceptFinder;

/** The children of one block, and how many words they hold. Used by one thread. */
final class PassageBlock {

    private static final FieldType WITH_POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType MENTIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);

    private final String work;
    private final ConceptFinder finder;
    private final WorkLength length;
    private final PassageIds ids = new PassageIds();

    PassageBlock(String work, ConceptFinder finder, WorkLength length) {
        this.work = work;
        this.finder = finder;
        this.length = length;
    }

    /** The child for titles, descriptions and subjects in one language. */
    Document head(String language, Heads.Head head) throws IOException {
        String text = head.text();
        Document child = child(language, Fields.KIND_HEAD);
        Cuts cuts = Cuts.of(language, text);
        child.add(new Field(Fields.title(language), new Replay(cuts.stemmed()), WITH_POSITIONS));
        child.add(new Field(Fields.TITLE_EXACT, new Replay(cuts.exact()), WITH_POSITIONS));
        length.add(language, cuts.stemmed());
        addConcepts(child, language, text, head.concepts());
        return child;
    }

    /** The child for a passage of a document, whose work had other ids before. */
    Document passage(String document, Set<String> former, Passage passage) throws IOException {
        String language = passage.language();
        Document child = child(language, kind(passage.kind()));
        child.add(new StringField(Fields.DOCUMENT, document, Field.Store.YES));
        child.add(new StringField(Fields.PASSAGE, ids.of(work, passage.text()), Field.Store.YES));
        for (String id : former) {
            child.add(new StringField(Fields.PASSAGE_FORMERLY, ids.of(id, passage.text()), Field.Store.YES));
        }
        child.add(new StoredField(Fields.BODY, passage.text()));
        StoredPassage kept = new StoredPassage(language, passage.kind(), passage.place());
        child.add(new StoredField(Fields.PLACE, kept.packed()));
        Article article = passage.place().article();
        if (article != null) {
            child.add(new StringField(Fields.ARTICLE, Integer.toString(article.number()), Field.Store.NO));
        }
        addText(child, language, passage);
        addConcepts(child, language, passage.text(), List.of());
        return child;
    }

    private void addText(Document child, String language, Passage passage) throws IOException {
        Cuts cuts = Cuts.of(language, passage.text());
        child.add(new Field(Fields.text(language), new Replay(cuts.stemmed()), WITH_POSITIONS));
        child.add(new Field(Fields.TEXT_EXACT, new Replay(cuts.exact()), WITH_POSITIONS));
        length.add(language, cuts.stemmed());
        if (!passage.place().headings().isEmpty()) {
            String path = String.join("\n", passage.place().headings());
            child.add(new Field(Fields.heading(language), new Replay(Cut.stemmed(language, path)), WITH_POSITIONS));
        }
    }

    /** Those the text names, after some that it is about and need not name. */
    private void addConcepts(Document child, String language, String text, List<String> about) throws IOException {
        Cut mentions = new Cut(0);
        about.forEach(key -> mentions.add(new BytesRef(key), 1, 0, 0));
        finder.all(text, language)
                .forEach(mention -> mentions.add(new BytesRef(mention.key()), 1, mention.start(), mention.end()));
        if (mentions.size() > 0) {
            child.add(new Field(Fields.CONCEPT, new Replay(mentions), MENTIONS));
        }
    }

    private Document child(String language, String kind) {
        Document child = new Document();
        child.add(new StringField(Fields.WORK, work, Field.Store.NO));
        child.add(new StringField(Fields.KIND, kind, Field.Store.NO));
        child.add(new StringField(Fields.LANGUAGE, language, Field.Store.NO));
        return child;
    }

    private static String kind(Passage.Kind kind) {
        return switch (kind) {
            case TEXT -> Fields.KIND_TEXT;
            case CONTENTS -> Fields.KIND_CONTENTS;
            case REFERENCES -> Fields.KIND_REFERENCES;
        };
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
