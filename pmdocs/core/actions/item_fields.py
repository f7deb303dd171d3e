"""A line whose fields stand between dashes: who, what, until when, what came of it."""

from __future__ import annotations

import re

from pmdocs.core.actions.date_grammar import WRITTEN
from pmdocs.core.actions.dates import parse_due
from pmdocs.core.actions.item_draft import Draft
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.other_days import tells_when_done
from pmdocs.core.documents.people import team_of
from pmdocs.core.model import Person

_FIELDS = re.compile(r"\s+[-–—]\s+")
_DAY_FIELD = re.compile(rf"{WRITTEN.pattern}|20\d\d[- ]?Q[1-4]")
_NAME_FIELD = re.compile(r"me|myself|(?!The )[A-Z][\w'’-]+ [A-Z][\w'’-]+", re.ASCII)


def lift_fields(draft: Draft, scope: Scope) -> None:
    """Take ``Ada Byron — bound the retries — 2026-12-24 — tests pass`` apart: who, what, until when."""
    fields = _FIELDS.split(draft.text)
    days = [at for at, field in enumerate(fields) if at and _DAY_FIELD.fullmatch(field.strip(" .。\n"))]
    if len(fields) < 3 or len(days) != 1 or tells_when_done(fields[days[0] - 1]):
        return
    first = fields[0].strip()
    who = scope.people.only(first) or team_of(first)
    who = who or ((Person(name=first),) if _NAME_FIELD.fullmatch(first) else ())
    if who and days[0] > 1:
        draft.people += who
        draft.raw.setdefault("owner", first)
        fields[0] = ""
    if draft.due is None and days[0] > bool(who):
        written = fields[days[0]].strip(" .。\n")
        draft.due = parse_due(written, reference=scope.reference, order=scope.order)
        draft.raw["due"] = written
        fields[days[0]] = ""
    draft.text = " — ".join(filter(None, fields))
