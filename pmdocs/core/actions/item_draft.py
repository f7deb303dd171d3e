"""A line on its way to an item: its chips and links become values, the rest is text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pmdocs.core.actions.dates import DueReading
from pmdocs.core.actions.item_rows import CellPlace, element_place
from pmdocs.core.actions.tickets import NO_TICKET, is_tracker, joined
from pmdocs.core.documents.blocks import Element, Paragraph
from pmdocs.core.model import Person
from pmdocs.core.vocabulary import is_unset, parse_priority, parse_status, parse_type


@dataclass(slots=True)
class Draft:
    """A line while its parts are lifted out of its text."""

    text: str
    item_id: str = ""
    people: list[Person] = field(default_factory=list)
    due: DueReading | None = None
    priority: str = ""
    type: str = ""
    status: str = ""
    ticket: str = ""
    mere_tickets: list[str] = field(default_factory=list)
    """Those whose links say nothing else, so that a line may have several."""
    link_words: str = ""
    """What the first link reads that only names a ticket."""
    places: dict[str, CellPlace] = field(default_factory=dict)
    raw: dict[str, str] = field(default_factory=dict)

    @property
    def says_more(self) -> bool:
        """Whether anything but the action was found."""
        return bool(self.people or self.due or self.priority or self.ticket or self.status)


def lift_elements(draft: Draft, paragraph: Paragraph, tab_id: str) -> None:
    """Chips become values; the rest stays text. A link to a ticket at the end says no more than its address."""
    for number, element in enumerate(paragraph.elements):
        if element.kind == "text" and not element.url:
            draft.text += element.text
        elif element.kind == "person":
            name = "" if element.text == element.email else element.text
            draft.people.append(Person(name=name, email=element.email))
            _put(draft, "owner", element, tab_id)
        elif element.kind == "date" and element.day and draft.due is None:
            draft.due = DueReading(day=element.day, raw=element.text)
            _put(draft, "due", element, tab_id)
        elif element.kind == "dropdown":
            _lift_dropdown(draft, element, tab_id)
        elif element.url.startswith("mailto:"):
            address = element.url.removeprefix("mailto:").split("?")[0]
            name = element.text.strip(" \n@")
            draft.people.append(Person(name="" if name == address else name, email=address))
            draft.raw.setdefault("owner", element.text)
        elif element.url and (
            is_tracker(element.url) or _stands_before(draft.text, element, _behind(paragraph, number))
        ):
            _lift_link(draft, element, _behind(paragraph, number))
        else:
            draft.text += element.text if element.kind != "other" else ""
    said = [element for element in paragraph.elements if element.text.strip()]
    _lift_key_behind(draft, said)
    if said and said[0].kind == "person":
        draft.text = behind_name(draft.text)
    if said and said[-1].kind == "date":
        draft.text = _UNTIL.sub("", draft.text)


_KEY_BEHIND = re.compile(
    rf"[\s,;|/(–—-]{{1,4}}(?P<key>{NO_TICKET}[A-Z][A-Z0-9_]{{1,9}}-\d{{1,6}})\)?[.。]?\s*"
)


def _lift_key_behind(draft: Draft, said: Sequence[Element]) -> None:
    """Take the ticket that alone stands behind the last chip: ``… <who> <day> OPS-12``."""
    if draft.ticket or len(said) < 3 or said[-2].kind not in {"person", "date"} or said[-1].kind != "text":
        return
    if found := _KEY_BEHIND.fullmatch(said[-1].text):
        draft.ticket = draft.raw["ticket"] = found["key"]
        draft.text = draft.text[: -len(said[-1].text)]


_JOINT = re.compile(
    r"(?:(?:さん|氏|様)?(?:[がは、]\s*(?=[^\x00-\x7f])|$)|(?:will|to|please|should|is going to|(?:can|could) you(?: please)?)\s+(?!(?:be|have|not)\b)(?=[a-z]))"
)
_UNTIL = re.compile(
    r"(?:(?<![\s,、])[\s,、]++)?\b(?:by|before|until|due(?: (?:by|on))?)\s*[:：]?\s*$", re.IGNORECASE
)


def behind_name(text: str) -> str:
    """What somebody is to do, without the word that joins it to the name before: ``to rotate the keys``, 「さんが監視を追加」."""
    said = text.lstrip()
    found = _JOINT.match(said)
    return said[found.end() :] if found and said[found.end() :].strip() else text


def _behind(paragraph: Paragraph, number: int) -> str:
    """What stands behind an element; links to further tickets say no more than it."""
    later = paragraph.elements[number + 1 :]
    return "".join([each.text for each in later if not (each.url and _is_ticket_link(each))])


def _is_ticket_link(element: Element) -> bool:
    return is_tracker(element.url) and bool(_LINK_WORDS.fullmatch(element.text.strip()))


def _lift_link(draft: Draft, element: Element, rest: str) -> None:
    is_mere = _is_mere_link(element, draft.text, rest) or _stands_before(draft.text, element, rest)
    if is_mere or not draft.ticket:
        draft.ticket = draft.raw["ticket"] = joined((*draft.mere_tickets, element.url))
    if is_mere and not draft.link_words:
        draft.link_words = element.text.strip()
    draft.mere_tickets += [element.url] if is_mere and is_tracker(element.url) else []
    draft.text += "" if is_mere else element.text


_LINK_WORDS = re.compile(
    r"(?:(?:link to |see )?(?:the |an? |this )?(?:github |gitlab |jira )?(?:issue|pr|pull request|ticket|bug|link|jira)(?: here)?|チケット|リンク|課題)"
    r"|(?:[\w.-]+/[\w.-]+|[A-Za-z][\w.-]*)?#\d+|(?:PR|MR) #?\d+|[A-Z][A-Z0-9_]+-\d+|https?://.*",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*[(（\[【][^()（）\[\]【】]*[)）\]】][.。]?\s*")
"""All that may follow a link between a dash or colon and values: ``Survey: OPS-12 (owner: Ada)``."""


_KEY = re.compile(r"[A-Z][A-Z0-9_]*-?\d{1,7}|#\d{1,7}")


def _stands_before(before: str, element: Element, rest: str) -> bool:
    """Whether a link is a key before all else: ``KM484 - Add …``, where ``KM484`` leads to a card; ``OPS-12 Add …``."""
    return (
        not before.strip(" \t-*・•☐☑")
        and bool(_KEY.fullmatch(element.text.strip()))
        and bool(
            re.match(r"\s*(?:[-–—]\s|[:：])\s*\S", rest)
            or (is_tracker(element.url) and re.match(r"\s+[A-Z\u3040-\u30ff\u3400-\u9fff]", rest))
        )
    )


def _is_mere_link(element: Element, before: str, after: str) -> bool:
    """Whether a link's words can go: at the end, in brackets or saying only that it is a link."""
    at_end = not after.strip(" \n)）].。,、/&")
    if element.kind == "link":
        return at_end
    at_end = at_end or (
        _BRACKET.fullmatch(after) is not None and before.rstrip().endswith((":", "：", "-", "–", "—"))
    )
    bracketed = before.rstrip().endswith(("(", "（", "[")) and after.lstrip().startswith((")", "）", "]"))
    is_said = before.rstrip().casefold().endswith((" to", " of", " in", " with", " see"))
    return at_end and (bracketed or (bool(_LINK_WORDS.fullmatch(element.text.strip())) and not is_said))


def _put(draft: Draft, key: str, element: Element, tab_id: str) -> None:
    draft.raw.setdefault(key, element.text)
    draft.places.setdefault(key, element_place(element, tab_id))


def _lift_dropdown(draft: Draft, element: Element, tab_id: str) -> None:
    if is_unset(element.text):
        return
    for key, parse in (("status", parse_status), ("priority", parse_priority), ("type", parse_type)):
        value = parse(element.text)
        if value and not getattr(draft, key):
            setattr(draft, key, value)
            _put(draft, key, element, tab_id)
            return
    draft.text += element.text


def cut(text: str, start: int, end: int) -> str:
    """A text without the characters from ``start`` to ``end``, which leave one space."""
    return f"{text[:start].rstrip()} {text[end:].lstrip()}"
