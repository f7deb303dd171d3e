"""The ``fields`` parameter: grammar, checks against the schema, and what narrowing may do."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.emulator import Emulator, Problem, Request
from pmdocs.emulator.fields import Mask, compile_mask, narrow, parse

NAMES = st.sampled_from(["a", "b", "c"])
VALUES = st.recursive(
    st.integers() | st.text(max_size=2) | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=12,
)
OBJECTS = st.dictionaries(NAMES, VALUES, max_size=3)
PATHS = st.lists(NAMES | st.just("*"), min_size=1, max_size=3).map("/".join)
MASKS = st.lists(PATHS, min_size=1, max_size=4).map(",".join)


@pytest.mark.parametrize(
    ("text", "mask"),
    [
        ("a", {"a": {}}),
        ("*", {"*": {}}),
        ("a,b", {"a": {}, "b": {}}),
        ("a, b", {"a": {}, "b": {}}),
        ("a/b", {"a": {"b": {}}}),
        ("a.b", {"a": {"b": {}}}),
        ("a(b,c)", {"a": {"b": {}, "c": {}}}),
        ("a(b,c/d),e", {"a": {"b": {}, "c": {"d": {}}}, "e": {}}),
        ("a/b(c,d)", {"a": {"b": {"c": {}, "d": {}}}}),
        ("a/*/b", {"a": {"*": {"b": {}}}}),
        ("a/b,a/c", {"a": {"b": {}, "c": {}}}),
        ("a/b,a", {"a": {}}),
        ("a,a/b", {"a": {}}),
        ("a/b,a(b/c)", {"a": {"b": {}}}),
        ("a(b/c),a/b", {"a": {"b": {}}}),
        ("a(b/c),a(b)", {"a": {"b": {}}}),
    ],
)
def test_grammar(text: str, mask: Mask) -> None:
    """Commas, slashes, dots, parentheses and stars; what is selected whole stays whole."""
    assert parse(text) == mask


@pytest.mark.parametrize(
    "text", ["", ",", "a,", "a/", "/a", "a(", "a(b", "a()", "a)", "a(b))", "a b", "a//b", "a!"]
)
def test_what_is_not_in_the_grammar(text: str) -> None:
    """A malformed mask is a ValueError, and from outside a 400."""
    with pytest.raises(ValueError, match=r"^"):
        parse(text)
    with pytest.raises(Problem) as caught:
        compile_mask("drive", "File", text)
    assert caught.value.status == 400


@pytest.mark.parametrize(
    ("api", "schema", "text", "message"),
    [
        ("drive", "FileList", "files(id,title)", "Invalid field selection title"),
        ("drive", "FileList", "items", "Invalid field selection items"),
        ("drive", "File", "name/x", "Invalid field selection x"),
        (
            "docs",
            "Document",
            "comments/nope",
            "Error expanding 'fields' parameter. Cannot find matching fields for path 'comments.nope'.",
        ),
        (
            "docs",
            "Document",
            "tabs(documentTab/body/nope)",
            "Error expanding 'fields' parameter. Cannot find matching fields for path "
            "'tabs.documentTab.body.nope'.",
        ),
        (
            "sheets",
            "Spreadsheet",
            "*/nope",
            "Error expanding 'fields' parameter. Cannot find matching fields for path '*.nope'.",
        ),
    ],
)
def test_unknown_paths_are_refused_in_the_words_of_the_api(
    api: str, schema: str, text: str, message: str
) -> None:
    """Drive names the member, the others the whole path."""
    with pytest.raises(Problem) as caught:
        compile_mask(api, schema, text)

    assert (caught.value.status, caught.value.message) == (400, message)
    if api == "drive":
        assert (caught.value.reason, caught.value.location) == ("invalidParameter", "fields")


@pytest.mark.parametrize(
    ("api", "schema", "text"),
    [
        ("drive", "File", "properties/anyName,appProperties"),
        ("drive", "FileList", "files(*/displayName)"),
        ("docs", "Document", "tabs/childTabs/childTabs/tabProperties,namedRanges/x/namedRanges"),
        ("sheets", "Spreadsheet", "sheets.data.rowData.values(userEnteredValue,note)"),
    ],
)
def test_known_paths_are_taken(api: str, schema: str, text: str) -> None:
    """Keys of free maps, stars, recursive members and dotted paths are known."""
    assert compile_mask(api, schema, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a/b", {"a": [{"b": 1}, {}]}),
        ("a/c,d", {"a": [{"c": 2}, {"c": 3}], "d": {"b": 4, "e": "x"}}),
        ("*/b", {"a": [{"b": 1}, {}], "d": {"b": 4}}),
        ("*,d/b", {"a": [{"b": 1, "c": 2}, {"c": 3}], "d": {"b": 4, "e": "x"}, "f": 5}),
        ("*/b,d/e", {"a": [{"b": 1}, {}], "d": {"b": 4, "e": "x"}}),
        ("nope", {}),
    ],
)
def test_narrowing(text: str, expected: Any) -> None:
    """Paths go through lists; a star and a name together select what either does."""
    value = {"a": [{"b": 1, "c": 2}, {"c": 3}], "d": {"b": 4, "e": "x"}, "f": 5}

    assert narrow(parse(text), value) == expected


def within(part: Any, whole: Any) -> bool:
    """Whether ``part`` has nothing that ``whole`` lacks."""
    if isinstance(part, dict) and isinstance(whole, dict):
        return all(name in whole and within(item, whole[name]) for name, item in part.items())
    if isinstance(part, list) and isinstance(whole, list):
        return len(part) == len(whole) and all(map(within, part, whole))
    return bool(part == whole)


@given(MASKS, OBJECTS)
def test_narrowing_invents_nothing(text: str, value: dict[str, Any]) -> None:
    """Every member of the narrowed value is one of the value, in its place."""
    assert within(narrow(parse(text), value), value)


@given(MASKS, OBJECTS)
def test_narrowing_twice_is_narrowing_once(text: str, value: dict[str, Any]) -> None:
    """A mask applied to what it left changes nothing."""
    once = narrow(parse(text), value)

    assert narrow(parse(text), once) == once


@given(MASKS, MASKS, OBJECTS)
def test_a_longer_mask_never_shows_less(text: str, more: str, value: dict[str, Any]) -> None:
    """Adding paths to a mask only adds members."""
    assert within(narrow(parse(text), value), narrow(parse(f"{text},{more}"), value))


@given(OBJECTS)
def test_a_star_is_everything(value: dict[str, Any]) -> None:
    """``*`` leaves a value as it is."""
    assert narrow(parse("*"), value) == value


def test_a_bad_mask_is_refused_before_anything_is_done(emulator: Emulator) -> None:
    """A write with an unknown path in ``fields`` leaves nothing behind, in any API."""
    for path, body in (
        ("/drive/v3/files", b'{"name": "planted"}'),
        ("/v1/documents", b'{"title": "planted"}'),
        ("/v4/spreadsheets", b'{"properties": {"title": "planted"}}'),
    ):
        headers = {"content-type": "application/json"}
        request = Request(verb="POST", raw_path=path, query=[("fields", "nope")], headers=headers, body=body)
        assert emulator.handle(request).status == 400

    with emulator.store.transaction(write=False) as transaction:
        assert [file["name"] for file in transaction.files()] == ["My Drive"]
