"""Values changed in the sheet, on their way into the document: as the same kind of element that stands there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from pmdocs.core.base import shown
from pmdocs.core.document import Dropdown
from pmdocs.core.items import CellPlace, ItemRow
from pmdocs.core.merge import ItemOutcome
from pmdocs.core.model import Person
from pmdocs.core.rows import in_words
from pmdocs.core.template import DateChip, PersonChip, Text
from pmdocs.core.vocabulary import is_unset, parse_priority, parse_status, parse_type

_PARSERS: Mapping[str, Callable[[str], str | None]] = {
    "priority": parse_priority,
    "status": parse_status,
    "type": parse_type,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CellEdit:
    """One cell of the document and what is to stand there.

    ``content`` None empties it; ``option_id`` chooses in the cell's dropdown instead.
    """

    key: str
    field: str
    place: CellPlace
    content: Text | PersonChip | DateChip | None = None
    option_id: str = ""


def plan_write_back(
    item: ItemOutcome, row: ItemRow, dropdowns: Mapping[str, Dropdown], *, lang: str
) -> Iterator[CellEdit]:
    """The edits for the values that the sheet changed.

    A field whose cell is missing, under somebody's suggestion, or without a fitting choice gives none.
    """
    for name, value in item.document_values.items():
        place = row.cells.get(name)
        if place is None or place.disputed or place.kind == "mixed":
            continue
        if place.kind == "dropdown":
            option_id = _option(dropdowns.get(place.definition_id), name, value)
            if option_id:
                yield CellEdit(key=item.base.key, field=name, place=place, option_id=option_id)
        else:
            content = _content(name, value, place, lang)
            if content is not None or place.end > place.start:
                yield CellEdit(key=item.base.key, field=name, place=place, content=content)


def _option(dropdown: Dropdown | None, name: str, value: str) -> str:
    """The choice that means a value; an empty one means the choice that says nothing."""
    parse = _PARSERS.get(name)
    for text, option_id in dropdown.options.items() if dropdown else ():
        if (is_unset(text) and not value) or (value and parse is not None and parse(text) == value):
            return option_id
        if parse is None and text == value:
            return option_id
    return ""


def _content(name: str, value: str, place: CellPlace, lang: str) -> Text | PersonChip | DateChip | None:
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
