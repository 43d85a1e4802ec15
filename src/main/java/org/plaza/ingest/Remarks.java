package org.plaza.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plaza.language.Languages;
import org.plaza.model.Document;
import org.plaza.model.ExtractedText;
import org.plaza.model.Problem;
import org.plaza.model.Term;
import org.plaza.model.Work;

/**
 * What is odd of a hub though it can be indexed: works without a date where others have one, files in another language
 * than the catalogue says, texts that are nearly those of others. Used once, by one thread.
 */
final class Remarks {

    /** Gives the text that was read of a document. */
    interface Texts {
        @org.jspecify.annotations.Nullable
        ExtractedText of(Document document) throws IOException;
    }

    private final List<Work> works;
    private final Map<String, FileReport> reports = new HashMap<>();
    private final List<Problem> remarks = new ArrayList<>();

    /**
     * @param works all of the hub
     * @param reports of all their documents
     */
    Remarks(List<Work> works, Iterable<FileReport> reports) {
        this.works = works.stream().filter(Run::shown).toList();
        reports.forEach(report -> this.reports.put(report.path(), report));
    }

    List<Problem> all(Texts texts) throws IOException {
        dates();
        languages();
        nearDuplicates(texts);
        return remarks;
    }

    private void dates() {
        if (works.stream().allMatch(work -> work.values(Term.DATE).isEmpty())) {
            return;
        }
        works.stream()
                .filter(work -> work.values(Term.DATE).isEmpty())
                .forEach(work -> remark(
                        work.documents().getFirst(),
                        "the work \"" + work.id()
                                + "\" has no date: it is found by no year and sorted last. State one."));
    }

    private void languages() {
        for (Work work : works) {
            for (Document document : work.documents()) {
                FileReport report = reports.get(document.source().name());
                String hint = document.language().hint();
                if (hint != null
                        && report != null
                        && !report.amount().languages().isEmpty()) {
                    language(document, hint, report.amount().languages().getFirst());
                }
            }
        }
    }

    private void language(Document document, String hint, String main) {
        boolean told = Arrays.stream(hint.split(";"))
                .map(tag -> Languages.of(tag.strip()).tag())
                .anyMatch(Languages.of(main).tag()::equals);
        if (!told && !main.equals(Languages.UNKNOWN.tag())) {
            remark(
                    document,
                    "the catalogue says the language is \"" + hint + "\", and its text is mostly \"" + main
                            + "\". The text was believed; correct the row, or set language_fixed if the row is right.");
        }
    }

    private void nearDuplicates(Texts texts) throws IOException {
        NearDuplicates near = new NearDuplicates();
        for (Work work : works) {
            for (Document document : work.documents()) {
                FileReport report = reports.get(document.source().name());
                boolean own = report != null && !report.amount().languages().isEmpty();
                ExtractedText text = own ? texts.of(document) : null;
                if (text != null) {
                    near.add(work.id(), document.source().name(), text);
                }
            }
        }
        for (NearDuplicates.Pair pair : near.pairs()) {
            remarks.add(new Problem(
                    Problem.Severity.WARNING,
                    pair.name(),
                    0,
                    String.format(
                            Locale.ROOT,
                            "its text is nearly that of %s (%.0f%% of their five-word sequences are the same). Keep one, or"
                                    + " give both one work if they are versions.",
                            pair.earlier(),
                            100 * pair.resemblance())));
        }
    }

    private void remark(Document document, String message) {
        remarks.add(new Problem(Problem.Severity.WARNING, document.source().name(), 0, message));
    }
}
