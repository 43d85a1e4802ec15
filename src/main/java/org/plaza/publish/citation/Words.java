package org.plaza.publish.citation;

import java.util.List;

/** What a citation says in the reader's language. */
public interface Words {

    /**
     * For a work whose date is not known.
     *
     * @return English: n.d.
     */
    String undated();

    /**
     * A date.
     *
     * @param issued as far as it is known
     * @return English: May 17, 2014
     */
    String date(Issued issued);

    /**
     * Pages.
     *
     * @param pages that are cited
     * @return English: p. 8, pp. 8–9
     */
    String pages(Reference.Pages pages);

    /**
     * Several names.
     *
     * @param names at least one
     * @param cut whether more were left out
     * @return English: A, B, and C; A, B et al.
     */
    String names(List<String> names, boolean cut);
}
