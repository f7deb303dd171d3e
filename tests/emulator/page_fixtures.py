"""Google's JSON as the page's tests need it: small documents and spreadsheets built with true indexes."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def pt(magnitude: float) -> Json:
    return {"magnitude": magnitude, "unit": "PT"}


def color(red: float, green: float, blue: float) -> Json:
    return {"color": {"rgbColor": {"red": red, "green": green, "blue": blue}}}


def run(text: str, **style: Any) -> Json:
    return {"textRun": {"content": text, "textStyle": style}}


def person(name: str, email: str) -> Json:
    return {
        "person": {"personId": "kix.p", "textStyle": {}, "personProperties": {"name": name, "email": email}}
    }


def day(text: str) -> Json:
    properties = {"timestamp": f"{text}T12:00:00Z", "displayText": text, "dateFormat": "DATE_FORMAT_ISO8601"}
    return {"dateElement": {"dateId": "kix.d", "textStyle": {}, "dateElementProperties": properties}}


def dropdown(definition: str, option: str) -> Json:
    properties = {"dropdownDefinitionId": definition, "selectedOptionId": option, "displayValue": "stale"}
    return {"dropdown": {"dropdownId": "kix.dd", "textStyle": {}, "dropdownProperties": properties}}


def rich_link(title: str, uri: str) -> Json:
    return {"richLink": {"richLinkId": "kix.r", "richLinkProperties": {"title": title, "uri": uri}}}


def para(*elements: Json | str, bullet: Json | None = None, **style: Any) -> Json:
    """A paragraph; its closing newline is added to the last run or as a run of its own."""
    parts = [run(each) if isinstance(each, str) else each for each in elements if each]
    parts.append(run("\n"))
    paragraph: Json = {"elements": parts, "paragraphStyle": {"namedStyleType": "NORMAL_TEXT", **style}}
    if bullet is not None:
        paragraph["bullet"] = bullet
    return {"paragraph": paragraph}


def heading(text: str, level: int, heading_id: str) -> Json:
    return para(text, namedStyleType=f"HEADING_{level}", headingId=heading_id)


def table(
    rows: list[list[list[Json] | str]], *, widths: list[float] | None = None, header: bool = True
) -> Json:
    """A table; a cell is text or a list of paragraph elements."""
    raw_rows = []
    for position, row in enumerate(rows):
        cells = []
        for cell in row:
            elements = [cell] if isinstance(cell, str) else cell
            style: Json = {"rowSpan": 1, "columnSpan": 1, "backgroundColor": {}}
            if position == 0 and header:
                style["backgroundColor"] = color(0.9, 0.92, 0.95)
            cells.append({"content": [para(*elements)], "tableCellStyle": style})
        row_style = {
            "minRowHeight": {"unit": "PT"},
            **({"tableHeader": True} if position == 0 and header else {}),
        }
        raw_rows.append({"tableCells": cells, "tableRowStyle": row_style})
    columns = [
        {"widthType": "FIXED_WIDTH", "width": pt(width)} if width else {"widthType": "EVENLY_DISTRIBUTED"}
        for width in (widths or [0] * len(rows[0]))
    ]
    return {
        "table": {
            "rows": len(rows),
            "columns": len(rows[0]),
            "tableRows": raw_rows,
            "tableStyle": {"tableColumnProperties": columns},
        }
    }


def index(content: list[Json], at: int) -> int:
    """Give every element its start and end, the way Docs counts, and return the end."""
    for element in content:
        element["startIndex"] = at
        if "table" in element:
            at += 1
            for row in element["table"]["tableRows"]:
                row["startIndex"] = at
                at += 1
                for cell in row["tableCells"]:
                    cell["startIndex"] = at
                    at = index(cell["content"], at + 1)
                    cell["endIndex"] = at
                row["endIndex"] = at
            at += 1
        elif "tableOfContents" in element:
            at = index(element["tableOfContents"]["content"], at + 1)
        elif "paragraph" in element:
            for part in element["paragraph"]["elements"]:
                part["startIndex"] = at
                at += utf16(part["textRun"]["content"]) if "textRun" in part else 1
                part["endIndex"] = at
        else:
            at += 1
        element["endIndex"] = at
    return at


def body_text(content: list[Json]) -> str:
    """The text of a segment as Docs indexes it: U+E907 for every unit that is no text."""
    units: list[str] = []

    def walk(elements: list[Json]) -> None:
        for element in elements:
            if "table" in element:
                units.append("\ue907")
                for row in element["table"]["tableRows"]:
                    units.append("\ue907")
                    for cell in row["tableCells"]:
                        units.append("\ue907")
                        walk(cell["content"])
                units.append("\ue907")
            elif "paragraph" in element:
                units.extend(
                    part["textRun"]["content"] if "textRun" in part else "\ue907"
                    for part in element["paragraph"]["elements"]
                )
            else:
                units.append("\ue907")

    walk(content)
    return "".join(units)


NAMED_STYLES: Json = {
    "styles": [
        {
            "namedStyleType": "NORMAL_TEXT",
            "textStyle": {
                "bold": False,
                "foregroundColor": {"color": {"rgbColor": {}}},
                "fontSize": pt(11),
                "weightedFontFamily": {"fontFamily": "Arial", "weight": 400},
            },
            "paragraphStyle": {"namedStyleType": "NORMAL_TEXT", "alignment": "START", "lineSpacing": 115},
        },
        *(
            {
                "namedStyleType": name,
                "textStyle": {"fontSize": pt(size), "foregroundColor": color(grey, grey, grey)},
                "paragraphStyle": {"spaceAbove": pt(above), "spaceBelow": pt(below)},
            }
            for name, size, grey, above, below in (
                ("TITLE", 26, 0.0, 0, 3),
                ("SUBTITLE", 15, 0.4, 0, 16),
                ("HEADING_1", 20, 0.0, 20, 6),
                ("HEADING_2", 16, 0.0, 18, 6),
                ("HEADING_3", 14, 0.26, 16, 4),
            )
        ),
    ]
}

BULLETS: Json = {
    "listProperties": {
        "nestingLevels": [
            {
                "bulletAlignment": "START",
                "glyphSymbol": "●○■"[level % 3],
                "glyphFormat": f"%{level}",
                "indentFirstLine": pt(18 + 36 * level),
                "indentStart": pt(36 + 36 * level),
            }
            for level in range(9)
        ]
    }
}
NUMBERS: Json = {
    "listProperties": {
        "nestingLevels": [
            {
                "glyphType": ("DECIMAL", "ALPHA", "ROMAN")[level % 3],
                "glyphFormat": f"%{level}.",
                "startNumber": 1,
                "indentFirstLine": pt(18 + 36 * level),
                "indentStart": pt(36 + 36 * level),
            }
            for level in range(9)
        ]
    }
}
CHECKS: Json = {
    "listProperties": {
        "nestingLevels": [
            {
                "glyphType": "GLYPH_TYPE_UNSPECIFIED",
                "indentFirstLine": pt(18 + 36 * level),
                "indentStart": pt(36 + 36 * level),
            }
            for level in range(9)
        ]
    }
}


def option(option_id: str, text: str, back: Json, front: Json | None = None) -> Json:
    style: Json = {"backgroundColor": back}
    if front is not None:
        style["foregroundColor"] = front
    return {"optionId": option_id, "displayValue": text, "textStyle": style}


DROPDOWNS: Json = {
    "kix.priority": {
        "dropdownDefinitionId": "kix.priority",
        "dropdownDefinitionProperties": {
            "title": "Priority",
            "options": [
                option("dropdownItem.P0", "P0", color(0.7, 0.06, 0.06), color(1, 1, 1)),
                option("dropdownItem.P1", "P1", color(1, 0.9, 0.6)),
                option("dropdownItem.P2", "P2", color(0.85, 0.93, 0.83)),
            ],
        },
    }
}


def tab(content: list[Json], *, tab_id: str = "t.0", title: str = "Tab 1", **members: Any) -> Json:
    """A tab whose content gets its indexes; the section break before it is added."""
    body = [{"endIndex": 1, "sectionBreak": {"sectionStyle": {"sectionType": "CONTINUOUS"}}}, *content]
    index(content, 1)
    return {
        "tabProperties": {"tabId": tab_id, "title": title, "index": 0},
        "documentTab": {
            "body": {"content": body},
            "documentStyle": {
                "pageSize": {"width": pt(612), "height": pt(792)},
                **{f"margin{side}": pt(72) for side in ("Top", "Bottom", "Left", "Right")},
                "documentFormat": {"documentMode": "PAGES"},
            },
            "namedStyles": NAMED_STYLES,
            "lists": {"kix.bullets": BULLETS, "kix.numbers": NUMBERS, "kix.checks": CHECKS},
            "dropdownDefinitions": DROPDOWNS,
            **members,
        },
    }


def document(*tabs: Json, title: str = "Checkout outage", comments: tuple[Json, ...] = ()) -> Json:
    answer: Json = {
        "documentId": "doc-1",
        "title": title,
        "tabs": list(tabs),
        "suggestionsViewMode": "SUGGESTIONS_INLINE",
    }
    if comments:
        answer["comments"] = list(comments)
    return answer


def post(text: str, author: str = "Mio Example", **members: Any) -> Json:
    return {
        "postId": "AAAApost",
        "content": text,
        "author": {"displayName": author, "user": "users/1"},
        "createTime": "2026-11-20T01:02:03.456Z",
        "updateTime": "2026-11-20T01:02:03.456Z",
        "commentAction": "NO_COMMENT_ACTION_CHANGE",
        **members,
    }


def thread(name: str, head: Json, *replies: Json, status: str = "OPEN", **members: Any) -> Json:
    raw: Json = {"commentId": name, "headPost": head, "status": status, **members}
    if replies:
        raw["replies"] = list(replies)
    return raw


def anchored(
    raw_tab: Json, name: str, words: str, head: Json, *replies: Json, occurrence: int = 0, **members: Any
) -> Json:
    """A thread on words of a tab's body; adds its anchor to the tab."""
    text = "\ue907" + body_text(raw_tab["documentTab"]["body"]["content"][1:])
    found = -1
    for _ in range(occurrence + 1):
        found = text.index(words, found + 1)
    start = utf16(text[:found])
    anchors = raw_tab["documentTab"].setdefault("commentAnchors", {})
    anchors[f"kix.{name}"] = {
        "anchorId": f"kix.{name}",
        "ranges": [{"startIndex": start, "endIndex": start + utf16(words)}],
    }
    return thread(name, head, *replies, anchorId=f"kix.{name}", plainTextQuote=words, **members)


def cell(value: object = None, shown: str | None = None, **members: Any) -> Json:
    """CellData as Sheets answers it; None is an empty cell."""
    if value is None:
        return dict(members)
    kind = (
        "boolValue"
        if isinstance(value, bool)
        else "numberValue"
        if isinstance(value, int | float)
        else "stringValue"
    )
    raw = {kind: value}
    return {
        "userEnteredValue": raw,
        "effectiveValue": raw,
        "formattedValue": shown if shown is not None else str(value),
        **members,
    }


def choice(*allowed: str) -> Json:
    values = [{"userEnteredValue": each} for each in allowed]
    return {"condition": {"type": "ONE_OF_LIST", "values": values}, "showCustomUi": True, "strict": True}


def sheet(rows: list[list[Json]], *, sheet_id: int = 0, title: str = "Actions", **members: Any) -> Json:
    properties: Json = {
        "sheetId": sheet_id,
        "title": title,
        "index": members.pop("index", 0),
        "sheetType": "GRID",
        "gridProperties": {"rowCount": max(1000, len(rows)), "columnCount": 26, **members.pop("grid", {})},
        **members.pop("properties", {}),
    }
    data: Json = {"rowData": [{"values": row} for row in rows]}
    widths = members.pop("widths", [])
    data["columnMetadata"] = [{"pixelSize": widths[at] if at < len(widths) else 100} for at in range(26)]
    return {"properties": properties, "data": [data], **members}


def spreadsheet(*sheets: Json, **members: Any) -> Json:
    return {
        "spreadsheetId": "book-1",
        "properties": {"title": "Tracker", "locale": "en_US"},
        "sheets": list(sheets),
        **members,
    }


FILE: Json = {
    "id": "doc-1",
    "name": "Checkout outage",
    "parents": ["folder-1"],
    "modifiedTime": "2026-11-20T03:00:00.000Z",
    "owners": [{"displayName": "Ada", "emailAddress": "ada@example.com"}],
}
