package org.plaza.extract.worker;

import java.nio.file.Path;

/** Reads the files of one family of formats. */
interface Reader {

    /**
     * Says the facts and the pages of a file.
     *
     * @param file the file
     * @param format what it is
     * @param out where to say it
     * @throws Exception whatever is wrong with the file; what was said before is kept
     */
    @SuppressWarnings("java:S112") // parsers throw everything
    void read(Path file, Format format, Teller out) throws Exception;
}
