package org.plaza.extract.worker;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.jspecify.annotations.Nullable;
import org.plaza.extract.text.CleanText;
import org.plaza.model.FileMetadata;

/** What a PDF says of itself. */
final class PdfFacts {

    private static final Pattern DATE = Pattern.compile("^(?:D:)?(\\d{4})(?:(\\d{2})(?:(\\d{2}))?)?");

    private PdfFacts() {}

    static FileMetadata metadata(PDDocument document, Format format) {
        try {
            PDDocumentInformation info = document.getDocumentInformation();
            String language = document.getDocumentCatalog().getLanguage();
            String date = info.getCOSObject().getString(COSName.CREATION_DATE);
            return new FileMetadata(
                    format.name(),
                    Facts.title(info.getTitle()),
                    creators(info.getAuthor()),
                    Facts.language(language),
                    date(date));
        } catch (RuntimeException e) {
            // broken facts do not cost the text
            return new FileMetadata(format.name(), null, List.of(), null, null);
        }
    }

    /** What is printed on each page where the file says something else than its number; null elsewhere. */
    static @Nullable String[] labels(PDDocument document, int pages) {
        @Nullable String[] labels = new @Nullable String[pages];
        try {
            PDPageLabels given = document.getDocumentCatalog().getPageLabels();
            if (given != null) {
                String[] all = given.getLabelsByPageIndices();
                for (int i = 0; i < Math.min(pages, all.length); i++) {
                    labels[i] = label(all[i], i + 1);
                }
            }
        } catch (IOException | RuntimeException e) {
            Arrays.fill(labels, null);
        }
        return labels;
    }

    private static @Nullable String label(@Nullable String given, int number) {
        if (given == null) {
            return null;
        }
        String label = CleanText.line(given);
        return label.isEmpty() || label.length() > 30 || label.equals(Integer.toString(number)) ? null : label;
    }

    private static List<String> creators(@Nullable String author) {
        return author == null ? List.of() : Facts.creators(author.split(";"));
    }

    private static @Nullable String date(@Nullable String given) {
        Matcher date = DATE.matcher(given == null ? "" : given.strip());
        if (!date.find()) {
            return null;
        }
        String iso = date.group(1);
        for (int part = 2; part <= 3 && date.group(part) != null; part++) {
            iso += "-" + date.group(part);
        }
        return Facts.date(iso);
    }
}
