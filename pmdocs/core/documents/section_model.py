"""Whether a section whose heading nobody knows holds action items: a linear model of its heading and lines.

The weights (`section_weights`) are fitted offline by benchmarks/sections_train.py on whole reports written for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from pmdocs.core.actions.asides import asks, not_taken, tells_diagnosis
from pmdocs.core.documents.blocks import Block, Paragraph
from pmdocs.core.documents.list_marks import MARK
from pmdocs.core.documents.section_features import SectionLine, section_features
from pmdocs.core.linear import Linear, decode

BAR = 0.75
"""Score from which a section counts as one of action items.

Of 648 sections by three writers that taught nothing, 110 of 118 with action items lie above, and 12 of 530 others, of which 88 look alike.
"""
SEVERAL, MORE = 2, 1.5
"""Fewer lines say little: they need a score that is higher by so much."""


def holds_action_items(title: str, parent: str, blocks: Iterable[Block]) -> bool:
    """Whether a section reads like follow-up work. ``parent`` is the heading above."""
    said = (block for block in blocks if isinstance(block, Paragraph) and _says_something(block))
    return reads_like_actions(title, parent, tuple(map(_line, said)))


def reads_like_actions(title: str, parent: str, lines: Sequence[SectionLine]) -> bool:
    """Whether lines below a heading read like follow-up work.

    Prose without a list never does, nor what stands below a heading that says what would have helped, or
    how something is written.
    """
    if _LOOKS_BACK.search(title) or _HOW_TO.search(title) or all(line.kind == "prose" for line in lines):
        return False
    if _STEPS.search(title) or not_taken(title):
        return False
    if _OF_ATTACK.search(title) or any(_ATTACKER.match(line.text) for line in lines):
        return False
    if tells_diagnosis(title) or _mostly_asks([line.text for line in lines if line.kind != "prose"]):
        return False
    other, actions = _model().scores(section_features(title, parent, lines))
    return actions - other > BAR + MORE * (len(lines) < SEVERAL)


def _mostly_asks(said: Sequence[str]) -> bool:
    return 2 * sum(map(asks, said)) > len(said)


_LOOKS_BACK = re.compile(
    r"\b(?:would|could|should|might) have\b|(?:でき|防げ|気付け|気づけ)た(?:はず|かもしれない)", re.IGNORECASE
)
_HOW_TO = re.compile(
    r"\b(?:guidelines?|how[- ]to|template|legend|glossary)\b|(?:ルール|ガイドライン|書き方|記入例|記載例)\W*$",
    re.IGNORECASE,
)


_STEPS = re.compile(
    r"(?:実施|作業|復旧|対応|移行)(?:した)?(?:手順|記録|ログ|経過)|\bsteps (?:taken|performed|executed)\b",
    re.IGNORECASE,
)
"""Headings above what was done one after the other."""
_OF_ATTACK = re.compile(
    r"\bnarrative\b|\b(?:attack|intrusion|breach|kill)[- ](?:path|chain|story|phases?|steps|sequence|walk-?through|time-?line)\b"
    r"|\battackers?\b(?:['’]s?)? (?:actions|activit\w+|steps|moves|movements?)|what (?:the |an )?(?:attacker|intruder|outsider)s? did|(?:攻撃|侵入)(?:者の?)?(?:の?(?:経路|手口|経緯|流れ|シナリオ))",
    re.IGNORECASE,
)
_ATTACKER = re.compile(
    r"(?:the |an )?(?:(?:unknown |external )?attackers?|threat actors?|intruders?|adversar(?:y|ies)) (?!(?:simulation|emulation|model|can|could|may|might|must|should|would)\b)[a-z]+|攻撃者[がは]",
    re.IGNORECASE,
)
"""A list that has such a line tells what an attacker did, step by step."""


def _says_something(paragraph: Paragraph) -> bool:
    return not paragraph.is_code and bool(paragraph.shown.strip())


def _line(paragraph: Paragraph) -> SectionLine:
    typed = MARK.match(paragraph.shown)
    text = (paragraph.shown[typed.end() :] if typed else paragraph.shown).strip()
    if typed and typed["tick"]:
        return SectionLine(kind="checkbox", text=text)
    if paragraph.bullet is not None:
        return SectionLine(kind=paragraph.bullet.kind, text=text)
    return SectionLine(
        kind="ordered" if typed and typed["number"] else "bullet" if typed else "prose", text=text
    )


@cache
def _model() -> Linear:
    """Imported when first needed: the table is large."""
    from pmdocs.core.documents import section_weights

    return decode(section_weights.TABLE, own=section_weights.OWN, units=section_weights.UNITS)
