"""The listing of a folder."""

from __future__ import annotations

from dataclasses import dataclass

from .css import Json
from .links import file_path, folder_path

_KINDS = {
    "application/vnd.google-apps.folder": "folder",
    "application/vnd.google-apps.document": "document",
    "application/vnd.google-apps.spreadsheet": "spreadsheet",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRow:
    """One line of the listing; ``open_comments`` is 0 where nobody counted."""

    name: str
    href: str | None
    icon: str
    owner: str
    modified: str
    open_comments: int
    properties: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Crumb:
    """A folder above this one."""

    name: str
    href: str


def view_files(files: list[Json]) -> list[FileRow]:
    """The ``files`` of a ``files.list`` answer as lines: folders first, then by name.

    ``openComments``, a number, is no member of Google's: whoever lists the folder may add it.
    """
    ordered = sorted(
        files, key=lambda file: (kind_of(file) != "folder", str(file.get("name", "")).casefold())
    )
    return [_row(file) for file in ordered]


def view_ancestors(ancestors: list[Json]) -> list[Crumb]:
    """Drive files of the folders above, outermost first."""
    return [
        Crumb(name=str(each.get("name", "")), href=folder_path(str(each.get("id", "")))) for each in ancestors
    ]


def kind_of(file: Json) -> str:
    """folder, document, spreadsheet or file."""
    return _KINDS.get(str(file.get("mimeType")), "file")


def _row(file: Json) -> FileRow:
    owner: Json = next(iter(file.get("owners", [])), {})
    properties = {**file.get("appProperties", {}), **file.get("properties", {})}
    return FileRow(
        name=str(file.get("name", "")),
        href=file_path(file),
        icon=kind_of(file),
        owner=str(owner.get("displayName") or owner.get("emailAddress", "")),
        modified=str(file.get("modifiedTime", "")),
        open_comments=int(file.get("openComments", 0)),
        properties=tuple((str(name), str(value)) for name, value in sorted(properties.items())),
    )
