package org.plaza.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code swap.js}: new regions in the place of old ones. */
@BrowserTest
class SwapScriptTest {

    private static final String PAGES = """
            const page = inner => new DOMParser().parseFromString(`<title>next</title>${inner}`, 'text/html');
            const region = (id, inner) => `<section id="${id}" data-region>${inner}</section>`;
            """;

    private static Object run(Tabs tabs, String body) {
        return Script.run(tabs, "swap.js", PAGES + body);
    }

    @Test
    void regionsAndTitleAreThoseOfTheNewPageAndTheRestStays(Hub hub, Tabs tabs) {
        assertEquals(List.of(true, "next", "<p>kept</p>", "new"), run(tabs, """
                document.body.innerHTML = '<p>kept</p>' + region('r', 'old');
                const swapped = it.swap(page('<p>other</p>' + region('r', 'new')));
                return [swapped, document.title, document.body.firstElementChild.outerHTML,
                        document.getElementById('r').textContent];
                """));
    }

    @Test
    void focusFoldsAndWhatWasTypedStay(Hub hub, Tabs tabs) {
        assertEquals(List.of("theme", "water", true, "wat"), run(tabs, """
                const inner = open => `<details id="fold" ${open}><summary>more</summary></details>
                  <input type="checkbox" name="theme" value="housing"><input type="checkbox" name="theme" value="water">
                  <input id="find" type="search">`;
                document.body.innerHTML = region('r', inner('open'));
                document.querySelector('[value=water]').focus();
                document.getElementById('find').value = 'wat';
                it.swap(page(region('r', inner(''))));
                return [document.activeElement.name, document.activeElement.value,
                        document.getElementById('fold').open, document.getElementById('find').value];
                """));
    }

    @Test
    void focusOnWhatIsGoneMovesToTheHeadingOfItsRegion(Hub hub, Tabs tabs) {
        assertEquals("H2", run(tabs, """
                document.body.innerHTML = region('r', '<h2 tabindex="-1">chips</h2><a href="#" data-key="gone">x</a>');
                document.querySelector('a').focus();
                it.swap(page(region('r', '<h2 tabindex="-1">chips</h2>')));
                return document.activeElement.tagName;
                """));
    }

    @Test
    void whatCanWaitComesOnceTheRestIsDrawn(Hub hub, Tabs tabs) {
        assertEquals(List.of("a|old", "ab|new"), run(tabs, """
                const both = (text, late) => region('r', text) + region('s', late).replace('data-region', 'data-region="later"');
                document.body.innerHTML = both('x', 'old');
                const texts = () => [...document.querySelectorAll('section')].map(each => each.textContent).join('|');
                it.swap(page(both('a<p data-later>b</p>', 'new')));
                const atOnce = texts();
                await new Promise(resolve => setTimeout(resolve, 500));
                return [atOnce, texts()];
                """));
    }

    @Test
    void whatIsToComeLaterCanBeHadAtOnce(Hub hub, Tabs tabs) {
        assertEquals("ab", run(tabs, """
                document.body.innerHTML = region('r', 'x');
                it.swap(page(region('r', 'a<p data-later>b</p>')));
                it.finish();
                return document.getElementById('r').textContent;
                """));
    }

    @Test
    void whatWasToComeLaterIsForgottenWhenAnotherPageComes(Hub hub, Tabs tabs) {
        assertEquals(List.of("c", ""), run(tabs, """
                document.body.innerHTML = region('r', 'x');
                it.swap(page(region('r', 'a<p data-later>b</p>')));
                it.swap(page(region('r', 'c')));
                await new Promise(resolve => setTimeout(resolve, 500));
                const at = document.getElementById('r');
                return [at.textContent, at.style.minBlockSize];
                """));
    }

    @Test
    void aPageWithOtherRegionsIsRefusedAndNothingChanges(Hub hub, Tabs tabs) {
        assertEquals(List.of(false, false, "old"), run(tabs, """
                document.body.innerHTML = region('r', 'old');
                return [it.swap(page(region('s', 'new'))), it.swap(page(region('r', 'new') + region('s', 'more'))),
                        document.getElementById('r').textContent];
                """));
    }
}
