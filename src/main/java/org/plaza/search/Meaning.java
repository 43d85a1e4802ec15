package org.plaza.search;

import org.apache.lucene.index.Term;
import org.plaza.index.Fields;

/**
 * The keys of what words mean in every language: a concept, {@code vocabulary:value}, or an article by its number. All
 * methods are pure.
 */
final class Meaning {

    /** No name of a vocabulary begins so. */
    private static final String ARTICLE = "#";

    private Meaning() {}

    static String article(int number) {
        return ARTICLE + number;
    }

    static boolean isArticle(String key) {
        return key.startsWith(ARTICLE);
    }

    /** What children hold that mean it. */
    static Term term(String key) {
        return isArticle(key)
                ? new Term(Fields.ARTICLE, key.substring(ARTICLE.length()))
                : new Term(Fields.CONCEPT, key);
    }
}
