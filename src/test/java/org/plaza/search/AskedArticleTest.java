package org.plaza.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plaza.search.Shelved.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plaza.model.Article;
import org.plaza.search.Question.Options;
import org.plaza.search.Question.Paging;

class AskedArticleTest {

    private LuceneSearcher searcher;

    @BeforeEach
    void fill(@TempDir Path temp) throws IOException {
        Shelved shelved = Shelved.in(temp);
        shelved.put(
                work("charter")
                        .article(
                                11,
                                "en",
                                "Article 11. Culture. Everybody takes part, as article 12 adds in its 12 lines.")
                        .article(12, "en", "Article 12. Water and housing are for everybody who lives in the city.")
                        .article(12, "es", "Artículo XII. El agua y la vivienda son para todas las personas.")
                        .article(1, "fr", "Article 1er. La ville est à toutes et à tous.")
                        .done(),
                work("declaration")
                        .article(11, "ko", "제11조. 문화는 모두의 것이다.")
                        .article(12, "ko", "제12조. 물은 모두의 것이다.")
                        .article(12, "ar", "المادة ١٢. الماء للجميع.")
                        .done(),
                work("report")
                        .article(
                                3, "en", "The article on page 12 of the paper names 12 fountains and one more article.")
                        .done());
        searcher = LuceneSearcher.open(shelved.folder());
    }

    @AfterEach
    void close() throws IOException {
        searcher.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article 12",
                "Article XII",
                "artículo 12",
                "artículo duodécimo",
                "제12조",
                "제 12 조",
                "المادة 12",
                "المادة ١٢",
                "what does article 12 say"
            })
    void anArticleIsFoundByItsNumberInEveryLanguage(String text) throws IOException {
        Answer answer = answer(text, Options.DEFAULT);
        List<String> ids =
                answer.hits().stream().map(hit -> hit.work().id()).limit(2).toList();
        assertTrue(ids.containsAll(List.of("charter", "declaration")), ids::toString);
        answer.hits().stream()
                .limit(2)
                .forEach(hit -> assertEquals(12, number(hit), hit.work().id()));
    }

    @Test
    void anOrdinalIsANumberToo() throws IOException {
        Answer.Hit first = answer("article 1er", Options.DEFAULT).hits().getFirst();
        assertEquals("charter", first.work().id());
        assertEquals(1, number(first));
    }

    @Test
    void anArticleIsAskedForTogetherWithOtherWords() throws IOException {
        Answer.Hit first = answer("article 12 vivienda", Options.DEFAULT).hits().getFirst();
        assertEquals("charter", first.work().id());
        assertEquals(12, number(first));
    }

    @Test
    void withoutExpansionAnArticleIsItsWords() throws IOException {
        Answer answer = answer("제12조", new Options(false, true, "ko"));
        assertEquals(
                List.of("declaration"),
                answer.hits().stream().map(hit -> hit.work().id()).toList());
        assertEquals(List.of(), answer("제12조", Options.DEFAULT).asked().expansions());
    }

    private static int number(Answer.Hit hit) {
        Article article = hit.passages().getFirst().passage().place().article();
        return article == null ? 0 : article.number();
    }

    private Answer answer(String text, Options options) throws IOException {
        return searcher.search(new Question(text, Map.of(), new Paging(1, 10, Question.Sort.RELEVANCE), options));
    }
}
