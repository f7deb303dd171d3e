"""``drive.files``: create, get, delete, generateIds. Others: `listing`, `copying`, `updating`."""

from __future__ import annotations

from pmdocs.emulator.access import open_file
from pmdocs.emulator.activity import record_changes, record_deletion
from pmdocs.emulator.methods import Call, Json, method
from pmdocs.emulator.problems import Problem, unimplemented
from pmdocs.emulator.store import DOCUMENT, SPREADSHEET

from .body import check_body, record_extras
from .media import CONVERTED, converted, uploaded_type
from .records import BLOB, GOOGLE_TYPES, create_record, new_file_id
from .refusals import bad_member, not_allowed, out_of_range
from .resource import file_resource
from .rights import may_delete
from .sharing import effective

__all__ = ["create_record"]


@method("drive.files.create")
def create(call: Call) -> Json:
    """A new folder, shortcut, document, spreadsheet or uploaded file, owned by the caller.

    An upload becomes a document or a spreadsheet where the metadata asks for one.

    Raises `Problem` as `records.create_record` does; 400 for an id that ``generateIds`` did not give to
    the caller or that Docs editors refuse, 409 for one in use.
    """
    check_body(call)
    mime_type, name = uploaded_type(call), call.body.get("name") or "Untitled"
    content: Json | None = None
    if call.media is not None and mime_type in CONVERTED:
        content = converted(call, call.media, mime_type=mime_type, name=name)
    elif call.media is not None and mime_type.startswith(GOOGLE_TYPES):
        raise unimplemented(f"An upload into a file of type {mime_type}")
    record = create_record(
        call,
        name=name,
        mime_type=mime_type,
        parents=call.body.get("parents"),
        properties=call.body.get("properties"),
        app_properties=call.body.get("appProperties"),
        file_id=chosen_id(call, mime_type),
        extra=record_extras(call),
        content=content,
        media=call.media,
    )
    return file_resource(call, record)


@method("drive.files.get", writes=False)
def get(call: Call) -> Json:
    """A file by id, or My Drive by the alias ``root``; trashed ones too. 404 if unknown or not shared."""
    return file_resource(call, open_file(call, call.params["fileId"]))


@method("drive.files.delete")
def delete(call: Call) -> None:
    """Delete for good, without the trash: owners, in shared drives organizers.

    A folder takes along what its owner owns in it; what others own moves to their own My Drive.
    """
    record = open_file(call, call.params["fileId"])
    if record["id"] == call.user.root or "drive" in record or not may_delete(call, record):
        raise not_allowed()
    delete_for_good(call, record)


@method("drive.files.emptyTrash")
def empty_trash(call: Call) -> None:
    """Delete for good all that the caller put into the trash as its owner, or the trash of a shared drive."""
    drive_id = call.params.get("driveId")
    if drive_id:
        from .drives import open_drive

        open_drive(call, need="organizer")
    for record in list(call.store.files()):
        home = record.get("driveId")
        mine = home == drive_id if drive_id else not home and record["owner"] == call.user.email
        if record["trashed"] and mine and call.store.file(record["id"]) is not None:
            delete_for_good(call, record)


def delete_for_good(call: Call, record: Json) -> None:
    """Remove a file and what goes along with it, and note that for those who saw it."""
    record_deletion(call, record)
    _delete_tree(call, record)


def _delete_tree(call: Call, record: Json) -> None:
    note_removal(call, record)
    for child in list(call.store.files(parent=record["id"])):
        if child["owner"] == record["owner"] or record.get("driveId"):
            _delete_tree(call, child)
        else:
            child["parents"] = [call.store.user(child["owner"]).root]
            record_changes(call, child)
            call.store.put_file(child)
    call.store.delete_file(record["id"])


def note_removal(call: Call, record: Json, *, before: Json | None = None) -> None:
    """Note for `changes` that a file is gone, or hidden from some, for all who could see it (``before``)."""
    people = {str(entry.get("emailAddress", "")).lower() for entry in effective(call.store, before or record)}
    call.store.note_change(record["id"], {"time": call.timestamp, "seenBy": sorted(people - {""})})


@method("drive.files.generateIds")
def generate_ids(call: Call) -> Json:
    """Ids for later ``files.create``: 10, or ``count`` up to 1000."""
    count = call.params.get("count", 10)
    if not 1 <= count <= 1000:
        raise out_of_range("count", count, 1000)
    for name, only in (("space", "drive"), ("type", "files")):
        if call.params.get(name, only) != only:
            raise unimplemented(f"drive.files.generateIds with {name}={call.params[name]}")
    ids = [new_file_id(call, BLOB) for _ in range(count)]
    for file_id in ids:
        call.store.put_setting(_reservation(file_id), call.user.email)
    return {"kind": "drive#generatedIds", "space": "drive", "ids": ids}


def chosen_id(call: Call, mime_type: str) -> str | None:
    """The id that the body asks for, checked, or None."""
    file_id: str | None = call.body.get("id")
    if file_id is None:
        return None
    if mime_type in (DOCUMENT, SPREADSHEET):
        # Reported of live calls, 2024 and 2026; the discovery document suggests otherwise for copy.
        raise bad_member(
            "Generated IDs are not supported for Docs Editors formats.",
            "file.id",
            reason="generatedIdNotSupported",
        )
    if call.store.file(file_id) is not None:
        raise Problem(409, "A file already exists with the provided ID.", reason="fileIdInUse")
    if call.store.setting(_reservation(file_id)) != call.user.email:
        raise bad_member("The provided file ID is not usable.", "file.id")
    return file_id


def _reservation(file_id: str) -> str:
    return f"generated_id:{file_id}"
