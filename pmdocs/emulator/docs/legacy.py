"""Links to headings and bookmarks in their two shapes.

With tabs content the API speaks of ``heading {id, tabId}``; a document of one tab, read without tabs,
keeps the older ``headingId`` (discovery document, Link). Stored is the newer shape.
"""

from __future__ import annotations

from typing import Any

from pmdocs.emulator.methods import Json

_PAIRS = (("headingId", "heading"), ("bookmarkId", "bookmark"))


def modern_link(link: Json, tab_id: str) -> Json:
    """A link as stored: an id alone is taken to lie in the tab the request names."""
    for old, new in _PAIRS:
        if old in link:
            return {new: {"id": link[old], "tabId": tab_id}}
    return link


def with_legacy_links(value: Any) -> Any:
    """A copy of any part of a document with its links in the older shape."""
    if isinstance(value, list):
        return [with_legacy_links(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: _link(item) if key == "link" else with_legacy_links(item) for key, item in value.items()}


def _link(link: Json) -> Json:
    for old, new in _PAIRS:
        if new in link:
            return {old: link[new]["id"]}
    return link
