"""Teams and companies that no list of names has, which a document's own lines show to act: ``ICL to add …``, ``ICL: Add …``.

A word before a colon mostly says what the work is about. It says who does it where it stands so in several lines, and
one of those it stands with surely acts: it is *to* do something, is known, or is in the head of the document.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.list_lines import lines_of
from pmdocs.core.actions.names import may_be_name
from pmdocs.core.actions.owner_titles import may_be_initials
from pmdocs.core.actions.promises import begins_with_task, is_promise
from pmdocs.core.documents.list_marks import unmarked
from pmdocs.core.documents.sections import Reading

NO_PARTY = re.compile(
    r"(?:Need|Needs|Want|Try|Plan|Plans|Continue|Remember|Ability|Way|How|Time|Work|Process|Script|Tool|Job|Check|Test|Option|Step|Ticket"
    r"|Alert|Dashboard|Runbook|Policy|Procedure|Docs?|Guide|Code|Change|Feature|Flag|Service|Server|System|Support|Request|Proposal"
    r"|Research|Investigate|Everyone|Someone|We|They|It|This|That|There|Access|Mechanism|Limit|Logic|Training|Add|Fix|Move|Go|Going|Due"
    r"|What|Where|Who|When|Which|Nothing|Something|API|DB|DNS|CI|CD|TODO|SLO|SLA|UI|CDN|VM|TLS)"
    r"|\w+(?:ing|tion|ment|ity|ness|ers?|ors?|s)"
)
"""A word before ``to`` and a verb that names no one."""
_PART = r"(?:[A-Z][\w.-]{1,20}(?: [A-Z][\w.-]{1,20})?|[\u4e00-\u9fffァ-ヶー]{2,12})"
_JOINT = r"\s*(?:[+＋&＆/／、,]|\band\b|と)\s*"
_NAMES = rf"(?P<names>{_PART}(?:{_JOINT}{_PART}){{0,2}})"
_LABEL = re.compile(rf"\s*{_NAMES}\s*[:：]\s*(?=\S)")
_TO = re.compile(rf"\s*{_NAMES} (?:to|will) (?!be\b|have\b|not\b|the\b|an?\b|all\b|each\b|date\b)(?=[a-z])")
SEVERAL = 2
"""Lines that begin with a name, from which on it may be one."""


class Parties:
    """Who acts in one document, by names that stand before what they do."""

    def __init__(self, names: frozenset[str] = frozenset()) -> None:
        self._names = names

    def before(self, text: str) -> tuple[tuple[str, ...], int]:
        """Those whom a line begins with, and where the rest starts: 0 where they are the subject of the sentence."""
        for pattern in (_LABEL, _TO) if self._names else ():
            found = pattern.match(text)
            names = _split(found["names"]) if found else ()
            if found and names and self._names.issuperset(names):
                return names, found.end() if pattern is _LABEL else 0
        return (), 0


def parties_of(reading: Reading, is_known: Callable[[str], bool]) -> Parties:
    """Who acts in the lists of a document's action items; ``is_known`` tells whether a bare name stands for somebody."""
    count: Counter[str] = Counter()
    together: list[frozenset[str]] = []
    header = reading.header
    sure = {person.name for person in (*header.authors, *header.owners)}
    for names, is_mover in _leading(reading):
        count.update(names)
        together.append(frozenset(names))
        sure |= {name for name in names if is_mover or is_known(name)}
    beside = {name for names in together if sure & names for name in names}
    named = {name for name in beside if count[name] >= SEVERAL and _may_act(name)}
    return Parties(frozenset(named))


def _leading(reading: Reading) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Names that stand before what is to be done, and whether they are the subject of the sentence."""
    for section in reading.sections_of("action_items"):
        for line in lines_of(section):
            text = unmarked(line.paragraph.shown).strip() if line.is_listed else ""
            for pattern in (_LABEL, _TO) if text else ():
                found = pattern.match(text)
                names = _split(found["names"]) if found else ()
                if found and names and all(map(_may_act, names)) and _is_task(text[found.end() :]):
                    yield names, pattern is _TO


def _is_task(text: str) -> bool:
    return is_promise(text) if is_japanese(text) else begins_with_task(text)


def _split(names: str) -> tuple[str, ...]:
    return tuple(re.split(_JOINT, names.strip()))


def _may_act(name: str) -> bool:
    return NO_PARTY.fullmatch(name) is None and (may_be_name(name) or may_be_initials(name))
