"""Routes and schemas read from the packaged discovery documents."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

import pytest

from pmdocs.emulator import Emulator, rooms
from pmdocs.emulator.binding import bind_parameters
from pmdocs.emulator.discovery import api_of, conform, document, match, methods
from pmdocs.emulator.methods import HANDLERS, READ_ONLY


def path_of(method_id: str) -> str:
    """A raw path of a method, every parameter an id with an encoded colon and slash."""
    path = methods()[method_id].path
    for name in methods()[method_id].parameters:
        for template in (f"{{{name}}}", f"{{+{name}}}"):
            path = path.replace(template, quote("Sheet/1!A1:B2", safe=""))
    return path


@pytest.mark.parametrize("method_id", sorted(methods()))
def test_every_method_is_found_by_its_own_path(method_id: str) -> None:
    """Verb and path lead to one method, and values are decoded once, after matching."""
    method = methods()[method_id]
    route = match(method.http_method, path_of(method_id))

    assert route is not None
    assert (route.method.id, route.upload) == (method_id, False)
    assert set(route.path_values.values()) <= {"Sheet/1!A1:B2"}
    assert api_of(path_of(method_id)) == method.api


def test_every_handler_is_a_method_of_google() -> None:
    """No handler can be unreachable through a misspelt id."""
    assert rooms.DEFAULT_FIELDS.keys() <= methods().keys()
    assert set(HANDLERS) <= set(methods())
    assert set(HANDLERS) >= READ_ONLY


def test_reading_methods_are_gets_or_questions() -> None:
    """What runs without the write lock is read by GET, or is a question with a body."""
    posted = {name for name in READ_ONLY if methods()[name].http_method != "GET"}
    assert posted == {name for name in posted if re.search(r"\.(query|search|\w*[gG]et\w*)$", name)}


@pytest.mark.parametrize(
    ("verb", "path", "method_id", "values"),
    [
        ("POST", "/v1/documents/d:batchUpdate", "docs.documents.batchUpdate", {"documentId": "d"}),
        ("GET", "/v1/documents/d%3AbatchUpdate", "docs.documents.get", {"documentId": "d:batchUpdate"}),
        ("GET", "/drive/v3/files/generateIds", "drive.files.generateIds", {}),
        ("GET", "/drive/v3/files/generateIdsX", "drive.files.get", {"fileId": "generateIdsX"}),
        (
            "GET",
            "/v4/spreadsheets/s/values/Sheet1!A1:B2",
            "sheets.spreadsheets.values.get",
            {"spreadsheetId": "s", "range": "Sheet1!A1:B2"},
        ),
        (
            "POST",
            "/v4/spreadsheets/s/values/Sheet1!A1:B2:append",
            "sheets.spreadsheets.values.append",
            {"spreadsheetId": "s", "range": "Sheet1!A1:B2"},
        ),
        (
            "POST",
            "/v4/spreadsheets/s/values/%27Action%20items%27%21A1%3AB2:append",
            "sheets.spreadsheets.values.append",
            {"spreadsheetId": "s", "range": "'Action items'!A1:B2"},
        ),
        (
            "PUT",
            "/v4/spreadsheets/s/values/%E8%A1%A8%2F1!A%3Aappend",
            "sheets.spreadsheets.values.update",
            {"spreadsheetId": "s", "range": "表/1!A:append"},
        ),
        (
            "POST",
            "/v4/spreadsheets/s/values:batchUpdate",
            "sheets.spreadsheets.values.batchUpdate",
            {"spreadsheetId": "s"},
        ),
    ],
)
def test_an_encoded_colon_is_no_verb(verb: str, path: str, method_id: str, values: dict[str, str]) -> None:
    """Paths are matched as sent: ``%3A`` belongs to a value, ``:`` at the end is a custom verb."""
    route = match(verb, path)

    assert route is not None
    assert (route.method.id, route.path_values) == (method_id, values)


@pytest.mark.parametrize(
    ("verb", "path"),
    [
        ("GET", "/"),
        ("POST", "/v1/documents/d"),
        ("POST", "/v1/documents/d%3AbatchUpdate"),
        ("GET", "/v1/documents/"),
        ("GET", "/v1/documents/d/"),
        ("GET", "/v1/documents/a/b"),
        ("GET", "/drive/v2/files"),
        ("PATCH", "/v1/documents/d"),
        ("HEAD", "/drive/v3/files"),
        ("GET", "/DRIVE/v3/files"),
    ],
)
def test_other_paths_are_no_methods(verb: str, path: str) -> None:
    """Nearly right is not found."""
    assert match(verb, path) is None


def test_uploads_are_told_apart() -> None:
    """The upload path is the same method, marked."""
    route = match("POST", "/upload/drive/v3/files")

    assert route is not None
    assert (route.method.id, route.upload) == ("drive.files.create", True)


def test_a_client_in_the_process_changes_no_rule(emulator: Emulator) -> None:
    """The client library adds parameters to the document it is built from; the emulator's stays as packaged."""
    drive = emulator.client("drive", user="ada@example.com")
    drive.files().create(body={"name": "x"}).execute()
    docs = emulator.client("docs", user="ada@example.com")
    docs.documents().create(body={"title": "x"}).execute()

    assert set(methods()["docs.documents.create"].parameters) == set()
    assert "body" not in methods()["drive.files.create"].parameters
    route = match("POST", "/v1/documents")
    assert route is not None
    with pytest.raises(Exception, match='Unknown name "body"'):
        bind_parameters(route, [("body", "x")])


@pytest.mark.parametrize(
    ("value", "departures"),
    [
        ({}, []),
        ({"kind": "drive#file", "trashed": False, "size": "5", "properties": {"a": "b"}}, []),
        ({"trashed": "no"}, ["File.trashed: 'no' is no boolean"]),
        ({"nope": 1}, ["File.nope: unknown member"]),
        ({"parents": "x"}, ["File.parents: not a list"]),
        ({"parents": [1]}, ["File.parents[0]: 1 is no string"]),
        ({"owners": [{"me": 1}]}, ["File.owners[0].me: 1 is no boolean"]),
        ([], ["File: not an object"]),
    ],
)
def test_conform_tells_each_departure(value: Any, departures: list[str]) -> None:
    """Unknown members and wrong types are told with their place."""
    assert conform("drive", "File", value) == departures


def test_conform_knows_enums() -> None:
    """A value that an enum lacks is a departure."""
    good, bad = {"status": "OPEN"}, {"status": "SHUT"}
    name = next(
        name for name, found in document("docs")["schemas"].items() if "headPost" in found["properties"]
    )

    assert conform("docs", name, good) == []
    assert conform("docs", name, bad) == [f"{name}.status: 'SHUT' is none of the known values"]
