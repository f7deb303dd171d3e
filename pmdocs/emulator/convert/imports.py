"""What an uploaded file becomes when its metadata asks for a Google document or spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath

from pmdocs.emulator.methods import Call, Json, Media
from pmdocs.emulator.problems import Problem, unimplemented
from pmdocs.emulator.store import DOCUMENT, SPREADSHEET

from .cells import content_of_text
from .parse_html import parse_html
from .parse_text import parse_markdown, parse_plain
from .writing import content_of

Importer = Callable[[Call, str, str], Json]
"""Makes the content of a new file from a text and the file's name."""

IMPORTS: Mapping[str, Mapping[str, Importer]] = {
    DOCUMENT: {
        "text/markdown": lambda call, text, _: content_of(call, parse_markdown(text)),
        "text/x-markdown": lambda call, text, _: content_of(call, parse_markdown(text)),
        "text/html": lambda call, text, _: content_of(call, parse_html(text)),
        "text/plain": lambda call, text, _: content_of(call, parse_plain(text)),
    },
    SPREADSHEET: {
        "text/csv": lambda call, text, name: content_of_text(call, text, title=_stem(name), comma=True),
        "text/tab-separated-values": lambda call, text, name: content_of_text(
            call, text, title=_stem(name), comma=False
        ),
    },
}
"""Importers by the wanted type and that of the upload."""


def imported(call: Call, media: Media, *, mime_type: str, name: str) -> Json:
    """The content that an upload becomes. Raises `Problem` 400, by name for formats that we lack."""
    importer = IMPORTS.get(mime_type, {}).get(media.type)
    if importer is None:
        raise unimplemented(f"An import of {media.type} as {mime_type}")
    return importer(call, decoded(media.data), name)


def decoded(data: bytes) -> str:
    """Text of an upload: UTF-8, or UTF-16 where a byte order mark says so."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise Problem(400, "Bad Request", reason="badRequest") from None


def _stem(name: str) -> str:
    return PurePosixPath(name.replace("/", "_")).stem
