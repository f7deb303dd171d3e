"""The fields that a line ends with, each apart from the next: ``… — Zoe — 4/12``, ``… (Zoe, by Friday).``, ``… Owner: Ops. Term: 30/11/2026.``

A line is read from its end, part by part, as long as a part is nothing but a name, a day, a state or a ticket. What
stands before the first of them is the action. Whether the line may be read so is for `pmdocs.core.actions.tail_names`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pmdocs.core.actions.beside_done import has_done_alone
from pmdocs.core.actions.cell_words import state_in_words
from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.date_words import EN_MONTH
from pmdocs.core.actions.dates import DueReading, parse_due
from pmdocs.core.actions.names import are_people, is_free, is_product
from pmdocs.core.actions.partial_states import is_in_part
from pmdocs.core.actions.tickets import NO_TICKET
from pmdocs.core.findings import Code
from pmdocs.core.vocabulary import is_unset, parse_status


@dataclass(frozen=True, slots=True)
class Tail:
    """What a line says behind its action."""

    start: int
    """Where the first field, or what parts it from the action, begins in the text."""
    owner: str = ""
    """As it is written: ``Zoe``, ``Zoe + web team``."""
    is_labelled: bool = False
    """Whether a label says that it is the owner."""
    is_apart: bool = False
    """Whether a dash, an arrow or a bracket stands before the owner, and no mere comma or end of a sentence."""
    mark: str = ""
    """What parts the owner from what stands before: a dash, a bracket …"""
    due: DueReading | None = None
    status: str = ""
    told: str = ""
    """The words that say the state."""
    ticket: str = ""
    release: str = ""
    """Of a product, with which it comes."""
    is_told: bool = False
    """Whether the state is a sentence of its own, or stands in a bracket or behind a dash."""
    is_until: bool = False
    """Whether a word such as *by* or *due* stands before the day."""

    @property
    def signs(self) -> int:
        """How many of owner, day (or release), state and ticket it holds."""
        return sum(map(bool, (self.owner, self.due or self.release, self.status, self.ticket)))


_MAY_BE_DAY = re.compile(
    rf"\d|\b(?:by|before|until|till|due|term|target|deadline|eta|when|eo[dwmqy]|end|next|this|today|tomorrow|weeks?|months?|quarter|year|asap|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri"
    rf"|{EN_MONTH})\b",
    re.IGNORECASE,
)
MAX_WORDS = 12
_NO_OWNER = re.compile(
    r"(?:Prod|Production|Staging|Dev|Test|EU|US|UK|APAC|EMEA|Optional|Optionally|Partially|Mostly|Partly|Manual|Automatic|Sprint|Phase|Part|Note|Update|Today|Tomorrow|Yesterday|Internal|External|Public|Private)(?: .*)?"
)
"""What stands in such a place and does nothing itself."""
_CUT = re.compile(
    r"\s+(?:[-–—]{1,2}|→|⇒|->|=>)\s+|\s*(?<=[\w)\]\"'`*’”])[,;]\s+(?!(?i:overdue|past due)\b)|(?<=[a-z0-9)\]\"'`*%’”][.!?])\s+(?=\S)|(?<=\s[A-Z]{2}[.])\s+"
    r"|(?<!(?i:overdue))(?<!(?i:overdue\s))\s*[(\[](?=[^\s)\]])(?!(?i:overdue|past due)\b)|[)\]][.,;:]?(?:\s+[-–—]{1,2}\s+|\s*)|\s*📅\s*|\s+(?=@[A-Za-z])|(?<! and)(?<! in)(?<! see)(?<! for)(?<! of)(?<! by)(?<! via)(?<! with)(?<! to)(?<! or)\s+(?=(?:[A-Z]{2,9}-\d{1,7}|#\d{1,7})[.)]?\s*$)"
    r"|:\s+(?=(?:already )?(?:done|complete|completed|finished|shipped|fixed|closed|released|deployed|rejected|dropped|parked|deferred)\b)"
)
MAX_PART = 60
_MONTH = rf"{EN_MONTH}\b\.?"
_LABEL_OWNER = re.compile(
    r"(?:owners?|owned by|resp(?:\.|onsible(?: party)?)?|assignees?|assigned to|dri|lead|who|action owner|in charge)\s*(?:[:：=]|(?<=\.)\s)\s*(?=\S)",
    re.IGNORECASE,
)
_LABEL_DUE = re.compile(
    r"(?:(?:due|target|end(?!\s+of\b)|completion)(?: date)?|term|deadline|eta|when|until|till|by|before|due by|no later than|planned for|expected)\s*(?:[:：=]\s*|\s+)(?=\S)",
    re.IGNORECASE,
)
_LABEL_STATE = re.compile(r"(?:status|state|progress)\s*[:：=]\s*(?=\S)", re.IGNORECASE)
_DOTTED = re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})(?P<last>\.)?(?P<year>20\d\d)?!?")
DAY_FIRST = re.compile(r"(?!24/7$)(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])(?:/(?:20)?\d\d)?")
"""A day that can be read in one order only; ``24/7`` is none."""
_RELEASE = re.compile(r"v?\d{1,3}(?:\.\d{1,3}){1,3}")
_OCCASION = re.compile(
    r"(?:by|before|until|till) (?:the )?(?:(?:next|new|coming|following) )?(?:[A-Z][\w.’'-]*|\w+ (?:release|launch|campaign|freeze|shutdown|meeting|review|sprint|season)|year[- ]end|end of (?:the )?\w+|[A-Z]?\d[\w.]*(?= ?\w|$))(?: \w+){0,2}"
)
"""``by Thanksgiving``, ``before the board meeting``: until when, though no day that we know."""
_DAY_WITHIN = re.compile(
    rf"[(]?(?P<day>{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH}|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?)[)]?$",
    re.IGNORECASE,
)
_MONTH_ALONE = re.compile(
    rf"(?:in |during |by |before )?(?P<month>{_MONTH})(?P<year> 20\d\d)?", re.IGNORECASE
)

_BEHIND_STATE = r"(?: (?:on|in|as|since|by|with|at|to|via|for|and|until|till|same|last|this|yesterday|today|already|now|v?\d)\b.{0,50}|\s+[#\d].{0,30})?"
_BEHIND_DONE = (
    r"(?: (?:on|since|as of|by|same|last|this|yesterday|today|already|v?\d)\b.{0,50}"
    rf"|(?: (?:in|with|via|to|as))? (?:v?\d[\w.]*|{_MONTH}|20\d\d|prod(?:uction)?|full|all\b.{{0,30}}|(?:PRs?|MRs?|CLs?|tickets?|issues?|release|version|build)\b.{{0,30}}|[A-Z]{{2,9}}-\d{{1,7}})(?: .{{0,20}})?"
    r"|\s+[#\d].{0,30}|[,:;]? | while we (?:were )?(?:talk|speak|spoke|sat|met)\w*| (?:during|in|at) (?:the|this) (?:meeting|call|debrief|review))?"
)
"""When, by whom or with what; ``done for hall one`` and ``live in staging`` are a part of it."""
_STATES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (
        state,
        re.compile(
            rf"(?:{words}){_BEHIND_DONE if state == 'done' else _BEHIND_STATE}[.!]?", re.IGNORECASE
        ),
    )
    for state, words in (
        ("wont_do", r"(?:rejected|declined|withdrawn|dropped|dropping it|cancel?led|won['’]?t (?:do|fix)|not (?:needed|required|necessary|pursued|supported|adopted|approved|accepted|funded|taken (?:up|forward|on)|possible|wanted)(?: any ?more| any longer)?|no longer (?:needed|required|necessary)|(?:they|(?:the )?(?:[a-z-]+ ){1,3}) ?(?:said no|voted against(?: it)?|turned (?:it|this) down)|(?:we )?decided (?:against(?: it)?|not to(?: do it)?)|abandoned)"),
        ("deferred", r"(?:park(?:ed|ing it)|deferred|postponed|on hold|put off|not now|shelved for now|moved to (?:next|q[1-4]|20\d\d|the backlog))"),
        ("in_progress", r"(?:in progress|in course|in hand|in review|in design|in draft|in the works|in test(?:ing)?|under ?way|on[- ]?going|on track|started|wip|(?:about )?half[- ]done|nearly (?:there|done|finished)|almost (?:there|done|finished)|being (?:rolled out|worked on|tested|prepared|built)|under review)"),
        ("done", r"(?:already |all |now |just )?(?:done|complete|completed|finished|fixed|shipped|released|deployed|delivered|merged|granted|supplied|closed|resolved|implemented|rolled out|live|in place|ready(?! for| to| by| when)|sent|published|pinned)(?! (?:by|until|for) (?:the |end|next|eo|q[1-4]|\d|(?:mon|tues|wednes|thurs|fri)day|" rf"{EN_MONTH}\b))"),
        ("open", r"(?:not (?:yet )?(?:started|begun|planned yet)|not yet|no date(?: yet)?|to be (?:done|defined|planned|started)|term to be defined|tbc|open)"),
    )
)  # fmt: skip
_TICKS = "✔✅☑\ufe0f "
_TICKET = re.compile(
    rf"(?:(?:see|tracked in|in|ticket|issue|PR|pull request|MR|RT)\s+)?(?P<key>{NO_TICKET}[A-Z][A-Z0-9_]+-\d{{1,7}}|(?:[\w.-]+/[\w.-]+)?(?:RT|PR ?)?#\d{{1,7}})",
    re.IGNORECASE,
)
_WORD = r"(?:@?[A-Z][^\W\d_]*(?:[’'-][^\W\d_]+)*\.?|@[\w.-]+)"
_ONE = rf"(?:{_WORD}(?: (?:(?:de|van|von|der|da|di|la|el|bin) )?{_WORD}){{0,3}}(?: (?:team|leads?|devs|ops|desk|engineers|managers?|owners?|on-?call|squad|group))?|(?:the )?[a-z]+ team)"
_OWNER = re.compile(rf"{_ONE}(?:\s*(?:/|\+|&|,| and )\s*{_ONE}){{0,2}}")
_TO_DO_IT = re.compile(rf"(?P<who>{_ONE}(?: and {_ONE})?) to (?!be\b)[a-z]+\b.{{0,50}}")
"""``Gareth to make it by the August meeting``: a sentence behind the action says who."""


_SMILE = re.compile(r"(?<!\s)\s+[:;]-?[)D]?$")
"""Its bracket may have been taken for that of a field."""


def state_of(part: str) -> str:
    """The state that some words are all about; empty for others."""
    bare = _SMILE.sub("", part.strip().strip(_TICKS)).strip(" .!*_~")
    is_ticked = part.strip()[:1] in {"✔", "✅", "☑"}
    if is_ticked and (not bare or len(bare) <= MAX_PART):
        return "done"
    if not bare or len(bare) > MAX_PART:
        return ""
    if not is_unset(bare) and (known := parse_status(bare)):
        return known
    state = next((state for state, words in _STATES if words.fullmatch(bare)), "")
    return "" if state == "done" and is_in_part(bare) else state


def day_of(part: str, reference: date, order: str, *, is_labelled: bool = False) -> DueReading | None:
    """Until when, as some words are all about it; None for others, a reading without a day for an occasion."""
    bare = part.strip().rstrip("!")
    if not is_labelled and (label := _LABEL_DUE.match(bare)):
        return day_of(bare[label.end() :], reference, order, is_labelled=True) or _occasion(bare)
    if (dotted := _DOTTED.fullmatch(bare)) and (is_labelled or dotted["last"] or len(dotted["month"]) > 1):
        return _dotted(dotted, reference, bare)
    bare = bare.strip(" .")
    if is_unset(bare) or not bare or len(bare) > MAX_PART:
        return None
    order = "dmy" if is_labelled and DAY_FIRST.fullmatch(bare) else order
    if (month := _MONTH_ALONE.fullmatch(bare)) and (is_labelled or len(month["month"]) > 3):
        said = parse_due(f"end of {month['month']}{month['year'] or ''}", reference=reference, order=order)
        return said if said.day else None
    read = parse_due(bare, reference=reference, order=order)
    if read.day is not None:
        return read
    if (within := _DAY_WITHIN.search(bare)) and within.start() and is_labelled:
        return parse_due(within["day"], reference=reference, order=order)
    return None


def _occasion(part: str) -> DueReading | None:
    return (
        DueReading(day=None, raw=part, codes=(Code.DATE_UNREADABLE,))
        if _OCCASION.fullmatch(part.strip(" .!"))
        else None
    )


def _dotted(found: re.Match[str], reference: date, raw: str) -> DueReading | None:
    """``21.01`` and ``6.9.``: day and month, as Europe writes them; without a year the first one not long past."""
    day, month = int(found["day"]), int(found["month"])
    years = [int(found["year"])] if found["year"] else [reference.year, reference.year + 1]
    for year in years:
        try:
            read = date(year, month, day)
        except ValueError:
            continue
        if found["year"] or (reference - read).days < 60:
            return DueReading(day=read, raw=raw)
    return None


def tail_of(text: str, reference: date, order: str, is_handle: Callable[[str], bool]) -> Tail | None:
    """The fields at the end of a line; None where the last part is no field, or nothing stands before them."""
    if len(text) > MAX_LINE or is_japanese(text):
        return None
    found, end = state_with_remark(text)
    start, is_apart, remarks = end, False, 0
    for cut in reversed(list(_CUT.finditer(text[:end]))):
        part = text[cut.end() : end]
        if not part.strip(" .,;:!)]"):
            end = cut.start()
            start = end if found else start
            continue
        fields = fields_of(part, reference, order, is_handle, cut.group())
        is_new = all(key not in found or _may_repeat(key, value) for key, value in fields.items())
        if not fields or not is_new or (remarks and not _leads_to_remark(fields, cut.group())):
            remarks += 1
            if (
                found
                or remarks > MAX_REMARKS
                or not cut.group().strip()
                or cut.group().strip()[0] not in ",;-–—"
            ):
                break
            end = cut.start()
            continue
        remarks = 0
        is_apart = (
            is_apart
            or "does" in fields
            or (
                "owner" in fields
                and (part.lstrip()[:1] == "@" or bool(re.search(r"[-–—→⇒>(\[]", cut.group())))
            )
        )
        if "owner" in fields:
            found["mark"] = cut.group().strip()[:1]
        for key, value in fields.items():
            found.setdefault(key, value)
        start = end = cut.start() if cut.group()[:1] not in ".!?" else cut.end()
    if _opens(text[:start]):
        # The bracket before the fields is the action's own: ``Fix it (zoe@example.com) by 12/1``.
        start += 1 if text[start : start + 1] in {")", "]"} else 0
        found = {} if _opens(text[:start]) else found
    action = text[:start].strip(" -*•.,;:")
    if len(action.split()) < MIN_ACTION or not found:
        return None
    values = {key: value for key, value in found.items() if key not in {"label", "does"}}
    return Tail(start=start, is_labelled="label" in found, is_apart=is_apart, **values)


_WITH_REMARK = re.compile(
    r"\s[-–—]{1,2}\s+(?P<told>(?P<state>[^()\s](?:(?!\s[-–—])[^()]){2,24}?)\s[(][^()]{2,40}[)])[.]?$"
)


def state_with_remark(text: str) -> tuple[dict[str, Any], int]:
    """The state at the end of a line with a remark in brackets, ``… — Zoe — done (config)``, and where the rest ends."""
    found = _WITH_REMARK.search(text.rstrip())
    state = state_of(found["state"]) if found else ""
    if found is None or not state:
        return {}, len(text.rstrip())
    if state == "done" and not has_done_alone(found["told"], text[: found.start()]):
        said = state_in_words(found["told"])
        state = said if said and said != "done" else "in_progress"
    return {"status": state, "told": found["told"], "is_told": True}, found.start()


_REFUSED = re.compile(
    r"(?<=[a-z0-9)\]][.!?])\s+(?P<told>Not (?:accepted|approved|adopted|funded|taken (?:up|forward|on))|Rejected|Declined|Turned down)\s*[;:.–—-]"
)


def refusal_of(text: str) -> Tail | None:
    """A sentence that begins with a refusal and goes on with its cause: ``Keep a desk. Not accepted; it costs too much.``"""
    found = _REFUSED.search(text) if len(text) <= MAX_LINE else None
    if found is None or len(text[: found.start()].split()) < MIN_ACTION:
        return None
    return Tail(start=found.start(), status="wont_do", told=found["told"], is_told=True)


def _opens(text: str) -> bool:
    """Whether a bracket is left open in a text."""
    return text.count("(") > text.count(")") or text.count("[") > text.count("]")


def _may_repeat(key: str, value: Any) -> bool:
    """A second state counts no more, nor does an occasion before the day that explains it: ``before launch (Nov 8)``."""
    return key in {"status", "told", "is_told", "is_until"} or (key == "due" and value.day is None)


def _leads_to_remark(fields: dict[str, Any], cut: str) -> bool:
    """Whether what was read behind a part explains the state that it says: ``Done, version 2 is out``."""
    is_termed = "due" in fields and fields["is_until"] and not cut.strip(" ,;")
    return is_termed or ("status" in fields and (not cut.strip() or bool(cut.strip(" ,;"))))


MAX_REMARKS = 3
"""Parts behind a state that only explain it."""


MAX_LINE = 600
MIN_ACTION = 2
"""Words of an action."""


def fields_of(
    part: str, reference: date, order: str, is_handle: Callable[[str], bool], before: str
) -> dict[str, Any]:
    """What a part of a line says, by the name of the field; empty where it is no field."""
    bare = part.strip().strip("*_ ")
    if label := _LABEL_OWNER.match(bare):
        who = bare[label.end() :].strip(" .,;)]")
        is_one = 0 < len(who) <= MAX_PART and not re.search("[:：=|]", who)
        return {"owner": who, "label": True} if is_one else {}
    if label := _LABEL_STATE.match(bare):
        said = bare[label.end() :].strip(" .")
        return {
            "status": state_of(re.split(r"\s[-–—]\s|[;,]", said)[0]) or "open",
            "told": said,
            "is_told": True,
        }
    if len(bare) > MAX_PART:
        return {}
    if (ticket := _TICKET.fullmatch(bare.rstrip(".,;"))) and ticket["key"]:
        return {"ticket": ticket["key"]}
    if len(bare.split()) > MAX_WORDS:
        return {}
    if status := state_of(bare):
        return {"status": status, "told": bare, "is_told": before.strip()[:1] not in {",", ";"}}
    if _MAY_BE_DAY.search(bare) and (day := day_of(bare, reference, order)) is not None:
        return {"due": day if day.raw else replace(day, raw=bare), "is_until": bool(_LABEL_DUE.match(bare))}
    if _RELEASE.fullmatch(bare.strip(" .")) and re.search("[-–—]", before):
        return {"release": bare}
    who = bare.rstrip(".,;:")
    to = None if before[:1] in {",", ";"} else _TO_DO_IT.fullmatch(who)
    if to is not None:
        return {"owner": to["who"], "does": True}
    is_loud = re.fullmatch(r"[A-Z]{3,}(?: [A-Z]{3,})*", who) is not None
    is_named = not is_loud and _OWNER.fullmatch(who) is not None
    is_named = (
        is_named and (are_people(who) or not (_NO_OWNER.fullmatch(who) or is_product(who)))
    ) or is_handle(who)
    is_everybody = who.casefold() in {"all", "everyone", "everybody"}
    return {"owner": who} if is_named and not is_everybody and is_free(who) else {}
