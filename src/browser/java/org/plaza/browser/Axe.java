package org.plaza.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe-core what is wrong with a page as it is now. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Only what is broken crosses to Java: the places where all is well are many. */
    private static final String ASK = """
            async tags => {
              const { violations } = await axe.run({ runOnly: tags, resultTypes: ["violations"] });
              return violations.map(rule => `axe ${rule.id} (${rule.help}) × ${rule.nodes.length}: `
                + rule.nodes.slice(0, 3).map(node => node.html.slice(0, 300)).join(" | "));
            }
            """;

    private static final String SCRIPT = AxeBuilder.getAxeScript();

    private Axe() {}

    /** One line for each rule that is broken, with the first places; empty when none is. */
    static List<String> violations(Page page) {
        page.evaluate(SCRIPT);
        return ((List<?>) page.evaluate(ASK, RULES))
                .stream().map(String::valueOf).toList();
    }
}
