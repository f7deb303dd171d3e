"""How far an action is where a cell tells it in a sentence: ``22 of 71 reviewed``, ``Rejected by the vendor; …``."""

from __future__ import annotations

import re

from pmdocs.core.actions.beside_done import has_done_alone
from pmdocs.core.actions.cell_words import TICK, state_in_words
from pmdocs.core.actions.date_grammar import WRITTEN
from pmdocs.core.actions.date_words import EN_MONTH
from pmdocs.core.actions.item_values import is_doubtful
from pmdocs.core.actions.japanese_states import clause_state, last_state
from pmdocs.core.actions.partial_states import is_in_part
from pmdocs.core.vocabulary import is_unset, match_column, parse_status

_CLAUSES = re.compile(r"[;；,，、。：\n\v]|\.\s|(?<=\w)!{1,3}\s|\s[-–—]\s|:\s|\s?[(（]")
_NUMERIC_DAY = re.compile(
    r"(?:\b(?:on|in|since)\s+)?(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?![\d/])"
)
_AROUND = " \t\n*_~`・•:：。.!！)）"
_GIVEN_UP = re.compile(
    r"(?:(?:was |has been )?(?:rejected|declined|refused|turned down|dropped|withdrawn|abandoned|cancell?ed)|not (?:accepted|pursued|approved|adopted|taken (?:up|forward))|(?:won'?t|will not)(?: (?:do|fix|be (?:done|pursued|implemented)))?"
    r"|no longer (?:needed|planned)|not (?:needed|required) any ?more)(?=\W*$|\s+(?:by|for|as|because|due to|in|at|on|since|from)\b)"
    r"|(?:今回は|対応は)?(?:不採用|却下|見送り?|取り?下げ|対応しない|実施しない|やらない|行わない|対応不要|不要)(?:とする|とした|とします|しました|する|した|です|になった|に決定)?$",
    re.IGNORECASE,
)
_IF = re.compile(r"\b(?:once|if|when|after|unless|until)\b", re.IGNORECASE)
_NOT_WORTH = re.compile(
    r"見合わ|不要|見送|やらない|対応しない|\bnot worth\b|\bwon'?t\b|\btoo (?:costly|expensive)\b",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"(?<![\d/.-])(?P<some>\d{1,5})(?P<mark>\s?(?:of|out of|中)\s?|/)(?P<all>\d{1,5})(?![\d/.-])",
    re.IGNORECASE,
)
_LAST_MONTH = 12
_OF_WORK = re.compile(
    r"\b\w+(?<!affect)(?<!fail)(?<!impact)(?<!delay)(?<!miss)(?<!reject)(?<!block)(?<!need)ed\b|\b(?:done|complete)\b|済|完了",
    re.IGNORECASE,
)
"""What was done to the parts: ``22 of 71 reviewed``; 2 of 3 sites may have been affected."""
_PARTLY = re.compile(
    r"(?:half|partly|partially|mostly|nearly|almost)(?:\s+(?:way|done|complete\w*|finished|there|implemented|rolled out|deployed|applied|fixed|through|ready))*$"
    r"|(?:一部|半分|ほぼ)(?:のみ|だけ|は)?(?:反映|完了|対応|実施|適用|導入|終)",
    re.IGNORECASE,
)
_PART_DONE = re.compile(
    r"(?:done|finished|completed?|ready) (?:for|in|on|at) \S|\S+(?: \S+)? (?:done|finished|completed?)$|.{1,12}(?:のみ|は)(?:完了|実施済み?|対応済み?)$",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\b(?:until|till|by|pending|open|missing|to follow|remain\w*|left|outstanding|ordered|still)\b|まで|残|未|これから|予定",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"(?:not (?:now|this (?:quarter|year))|revisit|parked)\b|後回し|(?:postponed|deferred|put off|pushed back) (?:from|to|until|till|because|due to|by|for|pending)\b",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"(?P<no>no|nope|rejected|いいえ|不採用)\b|(?P<had>already|既に|すでに)|(?P<yes>yes|agreed|accepted|はい|採用)(?!\w)",
    re.IGNORECASE,
)
_IN_MONTH = re.compile(
    rf"(?<=^complete)(?: in)? {EN_MONTH}$|(?<=^completed)(?: in)? {EN_MONTH}$|(?<=^done)(?: in)? {EN_MONTH}$|(?<=^closed)(?: in)? {EN_MONTH}$",
    re.IGNORECASE,
)
"""``Complete Dec``: when it was."""
_SIGN = re.compile(r"^[^\w\s(（\[]{1,3}\s+(?=\w)")
"""``❌ not now``: the words say it."""
MAX_TOLD = 200
"""Characters; a longer cell tells a story."""


def told_progress(text: str) -> str | None:
    """The state that the first words of a cell tell, or None; *done* only where nothing is said to remain."""
    text = text.strip(_AROUND)
    if not text or len(text) > MAX_TOLD:
        return None
    is_ticked = TICK.match(text) is not None
    text = _SIGN.sub("", text)
    first, *rest = [part for part in map(_bare, _CLAUSES.split(text)) if part] or [""]
    first = _IN_MONTH.sub("", first)
    status = None if is_unset(first) else parse_status(first)
    status = status if status or is_ticked else state_in_words(first)
    behind = "; ".join(rest)
    if (_GIVEN_UP.match(first) and not _IF.search(first)) or (
        status == "done" and (_NOT_WORTH.search(behind) or _GIVEN_UP.match(behind))
    ):
        return "wont_do"
    if _LATER.match(first):
        return "deferred"
    if (share := _share(text)) is not None:
        return share
    if _PARTLY.match(first) or (_PART_DONE.match(first) and _REST.search(f"{first}; {behind}")):
        return "in_progress"
    if status == "done":
        return None if _REST.search(behind) or is_doubtful(behind) else "done"
    return status or _released(first) or _unfinished(first) or _unfinished(text) or None


def _unfinished(text: str) -> str:
    """What a Japanese cell ends with, ``誤報2件、閾値調整中``: that something was done there need not be all of it."""
    state = last_state(text)
    return "" if state == "done" else state


def _share(text: str) -> str | None:
    """What parts done of all say, ``14/23``; numbers that may be a day and a month say nothing."""
    for found in _SHARE.finditer(text):
        some, whole = int(found["some"]), int(found["all"])
        is_day = found["mark"] == "/" and (some <= _LAST_MONTH or whole <= _LAST_MONTH)
        around = text[: found.start()] + text[found.end() :]
        is_bare = parse_status(around.strip(_AROUND)) is not None
        if not is_day and 0 < some <= whole and (is_bare or _OF_WORK.search(around)):
            return "done" if some == whole else "in_progress"
    return None


def _bare(clause: str) -> str:
    """A clause without the day it names."""
    return _NUMERIC_DAY.sub(" ", WRITTEN.sub(" ", clause)).strip(_AROUND)


def _released(clause: str) -> str | None:
    """``本番適用完了``: done, whatever it was that was."""
    return "done" if _COMPLETED.fullmatch(clause) else None


_COMPLETED = re.compile(
    r"(?!.*(?:[割%％半]|段階|フェーズ|ステップ|一次|1次|暫定))[^\s、。未]{1,10}(?<!一部)(?:完了|実施済み?|対応済み?)(?:しました|した)?"
)


_RAG = re.compile(r"\brag\b", re.IGNORECASE)
_COLOUR = re.compile(r"\s*(?:red|amber|yellow|green|[rag])\b\s*(?:[-–—:,;/(]\s*|$)", re.IGNORECASE)


def rag_light(header: str, text: str) -> str | None:
    """What stands behind the colour in a column for red, amber and green, which says how it goes and not how far; None for no colour."""
    found = _COLOUR.match(text) if _RAG.search(header) else None
    return text[found.end() :] if found else None


_DONE_HEADERS = frozenset(
    {"done?", "done", "complete?", "completed?", "implemented?", "finished?", "完了", "実施済", "対応済"}
)


def read_state(header: str, text: str, action: str = "") -> str | None:
    """What a sentence, or a yes or no, in a column with this header makes of a row: ``Done?``, ``Taken forward?``."""
    if (light := rag_light(header, text)) is not None:
        return told_progress(light) or "open"
    told = told_progress(text) or clause_state(text) or None
    if told is not None or not (answer := answers(text)):
        is_left = told == "done" and (is_in_part(text, action) or has_done_alone(text, action) is False)
        return "in_progress" if is_left else told
    if header.strip().casefold() in _DONE_HEADERS:
        return "open" if answer == "wont_do" else "done"
    match = match_column(header)
    return answer if match is None or match.decides else None


def answers(text: str) -> str | None:
    """What a yes or no to a suggestion makes of it: ``Yes, Ada to write it up``, ``No, treats the symptom``."""
    found = _ANSWER.match(text.strip(_AROUND))
    if found is None:
        return None
    return "wont_do" if found["no"] else "done" if found["had"] else "open"


_WHO = re.compile(
    r"\b(?:yes|agreed|accepted)\W+(?P<first>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) (?:to|will|is|can)\b|[,–—-]\s*(?P<last>[A-Z][a-zà-ÿ'’-]+(?: [A-Z][\w'’-]+)?)\s*$"
)


def who_answers(text: str) -> str:
    """Who takes a suggestion up, as the answer says: ``Yes – OPS-9, Ada``; else empty."""
    found = _WHO.search(text) or re.match(
        r"(?i:yes|agreed)\W+(?P<first>(?-i:[A-Z][\w'’-]+)) (?:to|will)\b(?P<last>)", text
    )
    return (found["first"] or found["last"] or "") if found else ""
