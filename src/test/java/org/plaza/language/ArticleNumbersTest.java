package org.plaza.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plaza.model.Article;

class ArticleNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Artículo XII                                | 12 | Artículo XII
            ARTÍCULO 3. Derecho al agua                 | 3  | ARTÍCULO 3
            Articulo 7                                  | 7  | Articulo 7
            Artículo primero. Objeto                    | 1  | Artículo primero
            Artículo 4º.- Definiciones                  | 4  | Artículo 4º
            Art. 12. Everyone may take part.            | 12 | Art. 12
            Article 12 – Right to housing               | 12 | Article 12
            Article 12 Right to housing                 | 12 | Article 12
            Article 12: Right to housing                | 12 | Article 12
            Article 12 bis                              | 12 | Article 12 bis
            Article 12a. Tenants                        | 12 | Article 12a
            Article premier                             | 1  | Article premier
            Article 1er – Principes                     | 1  | Article 1er
            Article One                                 | 1  | Article One
            Artigo 12.º                                 | 12 | Artigo 12.º
            Artigo 2º Habitação                         | 2  | Artigo 2º
            Artikel 12                                  | 12 | Artikel 12
            § 12 Wohnen                                 | 12 | § 12
            §12. Wohnen                                 | 12 | §12
            Articolo 12. Diritto alla casa              | 12 | Articolo 12
            Статья 12. Право на жилище                  | 12 | Статья 12
            Madde 12 – Konut hakkı                      | 12 | Madde 12
            MADDE 3                                     | 3  | MADDE 3
            अनुच्छेद 12                                   | 12 | अनुच्छेद 12
            अनुच्छेद १२                                   | 12 | अनुच्छेद १२
            12. artikulua                               | 12 | 12. artikulua
            12. artikulua.- Etxebizitza                 | 12 | 12. artikulua
            المادة ١٢                                    | 12 | المادة ١٢
            المادة 12: الحق في السكن                     | 12 | المادة 12
            المادة الثانية عشرة                           | 12 | المادة الثانية عشرة
            المادة الأولى                                | 1  | المادة الأولى
            المادة العشرون                               | 20 | المادة العشرون
            ماده ۱۲                                      | 12 | ماده ۱۲
            제12조                                       | 12 | 제12조
            제12조(주거에 관한 권리)                       | 12 | 제12조
            제3장 참여                                    | 3  | 제3장
            제12조의2(임대차)                             | 12 | 제12조의2
            第十二条                                      | 12 | 第十二条
            第一百二十三条 住房                            | 123 | 第一百二十三条
            第12條：住房                                  | 12 | 第12條
            Section 3                                   | 3  | Section 3
            Sección II. De la participación             | 2  | Sección II
            Capítol IV – Habitatge                      | 4  | Capítol IV
            Άρθρο 5                                     | 5  | Άρθρο 5
            """)
    void anArticleBegins(String paragraph, int number, String label) {
        assertEquals(Optional.of(new Article(number, label)), ArticleNumbers.match(paragraph));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article 12 of the Convention provides that everyone may take part.",
                "Article 12, paragraph 2, applies to tenants.",
                "Article 12(2) provides for the same.",
                "Article 12.2 applies.",
                "Articles of association are public.",
                "El artículo 12 reconoce el derecho a la vivienda.",
                "Artículo 12 de la Constitución",
                "Artikel 12 Absatz 2 gilt entsprechend",
                "제12조에 따라 시장은 계획을 세운다.",
                "第十二条规定居民有权参与。",
                "المادة 12 من الميثاق",
                "Section of the city",
                "Art is for all",
                "Article mix",
                "Article about housing",
                "12 articles were adopted",
                "Статья 12 Конвенции гласит, что каждый имеет право.",
                ""
            })
    void aCitationInRunningTextBeginsNone(String paragraph) {
        assertEquals(Optional.empty(), ArticleNumbers.match(paragraph));
    }

    @ParameterizedTest
    @CsvSource({
        "12,12",
        "XII,12",
        "xii,12",
        "١٢,12",
        "۱۲,12",
        "१२,12",
        "十二,12",
        "二十,20",
        "MCMXC,1990",
        "first,1",
        "Premier,1",
        "primera,1",
        "septimo,7",
        "dix,10"
    })
    void numeralsOfAllKindsAreOneNumber(String numeral, int number) {
        assertEquals(OptionalInt.of(number), ArticleNumbers.number(numeral));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "IIII", "mix up", "vivienda", "百百", "123456789012"})
    void whatIsNoNumeralHasNoNumber(String text) {
        assertEquals(OptionalInt.empty(), ArticleNumbers.number(text));
    }

    @Test
    void aQuestionMayNameAnArticleAnywhere() {
        List<ArticleNumbers.Mention> found = ArticleNumbers.mentions("derecho a la ciudad artículo XII");
        assertEquals(List.of(new ArticleNumbers.Mention(new Article(12, "artículo XII"), 20, 32)), found);
    }
}
