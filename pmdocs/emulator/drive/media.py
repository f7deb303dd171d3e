"""The bytes of files: what uploads leave, ``alt=media``, ``files.export`` and conversion on upload."""

from __future__ import annotations

import hashlib

from pmdocs.emulator.access import open_file, rank, role_of
from pmdocs.emulator.history import note_revision
from pmdocs.emulator.methods import Call, Json, Media, download
from pmdocs.emulator.problems import Problem, unimplemented
from pmdocs.emulator.store import DOCUMENT, SPREADSHEET

from .records import BLOB, GOOGLE_TYPES

CONVERTED = (DOCUMENT, SPREADSHEET)


def put_media(call: Call, record: Json, media: Media) -> None:
    """Make ``media`` the newest content of an uploaded file (in place), as a revision of its own."""
    facts: Json = {
        "size": len(media.data),
        "md5": hashlib.md5(media.data, usedforsecurity=False).hexdigest(),
        "originalFilename": record.get("originalFilename") or record["name"],
    }
    revision_id = note_revision(call, record, **facts)
    call.store.add_blob(record["id"], revision_id, media.data)
    record |= facts | {
        "headRevision": revision_id,
        "sha1": hashlib.sha1(media.data, usedforsecurity=False).hexdigest(),
        "sha256": hashlib.sha256(media.data).hexdigest(),
    }


def converted(call: Call, media: Media, *, mime_type: str, name: str) -> Json:
    """The content of a Google document or spreadsheet made from an upload."""
    from pmdocs.emulator.convert import imported

    return imported(call, media, mime_type=mime_type, name=name)


def bytes_of(call: Call, record: Json, revision_id: str | None = None) -> bytes:
    """What an uploaded file holds, now or at a revision; a file made without an upload holds nothing."""
    name = revision_id or record.get("headRevision", "")
    return call.store.blob(record["id"], name) or b""


@download("drive.files.get")
def get_media(call: Call) -> Media:
    """``alt=media``. 403 for what has no bytes of its own, and for readers who may not copy."""
    record = open_file(call, call.params["fileId"])
    check_downloadable(call, record)
    return Media(data=bytes_of(call, record), type=record["mimeType"], ranges=True)


def check_downloadable(call: Call, record: Json) -> None:
    """Raises `Problem` 403 unless the caller may have the bytes of the file."""
    if record["mimeType"].startswith(GOOGLE_TYPES):
        raise Problem(
            403,
            "Only files with binary content can be downloaded. Use Export with Docs Editors files.",
            reason="fileNotDownloadable",
            location="alt",
        )
    _check_may_copy(call, record, "cannotDownloadFile")


def _check_may_copy(call: Call, record: Json, reason: str) -> None:
    reader = rank(role_of(call.store, record, call.user)) < rank("writer")
    if record.get("copyRequiresWriterPermission") and reader:
        raise Problem(403, "This file cannot be downloaded by the user.", reason=reason)


@download("drive.files.export")
def export_file(call: Call) -> Media:
    """A document or spreadsheet in another format, 10 MB at most; see `convert.exports`."""
    from pmdocs.emulator.convert import export

    record = open_file(call, call.params["fileId"])
    wanted = call.params.get("mimeType")
    if not wanted:
        raise Problem(400, "Required parameter: mimeType", reason="required", location="mimeType")
    _check_may_copy(call, record, "cannotExportFile")
    return export(call, record, wanted)


def uploaded_type(call: Call) -> str:
    """The type of a new file: as the metadata says, else as the upload does."""
    return str(call.body.get("mimeType") or (call.media.type if call.media else BLOB))


def replace_content(call: Call, record: Json, media: Media) -> None:
    """Put an upload in the place of what a file holds; stores the content, not the record."""
    if record["mimeType"] in CONVERTED:
        content = converted(call, media, mime_type=record["mimeType"], name=record["name"])
        old = call.store.content(record["id"]) or {}
        if "edits" in old:
            content["edits"] = old["edits"] + 1
        call.store.put_content(record["id"], content)
        note_revision(call, record)
    elif record["mimeType"].startswith(GOOGLE_TYPES):
        raise unimplemented(f"An upload into a file of type {record['mimeType']}")
    else:
        put_media(call, record, media)
