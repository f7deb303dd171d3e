"""The day that a cell of a table names."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from pmdocs.core.actions.dates import DueReading, parse_due
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.documents.blocks import Cell
from pmdocs.core.findings import Code

_HALF_A_YEAR = timedelta(days=182)
_UNTIL = re.compile(
    r"(?<!\bnot)(?<!\bhold)(?<!\b(?:paused|frozen))(?<!\bblocked)\s(?:until|till|by|due|moved to|postponed to|now)\s+(?P<day>\d[^;,]{2,20}|[A-Z][a-z]+ \d[^;]{0,9})$",
    re.IGNORECASE,
)
"""Until when the rest is to be done: ``done for A; B until 31.07.2017``."""


def date_in(cell: Cell | None, text: str, scope: Scope) -> DueReading:
    """A date chip counts before anything else in its cell; of several the first, with a doubt."""
    days = [element.day for element in cell.elements if element.day] if cell else []
    if days:
        codes = (Code.DATE_AMBIGUOUS,) if len(set(days)) > 1 else ()
        return DueReading(day=days[0], codes=codes, raw=text)
    reading = parse_due(text, reference=scope.reference, order=scope.order)
    if reading.codes == (Code.DATE_UNREADABLE,) and (until := _UNTIL.search(text)):
        later = parse_due(until["day"], reference=scope.reference, order=scope.order)
        return replace(later, raw=text) if later.day else reading
    return reading


def due_in(cell: Cell | None, text: str, scope: Scope, *, is_done: bool) -> DueReading:
    """By when; of what was done a day without a year that lies just behind is meant as it is."""
    reading = date_in(cell, text, scope)
    if reading.codes != (Code.DATE_YEAR_GUESSED,) or not is_done:
        return reading
    past = parse_due(text, reference=scope.reference - _HALF_A_YEAR, order=scope.order)
    return past if past.day and past.day <= scope.reference else reading
