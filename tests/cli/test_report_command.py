"""``pmdocs report`` in both languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from command_line import ACTIONS, ActionTable, Terminal, both, copy, day, told_once
from markdown_it import MarkdownIt

from pmdocs.cli.tables import screen_width
from pmdocs.core.reports.report_words import METRICS

WORDS = {
    "en": ("Overdue (1)", "Changes without a reason (1)", "By month", "Metrics", "Notes"),
    "ja": ("期限超過 (1)", "理由のない変更 (1)", "月別", "指標", "注記"),
}


@pytest.fixture(name="told")
def told_(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return told_once(tmp_path_factory, getattr(request, "param", "en"))


@pytest.fixture(name="here")
def here_(
    told: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Terminal:
    return Terminal(home=copy(told, tmp_path), monkeypatch=monkeypatch, capfd=capfd)


def metrics(found: dict[str, Any]) -> dict[str, Any]:
    return {metric["metric"]: metric for metric in found["total"]}


def tables(text: str) -> list[list[str]]:
    """The lines of each Markdown table."""
    found: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.startswith("|"):
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [lines for lines in found if lines]


@both
def test_the_report_for_people(here: Terminal) -> None:
    """What is late, whose it is and what lacks a reason come first, in the tracker's words; columns are aligned."""
    before = here.tracker()
    result = here("report")
    lang = here.lang()
    places = [result.out.index(f"## {title}") for title in WORDS[lang]]

    assert (0, sorted(places)) == (result.code, places)
    late = tables(result.out)[0][2]
    assert all(
        text in late for text in ("INC-7/AI-1", "ada@example.com", "Payments", day(-3), ACTIONS[lang][0])
    )
    for lines in tables(result.out):
        assert 1 == len({screen_width(line) for line in lines}), lines
    for names in METRICS.values():
        assert names[lang == "ja"] in result.out
    assert before == here.tracker()


@both
def test_the_other_language(here: Terminal) -> None:
    """A report is had in either language, whatever the tracker's."""
    other = "en" if here.lang() == "ja" else "ja"

    assert all(title in here("report", "--lang", other).out for title in WORDS[other])


def test_the_report_for_scripts(here: Terminal) -> None:
    """JSON has every metric with its n, of all and per team; --json and --format json are the same."""
    found = here("report", "--format", "json").json

    assert (1, day(0)) == (found["schema_version"], found["as_of"])
    assert list(METRICS) == list(metrics(found["all"]))
    assert all(isinstance(metric["n"], int) for metric in found["all"]["total"])
    assert ["Payments"] == [team["team"] for team in found["all"]["teams"]]
    assert (2, {"value": 1}) == (
        metrics(found["all"])["open"]["n"],
        metrics(found["all"])["overdue"]["values"],
    )
    assert [("INC-7/AI-1", 3)] == [(late["key"], late["days"]) for late in found["overdue"]]
    assert [("INC-7/AI-1", "priority", "P1", "P3")] == [
        (one["key"], one["field"], one["old"], one["new"]) for one in found["unjustified"]
    ]
    assert "tracker_id" in found
    assert found == here("report", "--json").json


def test_periods(here: Terminal) -> None:
    """Metrics of each month, only of incidents in the chosen days; what is outside is mentioned."""
    found = here("report", "--json", "--period", "month", "--since", "2026-11-01").json

    assert "2026-11" in [part["label"] for part in found["periods"]]
    assert [2] == [
        metrics(part)["postmortems"]["n"] for part in found["periods"] if part["label"] == "2026-11"
    ]

    none = here("report", "--json", "--until", "2020-01-01").json

    assert ([], 1, 1) == (none["overdue"], none["overdue_outside_period"], none["unjustified_outside_period"])
    assert "1 more overdue" in here("report", "--until", "2020-01-01").out


def test_a_day_of_the_past(here: Terminal) -> None:
    """Before anything was seen there was nothing, and what the past cannot tell is said to be unknown."""
    found = here("report", "--json", "--as-of", day(-1)).json
    all_metrics = metrics(found["all"])

    assert (day(-1), [], 0) == (found["as_of"], found["overdue"], all_metrics["open"]["n"])
    assert "no_answer_times" == all_metrics["unanswered_questions"]["missing"]
    assert "recomputed from the Changes worksheet" in here("report", "--as-of", day(-1)).out
    assert here("report", "--json").json == here("report", "--json", "--as-of", day(0)).json


def test_into_a_file(here: Terminal) -> None:
    """The file's name tells the format; standard output stays free."""
    for name in ("week.json", "week.md"):
        result = here("report", "-o", name)

        assert (0, "") == (result.code, result.out)
        assert name in result.err

    assert 1 == json.loads((here.home / "week.json").read_text(encoding="utf-8"))["schema_version"]
    assert (here.home / "week.md").read_text(encoding="utf-8").startswith("# ")


@pytest.mark.parametrize(
    ("options", "hint"),
    [
        (("--as-of", "2099-01-01"), "future"),
        (("--as-of", "soon"), "--as-of"),
        (("--since", "2026-02-01", "--until", "2026-01-01"), "--since"),
        (("--json", "--format", "md"), "--json"),
        (("-o", "no/such/folder/x.md"), "cannot be written"),
    ],
)
def test_what_cannot_be(here: Terminal, options: tuple[str, ...], hint: str) -> None:
    """Mistakes are usage errors that name the option."""
    result = here("report", *options)

    assert 2 == result.code
    assert hint in result.err


def test_peoples_texts_are_no_markup(here: Terminal) -> None:
    """An action that looks like Markdown or HTML neither breaks its table nor becomes a link."""
    emulator = here.emulator()
    table = ActionTable(emulator, here.document())
    first = next(number for number, text in enumerate(table.texts()) if ACTIONS["en"][0] in " ".join(text))
    table.change(first, action="a | b [x](http://evil.example) <b>c</b> `d`")
    emulator.store.close()
    assert 0 == here("sync", "-q").code
    text = here("report").out
    html = MarkdownIt("commonmark").enable("table").render(text)

    assert "evil.example" in text
    assert "href" not in html
    assert "<b>" not in html
    rows = html.split("<table>")[1].split("</table>")[0].split("<tr>")[1:]
    assert 1 == len({row.count("<th>") + row.count("<td>") for row in rows})
