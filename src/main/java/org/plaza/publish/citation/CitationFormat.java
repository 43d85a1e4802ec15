package org.plaza.publish.citation;

/** A way to write a reference. */
public enum CitationFormat {
    /** A line for people, by the Chicago Manual of Style. */
    TEXT("Chicago", "txt", "text/plain"),
    /** For LaTeX and programs that keep references. */
    BIBTEX("BibTeX", "bib", "application/x-bibtex"),
    /** For programs that keep references. */
    RIS("RIS", "ris", "application/x-research-info-systems"),
    /** For programs that cite in any style. */
    CSL_JSON("CSL-JSON", "json", "application/vnd.citationstyles.csl+json");

    private final String label;
    private final String ending;
    private final String mediaType;

    CitationFormat(String label, String ending, String mediaType) {
        this.label = label;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /**
     * What it is called.
     *
     * @return the same in all languages
     */
    public String label() {
        return label;
    }

    /**
     * How names of such files end.
     *
     * @return without the dot
     */
    public String ending() {
        return ending;
    }

    /**
     * The type of such files.
     *
     * @return without parameters: they are in UTF-8
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Writes a reference.
     *
     * @param reference what is cited
     * @param words of the reader's language: only {@link #TEXT} has any
     * @return a whole file
     */
    public String write(Reference reference, Words words) {
        return switch (this) {
            case TEXT -> Chicago.text(Chicago.cite(reference, words)) + "\n";
            case BIBTEX -> BibTex.write(reference);
            case RIS -> Ris.write(reference);
            case CSL_JSON -> CslJson.write(reference);
        };
    }
}
