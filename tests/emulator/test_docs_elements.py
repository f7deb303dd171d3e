"""Chips: people, dates, links, dropdowns; breaks; headers and footers; tabs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docs_paper import Paper, delete, insert, shared_connect, shared_emulator, table

from pmdocs.emulator.discovery import conform
from pmdocs.emulator.docs.dates import complete

__all__ = ["shared_connect", "shared_emulator"]  # fixtures of this module

Json = dict[str, Any]
Connect = Callable[..., Any]

OPTIONS = [
    {"optionId": "dropdownItem.P0", "displayValue": "P0"},
    {"optionId": "dropdownItem.P1", "displayValue": "P1"},
]


def elements(paper: Paper, paragraph: int = 0) -> list[Json]:
    found: list[Json] = paper.blocks()[paragraph]["paragraph"]["elements"]
    return found


def test_person_chip(connect: Connect) -> None:
    """A person takes one index and reads back with id, address and name, in the style of the text before."""
    paper = Paper.new(connect, "by ")
    paper.batch(
        {
            "insertPerson": {
                "location": {"index": 4, "tabId": "t.0"},
                "personProperties": {"email": "a@example.com", "name": "Ann"},
            }
        },
        insert(5, "!"),
    )
    person = elements(paper)[1]

    assert (person["startIndex"], person["endIndex"]) == (4, 5)
    assert person["person"]["personProperties"] == {"name": "Ann", "email": "a@example.com"}
    assert person["person"]["personId"].startswith("kix.")
    assert person["person"]["textStyle"] == {}
    assert paper.text() == "by ¤!\n"
    assert paper.refusal({"insertPerson": {"location": {"index": 1}}})[0] == 400


def test_date_chip(connect: Connect) -> None:
    """A date reads back with its properties and the words it shows."""
    paper = Paper.new(connect)
    properties = {
        "timestamp": "2026-12-01T00:00:00Z",
        "timeZoneId": "etc/UTC",
        "dateFormat": "DATE_FORMAT_ISO8601",
        "timeFormat": "TIME_FORMAT_DISABLED",
    }
    paper.batch({"insertDate": {"location": {"index": 1}, "dateElementProperties": properties}})
    (date, _) = elements(paper)

    expected = properties | {"locale": "en", "displayText": "2026-12-01"}
    assert date["dateElement"]["dateElementProperties"] == expected


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({}, "Jan 1, 1970"),
        ({"dateFormat": "DATE_FORMAT_MONTH_DAY_ABBREVIATED"}, "Jan 1"),
        ({"dateFormat": "DATE_FORMAT_MONTH_DAY_FULL"}, "January 1"),
        (
            {"dateFormat": "DATE_FORMAT_ISO8601", "timeFormat": "TIME_FORMAT_HOUR_MINUTE"},
            "1970-01-01 5:00 AM",
        ),
        (
            {
                "dateFormat": "DATE_FORMAT_ISO8601",
                "timeFormat": "TIME_FORMAT_HOUR_MINUTE",
                "timeZoneId": "America/New_York",
            },
            "1970-01-01 12:00 AM",
        ),
        ({"timeFormat": "TIME_FORMAT_HOUR_MINUTE_TIMEZONE"}, "Jan 1, 1970, 5:00 AM UTC"),
        (
            {"timeFormat": "TIME_FORMAT_HOUR_MINUTE_TIMEZONE", "timeZoneId": "Asia/Tokyo", "locale": "ja"},
            "1970年1月1日 14:00 GMT+9",
        ),
        ({"locale": "ja", "dateFormat": "DATE_FORMAT_MONTH_DAY_FULL"}, "1月1日"),
        ({"locale": "de", "dateFormat": "DATE_FORMAT_ISO8601"}, "1970-01-01"),
    ],
)
def test_words_of_dates(given: Json, text: str) -> None:
    """Formats in English and Japanese, times in the chip's own zone (the reference's example is 18000 s)."""
    assert complete({"timestamp": "1970-01-01T05:00:00Z", **given})["displayText"] == text


@pytest.mark.parametrize(
    ("properties", "status"),
    [
        ({"timestamp": "2026-12-01T00:00:00Z", "locale": "de"}, "UNIMPLEMENTED"),
        ({"timestamp": "tomorrow"}, "INVALID_ARGUMENT"),
        ({"timestamp": "2026-12-01T00:00:00Z", "timeZoneId": "Mars/Base"}, "INVALID_ARGUMENT"),
        ({"timestamp": "2026-12-01T00:00:00Z", "dateFormat": "DATE_FORMAT_CUSTOM"}, "INVALID_ARGUMENT"),
        ({}, "INVALID_ARGUMENT"),
    ],
)
def test_dates_that_are_refused(connect: Connect, properties: Json, status: str) -> None:
    """Malformed dates are invalid; words in other locales are refused as not implemented, not guessed."""
    paper = Paper.new(connect)
    code, message = paper.refusal(
        {"insertDate": {"location": {"index": 1}, "dateElementProperties": properties}}
    )

    assert code == 400
    assert ("not implemented" in message) == (status == "UNIMPLEMENTED")


def test_rich_link_takes_the_title_of_its_file(connect: Connect) -> None:
    """A link to a document of the workspace shows its name and type; other hosts are refused."""
    target = Paper.new(connect, title="Other outage")
    paper = Paper.new(connect)
    uri = f"https://docs.google.com/document/d/{target.id}/edit"
    paper.batch({"insertRichLink": {"location": {"index": 1}, "richLinkProperties": {"uri": uri}}})
    link = elements(paper)[0]["richLink"]["richLinkProperties"]

    assert link == {
        "title": "Other outage",
        "uri": uri,
        "mimeType": "application/vnd.google-apps.document",
    }
    elsewhere = {"location": {"index": 1}, "richLinkProperties": {"uri": "https://example.com/google.com"}}
    assert paper.refusal({"insertRichLink": elsewhere})[0] == 400


def define(**definition: Any) -> Json:
    properties = {"title": "Priority", "options": definition.pop("options", OPTIONS)}
    return {
        "createDropdownDefinition": {
            "dropdownDefinition": {**definition, "dropdownDefinitionProperties": properties}
        }
    }


def drop(index: int, definition_id: str = "kix.pmPriority", **more: str) -> Json:
    return {"insertDropdown": {"location": {"index": index}, "dropdownDefinitionId": definition_id, **more}}


def test_dropdown_from_definition_to_deletion(connect: Connect) -> None:
    """A chip selects the first option or the one named, can be changed, and keeps its definition alive."""
    paper = Paper.new(connect)
    paper.batch(define(dropdownDefinitionId="kix.pmPriority"))
    chip = paper.reply(drop(1))["dropdown"]
    paper.batch(drop(2, selectedOptionId="dropdownItem.P1"))
    shown = [element["dropdown"]["dropdownProperties"]["displayValue"] for element in elements(paper)[:2]]
    assert shown == ["P0", "P1"]
    assert paper.tab()["dropdownDefinitions"]["kix.pmPriority"] == {
        "dropdownDefinitionId": "kix.pmPriority",
        "dropdownDefinitionProperties": {"title": "Priority", "options": OPTIONS},
    }

    update = {
        "dropdownId": chip["dropdownId"],
        "dropdownProperties": {"selectedOptionId": "dropdownItem.P1"},
        "fields": "selectedOptionId",
    }
    paper.batch({"updateDropdownProperties": update})
    assert elements(paper)[0]["dropdown"]["dropdownProperties"]["displayValue"] == "P1"
    gone = {"deleteDropdownDefinition": {"dropdownDefinitionId": "kix.pmPriority"}}
    assert paper.refusal(gone)[0] == 400
    paper.batch(delete(1, 3), gone)
    assert "dropdownDefinitions" not in paper.tab()


def test_ids_of_definitions_and_options_are_made_up_when_missing(connect: Connect) -> None:
    """A definition without ids gets well-formed ones, and its reply fits the schema."""
    paper = Paper.new(connect)
    reply = paper.reply(define(options=[{"displayValue": "a"}, {"displayValue": "b"}]))

    assert conform("docs", "CreateDropdownDefinitionResponse", reply) == []
    assert reply["dropdownDefinition"]["dropdownDefinitionId"].startswith("kix.")
    paper.batch(drop(1, reply["dropdownDefinition"]["dropdownDefinitionId"]))
    assert elements(paper)[0]["dropdown"]["dropdownProperties"]["displayValue"] == "a"


@pytest.mark.parametrize(
    "request_",
    [
        define(dropdownDefinitionId="pmPriority"),
        define(dropdownDefinitionId="kix.a"),
        define(dropdownDefinitionId="kix.fifteen-letters"),
        define(options=OPTIONS[:1]),
        define(options=[{"displayValue": str(number)} for number in range(51)]),
        define(options=[OPTIONS[0], OPTIONS[0]]),
        define(options=[{"optionId": "P0"}, OPTIONS[1]]),
        define(options=[{**OPTIONS[0], "textStyle": {"bold": True}}, OPTIONS[1]]),
        drop(1, "kix.unknown"),
    ],
)
def test_bad_definitions_are_refused(connect: Connect, request_: Json) -> None:
    """Ids that do not match, too few or too many options, repeated ids and unknown definitions: 400."""
    assert Paper.new(connect).refusal(request_)[0] == 400


def test_an_unknown_option_is_refused(connect: Connect) -> None:
    """Selecting an option the definition lacks is a 400, and a definition's id is unique in its tab."""
    paper = Paper.new(connect)
    paper.batch(define(dropdownDefinitionId="kix.pmPriority"))

    assert paper.refusal(drop(1, selectedOptionId="dropdownItem.P9"))[0] == 400
    assert paper.refusal(define(dropdownDefinitionId="kix.pmPriority"))[0] == 400


def test_options_that_go_need_replacements(connect: Connect) -> None:
    """Chips on a removed option move to its replacement, and without one the change is refused."""
    paper = Paper.new(connect)
    paper.batch(define(dropdownDefinitionId="kix.pmPriority"), drop(1))
    options = [{"optionId": "dropdownItem.P1", "displayValue": "High"}, {"optionId": "dropdownItem.P2"}]
    update: Json = {
        "dropdownDefinitionId": "kix.pmPriority",
        "dropdownDefinitionProperties": {"options": options},
        "fields": "options",
    }
    assert paper.refusal({"updateDropdownDefinitionProperties": update})[0] == 400

    update["selectedOptionIdReplacements"] = {"dropdownItem.P0": "dropdownItem.P1"}
    paper.batch({"updateDropdownDefinitionProperties": update})
    properties = elements(paper)[0]["dropdown"]["dropdownProperties"]
    assert (properties["selectedOptionId"], properties["displayValue"]) == ("dropdownItem.P1", "High")


def test_breaks(connect: Connect) -> None:
    """A page break brings a line feed behind it, a section break one before it; both in the body only."""
    paper = Paper.new(connect, "abcd")
    paper.batch(
        {"insertSectionBreak": {"location": {"index": 4}, "sectionType": "NEXT_PAGE"}},
        {"insertPageBreak": {"location": {"index": 2}}},
    )
    kinds = [next(key for key in block if not key.endswith("Index")) for block in paper.blocks()]

    assert paper.text() == "a¤\nbc\nd\n"
    assert kinds == ["paragraph", "paragraph", "sectionBreak", "paragraph"]
    assert paper.blocks()[2]["sectionBreak"]["sectionStyle"]["sectionType"] == "NEXT_PAGE"
    paper.batch(table(1, 1, 1))
    assert paper.refusal({"insertPageBreak": {"location": {"index": 5}}})[0] == 400


def test_headers_and_footers(connect: Connect) -> None:
    """A header is a segment of its own from index 0, exists once, and goes away with its reference."""
    paper = Paper.new(connect)
    header = paper.reply({"createHeader": {"type": "DEFAULT"}})["headerId"]
    footer = paper.reply({"createFooter": {"type": "DEFAULT"}})["footerId"]
    paper.batch(insert(0, "Top", segmentId=header))
    tab = paper.tab()

    assert tab["documentStyle"]["defaultHeaderId"] == header
    assert tab["documentStyle"]["defaultFooterId"] == footer
    assert tab["headers"][header]["content"][0]["endIndex"] == 4
    assert "startIndex" not in tab["headers"][header]["content"][0]
    assert paper.refusal({"createHeader": {"type": "DEFAULT"}})[0] == 400
    assert paper.refusal(delete(0, 4, segmentId=header))[0] == 400
    paper.batch({"deleteHeader": {"headerId": header}}, {"deleteFooter": {"footerId": footer}})
    assert {"headers", "footers"}.isdisjoint(paper.tab())
    assert "defaultHeaderId" not in paper.tab()["documentStyle"]
    message = f"Invalid requests[0].insertText: Segment with ID {header} was not found."
    assert paper.refusal(insert(0, "x", segmentId=header)) == (400, message)


def test_a_section_may_have_its_own_header(connect: Connect) -> None:
    """A header made for a section break belongs to that section's style."""
    paper = Paper.new(connect, "ab")
    paper.batch({"insertSectionBreak": {"location": {"index": 2}, "sectionType": "NEXT_PAGE"}})
    request = {"type": "DEFAULT", "sectionBreakLocation": {"index": 3}}
    header = paper.reply({"createHeader": request})["headerId"]

    assert paper.blocks()[1]["sectionBreak"]["sectionStyle"]["defaultHeaderId"] == header
    assert "defaultHeaderId" not in paper.tab()["documentStyle"]


def add(**properties: Any) -> Json:
    return {"addDocumentTab": {"tabProperties": properties}}


def test_tabs_nest_and_have_their_own_indexes(connect: Connect) -> None:
    """A child tab is listed under its parent only, with its index among siblings and its level."""
    paper = Paper.new(connect, "first")
    answer = paper.batch(add(title="Logs", parentTabId="t.0"))
    child = answer["replies"][0]["addDocumentTab"]["tabProperties"]
    paper.batch(insert(1, "logs", tabId=child["tabId"]), add(title="Before", index=0))
    before, first = paper.full()["tabs"]

    assert child == {
        "tabId": child["tabId"],
        "title": "Logs",
        "parentTabId": "t.0",
        "index": 0,
        "nestingLevel": 1,
    }
    assert "writeControl" not in answer
    assert before["tabProperties"]["title"] == "Before"
    assert first["tabProperties"] == {"tabId": "t.0", "title": "Tab 1", "index": 1}
    assert first["childTabs"][0]["tabProperties"] == child
    assert first["childTabs"][0]["documentTab"]["body"]["content"][1]["endIndex"] == 6


def test_tabs_change_and_go(connect: Connect) -> None:
    """A tab can be renamed and moved, goes with its children, and the last one stays."""
    paper = Paper.new(connect)
    parent = paper.reply(add(title="Parent"))["tabProperties"]["tabId"]
    child = paper.reply(add(title="Child", parentTabId=parent))["tabProperties"]["tabId"]
    properties = {"tabId": parent, "title": "Renamed", "iconEmoji": "🔥"}
    paper.batch({"updateDocumentTabProperties": {"tabProperties": properties, "fields": "title,iconEmoji"}})
    assert paper.full()["tabs"][1]["tabProperties"]["iconEmoji"] == "🔥"

    into_itself = {"tabProperties": {"tabId": parent, "parentTabId": child}, "fields": "parentTabId"}
    assert paper.refusal({"updateDocumentTabProperties": into_itself})[0] == 400
    icon = {"tabProperties": {"tabId": parent, "iconEmoji": "ab"}, "fields": "iconEmoji"}
    assert paper.refusal({"updateDocumentTabProperties": icon})[0] == 400
    paper.batch({"deleteTab": {"tabId": parent}})
    assert len(paper.full()["tabs"]) == 1
    assert paper.refusal(insert(1, "x", tabId=child))[0] == 400
    assert paper.refusal({"deleteTab": {"tabId": "t.0"}})[0] == 400
