package org.plaza.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Sizes;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page costs who has never been here, and what it may do in their browser. */
@BrowserTest
class FirstLoadTest {

    private static final int MOST_REQUESTS = 15;
    private static final long MOST_BYTES = 150_000;

    @ParameterizedTest
    @EnumSource(names = {"HOME", "SEARCH"})
    void isLight(Kind kind, Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en"));
        tab.go(kind.address(hub));
        tab.settle();
        List<Request> requests = tab.finished();
        long bytes = requests.stream()
                .map(Request::sizes)
                .mapToLong(FirstLoadTest::received)
                .sum();
        assertTrue(requests.size() >= 2, requests::toString);
        assertTrue(requests.size() <= MOST_REQUESTS, requests::toString);
        assertTrue(bytes > 1_000 && bytes <= MOST_BYTES, () -> bytes + " bytes");
    }

    private static long received(Sizes sizes) {
        return sizes.responseHeadersSize + sizes.responseBodySize;
    }

    @ParameterizedTest
    @EnumSource
    void runsNothingThatIsWrittenIntoThePage(Kind kind, Hub hub, Tabs tabs) {
        Tab tab = tabs.open(Visitor.of("en"));
        Response response = tab.go(kind.address(hub));
        String policy = response.headers().getOrDefault("content-security-policy", "");
        assertTrue(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("unsafe") || policy.contains("*"), policy);
        assertEquals(List.of(), tab.page().evaluate("""
                html => [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("*")]
                    .filter(e => e.matches("style, [style], script:not([src]):not([type='application/ld+json'])")
                        || [...e.attributes].some(a => a.name.startsWith("on") || /^\\s*javascript:/i.test(a.value)))
                    .map(e => e.outerHTML.slice(0, 200))
                """, response.text()));
    }
}
