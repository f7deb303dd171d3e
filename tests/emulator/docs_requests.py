"""Random batchUpdate requests: whatever the discovery document allows to be said, sensible or not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from pmdocs.emulator.discovery import document

Json = dict[str, Any]

IDS = st.integers(0, 30).map(lambda number: f"@{number}")
"""Placeholders for ids, exchanged by `resolved` for some that the document holds."""

WORDS = (
    "",
    "a",
    "ab",
    "mark",
    "x\ny",
    "\t",
    "😀",
    "Zoë",
    "障害",
    "\u200d",
    "https://example.com/a.png",
    "#",
    "(",
)
MASKS = ("*", "", "bold", "namedStyleType", "title", "width,widthType", "textStyle", "link,bold", "nonsense")
DEEPEST = 4
OFTEN = ("location", "range", "tableStartLocation", "tableCellLocation", "tableRange", "fields")
"""Members without which a request says too little to be tried."""


def requests(names: list[str] | None = None) -> st.SearchStrategy[Json]:
    """One request of any kind, or of these kinds."""
    kinds = document("docs")["schemas"]["Request"]["properties"]
    chosen = sorted(names or kinds)
    return st.sampled_from(chosen).flatmap(
        lambda name: _message(kinds[name]["$ref"], 0).map(lambda body: {name: body})
    )


def _message(schema: str, depth: int) -> st.SearchStrategy[Json]:
    """A message with any of its members."""
    members: dict[str, Json] = document("docs")["schemas"][schema].get("properties", {})
    kept = {name: value for name, value in members.items() if depth < DEEPEST or "$ref" not in value}
    often = {name: _value(name, value, depth + 1) for name, value in kept.items() if name in OFTEN}
    rest = {name: _value(name, value, depth + 1) for name, value in kept.items() if name not in often}
    if depth:
        rest, often = {**rest, **often}, {}
    return st.fixed_dictionaries(often, optional=rest)


def _value(name: str, schema: Json, depth: int) -> st.SearchStrategy[Any]:
    if "$ref" in schema:
        return _message(schema["$ref"], depth)
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    kind = schema["type"]
    if kind == "array":
        return st.lists(_value(name, schema["items"], depth), max_size=3)
    if kind == "object":
        return st.just({})
    if kind == "boolean":
        return st.booleans()
    if kind == "integer":
        return st.integers(-1, 5) | st.integers(0, 60)
    if kind == "number":
        return st.sampled_from((-1, 0, 0.25, 1, 12, 700))
    return _text(name)


def _text(name: str) -> st.SearchStrategy[str]:
    if name == "fields":
        return st.sampled_from(MASKS)
    if name == "timestamp":
        return st.sampled_from(("2026-12-01T00:00:00Z", "soon"))
    if name == "tabId":
        return st.sampled_from(("", "", "", "t.0", "@0", "@1", "@2"))
    if name == "segmentId":
        return st.sampled_from(("", "", "", "")) | IDS
    if name.endswith(("Id", "Ids")):
        return IDS
    if name == "magnitude":
        return st.sampled_from(("1",))
    return st.sampled_from(WORDS)


def known_ids(value: Any) -> Iterator[str]:
    """Every id in a document, of any kind."""
    if isinstance(value, list):
        for item in value:
            yield from known_ids(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key.endswith("Id") and isinstance(item, str):
                yield item
            else:
                yield from known_ids(item)


def resolved(value: Any, ids: list[str]) -> Any:
    """A request with ids of the document for its placeholders; the last one stands for an unknown id."""
    if isinstance(value, list):
        return [resolved(item, ids) for item in value]
    if isinstance(value, dict):
        return {key: resolved(item, ids) for key, item in value.items()}
    if isinstance(value, str) and value.startswith("@"):
        number = int(value[1:])
        return "unknown" if number == 30 or not ids else ids[number % len(ids)]
    return value
