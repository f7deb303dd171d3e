"""``pmdocs list``, ``show`` and ``open`` in both languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import pytest
from command_line import ACTIONS, STARTED, TITLES, Terminal, both, copy, day, told_once

from pmdocs.cli.tables import clipped, field_lines, one_line, padded, screen_width, table_lines
from pmdocs.emulator import Emulator
from pmdocs.emulator.server import LocalServer


@pytest.fixture(name="told")
def told_(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return told_once(tmp_path_factory, getattr(request, "param", "en"))


@pytest.fixture(name="here")
def here_(
    told: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Terminal:
    return Terminal(home=copy(told, tmp_path), monkeypatch=monkeypatch, capfd=capfd)


@pytest.fixture(name="launched")
def launched_(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses that were opened in the browser."""
    opened: list[str] = []
    monkeypatch.setattr(click, "launch", opened.append)
    return opened


def columns(line: str, header: str) -> int:
    """Where a header begins on the screen."""
    return screen_width(line[: line.index(header)])


@both
def test_list(here: Terminal) -> None:
    """The table has the tracker's headers and its columns stand below each other on the screen."""
    result = here("list")
    lines = result.out.splitlines()
    title = {"en": "Title", "ja": "タイトル"}[here.lang()]

    assert 0 == result.code
    assert 3 == len(lines)
    assert {columns(lines[0], title)} == {columns(line, TITLES[here.lang()]) for line in lines[1:]}
    assert ["INC-7", "INC-8"] == [line.split()[0] for line in lines[1:]]


@both
def test_list_json(here: Terminal) -> None:
    """JSON says the same in every language: keys, counts of today, ids."""
    made = here("list", "--json").json
    seven = made["postmortems"][0]

    assert (1, here.tracker()["id"]) == (made["schema_version"], made["tracker_id"])
    assert ("INC-7", "S1", "draft", "Payments", 2, 1, 1) == tuple(
        seven[name]
        for name in ("incident_id", "severity", "status", "team", "open_actions", "overdue", "unjustified")
    )
    assert here.document() == seven["document_id"]
    assert f"{STARTED}T09:00:00+09:00" == seven["started"]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (["--severity", "sev1"], ["INC-7"]),
        (["--severity", "重大"], ["INC-7"]),
        (["--status", "draft"], ["INC-7", "INC-8"]),
        (["--status", "下書き", "--team", "payments"], ["INC-7", "INC-8"]),
        (["--status", "closed"], []),
        (["--since", STARTED.replace("-", "/"), "--until", STARTED], ["INC-7", "INC-8"]),
        (["--until", day(-2)], []),
        (["--search", "８"], ["INC-8"]),
    ],
)
def test_filters(here: Terminal, options: list[str], found: list[str]) -> None:
    """Filters take words of either language; finding nothing is no error without --search."""
    result = here("list", "--json", *options)

    assert 0 == result.code
    assert found == [one["incident_id"] for one in result.json["postmortems"]]


@both
def test_search(here: Terminal) -> None:
    """--search looks into action items too, and ends with 3 when nothing is found."""
    assert [7] == [
        int(one["incident_id"][4:])
        for one in here("list", "--json", "--search", ACTIONS[here.lang()][1]).json["postmortems"]
    ]
    nothing = here("list", "--search", "nowhere at all")
    assert (3, "") == (nothing.code, nothing.out)
    assert [] == here("list", "--search", "nowhere", "--json").json["postmortems"]


@pytest.mark.parametrize(
    "options", [["--severity", "huge"], ["--status", "lost"], ["--since", "soon"], ["--until", "13/13/2026"]]
)
def test_bad_filters(here: Terminal, options: list[str]) -> None:
    """What no filter understands is a usage error that names the option."""
    result = here("list", *options)

    assert (2, "") == (result.code, result.out)
    assert options[0] in result.err


@both
def test_show(here: Terminal) -> None:
    """show tells what the tracker knows and lists the action items, by incident or by document."""
    by_incident, by_document = here("show", "inc-7"), here("show", here.document())

    assert 0 == by_incident.code
    assert by_incident.out == by_document.out
    for text in (f"{TITLES[here.lang()]} 7", here.document(), "INC-7/AI-1", ACTIONS[here.lang()][0], day(-3)):
        assert text in by_incident.out


def test_show_json(here: Terminal) -> None:
    """show --json holds the action items with keys that do not depend on the language."""
    made = here("show", "INC-7", "--json").json

    assert (1, "INC-7") == (made["schema_version"], made["incident_id"])
    assert [("INC-7/AI-1", "P3", "open", True), ("INC-7/AI-2", None, "open", False)] == [
        (item["key"], item["priority"], item["status"], item["overdue"]) for item in made["action_items"]
    ]


@pytest.mark.parametrize("command", ["show", "open"])
def test_nothing_found(here: Terminal, command: str, launched: list[str]) -> None:
    """show and open end with 3 for a document that is not there, and with 2 for no document."""
    for document in ("INC-99", "x" * 44, f"https://docs.google.com/document/d/{'x' * 44}/edit"):
        result = here(command, document)
        assert (3, "") == (result.code, result.out)
        assert document in result.err
    assert (3, None) == ((missing := here(command, "INC-99", "--json")).code, missing.json["found"])
    assert 2 == here(command, "https://example.com/").code
    assert 2 == here(command, " ").code
    assert [] == launched


def test_open_prints(here: Terminal, launched: list[str]) -> None:
    """Without a server there is no page to open: the address is printed, and how to look at it."""
    result = here("open", "INC-7")
    url = f"https://docs.google.com/document/d/{here.document()}/edit"

    assert (0, f"{url}\n") == (result.code, result.out)
    assert f"/documents/{here.document()}" in result.err
    assert url == here("open", url, "--print", "-q").out.strip()
    assert url == here("open", "INC-7", "--json").json["url"]
    assert [] == launched


def test_open_the_local_page(here: Terminal, launched: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """With a local server its own page is opened, and only without --print."""
    document_id = here.document()
    emulator = Emulator(here.home / "w.db")
    with LocalServer(emulator) as server:
        monkeypatch.delenv("PMDOCS_LOCAL")
        monkeypatch.setenv("PMDOCS_ENDPOINT", server.url)
        assert 0 == here("init", "--lang", here.lang(), "-q").code
        page = f"{server.url}/documents/{document_id}"
        assert (0, f"{page}\n") == ((printed := here("open", document_id, "--print")).code, printed.out)
        assert [] == launched
        assert page == here("open", document_id).out.strip()
        assert [page] == launched
    emulator.store.close()


def test_nothing_is_written(here: Terminal) -> None:
    """Reading commands leave the tracker as it is."""
    before = here.tracker()
    for command in (["list"], ["show", "INC-7"], ["open", "INC-7", "--print"]):
        assert 0 == here(*command).code

    assert before == here.tracker()


# The printer of tables


@pytest.mark.parametrize(
    ("text", "width"),
    [("abc", 3), ("障害", 4), ("ｱ", 1), ("Ａ", 2), ("が", 2), ("か\u3099", 2), ("é", 1), ("🔥", 2), ("", 0)],
)
def test_screen_width(text: str, width: int) -> None:
    """Wide characters count two, marks on letters none."""
    assert width == screen_width(text)
    assert width + 3 == screen_width(padded(text, width + 3))


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("障害報告", 8, "障害報告"),
        ("障害報告", 7, "障害報…"),
        ("障害報告", 6, "障害…"),
        ("abcdef", 4, "abc…"),
        ("a", 1, "a"),
    ],
)
def test_clipped(text: str, width: int, shown: str) -> None:
    """A text is cut between characters and never wider than asked for."""
    assert shown == clipped(text, width)
    assert screen_width(clipped(text, width)) <= width


def test_table_lines() -> None:
    """Columns are aligned, empty ones left out, and no cell steers the terminal."""
    rows: list[list[Any]] = [["障害", "", "a\nb\x1b[31m"], ["x", "", "y\u202ez"]]

    assert ["名前  C", "障害  a b [31m", "x     y z"] == list(table_lines(["名前", "B", "C"], rows))
    assert ["A", "long…"] == list(table_lines(["A"], [["longest"]], limits=[5]))
    assert ["担当  Ada", "a     b"] == list(field_lines([("担当", "Ada"), ("x", ""), ("a", "b\n")]))
    assert "a b" == one_line(" a\r\nb ")
