"""``pmdocs actions`` in both languages."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from command_line import ACTIONS, ActionTable, Terminal, both, copy, day, told_once

from pmdocs.cli.actions import justify
from pmdocs.workflows.justify import FIELDS

WHY = {"en": "Waiting for the vendor", "ja": "ベンダーの回答待ち"}


@pytest.fixture(name="told")
def told_(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return told_once(tmp_path_factory, getattr(request, "param", "en"))


@pytest.fixture(name="here")
def here_(
    told: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Terminal:
    return Terminal(home=copy(told, tmp_path), monkeypatch=monkeypatch, capfd=capfd)


def keys(here: Terminal, *options: str) -> list[str]:
    return [item["key"] for item in here("actions", "list", "--json", *options).json["action_items"]]


@both
def test_list(here: Terminal) -> None:
    """The table shows each item in the tracker's words; nothing found is no error."""
    result = here("actions", "list")
    nothing = here("actions", "list", "--owner", "nobody")

    assert 0 == result.code
    assert ["INC-7/AI-1", "INC-7/AI-2"] == [line.split()[0] for line in result.out.splitlines()[1:]]
    assert {"en": "Open", "ja": "未着手"}[here.lang()] in result.out
    assert ACTIONS[here.lang()][0] in result.out
    assert (0, "") == (nothing.code, nothing.out)
    assert nothing.err


def test_list_filters(here: Terminal) -> None:
    """Every filter works, and they add up."""
    assert ["INC-7/AI-1", "INC-7/AI-2"] == keys(here, "--open")
    assert ["INC-7/AI-1"] == keys(here, "--overdue")
    assert ["INC-7/AI-1"] == keys(here, "--owner", "ada", "--open", "--team", "payments")
    assert ["INC-7/AI-1"] == keys(here, "--unjustified")
    assert [] == keys(here, "--incident", "INC-8")
    assert ["INC-7/AI-1", "INC-7/AI-2"] == keys(here, "--incident", "inc-7")


@both
def test_list_json(here: Terminal) -> None:
    """JSON does not depend on the language."""
    made = here("actions", "list", "--json", "--overdue").json
    (item,) = made["action_items"]

    assert (1, here.tracker()["id"], here.document()) == (
        made["schema_version"], made["tracker_id"], item["document_id"],
    )  # fmt: skip
    assert (day(-3), True, "open", "P3", "P1", 1) == tuple(
        item[name] for name in ("due", "overdue", "status", "priority", "original_priority", "unjustified")
    )


@both
def test_show(here: Terminal) -> None:
    """show tells the item and the history of its changes with their reasons."""
    here("actions", "justify", "INC-7/AI-1", "--reason", WHY[here.lang()])
    result = here("actions", "show", "inc-7/ai-1")
    made = here("actions", "show", "INC-7/AI-1", "--json").json
    (change,) = made["history"]

    assert 0 == result.code
    for text in (ACTIONS[here.lang()][0], WHY[here.lang()], "P1", "P3"):
        assert text in result.out
    assert (1, "INC-7/AI-1", 0) == (made["schema_version"], made["key"], made["unjustified"])
    assert ("priority", "P1", "P3", "justified", WHY[here.lang()], "cli") == tuple(
        change[name] for name in ("field", "old", "new", "state", "reason", "reason_source")
    )
    assert change["time"].endswith("+09:00")


def test_show_nothing(here: Terminal) -> None:
    """An unknown key ends with 3."""
    result = here("actions", "show", "INC-7/AI-9")

    assert (3, "") == (result.code, result.out)
    assert "INC-7/AI-9" in result.err


@both
def test_changes(here: Terminal) -> None:
    """Changes are listed with the state that they have today; a reason takes them out of --unjustified."""
    before = here("actions", "changes", "--unjustified", "--json").json["changes"]
    here("actions", "justify", "INC-7/AI-1", "--reason", WHY[here.lang()])
    after = here("actions", "changes", "--json").json

    assert [("INC-7/AI-1", "priority", "unjustified")] == [
        (change["key"], change["field"], change["state"]) for change in before
    ]
    assert (1, ["justified"]) == (after["schema_version"], [change["state"] for change in after["changes"]])
    assert [] == here("actions", "changes", "--unjustified", "--json").json["changes"]
    assert [] == here("actions", "changes", "--since", day(1), "--json").json["changes"]
    assert 1 == len(here("actions", "changes", "--since", day(0), "--json").json["changes"])
    assert WHY[here.lang()] in here("actions", "changes").out
    assert 2 == here("actions", "changes", "--since", "soon").code


@both
def test_justify(here: Terminal) -> None:
    """justify says what the reason is for, and that the next sync closes the question; that happens."""
    emulator = here.emulator()
    table = ActionTable(emulator, here.document())
    assert ["OPEN"] == [thread["status"] for thread in table.threads()]
    result = here("actions", "justify", "INC-7/AI-1", "--reason", WHY[here.lang()])

    assert (0, f"INC-7/AI-1: '{WHY[here.lang()]}' is the reason for priority P1 → P3.\n") == (
        result.code,
        result.out,
    )
    assert "next sync" in result.err
    assert 0 == here("sync").code
    assert ["RESOLVED"] == [thread["status"] for thread in table.threads()]
    emulator.store.close()


def test_justify_twice(here: Terminal) -> None:
    """The second time nothing is written, and that is said."""
    here("actions", "justify", "INC-7/AI-1", "--reason", WHY[here.lang()])
    before = here.tracker()
    again = here("actions", "justify", "INC-7/AI-1", "--reason", WHY[here.lang()])

    assert (0, "") == (again.code, again.out)
    assert "already" in again.err
    assert before == here.tracker()


def test_every_field_that_can_need_a_reason_can_be_named() -> None:
    """The command, which is made before the workflow is imported, lists the same fields as it."""
    (field,) = (option.type for option in justify.params if isinstance(option.type, click.Choice))

    assert set(FIELDS) == set(field.choices)


@both
def test_justify_dry_run(here: Terminal) -> None:
    """A dry run prints the writes and makes none."""
    before = here.tracker()
    result = here("actions", "justify", "INC-7/AI-1", "--reason", WHY[here.lang()], "-n")
    made = here("actions", "justify", "INC-7/AI-1", "--reason", WHY[here.lang()], "-n", "--json").json

    assert 0 == result.code
    assert f"Justification (empty) → {WHY[here.lang()]}" in result.out
    assert (1, True, [{"field": "priority", "old": "P1", "new": "P3"}], "cli") == (
        made["schema_version"], made["dry_run"], made["answered"], made["reason_source"],
    )  # fmt: skip
    assert before == here.tracker()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["INC-7/AI-1", "--reason", "TBD"], 2),
        (["INC-7/AI-1"], 2),
        (["INC-7/AI-1", "--reason", "Vendor is late", "--field", "due"], 2),
        (["INC-7/AI-1", "--reason", "Vendor is late", "--field", "owner"], 2),
        (["INC-7/AI-2", "--reason", "Vendor is late"], 2),
        (["INC-7/AI-9", "--reason", "Vendor is late"], 5),
    ],
)
def test_justify_bad_input(here: Terminal, arguments: list[str], code: int) -> None:
    """What is no reason, no change or no item is refused, and nothing is written."""
    before = here.tracker()
    result = here("actions", "justify", *arguments)

    assert (code, "") == (result.code, result.out)
    assert before == here.tracker()


@both
def test_check(here: Terminal) -> None:
    """check ends with 20 and tells every violation with its why, in both languages, and whom to tell."""
    result = here("actions", "check")
    made = here("actions", "check", "--json")
    found = [one for one in made.json["violations"] if one["incident_id"] == "INC-7" and one["action"]]

    assert (20, 20) == (result.code, made.code)
    assert [
        ("INC-7/AI-1", "overdue", "error"), ("INC-7/AI-1", "unjustified", "error"),
        ("INC-7/AI-2", "unowned", "error"), ("INC-7/AI-2", "undated", "error"),
        ("INC-7/AI-2", "unprioritised", "warning"),
    ] == [(one["key"], one["rule"], one["level"]) for one in found]  # fmt: skip
    assert (1, 1) == (made.json["counts"]["overdue"], made.json["counts"]["unprioritised"])
    for one in found:
        assert one["why"] in result.out
        assert one["why"] == one[f"why_{here.lang()}"]
    assert (["ada@example.com"], ["Payments"]) == (found[0]["who"], found[2]["who"])
    assert 1 == made.json["schema_version"]


QUIET = """
[policy]
require_p0p1 = "warning"
draft_days = "none"
"""


def test_check_passes(here: Terminal) -> None:
    """Once owners, dates and reasons are there, check is content; warnings are told and do not fail it."""
    (here.home / "pmdocs.toml").write_text(QUIET)
    emulator = here.emulator()
    table = ActionTable(emulator, here.document())
    last = len(table.texts()) - 1
    table.change(last - 1, due=day(0))
    table.change(last, owner="ken@example.com", due=day(2), priority="P2")
    emulator.store.close()
    here("sync")
    before = here("actions", "check", "--json").json
    assert {"overdue", "unjustified"} == {
        one["rule"] for one in before["violations"] if one["level"] == "error"
    }
    assert 0 == here("actions", "justify", "INC-7/AI-1", "--reason", WHY[here.lang()]).code
    result = here("actions", "check", "--json")

    assert (0, 0) == (result.code, result.json["errors"])
    assert result.json["warnings"] == len(result.json["violations"])


def test_check_names_a_bad_policy(here: Terminal) -> None:
    """A mistyped key ends with 10 and says where it stands."""
    (here.home / "pmdocs.toml").write_text("[policy]\ngrace = 3\n")
    result = here("actions", "check")

    assert (10, "") == (result.code, result.out)
    assert "'grace'" in result.err
    assert "pmdocs.toml" in result.err
