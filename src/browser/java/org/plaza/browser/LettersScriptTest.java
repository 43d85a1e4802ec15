package org.plaza.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code viewer-letters.js}: a match found again in what another program reads from the same page. */
@BrowserTest
class LettersScriptTest {

    private static Object run(Tabs tabs, String body) {
        return Script.run(tabs, "viewer-letters.js", """
                const found = (page, before, text, after, taken) => {
                  const letters = it.reduce(page);
                  const at = it.find(letters.letters, { before, text, after }, taken);
                  return at && page.slice(letters.from[at[0]], letters.to[at[1] - 1]);
                };
                """ + body);
    }

    @Test
    void spacesHyphensLigaturesAndMarksDoNotMatter(Hub hub, Tabs tabs) {
        assertEquals(List.of("hous- ing", "efﬁcient", "VIVIENDÁ", "ﺳﻜﻦ"), run(tabs, """
                return [found('the hous- ing of all', 'the ', 'housing', ' of'),
                        found('an efﬁcient plan', 'an ', 'efficient', ' plan'),
                        found('LA VIVIENDÁ DIGNA', 'la ', 'vivienda', ' digna'),
                        found('في ﺳﻜﻦ لائق', 'في ', 'سكن', ' لائق')];
                """));
    }

    @Test
    void ofEqualWordsTheOneInTheSamePlaceIsMeant(Hub hub, Tabs tabs) {
        assertEquals(List.of(1, 0), run(tabs, """
                const page = it.reduce('water for parks, water for homes').letters;
                const place = after => page.slice(0, it.find(page, { before: '', text: 'water', after })[0]).length > 0 ? 1 : 0;
                return [place(' for homes'), place(' for parks')];
                """));
    }

    @Test
    void theSameMatchTwiceIsTwoPlaces(Hub hub, Tabs tabs) {
        assertEquals(List.of(0, 5, true), run(tabs, """
                const taken = new Set();
                const match = { before: '', text: 'water', after: '' };
                const starts = [1, 2].map(() => it.find('waterwater', match, taken)[0]);
                return [...starts, it.find('fire', match, taken) === null];
                """));
    }

    @Test
    void textInTheOrderOfTheEyeIsReadBackwards(Hub hub, Tabs tabs) {
        assertEquals("ןיד", run(tabs, "return found('תיב ןיד', '', 'דין', ' בית');"));
    }

    @Test
    void aWordSpeltInAnotherWayIsFoundBetweenItsNeighbours(Hub hub, Tabs tabs) {
        assertEquals("h0using", run(tabs, """
                return found('everybody in the city has h0using that is safe and dry', 'everybody in the city has ', 'housing',
                             ' that is safe and dry');
                """));
    }

    @Test
    void aLongPassageIsFoundByItsEnds(Hub hub, Tabs tabs) {
        assertEquals(List.of(9, true), run(tabs, """
                const text = 'every person who lives here has the right to a home and to water that is safe to drink';
                const page = it.reduce('page head ' + text.replace('water', 'w4ter') + ' page foot').letters;
                return [it.findLong(page, text)[0] + 1, it.findLong(page, 'quite another text than that one') === null];
                """));
    }
}
