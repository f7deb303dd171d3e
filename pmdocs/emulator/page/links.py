"""Addresses that a page may carry: links out, and anchors inside a document."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from .css import Json

_SCHEMES = frozenset({"http", "https", "mailto"})
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f\\\"'<>`]")


def safe_url(value: object) -> str | None:
    """The address if it is plainly http, https or mailto; otherwise None, and the text stays text."""
    if not isinstance(value, str) or _FORBIDDEN.search(value):
        return None
    try:
        parts = urlsplit(value)
    except ValueError:
        return None
    if parts.scheme.lower() not in _SCHEMES or not (parts.netloc or parts.scheme.lower() == "mailto"):
        return None
    return value


def anchor(tab_id: str, name: str) -> str:
    """The ``id`` of a heading or footnote: unique over the tabs of a document, without spaces."""
    return quote(f"{tab_id}.{name}", safe="")


def internal_target(link: Json, tab_id: str) -> str | None:
    """``#…`` for a link to a heading, bookmark or tab; legacy members name the tab they stand in.

    A Link holds one of url, tabId, bookmark{id, tabId}, heading{id, tabId}, bookmarkId, headingId
    (Docs v1 discovery schema).
    """
    for kind in ("heading", "bookmark"):
        target = link.get(kind)
        if isinstance(target, dict) and "id" in target:
            return "#" + quote(anchor(str(target.get("tabId", tab_id)), str(target["id"])))
        if f"{kind}Id" in link:
            return "#" + quote(anchor(tab_id, str(link[f"{kind}Id"])))
    return "#" + quote(tab_anchor(str(link["tabId"]))) if "tabId" in link else None


def link_target(link: object, tab_id: str) -> str | None:
    """Where a text run's link leads on this page or outside, or None when it must not be a link."""
    if not isinstance(link, dict):
        return None
    return safe_url(link["url"]) if "url" in link else internal_target(link, tab_id)


def tab_anchor(tab_id: str) -> str:
    """The ``id`` of a tab's section."""
    return "tab." + quote(tab_id, safe="")


def folder_path(folder_id: str) -> str:
    """The page of a folder."""
    return f"/folders/{quote(folder_id, safe='')}"


_PAGES = {
    "application/vnd.google-apps.folder": "folders",
    "application/vnd.google-apps.document": "documents",
    "application/vnd.google-apps.spreadsheet": "spreadsheets",
}


def file_path(file: Json) -> str | None:
    """The page of a Drive file, or None for a kind that has none."""
    page = _PAGES.get(str(file.get("mimeType")))
    return f"/{page}/{quote(str(file.get('id', '')), safe='')}" if page else None
