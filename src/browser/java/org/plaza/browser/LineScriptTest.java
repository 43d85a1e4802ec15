package org.plaza.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code line.js}: one page under way at a time. */
@BrowserTest
class LineScriptTest {

    /** A server that answers each address after a while with a page of that name, or breaks the line. */
    private static final String SERVER = """
            const asked = [], shown = [], states = [];
            let broken = 0;
            const wait = ms => new Promise(resolve => setTimeout(resolve, ms));
            window.fetch = async url => {
              asked.push(url);
              await wait(30);
              if (broken-- > 0) throw new TypeError('Failed to fetch');
              return { status: 200, url, headers: new Headers({ 'Content-Type': url === 'x' ? 'text/plain' : 'text/html' }),
                       text: async () => `<title>${url}</title><p id="status"></p>` };
            };
            const line = it.openLine(page => shown.push(page.document.title), state => states.push(state));
            """;

    private static Object run(Tabs tabs, String body) {
        return Script.run(tabs, "line.js", SERVER + body);
    }

    @Test
    void theLastOneWantedWinsAndWhatWaitedBeforeItIsForgotten(Hub hub, Tabs tabs) {
        assertEquals(List.of(List.of("a", "c"), List.of("c")), run(tabs, """
                line.want('a', {});
                line.want('b', {});
                line.want('c', {});
                await wait(200);
                return [asked, shown];
                """));
    }

    @Test
    void anOutdatedAnswerIsShownOnlyToWhoHasSeenNothingNewForAWhile(Hub hub, Tabs tabs) {
        assertEquals(List.of("first", "later", "last"), run(tabs, """
                line.want('first', { typed: true });
                await wait(100);
                line.want('outdated', { typed: true });
                line.want('newer', { typed: true });
                await wait(20);
                line.want('later', { typed: true });
                await wait(600);
                line.want('last', { typed: true });
                await wait(100);
                return shown.filter(title => title !== 'newer');
                """));
    }

    @Test
    void whoTypesOnAndOnSeesSomethingFromTimeToTime(Hub hub, Tabs tabs) {
        assertEquals(true, run(tabs, """
                for (let i = 0; i < 60; i++) {
                  line.want(`word${i}`, { typed: true });
                  await wait(20);
                }
                const early = shown.length;
                await wait(200);
                return early >= 2 && early < 20 && shown.at(-1) === 'word59';
                """));
    }

    @Test
    void aBrokenLineIsSaidOnceTriedAgainAndSaidToBeBack(Hub hub, Tabs tabs) {
        assertEquals(List.of(List.of("a", "a", "a"), List.of("a"), List.of(true, false)), run(tabs, """
                broken = 2;
                line.want('a', {});
                await wait(2200);
                return [asked, shown, states];
                """));
    }

    @Test
    void whatIsNoPageIsNotShown(Hub hub, Tabs tabs) {
        assertEquals(List.of(), run(tabs, "line.want('x', {}); await wait(100); return shown;"));
    }
}
