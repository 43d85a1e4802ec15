package org.plaza.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code address.js}, {@code status.js}, {@code facets.js} and {@code viewer-place.js}. */
@BrowserTest
class SmallScriptsTest {

    @Test
    void anAddressHasNoEmptyFieldsButAlwaysTheWords(Hub hub, Tabs tabs) {
        assertEquals(List.of("/?q=&theme=a&theme=b", "/?q=%C3%A0+b&ui=ca"), Script.run(tabs, "address.js", """
                document.body.innerHTML = `<form action="/"><input name="q"><input name="from" value="">
                  <input type="checkbox" name="theme" value="a" checked><input type="checkbox" name="theme" value="b" checked>
                  <input type="checkbox" name="theme" value="c"></form><form action="/"><input name="q" value="à b">
                  <input type="hidden" name="ui" value="ca"></form>`;
                return [...document.forms].map(it.addressOf);
                """));
    }

    @Test
    void aPlaceInADocumentIsKeptInItsAddressWithoutAStepInHistory(Hub hub, Tabs tabs) {
        assertEquals(
                List.of("?ui=ca&page=3&p=x", 3, "?ui=ca&page=4&q=%C3%A0", 0), Script.run(tabs, "viewer-place.js", """
                        const steps = history.length;
                        history.replaceState(null, '', '?ui=ca&page=1&p=x#passage');
                        const place = new it.Place('3');
                        const first = [new URL(place.address).search, place.page];
                        place.move({page: '4', p: null, q: 'à'});
                        return [...first, location.search, history.length - steps];
                        """));
    }

    @Test
    void ofManySentencesOnlyTheLastIsSaidOnceNothingChangesAnyMore(Hub hub, Tabs tabs) {
        assertEquals(List.of(List.of("3 works"), "unseen"), Script.run(tabs, "status.js", """
                document.body.innerHTML = '<p id="status" class="unseen" role="status"></p>';
                const status = document.getElementById('status');
                const said = [];
                new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
                for (const n of [9, 5, 3]) it.settle(`${n} works`);
                await new Promise(resolve => setTimeout(resolve, 1300));
                return [said, status.className];
                """));
    }

    @Test
    void aWarningIsSaidAtOnceForAllToSeeAndTakenBack(Hub hub, Tabs tabs) {
        assertEquals(List.of("no line", "", "back", "unseen"), Script.run(tabs, "status.js", """
                document.body.innerHTML = '<p id="status" class="unseen" role="status"></p>';
                const status = document.getElementById('status');
                it.settle('9 works');
                it.warn('no line');
                const seen = [status.textContent, status.className];
                it.tell('back');
                await new Promise(resolve => setTimeout(resolve, 1300));
                return [...seen, status.textContent, status.className];
                """));
    }

    @Test
    void whatIsNotListedIsLookedForOnThePageOfAllValues(Hub hub, Tabs tabs) {
        assertEquals(
                List.of("/facets/place?q=x&find=%C3%A9v", "/facets/place?q=x"), Script.run(tabs, "facets.js", """
                document.body.innerHTML = `<fieldset><p class="find"><input></p><span class="nothing" hidden></span>
                  <ul class="values"></ul><p class="all"><a href="/facets/place?q=x">all</a></p></fieldset>`;
                const field = document.querySelector('input');
                const link = document.querySelector('a');
                const type = text => {
                  field.value = text;
                  field.dispatchEvent(new Event('input', { bubbles: true }));
                  return link.pathname + link.search;
                };
                return [type(' év '), type('')];
                """));
    }

    @Test
    void aValueDeepInAFacetIsFoundWithWhatIsAboveIt(Hub hub, Tabs tabs) {
        assertEquals(
                List.of(List.of("Housing", "Évictions"), true, List.of("Housing", "Évictions", "Water"), false),
                Script.run(tabs, "facets.js", """
                const value = (label, below) => `<li><label><bdi class="label">${label}</bdi></label>${below ?? ''}</li>`;
                document.body.innerHTML = `<fieldset><p class="find"><input></p><span class="nothing" hidden></span>
                  <ul class="values">${value('Housing', `<details><summary>1</summary><ul>${value('Évictions')}</ul></details>`)}
                  ${value('Water')}</ul></fieldset>`;
                const field = document.querySelector('input');
                const shown = () => [...document.querySelectorAll('li:not([hidden]) > label')].map(l => l.textContent);
                const type = text => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); };
                type('evic');
                const found = [shown(), document.querySelector('details').open];
                type('');
                return [...found, shown(), document.querySelector('details').open];
                """));
    }
}
