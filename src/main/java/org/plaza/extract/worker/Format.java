package org.plaza.extract.worker;

import java.util.Map;
import org.plaza.model.ExtractedText.PageUnit;

/**
 * What a file is.
 *
 * @param type its media type without parameters
 * @param name its short name for people: {@code pdf}, {@code docx}
 * @param unit what it calls a page
 */
record Format(String type, String name, PageUnit unit) {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private static final Map<String, Format> KNOWN = Map.ofEntries(
            known("application/pdf", "pdf", PageUnit.PAGE),
            known(OOXML + "wordprocessingml.document", "docx", PageUnit.WHOLE),
            known("application/msword", "doc", PageUnit.WHOLE),
            known("application/vnd.oasis.opendocument.text", "odt", PageUnit.WHOLE),
            known("application/rtf", "rtf", PageUnit.WHOLE),
            known(OOXML + "presentationml.presentation", "pptx", PageUnit.SLIDE),
            known("application/vnd.ms-powerpoint.presentation.macroenabled.12", "pptm", PageUnit.SLIDE),
            known("application/vnd.ms-powerpoint", "ppt", PageUnit.SLIDE),
            known("application/vnd.oasis.opendocument.presentation", "odp", PageUnit.SLIDE),
            known(OOXML + "spreadsheetml.sheet", "xlsx", PageUnit.SHEET),
            known("application/vnd.ms-excel.sheet.macroenabled.12", "xlsm", PageUnit.SHEET),
            known("application/vnd.ms-excel.sheet.binary.macroenabled.12", "xlsb", PageUnit.SHEET),
            known("application/vnd.ms-excel", "xls", PageUnit.SHEET),
            known("application/vnd.oasis.opendocument.spreadsheet", "ods", PageUnit.SHEET),
            known("text/html", "html", PageUnit.WHOLE),
            known("application/xhtml+xml", "html", PageUnit.WHOLE),
            known("application/epub+zip", "epub", PageUnit.CHAPTER),
            known("application/x-ibooks+zip", "epub", PageUnit.CHAPTER),
            known("text/x-web-markdown", "markdown", PageUnit.WHOLE),
            known("text/plain", "text", PageUnit.WHOLE),
            known("text/csv", "csv", PageUnit.WHOLE),
            known("text/tab-separated-values", "csv", PageUnit.WHOLE),
            known("message/rfc822", "eml", PageUnit.WHOLE),
            known("application/vnd.ms-outlook", "msg", PageUnit.WHOLE),
            known("application/mbox", "mbox", PageUnit.WHOLE));

    private static Map.Entry<String, Format> known(String type, String name, PageUnit unit) {
        return Map.entry(type, new Format(type, name, unit));
    }

    /** The format of a media type; one that has no row is named after the type. */
    static Format of(String type) {
        Format known = KNOWN.get(type);
        if (known != null) {
            return known;
        }
        String name = type.substring(type.indexOf('/') + 1).replaceFirst("^(x-|vnd\\.)", "");
        return new Format(type, name, PageUnit.WHOLE);
    }

    boolean image() {
        return type.startsWith("image/") && !type.contains("svg");
    }

    boolean media() {
        return type.startsWith("audio/") || type.startsWith("video/") || type.startsWith("font/");
    }
}
