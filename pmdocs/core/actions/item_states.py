"""States told behind the words of an action: ``… (done)``, ``… ✅``, ``…: done 2026-11-09``, ``… - done and tested``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from pmdocs.core.actions.beside_done import has_done_alone
from pmdocs.core.actions.date_counting import day_of
from pmdocs.core.actions.date_grammar import WRITTEN
from pmdocs.core.actions.date_words import EN_MONTH, month_number
from pmdocs.core.actions.dates import find_full_dates, parse_due
from pmdocs.core.actions.deed_verbs import past_of
from pmdocs.core.actions.deeds import progress_of
from pmdocs.core.actions.item_draft import Draft
from pmdocs.core.actions.item_values import is_doubtful, read_word
from pmdocs.core.actions.other_days import FRACTION
from pmdocs.core.actions.partial_states import is_in_part
from pmdocs.core.actions.promises import begins_with_task
from pmdocs.core.actions.tickets import NO_TICKET
from pmdocs.core.vocabulary import is_unset, parse_status


def lift_state(text: str) -> tuple[str, str]:
    """An action without the state told in brackets behind it, and that state: ``Pin the version (done)``."""
    if (dated := DONE_DAY.search(text)) and text[: dated.start()].strip():
        return text[: dated.start()], dated[1]
    found = _STATE_IN_BRACKETS.search(text)
    status = parse_status(found[1]) if found and not is_unset(found[1]) else None
    return (
        (text[: found.start()], found[1])
        if found and status and text[: found.start()].strip()
        else (text, "")
    )


DONE_DAY = re.compile(
    r"\s(?:[-–—]\s*)?(Done|DONE|Completed|Fixed|Resolved|Merged|Closed|完了)(?:\s+on)?\s+\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s*$"
)
_STATE_IN_BRACKETS = re.compile(r"\s*[(（\[【]([^()（）\[\]【】]{1,24})[)）\]】]\s*$")


_NESTED = re.compile(
    r"(?P<open>[(（])(?P<inside>[^()（）\[\]]*(?:[(（\[][^()（）\[\]]*[)）\]][^()（）\[\]]*)+)(?P<close>[)）])(?=[.。]?\s*$)"
)
_HOLDS_VALUES = re.compile(
    r"^\s*[(（\[]|(?:owner|assignee|dri|who|due|担当者?|オーナー|期限|期日)\s*[:：=]|\b(?:due|by)\s+\d|[@＠]\w|#\d|(?-i:\b[A-Z][A-Z0-9_]+-\d)",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\s*[(（\[]([^()（）\[\]]{1,24})[)）\]]|(?:^|[,、，;；])\s*([^()（）\[\],、，;；]{1,24}?)\s*(?=$|[,、，;；])"
)


def with_state_apart(text: str) -> str:
    """A line with the state that its last bracket says beside an inner one in a bracket of its own.

    ``(owner: Zoe (SRE), Done)`` becomes ``(owner: Zoe (SRE)) (Done)``, and ``(@zoe (done))`` ``(@zoe) (done)``. A bracket
    that holds no owner, day or ticket is a part of the sentence.
    """
    found = _NESTED.search(text) if text.rstrip(" .。\n").endswith((")", "）")) else None
    if found is None or not _HOLDS_VALUES.search(found["inside"]):
        return text
    parts = [part for part in _PART.finditer(found["inside"]) if _says_state(part[1] or part[2])]
    if len(parts) != 1:
        return text
    said, inside = parts[0][1] or parts[0][2], found["inside"]
    rest = (inside[: parts[0].start()] + inside[parts[0].end() :]).strip(" ,、，;；")
    opened, closed = found["open"], found["close"]
    return f"{text[: found.start()]}{opened}{rest}{closed} {opened}{said}{closed}{text[found.end() :]}"


def _says_state(words: str) -> bool:
    return not is_unset(words) and parse_status(words) is not None


TOLD = "told"
"""Of a row's raw words those of another column, such as a remark, that tell its state."""


def days_of_done(raw: Mapping[str, str], today: date | None) -> Iterator[date]:
    """The days that a row names where it says that it was done; ``raw`` is what it shows by column.

    Whatever they stand for: one of them to come makes a plan of it (see `done_days` for those on which it was done).
    """
    yield from told_days(raw.get("done_on", ""), today)
    if status := raw.get("status", "") or raw.get(TOLD, ""):
        yield from told_days(status, today)
        yield from _by_year(status)
        return
    if dated := DONE_DAY.search(raw.get("action", "")):
        yield from told_days(dated.group(), today)
    due = raw.get("due", "")
    if parse_status(WRITTEN.sub(" ", due).strip(" ✅☑✔-–—:：,()（）")) == "done":
        yield from told_days(due, today)


def told_days(text: str, today: date | None) -> Iterator[date]:
    """The days beside a word such as *done*: one without a year is the one nearest to ``today``, 年末 the end of this year.

    Without ``today`` only those with their year. `date.max` stands for what more likely counts parts than names a day,
    ``Done (3/5)``.
    """
    full = set(find_full_dates(text))
    yield from full
    if today is None or not text:
        return
    for found in () if full else WRITTEN.finditer(text):
        share = FRACTION.fullmatch(found.group())
        near = min(_around(found.group(), today), key=lambda day: abs(day - today), default=None)
        if near is not None:
            is_far = share and int(share[1]) <= int(share[2]) <= 12 and abs(near - today) > A_SEASON
            yield date.max if is_far else near
    for bracket in _BRACKETS.finditer(text):
        day = None if WRITTEN.search(bracket[1]) else parse_due(bracket[1], reference=today).day
        if day is not None:
            yield day


def _by_year(text: str) -> Iterator[date]:
    """The first days of months that are named with their year, and days with two digits of one, the earlier reading."""
    for found in _MONTH_AND_YEAR.finditer(unicodedata.normalize("NFKC", text)):
        year, name = int(found["year"] or found["first"]), found["month"] or ""
        number = int(found["number"]) if found["number"] else month_number(name)
        if (day := day_of(year, number, 1)) is not None:
            yield day
    for found in _SHORT_YEAR.finditer(text):
        one, other, year = int(found[1]), int(found[2]), 2000 + int(found[3])
        either = (day_of(year, one, other), day_of(year, other, one))
        yield from sorted(day for day in either if day is not None)[:1]


_MONTH_AND_YEAR = re.compile(
    rf"\b(?P<month>{EN_MONTH})\b\.?,?\s(?P<year>20\d\d)\b"
    r"|(?<!\d)(?<![A-Za-z][-_#])(?P<first>20\d\d)\s?[-/年]\s?(?P<number>\d{1,2})(?![\d/-])",
    re.IGNORECASE,
)
_SHORT_YEAR = re.compile(r"(?<![\d/.A-Za-z])(\d{1,2})/(\d{1,2})/(\d\d)(?![\d/])")


def _around(text: str, today: date) -> Iterator[date]:
    """The day of the past half year, or of the coming year."""
    for reference in (today - timedelta(days=182), today):
        day = parse_due(text, reference=reference).day
        if day is not None:
            yield day


def state_in_cell(text: str, today: date, news: date | None = None) -> str | None:
    """The state that the tracker's cell for it says on the day ``today``, in as many words as a document may use.

    None for words that say none, a mere day, and *done* on a day to come. ``news``: what days without a year are near to.
    """
    plain = parse_status(text)
    status = read_word(text, parse_status) if plain is None else plain
    if plain is not None or status is None or is_unset(WRITTEN.sub(" ", text).strip()):
        return plain
    is_ahead = status == "done" and any(day > today for day in told_days(text, news or today))
    return None if is_ahead else status


A_SEASON = timedelta(days=100)
"""How far a day written like a share may lie."""
_SOON_BEFORE = timedelta(days=14)


def counts_parts(text: str, reference: date) -> bool:
    """Whether ``Done (9/10)``, ``9/10 done`` more likely tell nine of ten: a day long before or after the report's, ``reference``.

    A number of twelve or less over one that is greater may be either; elsewhere than in such places it is a day.
    """
    found = _MAY_COUNT.search(text)
    some, whole = (int(found["some"]), int(found["all"])) if found else (0, 0)
    if not 0 < some < whole <= _MONTHS:
        return False
    either = (f"{some}/{whole}", f"{whole}/{some}")
    days = (parse_due(day, reference=reference - _SOON_BEFORE).day for day in either)
    return not any(day and day <= reference + _SOON for day in days)


_SOON = timedelta(days=60)
_MAY_COUNT = re.compile(
    r"(?:[(（]\s*|^\W*)(?P<some>\d{1,2})/(?P<all>\d{1,2})(?:\s*[)）]|(?<![)）])\s+(?=[a-z]))", re.IGNORECASE
)
_MONTHS = 12
_BRACKETS = re.compile(r"[(（\[【]([^()（）\[\]【】]{1,24})[)）\]】]")


def lift_told_states(draft: Draft) -> None:
    """Take what is told of the state behind a line's words; the words before it are the action."""
    if done := _DONE_SENTENCE.search(draft.text):
        _take(draft, done.start(), "done")
    ticked = _TICKED.search(draft.text)
    if ticked and (not ticked[1].strip() or parse_status(ticked[1].strip()) == "done"):
        _take(draft, ticked.start(), "done")
    _lift_done_on(draft)
    if (told := _TOLD_STATE.search(draft.text)) and (status := parse_status(told[1])):
        _take(draft, told.start(), status)
    if remark := _DONE_REMARK.search(draft.text) or _DONE_BEHIND.search(draft.text):
        _take(draft, remark.start(), "done")
    elif (deed := _DEED.search(draft.text)) and _ends(deed, draft.text[: deed.start()]):
        _take(draft, deed.start(), "done")


def _ends(deed: re.Match[str], action: str) -> bool:
    """Whether a deed in the last bracket ends the work: behind an order only what was ordered does, or that it was fixed.

    Who orders to fix a leak and tells of a restart that was added has not fixed it; what is told as done keeps its words.
    """
    if progress_of(action) == "done" or _STOP_GAP.match(deed["what"]):
        return False
    verb = deed["verb"].casefold()
    is_same = re.fullmatch(past_of(action) or "(?!)", verb, re.IGNORECASE) is not None
    return is_same or verb in {"fixed", "implemented", "deployed"} or not begins_with_task(action.strip(" -"))


def _take(draft: Draft, start: int, status: str) -> None:
    """Cut the text where the state begins, unless nothing stands before it or the rest turns it round; a state known already stays."""
    before, told = draft.text[:start], draft.text[start:]
    if not before.strip() or (status == "done" and _is_left(told, before)):
        return
    draft.status = draft.status if draft.status not in {"", "open"} else status
    draft.raw.setdefault("status", told.strip(" :：-–—,;；\n"))
    named = set(_TICKET.findall(told))
    if len(named) == 1 and not draft.ticket:
        draft.ticket = draft.raw["ticket"] = named.pop()
    draft.text = before


def _is_left(told: str, action: str) -> bool:
    return is_doubtful(told) or is_in_part(told, action) or has_done_alone(told, action) is False


_TICKET = re.compile(rf"(?:[\w.-]+/[\w.-]+)?#\d{{1,7}}\b|\b{NO_TICKET}[A-Z][A-Z0-9_]+-\d{{1,7}}\b")
"""``… (fixed in #1234)``: what it was done by."""
_DONE_SENTENCE = re.compile(
    r"(?:^|(?<=[.。!?！？])|(?<=\s[-–—]))\s*(?:done|fixed|completed)\s+(?:in|via|by|with|at|on)\s+"
    r"(?:[^.。]{1,40}[.。]?|https?://\S+(?:\s*/\s*https?://\S+)?)\s*$",
    re.I,
)
_TICKED = re.compile(r"\s*(?:✅|☑️?|[✔✓√]️?)\s*([^\s✅☑✔✓√]{0,12}(?: [^\s]{1,10})?)\s*[.。]?$")
_TOLD_STATE = re.compile(
    r"\s[-–—]\s*(done|completed?|fixed|resolved|merged|implemented|deployed|shipped|released|rolled out|in progress|won'?t (?:do|fix))\b(?=\s*(?:[:.,;]|$)|\s+(?:and|in|on|with|via|\d))",
    re.IGNORECASE,
)
"""``… - done and the list updated on 20/10``."""
_DONE_BEHIND = re.compile(
    r"(?:(?<!\s)\s++)?[;；]\s*(?:already |now |既に|すでに)?(done|completed?|finished|closed|fixed|resolved|merged|deployed|shipped|released|完了|対応済み?|実施済み?|修正済み?)(?:です)?\s*[.。]?\s*$",
    re.IGNORECASE,
)
"""``…; done``."""
_DONE_REMARK = re.compile(
    r"(?:(?<!\s)\s++)?[(（\[【](?:already |now )?(done|completed|fixed|resolved|implemented|deployed) (?:during|in|on|with|by|as part of|since|after)\b[^()（）\[\]【】]{1,60}[)）\]】][.。]?\s*$"
    r"|(?:(?<!\s)\s++)?[(（【](?:本件|障害|今回|対応)[^()（）【】]{0,12}(実施|対応|修正|完了)済み?[)）】]。?\s*$",
    re.IGNORECASE,
)
"""``… (done during the incident)``."""
_DEED = re.compile(
    r"(?:(?<!\s)\s++)?[(（\[](?:already |now |since |we )?(?P<verb>added|removed|changed|updated|implemented|created|enabled|introduced|documented|replaced|deployed|configured|fixed)"
    r"\s+(?!to\b|from\b|on\b|in\b|for\b|by (?!\w+ing\b)|(?:an? |the |new )*(?:ticket|issue|jira|bug|card|task|story|meeting)s?\b|#\d|[A-Z]+-\d|https?:)"
    r"(?P<what>[^()（）\[\]]{4,100})[)）\]]\.?\s*$",
    re.IGNORECASE,
)
"""``… (added an on-call role to the chat)``."""
_STOP_GAP = re.compile(
    r".*\b(?:work-?arounds?|stop-?gaps?|interim|drafts?|prototypes?|proposals?|designs?|poc|plans?|roadmap|meanwhile|in the meantime)\b|\W*(?:(?:the|its) )?(?:owner|assignee|due|deadline|priority)\b|\d+[-/.]\d",
    re.IGNORECASE,
)
"""What stands for the work until it is done, or comes before it, and what is only said of it."""
_DONE_ON = re.compile(
    r"\s*[:：,;；(（\-–—]\s*(?:(?:and )?(?:this|it|that|which|these|both) (?:was|were|has been|have been) (?:already |now |since |duly )?)?(?:done|completed?|finished|closed|fixed|resolved|merged|deployed|shipped|released|完了|対応済み?|実施済み?)"
    r"\s*(?:[-–—:：,@]\s*)?(?:on|at|as of)?\s*$",
    re.IGNORECASE,
)
"""What stands before the day in ``…: done 2026-11-09``."""


_SET_APART = re.compile(r"\s*[;；]\s*$")
_DONE_BEHIND_DAY = re.compile(r"\s*に?(?:完了|対応済み?|実施済み?|修正済み?)(?:しました|した)?\s*[.。]?\s*")
"""What stands around the day in ``…；2026-11-09 完了``."""


def _lift_done_on(draft: Draft) -> None:
    """Take ``: done 2026-11-09`` behind the words: that it was done, and when."""
    day = next(reversed(list(WRITTEN.finditer(draft.text))), None)
    if day is None:
        return
    before, behind = draft.text[: day.start()], draft.text[day.end() :]
    apart = _SET_APART.search(before)
    if apart and _DONE_BEHIND_DAY.fullmatch(behind):
        _take(draft, apart.start(), "done")
        return
    if behind.strip(" )）.。\n"):
        return
    if found := _DONE_ON.search(before):
        _take(draft, found.start(), "done")
