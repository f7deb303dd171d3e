"""What a request says, held against the discovery documents: the words of every refusal, and the conversions."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pmdocs.emulator import Problem
from pmdocs.emulator.binding import bind_body, bind_parameters
from pmdocs.emulator.discovery import match, methods

Json = dict[str, Any]

DOCS = "type.googleapis.com/google.apps.docs.v1"
SHEETS = "type.googleapis.com/google.apps.sheets.v4"
UNKNOWN = "Invalid JSON payload received. Unknown name"


def batch(*requests: Any, **body: Any) -> Json:
    """A documents.batchUpdate body in canonical form."""
    return bind_body(methods()["docs.documents.batchUpdate"], {"requests": list(requests), **body})


def refusal(method: str, body: Any) -> Problem:
    """The problem that a body meets."""
    with pytest.raises(Problem) as caught:
        bind_body(methods()[method], body)
    assert caught.value.status == 400
    return caught.value


def parameters(verb: str, path: str, **query: str) -> Json:
    """Bound path and query parameters."""
    route = match(verb, path)
    assert route is not None
    return bind_parameters(route, list(query.items()))


INSERT = {"text": "x", "location": {"index": 1}}


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            {"requests": [{"inventStyle": {}}]},
            f"{UNKNOWN} \"inventStyle\" at 'requests[0]': Cannot find field.",
        ),
        (
            {"requests": [{"insertText": INSERT}, {"insertcomment": {}}]},
            f"{UNKNOWN} \"insertcomment\" at 'requests[1]': Cannot find field.",
        ),
        (
            {"requests": [{"insertComment": {"content": "x", "range": {"begin": 1}}}]},
            f"{UNKNOWN} \"begin\" at 'requests[0].insert_comment.range': Cannot find field.",
        ),
        ({"request": []}, f'{UNKNOWN} "request": Cannot find field.'),
        (
            {"requests": [], "writeControl": {"mode": "EDIT"}},
            f"{UNKNOWN} \"mode\" at 'write_control': Cannot find field.",
        ),
        (
            {"requests": [{"addDocumentTab": {"parentTabId": "t.0"}}]},
            f"{UNKNOWN} \"parentTabId\" at 'requests[0].add_document_tab': Cannot find field.",
        ),
        (
            {"requests": [{"insertComment": {"status": "OPEN"}}]},
            f"{UNKNOWN} \"status\" at 'requests[0].insert_comment': Cannot find field.",
        ),
    ],
)
def test_unknown_names(body: Json, message: str) -> None:
    """The path is in snake_case, the name as sent, and the top level has no place."""
    assert refusal("docs.documents.batchUpdate", body).message == message


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            {"requests": [{"insertComment": "text"}]},
            f"Invalid value at 'requests[0].insert_comment' ({DOCS}.InsertCommentRequest), \"text\"",
        ),
        (
            {"requests": [{"insertText": {"text": "x", "location": {"index": "abc"}}}]},
            "Invalid value at 'requests[0].insert_text.location.index' (TYPE_INT32), \"abc\"",
        ),
        (
            {"requests": [{"insertText": {"text": "x", "location": {"index": 2**31}}}]},
            "Invalid value at 'requests[0].insert_text.location.index' (TYPE_INT32), 2147483648",
        ),
        (
            {"requests": [{"insertText": {"text": "x", "location": {"index": 1.5}}}]},
            "Invalid value at 'requests[0].insert_text.location.index' (TYPE_INT32), 1.5",
        ),
        (
            {"requests": [{"insertText": {"text": 5, "location": {"index": 1}}}]},
            "Invalid value at 'requests[0].insert_text.text' (TYPE_STRING), 5",
        ),
        (
            {"requests": [{"insertText": {"text": {"a": 1}}}]},
            "Invalid value at 'requests[0].insert_text.text' (TYPE_STRING)",
        ),
        (
            {"requests": [], "writeControl": {"writeMode": "GUESS"}},
            f"Invalid value at 'write_control.write_mode' ({DOCS}.WriteControl.WriteMode), \"GUESS\"",
        ),
        (
            {"requests": [{"updateParagraphStyle": {"paragraphStyle": {"namedStyleType": "HEADING_9"}}}]},
            "Invalid value at 'requests[0].update_paragraph_style.paragraph_style.named_style_type' "
            f'({DOCS}.NamedStyleType), "HEADING_9"',
        ),
        (
            {"requests": [{"addCommentReply": {"commentId": "a", "post": {"commentAction": "CLOSE"}}}]},
            "Invalid value at 'requests[0].add_comment_reply.post.comment_action' "
            f'({DOCS}.Post.CommentActionType), "CLOSE"',
        ),
        (
            {"requests": [{"updateTextStyle": {"textStyle": {"bold": "maybe"}}}]},
            "Invalid value at 'requests[0].update_text_style.text_style.bold' (TYPE_BOOL), \"maybe\"",
        ),
        (
            {"requests": [{"insertText": INSERT, "deleteContentRange": {}}]},
            "Invalid value at 'requests[0]' (oneof), oneof field 'request' is already set. "
            "Cannot set 'deleteContentRange'",
        ),
        ({"requests": ["text"]}, f"Invalid value at 'requests[0]' ({DOCS}.Request), \"text\""),
        ({"requests": [None]}, f"Invalid value at 'requests[0]' ({DOCS}.Request)"),
    ],
)
def test_values_that_do_not_parse(body: Json, message: str) -> None:
    """Path, type and value are named; a value that is no scalar is not shown."""
    assert refusal("docs.documents.batchUpdate", body).message == message


@pytest.mark.parametrize("body", [[], None, "text", 5, True])
def test_the_root_must_be_a_message(body: Any) -> None:
    """A body that is no object is refused with the sentence all of Google's newer APIs share."""
    problem = refusal("docs.documents.create", body)

    assert (
        problem.message == 'Invalid JSON payload received. Unknown name "": Root element must be a message.'
    )


def test_every_violation_is_told() -> None:
    """One line, and one entry of the details, for each fault of a body."""
    body = {"requests": [{"insertText": {"text": 5, "location": {"index": "x"}, "nope": 1}}, {"huh": {}}]}
    problem = refusal("docs.documents.batchUpdate", body)
    (details,) = problem.details

    assert len(problem.message.splitlines()) == 4
    assert details["@type"] == "type.googleapis.com/google.rpc.BadRequest"
    assert [entry["description"] for entry in details["fieldViolations"]] == problem.message.splitlines()
    assert details["fieldViolations"][-1]["field"] == "requests[1]"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            {
                "requests": [
                    {"updateCells": {"rows": [{"values": [{"userEnteredValue": {"numberValue": "x"}}]}]}}
                ]
            },
            "Invalid value at 'requests[0].update_cells.rows[0].values[0].user_entered_value.number_value' "
            '(TYPE_DOUBLE), "x"',
        ),
        (
            {"requests": [{"addSheet": {"properties": {"tabColor": {"red": "x"}}}}]},
            "Invalid value at 'requests[0].add_sheet.properties.tab_color.red' (TYPE_FLOAT), \"x\"",
        ),
        (
            {"requests": [{"addSheet": {}, "deleteSheet": {}}]},
            "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'deleteSheet'",
        ),
    ],
)
def test_sheets_speaks_the_same_way(body: Json, message: str) -> None:
    """Numbers are doubles or floats as the schema says; the union is called kind."""
    assert refusal("sheets.spreadsheets.batchUpdate", body).message == message


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", 10**400])
def test_a_number_that_json_cannot_write_is_refused(number: Any) -> None:
    """What is stored can always be answered again as JSON."""
    cell = {"userEnteredValue": {"numberValue": number}}
    body = {"requests": [{"updateCells": {"rows": [{"values": [cell]}]}}]}

    assert "(TYPE_DOUBLE)" in refusal("sheets.spreadsheets.batchUpdate", body).message


def test_names_in_snake_case_become_camel_case() -> None:
    """Both spellings of a field are the same field, at every level."""
    sent = {"insert_text": {"text": "x", "location": {"tab_id": "t.0", "index": 1}}}

    assert batch(sent, write_control={"required_revision_id": "r"}) == {
        "requests": [{"insertText": {"text": "x", "location": {"tabId": "t.0", "index": 1}}}],
        "writeControl": {"requiredRevisionId": "r"},
    }


def test_nulls_are_dropped() -> None:
    """A field set to null is a field not sent; a request kind too."""
    sent = {"insertText": {"text": "x", "location": None}, "insertComment": None}

    assert batch(sent, writeControl=None) == {"requests": [{"insertText": {"text": "x"}}]}


def test_a_null_in_a_map_stays() -> None:
    """Drive clears a property that is set to null."""
    body = {"properties": {"a": None, "b": "1"}, "description": None}

    assert bind_body(methods()["drive.files.update"], body) == {"properties": {"a": None, "b": "1"}}


def test_drive_passes_over_unknown_names() -> None:
    """In bodies and in the query; what it knows is still checked."""
    assert bind_body(methods()["drive.files.create"], {"name": "x", "nope": {"a": 1}}) == {"name": "x"}
    assert parameters("GET", "/drive/v3/files", nope="1", pageSize="5") == {"pageSize": 5}
    assert "TYPE_BOOL" in refusal("drive.files.create", {"starred": "maybe"}).message


def test_int64_are_strings() -> None:
    """A 64-bit number may come as a number or as digits, and is handed on as digits (protobuf's JSON mapping)."""
    method = methods()["drive.files.create"]

    assert bind_body(method, {"size": 2**53 + 1}) == {"size": "9007199254740993"}
    assert bind_body(method, {"size": "12"}) == {"size": "12"}
    for wrong in ("1.5", "twelve", True, 2**63, ""):
        assert "(TYPE_INT64)" in refusal("drive.files.create", {"size": wrong}).message


def test_values_come_in_the_type_of_their_schema() -> None:
    """Digits become whole numbers, whole floats too; the words true and false become booleans."""
    sent = {"insertText": {"text": "x", "location": {"index": "7"}}}
    style = {"updateTextStyle": {"textStyle": {"bold": "true"}, "range": {"startIndex": 2.0}}}
    bound = batch(sent, style)["requests"]

    assert bound[0]["insertText"]["location"]["index"] == 7
    assert (
        json.dumps(bound[1]["updateTextStyle"]) == '{"textStyle": {"bold": true}, "range": {"startIndex": 2}}'
    )


def test_rows_of_values_keep_what_they_hold() -> None:
    """Cells of a ValueRange are of any type, nulls included; a row that is no list is refused."""
    method = "sheets.spreadsheets.values.update"
    body = {"range": "A1", "values": [["x", 1, True, None], []]}

    assert bind_body(methods()[method], body) == body
    problem = refusal(method, {"values": ["x"]})
    assert (
        problem.message
        == "Invalid value at 'data.values[0]' (type.googleapis.com/google.protobuf.ListValue), \"x\""
    )


def test_parameters_have_types() -> None:
    """Booleans and whole numbers are converted; a repeated parameter is a list."""
    bound = parameters("GET", "/v1/documents/abc", includeTabsContent="TRUE", fields="title", prettyPrint="0")
    route = match("GET", "/v4/spreadsheets/s/values:batchGet")
    assert route is not None
    ranges = bind_parameters(route, [("ranges", "A1"), ("ranges", "B2")])

    assert bound == {"documentId": "abc", "includeTabsContent": True, "fields": "title"}
    assert ranges == {"spreadsheetId": "s", "ranges": ["A1", "B2"]}


@pytest.mark.parametrize(
    ("query", "message"),
    [
        (
            {"nope": "1"},
            f'{UNKNOWN} "nope": Cannot bind query parameter. '
            "Field 'nope' could not be found in request message.",
        ),
        ({"includeTabsContent": "maybe"}, "Invalid value at 'include_tabs_content' (TYPE_BOOL), \"maybe\""),
        (
            {"suggestionsViewMode": "ALL"},
            f"Invalid value at 'suggestions_view_mode' ({DOCS}.SuggestionsViewMode), \"ALL\"",
        ),
        (
            {"commentsViewMode": "ALL"},
            f"Invalid value at 'comments_view_mode' ({DOCS}.CommentsViewMode), \"ALL\"",
        ),
    ],
)
def test_parameters_that_docs_refuses(query: dict[str, str], message: str) -> None:
    """Unknown names and values that do not parse, in Google's words."""
    with pytest.raises(Problem) as caught:
        parameters("GET", "/v1/documents/abc", **query)

    assert (caught.value.status, caught.value.message) == (400, message)


@pytest.mark.parametrize("text", ["ten", "1_0", " 5", "٣", "1.0", "9" * 40, ""])
def test_a_number_in_the_query_is_plain_digits(text: str) -> None:
    """What only Python would take for a number is refused, in Drive's shape."""
    with pytest.raises(Problem) as caught:
        parameters("GET", "/drive/v3/files", pageSize=text)

    assert (caught.value.reason, caught.value.location) == ("invalidParameter", "pageSize")


def test_lists_of_messages_as_clients_send_them() -> None:
    """A lone message is a list of one, lists in a list are flattened; what is wrong inside is still found."""
    method = methods()["sheets.spreadsheets.batchUpdate"]
    add = {"addSheet": {"properties": {"title": "x"}}}

    for given in ([add, add], [[add], [[add]]]):
        assert bind_body(method, {"requests": given}) == {"requests": [add, add]}
    assert bind_body(method, {"requests": add}) == {"requests": [add]}
    for wrong in ({"addSheet": 5}, [[{"addSheet": 5}]], [[5]]):
        with pytest.raises(Problem) as caught:
            bind_body(method, {"requests": wrong})
        assert caught.value.status == 400
