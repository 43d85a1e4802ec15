package org.plaza.extract.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.plaza.extract.print.Bookmark;
import org.plaza.extract.text.CleanText;

/** The outline of a PDF, by the pages its entries point at. */
final class PdfOutline {

    private static final int DEEPEST = 9;
    private static final int MOST = 20_000;

    private final PDDocument document;
    private final Map<COSBase, Integer> pages = new IdentityHashMap<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Integer, List<Bookmark>> bookmarks = new HashMap<>();

    private PdfOutline(PDDocument document) {
        this.document = document;
    }

    /** Page index to entries; what cannot be read is left out. */
    static Map<Integer, List<Bookmark>> bookmarks(PDDocument document) {
        PdfOutline outline = new PdfOutline(document);
        try {
            PDDocumentOutline root = document.getDocumentCatalog().getDocumentOutline();
            if (root != null) {
                int index = 0;
                for (PDPage page : document.getPages()) {
                    outline.pages.put(page.getCOSObject(), index++);
                }
                outline.walk(root, 1);
            }
        } catch (RuntimeException | StackOverflowError e) {
            // headings are a gift: the text does not depend on them
        }
        return outline.bookmarks;
    }

    private void walk(PDOutlineNode parent, int level) {
        PDOutlineItem item = parent.getFirstChild();
        while (item != null && seen.size() < MOST && seen.add(item.getCOSObject())) {
            add(item, level);
            if (level < DEEPEST) {
                walk(item, level + 1);
            }
            item = item.getNextSibling();
        }
    }

    private void add(PDOutlineItem item, int level) {
        try {
            PDPage page = item.findDestinationPage(document);
            Integer index = page == null ? null : pages.get(page.getCOSObject());
            String title = item.getTitle() == null
                    ? ""
                    : CleanText.line(item.getTitle()).replace('\t', ' ');
            if (page != null && index != null && !title.isEmpty()) {
                bookmarks
                        .computeIfAbsent(index, i -> new ArrayList<>())
                        .add(new Bookmark(level, title, top(item, page)));
            }
        } catch (IOException | RuntimeException e) {
            // an entry that leads nowhere is no heading
        }
    }

    private static float top(PDOutlineItem item, PDPage page) throws IOException {
        if (item.getDestination() instanceof PDPageXYZDestination place && place.getTop() > 0) {
            return Math.max(0, page.getCropBox().getUpperRightY() - place.getTop());
        }
        return 0;
    }
}
