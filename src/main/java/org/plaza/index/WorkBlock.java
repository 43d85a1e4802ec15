package org.plaza.index;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.plaza.model.Access;
import org.plaza.model.Facet;
import org.plaza.model.Term;
import org.plaza.vocabulary.ConceptFinder;
import org.plaza.vocabulary.Vocabularies;

/** Makes the Lucene documents of a work. Immutable; thread-safe. */
final class WorkBlock {

    private static final int SORTED_TITLE_LENGTH = 200;
    private static final LocalDate ALWAYS = LocalDate.EPOCH;

    private final List<Facet> facets;
    private final Vocabularies vocabularies;
    private final ConceptFinder finder;
    private final Heads heads;

    WorkBlock(List<Facet> facets, Vocabularies vocabularies, ConceptFinder finder) {
        this.facets = facets;
        this.vocabularies = vocabularies;
        this.finder = finder;
        this.heads = new Heads(facets);
    }

    /** The block, the parent last; made anew whenever it is gone through. */
    Iterable<Document> documents(ShelvedWork shelved) {
        return () -> {
            StoredWork stored = StoredWorks.of(shelved, shelved.readable());
            WorkLength length = new WorkLength();
            return new Block(
                    new PassageBlock(shelved.work().id(), finder, length),
                    heads.of(shelved.work(), stored),
                    shelved,
                    () -> parent(shelved, stored, length));
        };
    }

    private Document parent(ShelvedWork shelved, StoredWork stored, WorkLength length) {
        String id = shelved.work().id();
        Document parent = new Document();
        parent.add(new StringField(Fields.WORK, id, Field.Store.NO));
        parent.add(new StringField(Fields.KIND, Fields.KIND_WORK, Field.Store.NO));
        parent.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
        parent.add(new BinaryDocValuesField(Fields.STORED_WORK, stored.packed()));
        parent.add(new LongField(Fields.VISIBLE_FROM, visibleFrom(shelved.work().access()), Field.Store.NO));
        List<String> documents =
                stored.documents().stream().map(StoredWork.StoredDocument::id).toList();
        documents.forEach(document -> parent.add(new StringField(Fields.DOCUMENT, document, Field.Store.NO)));
        Shelf.Label label = new Shelf.Label(shelved.fingerprint(), documents);
        parent.add(new BinaryDocValuesField(Fields.LABEL, new BytesRef(Json.write(label))));
        addFormer(parent, shelved);
        addOrder(parent, stored);
        facets.forEach(facet -> addFacet(parent, facet, stored));
        length.byLanguage()
                .forEach((language, words) -> parent.add(new NumericDocValuesField(Fields.length(language), words)));
        return parent;
    }

    private static void addFormer(Document parent, ShelvedWork shelved) {
        Set<String> works = new LinkedHashSet<>();
        shelved.texts().forEach(text -> works.addAll(shelved.formerWorks(text)));
        works.forEach(old -> parent.add(new StringField(Fields.FORMERLY, old, Field.Store.NO)));
        Map<String, String> documents = FormerDocuments.of(shelved);
        if (!documents.isEmpty()) {
            documents
                    .keySet()
                    .forEach(old -> parent.add(new StringField(Fields.DOCUMENT_FORMERLY, old, Field.Store.NO)));
            parent.add(new BinaryDocValuesField(Fields.FORMER_DOCUMENTS, FormerDocuments.packed(documents)));
        }
    }

    private static void addOrder(Document parent, StoredWork stored) {
        String title = stored.documents().getFirst().about().title();
        Collator collator = Collator.getInstance(ULocale.ROOT);
        byte[] key = collator.getCollationKey(title.substring(0, Math.min(SORTED_TITLE_LENGTH, title.length())))
                .toByteArray();
        parent.add(new SortedDocValuesField(Fields.TITLE_SORT, new BytesRef(key)));
        List<String> dates = stored.terms().getOrDefault(Term.DATE, List.of());
        if (!dates.isEmpty()) {
            String[] parts = dates.getFirst().split("-", 3);
            long day = 0;
            for (int i = 0; i < 3; i++) {
                day = day * (i == 0 ? 1 : 100) + (i < parts.length ? Long.parseLong(parts[i]) : 0);
            }
            parent.add(new NumericDocValuesField(Fields.DATE, day));
        }
    }

    private void addFacet(Document parent, Facet facet, StoredWork stored) {
        Set<String> values = new LinkedHashSet<>();
        for (String value : FacetValues.of(facet, stored)) {
            values.add(value);
            if (facet.kind() == Facet.Kind.CONCEPT && facet.vocabulary() != null) {
                vocabularies
                        .byName(facet.vocabulary())
                        .ifPresent(vocabulary -> values.addAll(vocabulary.withAncestors(value)));
            }
        }
        if (values.isEmpty()) {
            values.add(Facet.NOT_STATED);
        }
        String field = Fields.facet(facet.name());
        for (String value : values) {
            parent.add(new StringField(field, value, Field.Store.NO));
            parent.add(new SortedSetDocValuesField(field, new BytesRef(value)));
        }
    }

    private static long visibleFrom(Access access) {
        LocalDate day = access instanceof Access.Embargo embargo ? embargo.until() : ALWAYS;
        return day.atStartOfDay(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }
}
