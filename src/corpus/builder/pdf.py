"""PDF by Chromium, and what Chromium cannot do: page labels, scans, a fixed date."""

import html
import re
import subprocess
import tempfile
from pathlib import Path

from .text import body_html

FONTS = '"Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK KR", serif'
DATE = b"D:20250115090000+00'00'"

# $f: fonts; $note: what each page says of itself; $head: the title
CSS = """
@page { size: A4; margin: 24mm 22mm 22mm; @bottom-center { content: counter(page) "\\A" "$note"; white-space: pre; font: 8pt/1.6 $f; } }
body { font: 11pt/1.5 $f; margin: 0; orphans: 2; widows: 2; }
html[lang=ko] body { line-height: 1.7; word-break: keep-all; }
html[lang=zh] body { font-family: "Noto Serif CJK SC", serif; line-height: 1.7; }
html[dir=rtl] body { font-family: "Noto Naskh Arabic", serif; font-size: 13pt; line-height: 1.75; }
h1 { font-size: 1.6em; line-height: 1.25; } h2 { font-size: 1.15em; margin: 1.3em 0 .3em; break-after: avoid; }
h3 { font-size: 1em; margin: 1.1em 0 .3em; break-after: avoid; }
p { margin: 0 0 .7em; text-align: justify; hyphens: none; } html[lang=ko] p { text-align: start; }
"""
FRONT = (
    '@page front { @bottom-center { content: counter(page, lower-roman) "\\A" "$note"; } } '
    '@page body { counter-increment: body; @bottom-center { content: counter(body) "\\A" "$note"; } } '
    ".front { page: front; break-after: page; } main { page: body; }"
)
LAYOUTS = {
    "plain": "",
    "columns": "main { columns: 2; column-gap: 9mm; font-size: 9.5pt; } h1 { column-span: all; } main p { text-align: start; }",
    "running": '@page { @top-left { content: "$head"; font: 8pt $f; } '
    '@bottom-left { content: "$note"; font: 8pt $f; } @bottom-right { content: counter(page); font: 8pt $f; } '
    "@bottom-center { content: none; } }",
    "labels": FRONT,
    "report": FRONT + "@page { margin: 27mm 27mm 25mm; } body { font-size: 11pt; line-height: 1.62; } h2 { break-before: page; font-size: 1.5em; }",
    "scan": "body { transform: rotate(.35deg); filter: contrast(.9); } p { text-align: start; }",
}


FRONT_PAGES = {"labels": 2, "report": 2}


def style(layout, head, note):
    return (CSS + LAYOUTS[layout]).replace("$f", FONTS).replace("$head", head).replace("$note", note)


def page(text, layout="plain", head=""):
    main = body_html(text.blocks)
    if layout in FRONT_PAGES:
        main = f"{front(text)}<main>{main}</main>"
    else:
        main = f"<main>{main}</main>"
    direction = ' dir="rtl"' if text.rtl else ""
    return (
        f'<!DOCTYPE html><html lang="{text.language}"{direction}><head><meta charset="utf-8">'
        f"<title>{html.escape(text.title)}</title><style>{style(layout, head, text.footer)}</style></head><body>{main}</body></html>"
    )


def front(text):
    """A title page and a page of contents."""
    items = "".join(f"<li>{b.markup()}</li>" for b in text.blocks if b.kind == "h2")
    return (
        f'<section class="front"><p style="margin-top:70mm;font-size:1.5em">{html.escape(text.title)}</p>'
        f"<p>{html.escape(text.description)}</p></section>"
        f'<section class="front"><ul>{items}</ul></section>'
    )


def parallel(texts, head):
    """One page flow that holds each section in every language, one after the other."""
    note = " · ".join(text.footer for text in texts)
    parts = []
    for sections in zip(*(t.sections() for t in texts), strict=True):
        for text, blocks in zip(texts, sections):
            parts.append(f'<section lang="{text.language}">{body_html(blocks)}</section>')
    return (
        f'<!DOCTYPE html><html lang="{texts[0].language}"><head><meta charset="utf-8">'
        f"<title>{html.escape(texts[0].title)}</title><style>{style('running', head, note)}</style></head><body>{''.join(parts)}</body></html>"
    )


def chromium(markup, target):
    """Prints a page of HTML, with an outline, and gives it a fixed date."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "page.html")
        source.write_text(markup, encoding="utf-8")
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--generate-pdf-document-outline",
             "--no-pdf-header-footer", f"--user-data-dir={folder}/profile", f"--print-to-pdf={target}", source.as_uri()],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120,
        )
    target.write_bytes(re.sub(rb"D:\d{14}[+-]\d\d'\d\d'", DATE, target.read_bytes()))


def label_pages(target, front_pages):
    """Adds printed page labels (i, ii, then 1, 2 …) as an incremental update."""
    data = target.read_bytes()
    root = int(re.findall(rb"/Root (\d+) 0 R", data)[-1])
    info = re.findall(rb"/Info \d+ 0 R", data)[-1]
    size = int(re.findall(rb"/Size (\d+)", data)[-1])
    previous = int(re.findall(rb"startxref\s+(\d+)", data)[-1])
    catalog = re.search(rb"\n%d 0 obj\s*<<(.*?)>>\s*endobj" % root, data, re.S).group(1)
    labels = b"/PageLabels << /Nums [0 << /S /r >> %d << /S /D >>] >>" % front_pages
    offset = len(data)
    data += b"%d 0 obj\n<<%s\n%s>>\nendobj\n" % (root, catalog, labels)
    table = len(data)
    data += b"xref\n%d 1\n%010d 00000 n \n" % (root, offset)
    data += b"trailer\n<< /Size %d /Root %d 0 R %s /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (size, root, info, previous, table)
    target.write_bytes(data)


def scan(source, target):
    """Replaces a PDF by pictures of its pages."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", "110", "-gray", "-jpeg", "-jpegopt", "quality=55", source, f"{folder}/p"], check=True)
        target.write_bytes(pictures([p.read_bytes() for p in sorted(Path(folder).glob("p*.jpg"))]))


def pictures(jpegs):
    """A PDF of one grey JPEG per page."""
    kids = b" ".join(b"%d 0 R" % (3 + 3 * i) for i in range(len(jpegs)))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(jpegs), kids)]
    for i, jpeg in enumerate(jpegs):
        frame = jpeg.index(b"\xff\xc0")
        height, width = (int.from_bytes(jpeg[frame + o : frame + o + 2], "big") for o in (5, 7))
        draw = b"q 595 0 0 842 0 0 cm /I Do Q"
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I %d 0 R >> >> /Contents %d 0 R >>"
            % (4 + 3 * i, 5 + 3 * i),
            b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 "
            b"/Filter /DCTDecode /Length %d >>\nstream\n%s\nendstream" % (width, height, len(jpeg), jpeg),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(draw), draw),
        ]
    data, offsets = b"%PDF-1.5\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % o for o in offsets)
    return data + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
