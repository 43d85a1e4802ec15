package org.plaza.publish.citation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;

/** What others read in the files that are written: libraries that know nothing of this program. */
public final class Parsers {

    private static final int LAST_OF_ASCII = 0x7F;
    private static final int ETHIOPIC = 0x1200;

    private Parsers() {}

    /**
     * The only entry of a file.
     *
     * @param file BibTeX
     * @return its entry
     */
    public static BibTeXEntry bibtex(String file) {
        try {
            BibTeXDatabase database = new BibTeXParser().parse(new StringReader(file));
            List<BibTeXEntry> entries = List.copyOf(database.getEntries().values());
            if (entries.size() != 1 || database.getObjects().size() != 1) {
                throw new AssertionError("not one entry but " + database.getObjects() + " in " + file);
            }
            return entries.getFirst();
        } catch (ParseException | TokenMgrException e) {
            throw new AssertionError(file, e);
        }
    }

    /**
     * What LaTeX would print of a field.
     *
     * @param entry that has it
     * @param name of the field
     * @return null when the entry has no such field
     */
    public static @Nullable String printed(BibTeXEntry entry, String name) {
        Value value = entry.getField(new Key(name));
        if (value == null) {
            return null;
        }
        // this parser of LaTeX knows neither Chinese nor emoji: an Ethiopic letter stands for each that is not ASCII
        List<String> beyond = new ArrayList<>();
        StringBuilder latex = new StringBuilder();
        value.toUserString().codePoints().forEach(c -> {
            if (c <= LAST_OF_ASCII) {
                latex.appendCodePoint(c);
            } else {
                latex.append((char) (ETHIOPIC + beyond.size()));
                beyond.add(Character.toString(c));
            }
        });
        try {
            String printed = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex.toString())));
            return printed.codePoints()
                    .mapToObj(c -> c >= ETHIOPIC && c - ETHIOPIC < beyond.size()
                            ? beyond.get(c - ETHIOPIC)
                            : Character.toString(c))
                    .collect(Collectors.joining());
        } catch (ParseException | TokenMgrException e) {
            throw new AssertionError(value.toUserString(), e);
        }
    }

    /**
     * The only reference of a file.
     *
     * @param file RIS
     * @return its reference
     * @throws IOException never, for it reads from memory
     */
    public static RISReference ris(String file) throws IOException {
        RISLibrary library = new RISParser().parse(new StringReader(file));
        if (library.getReferences().size() != 1) {
            throw new AssertionError("not one reference in " + file);
        }
        return library.getReferences().getFirst();
    }

    /**
     * The only item of a file.
     *
     * @param file CSL-JSON
     * @return its item
     * @throws IOException when it is not JSON
     */
    public static CSLItemData csl(String file) throws IOException {
        List<Map<String, Object>> items = new ObjectMapper().readValue(file, new TypeReference<>() {});
        if (items.size() != 1) {
            throw new AssertionError("not one item in " + file);
        }
        return CSLItemData.fromJson(items.getFirst());
    }

    /**
     * The same item as an entry of a bibliography.
     *
     * @param item to cite
     * @return plain text of one line
     * @throws IOException when the style cannot be read
     */
    public static String chicago(CSLItemData item) throws IOException {
        CSL processor = new CSL(new ListItemDataProvider(item), "chicago-fullnote-bibliography", "en-US");
        processor.setOutputFormat("text");
        processor.registerCitationItems(String.valueOf(item.getId()));
        return String.join("", processor.makeBibliography().getEntries()).strip();
    }
}
