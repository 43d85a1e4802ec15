package org.plaza.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Asks axe-core what is wrong with a page as it is now. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int SHOWN = 3;

    private Axe() {}

    /** One line for each rule that is broken, with the first places; empty when none is. */
    static List<String> violations(Page page) {
        // pages of ours have no frames of other hosts, which alone need the slower mode
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(Axe::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return "axe " + rule.getId() + " (" + rule.getHelp() + ") × "
                + rule.getNodes().size() + ": "
                + rule.getNodes().stream()
                        .limit(SHOWN)
                        .map(CheckedNode::getHtml)
                        .collect(Collectors.joining(" | "));
    }
}
