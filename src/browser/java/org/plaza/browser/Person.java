package org.plaza.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.plaza.web.ui.Messages;
import org.plaza.web.ui.UiLanguage;

/** Somebody who knows of a page what a screen reader says of it: roles and names, in the language of the page. */
final class Person {

    private final Tab tab;
    private final Page page;
    private final Way way;
    private final Hand hand;
    private final Messages messages;

    private Person(Tab tab, Way way, String language) {
        this.tab = tab;
        this.page = tab.page();
        this.way = way;
        this.hand = new Hand(page, way != Way.KEYBOARD);
        this.messages = Messages.of(UiLanguage.ofTag(language).orElseThrow());
    }

    /** Somebody at the front of the hub. */
    static Person at(Tabs tabs, Way way, Visitor visitor) {
        Tab tab = tabs.open(visitor);
        tab.go("/");
        return new Person(tab, way, visitor.language());
    }

    Tab tab() {
        return tab;
    }

    Page page() {
        return page;
    }

    /** What the page calls something. */
    String says(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Asks a question from wherever there is a box for it. */
    Person ask(String question) {
        hand.write(page.getByLabel(says("box.label")), question).send();
        return this;
    }

    /** Ticks a value of a facet, both as the page calls them. */
    Person narrow(String facet, String value) {
        toFilters();
        Locator group = page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(facet).setExact(true));
        Locator box = group.getByRole(
                AriaRole.CHECKBOX,
                new Locator.GetByRoleOptions()
                        .setName(Pattern.compile("^" + literal(value) + " [0-9]"))
                        .setIncludeHidden(true));
        Locator closed = box.first().locator("xpath=ancestor::details[not(@open)]/summary");
        for (int folds = closed.count(); folds > 0; folds--) {
            hand.press(closed);
        }
        String before = page.url();
        hand.tick(box);
        apply(before);
        return this;
    }

    /** Leaves only works of some years. */
    Person between(String from, String to) {
        toFilters();
        hand.write(page.getByLabel(says("facet.from")), from);
        String before = page.url();
        hand.write(page.getByLabel(says("facet.to")), to);
        if (way == Way.WITHOUT_SCRIPTS) {
            apply(before);
        } else {
            hand.send();
        }
        return this;
    }

    private void toFilters() {
        if (way == Way.KEYBOARD) {
            hand.press(link(says("search.narrow")));
        }
    }

    /** Without scripts nothing changes before it is sent; with them, results follow, and a link leads back to them. */
    private void apply(String before) {
        if (way == Way.WITHOUT_SCRIPTS) {
            hand.follow(button(says("facet.apply")));
        } else {
            page.waitForURL(url -> !url.equals(before));
            page.waitForCondition(() -> page.getByText(says("search.selected")).isVisible());
        }
    }

    /** Goes back to the results from the filters, and on to the first link of that name among them. */
    Person openAmongResults(Pattern name) {
        if (way == Way.KEYBOARD) {
            String total = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                    .innerText();
            if (page.evaluate("() => document.activeElement.closest('aside') !== null")
                    .equals(true)) {
                hand.press(link(total));
            }
        }
        Locator results = page.getByRole(AriaRole.ARTICLE);
        hand.follow(results.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)));
        return this;
    }

    /** The name of a link to a passage: its page, or else its file. */
    Pattern passages() {
        return Pattern.compile(pages().pattern() + "|^\\S+\\.[a-z]{2,4}$");
    }

    /** The name of a link to a passage on a page with a number. */
    Pattern pages() {
        String page = literal(says("page.number", "#")).replace("#", "[0-9]+");
        String printed =
                literal(says("page.printed", "#", "@")).replace("#", "[0-9]+").replace("@", ".+");
        return Pattern.compile("^(?:" + page + "|" + printed + ")$");
    }

    /** A pattern of nothing but a text, as browsers understand patterns. */
    static String literal(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    /** Follows the first link of that name. */
    Person follow(String key, Object... arguments) {
        hand.follow(link(says(key, arguments)));
        return this;
    }

    /** Chooses from a list that has a name. */
    Person choose(String key, String value) {
        Locator list = page.getByRole(
                AriaRole.COMBOBOX,
                new Page.GetByRoleOptions().setName(says(key)).setExact(true));
        hand.choose(list, value);
        return this;
    }

    /** Presses a button that leads to another address. */
    Person send(String key) {
        hand.follow(button(says(key)));
        return this;
    }

    /** Opens a fold that is closed. */
    Person unfold(Locator where, String key) {
        hand.press(where.getByText(says(key)));
        return this;
    }

    /** Follows a link, whichever it is. */
    Person follow(Locator link) {
        hand.follow(link);
        return this;
    }

    /** The passage somebody came for. */
    Locator passage() {
        return page.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions().setName(says("document.passage")).setExact(true));
    }

    /** What is in a file that a link hands out. */
    String file(Locator where, String name) {
        Locator link = where.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
        Download file = page.waitForDownload(() -> hand.press(link));
        try (InputStream in = file.createReadStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    /** A link by its whole name. */
    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
