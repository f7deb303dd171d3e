"""Whom a line of text names as the one who does it, where nothing labels the name."""

from __future__ import annotations

import re

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.item_draft import Draft, behind_name, cut
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.names import is_common_name, is_product, may_be_name
from pmdocs.core.actions.owner_titles import name_beside
from pmdocs.core.actions.parties import DOES, names_no_one
from pmdocs.core.actions.promises import begins_with_task, is_promise
from pmdocs.core.actions.told_behind import knows_name
from pmdocs.core.actions.told_people import is_of_kind
from pmdocs.core.documents.blocks import Element
from pmdocs.core.documents.people import team_of
from pmdocs.core.model import Person

_AT_NAME = re.compile(
    r"(?<![\w.])[@＠]([^\s@＠,、，;()（）\[\]【】:：/|]+)(?=$|[\s@＠,、，;()（）\[\]【】:：|]|/[\s@＠])"
)


_NOBODY = {
    "reboot",
    "hourly",
    "daily",
    "weekly",
    "monthly",
    "yearly",
    "annually",
    "midnight",
    "here",
    "channel",
    "everyone",
    "all",
}
"""Moments of a crontab, and whom a chat calls all at once."""


def _at_names(text: str) -> list[re.Match[str]]:
    """``@ada``, but not ``--data @file``: what follows an option of a command is nobody."""
    return [
        found
        for found in _AT_NAME.finditer(text)
        if not found.group(1).strip("`'\"").isdecimal()
        and found.group(1).casefold() not in _NOBODY
        and not re.search(r"(?:^|\s)--?[\w-]+\s+$", text[: found.start()])
    ]


def lift_names(draft: Draft, scope: Scope) -> None:
    """Take ``@ada``, names between brackets, and a known name at either end of the line."""
    for found in _at_names(draft.text):
        named = Element(start=0, end=0, kind="text", text=found.group(1).rstrip("."))
        draft.people += scope.people.among((named,))
        draft.raw.setdefault("owner", found.group(0))
        is_first = not draft.text[: draft.text.find(found.group(0))].strip()
        draft.text = draft.text.replace(found.group(0), " ", 1)
        draft.text = behind_name(draft.text) if is_first else draft.text
    for found in re.finditer(r"[(（\[【]([^()（）\[\]【】]{1,40})[)）\]】]", draft.text):
        if _FOR_EXAMPLE.search(found.group(1)):
            continue
        parts = _PARTS.split(re.sub(r"^\s*(?:→|⇒|->|=>)\s*", "", found.group(1)))
        is_last = not draft.text[found.end() :].strip(" \n.。")
        known = scope.people.only if draft.text[: found.start()].strip() else scope.titles.people
        has_lifted = len(parts) > 1 and not all(map(str.strip, parts))
        groups = [
            known(part) or ((team_of(part) or _role(part, beside_day=has_lifted)) if is_last else ())
            for part in parts
        ]
        people = [person for group in groups for person in group]
        kept = [part for part, group in zip(parts, groups, strict=True) if not group]
        if people:
            draft.people += people
            draft.raw.setdefault("owner", found.group(1))
            rest = f"({', '.join(kept)})" if "".join(kept).strip() else " "
            draft.text = f"{draft.text[: found.start()]}{rest}{draft.text[found.end() :]}"
            break
    else:
        _lift_outer_names(draft, scope)


_FOR_EXAMPLE = re.compile(
    r"(?:等|など|ほか|\betc\.?)\s*$|^\s*(?:e\.g\.|such as|例えば|たとえば)\s", re.IGNORECASE
)
"""``(support@example.com 等)`` names some of many, and nobody who does it."""
_PARTS = re.compile(r"[,、，;|]|(?<!\d)[/／]|[/／](?!\d)")
"""A slash between digits parts no names: ``6/30``."""
_ROLE_JA = re.compile(
    r"(?![旧元前新次各全未別再要])[^\s。、,:：]{1,20}(?: [^\s。、,:：をがは]{1,12})?(?<![旧元前新次各全未別再要])(?:担当者?|オーナー|対応者|責任者)"
)
_ROLE = re.compile(
    r"(?:[A-Za-z][\w&/-]* ){1,3}(?:owners?|leads?|on-?call|managers?|engineers?|developers?)", re.IGNORECASE
)


def _role(text: str, *, beside_day: bool) -> tuple[Person, ...]:
    """Whoever has a part, as a text says nothing else: ``監視担当``, and beside a day ``release manager``."""
    text = text.strip()
    is_role = _ROLE_JA.fullmatch(text) or (beside_day and _ROLE.fullmatch(text))
    return (Person(name=text),) if is_role else ()


def may_be_owner(name: str, scope: Scope) -> bool:
    """Whether a word is a name by itself: one that is known, or that many people have."""
    return bool(scope.people.only(name)) or name.endswith("さん") or is_common_name(name)


def lift_name_beside(draft: Draft, start: int, end: int, scope: Scope) -> None:
    """Take a bare name out of the bracket around the due date, which stands from ``start`` to ``end``."""
    name = "" if draft.people else name_beside(draft.text, start, end)
    if not name or scope.people.only(name) or (is_japanese(name) and not scope.titles.knows(name)):
        return
    opened = max(draft.text.rfind(char, 0, start) for char in "(（[【")
    at = draft.text.index(name, opened)
    draft.people.append(Person(name=name))
    draft.raw.setdefault("owner", name)
    draft.text = f"{draft.text[:at]}{' ' * len(name)}{draft.text[at + len(name) :]}"


_FIRST_WORD = r"[^\s:：,、\-–—()（）\[\]]{1,20}"
_FIRST_NAMES = tuple(
    re.compile(rf"\s*(?P<name>{words})(?:\s*[:：]\s*|\s[-–—]\s+|\s(?:to|will|should)\s+|(?P<bare>\s+))(?=\S)")
    for words in (rf"{_FIRST_WORD} {_FIRST_WORD}", _FIRST_WORD)
)


_LAST_NAME = re.compile(
    r"(?:\s*(?:→|⇒|->|\s[-–—])\s*(?P<name>[^→⇒()（）\[\]、,:：]{1,30}?)|(?<=[^\x00-\x7f])\s+(?:(?P<spoken>\S{1,8}さん)|(?P<called>[一-龯々]{1,4}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,6})))\s*(?=$|[(（\[]|(?:DONE|TODO|WIP|済み?|完了)\s*$)"
)


def _is_called(name: str, scope: Scope) -> bool:
    """Whether the report shows a bare Japanese name to be somebody's: ``お詫びクーポンを送る はるか``."""
    return (name in scope.attendees or scope.told_people.knows(name)) and not is_product(name)


def _lift_outer_names(draft: Draft, scope: Scope) -> None:
    """``Ada: bound the retries``, ``Ada to bound …``, ``… → 田中`` where the name is known for one."""
    last = _LAST_NAME.search(draft.text)
    name = last and (last["name"] or last["spoken"])
    if last and last["called"] and not draft.people and _is_called(last["called"], scope):
        _add_owners(draft, last["called"])
        draft.text = cut(draft.text, last.start(), last.end("called"))
    if last and name and not draft.people and (people := _handed_to(name, scope)):
        draft.people += people
        draft.raw.setdefault("owner", name)
        draft.text = cut(draft.text, last.start(), last.end())
    for pattern in _FIRST_NAMES:
        found = pattern.match(draft.text) if not draft.people else None
        people = _owner_before(found["name"], scope, is_set_off=not found["bare"]) if found else ()
        if found and people and (not found["bare"] or is_promise(draft.text[found.end() :].rstrip(":： \n"))):
            draft.people += people
            draft.raw.setdefault("owner", found["name"])
            draft.text = draft.text[found.end() :]
    names, start = scope.parties.before(draft.text) if not draft.people else ((), 0)
    if names:
        _add_owners(draft, *names)
        draft.text = draft.text[start:]
    _note_spoken_owner(draft, scope)
    _lift_names_behind(draft, scope)


def _handed_to(name: str, scope: Scope) -> tuple[Person, ...]:
    """People behind the last arrow or dash of a line; without an address a bare name that the report shows to be somebody's."""
    found = scope.people.only(name)
    if found or "さん" in name:
        return found
    names = NAMES_APART.split(name.strip())
    return (
        tuple(Person(name=each) for each in names) if all(knows_name(each, scope) for each in names) else ()
    )


NAMES_APART = re.compile(r"と|[&＆/／・+]| and ")
"""Between the names of those who do something together."""


def _lift_names_behind(draft: Draft, scope: Scope) -> None:
    """``… (ZOE DONE, KENJI TO REVIEW)``."""
    names, start, status = scope.parties.behind(draft.text) if not draft.people else ((), 0, "")
    if names:
        _add_owners(draft, *names)
        if status and draft.status in {"", "open"}:
            draft.status = status
            draft.raw.setdefault("status", draft.text[start:].strip(" ()（）[]."))
        draft.text = draft.text[:start]


_SPOKEN_OWNER = re.compile(
    r"(?:[Tt]he )?(?P<name>(?:[A-Za-z][\w&-]* ){1,2}team|(?!The |This |All |Our )[A-Z][a-z]*\.? [A-Z][a-z]{2,}) (?:will|is going to|plans to) (?!be\b|have\b|not\b)(?=[a-z])"
)
"""``The storage team will add …``: whoever is named stays in the sentence."""
_GROUP_TO = re.compile(
    r"(?:(?:The|All|Our) )?(?P<name>(?:(?:[Bb]ack-?end|[Ff]ront-?end|[Dd]ata|[Mm]obile|[Nn]etwork|[Pp]latform|[Ss]ecurity|[Ss]ervice|[Ss]oftware|[Ww]eb|QA) )?(?:[Dd]evelopers|[Dd]evs|[Ee]ngineers|[Oo]perators|[Aa]dmins|SREs|DevOps|SRE|[Mm]aintainers|[Oo]n-?call|(?:[Tt]ech )?[Ll]eads)) (?:to|will) (?!be\b|have\b|not\b|the\b|an?\b|all\b|each\b|date\b)(?=[a-z])"
)
"""``Developers to come up with …``: a group by its plain name."""
_FIRST_TO = re.compile(
    r"(?P<name>[A-Z][a-z]+|[A-Z]{2,4})(?:(?: (?:and|&) |/)(?P<other>[A-Z][a-z]+|[A-Z]{2,4}))? (?:to|will) (?=[a-z])"
)
_PART = re.compile(r"[A-Z0-9][^:：.!?\n\v()]{1,30}(?::|\s[-–—])\s+(?=[A-Z])")
"""``Payments: Carol to add …``: what part of the whole it is of, before who does it."""
_INITIALS = re.compile(r"\[(?P<name>[A-Z]{2,4})\]\s+(?=\S)")
_NO_INITIALS = frozenset(
    {"TODO", "DONE", "WIP", "API", "UI", "UX", "DB", "CI", "CD", "DNS", "TBD", "NEW", "BUG", "FIX", "DOC", "DOCS", "CLI", "AWS", "GCP",
     "K8S", "P", "TLS", "VPN", "CDN", "SLO", "SLA", "LOW", "MED", "HIGH", "TEST", "OPEN", "ADR", "RFC", "SEV", "INC", "AI", "NA", "OK"}
)  # fmt: skip


_THEIRS = re.compile(r"\b(?:himself|herself|themsel(?:f|ves)|so (?:that )?s?he)\b")


def _is_somebodys(names: list[str], rest: str, scope: Scope) -> bool:
    """Whether those who are *to* do something surely are people, where the verb alone does not say that it is work."""
    is_told = bool(_THEIRS.search(rest)) or all(map(may_be_name, names)) or scope.parties.are_people(*names)
    return DOES.match(rest) is not None and is_told


def _note_spoken_owner(draft: Draft, scope: Scope) -> None:
    if draft.people:
        return
    label = _PART.match(draft.text)
    at = label.end() if label else 0
    if found := _SPOKEN_OWNER.match(draft.text) or _GROUP_TO.match(draft.text):
        _add_owners(draft, found["name"])
    elif found := _FIRST_TO.match(draft.text, at):
        names, rest = [name for name in (found["name"], found["other"]) if name], draft.text[found.end() :]
        is_person = not any(map(names_no_one, names))
        if is_person and (begins_with_task(rest) or _is_somebodys(names, rest, scope)):
            _add_owners(draft, *names)
    elif found := _before_task(draft.text, scope):
        _add_owners(draft, found["name"])
        draft.text = draft.text[found.end() :]


def _before_task(text: str, scope: Scope) -> re.Match[str] | None:
    """The initials, or the name that the report shows to be somebody's, in square brackets before a line."""
    if not text.startswith("["):
        return None
    initials = _INITIALS.match(text)
    if initials and initials["name"] not in _NO_INITIALS:
        return initials
    found = _HANDLE.match(text)
    return found if found and scope.parties.shows(found["name"]) else None


_HANDLE = re.compile(r"\[(?P<name>[A-Za-z][\w.-]{1,24}(?: [A-Z][\w.-]{1,20})?)\]\s*[:：-]?\s+(?=[^\W\d_])")
"""``[jdoe] Try …``, where the report shows that somebody is called so; ``[API] Add …`` names a component."""


def _add_owners(draft: Draft, *names: str) -> None:
    draft.people += [Person(name=name) for name in names]
    draft.raw.setdefault("owner", ", ".join(names))


_TEAM_NAME = re.compile(r"チーム|グループ|[部課班]$|\b(?:team|squad|group)\b", re.IGNORECASE)


def _owner_before(name: str, scope: Scope, *, is_set_off: bool) -> tuple[Person, ...]:
    """Whoever a line begins with; a team only where a colon, dash or verb parts it from the rest."""
    if not is_set_off and name.endswith("さん") and is_of_kind(name.removesuffix("さん")):
        return ()  # ``店舗さん 9 件ぶんの返金``: whom the work is for
    is_team = is_set_off and bool(_TEAM_NAME.search(name))
    return scope.people.only(name) or (team_of(name) if is_team else ())
