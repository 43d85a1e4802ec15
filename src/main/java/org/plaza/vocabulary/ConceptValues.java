package org.plaza.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plaza.model.Facet;

/** Gives every concept of a vocabulary a value of its own. */
final class ConceptValues {

    private final VocabularyBuilder.Warnings warnings;
    private final Map<String, String> iriOf = new HashMap<>();

    ConceptValues(VocabularyBuilder.Warnings warnings) {
        this.warnings = warnings;
    }

    /** IRI to value: the first notation, else the last part of the IRI, else the IRI. */
    Map<String, String> assign(List<Draft> drafts) {
        Map<String, String> values = new HashMap<>();
        for (Draft draft : drafts) {
            if (!draft.notations.isEmpty()) {
                notation(draft, values);
            }
        }
        for (Draft draft : drafts) {
            if (!values.containsKey(draft.iri)) {
                values.put(draft.iri, take(lastPart(draft.iri), draft.iri) ? lastPart(draft.iri) : draft.iri);
            }
        }
        return values;
    }

    private void notation(Draft draft, Map<String, String> values) {
        Draft.Text notation = draft.notations.getFirst();
        if (take(notation.text(), draft.iri)) {
            values.put(draft.iri, notation.text());
        } else {
            warnings.warn(
                    notation.line(),
                    "the notation \"" + notation.text() + "\" of <" + draft.iri + "> is "
                            + (notation.text().equals(Facet.NOT_STATED)
                                    ? "reserved for works without a value"
                                    : "that of <" + iriOf.get(notation.text()) + "> too")
                            + ": it goes by the end of its IRI; give it a notation of its own");
        }
    }

    private boolean take(String value, String iri) {
        return !value.equals(Facet.NOT_STATED) && iriOf.putIfAbsent(value, iri) == null;
    }

    private static String lastPart(String iri) {
        String trimmed = iri.replaceAll("[/#]+$", "");
        int end = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#'));
        String last = trimmed.substring(end + 1);
        return last.isEmpty() ? iri : last;
    }
}
