"""``drive.revisions``: what a file was before.

Facts: discovery document (Revision) and the guide "Manage file revisions". What old revisions of documents
and spreadsheets hold is not kept, as no method of the API gives it.
"""

from __future__ import annotations

from pmdocs.emulator.access import open_file
from pmdocs.emulator.methods import Call, Json, Media, download, method
from pmdocs.emulator.problems import Problem

from .media import bytes_of, check_downloadable
from .paging import page
from .people import person
from .records import GOOGLE_TYPES
from .refusals import not_found, not_writable

MAX_KEPT = 200
"""Revisions of one file that may be kept for ever (discovery document, Revision.keepForever)."""

_PUBLISHING = ("published", "publishAuto", "publishedOutsideDomain")


@method("drive.revisions.list", writes=False)
def list_revisions(call: Call) -> Json:
    """Revisions, oldest first, 200 or up to 1000 a page; writers only."""
    record = open_file(call, call.params["fileId"], need="writer")
    found = [value for _, value in call.store.revisions(record["id"])]
    part, token = page(call, found, default=200, greatest=1000)
    answer: Json = {
        "kind": "drive#revisionList",
        "revisions": [revision_resource(call, record, value) for value in part],
    }
    if token is not None:
        answer["nextPageToken"] = token
    return answer


@method("drive.revisions.get", writes=False)
def get(call: Call) -> Json:
    """One revision; ``head`` is the newest."""
    record = open_file(call, call.params["fileId"], need="writer")
    return revision_resource(call, record, _find(call, record)[1])


@download("drive.revisions.get")
def get_media(call: Call) -> Media:
    """The bytes of an uploaded file at a revision."""
    record = open_file(call, call.params["fileId"])
    value = _find(call, record)[1]
    check_downloadable(call, record)
    return Media(data=bytes_of(call, record, value["id"]), type=value["mimeType"], ranges=True)


@method("drive.revisions.update")
def update(call: Call) -> Json:
    """Keep an uploaded revision for ever, or publish one of a document."""
    record = open_file(call, call.params["fileId"], need="writer")
    number, value = _find(call, record)
    if set(call.body) - {"keepForever", "kind", "id", *_PUBLISHING}:
        raise not_writable()
    own = record["mimeType"].startswith(GOOGLE_TYPES)
    if own and "keepForever" in call.body:
        raise not_writable("The keepForever field applies only to files with binary content.")
    if not own and any(name in call.body for name in _PUBLISHING):
        raise not_writable("Only revisions of Docs Editors files can be published.")
    if call.body.get("keepForever"):
        kept = [other for _, other in call.store.revisions(record["id"]) if other["keepForever"]]
        if len(kept) >= MAX_KEPT and not value["keepForever"]:
            raise Problem(
                403, f"At most {MAX_KEPT} revisions can be kept.", reason="keepForeverLimitExceeded"
            )
    value |= {name: call.body[name] for name in ("keepForever", *_PUBLISHING) if name in call.body}
    call.store.put_revision(record["id"], number, value)
    return revision_resource(call, record, value)


@method("drive.revisions.delete")
def delete(call: Call) -> None:
    """Only of uploaded files, and never the last one left."""
    record = open_file(call, call.params["fileId"], need="writer")
    number, value = _find(call, record)
    others = [entry for entry in call.store.revisions(record["id"]) if entry[0] != number]
    if record["mimeType"].startswith(GOOGLE_TYPES):
        raise Problem(
            403, "Revisions of Docs Editors files cannot be deleted.", reason="revisionDeletionNotSupported"
        )
    if not others:
        raise Problem(403, "A file's only revision cannot be deleted.", reason="cannotDeleteOnlyRevision")
    call.store.put_revision(record["id"], number, None)
    call.store.delete_blob(record["id"], value["id"])
    if record.get("headRevision") == value["id"]:
        last = others[-1][1]
        record |= {"headRevision": last["id"], "size": last["size"], "md5": last["md5"]}
        call.store.put_file(record)


def _find(call: Call, record: Json) -> tuple[int, Json]:
    wanted, found = call.params["revisionId"], call.store.revisions(record["id"])
    if wanted == "head" and found:
        return found[-1]
    for number, value in found:
        if value["id"] == wanted:
            return number, value
    raise not_found("Revision", wanted, "revisionId")


def revision_resource(call: Call, record: Json, value: Json) -> Json:
    """Drive's Revision; members for binary content only where there is some."""
    resource: Json = {
        "kind": "drive#revision",
        "id": value["id"],
        "mimeType": value["mimeType"],
        "modifiedTime": value["modifiedTime"],
        "lastModifyingUser": person(call, value["user"]),
    }
    if record["mimeType"].startswith(GOOGLE_TYPES):
        return (
            resource
            | {"published": bool(value.get("published"))}
            | {name: value[name] for name in _PUBLISHING[1:] if name in value}
        )
    return resource | {
        "keepForever": value["keepForever"],
        "size": str(value.get("size", 0)),
        "originalFilename": value.get("originalFilename", record["name"]),
        "md5Checksum": value.get("md5", ""),
    }
