"""Which activities a query finds: scope, filter, pages, delay, consolidation and permissions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from activity_support import Json, activities, item, kinds, of_item, one_page, refused, titles
from test_drive_support import ADA, BOB, DOCUMENT, FOLDER, SPREADSHEET, make, pass_time, setting, share

from pmdocs.emulator import Emulator, Problem
from pmdocs.emulator.activity.cases import ALL, CASES, bits
from pmdocs.emulator.activity.filters import Filter, parse
from pmdocs.emulator.discovery import document

Connect = Callable[..., Any]

ROW = {"values": [["x"]]}


@pytest.fixture(name="drive")
def drive_(connect: Connect) -> Any:
    return connect("drive")


def edit(connect: Connect, spreadsheet_id: str, user: str | None = None) -> None:
    values = connect("sheets", user=user).spreadsheets().values()
    values.update(spreadsheetId=spreadsheet_id, range="A1", valueInputOption="RAW", body=ROW).execute()


# Scope


def test_a_folder_and_all_below_it(emulator: Emulator, drive: Any) -> None:
    """The folder itself, its children and theirs; nothing beside it."""
    top = make(drive, "Top", mime_type=FOLDER)
    inner = make(drive, "Inner", mime_type=FOLDER, parents=[top])
    make(drive, "Deep", parents=[inner])
    make(drive, "Beside")

    assert titles(activities(emulator, ancestorName=f"items/{top}")) == ["Deep", "Inner", "Top"]
    assert titles(activities(emulator, itemName=f"items/{top}")) == ["Top"]


def test_the_tree_is_as_it_is_now(emulator: Emulator, drive: Any) -> None:
    """What was moved in brings its past along, what was moved out takes it away."""
    first, second = (make(drive, name, mime_type=FOLDER) for name in ("First", "Second"))
    file_id = make(drive, "Report", parents=[first])
    drive.files().update(fileId=file_id, addParents=second, removeParents=first).execute()

    assert kinds(activities(emulator, ancestorName=f"items/{first}")) == ["create"]
    assert kinds(activities(emulator, ancestorName=f"items/{second}")) == ["move", "create", "create"]


def test_without_a_key_it_is_my_drive(emulator: Emulator, connect: Connect, drive: Any) -> None:
    """As ``items/root``: the caller's own tree, not what others share."""
    share(drive, make(drive, "Shared"), BOB, "reader")
    make(connect("drive", user=BOB), "Own")

    assert titles(activities(emulator, BOB)) == ["Own"]
    assert activities(emulator, BOB, ancestorName="items/root") == activities(emulator, BOB)


def test_a_file_as_ancestor_means_itself(emulator: Emulator, drive: Any) -> None:
    """Seen in use by others: an ancestor need not be a folder."""
    file_id = make(drive, "Report")

    assert activities(emulator, ancestorName=f"items/{file_id}") == of_item(emulator, file_id)


def test_nothing_is_an_empty_answer(emulator: Emulator) -> None:
    """No ``activities`` member at all."""
    assert one_page(emulator) == {}


def test_the_newest_comes_first(emulator: Emulator, drive: Any) -> None:
    """By time, also across files."""
    for name in "abc":
        make(drive, name)
        pass_time(emulator, 1)
    found = activities(emulator)

    assert titles(found) == ["c", "b", "a"]
    assert [activity["timestamp"] for activity in found] == sorted(
        (activity["timestamp"] for activity in found), reverse=True
    )


@pytest.mark.parametrize("name", ["", "root", "items/", "drives/abc", "items/a/b"])
def test_names_have_one_form(emulator: Emulator, name: str) -> None:
    """``items/ID``, else 400."""
    for key in ("itemName", "ancestorName"):
        assert refused(emulator, **{key: name})[:2] == (400, "INVALID_ARGUMENT")


def test_one_key_only(emulator: Emulator, drive: Any) -> None:
    """Item and ancestor are members of one union, and so are the strategies."""
    name = f"items/{make(drive)}"
    both = refused(emulator, itemName=name, ancestorName=name)
    strategies = refused(emulator, consolidationStrategy={"none": {}, "legacy": {}})

    assert both[:2] == strategies[:2] == (400, "INVALID_ARGUMENT")
    assert "(oneof)" in both[2]
    assert "(oneof)" in strategies[2]


def test_unknown_members_are_refused(emulator: Emulator) -> None:
    """A misspelt member is not ignored."""
    answer = emulator.session().post(
        "https://driveactivity.googleapis.com/v2/activity:query", json={"ancestor": "items/root"}
    )

    assert answer.status_code == 400
    assert 'Unknown name "ancestor"' in answer.json()["error"]["message"]


def test_the_field_mask_applies(connect: Connect, drive: Any) -> None:
    """``fields`` narrows the answer."""
    make(drive)
    query = connect("driveactivity").activity().query(body={}, fields="activities(timestamp)")

    assert [set(activity) for activity in query.execute()["activities"]] == [{"timestamp"}]


# Permissions


def test_only_readers_ask(emulator: Emulator, drive: Any) -> None:
    """404 for what is unknown or not shared; a reader of the folder sees all below it."""
    folder_id = make(drive, "Folder", mime_type=FOLDER)
    file_id = make(drive, "Report", parents=[folder_id])
    for key, item_id in (("itemName", file_id), ("ancestorName", folder_id), ("itemName", "unknown")):
        assert refused(emulator, BOB, **{key: f"items/{item_id}"})[:2] == (404, "NOT_FOUND")
    share(drive, folder_id, BOB, "reader")

    found = activities(emulator, BOB, ancestorName=f"items/{folder_id}")
    assert titles(found) == ["Folder", "Report", "Folder"]


def test_a_file_alone_tells_nothing_of_its_folder(emulator: Emulator, drive: Any) -> None:
    """A parent that the reader may not see is left out of moves."""
    folder_id = make(drive, "Secret plan", mime_type=FOLDER)
    file_id = make(drive, "Report")
    share(drive, file_id, BOB, "reader")
    drive.files().update(fileId=file_id, addParents=folder_id, removeParents="root").execute()

    assert "Secret plan" not in str(of_item(emulator, file_id, BOB))
    assert of_item(emulator, file_id, BOB)[0]["primaryActionDetail"] == {"move": {}}


# Filter


def test_filter_by_time_and_case(emulator: Emulator, connect: Connect, drive: Any) -> None:
    """Bounds are inclusive or not as they say; terms are joined with or without AND."""
    file_id = make(drive, mime_type=SPREADSHEET)
    pass_time(emulator, 10)
    edit(connect, file_id)
    at = of_item(emulator, file_id)[0]["timestamp"]

    def found(text: str) -> list[str]:
        return kinds(of_item(emulator, file_id, filter=text))

    assert found(f'time >= "{at}"') == ["edit"]
    assert found(f'time > "{at}"') == []
    assert found(f'time <= "{at}"') == ["edit", "create"]
    assert found(f'time < "{at}"') == ["create"]
    assert found(f'time <= "{at}" AND detail.action_detail_case:CREATE') == ["create"]
    assert found(f'time >= "{at}" detail.action_detail_case:CREATE') == []
    assert found("detail.action_detail_case:(EDIT COMMENT)") == ["edit"]
    assert found("-detail.action_detail_case:EDIT") == ["create"]
    assert found("detail.action_detail_case:EDIT AND detail.action_detail_case:CREATE") == []


def test_filter_picks_actions(emulator: Emulator, drive: Any) -> None:
    """Of an activity with several actions those that pass remain, the first as the primary one."""
    file_id = make(drive)
    (activity,) = of_item(emulator, file_id, filter="detail.action_detail_case:MOVE")

    assert kinds([activity]) == ["move"]
    assert [set(action["detail"]) for action in activity["actions"]] == [{"move"}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Filter()),
        ("  ", Filter()),
        (
            "time > 1452409200000 AND time <= 1492812924310",
            Filter(earliest=1452409200001, latest=1492812924310),
        ),
        ('time >= "2016-01-10T01:02:03-05:00"', Filter(earliest=1452405723000)),
        ('time>="1970-01-01T00:00:01Z"time<"1970-01-01T00:00:02Z"', Filter(earliest=1000, latest=1999)),
        ('time >= "1970-01-01T00:00:00.0001Z"', Filter(earliest=1)),
        ('time > "1970-01-01T00:00:00.0001Z"', Filter(earliest=1)),
        ('time <= "1970-01-01T00:00:00.0019Z"', Filter(latest=1)),
        ('time < "1970-01-01T00:00:00.0019Z"', Filter(latest=1)),
        ("time = 5", Filter(earliest=5, latest=5)),
        ("time > 5 time > 3 time < 9 time < 8", Filter(earliest=6, latest=7)),
        ("detail.action_detail_case: EDIT", Filter(cases=bits(["EDIT"]))),
        ("detail.action_detail_case:(CREATE RESTORE)", Filter(cases=bits(["CREATE", "RESTORE"]))),
        ("-detail.action_detail_case:(MOVE EDIT)", Filter(cases=ALL & ~bits(["MOVE", "EDIT"]))),
    ],
)
def test_filters(text: str, expected: Filter) -> None:
    """The grammar of the discovery document; bounds are whole milliseconds, both ends included."""
    assert parse(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "time",
        "time >=",
        "time >= yesterday",
        "time >= 2016-01-10T01:02:03Z",
        "time >= '2016-01-10T01:02:03Z'",
        'time >= "2016-01-10"',
        'time >= "2016-01-10T01:02:03"',
        'time >= "2016-13-10T01:02:03Z"',
        'time >= "2016-01-10T01:02:03Z',
        'time : "2016-01-10T01:02:03Z"',
        'time >= "',
        "time > 99999999999999999999",
        "AND time > 5",
        "time > 5 AND",
        "time > 5 AND AND time > 6",
        "time > 5 OR time < 3",
        "NOT detail.action_detail_case:EDIT",
        "detail.action_detail_case",
        "detail.action_detail_case = EDIT",
        "detail.action_detail_case:",
        "detail.action_detail_case:()",
        "detail.action_detail_case:(EDIT",
        "detail.action_detail_case:(EDIT, MOVE)",
        "detail.action_detail_case:edit",
        "detail.action_detail_case:WRITE",
        "action_detail_case:EDIT",
        "actor:me",
        "-",
    ],
)
def test_bad_filters(emulator: Emulator, text: str) -> None:
    """400 for whatever is outside the grammar, never an unfiltered answer."""
    assert refused(emulator, filter=text)[:2] == (400, "INVALID_ARGUMENT")


@pytest.mark.parametrize("text", ["time != 5", "-time > 5"])
def test_filters_this_emulator_lacks(text: str) -> None:
    """Refused by name."""
    with pytest.raises(Problem) as caught:
        parse(text)

    assert caught.value.status_name == "UNIMPLEMENTED"


def test_cases_are_those_of_the_discovery_document() -> None:
    """Every member of ActionDetail has its name in filters."""
    members = document("driveactivity")["schemas"]["ActionDetail"]["properties"]
    names = {"".join(f"_{c}" if c.isupper() else c for c in member).upper() for member in members}

    assert set(CASES) == names


# Pages


def test_pages_are_seamless(emulator: Emulator, drive: Any) -> None:
    """No activity twice and none left out, also when more happens meanwhile."""
    names = [f"file {number}" for number in range(7)]
    for name in names:
        make(drive, name)
    page = one_page(emulator, pageSize=3)
    found = page["activities"]
    while "nextPageToken" in page:
        make(drive, "meanwhile")
        page = one_page(emulator, pageSize=2, pageToken=page["nextPageToken"])
        found += page.get("activities", [])

    assert titles(found) == names[::-1]


def test_activities_of_one_instant_are_paged(emulator: Emulator, drive: Any, connect: Connect) -> None:
    """The comments of one batch share their time and are still told apart."""
    document_id = make(drive, mime_type=DOCUMENT)
    insert = {"insertText": {"location": {"index": 1}, "text": "words"}}
    comment = {"insertComment": {"range": {"startIndex": 1, "endIndex": 3}, "content": "Why?"}}
    body = {"requests": [insert, comment, comment, comment]}
    connect("docs").documents().batchUpdate(documentId=document_id, body=body).execute()
    found = of_item(emulator, document_id, pageSize=1)

    assert sorted(kinds(found)) == ["comment"] * 3 + ["create", "edit"]
    assert len({str(activity) for activity in found}) == 5


def test_page_sizes_are_a_wish(emulator: Emulator, drive: Any) -> None:
    """Fewer than asked for beyond the greatest size; a full page has a token even when nothing follows."""
    for number in range(101):
        make(drive, str(number))

    assert len(one_page(emulator)["activities"]) == 50
    first = one_page(emulator, pageSize=1000)
    assert len(first["activities"]) == 100
    last = one_page(emulator, pageSize=1, pageToken=first["nextPageToken"])
    assert len(last["activities"]) == 1
    assert one_page(emulator, pageToken=last["nextPageToken"]) == {}
    assert refused(emulator, pageSize=-1)[0] == 400


def test_tokens_fit_their_request_only(emulator: Emulator, drive: Any) -> None:
    """400 for another filter, another caller, or something else altogether."""
    file_id = make(drive)
    share(drive, file_id, ADA, "reader")
    body = {"itemName": f"items/{file_id}", "pageSize": 1}
    token = one_page(emulator, **body)["nextPageToken"]

    assert refused(emulator, **body, pageToken=token, filter="time > 5")[0] == 400
    assert refused(emulator, ADA, **body, pageToken=token)[0] == 400
    for other in ("x", "é", "AAAA", token[:-4], token + "AAAA"):
        assert refused(emulator, **body, pageToken=other)[:2] == (400, "INVALID_ARGUMENT")


# Delay


def test_the_young_are_not_seen_yet(emulator: Emulator, drive: Any) -> None:
    """With the switch an activity appears later, with the time it happened at."""
    emulator.session().post(
        "http://local/_local/faults", json={"activity_delay_seconds": 120}
    ).raise_for_status()
    make(drive, "Young")
    assert activities(emulator) == []
    pass_time(emulator, 119)
    assert activities(emulator) == []
    pass_time(emulator, 2)
    (seen,) = activities(emulator)
    setting(emulator, "activity_delay_seconds", 0)

    assert activities(emulator) == [seen]
    assert activities(emulator, filter=f'time > "{seen["timestamp"]}"') == []


# Consolidation


LEGACY: Json = {"consolidationStrategy": {"legacy": {}}}


def test_nothing_is_consolidated_unless_asked(emulator: Emulator, drive: Any, connect: Connect) -> None:
    """No strategy, an empty one and ``none`` are the same."""
    file_id = make(drive, mime_type=SPREADSHEET)
    edit(connect, file_id)
    edit(connect, file_id)
    found = of_item(emulator, file_id)

    assert kinds(found) == ["edit", "edit", "create"]
    strategies: list[Json] = [{}, {"none": {}}]
    for strategy in strategies:
        assert of_item(emulator, file_id, consolidationStrategy=strategy) == found


def test_edits_of_one_file_are_grouped(emulator: Emulator, drive: Any, connect: Connect) -> None:
    """Several people on one file: a time range, and in each action who and when."""
    file_id = make(drive, mime_type=SPREADSHEET)
    share(drive, file_id, BOB, "writer")
    edit(connect, file_id)
    pass_time(emulator, 60)
    edit(connect, file_id, BOB)
    single = of_item(emulator, file_id)
    group = of_item(emulator, file_id, **LEGACY)[0]

    assert group["timeRange"] == {
        "startTime": single[1]["timestamp"],
        "endTime": single[0]["timestamp"],
    }
    assert "timestamp" not in group
    assert group["actors"] == single[0]["actors"] + single[1]["actors"]
    assert group["targets"] == single[0]["targets"]
    assert group["actions"] == [
        {"detail": {"edit": {}}, "actor": activity["actors"][0], "timestamp": activity["timestamp"]}
        for activity in single[:2]
    ]


def test_one_deed_to_several_files_is_grouped(emulator: Emulator, drive: Any) -> None:
    """Files moved into one folder: several targets, one actor; another folder is another group."""
    first, second = (make(drive, name, mime_type=FOLDER) for name in ("First", "Second"))
    files = [make(drive, name) for name in "abc"]
    for file_id, folder_id in zip(files, (first, first, second), strict=True):
        drive.files().update(fileId=file_id, addParents=folder_id, removeParents="root").execute()
    moves = [activity for activity in activities(emulator, **LEGACY) if kinds([activity]) == ["move"]]

    assert [titles([activity]) for activity in moves] == [["c"], ["b", "a"]]
    targets = [item(action["target"])["title"] for action in moves[1]["actions"]]
    assert targets == ["b", "a"]
    assert all("actor" not in action for action in moves[1]["actions"])


def test_a_long_pause_parts_a_group(emulator: Emulator, drive: Any, connect: Connect) -> None:
    """Edits an hour apart stay two activities."""
    file_id = make(drive, mime_type=SPREADSHEET)
    edit(connect, file_id)
    pass_time(emulator, 3600)
    edit(connect, file_id)

    assert kinds(of_item(emulator, file_id, **LEGACY)) == ["edit", "edit", "create"]


def test_groups_are_never_parted_by_pages(emulator: Emulator, drive: Any, connect: Connect) -> None:
    """A page counts groups; the next one begins behind the last of them."""
    files = [make(drive, name, mime_type=SPREADSHEET) for name in "ab"]
    for file_id in files:
        for _ in range(3):
            edit(connect, file_id)
    found = activities(emulator, pageSize=1, **LEGACY)

    assert kinds(found) == ["edit", "edit", "create"]
    assert [len(activity["actions"]) for activity in found[:2]] == [3, 3]
    assert sorted(titles(found[2:])) == ["a", "b"]


# Size


def test_ten_thousand_documents(emulator: Emulator, drive: Any) -> None:
    """The newest of a great folder, and a little folder beside it, are found without reading everything."""
    great, little = (make(drive, name, mime_type=FOLDER) for name in ("Great", "Little"))
    with emulator.store.transaction(write=True) as transaction:
        folder = transaction.file(great)
        assert folder is not None
        for number in range(10_000):
            file_id = f"document-{number}"
            record = {"id": file_id, "mimeType": DOCUMENT, "parents": [great], "name": file_id}
            transaction.put_file(folder | record)
            about = {"id": file_id, "title": file_id, "mimeType": DOCUMENT, "root": False}
            value = {
                "actor": folder["owner"],
                "item": about | {"owner": folder["owner"]},
                "actions": [{"case": "EDIT"}],
            }
            transaction.add_activity(value, file_id=file_id, place=file_id, at=number, cases=bits(["EDIT"]))
    newest = one_page(emulator, ancestorName=f"items/{great}", filter="detail.action_detail_case:EDIT")
    beside = one_page(emulator, ancestorName=f"items/{little}")

    assert titles(newest["activities"])[:2] == ["document-9999", "document-9998"]
    assert titles(beside["activities"]) == ["Little"]
