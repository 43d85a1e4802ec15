package org.plaza.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Small documents, made when a test needs them. */
final class TestFiles {

    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    private TestFiles() {}

    /** A page with a line that runs upwards, and a field whose value the viewer is left to draw. */
    static Path form(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(FONT, 12);
                content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 100, 100));
                content.showText("Wells of the harbour quarter");
                content.endText();
            }
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDTextField field = new PDTextField(form);
            field.setPartialName("keeper");
            field.getCOSObject().setString(COSName.V, "Amina Duarte");
            field.getWidgets().getFirst().setRectangle(new PDRectangle(200, 300, 150, 20));
            page.getAnnotations().add(field.getWidgets().getFirst());
            form.getFields().add(field);
            document.save(file.toFile());
        }
        return file;
    }

    /** Four pages with a running head, a page number, an outline and Roman page labels. */
    static Path report(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDDocumentOutline outline = new PDDocumentOutline();
            for (int number = 1; number <= 4; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                write(document, page, number);
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle("Chapter " + number);
                item.setDestination(page);
                outline.addLast(item);
            }
            PDPageLabels labels = new PDPageLabels(document);
            PDPageLabelRange range = new PDPageLabelRange();
            range.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
            labels.setLabelItem(0, range);
            document.getDocumentCatalog().setPageLabels(labels);
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.getDocumentInformation().setTitle("Harbour Report");
            document.getDocumentInformation().getCOSObject().setString(COSName.CREATION_DATE, "D:20190504120000Z");
            document.save(file.toFile());
        }
        return file;
    }

    private static void write(PDDocument document, PDPage page, int number) throws IOException {
        List<String> body = List.of(
                "Chapter " + number,
                "In the spring of the year " + (1900 + number) + " the neigh-",
                "bourhood council met at the old harbour to speak of",
                "the wells and of what they cost.");
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            line(content, 60, 760, "Harbour Report");
            for (int i = 0; i < body.size(); i++) {
                line(content, 60, 650 - i * 14 - (i > 0 ? 10 : 0), body.get(i));
            }
            line(content, 300, 30, "Page " + number + " of 4");
        }
    }

    private static void line(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(FONT, 11);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    static Path locked(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    static Path scan(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            BufferedImage image = new BufferedImage(400, 500, BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 700);
            }
            document.save(file.toFile());
        }
        return file;
    }

    static Path word(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("Heading1");
            style.addNewName().setVal("heading 1");
            document.createStyles().addStyle(new XWPFStyle(style));
            var heading = document.createParagraph();
            heading.setStyle("Heading1");
            heading.createRun().setText("Right to water");
            document.createParagraph().createRun().setText("Everyone drinks.");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("City");
            table.getRow(0).getCell(1).setText("Taps");
            table.getRow(1).getCell(0).setText("Lima");
            table.getRow(1).getCell(1).setText("12");
            document.write(out);
        }
        return file;
    }

    static Path workbook(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (String[] row : new String[][] {{"North", "Lima", "12"}, {"South", "Quito", "7"}}) {
                var cells = book.createSheet(row[0]).createRow(0);
                cells.createCell(0).setCellValue(row[1]);
                cells.createCell(1).setCellValue(row[2]);
            }
            book.write(out);
        }
        return file;
    }

    static Path slides(Path file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            for (String title : List.of("First thoughts", "Second thoughts")) {
                var slide = show.createSlide();
                slide.createTextBox().setText(title);
                slide.createTextBox().setText("And what follows from them.");
            }
            show.write(out);
        }
        return file;
    }

    static Path book(Path file) throws IOException {
        Map<String, String> entries = Map.of(
                "META-INF/container.xml",
                "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
                        + "<rootfile full-path='OPS/book.opf'/></rootfiles></container>",
                "OPS/book.opf",
                "<package xmlns='http://www.idpf.org/2007/opf' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                        + "<metadata><dc:title>Two</dc:title><dc:language>gl</dc:language></metadata><manifest>"
                        + "<item id='a' href='text/a.xhtml'/><item id='b' href='text/b.xhtml'/></manifest>"
                        + "<spine><itemref idref='a'/><itemref idref='b'/></spine></package>",
                "OPS/text/a.xhtml",
                "<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>One</h1><p>First words.</p></body></html>",
                "OPS/text/b.xhtml",
                "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Last words.</p></body></html>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            java.util.zip.CRC32 crc = new java.util.zip.CRC32();
            crc.update(type);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    static Path mail(Path file) throws IOException {
        return Files.writeString(file, """
                From: Ana <ana@example.org>
                To: Ben <ben@example.org>
                Subject: The well
                Date: Tue, 04 Feb 2020 10:00:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="cut"

                --cut
                Content-Type: text/plain; charset=UTF-8

                Dear Ben, the minutes are enclosed.
                --cut
                Content-Type: text/plain; charset=UTF-8; name="minutes.txt"
                Content-Disposition: attachment; filename="minutes.txt"

                Minutes of the well committee.
                --cut--
                """);
    }
}
