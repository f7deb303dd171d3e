"""What the discovery documents do not know is refused in Google's shape: everywhere, and never with a 500."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from checked import CheckedEmulator, departures
from mutations import LACKING, Place, mistakes, places, sample, send

from pmdocs.emulator import Emulator, Request, Response
from pmdocs.emulator.discovery import APIS, Method, document, methods
from pmdocs.emulator.docs.edit import REQUESTS as DOCS_REQUESTS
from pmdocs.emulator.methods import implemented
from pmdocs.emulator.sheets.registry import REQUESTS as SHEETS_REQUESTS

Json = dict[str, Any]


@pytest.fixture(name="world", scope="module")
def world_(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    """One workspace for all tests of this module: refused requests leave nothing behind."""
    made = CheckedEmulator(tmp_path_factory.mktemp("validation") / "workspace.db")
    yield made
    made.store.close()


HERE = [method for method in methods().values() if implemented(method.id)]
BODIES = [method for method in HERE if method.request]
STRICT = [method for method in HERE if method.api != "drive"]

_WORDS = ("Invalid value at ", "Invalid JSON payload received. Unknown name ", "Invalid value ")


def ids(method: Method) -> str:
    """A method in the names of tests."""
    return method.id


def assert_refused(emulator: Emulator, method: Method, body: Any, what: str) -> None:
    """400 with Google's words and, in the newer shape, the field it is about."""
    status, answer = send(emulator, method, body)
    assert status == 400, f"{what}: {status} {answer}"
    message = answer["error"]["message"]
    assert message.startswith(_WORDS), f"{what}: {message}"
    if method.api != "drive":
        assert answer["error"]["status"] == "INVALID_ARGUMENT"
        violations = answer["error"]["details"][0]["fieldViolations"]
        assert all(entry["description"] in message for entry in violations)


@pytest.mark.parametrize("method", BODIES, ids=ids)
def test_a_wrong_value_for_any_field(world: Emulator, method: Method) -> None:
    """Every field below every method's body refuses values of another type, and unknown words of an enum."""
    tried = 0
    for place in places(method):
        for value in mistakes(place):
            assert_refused(world, method, place.wrap(value), f"{place.path} = {value!r}")
            tried += 1
    # ClearValuesRequest has no fields.
    assert tried > 0 or not list(places(method))


def messages(method: Method) -> Iterator[Place]:
    """The places where a message stands alone."""
    return (place for place in places(method) if "$ref" in place.schema)


@pytest.mark.parametrize("method", [one for one in BODIES if one in STRICT], ids=ids)
def test_an_unknown_name_in_any_message(world: Emulator, method: Method) -> None:
    """Every message of Docs, Sheets and Drive Activity refuses a member that its schema lacks, naming it."""
    assert_refused(world, method, {LACKING: 1}, "the body")
    for place in messages(method):
        body = place.wrap({LACKING: 1})
        assert_refused(world, method, body, place.path)
        assert f'"{LACKING}"' in send(world, method, body)[1]["error"]["message"]


@pytest.mark.parametrize("method", HERE, ids=ids)
def test_parameters(world: Emulator, method: Method) -> None:
    """Query parameters of another type, unknown words of an enum and, but for Drive, unknown names."""
    body: Json | None = {} if method.request else None
    for name, schema in method.parameters.items():
        wrong = schema.get("location") == "query" and (
            schema.get("type") in {"boolean", "integer"} or "enum" in schema
        )
        if wrong:
            status, answer = send(world, method, body, query={name: LACKING})
            assert status == 400, f"{name}: {status}"
            assert "Invalid value" in answer["error"]["message"]
    if method in STRICT:
        status, answer = send(world, method, body, query={"inventedName": "1"})
        assert (400, "INVALID_ARGUMENT") == (status, answer["error"]["status"])
        assert 'Unknown name "inventedName": Cannot bind query parameter.' in answer["error"]["message"]


@pytest.mark.parametrize("method", BODIES, ids=ids)
def test_bodies_that_are_no_message(world: Emulator, method: Method) -> None:
    """A list, a number or a text in the place of the body is refused, not passed over."""
    bodies: tuple[Any, ...] = ([1], 7, "words")
    for body in bodies:
        status, answer = send(world, method, body)
        assert status == 400, f"{body!r}: {status} {answer}"


# Right types, whatever they may mean


def make_document(emulator: Emulator) -> str:
    """A document with some words. Sent as requests: building a client takes longer than all of a test."""
    _, made = send(emulator, methods()["docs.documents.create"], {"title": "x"})
    insert = {"insertText": {"location": {"index": 1}, "text": "some words\nin two lines"}}
    batch = methods()["docs.documents.batchUpdate"]
    status, _ = send(emulator, batch, {"requests": [insert]}, values=made)
    assert status == 200
    return str(made["documentId"])


def make_sheet(emulator: Emulator) -> str:
    """A spreadsheet with some cells."""
    create, update = (methods()[f"sheets.spreadsheets.{name}"] for name in ("create", "values.update"))
    _, made = send(emulator, create, {"sheets": [{"properties": {"sheetId": 1}}]})
    values = made | {"range": "A1"}
    cells = {"values": [["a", 1], ["b", 2]]}
    status, _ = send(emulator, update, cells, values=values, query={"valueInputOption": "RAW"})
    assert status == 200
    return str(made["spreadsheetId"])


def variations(api: str, kind: str) -> Iterator[Json]:
    """A request with nothing in it, with each of its members alone, and with all of them to some depth."""
    schema = document(api)["schemas"]["Request"]["properties"][kind]
    members = document(api)["schemas"][schema["$ref"]].get("properties", {})
    yield {}
    for name, member in members.items():
        yield {name: sample(api, member)}
    for depth in (1, 3, 5):
        yield sample(api, schema, depth)


@pytest.mark.parametrize("kind", sorted(DOCS_REQUESTS))
def test_any_docs_request_is_answered(world: Emulator, kind: str) -> None:
    """Whatever a well-formed request means, it is done or refused, and never ends in a server's error."""
    document_id = make_document(world)
    method = methods()["docs.documents.batchUpdate"]
    for request in variations("docs", kind):
        for control in ({}, {"writeMode": "SUGGEST"}):
            body = {"requests": [{kind: request}], "writeControl": control}
            status, answer = send(world, method, body, values={"documentId": document_id})
            assert status in {200, 400, 403, 404}, f"{request}: {status} {answer}"


@pytest.mark.parametrize("kind", sorted(SHEETS_REQUESTS))
def test_any_sheets_request_is_answered(world: Emulator, kind: str) -> None:
    """The same for spreadsheets."""
    sheet_id = make_sheet(world)
    method = methods()["sheets.spreadsheets.batchUpdate"]
    for request in variations("sheets", kind):
        status, answer = send(
            world, method, {"requests": [{kind: request}]}, values={"spreadsheetId": sheet_id}
        )
        assert status in {200, 400, 403, 404}, f"{request}: {status} {answer}"


@pytest.mark.parametrize("method", HERE, ids=ids)
def test_any_method_is_answered(world: Emulator, method: Method) -> None:
    """Well-formed parameters and bodies without much sense are done or refused by every method."""
    takes_files = any(name in method.path for name in ("documentId", "spreadsheetId", "fileId"))
    targets = [make_document(world), make_sheet(world), "nothing"] if takes_files else ["nothing"]
    for target in targets:
        values = dict.fromkeys(("documentId", "spreadsheetId", "fileId"), target) | {
            "sheetId": 1,
            "range": "A1",
        }
        for depth in (0, 1, 2):
            body = sample(method.api, {"$ref": method.request}, depth) if method.request else None
            status, answer = send(world, method, body, values=values)
            assert status in {200, 204, 400, 403, 404, 409}, f"{body}: {status} {answer}"


# The checker itself


@pytest.mark.parametrize(
    ("path", "status", "body"),
    [
        ("/v1/documents/x", 200, '{"documentID": "x"}'),
        ("/v1/documents/x", 200, '{"title": 4}'),
        ("/v1/documents/x", 200, '{"title": null}'),
        ("/v1/documents/x", 200, '{"tabs": []}'),
        ("/v1/documents/x", 200, '{"suggestionsViewMode": "SOME"}'),
        ("/v4/spreadsheets/x", 200, '{"sheets": [{"properties": {"sheetId": "1"}}]}'),
        ("/v4/spreadsheets/x", 200, '{"sheets": [{"properties": {"sheetId": 2147483648}}]}'),
        ("/drive/v3/files/x", 200, '{"size": 4}'),
        ("/drive/v3/files/x", 200, '{"version": "four"}'),
        ("/drive/v3/files/x", 200, '{"createdTime": "yesterday"}'),
        ("/drive/v3/files/x", 404, '{"error": {"code": 404, "message": "x"}}'),
        ("/drive/v3/files/x", 404, '{"error": {"code": 400, "message": "x", "status": "NOT_FOUND"}}'),
        ("/v1/documents/x", 404, '{"error": {"code": 404, "message": "", "status": "NOT_FOUND"}}'),
        ("/v1/documents/x", 500, '{"message": "x"}'),
    ],
)
def test_the_checker_finds_what_is_wrong(path: str, status: int, body: str) -> None:
    """Answers that no schema, or no shape of errors, allows."""
    request = Request(verb="GET", raw_path=path)
    answer = Response(status=status, body=body.encode(), headers={"Content-Type": "application/json"})

    assert departures(request, answer)


def test_every_answer_of_these_tests_is_checked(emulator: Emulator) -> None:
    """The workspace of all emulator tests is the one that holds its answers to the schemas."""
    assert isinstance(emulator, CheckedEmulator)
    assert set(APIS) == {"docs", "drive", "sheets", "driveactivity"}
