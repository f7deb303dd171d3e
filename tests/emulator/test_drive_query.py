"""The search language of files.list."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_drive_support import (
    ADA,
    BOB,
    DOCUMENT,
    FOLDER,
    Refusal,
    make,
    names,
    pass_time,
    refusal,
    setting,
    share,
)

from pmdocs.emulator import Emulator, Problem
from pmdocs.emulator.drive.matching import name_contains
from pmdocs.emulator.drive.query import Both, Either, Not, Term, parse, required_terms

Connect = Callable[..., Any]
INVALID = Refusal(400, "invalid", "Invalid Value", "q")


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("name = 'Plan'", Term("name", "=", "Plan")),
        (r"name='Ada\'s \\ plan'", Term("name", "=", r"Ada's \ plan")),
        (r"""name = "it's \"so\"" """, Term("name", "=", """it's "so\"""")),
        ("mimeType contains 'image/'", Term("mimeType", "contains", "image/")),
        ("trashed = false", Term("trashed", "=", False)),
        ("trashed!=true", Term("trashed", "!=", True)),
        ("'F1' in parents", Term("parents", "in", "F1")),
        ('parents in "F1"', Term("parents", "in", "F1")),
        ("sharedWithMe", Term("sharedWithMe", "=", True)),
        ("sharedWithMe = false", Term("sharedWithMe", "=", False)),
        ("properties has { key='a' and value='b' }", Term("properties", "has", ("a", "b"))),
        ("appProperties has {key='and' and value='}'}", Term("appProperties", "has", ("and", "}"))),
        (
            "modifiedTime > '2026-11-20T09:00:00'",
            Term("modifiedTime", ">", datetime(2026, 11, 20, 9, tzinfo=UTC)),
        ),
        (
            "createdTime <= '2026-11-20T09:00:00-08:00'",
            Term("createdTime", "<=", datetime(2026, 11, 20, 17, tzinfo=UTC)),
        ),
    ],
)
def test_terms(text: str, term: Term) -> None:
    """Every documented form of a term is understood, escapes and zones included."""
    assert parse(text) == term


def test_left_to_right() -> None:
    """`and` and `or` bind equally, from the left; parentheses and `not` group."""
    a, b, c = (Term("name", "=", letter) for letter in "abc")

    assert parse("name='a' or name='b' and name='c'") == Both(Either(a, b), c)
    assert parse("name='a' and (name='b' or name='c')") == Both(a, Either(b, c))
    assert parse("not name='a' and not (name='b' or name='c')") == Both(Not(a), Not(Either(b, c)))


def test_required_terms() -> None:
    """Only terms that every match satisfies may narrow a search."""
    a, b = Term("name", "=", "a"), Term("name", "=", "b")

    assert required_terms(parse("name='a' and name='b'")) == [a, b]
    assert required_terms(parse("name='a' or name='b'")) == []
    assert required_terms(parse("not name='a' and name='b'")) == [b]


@pytest.mark.parametrize(
    "text",
    [
        "name",
        "name = Plan",
        "name = 'Plan",
        "name == 'Plan'",
        "name > 'Plan'",
        "name > '2026-01-01'",
        "name = 'a' name = 'b'",
        "name = 'a' and",
        "name = 'a' AND name = 'b'",
        "(name = 'a'",
        "name = 'a')",
        "not",
        "title = 'v2'",
        "trashed",
        "trashed = 'false'",
        "trashed = no",
        "starred > true",
        "'F1' in mimeType",
        "'F1' on parents",
        "properties has { key='a' }",
        "properties has { value='b' and key='a' }",
        "properties = 'a'",
        "visibility = 'secret'",
        "modifiedTime > 'yesterday'",
        "modifiedTime contains '2026'",
        r"name = 'a\b'",
        r"name = 'a\'",
        "name = 'a' & name = 'b'",
        "(" * 5000,
    ],
)
def test_refused_text(text: str) -> None:
    """Text outside the grammar is refused with Drive's words and the place q."""
    with pytest.raises(Problem) as caught:
        parse(text)

    problem = caught.value
    assert (problem.status, problem.reason, problem.message, problem.location) == (
        400,
        "invalid",
        "Invalid Value",
        "q",
    )


@pytest.mark.parametrize("text", ["labels in 'x'", "not sharedWithMeTime > '2026-01-01'"])
def test_lacking_terms(text: str) -> None:
    """Terms of Google's that are missing here are refused by name."""
    with pytest.raises(Problem) as caught:
        parse(text)

    assert caught.value.status_name == "UNIMPLEMENTED"
    assert text.removeprefix("not ").split()[0] in caught.value.message


@given(st.text(max_size=40))
def test_any_text(text: str) -> None:
    """Whatever is written, the parser gives a tree or a refusal."""
    with contextlib.suppress(Problem):
        parse(text)


def quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


@given(st.text(max_size=30), st.text(max_size=30))
def test_round_trip(key: str, value: str) -> None:
    """Any text survives quoting, whatever quotes and backslashes it holds."""
    query = f"properties has {{ key={quoted(key)} and value={quoted(value)} }}"

    assert parse(query) == Term("properties", "has", (key, value))


@pytest.mark.parametrize(
    ("name", "wanted", "expected"),
    [
        ("HelloWorld", "hello", True),
        ("HelloWorld", "World", False),
        ("Hello World", "world", True),
        ("Hello World", "hello wor", True),
        ("2026-11-20 Outage", "11-20", True),
        ("Post_mortem", "mortem", True),
        ("Outage", "age", False),
        ("決済サービス障害報告", "障害", True),
    ],
)
def test_name_contains(name: str, wanted: str, expected: bool) -> None:
    """`contains` on names finds beginnings of words, ignoring case."""
    assert name_contains(name, wanted) is expected


# Through the client


def test_property_search_narrows(connect: Connect) -> None:
    """Values are compared whole and exactly: case, prefixes and other keys do not match."""
    drive = connect("drive", user=ADA)
    make(drive, "hit", properties={"incident": "INC-42"})
    make(drive, "case", properties={"incident": "inc-42"})
    make(drive, "prefix", properties={"incident": "INC-420"})
    make(drive, "other", properties={"action": "INC-42"})
    make(drive, "private", appProperties={"incident": "INC-42"})
    condition = "has { key='incident' and value='INC-42' }"

    assert names(drive, f"properties {condition} and trashed = false") == ["hit"]
    assert names(drive, f"appProperties {condition}") == ["private"]
    assert names(drive, f"not properties {condition} and not appProperties {condition}") == [
        "case",
        "other",
        "prefix",
    ]


PROPERTY_TEXT = st.text(
    alphabet=st.one_of(st.sampled_from("'\"\\ {}()=ab障🔥"), st.characters(codec="utf-8")),
    max_size=12,
)


@given(
    pairs=st.lists(st.tuples(PROPERTY_TEXT.filter(bool), PROPERTY_TEXT), min_size=1, max_size=5, unique=True)
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_search_finds_exactly(pairs: list[tuple[str, str]], tmp_path_factory: pytest.TempPathFactory) -> None:
    """For any keys and values, a property search finds all files with that pair and no other."""
    folder: Path = tmp_path_factory.mktemp("search")
    emulator = Emulator(folder / "workspace.db")
    drive = emulator.client("drive", user=ADA)
    made = [make(drive, str(index), properties={key: value}) for index, (key, value) in enumerate(pairs)]

    for index, (key, value) in enumerate(pairs):
        query = f"properties has {{ key={quoted(key)} and value={quoted(value)} }}"
        found = drive.files().list(q=query, fields="files(id,properties)").execute()["files"]

        assert found == [{"id": made[index], "properties": {key: value}}]
    emulator.store.close()


def test_refusal_on_the_wire(connect: Connect) -> None:
    """A bad query comes back in Drive's error shape."""
    drive = connect("drive", user=ADA)

    assert refusal(drive.files().list(q="name = ")) == INVALID
    assert refusal(drive.files().list(orderBy="size")).location == "orderBy"
    assert refusal(drive.files().list(corpora="everything")).location == "corpora"
    assert refusal(drive.files().list(driveId="D1")).location == "driveId"
    assert refusal(drive.files().list(corpora="drive")).location == "driveId"
    assert refusal(drive.files().list(driveId="D1", corpora="drive")).location == "includeItemsFromAllDrives"
    both = {"includeItemsFromAllDrives": True, "supportsAllDrives": True}
    assert refusal(drive.files().list(driveId="D1", corpora="drive", **both)).status == 404


def test_parents_mime_and_trash(connect: Connect) -> None:
    """Folders list their direct children; the trash takes along what lies in a trashed folder."""
    drive = connect("drive", user=ADA)
    outer = make(drive, "outer", mime_type=FOLDER)
    inner = make(drive, "inner", mime_type=FOLDER, parents=[outer])
    make(drive, "leaf", parents=[inner])
    make(drive, "root file")

    assert names(drive, f"'{outer}' in parents") == ["inner"]
    assert names(drive, "'root' in parents") == ["outer", "root file"]
    assert names(drive, f"mimeType = '{FOLDER}' and name != 'inner'") == ["outer"]
    assert names(drive, "mimeType contains 'Text/'") == ["leaf", "root file"]

    drive.files().update(fileId=outer, body={"trashed": True}).execute()

    assert names(drive, "trashed = false") == ["root file"]
    assert names(drive, "trashed = true") == ["inner", "leaf", "outer"]
    leaf = drive.files().list(q="name = 'leaf'", fields="files(trashed,explicitlyTrashed)").execute()
    assert leaf["files"] == [{"trashed": True, "explicitlyTrashed": False}]


def test_names_ignore_case(connect: Connect) -> None:
    """`=` on names ignores case, so clients must compare again."""
    drive = connect("drive", user=ADA)
    make(drive, "Tracker")
    make(drive, "tracker")

    assert names(drive, "name = 'TRACKER'") == ["Tracker", "tracker"]


def test_people_terms(connect: Connect) -> None:
    """owners, writers and readers find by address or `me`; sharedWithMe finds what others gave."""
    ada, bob = connect("drive", user=ADA), connect("drive", user=BOB)
    file_id = make(ada, "shared")
    make(ada, "kept")
    make(bob, "bobs")
    share(ada, file_id, BOB, "commenter")

    assert names(bob) == ["bobs", "shared"]
    assert names(bob, "sharedWithMe") == ["shared"]
    assert names(bob, "'me' in owners") == ["bobs"]
    assert names(bob, f"'{ADA}' in owners") == ["shared"]
    assert names(bob, "'me' in writers") == ["bobs"]
    assert names(bob, "'me' in readers and sharedWithMe = true") == ["shared"]


def test_links_are_not_found(connect: Connect) -> None:
    """A file open to anyone with the link can be read by id, and is found only if discovery is allowed."""
    ada, bob = connect("drive", user=ADA), connect("drive", user=BOB)
    linked, public = make(ada, "linked"), make(ada, "public")
    ada.permissions().create(fileId=linked, body={"type": "anyone", "role": "reader"}).execute()
    ada.permissions().create(
        fileId=public, body={"type": "anyone", "role": "reader", "allowFileDiscovery": True}
    ).execute()

    assert bob.files().get(fileId=linked).execute()["name"] == "linked"
    assert names(bob) == ["public"]
    assert names(ada, "visibility = 'anyoneWithLink'") == ["linked"]
    assert names(ada, "visibility != 'limited'") == ["linked", "public"]


def test_times(connect: Connect) -> None:
    """Times compare as moments, whatever zone they are written in."""
    drive = connect("drive", user=ADA)
    make(drive, "old", modifiedTime="2026-01-01T00:00:00Z")
    make(drive, "new", modifiedTime="2026-01-01T00:00:00.001Z")

    assert names(drive, "modifiedTime > '2026-01-01T09:00:00+09:00'") == ["new"]
    assert names(drive, "modifiedTime <= '2026-01-01'") == ["old"]


def test_order(connect: Connect) -> None:
    """orderBy sorts by several keys, each up or down; alphabetical and natural order differ."""
    drive = connect("drive", user=ADA)
    for name, kind in (("b10", DOCUMENT.replace("document", "folder")), ("B2", "text/x"), ("a", "text/x")):
        make(drive, name, mime_type=kind)

    def ordered(order: str) -> list[str]:
        found = drive.files().list(orderBy=order, fields="files(name)").execute()
        return [entry["name"] for entry in found["files"]]

    assert ordered("name") == ["a", "b10", "B2"]
    assert ordered("name_natural desc") == ["b10", "B2", "a"]
    assert ordered("folder,name") == ["b10", "a", "B2"]


def test_pages(connect: Connect) -> None:
    """Pages cover every file once, also when one that was handed out is deleted in between."""
    drive = connect("drive", user=ADA)
    made = {make(drive, f"file {index}") for index in range(7)}
    request = drive.files().list(pageSize=3, orderBy="name", fields="nextPageToken,files(id)")
    seen: list[str] = []
    while request is not None:
        answer = request.execute()
        seen += [entry["id"] for entry in answer["files"]]
        assert len(answer["files"]) <= 3
        if len(seen) == 3:
            drive.files().delete(fileId=seen[0]).execute()
        request = drive.files().list_next(request, answer)

    assert len(seen) == len(set(seen)) == 7
    assert set(seen) == made


def test_page_tokens_are_bound(emulator: Emulator, connect: Connect) -> None:
    """A token serves only its own request and user, and only for some hours."""
    drive = connect("drive", user=ADA)
    for index in range(3):
        make(drive, f"file {index}")
    token = drive.files().list(pageSize=1, fields="nextPageToken").execute()["nextPageToken"]
    foreign = Refusal(400, "invalid", "Invalid Value", "pageToken")

    assert refusal(drive.files().list(pageToken="bad")) == foreign
    assert refusal(drive.files().list(pageToken=token, q="trashed = false")) == foreign
    assert refusal(connect("drive", user=BOB).files().list(pageToken=token)) == foreign
    assert refusal(drive.files().list(pageSize=0)).location == "pageSize"
    pass_time(emulator, 3 * 3600)
    assert len(drive.files().list(pageToken=token).execute()["files"]) == 2
    pass_time(emulator, 2 * 3600)
    assert refusal(drive.files().list(pageToken=token)) == foreign


def test_search_lag(emulator: Emulator, connect: Connect) -> None:
    """With a lag a new file is found only later, while reading it by id works at once."""
    setting(emulator, "search_lag_seconds", 30)
    drive = connect("drive", user=ADA)
    file_id = make(drive, "young", createdTime="2020-01-01T00:00:00Z")

    assert names(drive) == []
    assert drive.files().get(fileId=file_id).execute()["name"] == "young"
    pass_time(emulator, 31)
    assert names(drive) == ["young"]
