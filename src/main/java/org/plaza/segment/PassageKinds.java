package org.plaza.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plaza.language.ArticleNumbers;
import org.plaza.model.Passage.Kind;

/** Tells running text from tables of contents and lists of references. */
final class PassageKinds {

    private static final Pattern CONTENTS_TITLE = title(
            "(?:table of )?contents|[ií]ndice(?: general)?|[ií]ndex|sommaire"
                    + "|table des mati[eè]res|sum[aá]rio|contenidos?|contidos?|(?:taula de )?continguts|inhalt(?:sverzeichnis)?|sommario"
                    + "|indice dei contenuti|содержание|оглавление|зміст|目录|目錄|目次|차례|목차|(?:جدول |قائمة )?المحتويات|الفهرس|فهرست"
                    + "|i[̇]?çindekiler|aurkibidea|विषय[- ]सूची|अनुक्रमणिका|inhoud(?:sopgave)?|περιεχόμενα|spis treści|obsah|cuprins");

    private static final Pattern REFERENCES_TITLE =
            title("(?:list of )?references(?: cited)?|bibliograph(?:y|ie)|works cited"
                    + "|bibliograf[ií]a|(?:lista de )?refer[eêè]nci(?:as?|es)(?: bibliogr[aá]fi(?:cas|ques))?|r[eé]f[eé]rences"
                    + "|fuentes|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|riferimenti(?: bibliografici)?|erreferentziak"
                    + "|список литературы|литература|библиография|参考文献|參考文獻|참고\\s?문헌|(?:قائمة )?المراجع|المصادر(?: والمراجع)?"
                    + "|kaynak(?:ça|lar)|संदर्भ(?: सूची)?|ग्रंथ सूची|literatuur(?:lijst)?|βιβλιογραφία");

    private static final int LONGEST_ENTRY = 200;
    private static final Pattern ENTRY = Pattern.compile(
            ".*\\p{L}.*?(?<lead>(?:[.·…_]\\s?){3,}|\\s|\\t)\\s*(?<page>(?U:\\d){1,4}|[ivxl]{1,6})", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})(?:1[89]|20)\\d\\d[a-z]?(?!\\p{Nd})");
    private static final Pattern CITATION =
            Pattern.compile("https?://|www\\.|doi|\\bpp?\\.\\s?\\d|\\b[Vv]ol\\.|\\bISBN|\\bet al\\b"
                    + "|\\b[Ii]n:|\\p{Lu}\\.(?:[ ,;:]|\\s\\p{Lu})|[“«\"„《].{4,}[”»\"“》]|\\p{Nd}+\\s?\\(\\p{Nd}+\\)");

    private static final int FEWEST_TITLED = 3;
    private static final int FEWEST_DOTTED = 4;
    private static final int FEWEST_PLAIN = 8;
    private static final int FEWEST_REFERENCES = 5;
    private static final int LONGEST_GAP = 2;
    private static final double ASCENDING = 0.8;

    private PassageKinds() {}

    private static Pattern title(String words) {
        return Pattern.compile(
                "(?:\\P{L}{0,8})(?:" + words + ")\\P{L}*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The kind of each paragraph. */
    static List<Kind> of(List<Paragraph> paragraphs) {
        Kind[] kinds = new Kind[paragraphs.size()];
        Arrays.fill(kinds, Kind.TEXT);
        markContents(paragraphs, kinds);
        markReferences(paragraphs, kinds);
        return Collections.unmodifiableList(Arrays.asList(kinds));
    }

    private static void markContents(List<Paragraph> paragraphs, Kind[] kinds) {
        int from = 0;
        while (from < kinds.length) {
            int to = entriesEnd(paragraphs, from);
            int start = from;
            while (start > 0 && from - start < LONGEST_GAP && !isContentsTitle(paragraphs, start)) {
                start--;
            }
            boolean titled = isContentsTitle(paragraphs, start);
            if (to > from && isContents(paragraphs.subList(from, to), titled)) {
                Arrays.fill(kinds, titled ? start : from, to, Kind.CONTENTS);
            }
            from = Math.max(from + 1, to);
        }
    }

    private static boolean isContentsTitle(List<Paragraph> paragraphs, int i) {
        return CONTENTS_TITLE.matcher(paragraphs.get(i).text()).matches();
    }

    /** The end of a run of entries from here, over short gaps; the start itself when there is none. */
    private static int entriesEnd(List<Paragraph> paragraphs, int from) {
        int end = from;
        for (int i = from; i < paragraphs.size() && i - end <= LONGEST_GAP; i++) {
            String text = paragraphs.get(i).text();
            if (text.length() <= LONGEST_ENTRY && ENTRY.matcher(text).matches()) {
                end = i + 1;
            } else if (text.length() > LONGEST_ENTRY || i == from) {
                break;
            }
        }
        return end;
    }

    private static boolean isContents(List<Paragraph> lines, boolean titled) {
        int dotted = 0;
        List<Integer> pages = new ArrayList<>();
        for (Paragraph line : lines) {
            Matcher entry = ENTRY.matcher(line.text());
            if (entry.matches()) {
                dotted += entry.group("lead").isBlank() ? 0 : 1;
                ArticleNumbers.number(entry.group("page")).ifPresent(pages::add);
            }
        }
        boolean enough = titled && pages.size() >= FEWEST_TITLED
                || dotted >= FEWEST_DOTTED
                || pages.size() >= FEWEST_PLAIN && pages.getFirst() < pages.getLast() && lines.size() == pages.size();
        return enough && ascending(pages) >= ASCENDING;
    }

    private static double ascending(List<Integer> pages) {
        int up = 1;
        for (int i = 1; i < pages.size(); i++) {
            up += pages.get(i) >= pages.get(i - 1) ? 1 : 0;
        }
        return up / (double) Math.max(1, pages.size());
    }

    private static void markReferences(List<Paragraph> paragraphs, Kind[] kinds) {
        int from = 0;
        while (from < kinds.length) {
            boolean titled = kinds[from] == Kind.TEXT
                    && REFERENCES_TITLE.matcher(paragraphs.get(from).text()).matches();
            int first = titled ? from + 1 : from;
            int to = referencesEnd(paragraphs, first);
            boolean many = to - first >= FEWEST_REFERENCES
                    && isReference(paragraphs.get(from).text());
            boolean references = to > first && (titled || many);
            if (references) {
                Arrays.fill(kinds, from, to, Kind.REFERENCES);
            }
            from = references ? to : from + 1;
        }
    }

    private static int referencesEnd(List<Paragraph> paragraphs, int from) {
        int end = from;
        for (int i = from; i < paragraphs.size() && i - end <= LONGEST_GAP; i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.isHeading() || ArticleNumbers.match(paragraph.text()).isPresent()) {
                break;
            }
            if (isReference(paragraph.text())) {
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean isReference(String text) {
        return text.length() < 3 * LONGEST_ENTRY
                && YEAR.matcher(text).find()
                && CITATION.matcher(text).find();
    }
}
