"""init on a tracker of an earlier version: its looks follow, what people made of them stays."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from world import World

from pmdocs.core.sheet import tracker
from pmdocs.core.sheet.tracker import ACTION_ITEMS, CHANGES, STATE, Highlight
from pmdocs.workflows import init
from pmdocs.workflows.init import init_workspace

Json = dict[str, Any]
WRITES = {"create", "update", "copy", "batchUpdate"}


class Book:
    """A tracker as a person sees it."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._id = world.settings().workspace.tracker_id
        self._sheets = world.emulator.client("sheets").spreadsheets()

    def rules(self, sheet_id: int) -> list[Json]:
        raw = self._sheets.get(
            spreadsheetId=self._id, fields="sheets(properties(sheetId),conditionalFormats)"
        ).execute()
        (found,) = (sheet for sheet in raw["sheets"] if sheet["properties"]["sheetId"] == sheet_id)
        return list(found.get("conditionalFormats", []))

    def columns(self, sheet_id: int) -> int:
        raw = self._sheets.get(spreadsheetId=self._id, fields="sheets(properties)").execute()
        (found,) = (sheet for sheet in raw["sheets"] if sheet["properties"]["sheetId"] == sheet_id)
        return int(found["properties"]["gridProperties"]["columnCount"])

    def batch(self, *requests: Json) -> None:
        self._sheets.batchUpdate(spreadsheetId=self._id, body={"requests": list(requests)}).execute()

    def make_old(self, version: int, lang: str) -> None:
        """As the first version (0) or the second (1) left it."""
        for worksheet in (ACTION_ITEMS, CHANGES):
            for index, highlight in enumerate(worksheet.highlights):
                if highlight.earlier:
                    old = highlight.earlier[min(version, len(highlight.earlier) - 1)]
                    self.batch(self.rule_request(worksheet, old, index, lang))
        gone = {"sheetId": STATE.sheet_id, "dimension": "COLUMNS", "startIndex": 6, "endIndex": 26}
        self.batch({"deleteDimension": {"range": gone}})

    def rule_request(self, worksheet: tracker.Worksheet, highlight: Highlight, index: int, lang: str) -> Json:
        keys = [column.key for column in worksheet.columns]
        spans = [(keys.index(key), keys.index(key) + 1) for key in highlight.columns] or [(0, len(keys))]
        area = {"sheetId": worksheet.sheet_id, "startRowIndex": 1}
        rule = {
            "ranges": [area | {"startColumnIndex": first, "endColumnIndex": end} for first, end in spans],
            "booleanRule": {
                "condition": {
                    "type": "CUSTOM_FORMULA",
                    "values": [{"userEnteredValue": tracker.formula(worksheet, highlight, lang)}],
                },
                "format": {"backgroundColor": COLOURS[highlight.colour]},
            },
        }
        return {"updateConditionalFormatRule": {"index": index, "rule": rule}}


COLOURS = {
    "#fde9c8": {"red": 253 / 255, "green": 233 / 255, "blue": 200 / 255},
    "#f9d6d5": {"red": 249 / 255, "green": 214 / 255, "blue": 213 / 255},
}
DONE = (
    "updated colour rules of the tracker: Action items, Changes",
    "widened the tracker's hidden worksheet",
)


def _writes(world: World) -> list[str]:
    return [method for method in world.methods() if method.rsplit(".", 1)[1] in WRITES]


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("version", [0, 1])
def test_an_old_tracker_looks_like_a_new_one(
    new_world: Callable[..., World], lang: str, version: int
) -> None:
    """Whichever version made it, in either language: afterwards it is as a new one, and a second run writes nothing."""
    world = new_world(lang)
    world.init()
    book = Book(world)
    before = [book.rules(sheet.sheet_id) for sheet in (ACTION_ITEMS, CHANGES)]
    book.make_old(version, lang)

    assert before != [book.rules(sheet.sheet_id) for sheet in (ACTION_ITEMS, CHANGES)]

    report = world.init()

    assert before == [book.rules(sheet.sheet_id) for sheet in (ACTION_ITEMS, CHANGES)]
    assert 26 == book.columns(STATE.sheet_id)
    assert 2 == len(report.done)
    world.methods()
    assert () == world.init().done
    assert [] == _writes(world)


def test_a_dry_run_says_what_it_would_do(ready: World) -> None:
    """The same steps, and nothing is written."""
    book = Book(ready)
    book.make_old(0, "en")
    before = book.rules(CHANGES.sheet_id)
    ready.methods()

    report = init_workspace(ready.ports(), lang="en", dry_run=True)

    assert tuple(
        f"would {words.replace('updated', 'update').replace('widened', 'widen')}" for words in DONE
    ) == (report.done)
    assert before == book.rules(CHANGES.sheet_id)
    assert [] == _writes(ready)


def _recoloured(rule: Json) -> Json:
    return rule | {
        "booleanRule": rule["booleanRule"] | {"format": {"backgroundColor": {"red": 0.5, "green": 0.5}}}
    }


def _bold(rule: Json) -> Json:
    look = rule["booleanRule"]["format"] | {"textFormat": {"bold": True}}
    return rule | {"booleanRule": rule["booleanRule"] | {"format": look}}


def _narrowed(rule: Json) -> Json:
    return rule | {"ranges": [rule["ranges"][0] | {"endColumnIndex": 3}]}


def _reworded(rule: Json) -> Json:
    condition = {"type": "CUSTOM_FORMULA", "values": [{"userEnteredValue": '=$H2="justified"'}]}
    return rule | {"booleanRule": rule["booleanRule"] | {"condition": condition}}


@pytest.mark.parametrize("change", [_recoloured, _bold, _narrowed, _reworded])
def test_what_a_person_changed_is_theirs(ready: World, change: Callable[[Json], Json]) -> None:
    """An old rule with another colour, range or formula, or more formatting, stays as the person made it."""
    book = Book(ready)
    book.make_old(0, "en")
    theirs = change(book.rules(CHANGES.sheet_id)[0])
    book.batch({"updateConditionalFormatRule": {"index": 0, "rule": theirs}})
    before = book.rules(CHANGES.sheet_id)

    report = ready.init()

    assert before == book.rules(CHANGES.sheet_id)
    assert "updated colour rules of the tracker: Action items" in report.done


def test_what_a_person_deleted_stays_away(ready: World) -> None:
    """A rule that is gone does not come back."""
    book = Book(ready)
    book.batch({"deleteConditionalFormatRule": {"sheetId": CHANGES.sheet_id, "index": 0}})

    assert () == ready.init().done
    assert [] == book.rules(CHANGES.sheet_id)


def test_peoples_rules_columns_and_rows_stay(ready: World) -> None:
    """Below rules of their own, right of a column and below a row of their own ours is found, and nothing else moves."""
    book = Book(ready)
    book.make_old(0, "en")
    column = {"sheetId": CHANGES.sheet_id, "dimension": "COLUMNS", "startIndex": 4, "endIndex": 5}
    row = {"sheetId": CHANGES.sheet_id, "dimension": "ROWS", "startIndex": 0, "endIndex": 1}
    own = {
        "ranges": [{"sheetId": CHANGES.sheet_id, "startRowIndex": 0, "endRowIndex": 9}],
        "booleanRule": {"condition": {"type": "NOT_BLANK"}, "format": {"textFormat": {"italic": True}}},
    }
    book.batch(
        {"insertDimension": {"range": column}},
        {"insertDimension": {"range": row}},
        {"addConditionalFormatRule": {"rule": own, "index": 0}},
    )
    before = book.rules(CHANGES.sheet_id)

    ready.init()

    first, second = book.rules(CHANGES.sheet_id)
    assert before[0] == first
    assert before[1]["ranges"] == second["ranges"]
    (formula,) = (value["userEnteredValue"] for value in second["booleanRule"]["condition"]["values"])
    assert (
        '=AND($I3="unjustified",COUNTIFS($B:$B,$B3,$D:$D,"reason",$F:$F,$D3,$A:$A'
        == formula.partition(',">"')[0]
    )


def test_a_rule_that_moved_meanwhile_is_put_back(ready: World) -> None:
    """A person's rule that stands in the place by then is there again afterwards; the next run finds ours."""
    book = Book(ready)
    book.make_old(0, "en")
    own = _recoloured(book.rules(CHANGES.sheet_id)[0])

    def move() -> None:
        book.batch({"addConditionalFormatRule": {"rule": own, "index": 0}})

    ready.methods()
    init_workspace(ready.ports(), lang="en", dry_run=True)
    ready.at(len(ready.methods()), "after", move)
    ready.init()
    between = book.rules(CHANGES.sheet_id)
    ready.init()

    assert (
        own["booleanRule"]["format"]["backgroundColor"]
        == between[0]["booleanRule"]["format"]["backgroundColor"]
    )
    assert 2 == len(between)
    assert any("moved colour rules" in said for said in ready.said)
    assert "COUNTIFS" in str(book.rules(CHANGES.sheet_id)[1])


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_lost_answer_does_no_harm(ready: World, when: str) -> None:
    """The write fails unclearly: it or the next run has everything in place, once."""
    book = Book(ready)
    book.make_old(0, "en")
    book.batch({"appendDimension": {"sheetId": STATE.sheet_id, "dimension": "COLUMNS", "length": 20}})
    ready.fault("sheets.spreadsheets.batchUpdate", when=when)
    ready.init()

    assert () == ready.init().done
    assert "COUNTIFS" in str(book.rules(CHANGES.sheet_id))


def test_renamed_headers_are_passed_over(ready: World) -> None:
    """Where a column that a rule speaks of is not found, the rule is left as it is."""
    book = Book(ready)
    book.make_old(0, "en")
    cell = {"userEnteredValue": {"stringValue": "Zustand"}}
    start = {"sheetId": CHANGES.sheet_id, "rowIndex": 0, "columnIndex": 7}
    book.batch({"updateCells": {"start": start, "rows": [{"values": [cell]}], "fields": "userEnteredValue"}})
    before = book.rules(CHANGES.sheet_id)

    ready.init()

    assert before == book.rules(CHANGES.sheet_id)


def test_a_later_version_reaches_trackers_of_this_one(ready: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is written today and named as earlier tomorrow is brought up to date as well."""
    now = CHANGES.highlights[0]
    later = replace(now, formula="={state}={unjustified}", colour="#f9d6d5", earlier=(now,))
    changed = replace(CHANGES, highlights=(later,))
    monkeypatch.setattr(init, "VISIBLE", (changed,))

    assert ("updated colour rules of the tracker: Changes",) == ready.init().done
    assert () == ready.init().done


@pytest.mark.parametrize(
    ("lang", "owed", "closed"),
    [
        (
            "en",
            (
                "Open",
                "In progress",
                "Deferred",
                "Open (blocked by Ken)",
                "open?",
                "waiting for the vendor",
                "",
            ),
            ("Done", "Won't do", "Removed", "Done (#12)", "won't do - too dear"),
        ),
        (
            "ja",
            ("未着手", "対応中（田中）", "保留", "業者待ち"),
            ("完了", "見送り", "削除", "完了しました（#12）"),
        ),
    ],
)
def test_what_is_shown_as_late(
    ready: World, lang: str, owed: tuple[str, ...], closed: tuple[str, ...]
) -> None:
    """Words beside a state do not take the colour of being late from what is owed; unknown ones do not either."""
    rows = [("1999-01-01", status, "", True) for status in owed]
    rows += [("1999-01-01", status, "", False) for status in closed]
    rows += [
        ("2999-01-01", owed[0], "", False),
        ("", owed[0], "", False),
        ("1999-01-01", "shipped in v2", "1999-01-01", False),
        ("1999-01-01", "shipped in v2", "2999-01-01", True),
        ("1999-01-01", owed[0], "1999-01-01", True),
    ]
    values = ready.emulator.client("sheets").spreadsheets().values()
    created = ready.emulator.client("sheets").spreadsheets().create(body={}).execute()["spreadsheetId"]
    letters = {column.key: ACTION_ITEMS.letter(column.key) for column in ACTION_ITEMS.columns}
    rule = tracker.formula(ACTION_ITEMS, ACTION_ITEMS.highlights[0], lang)
    data = [
        {"range": f"{letters['due']}2", "values": [[due] for due, *_ in rows]},
        {"range": f"{letters['status']}2", "values": [[status] for _, status, *_ in rows]},
        {"range": f"{letters['done_on']}2", "values": [[day] for *_, day, _ in rows]},
        {
            "range": "Z2",
            "values": [[re.sub(r"(\$[A-Z])2", rf"\g<1>{row + 2}", rule)] for row in range(len(rows))],
        },
    ]
    values.batchUpdate(
        spreadsheetId=created, body={"valueInputOption": "USER_ENTERED", "data": data}
    ).execute()

    shown = values.get(spreadsheetId=created, range="Z2:Z").execute()["values"]

    assert [[str(is_late).upper()] for *_, is_late in rows] == shown
