package org.plaza.language;

import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The table of languages: one row per language, and a fallback row for all others. */
public final class Languages {

    static final String UNKNOWN_TAG = "und";

    /** The fallback row: text whose language is not known or has no row. */
    public static final Language UNKNOWN = Language.of(UNKNOWN_TAG, false);

    private static final String FIRST_CLASS = "es en fr ca pt ar ko de it gl eu ru zh tr hi";

    /** With an analyzer of their own. */
    private static final String ANALYZED =
            "bg bn ckb cs da el et fa fi ga hu hy id ja lt lv ne nl no pl ro sr sv ta te th uk";

    /** Cut into words and folded by Unicode's rules alone. */
    private static final String BY_UNICODE =
            "af am az be bs cy gu he hr is ka kk km kn lo mk ml mn mr ms mt my pa si sk sl sq sw tl ur vi";

    /** Codes of the same language, or of a variety that is written with the row's words. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("nb", "no"),
            Map.entry("nn", "no"),
            Map.entry("iw", "he"),
            Map.entry("in", "id"),
            Map.entry("mo", "ro"),
            Map.entry("sh", "sr"),
            Map.entry("fil", "tl"),
            Map.entry("cmn", "zh"),
            Map.entry("yue", "zh"),
            Map.entry("arb", "ar"),
            Map.entry("prs", "fa"),
            Map.entry("pes", "fa"),
            Map.entry("ekk", "et"),
            Map.entry("lvs", "lv"),
            Map.entry("npi", "ne"),
            Map.entry("zsm", "ms"));

    private static final Map<String, Language> ROWS = rows();

    /** The languages of tags asked for before: a question asks for those of the hub at each of its words. */
    private static final Map<String, String> CODES = new ConcurrentHashMap<>();

    private static final int MOST_CODES = 1000;

    private Languages() {}

    /**
     * The row of a language.
     *
     * @param bcp47 a tag, its case, region and script ignored; underscores and three-letter codes are understood
     * @return the fallback row when there is none, or when the tag cannot be read
     */
    public static Language of(String bcp47) {
        return find(bcp47).orElse(UNKNOWN);
    }

    /**
     * The row of a language, if it has one.
     *
     * @param bcp47 as for {@link #of}
     * @return empty for a language without a row, for {@code und} and for what is not a tag
     */
    public static Optional<Language> find(String bcp47) {
        Language row = ROWS.get(bcp47);
        if (row != null) {
            return Optional.of(row);
        }
        String code = CODES.get(bcp47);
        if (code == null) {
            code = ULocale.forLanguageTag(bcp47.strip().replace('_', '-')).getLanguage();
            if (CODES.size() < MOST_CODES) {
                CODES.put(bcp47, code);
            }
        }
        return Optional.ofNullable(ROWS.get(ALIASES.getOrDefault(code, code)));
    }

    /**
     * The whole table.
     *
     * @return every row but the fallback, the first-class languages first
     */
    public static List<Language> all() {
        return List.copyOf(ROWS.values());
    }

    /**
     * The script of a text.
     *
     * @param text anything
     * @return the ISO 15924 code, as in {@link Language#script()}, of the script that most of it is in; {@code Zyyy} when it
     *     has no letters
     */
    public static String scriptOf(String text) {
        return Scripts.of(text);
    }

    static List<Language> of(Collection<String> tags) {
        return tags.stream()
                .map(Languages::find)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Map<String, Language> rows() {
        Map<String, Language> rows = new LinkedHashMap<>();
        for (String tags : List.of(FIRST_CLASS, ANALYZED, BY_UNICODE)) {
            for (String tag : tags.split(" ")) {
                rows.put(tag, Language.of(tag, tags.equals(FIRST_CLASS)));
            }
        }
        return rows;
    }
}
