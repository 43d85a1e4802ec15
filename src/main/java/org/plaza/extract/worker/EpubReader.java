package org.plaza.extract.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.utils.XMLReaderUtils;
import org.jspecify.annotations.Nullable;
import org.plaza.model.FileMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads EPUB: each file of the spine is a chapter. */
final class EpubReader implements Reader {

    private static final String ANY = "*";

    private final JSoupParser html = new JSoupParser();

    @Override
    public void read(Path file, Format format, Teller out) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String packagePath = attribute(xml(zip, "META-INF/container.xml"), "rootfile", "full-path");
            Document opf = xml(zip, packagePath);
            out.facts(format.unit(), facts(opf, format));
            int number = 0;
            for (String chapter : spine(opf, packagePath)) {
                number++;
                chapter(zip, chapter, number, format, out);
            }
        }
    }

    private void chapter(ZipFile zip, String name, int number, Format format, Teller out) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            out.loss("Chapter " + number + " is missing from the book (" + name + ").");
            return;
        }
        ParseContext context = new ParseContext();
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        PageText page = new PageText(out, format.unit(), false, number);
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
            Metadata metadata = new Metadata();
            metadata.set(Metadata.CONTENT_TYPE, "application/xhtml+xml; charset=UTF-8");
            html.parse(in, new PageHandler(format, page), metadata, context);
        } catch (EncryptedDocumentException e) {
            throw new IOException(e);
        } catch (Exception e) {
            if (out.full()) {
                throw new Teller.LimitReached(org.plaza.model.Limits.Kind.CHARACTERS);
            }
            out.loss("Chapter " + number + " could not be read to its end (" + Fault.detail(e) + ").");
        }
        page.end();
    }

    private static List<String> spine(Document opf, String packagePath) {
        Map<String, String> hrefs = new HashMap<>();
        NodeList items = opf.getElementsByTagNameNS(ANY, "item");
        for (int i = 0; i < items.getLength(); i++) {
            Element item = (Element) items.item(i);
            hrefs.put(item.getAttribute("id"), item.getAttribute("href"));
        }
        List<String> chapters = new ArrayList<>();
        NodeList references = opf.getElementsByTagNameNS(ANY, "itemref");
        for (int i = 0; i < references.getLength(); i++) {
            String href = hrefs.get(((Element) references.item(i)).getAttribute("idref"));
            if (href != null) {
                chapters.add(resolve(packagePath, href));
            }
        }
        return chapters;
    }

    private static String resolve(String packagePath, String href) {
        try {
            String path = URI.create("/" + packagePath.replace(" ", "%20"))
                    .resolve(href.replace(" ", "%20"))
                    .getPath();
            return path.substring(1);
        } catch (IllegalArgumentException e) {
            return packagePath.substring(0, packagePath.lastIndexOf('/') + 1) + href;
        }
    }

    private static Document xml(ZipFile zip, String name) throws Exception {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("the book lacks " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return XMLReaderUtils.buildDOM(in, new ParseContext());
        }
    }

    private static FileMetadata facts(Document opf, Format format) {
        NodeList creators = opf.getElementsByTagNameNS(ANY, "creator");
        String[] names = new String[creators.getLength()];
        for (int i = 0; i < names.length; i++) {
            names[i] = creators.item(i).getTextContent();
        }
        return new FileMetadata(
                format.name(),
                Facts.title(content(opf, "title")),
                Facts.creators(names),
                Facts.language(content(opf, "language")),
                Facts.date(content(opf, "date")));
    }

    private static @Nullable String content(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS(ANY, name);
        return found.getLength() == 0 ? null : found.item(0).getTextContent();
    }

    private static String attribute(Document document, String element, String name) throws ZipException {
        NodeList found = document.getElementsByTagNameNS(ANY, element);
        if (found.getLength() == 0) {
            throw new ZipException("the book's container names no package");
        }
        return ((Element) found.item(0)).getAttribute(name);
    }
}
