"""Reads a source text: a head of `key: value` lines, then a small Markdown (headings, paragraphs, lists, *emphasis*)."""

import csv
import functools
import html
import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Block:
    kind: str  # h1, h2, h3, p or li
    text: str

    def runs(self):
        """Pairs of (text, is it emphasised)."""
        parts = re.split(r"\*([^*]+)\*", self.text)
        return [(part, i % 2 == 1) for i, part in enumerate(parts) if part]

    def plain(self):
        return "".join(part for part, _ in self.runs())

    def markup(self):
        return "".join(f"<em>{html.escape(t, False)}</em>" if em else html.escape(t, False) for t, em in self.runs())


# below every page, for whoever meets one page alone
FOOTERS = {
    "en": "Summary written for this sample hub",
    "es": "Resumen redactado para este portal de muestra",
    "fr": "Résumé rédigé pour ce portail de démonstration",
    "ca": "Resum redactat per a aquest portal de mostra",
    "pt": "Resumo redigido para este portal de demonstração",
    "gl": "Resumo redactado para este portal de mostra",
    "eu": "Atari erakusgarri honetarako idatzitako laburpena",
    "it": "Sintesi scritta per questo portale dimostrativo",
    "de": "Zusammenfassung, geschrieben für dieses Musterportal",
    "tr": "Bu örnek portal için yazılmış özet",
    "ar": "ملخص كُتب لهذه البوابة التجريبية",
    "ko": "이 견본 자료관을 위해 쓴 요약",
    "zh": "为本示例资料库撰写的摘要",
}
# of what an imaginary network says
EXAMPLE_FOOTERS = {
    "en": "Example written for this sample hub",
    "es": "Ejemplo redactado para este portal de muestra",
    "fr": "Exemple rédigé pour ce portail de démonstration",
    "ca": "Exemple redactat per a aquest portal de mostra",
    "pt": "Exemplo redigido para este portal de demonstração",
    "it": "Esempio scritto per questo portale dimostrativo",
    "de": "Beispiel, geschrieben für dieses Musterportal",
    "ar": "مثال كُتب لهذه البوابة التجريبية",
    "ko": "이 견본 자료관을 위해 쓴 예시",
}
EXAMPLE = "example"  # in the publisher of such a work


@dataclass(frozen=True)
class Text:
    language: str
    title: str
    description: str
    blocks: tuple
    raw: str
    example: bool = False

    @property
    def rtl(self):
        return self.language == "ar"

    @property
    def footer(self):
        return (EXAMPLE_FOOTERS if self.example else FOOTERS)[self.language]

    def sections(self):
        """The blocks before the first h2, then one list per h2."""
        parts = [[]]
        for block in self.blocks:
            if block.kind == "h2":
                parts.append([])
            parts[-1].append(block)
        return parts


@functools.cache
def examples():
    """The works that are invented, and sum up nothing."""
    with open(Path(__file__).resolve().parent.parent / "works.csv", encoding="utf-8", newline="") as file:
        return {row["work"] for row in csv.DictReader(file) if EXAMPLE in row["publisher"]}


def read(path):
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    example = path.parent.name in examples()
    note = (EXAMPLE_FOOTERS if example else FOOTERS)[fields["language"]]
    # under the title, in formats without pages too
    title, _, rest = body.lstrip().partition("\n\n")
    body = f"{title}\n\n{note}.\n\n{rest}"
    return Text(fields["language"], fields["title"], fields["description"], tuple(blocks(body)), body, example)


def blocks(body):
    for chunk in re.split(r"\n{2,}", body.strip()):
        if chunk.startswith("### "):
            yield Block("h3", chunk[4:])
        elif chunk.startswith("## "):
            yield Block("h2", chunk[3:])
        elif chunk.startswith("# "):
            yield Block("h1", chunk[2:])
        elif chunk.startswith("- "):
            for line in chunk.splitlines():
                yield Block("li", line[2:])
        else:
            yield Block("p", " ".join(chunk.splitlines()))


def body_html(blocks):
    """The blocks as HTML, list items wrapped in lists."""
    out, in_list = [], False
    for block in blocks:
        if (block.kind == "li") != in_list:
            in_list = not in_list
            out.append("<ul>" if in_list else "</ul>")
        out.append(f"<{block.kind}>{block.markup()}</{block.kind}>")
    return "\n".join(out + (["</ul>"] if in_list else []))


def plain(text, width=92):
    """Plain text with wrapped lines."""
    import textwrap

    out = []
    for block in text.blocks:
        line = block.plain()
        if block.kind == "h1":
            out.append(line.upper() if text.language not in ("ar", "ko", "zh") else line)
        elif block.kind == "li":
            out.append(textwrap.fill("- " + line, width, subsequent_indent="  "))
        else:
            out.append(textwrap.fill(line, width, break_long_words=False))
    return "\n\n".join(out) + "\n"
