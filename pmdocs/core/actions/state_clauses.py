"""A state told in several words: ``Merged 11:56Z, deployed 12:10Z``, ``Live in prod``, ``Not filed - risk accepted``."""

from __future__ import annotations

import re

from pmdocs.core.vocabulary import is_unset, parse_status

_CLAUSES = re.compile(r"[;；,，、。\n]|\.\s|\s[-–—]\s|\s*[—:：]\s|\s(?:and|then)\s", re.IGNORECASE)
_TIME = re.compile(
    r"(?:(?<!\s)\s++)?(?:\bat\s+)?(?<![\d:])\d{1,2}(?::\d{2}){1,2}(?:\s?(?:[AaPp][Mm]|Z|[A-Z]{2,4}|[+-]\d\d:?\d\d))?(?![\w:])"
    r"|(?:(?<!\s)\s++)?\d{1,2}\s?時(?:\s?\d{1,2}\s?分)?に?"
)
_PLACE = re.compile(
    r"(?<=\w)\s+(?:in|to|into|on)\s+prod(?:uction)?$|^本番(?:環境)?(?:[にへで]|への)?(?=.)", re.IGNORECASE
)
_LIVE = re.compile(r"(?:now )?(?:live|in prod(?:uction)?)|本番(?:環境で)?稼働中", re.IGNORECASE)
"""Done in a cell for the state; elsewhere, ``Enable the alert (in prod)``, it may be where something is to be done."""
_IN_SPRINT = re.compile(
    r"(?:(?:now )?(?:pulled|taken|brought|picked up|accepted) (?:up )?(?:in|into|to|for) (?:the |this |our )?(?:current |active )?(?:sprint|iteration)(?: #?\d{1,3})?"
    r"|in (?:the |this )(?:current |active )?(?:sprint|iteration))|(?:今|現行?)?スプリント\s?\d{0,3}(?:に(?:投入|取り込み)済み?|で(?:対応|作業|着手)中)",
    re.IGNORECASE,
)
"""``Pulled into Sprint 4``: somebody has it on the desk; *planned for sprint 12* nobody has."""
_NOT = re.compile(r"(?:not|no|never)\b|未", re.IGNORECASE)
_AROUND = " \t\n*_~`・•:：。.!！()（）"


def said_by_clauses(text: str) -> str | None:
    """The state that all clauses of a cell say, their times of day and *in production* aside; None where they differ.

    A clause that is no known state leaves all undecided: ``merged, not deployed``. What was not done is given up where
    the rest says so.
    """
    first, *rest = [clause for part in _CLAUSES.split(text) if (clause := part.strip(_AROUND))] or [""]
    others = {_state(clause) for clause in rest}
    if _NOT.match(first) and others == {"wont_do"}:
        return "wont_do"
    said = {_state(first), *others}
    return said.pop() if len(said) == 1 else None


def _state(clause: str) -> str | None:
    words = _TIME.sub("", clause).strip(_AROUND)
    if is_unset(words):
        return None
    known = parse_status(words) or ("done" if _LIVE.fullmatch(words) else None)
    if known is None and _IN_SPRINT.fullmatch(words):
        return "in_progress"
    if known is None and (bare := _PLACE.sub("", words)) != words:
        done = parse_status(bare) == "done" or _LIVE.fullmatch(bare)
        return "done" if done else None
    return known
