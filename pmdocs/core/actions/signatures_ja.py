"""Japanese lines that are signed: ``…（情シス 柴、6/30）``, ``…（柴）完了 5/16``, ``…（総務部・各担当）5/30 完了``, ``…ののか、済``, ``柴 – … – 6/30``.

A word in such a place may be the name of a thing. It counts with さん, by the kind of a department, where the report
shows it to be somebody's, and where several lines are signed and such a word stands with a day or state or comes again.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from pmdocs.core.actions.dates import parse_due
from pmdocs.core.actions.line_tails import day_of
from pmdocs.core.actions.names import is_common_name, is_product, may_be_name
from pmdocs.core.actions.owner_titles import may_be_initials
from pmdocs.core.actions.signature_words_ja import (
    ASKED,
    DEPARTMENTS,
    HONOURED,
    KANA,
    LATIN,
    NO_UNIT,
    OF_RANK,
    OF_UNIT,
    STATE,
    UNIT,
    WITH_MORE,
    is_place,
    state_told,
    told,
)
from pmdocs.core.actions.signatures import MAX_LINE, lines_to_sign
from pmdocs.core.actions.tickets import NO_TICKET
from pmdocs.core.documents.blocks import Element
from pmdocs.core.documents.sections import Reading
from pmdocs.core.vocabulary import is_unset, parse_status

if TYPE_CHECKING:
    from pmdocs.core.actions.item_draft import Draft
    from pmdocs.core.actions.item_scope import Scope

_BRACKET = re.compile(r"\s*[(（](?P<said>[^()（）]{1,44})[)）]\s*(?P<behind>[^()（）。]{0,24})[。.\s]*$")
_ELLIPSIS = re.compile(
    r"(?<![…・.\s])\s*(?:…++|・・++|\.{3,}+)\s*(?P<said>[^\s….。、,()（）]{2,10})(?:[、,]\s*(?P<behind>[^…。]{1,16}))?[。.\s]*$"
)
_PARTS = re.compile(r"\s*[、,，;；]\s*")
_JOINT = re.compile(r"\s*[・&＆/／+＋]\s*")
_FIELDS = re.compile(r"\s*[、,，]\s*|\s*(?<!\d)[/／]\s*|\s*[/／](?!\d)\s*")
_DOES_PART = re.compile(
    r"[(（](?P<name>[^\s、。,:：()（）をが]{1,10}?)が[^()（）をが、]{0,14}を?[^()（）をが、]{2,14}(?:[、,][^()（）]{1,20})?[)）][。.\s]*$"
)
"""``（柴が候補を調査、予算は次年度）``."""
_DASH = re.compile(r"(?<![ \u3000])[ \u3000]+[-–—][ \u3000]+")
_KEY = re.compile(rf"(?:{NO_TICKET}[A-Z][A-Z0-9_]+-\d{{1,7}}|(?:[\w.-]+/[\w.-]+)?#\d{{1,7}}|P[0-4])")
_STATE_AND_MORE = re.compile(r"(?P<state>[^()（）]{1,12}?)\s*[(（](?P<more>[^()（）]{1,30})[)）]")
SEVERAL = 2
MIN_ACTION = 2


@dataclass(frozen=True, slots=True)
class SignatureJa:
    """Whom the end of a line names, if they are people, with when and how far."""

    start: int
    names: tuple[str, ...]
    day: str = ""
    state: str = ""
    remark: str = ""
    mark: str = "("
    first: int = 0
    """Where the action begins, behind names and days that stand before it."""

    @property
    def is_backed(self) -> bool:
        """Whether a day or a state stands beside the names."""
        return bool(self.day or self.state)


class SignaturesJa:
    """The signed Japanese lines of one document; its lists are only read once a line asks for them."""

    def __init__(self, reading: Reading, scope: Scope) -> None:
        self._reading, self._scope = reading, scope

    def of(self, text: str) -> SignatureJa | None:
        """Who signs a line, where that counts."""
        found = self._read(text) if len(text) <= MAX_LINE else None
        return found if found is not None and self._counts(found) else None

    def alone(self, text: str) -> SignatureJa | None:
        """Who signs with a line of its own, ``営業 川端さん、10/2 まで``, ``グエン/台帳ができてから``: names with until when."""
        names: list[str] = []
        day, is_told = "", False
        for part in _FIELDS.split(text.strip(" 。")):
            if when := told(part)[0]:
                day, is_told = day or when, True
            elif self._is_named(part):
                names += _JOINT.split(part)
            elif _CONDITION.search(part):
                is_told = True
            else:
                return None
        is_until = not names and text.rstrip(" 。").endswith("まで")
        return SignatureJa(0, tuple(names), day) if (names and is_told) or (day and is_until) else None

    def doer(self, text: str) -> str:
        """Who does a part of it, as the last bracket says: ``（柴が候補を調査）``."""
        found = _DOES_PART.search(text) if len(text) <= MAX_LINE else None
        return found["name"] if found and self._is_somebody(found["name"]) else ""

    def _counts(self, found: SignatureJa) -> bool:
        if all(map(self._is_somebody, found.names)):
            return True
        if not all(map(self._may_sign, found.names)):
            return False
        are_departments = all(DEPARTMENTS.fullmatch(name) or self._is_somebody(name) for name in found.names)
        if are_departments and (found.is_backed or len(found.names) > 1):
            return True
        if any(map(self._is_somebody, found.names)) and (found.is_backed or len(found.names) > 1):
            return True
        peers, sure = self._peers[found.mark]
        if found.mark == "…":
            return sure >= SEVERAL
        is_list = peers > SEVERAL and sure >= SEVERAL
        is_again = all(self._count[name] >= SEVERAL for name in found.names)
        return is_list and (found.is_backed or is_again)

    def _is_somebody(self, name: str) -> bool:
        scope = self._scope
        bare = re.sub(r"(?:さん|様|氏)$", "", name)
        if HONOURED.fullmatch(name) or (UNIT.fullmatch(name) and not NO_UNIT.match(name)):
            return True
        if is_product(bare):
            return False
        within = OF_UNIT.fullmatch(name)
        if within and within["name"] != bare and may_be_name(within["name"]):
            unit = within["unit"]
            is_unit = bool(DEPARTMENTS.search(unit) or UNIT.fullmatch(unit) or OF_RANK.fullmatch(unit))
            return is_unit or self._is_somebody(within["name"])
        return (
            bare in scope.attendees
            or (scope.titles.knows(bare) and not is_place(bare))
            or (is_common_name(bare) and not is_place(bare))
            or bool(scope.people.only(name))
            or scope.told_people.knows(bare)
        )

    def _may_sign(self, name: str) -> bool:
        if is_product(name) or is_place(name):
            return False
        if self._is_somebody(name):
            return True
        within = OF_UNIT.fullmatch(name)
        bare = within["name"] if within else name
        return (
            may_be_name(bare)
            or DEPARTMENTS.fullmatch(name) is not None
            or (may_be_initials(name) and self._scope.parties.are_people(name))
        )

    @cached_property
    def _signed(self) -> list[SignatureJa]:
        lines = lines_to_sign(self._reading, self._scope, japanese=True)
        return [found for text in lines if (found := self._read(text)) is not None]

    @cached_property
    def _peers(self) -> dict[str, tuple[int, int]]:
        """How many lines end with each mark, and in how many of them it surely is somebody."""
        peers: dict[str, list[bool]] = {"(": [], "…": [], "–": []}
        for each in self._signed:
            peers[each.mark].append(any(map(self._is_somebody, each.names)))
        return {mark: (len(are_sure), sum(are_sure)) for mark, are_sure in peers.items()}

    @cached_property
    def _count(self) -> Counter[str]:
        """How many lines each name signs, also within a department."""
        names = [name for each in self._signed for name in each.names]
        return Counter([*names, *(found["name"] for name in names if (found := OF_UNIT.fullmatch(name)))])

    def _read(self, text: str) -> SignatureJa | None:
        """What may be a signature, whether it counts or not."""
        text = text.rstrip()
        if _DASH.search(text) and (parted := self._between_dashes(text)):
            return parted
        if (
            text.endswith((")", "）", "。", "了", "済", "み", "中", "止", "り", "た", "日", "末", "ん"))
            or text[-1:].isdigit()
            or _ELLIPSIS.search(text)
        ):
            return self._in_bracket(text) or self._behind_dots(text)
        return self._behind_dots(text)

    def _in_bracket(self, text: str) -> SignatureJa | None:
        found = _BRACKET.search(text)
        if found is None or len(text[: found.start()].strip()) < MIN_ACTION:
            return None
        day = state = ""
        if behind := found["behind"].strip(" \u3000、,:：→-–—…‥"):
            day, state = told(behind)
            if not (day or state):
                return None
        return self._signed_by(_PARTS.split(found["said"]), found.start(), day, state, "(")

    def _behind_dots(self, text: str) -> SignatureJa | None:
        found = _ELLIPSIS.search(text)
        if found is None or len(text[: found.start()].strip()) < MIN_NAMED:
            return None
        day, state = told(found["behind"]) if found["behind"] else ("", "")
        if found["behind"] and not (day or state):
            return None
        return self._signed_by([found["said"]], found.start(), day, state, "…")

    def _between_dashes(self, text: str) -> SignatureJa | None:
        """``柴 – 閾値を見直す – 6/30 – 済``: what stands between dashes, before and behind the one part that is the action."""
        cuts = [(0, 0), *(found.span() for found in _DASH.finditer(text)), (len(text), len(text))]
        spans = [(before[1], behind[0]) for before, behind in pairwise(cuts)]
        said = [text[start:end].strip(" 。.") for start, end in spans]
        first, last = 0, len(said) - 1
        while first < last and first < MAX_BEFORE and (self._day(said[first]) or self._is_named(said[first])):
            first += 1
        if last > first + 1 and _CONDITION.search(said[last]) and self._names_people(said[last - 1]):
            last -= 1  # when, in other words than a day's
        while last > first and self._is_field(said[last]):
            last -= 1
        if first == last + 1 or len(said[first]) < MIN_ACTION:
            return None
        before = [(day, "") if (day := self._day(part)) else (part, "") for part in said[:first]]
        behind = [self._read_part(part) for part in said[last + 1 :]]
        parts = [part for part, _ in before + behind if part]
        state = next((state for _, state in behind if state), "")
        found = self._signed_by(parts, spans[last][1], "", state, "–")
        if found is None or all(map(_KEY.fullmatch, parts)):
            return None
        return replace(found, first=spans[first][0])

    def _is_named(self, part: str) -> bool:
        return all(map(self._is_somebody, _JOINT.split(part)))

    def _is_field(self, part: str) -> bool:
        """Whether a part behind a dash is a name, a day, a state or a ticket, and none of the words of the action."""
        said, state = self._read_part(part)
        return bool(
            state or self._day(said) or any(told(said)) or _KEY.fullmatch(said) or self._names_people(said)
        )

    def _names_people(self, part: str) -> bool:
        names = _JOINT.split(part)
        return all(map(self._has_form, names)) and any(map(self._is_somebody, names))

    def _read_part(self, part: str) -> tuple[str, str]:
        """A part as a name or day, and as a state: ``10/20 まで``, ``done (10/14)``, ``完了済（柴 10/15）``."""
        if day := self._day(part):
            return day, ""
        if any(told(part)):
            return part, ""
        more = _STATE_AND_MORE.fullmatch(part)
        word, inside = (more["state"], more["more"]) if more else (part, "")
        state = parse_status(word) if len(word) > 1 and not is_unset(word) else None
        if state is None and not told(word)[1]:
            return part, ""
        names = [each for each in re.split(r"[\s、,]+", inside) if each and self._is_named(each)]
        rest = [each for each in re.split(r"[\s、,]+", inside) if each and each not in names]
        if rest and not all(self._day(each) for each in rest):
            return part, ""
        return (names[0] if names else ""), part

    def _day(self, part: str) -> str:
        """A day as a part says nothing else, in either language."""
        if when := told(part)[0]:
            return when
        is_english = part.isascii() and day_of(part, self._scope.reference, self._scope.order)
        return part if is_english and is_english.day else ""

    def _signed_by(self, parts: list[str], start: int, day: str, state: str, mark: str) -> SignatureJa | None:
        """A signature of parts that are names, days, states, and one remark at most."""
        if any(map(_LABEL_BARE.match, parts)):  # labels have a reader of their own
            return None
        names: list[str] = []
        remarks: list[str] = []
        labels: list[str] = []
        for part in map(str.strip, parts):
            when, far = told(part)
            if when or far:
                day, state = day or when, state or far
                continue
            if english := self._day(part) if mark == "–" else "":
                day = day or english
                continue
            if _LABELLED.match(part) or (mark == "–" and _KEY.fullmatch(part)):
                labels.append(part)
                continue
            if more := WITH_MORE.fullmatch(part):
                day = day or more["day"]
                remarks.append(part)
                continue
            said = _JOINT.split(_LEADS.sub("", part))
            if all(map(self._has_form, said)):
                names += said
            elif not remarks and (len(part) <= MAX_REMARK or (mark == "–" and len(part) <= MAX_CONDITION)):
                remarks.append(part)
            else:
                return None
        if not names or len(remarks) > 1 or (remarks and not any(map(self._is_somebody, names))):
            return None
        return SignatureJa(start, tuple(names), day, state, "、".join(remarks + labels), mark)

    def _has_form(self, name: str) -> bool:
        if not name or len(name) > MAX_NAME or _STATE_ALONE.fullmatch(name):
            return False
        if KANA.fullmatch(name) or LATIN.fullmatch(name):
            return self._is_somebody(name)
        return bool(
            HONOURED.fullmatch(name)
            or (UNIT.fullmatch(name) and not NO_UNIT.match(name))
            or DEPARTMENTS.fullmatch(name)
            or (OF_UNIT.fullmatch(name) and self._may_sign(name))
            or may_be_name(name)
        )


_LEADS = re.compile(
    r"(?<=[^\s・])(?:が?(?:主催|主導|取りまとめ|とりまとめ|幹事|音頭)|リード)(?:する|します|で)?$"
)
"""``（まい主催、初回は 7 月最終週）``."""
_LABELLED = re.compile(r"(?:優先度|期限|期日|状態|チケット|種別)\s*[:：]")
_LABEL_BARE = re.compile(r"(?:担当者?|責任者|期限|期日|状態|優先度)[ \u3000]")
_STATE_ALONE = re.compile(rf"{STATE}|.*[一-龯]{2}中")
MAX_NAME = 16
MAX_BEFORE = 2
MAX_REMARK = 20
MAX_CONDITION = 40
_CONDITION = re.compile(
    r"(?:てから|次第|たら|た後|のあと|の後|待ち)[^。]{0,12}$|(?:未定|要相談|調整中|\b(?:tbd|no rush|someday))$",
    re.IGNORECASE,
)
MIN_NAMED = 3


def lift_signature_ja(draft: Draft, scope: Scope) -> None:
    """Take who signs a Japanese line, with the day and the state beside the name; a remark stays."""
    if draft.people:
        return
    found = scope.signatures_ja.of(draft.text)
    if found is None:
        if name := scope.signatures_ja.doer(draft.text):
            _own(draft, scope, name)
        return
    for name in found.names:
        _own(draft, scope, name)
    draft.raw["owner"] = "・".join(found.names)
    stays = found.state
    if found.state and draft.status in {"", "open"} and not ASKED.search(found.state):
        status = (parse_status(_WORD.sub("", found.state)) if found.mark == "–" else None) or state_told(
            found.state
        )
        draft.status, draft.raw["status"] = status, found.state
        stays = ""
    stop = "。" if draft.text.rstrip().endswith("。") else ""
    before = draft.text[found.first : found.start]
    remark = "、".join(filter(None, (found.remark, stays)))
    remark = f"（{remark}）" if remark else ""
    draft.text = f"{before}{remark}{_with_day(draft, scope, found.day, before)}{stop}"


def _with_day(draft: Draft, scope: Scope, day: str, before: str) -> str:
    """Take the day for the due date; what stays in the text is one behind a deed, or one that cannot be read."""
    if not day:
        return ""
    read = parse_due(day, reference=scope.reference, order=scope.order)
    if draft.due is not None or read.day is None or _PAST.search(before):
        return f"（{day}）"
    draft.due, draft.raw["due"] = read, day
    return ""


_WORD = re.compile(r"(?:(?<!\s)\s++)?[(（].*")
_PAST = re.compile(r"(?:した|ました|済み?|完了)[。\s]*$")


def _own(draft: Draft, scope: Scope, name: str) -> None:
    draft.people += scope.people.among((Element(start=0, end=0, kind="text", text=name),))
    draft.raw.setdefault("owner", name)
