"""Which members of a File a request body may set."""

from __future__ import annotations

from pmdocs.emulator.access import open_file
from pmdocs.emulator.methods import Call, Json, rfc3339
from pmdocs.emulator.problems import Problem, unimplemented

from .query import parse_time
from .records import SHORTCUT
from .refusals import bad_member, not_writable

_IGNORED = {"kind"}
_SETTABLE = {
    "name",
    "mimeType",
    "description",
    "properties",
    "appProperties",
    "starred",
    "modifiedTime",
    "folderColorRgb",
    "copyRequiresWriterPermission",
    "writersCanShare",
    "originalFilename",
    "viewedByMeTime",
    "contentHints",
}
_AT_BIRTH = {"id", "parents", "createdTime", "shortcutDetails"}
_LATER = {"trashed"}
_LACKING = {
    "contentRestrictions",
    "downloadRestrictions",
    "inheritedPermissionsDisabled",
    "labelInfo",
    "viewersCanCopyContent",
}
_PLAIN = ("description", "folderColorRgb", "copyRequiresWriterPermission", "writersCanShare")


def check_body(call: Call) -> None:
    """Refuse members that this method cannot set: by name what we lack, 403 what Drive computes."""
    updating = call.method == "drive.files.update"
    allowed = _SETTABLE | _IGNORED | (_LATER if updating else _AT_BIRTH)
    for name in call.body:
        if name in allowed:
            continue
        if name in _LACKING or (name in _LATER and not updating):
            raise unimplemented(f"The member {name} in {call.method}")
        if name == "parents":
            raise not_writable(
                "The parents field is not directly writable in update requests. "
                "Use the addParents and removeParents parameters instead."
            )
        raise not_writable()


def record_extras(call: Call) -> Json:
    """The optional members of a new record that the body sets."""
    extras: Json = {name: call.body[name] for name in _PLAIN if name in call.body}
    for name in ("createdTime", "modifiedTime"):
        if name in call.body:
            extras[name] = body_time(call, name)
    if call.body.get("starred"):
        extras["starredBy"] = [call.user.email]
    if "viewedByMeTime" in call.body:
        extras["viewedBy"] = {call.user.email: body_time(call, "viewedByMeTime")}
    if call.body.get("originalFilename"):
        extras["originalFilename"] = call.body["originalFilename"]
    extras |= _hints(call)
    if call.body.get("mimeType") == SHORTCUT and call.method == "drive.files.create":
        extras["shortcutDetails"] = {"targetId": _target(call)}
    return extras


def _hints(call: Call) -> Json:
    """The text by which a search may find the file; of a thumbnail, nothing would be seen."""
    text = call.body.get("contentHints", {}).get("indexableText")
    return {} if text is None else {"indexableText": text}


def _target(call: Call) -> str:
    """What a new shortcut leads to: a file that the caller can see, and no shortcut itself."""
    target = call.body.get("shortcutDetails", {}).get("targetId")
    if not target:
        raise bad_member("A shortcut needs a target.", "file.shortcutDetails.targetId", reason="required")
    record = open_file(call, target)
    if record["mimeType"] == SHORTCUT:
        raise bad_member(
            "A shortcut cannot lead to a shortcut.",
            "file.shortcutDetails.targetId",
            reason="shortcutTargetInvalid",
        )
    return str(record["id"])


def apply_plain(call: Call, record: Json) -> None:
    """Set what needs no further check on an existing record, in place."""
    record |= {name: call.body[name] for name in _PLAIN if name in call.body} | _hints(call)
    if "starred" in call.body:
        others = [email for email in record.get("starredBy", []) if email != call.user.email]
        record["starredBy"] = [*others, call.user.email] if call.body["starred"] else others


def body_time(call: Call, name: str) -> str:
    """A time of the body in Drive's own form."""
    try:
        return rfc3339(parse_time(call.body[name]))
    except Problem:
        raise bad_member(f"Invalid value for: {name}", f"file.{name}") from None
