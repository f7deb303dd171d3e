"""Laws of sync over random edits of documents and sheets."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, rule
from test_item_identity import ADA, BOB, a_row

from pmdocs.core.actions.items import ItemRow
from pmdocs.core.model import Person
from pmdocs.core.syncing.base import REMOVED, TWO_WAY, BaseDocument, dump_base, load_base, owner_text, shown
from pmdocs.core.syncing.field_merge import merge_field
from pmdocs.core.syncing.merge import DocumentOutcome, merge_document

TODAY = date(2026, 6, 1)
NOW = datetime(2026, 6, 1, 9, tzinfo=UTC)

ACTIONS = (
    "Alert on the error rate", "Write a runbook", "決済の監視を追加する", "決済の監視を削除する", "Rotate keys",
    "Alert on the error rates", "Fail over by itself", "手順書を書く",
)  # fmt: skip
DAYS = [date(2026, 5, 1), date(2026, 7, 1), date(2026, 8, 1)]
IN_DOCUMENT: dict[str, st.SearchStrategy[Any]] = {
    "priority": st.sampled_from(["", "P0", "P1", "P3"]),
    "due": st.sampled_from([None, *DAYS, "soon", "TBD"]),
    "status": st.sampled_from(["open", "in_progress", "done", "deferred", "wont_do"]),
    "owner": st.sampled_from([ADA, BOB, None, Person(name="Carla")]),
    "type": st.sampled_from(["prevent", "detect", "other"]),
    "team": st.sampled_from(["", "SRE", "Pay"]),
    "ticket": st.sampled_from(["", "OPS-1", "OPS-2"]),
}
IN_SHEET: dict[str, st.SearchStrategy[str]] = {
    "priority": st.sampled_from(["", "P0", "P1", "P3", "whenever"]),
    "due": st.sampled_from(["", *(day.isoformat() for day in DAYS), "soon", "later"]),
    "status": st.sampled_from(["open", "done", "deferred", "wont_do", "nearly"]),
    "owner": st.sampled_from(["", "ada@example.com", "bob@example.com", "Carla"]),
    "type": st.sampled_from(["prevent", "detect", "other"]),
    "team": st.sampled_from(["", "SRE", "Pay"]),
    "ticket": st.sampled_from(["", "OPS-1", "OPS-2"]),
}
EDITS_IN_DOCUMENT = st.sampled_from(TWO_WAY).flatmap(
    lambda name: st.tuples(st.just(name), IN_DOCUMENT[name])
)  # fmt: skip
EDITS_IN_SHEET = st.sampled_from(TWO_WAY).flatmap(lambda name: st.tuples(st.just(name), IN_SHEET[name]))


def edited(row: ItemRow, name: str, value: Any) -> ItemRow:
    """A row after an edit of one field; a due date may be a text that nobody can read."""
    if name != "due":
        return replace(row, **{name: value})
    day = value if isinstance(value, date) else None
    return replace(row, due=day, raw={"due": day.isoformat() if day else value or ""})


def said(row: ItemRow, name: str) -> str:
    """What a row says, as the sheet would show it."""
    if name == "due":
        return row.due.isoformat() if row.due else row.raw["due"].replace("TBD", "")
    return owner_text(row.owner) if name == "owner" else str(getattr(row, name))


class Syncs(RuleBasedStateMachine):
    """People edit document and sheet at will; now and then a sync runs."""

    rows = Bundle("rows")

    def __init__(self) -> None:
        super().__init__()
        self.document: dict[int, ItemRow] = {}
        self.order: list[int] = []
        self.made = 0
        self.sheet: dict[str, dict[str, str]] = {}
        self.keys: dict[int, str] = {}
        self.base = BaseDocument(document_id="d", incident_id="INC-7")
        self.days = 0
        self.edits_in_sheet: dict[tuple[str, str], str] = {}
        self.may_explain = False
        self.outcome: DocumentOutcome | None = None
        self.numbers: set[int] = set()

    @rule(target=rows, action=st.sampled_from(ACTIONS), item_id=st.sampled_from(["", "", "", "AI-1", "AI-3"]))
    def add(self, action: str, item_id: str) -> Any:
        self.made += 1
        self.document[self.made] = a_row(action, item_id=item_id)
        self.order.append(self.made)
        return multiple(self.made)

    @rule(row=consumes(rows))
    def remove(self, row: int) -> None:
        del self.document[row]
        self.order.remove(row)
        self.keys.pop(row, None)

    @rule(row=rows, to=st.integers(0, 5))
    def move(self, row: int, to: int) -> None:
        self.order.remove(row)
        self.order.insert(to, row)

    @rule(row=rows, action=st.sampled_from(ACTIONS))
    def reword(self, row: int, action: str) -> None:
        self.document[row] = replace(self.document[row], action=action)

    @rule(row=rows, edit=EDITS_IN_DOCUMENT)
    def edit_document(self, row: int, edit: tuple[str, Any]) -> None:
        self.document[row] = edited(self.document[row], *edit)

    @rule(row=rows, text=st.sampled_from(["", "The vendor is late", "人手不足", "why?", "了解"]))
    def write_reason(self, row: int, text: str) -> None:
        self.document[row] = replace(self.document[row], reason=text)
        self.may_explain = True

    @rule(data=st.data(), edit=EDITS_IN_SHEET)
    def edit_sheet(self, data: st.DataObject, edit: tuple[str, str]) -> None:
        name, value = edit
        if not self.sheet:
            return
        key = data.draw(st.sampled_from(sorted(self.sheet)))
        last = next(item for item in self.base.items if item.key == key).in_sheet
        self.sheet[key][name] = value
        self.edits_in_sheet[key, name] = value
        if value == shown(last.get(name, "")):
            del self.edits_in_sheet[key, name]

    @rule(data=st.data(), text=st.sampled_from(["Budget was cut", "-", "OK", "The vendor is late"]))
    def justify(self, data: st.DataObject, text: str) -> None:
        if self.sheet:
            self.sheet[data.draw(st.sampled_from(sorted(self.sheet)))]["justification"] = text
            self.may_explain = True

    @rule(data=st.data())
    def accept(self, data: st.DataObject) -> None:
        """Somebody accepts what was proposed in a row."""
        proposed = {item.key: item.proposed for item in self.base.items if item.proposed}
        for row, key in self.keys.items():
            if key in proposed and data.draw(st.booleans()):
                for name, value in proposed[key].items():
                    self.document[row] = edited(self.document[row], name, self._as_said(name, value))

    def _as_said(self, name: str, value: str) -> Any:
        if name == "owner":
            return Person(email=value) if "@" in value else Person(name=value) if value else None
        return date.fromisoformat(value) if name == "due" and value else value

    @rule()
    def sync(self) -> None:
        before, rows = self.base, self._rows()
        outcome = self._merge(before, rows)
        self.base = outcome.base
        self._check_edits_arrive(before, rows, outcome)
        self._check_alarms(before, outcome)
        self._check_numbers(before, outcome)
        self.keys = dict(zip(self.order, outcome.row_keys, strict=True))
        self.sheet = {item.base.key: dict(item.sheet_values) for item in outcome.items}
        self.edits_in_sheet, self.may_explain = {}, False
        self._check_second_run(rows)

    def _rows(self) -> list[ItemRow]:
        return [replace(self.document[made], position=place) for place, made in enumerate(self.order, 1)]

    def _merge(self, base: BaseDocument, rows: list[ItemRow]) -> DocumentOutcome:
        self.days += 1
        moment = timedelta(days=self.days)
        return merge_document(rows, self.sheet, base, now=NOW + moment, today=TODAY + moment)

    def _check_second_run(self, rows: list[ItemRow]) -> None:
        """With nothing edited there is nothing to log, to propose, to show or to remember."""
        again = self._merge(self.base, rows)

        assert [] == [change for item in again.items for change in item.changes]
        assert {} == {
            item.base.key: dict(item.document_values) for item in again.items if item.document_values
        }
        assert self.sheet == {item.base.key: dict(item.sheet_values) for item in again.items}
        assert self.base == again.base

    def _check_edits_arrive(
        self, before: BaseDocument, rows: list[ItemRow], outcome: DocumentOutcome
    ) -> None:
        """What somebody wrote is the agreed value, or both sides are named as a conflict; its cell still shows it."""
        items = {item.base.key: item for item in outcome.items}
        for (key, name), value in self.edits_in_sheet.items():
            assert value == items[key].sheet_values[name]
        known = {item.key: item for item in before.items}
        for key, row in zip(outcome.row_keys, rows, strict=True):
            for name in TWO_WAY if key in known else ():
                last, now = known[key], items[key]
                value = said(row, name)
                if value in {shown(values.get(name, "")) for values in (last.in_document, last.agreed)}:
                    continue
                conflicts = {conflict.field: conflict.document for conflict in now.conflicts}
                assert value == conflicts.get(name, shown(now.base.agreed.get(name, "")))

    def _check_alarms(self, before: BaseDocument, outcome: DocumentOutcome) -> None:
        """A change that owes its reason owes it until somebody wrote one, or until it is taken back."""
        owing = {(item.key, change.sequence) for item in before.items for change in item.unjustified}
        states = {
            (item.base.key, change.sequence): change
            for item in outcome.items
            for change in item.base.changes
        }  # fmt: skip
        for owed in owing:
            assert states[owed].state != "not_needed"
            if states[owed].state == "justified":
                assert self.may_explain
                assert states[owed].reason in {
                    "The vendor is late",
                    "人手不足",
                    "Budget was cut",
                } or " / " in (states[owed].reason)

    def _check_numbers(self, before: BaseDocument, outcome: DocumentOutcome) -> None:
        """A number names one item for ever."""
        numbers = [item.number for item in outcome.base.items]
        fresh = set(numbers) - self.numbers

        assert len(numbers) == len(set(numbers))
        assert self.numbers <= set(numbers)
        assert all(before.next_number <= number < outcome.base.next_number for number in fresh)
        assert len(set(outcome.row_keys)) == len(outcome.row_keys)
        self.numbers |= fresh

    @invariant()
    def base_survives_its_text(self) -> None:
        assert self.base == load_base(dump_base(self.base))

    @invariant()
    def what_is_gone_is_still_shown(self) -> None:
        gone = {item.key for item in self.base.items if not item.present}
        assert gone <= set(self.sheet)
        assert all(item.in_sheet["status"] for item in self.base.items)


TestSyncs = Syncs.TestCase
TestSyncs.settings = settings(max_examples=80, stateful_step_count=30, deadline=None)


WORDS = st.sampled_from(["", "a", "b", "c"])


@given(WORDS, WORDS, WORDS, WORDS, WORDS)
def test_a_field_converges(
    document: str, sheet: str, base_document: str, base_sheet: str, agreed: str
) -> None:
    """Once a value is decided and both sides show it, nothing is news, whatever came before."""
    merged = merge_field(document, sheet, base_document, base_sheet, agreed)
    settled = merge_field(merged.value, merged.value, document, merged.value, merged.value)

    assert merged.value in {document, sheet, agreed}
    assert (merged.value, False) == (settled.value, settled.conflict)
    assert (False, False) == (settled.from_document, settled.from_sheet)
    if merged.conflict:
        assert len({document, sheet, agreed}) == 3


@given(WORDS, WORDS, WORDS, WORDS, WORDS)
def test_sides_are_equals(
    document: str, sheet: str, base_document: str, base_sheet: str, agreed: str
) -> None:
    """Neither side has a say that the other has not."""
    one = merge_field(document, sheet, base_document, base_sheet, agreed)
    other = merge_field(sheet, document, base_sheet, base_document, agreed)

    assert (one.value, one.conflict) == (other.value, other.conflict)
    assert (one.from_document, one.from_sheet) == (other.from_sheet, other.from_document)


@given(
    st.lists(st.one_of(EDITS_IN_DOCUMENT, EDITS_IN_SHEET), max_size=7, unique_by=lambda edit: edit[0]),
    st.data(),
)
@settings(deadline=None)
def test_order_does_not_matter(edits: list[tuple[str, Any]], data: st.DataObject) -> None:
    """Edits of different fields end alike in any order, on either side, in one sync or in several."""
    sides = data.draw(st.lists(st.sampled_from(["document", "sheet"]), min_size=7, max_size=7))
    moves = [(side, name, value) for side, (name, value) in zip(sides, edits, strict=False)]
    ends = [
        _end_of([moves]),
        _end_of([[move] for move in data.draw(st.permutations(moves))]),
        _end_of([[move] for move in data.draw(st.permutations(moves))]),
    ]

    assert ends[0] == ends[1] == ends[2]


def _end_of(syncs: list[list[tuple[str, str, Any]]]) -> dict[str, str]:
    """Agreed values after edits, given per sync; what does not fit the side it is made on is left out."""
    row, sheet = a_row(), {}
    outcome = merge_document([row], {}, BaseDocument(document_id="d", incident_id="i"), now=NOW, today=TODAY)
    for moves in [*syncs, []]:
        sheet = {item.base.key: dict(item.sheet_values) for item in outcome.items}
        for side, name, value in moves:
            if side == "document" and (name != "owner" or isinstance(value, Person)) and value != "nearly":
                row = edited(row, name, value)
            elif side == "sheet" and isinstance(value, str):
                sheet["i/AI-1"][name] = value
        outcome = merge_document([row], sheet, outcome.base, now=NOW, today=TODAY)
    (item,) = outcome.base.items
    return {name: item.value(name) for name in TWO_WAY}


def test_removed_is_a_word_of_pmdocs() -> None:
    """The word that the sheet shows for a vanished row is none of the statuses people set."""
    assert REMOVED not in {"open", "in_progress", "done", "deferred", "wont_do", "unknown"}
