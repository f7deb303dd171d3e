"""Fill plans as requests of ``documents.batchUpdate``."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, tzinfo
from typing import Any

from pmdocs.core.documents.document import Document, Paragraph
from pmdocs.core.model import utf16_length
from pmdocs.core.templates.fill import ChosenOption, FillPlan, Relink, RemoveParagraph, Replace, Select
from pmdocs.core.templates.template import Choice, DateChip, PersonChip, Piece, Text

Request = dict[str, Any]


def fill_requests(plan: FillPlan) -> list[Request]:
    """Requests in an order that keeps every planned index true.

    What keeps lengths comes first, then replacements from the end of each segment to its start.
    """
    requests: list[Request] = []
    moving: list[Replace | RemoveParagraph] = []
    for edit in plan.edits:
        match edit:
            case Relink():
                requests.append(_relink(edit))
            case Select():
                requests.append(_select(edit))
            case _:
                moving.append(edit)
    for edit in sorted(moving, key=lambda item: item.start, reverse=True):
        if isinstance(edit, RemoveParagraph):
            requests.append(_delete(edit, edit.start, edit.end))
        else:
            requests.extend(_replace(edit, plan))
    return requests


def mark_request(document: Document, plan: FillPlan, name: str) -> Request:
    """A named range over words that the plan leaves alone; it moves with the edits around it."""
    tab = document.tabs[0]
    body = [block for block in tab.segments[0].blocks if isinstance(block, Paragraph)]
    touched = [
        (edit.start, edit.end)
        for edit in plan.edits
        if not isinstance(edit, Select) and edit.tab_id == tab.tab_id and not edit.segment_id
    ]
    for paragraph in body:
        clear = all(end <= paragraph.start or start >= paragraph.end for start, end in touched)
        if clear and paragraph.end - paragraph.start > 1:
            start, end = paragraph.start, paragraph.end - 1
            break
    else:
        start, end = body[-1].end - 1, body[-1].end
    place = {"startIndex": start, "endIndex": end, "tabId": tab.tab_id}
    return {"createNamedRange": {"name": name, "range": place}}


def _relink(edit: Relink) -> Request:
    return {
        "updateTextStyle": {
            "range": _range(edit, edit.start, edit.end),
            "textStyle": {"link": {"url": edit.url}},
            "fields": "link",
        }
    }


def _select(edit: Select) -> Request:
    return {
        "updateDropdownProperties": {
            "tabId": edit.tab_id,
            "dropdownId": edit.dropdown_id,
            "dropdownProperties": {"selectedOptionId": edit.option_id},
            "fields": "selectedOptionId",
        }
    }


def _replace(edit: Replace, plan: FillPlan) -> list[Request]:
    """Insert behind the placeholder's first character, then delete what is around.

    Inserted text takes the style of the character before it, and a comment anchored on the placeholder keeps
    words to stand on.
    """
    inside = edit.start + 1
    inserts = [_insert(edit, piece, inside, plan) for piece in reversed(edit.pieces)]
    length = sum(utf16_length(piece.text) if isinstance(piece, Text) else 1 for piece in _atoms(edit))
    rest = _delete(edit, inside + length, edit.end + length)
    first = _delete(edit, edit.start, inside)
    return [*inserts, rest, first]


def _atoms(edit: Replace) -> list[Piece | ChosenOption]:
    return [Text(piece.shown) if isinstance(piece, Choice) else piece for piece in edit.pieces]


def _insert(edit: Replace, piece: Piece | ChosenOption, index: int, plan: FillPlan) -> Request:
    location = {"index": index, "tabId": edit.tab_id}
    if edit.segment_id:
        location["segmentId"] = edit.segment_id
    match piece:
        case Text(text=text) | Choice(shown=text):
            return {"insertText": {"location": location, "text": text}}
        case PersonChip(person=person):
            # The address alone: Docs shows the account's own name, and may refuse one that is sent.
            return {"insertPerson": {"location": location, "personProperties": {"email": person.email}}}
        case DateChip(moment=moment):
            return {
                "insertDate": {
                    "location": location,
                    "dateElementProperties": date_properties(moment, lang=plan.lang, zone=plan.zone),
                }
            }
        case ChosenOption():
            return {
                "insertDropdown": {
                    "location": location,
                    "dropdownDefinitionId": piece.definition_id,
                    "selectedOptionId": piece.option_id,
                }
            }


def date_properties(moment: date, *, lang: str, zone: tzinfo) -> dict[str, Any]:
    """A date element; its timestamp is UTC, its zone that of the project, so that the day is right in both."""
    zone_name = str(zone)
    properties: dict[str, Any] = {"dateFormat": "DATE_FORMAT_ISO8601", "locale": lang}
    if isinstance(moment, datetime):
        instant, form = moment, "TIME_FORMAT_HOUR_MINUTE_TIMEZONE"
    else:
        # Noon, so that no reader's zone turns it into another day.
        instant, form = datetime.combine(moment, time(12), UTC), "TIME_FORMAT_DISABLED"
        zone_name = "Etc/UTC"
    stamp = instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return properties | {"timestamp": stamp, "timeZoneId": zone_name, "timeFormat": form}


def _delete(edit: Replace | RemoveParagraph, start: int, end: int) -> Request:
    return {"deleteContentRange": {"range": _range(edit, start, end)}}


def _range(edit: Replace | RemoveParagraph | Relink, start: int, end: int) -> dict[str, Any]:
    place: dict[str, Any] = {"startIndex": start, "endIndex": end, "tabId": edit.tab_id}
    if edit.segment_id:
        place["segmentId"] = edit.segment_id
    return place
