"""Columns that say who and until when at once."""

from __future__ import annotations

from datetime import date

import pytest
from reports import report

from pmdocs.core.actions.items import ItemRow, read_items
from pmdocs.core.actions.shared_cells import shared_columns
from pmdocs.core.documents.sections import read_sections


def _item(header: str, cell: str) -> ItemRow:
    document = report(
        f"# x\n## Action items\n| Action | {header} | Status |\n| Bound the retries | {cell} | Open |"
    )
    (item,) = read_items(document, read_sections(document), reference=date(2026, 1, 26)).items
    return item


@pytest.mark.parametrize(
    ("header", "cell", "owner", "due"),
    [
        ("担当／期日", "<ken@example.com>⏎{2026-02-10}", "ken@example.com", date(2026, 2, 10)),
        ("担当／期日", "丸山⏎2月中旬", "丸山", date(2026, 2, 20)),
        ("担当・期限", "鈴木さん 2/10", "鈴木さん", date(2026, 2, 10)),
        ("Owner / due", "Ada, 2026-02-10", "Ada", date(2026, 2, 10)),
        ("Owner / due", "Bob by Feb 12", "Bob", date(2026, 2, 12)),
        ("Due & owner", "<ken@example.com> {2026-02-20}", "ken@example.com", date(2026, 2, 20)),
        ("Owner / due", "Kim / TBD", "Kim", None),
        ("Owner / due", "Ada, by 2026-02-10", "Ada", date(2026, 2, 10)),
        ("Owner / due", "Ada, Feb 12, 2026", "Ada", date(2026, 2, 12)),
        ("Owner / due", "Ada, when the vendor answers", "Ada", None),
        ("担当／期日", "丸山／2/10", "丸山", date(2026, 2, 10)),
        ("担当／期日", "丸山／河合 2/10", "丸山", date(2026, 2, 10)),
        ("担当／期日", "2026/2/10 鈴木さん", "鈴木さん", date(2026, 2, 10)),
        ("担当／期日", "丸山（2/10）", "丸山", date(2026, 2, 10)),
        ("担当／期日", "丸山／毎月1日", "丸山", None),
        ("担当／期日", "毎月末 田中", "田中", None),
        ("Owner / due", "", "", None),
    ],
)  # fmt: skip
def test_each_half_goes_to_its_field(header: str, cell: str, owner: str, due: date | None) -> None:
    """Chips, lines, commas and blanks part them; nothing is written into such a cell, as it would lose the other half."""
    item = _item(header, cell)
    assert (owner, due) == ((item.owner.email or item.owner.name) if item.owner else "", item.due)
    assert "owner" not in item.cells
    assert "due" not in item.cells


@pytest.mark.parametrize(
    "header", ["Owner", "Due", "Owner / status", "Owner / team", "Who knows", "期限", "担当", "担当と作業"]
)
def test_other_headers_are_no_such_column(header: str) -> None:
    """One thing, or two that are not these."""
    assert {} == shared_columns([header])
