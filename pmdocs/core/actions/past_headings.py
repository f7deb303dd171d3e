"""Headings whose lists tell what happened, what was done then, or how things are done: none of work, though they name people and days."""

from __future__ import annotations

import re
from functools import lru_cache

from pmdocs.core.actions.asides import not_taken
from pmdocs.core.documents.sections import Section

_PAST = r"timeline|sequence|course of events|chronolog\w*|logs?|respon[sd]\w*|mitigat\w+|recover\w*|contacts?|attend\w*|participants?|glossary|appendi\w+|run-?books?|instructions?|procedures?|how[- ]to|faq|narrative|attackers?|(?:attack|kill)[- ](?:path|chain|story|phases?|steps)"
_TELLS_PAST = re.compile(rf"\b(?:{_PAST})\b", re.IGNORECASE)
_LISTS_OTHERS = re.compile(
    r"\b(?:events?|happened|unfold\w*|fixed|resol\w+|restor\w*|work-?arounds?|contain\w*"
    r"|present|people|roles?|team|who (?:did|was|were|has|had|knew|is|to (?:call|contact))|keys|rota|roster|on-?call|escalation|distribution|sign-?off|approv\w+"
    r"|terms|annex|references?|links?|related|history|versions?|drafts?|revisions?|releases?|document control|changes? made|change ?log|impact|affected|customers?|clients?|users?|suppliers?|metrics|numbers|data|evidence|indicators"
    r"|detection|questions|thanks|kudos|acknowledg\w+|credits|quotes|verbatim|sticky|said|agenda|went well|lucky|good|worked"
    r"|rejected|not (?:pursued|supported|adopted|accepted|taken)|considered|out of scope|alternatives|summary|overview|background|context|description|causes?)\b",
    re.IGNORECASE,
)
_PAST_JA = re.compile(
    r"時系列|経過|経緯|タイムライン|流れ|ながれ|(?:原因|要因)(?!(?:と|及び|および|、|・)の?(?:再発防止策?|対策|改善策?))|なぜ|手順|連絡先|うまくいった|良かった|よかった|初動|復旧|当日の(?:対応|動き|様子|状況|体制|連絡|行動|出来事)|やったこと$|何をし(?:た|ました)|(?<!の)(?:連絡|対応)体制$|(?<![の絡応])体制$|(?<!の)役割(?:分担)?$|(?:参加|出席|関係|対応)者$|発生時|障害対応(?:$|の)|影響|概要|メモ$|参考|用語|凡例|検知"
)
"""Headings of what happened, of why, or of how things are done."""
_AND_WHAT_WE_DO = re.compile(
    r".*\band (?:what|how) we(?:['’]re| are| will|['’]ll)?(?: now)? (?:going to )?(?:do|doing|change|changing|fix|prevent|improve)\b",
    re.IGNORECASE,
)


_NEVER = frozenset(
    {
        "action_items",
        "timeline",
        "review_checklist",
        "kudos",
        "questions",
        "resolution",
        "detection",
        "impact",
        "well",
        "lucky",
        "references",
        "background",
        "summary",
    }
)
"""What sections belong to that tell of the incident, or are read by themselves."""


def may_hold_work(section: Section) -> bool:
    """Whether a section is none of those that tell what happened, what was done, or how things are done."""
    is_account = _HAPPENED.fullmatch(section.title) is not None
    return not (is_account or _NEVER & {*section.belongs_to, *section.above} or tells_past(section))


_HAPPENED = re.compile(
    r"[\W\d]*(?:so,? )?what (?:actually |exactly )?happened\W*|\W*(?:何が起き[^。]{0,8}|雑談)\W*",
    re.IGNORECASE,
)
"""Headings of the incident's account, and of small talk."""


def tells_past(section: Section) -> bool:
    """Whether a section's heading, or the one above it, speaks of the incident itself or of how things are done."""
    return any(map(_names_past, _titles(section)))


def tells_past_ja(section: Section) -> bool:
    """Whether a Japanese heading, or the one above it, speaks of the incident itself, of why, or of what is not to be done."""
    return not_taken(section.title) or any(map(_PAST_JA.search, _titles(section)))


def tells_story_ja(section: Section) -> bool:
    """The same without notes (``議論メモ``), in which people tell anything, and hand out work."""
    titles = (_NOTES_JA.sub("", title) for title in _titles(section))
    return not_taken(section.title) or any(map(_PAST_JA.search, titles))


_NOTES_JA = re.compile(r"メモ\s*$")


def lists_no_work(section: Section) -> bool:
    """The same, or of other things that come in lists with names and days: who was told, which versions there are.

    What a heading says before *and what we do about it* does not count.
    """
    titles = [_AND_WHAT_WE_DO.sub("", title) for title in _titles(section)]
    return any(_names_past(title) or _LISTS_OTHERS.search(title) for title in titles)


@lru_cache(maxsize=1024)
def _names_past(title: str) -> bool:
    """Remembered, because several readers ask it of every section."""
    return _TELLS_PAST.search(title) is not None


def _titles(section: Section) -> tuple[str, ...]:
    """Its heading and the one above it; the document's own title names the incident and no part of the report."""
    return ("" if section.is_title else section.title, section.under)
