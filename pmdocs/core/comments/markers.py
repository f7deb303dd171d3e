"""The short last line by which pmdocs knows its own posts again.

``[pmdocs INC-7/AI-3 due 2026-12-01→2026-12-15 k4f2]``: the row, the field, old and new value, and a check over
all four. Neither author nor ``me`` can tell: on a laptop pmdocs and the person are the same account.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

CHECK_LENGTH = 4
_EMPTY = "-"
_ODD = re.compile(r"[\s%→\[\]\x00-\x1f\x7f-\x9f]")
_LINE = re.compile(r"\[pmdocs (\S+) (\S+) ([^\s→]+)→([^\s→]+) ([a-z2-7]{4})\]")
_ANYWHERE = re.compile(r"\[pmdocs\s(?:[^\]]{0,500}\]|[^\]\n]*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """What a post by pmdocs is about: a change of one field of one row."""

    key: str
    """Key of the row, such as ``INC-7/AI-3``."""
    field: str
    """Key of the column, such as ``due``."""
    old: str = ""
    new: str = ""

    @property
    def check(self) -> str:
        """Four letters over the other parts, so that a line somebody typed or changed does not pass."""
        parts = "\x1f".join((self.key, self.field, self.old, self.new))
        digest = hashlib.sha256(parts.encode("utf-8", "surrogatepass")).digest()
        return base64.b32encode(digest).decode().lower()[:CHECK_LENGTH]

    def __str__(self) -> str:
        key, field, old, new = (_written(part) for part in (self.key, self.field, self.old, self.new))
        return f"[pmdocs {key} {field} {old}→{new} {self.check}]"


def make_marker(key: str, field: str, *, old: str = "", new: str = "") -> str:
    """The marker line for a post, without a line break; white space and brackets in a part are %-encoded."""
    return str(Marker(key=key, field=field, old=old, new=new))


def find_marker(text: str) -> Marker | None:
    """The marker that ends a post, or None: only the last line counts, and only with its check."""
    found = _LINE.fullmatch(_last_line(text))
    if found is None:
        return None
    key, field, old, new, check = found.groups()
    marker = Marker(key=_read(key), field=_read(field), old=_read(old), new=_read(new))
    return marker if marker.check == check else None


def without_marker(text: str) -> str:
    """A post's text as a person should read it: the marker line, if there is one, left out."""
    if find_marker(text) is None:
        return text
    return text.rstrip()[: -len(_last_line(text))].rstrip()


def without_markers(text: str) -> str:
    """A text without anything that looks like a marker, wherever it stands, whole, broken or cut off."""
    return _ANYWHERE.sub(" ", text)


def _last_line(text: str) -> str:
    return text.rstrip().rpartition("\n")[2].strip()


def _written(part: str) -> str:
    if not part:
        return _EMPTY
    if part == _EMPTY:
        return "%2D"
    return _ODD.sub(lambda found: quote(found[0], safe=""), part)


def _read(part: str) -> str:
    return "" if part == _EMPTY else unquote(part, errors="surrogatepass")
