"""Japanese list items with a bold title before what is said of it: ``**外形監視** 監視役の山田さんが今週末に設定します。``.

The title and what follows it run together where a line break was lost. Is the title the work, the rest tells who does
it, until when and how far it is; else both are the item. What was done and what is still to be are two items.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.deeds import has_done
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.promises import is_promise
from pmdocs.core.documents.blocks import Paragraph
from pmdocs.core.documents.list_marks import unmarked

MAX_TITLE = 40
_RUNS_ON = re.compile(
    r"(?:[、。，．,.:：;；・／/)）\]】」』!！?？→〜~-]|[をがはにへとでもや](?![ぁ-ん])|の(?!ち|ぞ)|(?:から|まで|より|など|について|に対|により|による|において|として|では|には|とは|への|との|での|する|しな|しま|した|して|され|させ|すべ|できる|化|的|用|時|後|前|中|さん|済)"
    r"|を|が(?!んば))"
)
"""How words behind emphasis begin that are of the same sentence."""
_SENTENCE = re.compile(r"[^。]*(?:。|$)")


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a Japanese text stand; a full stop within brackets or quotes ends none."""
    hidden = re.sub(r"[(（「『][^()（）「」『』]*[)）」』]", lambda found: "＊" * len(found.group()), text)
    return [found.span() for found in _SENTENCE.finditer(hidden) if found.group().strip()]


def title_end(paragraph: Paragraph) -> int:
    """Where in a paragraph's text its bold title ends; 0 where none stands apart from the words behind it."""
    text = paragraph.text
    if not paragraph.begins_bold or paragraph.is_bold or not is_japanese(text):
        return 0
    end = len(paragraph.elements[0].text)
    title, rest = unmarked(text[:end]).strip(), text[end:].strip()
    is_short = 2 <= len(title) <= MAX_TITLE and len(rest) > 3
    if not is_short or not is_japanese(title) or title[-1] in "。、:：(（「" or _RUNS_ON.match(rest):
        return 0
    return end if rest[-1] in "。!！)）" or "。" in rest else 0


_VERB = re.compile(r"[うくすつぬぶむぐる]$")
"""A title that is a whole sentence, and no noun such as 監視の強化."""


def _is_work(sentence: str) -> bool:
    return is_promise(sentence) or has_done(sentence)


def says_work(text: str) -> bool:
    """Whether a sentence of a Japanese text says what is to be done."""
    return any(is_promise(text[start:end].strip()) for start, end in sentences(text))


def rest_of(paragraph: Paragraph) -> tuple[Paragraph, Paragraph] | None:
    """A title that is the work and what only tells more of it; None where the line is to be read as a whole."""
    end = title_end(paragraph)
    if not end:
        return None
    title, rest = paragraph.part(0, end), paragraph.part(end)
    tells_work = any(_is_work(rest.text[start:stop].strip()) for start, stop in sentences(rest.text))
    said = unmarked(title.shown).strip()
    is_order = is_promise(said) and _VERB.search(said) is not None
    return None if tells_work and not is_order else (title, rest)


def points_of(line: Line) -> Iterator[Line]:
    """A titled list item, in two where its first sentences tell what was done and a later one what is to be."""
    end = title_end(line.paragraph)
    text = line.paragraph.text
    spans = sentences(text[end:]) if end else []
    said = [text[end + start : end + stop].strip() for start, stop in spans]
    later = next((at for at, each in enumerate(said) if at and is_promise(each)), 0)
    if later and all(map(has_done, said[:later])):
        start = end + spans[later][0]
        yield replace(line, paragraph=line.paragraph.part(0, start), below=())
        yield replace(line, paragraph=line.paragraph.part(start))
    else:
        yield line


def broken(paragraph: Paragraph) -> Paragraph:
    """A paragraph with the line break (U+000B) that was lost behind its title."""
    end = title_end(paragraph)
    first = paragraph.elements[0]
    if not end or first.text.endswith("\v"):
        return paragraph
    return replace(paragraph, elements=(replace(first, text=f"{first.text}\v"), *paragraph.elements[1:]))
