"""What a Google document or spreadsheet can be exported as."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

from pmdocs.emulator.access import rank, role_of
from pmdocs.emulator.docs.read import INLINE, OMITTED, document_json, load
from pmdocs.emulator.methods import Call, Json, Media
from pmdocs.emulator.problems import Problem, file_not_found, unimplemented
from pmdocs.emulator.store import DOCUMENT, SPREADSHEET

from .blocks import Block
from .cells import separated
from .document_html import html_of
from .document_markdown import markdown_of
from .document_text import text_of
from .reading import read_document

LIMIT = 10 * 1024 * 1024
"""Bytes of an export (discovery document, files.export)."""

_OFFICE = "application/vnd.openxmlformats-officedocument"
_LACKING = {
    DOCUMENT: {
        "application/pdf",
        "application/rtf",
        "application/epub+zip",
        "application/vnd.oasis.opendocument.text",
        f"{_OFFICE}.wordprocessingml.document",
    },
    SPREADSHEET: {
        "application/pdf",
        "application/zip",
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/x-vnd.oasis.opendocument.spreadsheet",
        f"{_OFFICE}.spreadsheetml.sheet",
    },
}
"""Formats that Google has (guide "Export MIME types for Google Workspace documents") and we lack."""


def _blocks(call: Call, record: Json) -> list[Block]:
    """The document as the caller sees it: who may not comment sees no suggestions."""
    may_comment = rank(role_of(call.store, record, call.user)) >= rank("commenter")
    document = document_json(
        call,
        record,
        load(call, record["id"]),
        tabs_wanted=True,
        suggestions=INLINE if may_comment else "PREVIEW_WITHOUT_SUGGESTIONS",
        comments=OMITTED,
        may_edit=False,
    )
    return read_document(document)


def _zipped(call: Call, record: Json) -> bytes:
    """The HTML in an archive of its own, dated by the file, so that two exports are equal."""
    year, month, day = (int(part) for part in record["modifiedTime"][:10].split("-"))
    entry = zipfile.ZipInfo(f"{_file_name(record['name'])}.html", (max(year, 1980), month, day, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr(entry, html_of(_blocks(call, record), title=record["name"]))
    return written.getvalue()


def _file_name(name: str) -> str:
    return "".join(sign for sign in name if sign.isalnum() or sign in " -_") or "document"


def _separated(call: Call, record: Json, *, comma: bool) -> bytes:
    content = call.store.content(record["id"])
    if content is None:
        raise file_not_found("drive", record["id"])
    return separated(call, record, content, comma=comma).encode()


Exporter = Callable[[Call, Json], bytes]

EXPORTS: Mapping[str, Mapping[str, Exporter]] = {
    DOCUMENT: {
        "text/plain": lambda call, record: text_of(_blocks(call, record)).encode(),
        "text/markdown": lambda call, record: markdown_of(_blocks(call, record)).encode(),
        "text/x-markdown": lambda call, record: markdown_of(_blocks(call, record)).encode(),
        "text/html": lambda call, record: html_of(_blocks(call, record), title=record["name"]).encode(),
        "application/zip": _zipped,
    },
    SPREADSHEET: {
        "text/csv": lambda call, record: _separated(call, record, comma=True),
        "text/tab-separated-values": lambda call, record: _separated(call, record, comma=False),
    },
}
"""Exporters by the file's type and the wanted one."""


def export(call: Call, record: Json, wanted: str) -> Media:
    """A file as another type.

    Raises `Problem`: 403 ``fileNotExportable`` for what is no Google document, 400 for a conversion that Google
    does not have (for one that only we lack: by name), 403 ``exportSizeLimitExceeded`` above 10 MB.
    """
    own = record["mimeType"]
    if own not in EXPORTS:
        raise Problem(403, "Export only supports Docs Editors files.", reason="fileNotExportable")
    kind = wanted.split(";")[0].strip().lower()
    exporter = EXPORTS[own].get(kind)
    if exporter is None and kind in _LACKING[own]:
        raise unimplemented(f"drive.files.export as {kind}")
    if exporter is None:
        raise Problem(
            400, "The requested conversion is not supported.", reason="badRequest", location="convertTo"
        )
    data = exporter(call, record)
    if len(data) > LIMIT:
        raise Problem(403, "This file is too large to be exported.", reason="exportSizeLimitExceeded")
    return Media(data=data, type=kind)
