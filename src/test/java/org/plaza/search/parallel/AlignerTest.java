package org.plaza.search.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plaza.search.parallel.Texts.in;
import static org.plaza.search.parallel.Texts.rows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plaza.search.ParallelText.Basis;

class AlignerTest {

    @Test
    void articlesPairByNumberWhateverTheNumerals() {
        assertEquals(
                List.of("0=0", "1=1", "2=-", "3=2"),
                rows(
                        in("es").article(1, "Artículo I", "Agua.")
                                .article(2, "Artículo II", "Casa.")
                                .article(3, "Artículo III", "Tierra.")
                                .article(4, "Artículo IV", "Aire."),
                        in("ar").article(1, "المادة ١", "الماء")
                                .article(2, "المادة ٢", "البيت")
                                .article(4, "المادة ٤", "الهواء")));
    }

    @Test
    void articleOfOnePartIsNeverThatOfAnother() {
        Texts both = in("en").article(1, "Article 1", "Water costs 37 cents.", "Part I")
                .article(2, "Article 2", "Homes number 4500.", "Part I")
                .article(1, "Article 1", "Trees planted in 1998.", "Part II")
                .article(2, "Article 2", "Buses run until 23 hours.", "Part II");
        assertEquals(
                List.of("0=0", "1=1", "2=2", "3=3"),
                rows(
                        both,
                        in("fr").article(1, "Article 1", "L'eau.", "Partie I")
                                .article(2, "Article 2", "Les logements.", "Partie I")
                                .article(1, "Article 1", "Les arbres.", "Partie II")
                                .article(2, "Article 2", "Les bus.", "Partie II")));
        assertEquals(
                List.of("0=-", "1=-", "2=0", "3=1"),
                rows(
                        both,
                        in("fr").article(1, "Article 1", "Arbres plantés en 1998.", "Partie II")
                                .article(2, "Article 2", "Les bus jusqu'à 23 heures.", "Partie II")));
    }

    @Test
    void insertedArticleHasANumberOfItsOwn() {
        assertEquals(
                List.of("0=0", "1=-", "2=1"),
                rows(
                        in("fr").article(12, "Article 12", "Eau.")
                                .article(12, "Article 12 bis", "Eau.")
                                .article(13, "Article 13", "Eau."),
                        in("ko").article(12, "제12조", "물").article(13, "제13조", "물")));
        assertEquals(
                List.of("0=0", "1=1"),
                rows(
                        in("fr").article(12, "Article 12", "Eau.").article(12, "Article 12 bis", "Terre."),
                        in("ko").article(12, "제12조", "물").article(12, "제12조의2", "땅")));
    }

    @Test
    void chapterIsNoArticleOfItsNumber() {
        assertEquals(
                List.of("0=0", "1=1", "2=-", "3=2"),
                rows(
                        in("en").article(1, "Chapter 1", "On water.")
                                .article(1, "Article 1", "Water is free.")
                                .article(2, "Chapter 2", "On homes.")
                                .article(2, "Article 2", "Homes are let."),
                        in("es").article(1, "Capítulo 1", "Del agua.")
                                .article(1, "Artículo 1", "El agua es libre.")
                                .article(2, "Artículo 2", "Las casas se alquilan.")));
    }

    @Test
    void preambleAndAnnexStandAlone() {
        assertEquals(
                List.of("0=-", "1=0", "2=-"),
                rows(
                        in("en").section("Preamble", "We the cities.")
                                .article(1, "Article 1", "Water.")
                                .section("Signatures", "Mayors."),
                        in("fr").article(1, "Article 1", "Eau.")));
    }

    @Test
    void articleInTheContentsDoesNotTakeThePlaceOfItsText() {
        assertEquals(
                List.of("0=-", "1=-", "2=0", "3=1"),
                rows(
                        in("es").article(1, "Artículo 1", "Artículo 1. Agua")
                                .article(2, "Artículo 2", "Artículo 2. Casa")
                                .article(1, "Artículo 1", "El agua municipal cuesta 37 céntimos.")
                                .article(2, "Artículo 2", "La ciudad tiene 4500 viviendas sociales."),
                        in("en").article(1, "Article 1", "Municipal water costs 37 cents.")
                                .article(2, "Article 2", "The city has 4500 social homes.")));
    }

    @Test
    void headingsPairByWhatStandsUnderThem() {
        assertEquals(
                List.of("0=0", "1=-", "2=1"),
                rows(
                        in("en").section("Water", "In 1998 the municipal council of Marsala built 45 fountains.")
                                .section("Thanks", "We thank all.")
                                .section("Homes", "The register of Porto counts 4500 empty homes since 2011."),
                        in("pt").section("Água", "Em 1998 o conselho municipal de Marsala fez 45 fontes.")
                                .section("Casas", "O registo do Porto conta 4500 casas vazias desde 2011.")));
    }

    @Test
    void textsWithoutHeadingsPairByNumbersNamesAndLengthsAndSaySo() {
        Texts one = in("en").plain("In 1998 the council of Marsala built 45 fountains.")
                .plain("The register of Porto counts 4500 empty homes.");
        Texts other = in("fr").plain("En 1998, le conseil de Marsala bâtit 45 fontaines.")
                .plain("Le registre de Porto compte 4500 logements vides.");
        assertEquals(List.of("0=0", "1=1"), rows(one, other));
        assertEquals(
                Basis.PASSAGES,
                new Aligner(passage -> Set.of()).align(one.done(), other.done()).basis());
    }

    @Test
    void everyPassageStandsInOneRowInReadingOrder() {
        Texts one = in("en");
        Texts other = in("de");
        for (int i = 0; i < 40; i++) {
            one.section("Heading " + i / 3, "Text number " + 100 * i);
            other.section("Titel " + i / 4, "Text Nummer " + 100 * i);
        }
        List<String> rows = rows(one, other);
        assertEquals(
                40,
                rows.stream()
                        .map(r -> r.split("=")[0])
                        .filter(s -> !s.equals("-"))
                        .mapToInt(s -> s.split(",").length)
                        .sum());
        assertEquals(
                40,
                rows.stream()
                        .map(r -> r.split("=")[1])
                        .filter(s -> !s.equals("-"))
                        .mapToInt(s -> s.split(",").length)
                        .sum());
    }

    @Test
    void versionThatIsNotThereLeavesTheOtherAlone() {
        assertEquals(List.of("0=-"), rows(in("en").article(1, "Article 1", "Water."), in("fr")));
    }
}
