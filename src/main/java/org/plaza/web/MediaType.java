package org.plaza.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The type of an original file, told from the end of its name.
 *
 * @param name of the type
 * @param shown whether a browser may show it; otherwise it is saved
 */
record MediaType(String name, boolean shown) {

    static final MediaType PDF = new MediaType("application/pdf", true);

    private static final MediaType OTHER = new MediaType("application/octet-stream", false);
    private static final MediaType TEXT = new MediaType("text/plain; charset=utf-8", true);
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private static final Map<String, MediaType> BY_ENDING = Map.ofEntries(
            Map.entry("pdf", PDF),
            Map.entry("txt", TEXT),
            Map.entry("md", TEXT),
            Map.entry("html", new MediaType("text/html", true)),
            Map.entry("htm", new MediaType("text/html", true)),
            Map.entry("xhtml", new MediaType("application/xhtml+xml", true)),
            Map.entry("svg", new MediaType("image/svg+xml", true)),
            Map.entry("png", new MediaType("image/png", true)),
            Map.entry("jpg", new MediaType("image/jpeg", true)),
            Map.entry("jpeg", new MediaType("image/jpeg", true)),
            Map.entry("webp", new MediaType("image/webp", true)),
            Map.entry("gif", new MediaType("image/gif", true)),
            Map.entry("tif", new MediaType("image/tiff", false)),
            Map.entry("tiff", new MediaType("image/tiff", false)),
            Map.entry("csv", new MediaType("text/csv; charset=utf-8", false)),
            Map.entry("xml", new MediaType("application/xml", false)),
            Map.entry("json", new MediaType("application/json", false)),
            Map.entry("rtf", new MediaType("application/rtf", false)),
            Map.entry("epub", new MediaType("application/epub+zip", false)),
            Map.entry("eml", new MediaType("message/rfc822", false)),
            Map.entry("zip", new MediaType("application/zip", false)),
            Map.entry("doc", new MediaType("application/msword", false)),
            Map.entry("xls", new MediaType("application/vnd.ms-excel", false)),
            Map.entry("ppt", new MediaType("application/vnd.ms-powerpoint", false)),
            Map.entry("docx", new MediaType(OOXML + "wordprocessingml.document", false)),
            Map.entry("xlsx", new MediaType(OOXML + "spreadsheetml.sheet", false)),
            Map.entry("pptx", new MediaType(OOXML + "presentationml.presentation", false)),
            Map.entry("odt", new MediaType(OPEN_DOCUMENT + "text", false)),
            Map.entry("ods", new MediaType(OPEN_DOCUMENT + "spreadsheet", false)),
            Map.entry("odp", new MediaType(OPEN_DOCUMENT + "presentation", false)));

    static MediaType of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, OTHER);
    }

    /** The header of that name: the file name in full by RFC 5987, and a plain one for old programs. */
    String disposition(String fileName) {
        String plain = Normalizer.normalize(fileName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._-]", "_");
        StringBuilder full = new StringBuilder();
        for (byte b : fileName.getBytes(StandardCharsets.UTF_8)) {
            boolean safe = b > 0 && (Character.isLetterOrDigit(b) || "-._~".indexOf(b) >= 0);
            full.append(safe ? Character.toString(b) : String.format(Locale.ROOT, "%%%02X", b & 0xff));
        }
        return (shown ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
