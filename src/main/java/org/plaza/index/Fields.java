package org.plaza.index;

/**
 * The names of the fields. A block holds its <em>children</em> first (a head for each language, then the passages) and
 * the <em>parent</em>, the work, last.
 */
public final class Fields {

    /** On all: the id of the work; a keyword. A block is replaced and deleted by it. */
    public static final String WORK = "work";

    /** On all: what the document is, one of the {@code KIND_} values; a keyword. */
    public static final String KIND = "kind";

    /** {@link #KIND} of a parent. */
    public static final String KIND_WORK = "work";

    /** {@link #KIND} of the child that holds title, description and subjects of one language. */
    public static final String KIND_HEAD = "head";

    /** {@link #KIND} of a passage of running text. */
    public static final String KIND_TEXT = "text";

    /** {@link #KIND} of a passage of a table of contents. */
    public static final String KIND_CONTENTS = "contents";

    /** {@link #KIND} of a passage of references. */
    public static final String KIND_REFERENCES = "references";

    /** On children: BCP 47 tag; a keyword. */
    public static final String LANGUAGE = "language";

    /** On passages: the id of the document; a keyword. On parents: the ids of all documents. */
    public static final String DOCUMENT = "document";

    /** On passages: their id; a keyword, stored. */
    public static final String PASSAGE = "passage";

    /** On passages: the ids they had under former ids of their work; keywords, stored. */
    public static final String PASSAGE_FORMERLY = "passage.formerly";

    /** On passages: the article's number in decimal; a keyword. */
    public static final String ARTICLE = "article";

    /** On passages: the text; stored. */
    public static final String BODY = "body";

    /** On passages: a {@link StoredPassage}; stored. */
    public static final String PLACE = "place";

    /** On children: vocabulary concepts as {@code vocabulary:value}, with positions and offsets. */
    public static final String CONCEPT = "concept";

    /** On children: unstemmed words of any language, with positions. */
    public static final String TEXT_EXACT = "text.exact";

    /** On heads: unstemmed words of any language, with positions. */
    public static final String TITLE_EXACT = "title.exact";

    /** On parents: the ids the work had before; a keyword. */
    public static final String FORMERLY = "formerly";

    /** On parents: the ids that documents of the work had before; a keyword. */
    public static final String DOCUMENT_FORMERLY = "document.formerly";

    /** On parents with a {@link #DOCUMENT_FORMERLY}: {@link FormerDocuments}; binary doc values. */
    public static final String FORMER_DOCUMENTS = "former.documents";

    /** On parents: the id; doc values, for ties. */
    public static final String ID = "id";

    /** On parents: the first day everybody may see the work, in days since 1970; doc values and point. */
    public static final String VISIBLE_FROM = "visible.from";

    /** On parents with a date: {@code yyyymmdd}, unknown parts 00; doc values. */
    public static final String DATE = "date";

    /** On parents: a collation key of the title; doc values. */
    public static final String TITLE_SORT = "title.sort";

    /** On parents: a {@link StoredWork}; binary doc values. */
    public static final String STORED_WORK = "stored.work";

    /** On parents: the {@link Shelf.Label} in JSON; binary doc values. */
    public static final String LABEL = "label";

    private Fields() {}

    /**
     * Stemmed words of a passage.
     *
     * @param language BCP 47 tag of a row of the language table
     * @return the field's name; on children, with positions
     */
    public static String text(String language) {
        return "text." + language;
    }

    /**
     * Stemmed words of titles, descriptions and subjects.
     *
     * @param language BCP 47 tag of a row of the language table
     * @return the field's name; on heads, with positions
     */
    public static String title(String language) {
        return "title." + language;
    }

    /**
     * Stemmed words of the headings over a passage.
     *
     * @param language BCP 47 tag of a row of the language table
     * @return the field's name; on passages, with positions
     */
    public static String heading(String language) {
        return "head." + language;
    }

    /**
     * How many stemmed words the work's children hold in one language.
     *
     * @param language BCP 47 tag of a row of the language table
     * @return the field's name; on parents with such words, doc values
     */
    public static String length(String language) {
        return "length." + language;
    }

    /**
     * The values of a facet.
     *
     * @param name of the facet
     * @return the field's name; on parents, a keyword with sorted-set doc values, concepts with all their broader ones
     */
    public static String facet(String name) {
        return "facet." + name;
    }
}
