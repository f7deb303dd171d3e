"""Who acts, as a document's own lines show it: ``ICL to add …``, ``ICL: Add …``, ``Zoe - add …``, ``… (ZOE, KENJI)``.

A word before a colon mostly says what the work is about. It says who does it where it stands so in several lines, and
one of those it stands with surely acts: it is *to* do something, is known, or is in the head of the document. A word
before a dash, or in the last bracket, may as well be a component: it must be somebody's name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.deeds import begins_in_past, is_done
from pmdocs.core.actions.known_names import KnownNames, is_common, may_be_person
from pmdocs.core.actions.list_lines import lines_of
from pmdocs.core.actions.names import is_common_name, may_be_name
from pmdocs.core.actions.owner_titles import may_be_initials
from pmdocs.core.actions.promises import begins_like_work, begins_with_task, is_promise
from pmdocs.core.actions.remedy_headings import speaks_of_remedies
from pmdocs.core.actions.titled_lines import says_work
from pmdocs.core.documents.blocks import OBJECT_CHARACTER
from pmdocs.core.documents.list_marks import unmarked
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.vocabulary import is_unset, parse_status

NO_PARTY = re.compile(
    r"(?:Need|Needs|Want|Try|Plan|Plans|Continue|Remember|Ability|Way|How|Time|Work|Process|Script|Tool|Job|Check|Test|Option|Step|Ticket"
    r"|Alert|Dashboard|Runbook|Policy|Procedure|Docs?|Guide|Code|Change|Feature|Flag|Service|Server|System|Support|Request|Proposal"
    r"|Research|Investigate|Everyone|Someone|We|They|She|He|It|This|That|There|Access|Mechanism|Limit|Logic|Training|Add|Fix|Move|Go|Going|Due"
    r"|What|Where|Who|When|Which|Nothing|Something|API|DB|DNS|CI|CD|TODO|SLO|SLA|UI|CDN|VM|TLS"
    r"|Had|Has|Have|Used|Able|Unable|Forgot|Fails?|Began|Hope|Likely|Unlikely|Ready|Easy|Hard|Difficult|Impossible|Possible|Sure|Best|Better|Good"
    r"|Back|Close|Prior|Next|First|Last|Only|Also|Not|Never|Always|Please|Similar|Subject|Free|Set|Meant|Thanks|Happy|Here|Then|Such|Enough|Too|How"
    r"|Intend|Attempt|Failure|Chance|Reason|Effort|Idea|Right|Up|In|On|As|So|And|Or|But|If|To|For|From|With)"
    r"|(?!(?:[TFN]|Jar|Alfr|Ahm|Moh?amm?|Muhamm|Sy|Sae|Wilfr|Manfr|Siegfr|Gottfr|Ham|Wale|Khal|Jav|Rash|Raf|Shah|Winifr|Mildr)ed$)[A-Z][a-z]+ed"
    r"|\w+(?:ing|tion|ment|ity|ness|ers?|ors?|s)"
)
"""A word before ``to`` and a verb that names no one."""


def names_no_one(word: str) -> bool:
    """Whether a word before ``to`` and a verb is none that acts; James and Peter only end like one."""
    return NO_PARTY.fullmatch(word) is not None and not is_common_name(word)


_PART = r"(?:[A-Z][\w.-]{1,20}(?: [A-Z][\w.-]{1,20})?|[\u4e00-\u9fffァ-ヶー]{2,12})"
_JOINT = r"\s*(?:[+＋&＆/／、,]|\band\b|と)\s*"
_NAMES = rf"(?P<names>{_PART}(?:{_JOINT}{_PART}){{0,2}})"
_LABEL = re.compile(rf"\s*{_NAMES}\s*[:：]\s*(?=\S)")
_TO = re.compile(rf"\s*{_NAMES} (?:to|will) (?!be\b|have\b|not\b|the\b|an?\b|all\b|each\b|date\b)(?=[a-z])")
_REMARKS = re.compile(
    r"(?:(?:thinks?|thought|says?|said|notes|noted|notice[sd]|agree[sd]?|suggests|suggested|asks|asked|prefers|preferred|believes|believed|found|saw|tried|mentioned"
    r"|has|had|is|was|did|does|already|yes|no|not|ok|okay|i|we|it|this|that|why|how|what)\b(?!:))"
    r"|[^。]*(?:とのこと|と言って(?:いる|いた)|らしい|という意見|の意見|に同意|と思う|だと考える)[。.]?$",
    re.IGNORECASE,
)
SEVERAL = 2
"""Lines that begin with a name, from which on it may be one."""


class Parties:
    """Who acts in one document, by names that stand before what they do."""

    def __init__(
        self,
        names: frozenset[str] = frozenset(),
        people: frozenset[str] = frozenset(),
        known: KnownNames | None = None,
    ) -> None:
        self._names, self._people, self._known = names, people, known

    def before(self, text: str) -> tuple[tuple[str, ...], int]:
        """Those whom a line begins with, and where the rest starts: 0 where they are the subject of the sentence."""
        for pattern in (_LABEL, _TO) if self._names else ():
            found = pattern.match(text)
            names = _split(found["names"]) if found else ()
            if found and names and self._names.issuperset(names):
                return names, found.end() if pattern is _LABEL else 0
        for pattern in (_DASHED, _COLON) if self._people else ():
            found = pattern.match(text)
            names = _split(found["names"]) if found else ()
            if found and self._people.issuperset(names) and not _is_state(text[found.end() :]):
                return names, found.end()
        return (), 0

    def assigns(self, text: str) -> bool:
        """Whether a line names who does it, and is no remark of theirs: ``Kenji - thinks that it is noisy``."""
        names, start = self.before(text)
        return bool(names) and not _REMARKS.match(text, start)

    def behind(self, text: str) -> tuple[tuple[str, ...], int, str]:
        """Those whom the last bracket of a line names, where it begins, and the state that it says of them."""
        found = _BRACKETED.search(text) if self._people else None
        names, status = _in_bracket(found[1]) if found else ((), "")
        if found and names and self._people.issuperset(names) and text[: found.start()].strip():
            return names, found.start(), status
        return (), 0, ""

    def are_people(self, *names: str) -> bool:
        """Whether the report shows that all names, or initials, are somebody's."""
        known = self._known
        return known is not None and all(
            is_common_name(name) or known.acts(name) or known.spells_out(name) for name in names
        )

    def names_somebody(self, name: str) -> bool:
        """Whether the report shows a word to be what somebody is called, by name or handle."""
        return self.is_handle(name) or self.are_people(name)

    def is_handle(self, name: str) -> bool:
        """Whether the report shows that a word in small letters is what somebody is called."""
        return self._known is not None and self._known.is_handle(name)

    def is_present(self, name: str) -> bool:
        """Whether the report's head names somebody so, in whatever letters."""
        return self._known is not None and self._known.is_present(name)

    def called(self, text: str) -> tuple[str, int]:
        """Whom a text begins with, known from the report and set off from what they are to do, and where that begins."""
        found = _CALLED_BY_NAME.match(text)
        if found is None or not self.names_somebody(found["name"]):
            return "", 0
        rest = text[found.end() :]
        is_task = begins_with_task(rest) or (bool(found["mark"]) and not tells_deed(rest))
        return (found["name"], found.end()) if is_task and not _REMARKS.match(rest) else ("", 0)

    def shows(self, name: str) -> bool:
        """The same of a word in small letters or of a name."""
        return self.is_handle(name) or (self._known is not None and self._known.acts(name))


def parties_of(reading: Reading, is_known: Callable[[str], bool]) -> Parties:
    """Who acts in the lists of a document's action items; ``is_known`` tells whether a bare name stands for somebody."""
    known = KnownNames(reading)
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
    return Parties(frozenset(named), _people_of(reading, known), known)


_CALLED_BY_NAME = re.compile(
    r"\W*(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?|[a-z][a-z0-9_.-]{2,24})(?:(?P<mark>\s*[:：]\s*|\s+[-–—]\s+)|\s+)(?=\S)"
)
"""``Petra – reprint the cards``, ``Jeroen lower the threshold``."""


def tells_deed(text: str) -> bool:
    """Whether what stands behind a name tells what they did, or how far they are."""
    return _is_state(text) or is_done(text) or begins_in_past(text) or _IN_PAST.match(text) is not None


_IN_PAST = re.compile(r"(?!(?:need|feed|seed|speed|embed|shed|proceed|exceed)\b)[a-z]+ed\b")


_PERSON = r"(?:[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{0,20}\.?)?|[\u4e00-\u9fff々ヶ]{1,5}(?:[ \u3000][\u4e00-\u9fff々]{1,4})?(?:さん)?|[ァ-ヶー]{2,8}(?:さん)?)"
_PEOPLE = rf"(?P<names>{_PERSON}(?:{_JOINT}{_PERSON}){{0,3}})"
_DASHED = re.compile(rf"\s*{_PEOPLE}\s+[-–—]\s+(?=\S)")
_COLON = re.compile(rf"\s*{_PEOPLE}\s*[:：]\s*(?=\S)")
_BRACKETED = re.compile(r"\s*[(（\[]([^()（）\[\]]{2,80})[)）\]]\s*[.。]?\s*$")
_AND = re.compile(r"(?:(?<!\s)\s++)?(?:[,、，;/／&＆+]|\band\b|と)\s*")
_OF_PART = re.compile(
    r"(?P<name>[^\d,.:：]{2,40}?)(?:\s+(?P<done>done|finished)|\s+(?P<doing>wip|in progress)|\s+(?:to|will) (?P<work>[a-z]{3,10}))?",
    re.IGNORECASE,
)
"""``CHRIS DONE``, ``NATHAN TO REVIEW``."""


def _people_of(reading: Reading, known: KnownNames) -> frozenset[str]:
    """Names before dashes and in last brackets that are people's.

    A common name is one where another line has one too, or the report speaks of it; any other where the report shows
    somebody to act under it. Beside such a one what may be a name is one, where the report knows it for nothing else.
    """
    dashed, together, are_bold = _names_apart(reading, known)
    lines = [*dashed, *together]
    common = [name for names in lines for name in names if may_be_person(name) and is_common(name)]
    are_several = len(common) >= SEVERAL
    sure = {name for name in common if are_several or known.tells(name)}
    sure |= {name for names in lines for name in names if known.acts(name)}
    mere = {name for names in dashed for name in names} - sure
    if len({name for names in dashed for name in names} & sure) >= (1 if are_bold else SEVERAL) and all(
        _is_unknown(name, known) for name in mere
    ):
        sure |= mere
    beside = {name for names in together if sure & {*names} for name in names}
    return frozenset(sure | {name for name in beside if _is_unknown(name, known)})


def _is_unknown(name: str, known: KnownNames) -> bool:
    """Whether a word may be a name and the report does not use it for anything else."""
    is_name = may_be_person(name) and NO_PARTY.fullmatch(name) is None and not _COMPONENT.fullmatch(name)
    return is_name and not is_japanese(name) and not known.tells(name)


_COMPONENT = re.compile(
    r"search|check-?out|payments?|log-?in|log-?out|auth|cart|portal|gateway|proxy|ingress|egress|catalog(?:ue)?|inventory|home(?:page)?|edge|ledger|wallet"
    r"|e?-?mail|chat|feed|import|export|upload|download|backup|archive|library|image|video|media|map|page|form|table|view|index|bus|worker|cron|hook|webhook",
    re.IGNORECASE,
)
"""What systems have and people are not called."""


def _of_work(reading: Reading) -> Iterator[Section]:
    yield from reading.sections_of("action_items")
    yield from filter(speaks_of_remedies, reading.sections)


def _names_apart(
    reading: Reading, known: KnownNames
) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]], bool]:
    """Names before dashes, where one of them parts one from what is to be done; those before colons and in last brackets.

    And whether all before dashes, two or more, are set in bold.
    """
    plain = bold = 0
    dashed: list[tuple[str, ...]] = []
    together: list[tuple[str, ...]] = []
    are_tasks = False
    for section in _of_work(reading):
        for line in lines_of(section):
            text = unmarked(line.paragraph.shown).strip()
            found = _DASHED.match(text)
            if found:
                dashed.append(_split(found["names"]))
                is_bold = (
                    line.paragraph.begins_bold and line.paragraph.elements[0].text.strip() == found["names"]
                )
                plain, bold = plain + (not is_bold), bold + is_bold
                are_tasks = are_tasks or begins_like_work(text[found.end() :])
            found = _COLON.match(text)
            names = _split(found["names"]) if found else ()
            if found and (begins_like_work(text[found.end() :]) or all(map(known.is_present, names))):
                together.append(names)
            bracket = _BRACKETED.search(text) if text.endswith((")", "）", "]", ").", "）。")) else None
            names = _in_bracket(bracket[1])[0] if bracket else ()
            together += [names] if names and bracket and bracket.start() else []
    return dashed if are_tasks else [], together, bold >= SEVERAL and not plain


def _in_bracket(said: str) -> tuple[tuple[str, ...], str]:
    """The names of a bracket that holds nothing else, and the state beside them; nobody where a part may be no name."""
    parts = [_OF_PART.fullmatch(part.strip()) for part in _AND.split(said)]
    if not all(part and may_be_person(part["name"]) for part in parts):
        return (), ""
    told = [part for part in parts if part]
    if all(part["work"] for part in told):  # ``(Priya to confirm)`` is a remark
        return (), ""
    is_open = any(part["doing"] or (part["work"] and not part["done"]) for part in told)
    status = "in_progress" if any(part["done"] or part["doing"] for part in told) else ""
    return tuple(part["name"] for part in told), status if is_open else "done" if status else ""


def _leading(reading: Reading) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Names that stand before what is to be done, and whether they are the subject of the sentence."""
    for section in _of_work(reading):
        for line in lines_of(section):
            text = unmarked(line.paragraph.shown).strip() if line.is_listed else ""
            for pattern in (_LABEL, _TO) if text else ():
                found = pattern.match(text)
                names = _split(found["names"]) if found else ()
                if found and names and all(map(_may_act, names)) and _is_task(text[found.end() :]):
                    yield names, pattern is _TO


def _is_task(text: str) -> bool:
    return is_promise(text) if is_japanese(text) else begins_with_task(text)


def _is_state(text: str) -> bool:
    """``Zoe: done``: how far somebody is, and no work."""
    return is_unset(text.strip(" .。")) or parse_status(text.strip(" .。")) is not None


def names_task(text: str) -> bool:
    """Whether a text begins with somebody who is to do something: ``Bob to add an alert``, ``@carol write the runbook``."""
    text = text.strip()
    if called := CALLED.match(text):
        return is_told(text[called.end() :])
    found = _TO.match(text)
    return (
        found is not None
        and all(map(_may_act, _split(found["names"])))
        and is_undertaken(text[found.end() :])
    )


CALLED = re.compile(
    rf"(?:{OBJECT_CHARACTER}|[@＠][A-Za-z][\w.-]{{1,30}}\b)\s*(?:さん|氏)?\s*(?:[:：,、]|[-–—](?=\s))?\s*"
)
"""A person chip or ``@carol`` before what is said to them."""
_TO_DO = re.compile(
    r"(?:to|will|please|should|is going to|(?:can|could) you(?: please)?)\s+(?!be\b|have\b|not\b)"
)


def is_told(rest: str) -> bool:
    """Whether what stands behind somebody's chip or handle is what they are to do: ``will add …``, 「が監視を追加する」."""
    rest = rest.replace(OBJECT_CHARACTER, "").strip()
    if is_japanese(rest):
        return says_work(rest) and _OPINES.search(rest) is None
    found = _TO_DO.match(rest)
    begins = rest[found.end() :] if found else rest
    if found is None and _REPORTS.match(begins):
        return False
    return begins_with_task(begins) or (found is not None and is_undertaken(begins))


_REPORTS = re.compile(
    r"[a-z]+ (?:of\b|(?!(?:need|feed|seed|speed|embed|shared|failed|related|unused|updated|expired|required|affected|missed|outdated)\b)[a-z]+ed\b|(?:says?|said|showed|shows|found|was|is|were|are|has|had|did|does|broke|came|went)\b|failed\W*$)"
)
"""``@ken fix worked``, ``@ken review of …``: the first word is no verb."""
_OPINES = re.compile(
    r"(?:ほうが|方が|たほうが)?(?:いい|良い|よい|よさそう|良さそう)(?:です|かも)?。?$|べき(?:だ|です)?(?:と思|では)?[^。]{0,8}。?$|(?:かも|のでは(?:ないか)?|と思(?:う|います|った)|たい(?:です|ね)?|[ほ欲]しい(?:です)?)。?$|(?<!た)(?<!さ)(?<![ほ欲]し)い(?:です|よね?|ね)?。?$|(?:不要|必要なし)(?:とする|とした|です|だ)?。?$"
)
"""What somebody thinks, and has not taken on."""
DOES = re.compile(
    r"(?:do|take|own|lead|handle|chase|speak|talk|meet|see|read|try|pair|contact|call|sit|drive|finish|complete|demo|present|shadow|announce|draft|compile|look(?! like)|go|agree|sort)\b"
)
"""What somebody is to do that is no order by itself: ``AL to do the rest``."""


def is_undertaken(rest: str) -> bool:
    """Whether what stands behind a name and *to* or *will* is work that somebody may take on."""
    return begins_with_task(rest) or DOES.match(rest) is not None


def _split(names: str) -> tuple[str, ...]:
    return tuple(re.split(_JOINT, names.strip()))


def _may_act(name: str) -> bool:
    return not names_no_one(name) and (may_be_name(name) or may_be_initials(name))
