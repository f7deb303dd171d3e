"""What every document has to be, whatever was done to it: checked on answers of documents.get."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


def utf16(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


@dataclass
class _Findings:
    """Faults found, and what has to be unique in a tab."""

    lines: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    lists: list[str] = field(default_factory=list)
    dropdowns: list[Json] = field(default_factory=list)
    sections: list[Json] = field(default_factory=list)
    footnotes: list[Json] = field(default_factory=list)
    images: list[str] = field(default_factory=list)
    tethered: list[str] = field(default_factory=list)

    def check(self, holds: bool, text: str) -> None:
        if not holds:
            self.lines.append(text)


def faults(document: Json) -> list[str]:
    """Where a document, read with tabs, is malformed. Empty for a valid one."""
    findings: list[str] = []
    seen_anchors: set[str] = set()
    for tab in all_tabs(document["tabs"]):
        found = _Findings()
        content = tab["documentTab"]
        ends = {"": _segment(found, content["body"]["content"], first=True)}
        _numbers(found, content)
        for kind in ("headers", "footers", "footnotes"):
            for key, segment in content.get(kind, {}).items():
                found.check(key not in ends, f"{key} is a segment twice")
                found.check(segment[f"{kind[:-1]}Id"] == key, f"{key} is not called so")
                ends[key] = _segment(found, segment["content"], first=False)
        _references(found, content)
        _held(found, content)
        for group in content.get("namedRanges", {}).values():
            for named in group["namedRanges"]:
                _ranges(found, named["ranges"], ends, named["namedRangeId"])
        for anchor_id, anchor in content.get("commentAnchors", {}).items():
            found.check(anchor_id not in seen_anchors, f"{anchor_id} in two tabs")
            seen_anchors.add(anchor_id)
            _ranges(found, anchor["ranges"], ends, anchor_id)
        findings += [f"{tab['tabProperties']['tabId']}: {line}" for line in found.lines]
    return findings


def all_tabs(tabs: list[Json]) -> Iterator[Json]:
    """Every tab, nested ones too."""
    for tab in tabs:
        yield tab
        yield from all_tabs(tab.get("childTabs", []))


def _segment(found: _Findings, content: list[Json], *, first: bool) -> int:
    if first:
        found.check("sectionBreak" in content[0], "the body does not begin with a section break")
    return _blocks(found, content, 0)


def _blocks(found: _Findings, content: list[Json], at: int) -> int:
    found.check(bool(content) and "paragraph" in content[-1], f"no paragraph last before {at}")
    previous = "start"
    for block in content:
        found.check(block.get("startIndex", 0) == at, f"gap at {at}")
        found.check("startIndex" not in block or block["startIndex"] != 0, "a start index of 0 is shown")
        kind = next(key for key in block if not key.endswith("Index"))
        if kind == "table":
            found.check(previous == "paragraph", f"the table at {at} has no paragraph before it")
            at = _table(found, block["table"], at)
        elif kind == "paragraph":
            at = _paragraph(found, block["paragraph"], at)
        elif kind == "tableOfContents":
            at = _blocks(found, block["tableOfContents"]["content"], at + 1) + 1
        else:
            found.check(at == 0 or previous == "paragraph", f"no paragraph before the section at {at}")
            found.sections.append(block["sectionBreak"]["sectionStyle"])
            at += 1
        found.check(block["endIndex"] == at, f"{kind} should end at {at}, not {block['endIndex']}")
        previous = kind
    return at


def _table(found: _Findings, table: Json, at: int) -> int:
    rows = table["tableRows"]
    columns = table["tableStyle"]["tableColumnProperties"]
    found.check(table["rows"] == len(rows), f"wrong number of rows at {at}")
    found.check(len(columns) == table["columns"], f"wrong number of column properties at {at}")
    covered: set[tuple[int, int]] = set()
    at += 1
    for number, row in enumerate(rows):
        found.check(row["startIndex"] == at, f"gap before row at {at}")
        found.check(len(row["tableCells"]) == table["columns"], f"ragged row at {at}")
        at += 1
        for column, cell in enumerate(row["tableCells"]):
            found.check(cell["startIndex"] == at, f"gap before cell at {at}")
            style = cell["tableCellStyle"]
            block = {
                (number + down, column + across)
                for down in range(style["rowSpan"])
                for across in range(style["columnSpan"])
            }
            if len(block) > 1:
                found.check(not block & covered, f"overlapping merged cells at {at}")
                inside = all(row_ < len(rows) and column_ < len(columns) for row_, column_ in block)
                found.check(inside, f"a merged cell leaves the table at {at}")
                covered |= block
            at = _blocks(found, cell["content"], at + 1)
            found.check(cell["endIndex"] == at, f"cell should end at {at}")
        found.check(row["endIndex"] == at, f"row should end at {at}")
    return at + 1


def _paragraph(found: _Findings, paragraph: Json, at: int) -> int:
    style = paragraph["paragraphStyle"]
    is_heading = style["namedStyleType"] != "NORMAL_TEXT"
    found.check(("headingId" in style) == is_heading, f"wrong heading id at {at}")
    found.headings += [style["headingId"]] if "headingId" in style else []
    found.lists += [paragraph["bullet"]["listId"]] if "bullet" in paragraph else []
    for change in paragraph.get("suggestedBulletChanges", {}).values():
        found.lists += [change["bullet"]["listId"]] if "listId" in change["bullet"] else []
    found.tethered += paragraph.get("positionedObjectIds", [])
    elements = paragraph["elements"]
    found.check(elements[-1].get("textRun", {}).get("content", "").endswith("\n"), f"no line feed after {at}")
    previous: Json | None = None
    for number, element in enumerate(elements):
        found.check(element.get("startIndex", 0) == at, f"gap before element at {at}")
        run = element.get("textRun")
        if run is None:
            at += 1
            found.dropdowns += [element["dropdown"]] if "dropdown" in element else []
            found.footnotes += [element["footnoteReference"]] if "footnoteReference" in element else []
            if "inlineObjectElement" in element:
                found.images.append(element["inlineObjectElement"]["inlineObjectId"])
        else:
            _run(found, run, at, is_last=number == len(elements) - 1)
            looks = {key: value for key, value in run.items() if key != "content"}
            found.check(looks != previous, f"equal runs apart at {at}")
            at += utf16(run["content"])
        previous = run and looks
        found.check(element["endIndex"] == at, f"element should end at {at}")
    return at


def _run(found: _Findings, run: Json, at: int, *, is_last: bool) -> None:
    content = run["content"]
    found.check(bool(content), f"empty run at {at}")
    found.check("\n" not in (content[:-1] if is_last else content), f"a line feed inside a paragraph at {at}")
    found.check("\ufffd" not in content, f"half a character at {at}")
    found.check(not any("\ue000" <= unit <= "\uf8ff" for unit in content), f"a marker in the text at {at}")


def _references(found: _Findings, content: Json) -> None:
    found.check(len(set(found.headings)) == len(found.headings), "heading ids repeat")
    for list_id in found.lists:
        found.check(list_id in content.get("lists", {}), f"unknown list {list_id}")
    definitions = content.get("dropdownDefinitions", {})
    for dropdown in found.dropdowns:
        properties = dropdown["dropdownProperties"]
        definition = definitions.get(properties["dropdownDefinitionId"], {})
        options = definition.get("dropdownDefinitionProperties", {}).get("options", [])
        known = {option["optionId"]: option.get("displayValue") for option in options}
        found.check(properties["selectedOptionId"] in known, "a dropdown selects an unknown option")


def _numbers(found: _Findings, content: Json) -> None:
    """Footnotes are numbered in reading order, and each has its reference in the body."""
    numbers = [reference["footnoteNumber"] for reference in found.footnotes]
    found.check(numbers == [str(at) for at in range(1, len(numbers) + 1)], f"footnotes numbered {numbers}")
    referred = sorted(reference["footnoteId"] for reference in found.footnotes)
    found.check(referred == sorted(content.get("footnotes", {})), "footnotes and references differ")


def _held(found: _Findings, content: Json) -> None:
    """Images, tethered objects, and the headers and footers that styles name."""
    found.check(
        sorted(found.images) == sorted(content.get("inlineObjects", {})), "images and elements differ"
    )
    tethered = sorted(content.get("positionedObjects", {}))
    found.check(sorted(found.tethered) == tethered, "positioned objects and tethers differ")
    for style in [content["documentStyle"], *found.sections]:
        for name, value in style.items():
            if name.endswith(("HeaderId", "FooterId")):
                held = content.get("headers" if name.endswith("HeaderId") else "footers", {})
                found.check(value in held, f"{name} names an unknown segment")


def _ranges(found: _Findings, ranges: list[Json], ends: dict[str, int], owner: str) -> None:
    found.check(bool(ranges), f"{owner} has no range")
    for one in ranges:
        end = ends.get(one.get("segmentId", ""), 0)
        inside = 0 <= one.get("startIndex", 0) < one["endIndex"] <= end
        found.check(inside, f"{owner} lies outside its segment")
