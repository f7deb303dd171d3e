"""``fullText``: what a search for words looks at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pmdocs.emulator.methods import Call, Json
from pmdocs.emulator.store import DOCUMENT, SPREADSHEET

from .media import bytes_of

_STRUCTURE = re.compile("[\ue000-\uf8ff]")
_WORD = re.compile(r"\w+")
_SEARCHED_BYTES = 1024 * 1024
"""How much of an uploaded text is looked at."""


def full_text_contains(call: Call, record: Json, wanted: str) -> bool:
    """Whether name, description, indexable text or content hold all words of ``wanted``.

    Words in double quotes have to follow each other (guide "Search query terms and operators"). Words match
    from their beginning on; scripts written without spaces match anywhere (our reading).
    """
    text = " ".join(_texts(call, record)).casefold()
    phrases = re.findall(r'"([^"]+)"', wanted)
    rest = re.sub(r'"[^"]*"', " ", wanted)
    return all(_holds(text, _WORD.findall(phrase.casefold())) for phrase in phrases) and all(
        _holds(text, [word]) for word in _WORD.findall(rest.casefold())
    )


def _holds(text: str, words: list[str]) -> bool:
    if not words:
        return True
    if any(not word.isascii() for word in words):
        return r" ".join(words) in text or "".join(words) in text
    return re.search(r"\b" + r"\W+".join(map(re.escape, words)), text) is not None


def _texts(call: Call, record: Json) -> Iterator[str]:
    yield record["name"]
    yield record.get("description", "")
    yield record.get("indexableText", "")
    if record["mimeType"] in (DOCUMENT, SPREADSHEET):
        yield from _strings(call.store.content(record["id"]) or {}, record["mimeType"])
    elif record["mimeType"].startswith("text/"):
        yield bytes_of(call, record)[:_SEARCHED_BYTES].decode(errors="replace")


def _strings(content: Json, mime_type: str) -> Iterator[str]:
    """The words of a document's segments, or the cells of a spreadsheet as they are stored."""
    if mime_type == SPREADSHEET:
        for sheet in content.get("sheets", []):
            yield sheet["properties"]["title"]
            yield from (block[1] for block in sheet["blocks"])
        return
    tabs: list[Any] = list(content.get("tabs", []))
    while tabs:
        tab = tabs.pop()
        tabs += tab["children"]
        for segment in (tab["body"], *tab["headers"].values(), *tab["footers"].values()):
            yield _STRUCTURE.sub(" ", segment["text"])
