"""``drive.files.copy``."""

from __future__ import annotations

from pmdocs.emulator.access import open_file, rank, role_of
from pmdocs.emulator.methods import Call, Json, Media, method
from pmdocs.emulator.problems import Problem, unimplemented
from pmdocs.emulator.store import DOCUMENT, FOLDER, SPREADSHEET, Transaction

from .body import check_body, record_extras
from .files import chosen_id
from .media import bytes_of, converted
from .properties import merged
from .records import GOOGLE_TYPES, create_record
from .resource import file_resource

_CARRIED = (
    "description",
    "folderColorRgb",
    "copyRequiresWriterPermission",
    "shortcutDetails",
    "indexableText",
)


@method("drive.files.copy")
def copy(call: Call) -> Json:
    """A second file with the same content, owned by the caller; every call makes another one.

    Properties are carried over, except those the body clears with null (reading of the discovery
    document). Permissions and comments stay behind. Without ``parents`` the copy lies beside the
    original where the caller may write, else in My Drive. Raises `Problem` 403 when the caller may not
    copy, and as `records.create_record` does.
    """
    check_body(call)
    if call.params.get("copyComments"):
        raise unimplemented("drive.files.copy with copyComments")
    source = open_file(call, call.params["fileId"])
    _check_copyable(call, source)
    body = call.body
    mime_type, content = str(body.get("mimeType", source["mimeType"])), None
    if mime_type != source["mimeType"]:
        content = _converted(call, source, mime_type)
    record = create_record(
        call,
        name=body.get("name") or f"Copy of {source['name']}",
        mime_type=mime_type,
        parents=body.get("parents") or _beside(call, source),
        properties=merged(source["properties"], body.get("properties", {})),
        app_properties=merged(source["appProperties"], body.get("appProperties", {})),
        file_id=chosen_id(call, mime_type),
        extra={name: source[name] for name in _CARRIED if name in source} | record_extras(call),
        content=content or _content(call.store, source),
        source=source,
        media=None if content else _media(call, source),
    )
    return file_resource(call, record)


def _converted(call: Call, source: Json, mime_type: str) -> Json:
    """An uploaded file copied into a Google format, as if it had been uploaded into it."""
    media = _media(call, source)
    if media is None:
        raise unimplemented("drive.files.copy into another mimeType")
    return converted(call, media, mime_type=mime_type, name=source["name"])


def _media(call: Call, source: Json) -> Media | None:
    if source["mimeType"].startswith(GOOGLE_TYPES):
        return None
    return Media(data=bytes_of(call, source), type=source["mimeType"])


def _check_copyable(call: Call, source: Json) -> None:
    guarded = source.get("copyRequiresWriterPermission", False)
    reader = rank(role_of(call.store, source, call.user)) < rank("writer")
    if source["mimeType"] == FOLDER or (guarded and reader):
        raise Problem(403, "This file cannot be copied by the authenticated user.", reason="cannotCopyFile")


def _beside(call: Call, source: Json) -> list[str] | None:
    for folder_id in source["parents"]:
        folder = call.store.file(folder_id)
        if folder is not None and rank(role_of(call.store, folder, call.user)) >= rank("writer"):
            return [folder_id]
    return None


def _content(store: Transaction, source: Json) -> Json | None:
    content = store.content(source["id"])
    if content is None:
        return None
    if source["mimeType"] == DOCUMENT:
        from pmdocs.emulator.docs import state as documents

        return documents.copy_content(store, content)
    if source["mimeType"] == SPREADSHEET:
        from pmdocs.emulator.sheets import state as spreadsheets

        return spreadsheets.copy_content(store, content)
    return content
