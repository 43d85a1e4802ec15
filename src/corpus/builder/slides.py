"""PPTX: one slide per section, with the smallest master, layout and theme that presentation programs accept."""

from xml.sax.saxutils import escape

from .office import LOCALE, OFFICE, XML, core, pack, rels, root_rels, types

NS = ('xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
      f'xmlns:r="{OFFICE}"')
GROUP = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
MAP = ('<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" '
       'accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>')


def shape(number, kind, y, height, paragraphs, language, size):
    lines = "".join(f'<a:p><a:r><a:rPr lang="{language}" sz="{size}"/><a:t>{escape(p)}</a:t></a:r></a:p>' for p in paragraphs)
    return (f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{kind} {number}"/><p:cNvSpPr/><p:nvPr><p:ph type="{kind}"/></p:nvPr></p:nvSpPr>'
            f'<p:spPr><a:xfrm><a:off x="500000" y="{y}"/><a:ext cx="8100000" cy="{height}"/></a:xfrm>'
            f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square"/><a:lstStyle/>{lines}</p:txBody></p:sp>')


def theme():
    colours = "".join(f'<a:{n}><a:srgbClr val="{v}"/></a:{n}>' for n, v in (
        ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1F2A44"), ("lt2", "EEEEEE"), ("accent1", "B4472E"), ("accent2", "2E6F8E"),
        ("accent3", "6B8E23"), ("accent4", "8E5A9B"), ("accent5", "C98F1B"), ("accent6", "555555"), ("hlink", "0000EE"), ("folHlink", "551A8B")))
    font = '<a:latin typeface="Noto Sans"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3
    line = '<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>' * 3
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (f'{XML}<a:theme {NS} name="Plain"><a:themeElements><a:clrScheme name="Plain">{colours}</a:clrScheme><a:fontScheme name="Plain">'
            f"<a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme><a:fmtScheme name=\"Plain\"><a:fillStyleLst>{fill}"
            f"</a:fillStyleLst><a:lnStyleLst>{line}</a:lnStyleLst><a:effectStyleLst>{effect}</a:effectStyleLst><a:bgFillStyleLst>{fill}"
            "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>")


def pptx(text, target):
    language = LOCALE[text.language]
    kind = "officedocument.presentationml."
    slides = [s for s in text.sections() if s]
    overrides = {"ppt/presentation.xml": kind + "presentation.main", "ppt/slideMasters/slideMaster1.xml": kind + "slideMaster",
                 "ppt/slideLayouts/slideLayout1.xml": kind + "slideLayout", "ppt/theme/theme1.xml": "officedocument.theme", "docProps/core.xml": "package.core-properties"}
    overrides |= {f"ppt/slides/slide{i}.xml": kind + "slide" for i in range(1, len(slides) + 1)}
    ids = "".join(f'<p:sldId id="{255 + i}" r:id="rId{i + 1}"/>' for i in range(1, len(slides) + 1))
    parts = {
        "[Content_Types].xml": types(overrides),
        "_rels/.rels": root_rels("ppt/presentation.xml"),
        "ppt/presentation.xml": f'{XML}<p:presentation {NS}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>'
        f'<p:sldIdLst>{ids}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>',
        "ppt/_rels/presentation.xml.rels": rels((OFFICE + "/slideMaster", "slideMasters/slideMaster1.xml"),
                                                *((OFFICE + "/slide", f"slides/slide{i}.xml") for i in range(1, len(slides) + 1))),
        "ppt/slideMasters/slideMaster1.xml": f"{XML}<p:sldMaster {NS}><p:cSld><p:spTree>{GROUP}</p:spTree></p:cSld>{MAP}"
        '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>',
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": rels((OFFICE + "/slideLayout", "../slideLayouts/slideLayout1.xml"), (OFFICE + "/theme", "../theme/theme1.xml")),
        "ppt/slideLayouts/slideLayout1.xml": f"{XML}<p:sldLayout {NS}><p:cSld><p:spTree>{GROUP}</p:spTree></p:cSld></p:sldLayout>",
        "ppt/slideLayouts/_rels/slideLayout1.xml.rels": rels((OFFICE + "/slideMaster", "../slideMasters/slideMaster1.xml")),
        "ppt/theme/theme1.xml": theme(),
        "docProps/core.xml": core(text, language),
    }
    for i, (head, *rest) in enumerate(slides, 1):
        title = shape(2, "title", 400000, 1000000, [head.plain()], language, 2800)
        body = shape(3, "body", 1600000, 4700000, [b.plain() for b in rest], language, 1800)
        note = shape(4, "ftr", 6400000, 300000, [text.footer], language, 900)
        parts[f"ppt/slides/slide{i}.xml"] = f"{XML}<p:sld {NS}><p:cSld><p:spTree>{GROUP}{title}{body}{note}</p:spTree></p:cSld></p:sld>"
        parts[f"ppt/slides/_rels/slide{i}.xml.rels"] = rels((OFFICE + "/slideLayout", "../slideLayouts/slideLayout1.xml"))
    pack(target, parts)
