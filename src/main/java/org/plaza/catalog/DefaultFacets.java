package org.plaza.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plaza.model.Facet;
import org.plaza.model.Facet.Kind;

/**
 * The facets of a hub that declares none: one for each vocabulary, from the column of its name, then what every
 * catalogue may have. A facet that no work has a value for costs nothing.
 */
final class DefaultFacets {

    private static final List<String> LANGUAGES = List.of("en", "es", "fr", "ca", "pt", "it", "gl", "de", "eu");

    /** In the order of {@link #LANGUAGES}. */
    private static final Map<String, String> LABELS = Map.of(
            "subject", "Subject,Materia,Sujet,Matèria,Assunto,Soggetto,Materia,Thema,Gaia",
            "spatial", "Place,Lugar,Lieu,Lloc,Lugar,Luogo,Lugar,Ort,Lekua",
            "type", "Type,Tipo,Type,Tipus,Tipo,Tipo,Tipo,Art,Mota",
            "year", "Year,Año,Année,Any,Ano,Anno,Ano,Jahr,Urtea",
            "language", "Language,Idioma,Langue,Llengua,Idioma,Lingua,Lingua,Sprache,Hizkuntza",
            "format", "Format,Formato,Format,Format,Formato,Formato,Formato,Format,Formatua");

    private DefaultFacets() {}

    static List<Facet> of(Collection<String> vocabularies) {
        List<Facet> facets = new ArrayList<>();
        for (String name : vocabularies) {
            if (FacetDeclarations.RESERVED.contains(name)) {
                facets.add(facet(name + "-concept", name, Kind.CONCEPT, name));
            } else {
                facets.add(facet(name, name, Kind.CONCEPT, name));
            }
        }
        for (String column : List.of("subject", "spatial", "type")) {
            addUnlessThere(facets, facet(column, column, Kind.TEXT, null));
        }
        addUnlessThere(facets, facet("year", "date", Kind.YEAR, null));
        addUnlessThere(facets, facet("language", "language", Kind.LANGUAGE, null));
        addUnlessThere(facets, facet("format", "format", Kind.FORMAT, null));
        return facets;
    }

    private static void addUnlessThere(List<Facet> facets, Facet facet) {
        if (facets.stream().noneMatch(other -> other.name().equals(facet.name()))) {
            facets.add(facet);
        }
    }

    private static Facet facet(String name, String column, Kind kind, @Nullable String vocabulary) {
        Map<String, String> labels = new LinkedHashMap<>();
        String known = LABELS.get(name.toLowerCase(Locale.ROOT));
        if (known != null) {
            String[] texts = known.split(",");
            for (int i = 0; i < texts.length; i++) {
                labels.put(LANGUAGES.get(i), texts[i]);
            }
        }
        return new Facet(name, column, kind, vocabulary, labels);
    }
}
