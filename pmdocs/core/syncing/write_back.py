"""Values changed in the sheet, on their way into the document: as the same kind of element that stands there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import accumulate

from pmdocs.core.actions.items import CellPlace, ItemRow
from pmdocs.core.comments.threads import Thread
from pmdocs.core.documents.document import Document, Dropdown, Element
from pmdocs.core.documents.reworded import Rewording
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.documents.words import Words
from pmdocs.core.model import Person
from pmdocs.core.sheet.rows import in_words
from pmdocs.core.syncing.base import TWO_WAY, UNREAD, shown
from pmdocs.core.syncing.cell_parts import Span, parts_with_value
from pmdocs.core.syncing.item_merge import ItemOutcome
from pmdocs.core.syncing.merge import DocumentOutcome
from pmdocs.core.syncing.rereading import Rereading
from pmdocs.core.syncing.visit import Circumstances, DocumentRead, items_of
from pmdocs.core.syncing.wordings import Said, wordings
from pmdocs.core.templates.template import DateChip, PersonChip, Text
from pmdocs.core.vocabulary import is_unset, parse_priority, parse_status, parse_type

_PARSERS: Mapping[str, Callable[[str], str | None]] = {
    "priority": parse_priority,
    "status": parse_status,
    "type": parse_type,
}


Content = Text | PersonChip | DateChip | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CellEdit:
    """One cell of the document and what is to stand there.

    ``content`` None empties it; ``option_id`` chooses in the cell's dropdown instead.
    """

    key: str
    field: str
    place: CellPlace
    content: Content = None
    option_id: str = ""
    index: int = 0
    """Where the content goes in before the old words go: between them, so that a comment keeps its place."""
    link: str | None = None
    """Where the new words lead: an address, empty for nowhere; None where the old words were no link."""


class CellEdits:
    """The edits of one document for values that the sheet changed."""

    def __init__(
        self,
        document: Document,
        threads: Iterable[Thread],
        lines: Rereading,
        *,
        lang: str,
        as_suggestion: bool,
    ) -> None:
        """``lines`` judges changes within lines; ``as_suggestion`` leaves the old words until a person accepts."""
        self._words = Words(document)
        self._dropdowns = {name: each for tab in document.tabs for name, each in tab.dropdowns.items()}
        self._left_out = document.left_out
        self._threads = [thread for thread in threads if thread.places and not thread.is_suggestion]
        self._lines, self._lang, self._as_suggestion = lines, lang, as_suggestion
        self.edits: list[CellEdit] = []
        self.left: list[tuple[str, str, str]] = []
        """Key, field and reason of values that cannot be written: ``no_place``, ``suggested``, ``no_choice``, ``comment``."""

    @property
    def waiting(self) -> list[tuple[str, str]]:
        """Key and field of values that wait for an open comment on the old words."""
        return [(key, name) for key, name, why in self.left if why == "comment"]

    def add(self, item: ItemOutcome, row: ItemRow) -> None:
        """Add what one item has for the document.

        A field whose cell is missing, under somebody's suggestion, or without a fitting choice gives nothing;
        nor does one whose only words carry an open comment, which would lose its place.
        """
        for name, value in item.document_values.items():
            edit = self._edit(item.base.key, name, value, row)
            if isinstance(edit, CellEdit):
                self.edits.append(edit)
            else:
                self.left.append((item.base.key, name, edit))

    def is_offered(self, name: str, value: str, row: ItemRow) -> bool:
        """Whether a suggestion waits in the place of a value that says what would be written there."""
        place = row.cells.get(name)
        if place is None or not place.disputed or place.kind == "mixed":
            return False
        where = (place.tab_id, place.segment_id, place.start, place.end)
        if place.kind == "dropdown":
            option_id = _option(self._dropdowns.get(place.definition_id), name, value)
            return bool(option_id) and option_id in self._words.suggested_options(*where)
        inserted = [
            element
            for element in self._left_out.get((place.tab_id, place.segment_id), ())
            if element.start <= place.end and place.start <= element.end
        ]
        return any(
            _says(inserted, _rewording(place, content, link).element)
            for part in self._places(name, place, row)
            for content, link in self._ways(name, value, part, row)
            if content is not None or self._words.is_going(*where)
        )

    def _edit(self, key: str, name: str, value: str, row: ItemRow) -> CellEdit | str:
        """How to write one value, or why that cannot be done."""
        place = row.cells.get(name)
        if place is None or place.kind == "mixed":
            return "no_place"
        if place.disputed:
            return "suggested"
        if place.kind == "dropdown":
            option_id = _option(self._dropdowns.get(place.definition_id), name, value)
            return (
                CellEdit(key=key, field=name, place=place, option_id=option_id) if option_id else "no_choice"
            )
        for part in self._places(name, place, row):
            for content, link in self._ways(name, value, part, row):
                index = self._index(part, is_emptied=content is None)
                if index is None:
                    return "comment"
                if self._holds(row, name, value, part, _rewording(part, content, link)):
                    return CellEdit(key=key, field=name, place=part, content=content, index=index, link=link)
        return "no_place"

    def _holds(self, row: ItemRow, name: str, value: str, part: CellPlace, change: Rewording) -> bool:
        """Whether a line would then say the value, or a whole cell tell of nothing else."""
        if part.is_part:
            return self._lines.take(row, name, value, change)
        return self._lines.spares(row, name, change)

    def _places(self, name: str, place: CellPlace, row: ItemRow) -> Iterator[CellPlace]:
        """Where a value may be written: in a cell that says more than the value the part that says it.

        A suggestion may be to replace the whole cell all the same: nothing is lost until a person accepts that.
        """
        parts: Sequence[Span] | None = None
        if place.kind == "text":
            letters = self._words.letters(place.tab_id, place.segment_id, place.start, place.end)
            parts = parts_with_value(name, row, letters, self._lines.reference)
            for first, behind in parts or ():
                start, end = letters[first].start, letters[behind - 1].end
                yield replace(place, start=start, end=end, is_part=True)
        if parts is None or place.is_part or self._as_suggestion:
            yield place

    def _ways(
        self, name: str, value: str, place: CellPlace, row: ItemRow
    ) -> Iterator[tuple[Content, str | None]]:
        """What may be written, and where it leads: a cell takes what it is given, a line only its own kind."""
        content = _content(name, value, place, self._lang)
        if not place.is_part:
            if content is not None or place.end > place.start:
                yield content, self._link(place, content)
        elif place.kind != "text":
            if not isinstance(content, Text):
                yield content, None
        elif value:
            where = (place.tab_id, place.segment_id, place.start, place.end)
            is_link = self._words.has_link(*where)
            if is_link and name != "ticket":
                return
            url = row.ticket if is_link else ""
            said = Said(text=self._words.between(*where), day=row.due, url=url)
            for text, link in wordings(name, shown(value), said, self._lines.people):
                yield Text(text), link if is_link else None

    def _index(self, place: CellPlace, *, is_emptied: bool) -> int | None:
        """Where to insert so that every comment on the cell still stands on it afterwards.

        Comments that are resolved give way where not all can be kept; None when an open one would be lost.
        """
        free = self._gaps(place)
        usual = free[0] if free else place.end
        commented = self._commented(place)
        for spans in (commented, [span for span in commented if span[2]]):
            kept = [at for at in free if all(start < at < end for start, end, _ in spans)]
            if not spans or (kept and not is_emptied):
                return kept[0] if kept else usual
        return usual if self._as_suggestion else None

    def _gaps(self, place: CellPlace) -> list[int]:
        """Indexes between two characters of a cell: never within a surrogate pair."""
        if place.kind != "text":
            return list(range(place.start + 1, place.end))
        text = self._words.between(place.tab_id, place.segment_id, place.start, place.end)
        ends = accumulate((2 if character > "\uffff" else 1 for character in text), initial=place.start)
        return [at for at in ends if place.start < at < place.end]

    def _commented(self, place: CellPlace) -> list[tuple[int, int, bool]]:
        """Ranges of comments that stand on this cell alone, and whether each is open."""
        return [
            (span.start, span.end, thread.state == "open")
            for thread in self._threads
            for span in thread.places
            if (span.tab_id, span.segment_id) == (place.tab_id, place.segment_id)
            and place.start <= span.start < span.end <= place.end
        ]

    def _link(self, place: CellPlace, content: Content) -> str | None:
        """New words would lead where the old ones did."""
        if not isinstance(content, Text) or not self._words.has_link(
            place.tab_id, place.segment_id, place.start, place.end
        ):
            return None
        return content.text if _URL.fullmatch(content.text) else ""


def plan_edits(read: DocumentRead, outcome: DocumentOutcome, world: Circumstances) -> CellEdits | None:
    """The values of the sheet that go into a document, and those that cannot; None where there is none, or may be none."""
    rows = dict(zip(outcome.row_keys, read.items.items, strict=True))
    items = [item for item in outcome.items if item.document_values and item.base.key in rows]
    if not items or world.write_back == "off" or read.is_first or not outcome.base.adopted:
        return None
    planned = _cell_edits(read, outcome, world)
    for item in items:
        planned.add(item, rows[item.base.key])
    return planned


def with_offered(read: DocumentRead, outcome: DocumentOutcome, world: Circumstances) -> DocumentOutcome:
    """The outcome that knows of suggestions which a run made and, killed, could not note.

    What waits in the place of a value and says what the sheet says was offered, whoever did.
    """
    if world.write_back != "suggest" or read.is_first or not outcome.base.adopted:
        return outcome
    rows = dict(zip(outcome.row_keys, read.items.items, strict=True))
    asked = {
        item.base.key: names
        for item in outcome.items
        if item.base.key in rows and (names := _unnoted(item, rows[item.base.key]))
    }
    if not asked:
        return outcome
    edits = _cell_edits(read, outcome, world)
    items = []
    for item in outcome.items:
        key, agreed = item.base.key, item.base.agreed
        found = {
            name: agreed.get(name, "")
            for name in asked.get(key, ())
            if edits.is_offered(name, agreed.get(name, ""), rows[key])
        }
        base = replace(item.base, proposed={**item.base.proposed, **found}) if found else item.base
        items.append(replace(item, base=base) if found else item)
    return replace(
        outcome, items=tuple(items), base=replace(outcome.base, items=tuple(one.base for one in items))
    )


def _unnoted(item: ItemOutcome, row: ItemRow) -> list[str]:
    """Fields that the sheet says otherwise, whose place somebody suggests to change, and not offered as far as is known."""
    said, agreed, offered = item.base.in_document, item.base.agreed, item.base.proposed
    differing = [
        name
        for name in TWO_WAY
        if (value := agreed.get(name, "")) not in {said.get(name, ""), offered.get(name)}
        and name not in item.base.conflicts
        and not value.startswith(UNREAD)
    ]
    return [name for name in differing if (place := row.cells.get(name)) and place.disputed]


def _cell_edits(read: DocumentRead, outcome: DocumentOutcome, world: Circumstances) -> CellEdits:
    def read_again(document: Document) -> Iterable[ItemRow]:
        return items_of(document, read_sections(document), outcome.base, world.people).items

    document, as_suggestion = read.reading.document, world.write_back == "suggest"
    lines = Rereading(
        document,
        read.items.items,
        read_again,
        reference=date.fromisoformat(outcome.base.reference),
        people=world.people,
        each_alone=as_suggestion,
    )
    return CellEdits(document, read.threads, lines, lang=world.lang, as_suggestion=as_suggestion)


_URL = re.compile(r"https?://[^\s<>\"]+")


def _rewording(place: CellPlace, content: Content, link: str | None) -> Rewording:
    """A change of a line, as it would read."""
    element: Element | None = None
    match content:
        case Text(text=text):
            element = Element(start=0, end=0, kind="text", text=text, url=link or "")
        case PersonChip(person=person):
            element = Element(start=0, end=0, kind="person", text=person.email, email=person.email)
        case DateChip(moment=moment):
            element = Element(start=0, end=0, kind="date", text=f"{moment}", day=moment)
    return Rewording(tab_id=place.tab_id, start=place.start, end=place.end, element=element)


def _says(inserted: Sequence[Element], wanted: Element | None) -> bool:
    """Whether what is suggested to come is just that; None is nothing."""
    if wanted is None or wanted.kind == "text":
        said = [(element.kind, element.text, element.url) for element in inserted]
        text = "".join(text for _, text, _ in said)
        urls = {(kind, url) for kind, _, url in said}
        return not said if wanted is None else text == wanted.text and urls == {("text", wanted.url)}
    said_once = [(element.kind, element.email.casefold(), element.day) for element in inserted]
    return said_once == [(wanted.kind, wanted.email.casefold(), wanted.day)]


def _option(dropdown: Dropdown | None, name: str, value: str) -> str:
    """The choice that means a value; an empty one means the choice that says nothing."""
    parse = _PARSERS.get(name)
    for text, option_id in dropdown.options.items() if dropdown else ():
        if (is_unset(text) and not value) or (value and parse is not None and parse(text) == value):
            return option_id
        if parse is None and text == value:
            return option_id
    return ""


def _content(name: str, value: str, place: CellPlace, lang: str) -> Content:
    if not value:
        return None
    text = shown(value)
    if name == "due" and place.kind in {"date", "empty"}:
        try:
            return DateChip(date.fromisoformat(text))
        except ValueError:
            return Text(text)
    if name == "owner" and "@" in text and place.kind in {"person", "empty"}:
        return PersonChip(Person(email=text))
    return Text(in_words(name, text, lang) if name in {"status", "type"} else text)
