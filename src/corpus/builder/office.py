"""Office files written as zip and XML, so that every byte is ours: DOCX, ODT, PPTX, XLSX, EPUB; and RTF and EML."""

import zipfile
from datetime import datetime, timezone
from email.message import EmailMessage
from email.utils import format_datetime
from xml.sax.saxutils import escape

from .text import body_html, plain

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OOX = "http://schemas.openxmlformats.org/"
OFFICE = OOX + "officeDocument/2006/relationships"
LOCALE = {"en": "en-GB", "es": "es-ES", "fr": "fr-FR", "ca": "ca-ES", "pt": "pt-PT", "ar": "ar-SA", "ko": "ko-KR", "de": "de-DE", "it": "it-IT",
          "gl": "gl-ES", "eu": "eu-ES", "tr": "tr-TR", "zh": "zh-CN"}
CREATOR = "Plaza sample hub"


def pack(target, parts, stored_first=None):
    """Writes a zip whose bytes depend on nothing but its parts."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        if stored_first:
            out.writestr(zipfile.ZipInfo("mimetype"), stored_first, zipfile.ZIP_STORED)
        for name, content in parts.items():
            out.writestr(zipfile.ZipInfo(name), content.encode("utf-8"), zipfile.ZIP_DEFLATED)


def types(overrides):
    rows = "".join(f'<Override PartName="/{p}" ContentType="application/vnd.openxmlformats-{t}+xml"/>' for p, t in overrides.items())
    return (
        f'{XML}<Types xmlns="{OOX}package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    )


def rels(*links):
    rows = "".join(f'<Relationship Id="rId{i}" Type="{kind}" Target="{to}"/>' for i, (kind, to) in enumerate(links, 1))
    return f'{XML}<Relationships xmlns="{OOX}package/2006/relationships">{rows}</Relationships>'


def root_rels(main):
    return rels((OFFICE + "/officeDocument", main), (OOX + "package/2006/relationships/metadata/core-properties", "docProps/core.xml"))


def core(text, language):
    return (
        f'{XML}<cp:coreProperties xmlns:cp="{OOX}package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(text.title)}</dc:title><dc:creator>{CREATOR}</dc:creator><dc:language>{language}</dc:language>"
        '<dcterms:created xsi:type="dcterms:W3CDTF">2025-01-15T09:00:00Z</dcterms:created></cp:coreProperties>'
    )


def docx(text, target, language=None):
    language = language or LOCALE[text.language]
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    style = {"h1": "Heading1", "h2": "Heading2", "h3": "Heading3", "p": "Normal", "li": "ListBullet"}
    bidi = "<w:bidi/>" if text.rtl else ""
    flag = "<w:rtl/>" if text.rtl else ""

    def run(part, emphasis):
        look = ("<w:i/>" if emphasis else "") + flag
        return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{escape(part)}</w:t></w:r>'

    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style[b.kind]}"/>{bidi}</w:pPr>{"".join(run(*r) for r in b.runs())}</w:p>' for b in text.blocks
    )

    def heading(level, size):
        return (
            f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/><w:basedOn w:val="Normal"/>'
            f'<w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="{level - 1}"/></w:pPr>'
            f'<w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr></w:style>'
        )

    styles = (
        f'{XML}<w:styles {w}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="{language}" w:eastAsia="ko-KR" w:bidi="ar-SA"/>'
        '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        f'{heading(1, 34)}{heading(2, 26)}{heading(3, 23)}<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/>'
        '<w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="360"/></w:pPr></w:style></w:styles>'
    )
    kind = "officedocument.wordprocessingml."
    pack(target, {
        "[Content_Types].xml": types({"word/document.xml": kind + "document.main", "word/styles.xml": kind + "styles", "word/footer1.xml": kind + "footer", "docProps/core.xml": "package.core-properties"}),
        "_rels/.rels": root_rels("word/document.xml"),
        "word/document.xml": f'{XML}<w:document {w} xmlns:r="{OFFICE}"><w:body>{body}<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>',
        "word/_rels/document.xml.rels": rels((OFFICE + "/styles", "styles.xml"), (OFFICE + "/footer", "footer1.xml")),
        "word/footer1.xml": f'{XML}<w:ftr {w}><w:p><w:pPr>{bidi}</w:pPr>{run(text.footer, False)}</w:p></w:ftr>',
        "word/styles.xml": styles,
        "docProps/core.xml": core(text, language),
    })


def odt(text, target):
    ns = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in
                  (("office", "office"), ("text", "text"), ("style", "style"), ("meta", "meta"), ("manifest", "manifest")))
    dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'

    def block(b):
        words = escape(b.plain())
        if b.kind[0] == "h":
            return f'<text:h text:outline-level="{b.kind[1]}">{words}</text:h>'
        return f"<text:p>{words}</text:p>" if b.kind == "p" else f"<text:list><text:list-item><text:p>{words}</text:p></text:list-item></text:list>"

    mime = "application/vnd.oasis.opendocument.text"
    files = (("/", mime), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml"))
    entries = "".join(f'<manifest:file-entry manifest:full-path="{p}" manifest:media-type="{m}"/>' for p, m in files)
    pack(target, {
        "content.xml": f'{XML}<office:document-content {ns} office:version="1.2"><office:body><office:text>{"".join(map(block, text.blocks))}'
        "</office:text></office:body></office:document-content>",
        "styles.xml": f'{XML}<office:document-styles {ns} office:version="1.2"><office:automatic-styles><style:page-layout style:name="P"/>'
        '</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"><style:footer>'
        f"<text:p>{escape(text.footer)}</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>",
        "meta.xml": f'{XML}<office:document-meta {ns} {dc} office:version="1.2"><office:meta><dc:title>{escape(text.title)}</dc:title>'
        f"<meta:initial-creator>{CREATOR}</meta:initial-creator><dc:language>{LOCALE[text.language]}</dc:language></office:meta></office:document-meta>",
        "META-INF/manifest.xml": f'{XML}<manifest:manifest {ns} manifest:version="1.2">{entries}</manifest:manifest>',
    }, stored_first=mime)


def rtf(text, target):
    def code(words):
        units = words.encode("utf-16-le")
        out = []
        for i in range(0, len(units), 2):
            n = int.from_bytes(units[i : i + 2], "little")
            out.append(chr(n) if 31 < n < 127 and chr(n) not in "\\{}" else f"\\u{n if n < 32768 else n - 65536}?")
        return "".join(out)

    size = {"h1": r"\b\fs34 ", "h2": r"\b\fs26 ", "h3": r"\b ", "p": "", "li": r"\li360 "}
    body = "".join("{\\pard\\sa140 " + size[b.kind] + code(("• " if b.kind == "li" else "") + b.plain()) + "\\par}\n" for b in text.blocks)
    target.write_bytes(("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}}{\\info{\\title " + code(text.title) + "}}\\fs22\n{\\footer\\pard " + code(text.footer) + "\\par}\n" + body + "}\n").encode("ascii"))


def epub(text, target):
    chapters = [c for c in text.sections() if c]
    direction = ' dir="rtl"' if text.rtl else ""

    def xhtml(title, body, extra=""):
        return (f'{XML}<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"{extra} xml:lang="{text.language}" lang="{text.language}"{direction}>'
                f"<head><title>{escape(title)}</title></head><body>{body}</body></html>")

    parts = {
        "META-INF/container.xml": f'{XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    }
    links, items, spine = "", "", ""
    for i, chapter in enumerate(chapters):
        parts[f"c{i}.xhtml"] = xhtml(chapter[0].plain(), body_html(chapter))
        links += f'<li><a href="c{i}.xhtml">{chapter[0].markup()}</a></li>'
        items += f'<item id="c{i}" href="c{i}.xhtml" media-type="application/xhtml+xml"/>'
        spine += f'<itemref idref="c{i}"/>'
    parts["nav.xhtml"] = xhtml(text.title, f'<nav epub:type="toc"><ol>{links}</ol></nav>', ' xmlns:epub="http://www.idpf.org/2007/ops"')
    turn = ' page-progression-direction="rtl"' if text.rtl else ""
    parts["book.opf"] = (
        f'{XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<dc:identifier id="id">plaza-sample-{target.stem}</dc:identifier><dc:title>{escape(text.title)}</dc:title><dc:creator>{CREATOR}</dc:creator>'
        f'<dc:language>{text.language}</dc:language><meta property="dcterms:modified">2025-01-15T09:00:00Z</meta></metadata><manifest>'
        f'<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>{items}</manifest><spine{turn}>{spine}</spine></package>'
    )
    pack(target, parts, stored_first="application/epub+zip")


def xlsx(text, rows, target):
    """The text on a first sheet, the table on a second."""
    ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

    def sheet(rows):
        cell = '<c t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>'
        lines = "".join("<row>" + "".join(cell.format(escape(v)) for v in row) + "</row>" for row in rows)
        return f"{XML}<worksheet {ns}><sheetData>{lines}</sheetData></worksheet>"

    kind = "officedocument.spreadsheetml."
    names = [text.title.split(":")[0][:28], {"es": "Indicadores"}.get(text.language, "Indicators")]
    sheets = "".join(f'<sheet name="{escape(n)}" sheetId="{i}" r:id="rId{i}"/>' for i, n in enumerate(names, 1))
    pack(target, {
        "[Content_Types].xml": types({"xl/workbook.xml": kind + "sheet.main", "xl/worksheets/sheet1.xml": kind + "worksheet",
                                      "xl/worksheets/sheet2.xml": kind + "worksheet", "docProps/core.xml": "package.core-properties"}),
        "_rels/.rels": root_rels("xl/workbook.xml"),
        "xl/workbook.xml": f'{XML}<workbook {ns} xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": rels(*((OFFICE + "/worksheet", f"worksheets/sheet{i}.xml") for i in (1, 2))),
        "xl/worksheets/sheet1.xml": sheet([[b.plain()] for b in text.blocks]),
        "xl/worksheets/sheet2.xml": sheet(rows),
        "docProps/core.xml": core(text, LOCALE[text.language]),
    })


def eml(text, target, date):
    message = EmailMessage()
    message["From"] = "Newsletter <newsletter@plaza.example>"
    message["To"] = "readers@plaza.example"
    message["Subject"] = text.title
    day = datetime.strptime((date + "-01-01")[:10], "%Y-%m-%d").replace(hour=9, tzinfo=timezone.utc)
    message["Date"] = format_datetime(day)
    message["Message-ID"] = f"<{target.stem}@plaza.example>"
    message["Content-Language"] = text.language
    message.set_content(plain(text, 72), cte="quoted-printable")
    message.add_alternative(f'<html lang="{text.language}"><body>{body_html(text.blocks)}</body></html>', subtype="html", cte="quoted-printable")
    message.set_boundary("=_plaza_" + target.stem)
    target.write_bytes(message.as_bytes())
