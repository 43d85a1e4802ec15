package org.plaza.publish.metadata;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Passage;
import org.plaza.model.Term;
import org.plaza.publish.citation.Issued;
import org.plaza.publish.citation.Kind;
import org.plaza.publish.citation.Reference;
import org.plaza.publish.metadata.Site.Original;
import org.plaza.publish.metadata.WorkMetadata.Meta;
import org.plaza.search.WorkCard.DocumentCard;
import org.plaza.search.WorkView;

/** Dublin Core, the citation tags of Highwire, the Open Graph. */
final class MetaTags {

    private static final String PDF = "application/pdf";

    private final List<Meta> tags = new ArrayList<>();
    private final WorkView work;
    private final Reference reference;
    private final @Nullable String language;

    private MetaTags(WorkView work, Reference reference) {
        this.work = work;
        this.reference = reference;
        String title = reference.about().title().language();
        this.language = title.equals(Passage.UNKNOWN_LANGUAGE) ? null : title;
    }

    static List<Meta> of(WorkView work, Reference reference, Site site) {
        MetaTags head = new MetaTags(work, reference);
        head.dublinCore();
        head.highwire(site);
        head.openGraph(site);
        return head.tags;
    }

    private void dublinCore() {
        named("DC.title", reference.about().title().text(), language);
        named("DC.creator", reference.origin().authors());
        named("DC.publisher", reference.origin().publishers());
        Issued issued = reference.origin().issued();
        named("DC.date", issued == null ? null : issued.with("-"), null);
        named("DC.type", reference.about().genre(), null);
        named("DC.language", work.card().facts().languages());
        named("DC.identifier", reference.url(), null);
        named("DC.description", reference.about().description(), language);
        named("DC.subject", reference.about().keywords());
        named("DC.coverage", work.card().facts().places());
        named("DC.rights", reference.origin().rights(), null);
        named("DC.source", work.terms().getOrDefault(Term.SOURCE, List.of()));
    }

    private void highwire(Site site) {
        named("citation_title", reference.about().title().text(), language);
        named("citation_author", reference.origin().authors());
        named("citation_publication_date", date(), null);
        named("citation_language", language, null);
        boolean report = reference.about().kind() == Kind.REPORT;
        named(
                report ? "citation_technical_report_institution" : "citation_publisher",
                reference.origin().publishers());
        named("citation_keywords", reference.about().keywords());
        named("citation_abstract_html_url", reference.url(), null);
        named("citation_pdf_url", pdf(site).orElse(null), null);
    }

    /** A whole date, or a year alone: readers of these tags know nothing between. */
    private @Nullable String date() {
        Issued issued = reference.origin().issued();
        if (issued == null) {
            return null;
        }
        return issued.day() > 0 ? issued.with("/") : new Issued(issued.year(), 0, 0).with("/");
    }

    /** The one in the title's language, else the first. */
    private Optional<String> pdf(Site site) {
        List<DocumentCard> files = work.card().readable() ? work.card().documents() : List.of();
        List<DocumentCard> own = files.stream()
                .filter(file -> language != null && file.languages().contains(language))
                .toList();
        return own.stream()
                .flatMap(file -> site.originals().apply(file).stream())
                .filter(file -> file.mediaType().equals(PDF))
                .findFirst()
                .or(() -> files.stream()
                        .flatMap(file -> site.originals().apply(file).stream())
                        .filter(file -> file.mediaType().equals(PDF))
                        .findFirst())
                .map(Original::url);
    }

    private void openGraph(Site site) {
        String description = reference.about().description();
        property("og:title", reference.about().title().text());
        property("og:type", reference.about().kind() == Kind.BOOK ? "book" : "article");
        property("og:url", reference.url());
        if (description != null) {
            property("og:description", description);
        }
        property("og:site_name", site.name());
        for (int i = 0; i < site.interfaces().size(); i++) {
            property(
                    i == 0 ? "og:locale" : "og:locale:alternate",
                    locale(site.interfaces().get(i)));
        }
        named("twitter:card", "summary", null);
        named("description", description, language);
    }

    /** With the country that most speakers live in: these tags want one. */
    private static String locale(String tag) {
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
        return likely.getLanguage() + "_" + likely.getCountry();
    }

    private void named(String name, List<String> values) {
        values.forEach(value -> named(name, value, null));
    }

    private void named(String name, @Nullable String value, @Nullable String lang) {
        if (value != null) {
            tags.add(new Meta(false, name, value, lang));
        }
    }

    private void property(String name, String value) {
        tags.add(new Meta(true, name, value, null));
    }
}
