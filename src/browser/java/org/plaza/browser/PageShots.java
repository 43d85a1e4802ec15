package org.plaza.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of pages to be looked at, in {@code target/screenshots}. No test: it is run by name and asserts nothing. */
@BrowserTest
class PageShots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    /** Pictures are drawn some time after a page has come. */
    private static final double DRAWN_MILLIS = 1500;

    enum Shot {
        HOME_EN_LIGHT_DESKTOP(Visitor.of("en"), Kind.HOME::address),
        HOME_AR_DARK_PHONE(Visitor.of("ar").onPhone().inTheDark(), Kind.HOME::address),
        SEARCH_ES_LIGHT_DESKTOP(Visitor.of("es"), searching("vivienda digna")),
        SEARCH_EN_DARK_DESKTOP(Visitor.of("en").inTheDark(), searching("right to housing")),
        SEARCH_AR_LIGHT_DESKTOP(Visitor.of("ar"), searching("الحق في السكن")),
        SEARCH_ES_LIGHT_PHONE(Visitor.of("es").onPhone(), searching("presupuesto participativo")),
        MAP_EN_LIGHT_DESKTOP(Visitor.of("en"), hub -> "/?q=water&show=map"),
        EMPTY_ES_DARK_PHONE(Visitor.of("es").onPhone().inTheDark(), Kind.EMPTY::address),
        WORK_ES_DARK_DESKTOP(Visitor.of("es").inTheDark(), Kind.WORK::address),
        PARALLEL_AR_LIGHT_DESKTOP(
                Visitor.of("ar"), hub -> "/works/global-charter-agenda/parallel?version=ar&beside=fr"),
        VIEWER_EN_LIGHT_DESKTOP(Visitor.of("en").width(1440), Kind.VIEWER::address),
        TEXT_AR_LIGHT_PHONE(Visitor.of("ar").onPhone(), Kind.DOCUMENT::address);

        private final Visitor visitor;
        private final Function<Hub, String> address;

        Shot(Visitor visitor, Function<Hub, String> address) {
            this.visitor = visitor;
            this.address = address;
        }

        private static Function<Hub, String> searching(String words) {
            return hub -> "/?q=" + Hub.encoded(words);
        }

        private String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksLikeThis(Shot shot, Hub hub, Tabs tabs) {
        Tab tab = tabs.open(shot.visitor);
        tab.go(shot.address.apply(hub));
        tab.settle();
        tab.page().waitForTimeout(DRAWN_MILLIS);
        tab.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(shot.file())));
    }
}
