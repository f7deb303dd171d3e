"""Custom properties of files: merging, and the limits of the guide "Add custom file properties"."""

from __future__ import annotations

from collections.abc import Mapping

from pmdocs.emulator.methods import Json

from .refusals import bad_member

MAX_BYTES = 124
"""UTF-8 bytes of a key and its value together."""

MAX_PRIVATE = 30
"""``appProperties`` of one app on one file."""

MAX_PER_FILE = 100
"""``properties`` and ``appProperties`` of all apps on one file."""


def merged(old: Mapping[str, str], changes: Mapping[str, str | None]) -> dict[str, str]:
    """The properties after a change, in which None clears a key."""
    result = dict(old)
    for key, value in changes.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = value
    return result


def check_limits(record: Json) -> None:
    """Refuse a record whose properties Drive would not keep (400)."""
    public, private = record["properties"], record["appProperties"]
    for name, values in (("properties", public), ("appProperties", private)):
        for key, value in values.items():
            if len(key.encode()) + len(value.encode()) > MAX_BYTES:
                raise bad_member(f"The property '{key}' exceeds {MAX_BYTES} bytes.", name)
    if len(private) > MAX_PRIVATE:
        raise bad_member(f"A file holds at most {MAX_PRIVATE} private properties per app.", "appProperties")
    if len(public) + len(private) > MAX_PER_FILE:
        raise bad_member(f"A file holds at most {MAX_PER_FILE} properties.", "properties")
