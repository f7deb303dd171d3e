"""Which bare names a report shows to be people's: in its head, among those present, by what only people do."""

from __future__ import annotations

import re
from functools import cached_property

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.names import is_common_name, is_free, may_be_name
from pmdocs.core.actions.owner_titles import may_be_initials
from pmdocs.core.documents.blocks import Table
from pmdocs.core.documents.sections import Reading
from pmdocs.core.vocabulary import normalise_column

_PEOPLE_DO = (
    r"(?:asked|asks|suggested|suggests|noticed|notices|reali[sz]e[ds]|thought|thinks|believed|believes|suspected|wondered|posited|postulated|speculated"
    r"|pointed out|points out|mentioned|agreed|volunteered|apologi[sz]ed|looked into|is looking|started looking|began (?:looking|investigating)"
    r"|start(?:s|ed) investigating|investigates|is back|join(?:s|ed) (?:the )?(?:call|incident|meeting|channel|zoom|bridge|war room|response)"
    r"|(?:left|leaves)(?= *(?:$|[.,])| (?:the )?(?:office|call|meeting|work|for the day)))(?!\w)"
)
"""What no component does; those also join clusters, say things in logs and call one another."""
_BEFORE_VERB = r"(?: [A-Z][\w'’.-]*)?(?: (?:also|then|very|soon|quickly|\w+ly)){0,2} "
_PRESENT = (
    r"(?:participants?|attendees|attended(?: by)?|attending|in attendance|present|people(?: involved)?|folks|who was there|(?:in|on) the (?:room|call)|responders?|authors?|written by|scribe|reported by|on-?call|led by"
    r"|incident (?:team|lead(?:er)?|commander|manager)|commander|facilitator|参加者|出席者|対応者|関係者|対応メンバー|作成者|当番|責任者)"
)
_ROLES = re.compile(rf"(?:^|[|*\s]){_PRESENT}\W{{0,4}}[:：|\n](?P<who>[^\n]*)", re.IGNORECASE)
MAX_TEXT = 200_000
"""Characters of a report that are searched for a name."""


class KnownNames:
    """The names of one report; its text is only looked at where a line of its action items asks for it."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._seen: dict[str, bool] = {}
        self._handles: dict[str, bool] = {}

    @cached_property
    def _text(self) -> str:
        """What stands outside of the action items."""
        others = [each for each in self._reading.sections if "action_items" not in each.belongs_to]
        return "\n".join([f"{each.title}\n{each.text}" for each in others])[:MAX_TEXT]

    @cached_property
    def _head(self) -> str:
        header = self._reading.header
        return " ".join([person.name for person in (*header.authors, *header.owners)])

    @cached_property
    def _present(self) -> str:
        said = [self._head, *(found["who"] for found in _ROLES.finditer(self._text))]
        said += _rosters(self._reading)
        return "\n".join([*said, *(_called(found) for who in said for found in _ADDRESS.finditer(who))])

    def acts(self, name: str) -> bool:
        """Whether the report shows that a name is somebody's: who wrote it, was there, or does what people do."""
        first = _plain(name).split()[0]
        if first not in self._seen:
            self._seen[first] = self._is_somebody(first)
        return self._seen[first]

    def is_present(self, name: str) -> bool:
        """Whether the report names somebody among those who wrote it or were there."""
        first = _plain(name).split()[0]
        may_be = _HANDLE.fullmatch(first) is not None or may_be_person(first)
        return may_be and is_free(first) and _word(first).search(self._present) is not None

    def is_handle(self, name: str) -> bool:
        """Whether the report shows that a word in small letters is what somebody is called: present, thanked, or asking."""
        if not _HANDLE.fullmatch(name) or not is_free(name):
            return False
        if name not in self._handles:
            self._handles[name] = self._calls_somebody(name)
        return self._handles[name]

    def _calls_somebody(self, name: str) -> bool:
        word = _word(name)
        thanked = (each.text for each in self._reading.sections if "kudos" in each.belongs_to)
        if word.search(self._present) or any(
            word.match(line.lstrip("-*• @")) for text in thanked for line in text.splitlines()
        ):
            return True
        return (
            re.search(
                rf"(?<![\w-])(?<![Tt]he )(?<![Oo]ur ){re.escape(name)}{_BEFORE_VERB}{_PEOPLE_DO}", self._text
            )
            is not None
        )

    def _is_somebody(self, first: str) -> bool:
        if not may_be_person(first):
            return False
        if _word(first).search(self._present):
            return True
        if is_japanese(first):
            return f"{first}さん" in self._text
        says = rf"\b(?:Mr|Mrs|Ms|Dr|Prof)\.? {re.escape(first)}(?![\w-])|(?<![\w-]){re.escape(first)}{_BEFORE_VERB}{_PEOPLE_DO}"
        return re.search(says, self._text, re.MULTILINE) is not None

    def tells(self, name: str) -> bool:
        """Whether the report names it at all outside of its action items, in whatever letters."""
        return re.search(rf"(?i:{_word(_plain(name).split()[0]).pattern})", self._text) is not None

    def spells_out(self, initials: str) -> bool:
        """Whether initials are those of somebody who wrote the report or was there, or stand there themselves."""
        letters = [rf"{letter}[\w'’-]+" for letter in initials]
        said = rf"(?<![\w-])(?:{' '.join(letters)}|{initials})(?![\w-])"
        return may_be_initials(initials) and re.search(said, self._present) is not None


_ROSTER = frozenset(
    {"name", "names", "person", "member", "participant", "who", "氏名", "名前", "参加者", "メンバー"}
)
_PARTS_IN_IT = re.compile(
    r"(?:role|function|position|job title|department|dept\.?|team|organi[sz]ation|company|unit|役割|所属|部署|役職|担当業務|会社)(?: (?:in|during|on) .{2,30})?"
)


def _rosters(reading: Reading) -> list[str]:
    """The names of tables that say of each person which part they have: ``| Name | Function |``."""
    found: list[str] = []
    for table in (block for each in reading.sections for block in each.blocks if isinstance(block, Table)):
        header = [normalise_column(cell.shown) for cell in table.rows[0]] if table.rows else []
        at = next((at for at, label in enumerate(header) if label in _ROSTER), None)
        if at is not None and any(map(_PARTS_IN_IT.fullmatch, header)):
            found += [row[at].shown for row in table.grid()[1:] if at < len(row)]
    return found


_ADDRESS = re.compile(r"(?<![\w.-])(?P<first>[a-z]{2,20})[._](?P<last>[a-z]{2,30})@[a-z]")


def _called(address: re.Match[str]) -> str:
    """What ``hanne.vermeulen@…`` is called in a sentence."""
    return f"{address['first'].title()} {address['last'].title()}"


_HANDLE = re.compile(r"[a-z][a-z0-9_.-]{2,24}")


def _word(name: str) -> re.Pattern[str]:
    """A name by itself: Japanese has no blanks around it."""
    return re.compile(re.escape(name) if is_japanese(name) else rf"(?<![\w-]){re.escape(name)}(?![\w-]|\.\w)")


def _plain(name: str) -> str:
    """``OYELARAN`` as ``Oyelaran``, ``佐藤さん`` as ``佐藤``."""
    name = name.strip().lstrip("@＠").removesuffix("さん")
    is_loud = name.isupper() and len(name.split()[0]) >= LOUD
    return name.title() if is_loud else name


LOUD = 4
"""Letters of a word in capitals from which on it may be a name: SAM and ADA are other things too."""


def may_be_person(name: str) -> bool:
    """Whether a name, also one in capitals or with an initial behind it, could be somebody's and is no thing we know."""
    plain = _plain(name)
    first, *_ = plain.split() or [""]
    bare = re.sub(r" [A-Z]\.?$", "", plain)
    return bool(first) and is_free(name) and is_free(plain) and may_be_name(bare)


def is_common(name: str) -> bool:
    """Whether many people have the name: ``Tobias``, ``KENJI``, ``Kenji T``, ``佐藤``."""
    return is_common_name(re.sub(r" [A-Z]\.?$", "", _plain(name)))
