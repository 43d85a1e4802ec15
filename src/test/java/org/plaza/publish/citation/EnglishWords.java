package org.plaza.publish.citation;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Locale;

/** English, with dates as they are in a catalogue. */
final class EnglishWords implements Words {

    @Override
    public String undated() {
        return "n.d.";
    }

    @Override
    public String date(Issued issued) {
        return issued.with("-");
    }

    @Override
    public String pages(Reference.Pages pages) {
        return (pages.first().equals(pages.last()) ? "p. " : "pp. ") + pages.with("–");
    }

    @Override
    public String names(List<String> names, boolean cut) {
        if (cut) {
            return String.join(", ", names) + " et al.";
        }
        return names.size() == 2
                ? String.join(", and ", names)
                : ListFormatter.getInstance(Locale.ENGLISH).format(names);
    }
}
