package org.plaza.vocabulary;

import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Gathers what the statements of a SKOS file say of each subject. */
final class SkosHandler extends AbstractRDFHandler {

    private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final Set<IRI> OTHERS = Set.of(SKOS.CONCEPT_SCHEME, SKOS.COLLECTION, SKOS.ORDERED_COLLECTION);

    private final IntSupplier line;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    /** As written to canonical. */
    private final Map<String, String> tags = new HashMap<>();

    /**
     * @param line the line of the statement being handled
     */
    SkosHandler(IntSupplier line) {
        this.line = line;
    }

    /** Everything the file calls a concept, or speaks of as one, in the file's order. */
    List<Draft> concepts() {
        return drafts.values().stream().filter(Draft::concept).toList();
    }

    @Override
    public void handleStatement(Statement statement) {
        if (statement.getSubject() instanceof IRI subject) {
            Draft draft = drafts.computeIfAbsent(subject.stringValue(), iri -> new Draft(iri, line.getAsInt()));
            Value object = statement.getObject();
            if (statement.getPredicate().equals(RDF.TYPE)) {
                type(draft, object);
            } else if (object instanceof Literal literal) {
                literal(draft, statement.getPredicate(), literal);
            } else if (object instanceof IRI iri) {
                link(draft, statement.getPredicate(), iri);
            }
        }
    }

    private static void type(Draft draft, Value type) {
        if (type.equals(SKOS.CONCEPT)) {
            draft.isConcept();
        } else if (type instanceof IRI iri && OTHERS.contains(iri)) {
            draft.isOther();
        }
    }

    private void literal(Draft draft, IRI predicate, Literal literal) {
        Draft.Text text = new Draft.Text(tag(literal), literal.getLabel().strip(), line.getAsInt());
        if (predicate.equals(SKOS.PREF_LABEL)) {
            label(draft, draft.preferred, text);
        } else if (predicate.equals(SKOS.ALT_LABEL)) {
            label(draft, draft.alternative, text);
        } else if (predicate.equals(SKOS.HIDDEN_LABEL)) {
            label(draft, draft.hidden, text);
        } else if (predicate.equals(SKOS.NOTATION)) {
            label(draft, draft.notations, text);
        } else if (predicate.equals(RDFS.LABEL)) {
            draft.names.add(text);
        } else if (predicate.equals(SKOS.SCOPE_NOTE)) {
            draft.scopeNotes.putIfAbsent(text.tag(), text.text());
        } else if (predicate.equals(SKOS.DEFINITION)) {
            draft.definitions.putIfAbsent(text.tag(), text.text());
        } else if (predicate.stringValue().equals(WGS84 + "lat")) {
            draft.latitude = text;
        } else if (predicate.stringValue().equals(WGS84 + "long")) {
            draft.longitude = text;
        }
    }

    private static void label(Draft draft, Collection<Draft.Text> labels, Draft.Text text) {
        draft.looksLikeConcept();
        if (!text.text().isEmpty()) {
            labels.add(text);
        }
    }

    private void link(Draft draft, IRI predicate, IRI object) {
        Draft.Link link = new Draft.Link(object.stringValue(), line.getAsInt());
        if (predicate.equals(SKOS.BROADER)) {
            draft.looksLikeConcept();
            draft.broader.add(link);
        } else if (predicate.equals(SKOS.NARROWER)) {
            draft.looksLikeConcept();
            draft.narrower.add(link);
        } else if (predicate.equals(SKOS.RELATED)) {
            draft.looksLikeConcept();
            draft.related.add(link);
        }
    }

    private String tag(Literal literal) {
        return literal.getLanguage()
                .map(written -> tags.computeIfAbsent(
                        written, tag -> ULocale.forLanguageTag(tag).toLanguageTag()))
                .orElse(Concept.NO_LANGUAGE);
    }
}
