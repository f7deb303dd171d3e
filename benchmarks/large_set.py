"""Reading and merging 10,000 postmortems with 100,000 action items, beside ``json.loads`` of the same bytes.

Run by hand: ``.venv/bin/python benchmarks/large_set.py [documents]``. Documents are made one at a time, half of them
Japanese, in the shape of a ``documents.get`` answer as Docs sends it for plain tables (no borders of their own), with
chips, and with the text around the items that postmortems have; nothing is kept but the bases, as sync keeps them.
Each document is read twice: the first sync makes its base; the second, timed one meets a version in which people
changed, added and removed items. A ratio below 3 with ``json.loads`` counted in is the bar.
"""

from __future__ import annotations

import gc
import json
import random
import resource
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from pmdocs.core.actions.items import read_items
from pmdocs.core.documents.document import RawDocument, parse_document
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.model import utf16_length
from pmdocs.core.syncing.base import BaseDocument
from pmdocs.core.syncing.merge import DocumentOutcome, merge_document

Json = dict[str, Any]
DOCUMENTS, ITEMS = 10_000, 10
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
MIB = 1024

STEPS = ("json.loads", "document", "sections", "items", "merge")

WORDS: dict[str, dict[str, Any]] = {
    "en": {
        "facts": ("Incident", "Created", "Incident date", "Authors", "Owner", "Status", "Severity", "Services affected"),
        "headings": (
            "Summary", "System background", "Impact", "Root causes", "Trigger", "Detection", "Resolution",
            "Constraints & alternatives considered", "Lessons learned", "Supporting information",
        ),
        "actions": "Action items",
        "timeline": "Timeline",
        "moments": ("Time", "Event", "Link or metric"),
        "columns": ("ID", "Action item", "Type", "Priority", "Owner", "Due", "Status", "Ticket", "Reason for change"),
        "types": ("Prevent", "Mitigate", "Detect", "Fix"),
        "statuses": ("Open", "In progress", "Done"),
        "prose": (
            "Orders failed for {n} minutes because the connection pool of the payment service was exhausted.",
            "The retry policy multiplied the load while the upstream recovered, so that {n} requests timed out.",
            "The on-call engineer rolled the release back after {n} minutes and the error rate fell to normal.",
        ),
        "action": "Limit the retries of service {n} to {m} and alert when the pool is above 80 %",
    },
    "ja": {
        "facts": ("インシデントID", "作成日", "発生日", "作者", "オーナー", "ステータス", "重大度", "対象サービス"),
        "headings": (
            "サマリ", "システム概要", "インパクト", "根本原因", "発生要因", "検出", "対応", "制約と検討した代替案",
            "教訓", "参考情報",
        ),
        "actions": "アクションアイテム",
        "timeline": "タイムライン",
        "moments": ("時刻", "出来事", "リンク・指標"),
        "columns": ("ID", "アクション", "種別", "優先度", "担当", "期日", "ステータス", "チケット", "変更理由"),
        "types": ("予防", "緩和", "検知", "修正"),
        "statuses": ("未着手", "対応中", "完了"),
        "prose": (
            "決済サービスのコネクションプールが枯渇し、注文が{n}分間失敗した。",
            "上流が復旧するまでの間、リトライが負荷を増幅させ、{n}件のリクエストがタイムアウトした。",
            "当番が{n}分後にリリースを切り戻し、エラー率は平常に戻った。",
        ),
        "action": "サービス{n}のリトライを{m}回までに制限し、プール使用率80%超で通知する",
    },
}  # fmt: skip
PEOPLE = tuple((f"engineer{n}@example.com", f"Engineer {n}") for n in range(40))


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else DOCUMENTS
    spent, size, items, bases = dict.fromkeys(STEPS, 0.0), 0, 0, []
    for number in range(count):
        before, after = versions(number)
        base = first_base(before, number)
        content = json.dumps(after, ensure_ascii=False).encode()
        gc.collect(1)  # what the making of the documents left is not for the steps to clear away
        outcome = timed(content, base, spent)
        bases.append(outcome.base)
        size, items = size + len(content), items + len(outcome.row_keys)
    report(spent, count=count, items=items, size=size)


def first_base(raw: Json, number: int) -> tuple[BaseDocument, dict[str, dict[str, str]]]:
    """What the first sync leaves: the base, and the cells of the sheet by item key."""
    document = parse_document(RawDocument(raw))
    rows = read_items(document, read_sections(document), reference=NOW.date()).items
    empty = BaseDocument(document_id=raw["documentId"], incident_id=f"INC-{number}")
    outcome = merge_document(rows, {}, empty, now=NOW, today=NOW.date())
    return outcome.base, {item.base.key: dict(item.sheet_values) for item in outcome.items}


def timed(
    content: bytes, base: tuple[BaseDocument, dict[str, dict[str, str]]], spent: dict[str, float]
) -> DocumentOutcome:
    """One document from bytes to outcome; the seconds of each step are added up."""
    clock = [time.perf_counter()]

    def lap(step: str) -> None:
        clock.append(time.perf_counter())
        spent[step] += clock[-1] - clock[-2]

    raw = json.loads(content)
    lap("json.loads")
    document = parse_document(raw)
    lap("document")
    reading = read_sections(document)
    lap("sections")
    rows = read_items(document, reading, reference=NOW.date()).items
    lap("items")
    now = NOW + timedelta(days=1)
    outcome = merge_document(rows, base[1], base[0], now=now, today=now.date())
    lap("merge")
    return outcome


def report(spent: dict[str, float], *, count: int, items: int, size: int) -> None:
    """Seconds, shares and the ratios that count."""
    load, total = spent["json.loads"], sum(spent.values())
    print(
        f"{count} documents, {items} items, {size / 2**20:.0f} MiB of JSON, {size / count / 1024:.0f} KiB each"
    )
    for step in STEPS:
        print(
            f"{step:12}{spent[step]:>9.2f} s{spent[step] / count * 1e3:>9.3f} ms each{spent[step] / load:>7.2f} x"
        )
    print(f"{'after loads':12}{total - load:>9.2f} s{'':>17}{(total - load) / load:>8.2f} x json.loads")
    print(f"{'all':12}{total:>9.2f} s{'':>17}{total / load:>8.2f} x json.loads (bar: 3)")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MIB
    print(f"memory at its highest: {peak:.0f} MiB (bar: 1024)")


# Documents


@dataclass(slots=True)
class _Item:
    """What one row of the table says."""

    number: int
    cells: dict[str, Any] = field(default_factory=dict)


def versions(number: int) -> tuple[Json, Json]:
    """A document as it was, and as it is after people worked on it."""
    chance = random.Random(number)  # noqa: S311 - the same documents in every run
    lang = ("en", "ja")[number % 2]
    items = [_item(chance, lang, at) for at in range(ITEMS)]
    changed = [_edited(chance, lang, item) for item in items]
    if number % 5 == 0:
        changed = [*changed[1:], _item(chance, lang, ITEMS)]
    prose = [chance.choice(WORDS[lang]["prose"]).format(n=chance.randrange(99)) for _ in range(30)]
    return _document(number, lang, items, prose), _document(number, lang, changed, prose)


def _item(chance: random.Random, lang: str, number: int) -> _Item:
    words, person = WORDS[lang], chance.choice(PEOPLE)
    day = date(2026, 12, 1) + timedelta(days=chance.randrange(60))
    action = str(words["action"]).format(n=f"{chance.randrange(1000)}-{number}", m=chance.randrange(2, 9))
    due: Any = day.isoformat() if chance.random() < 0.5 else _chip_day(day)
    owner: Any = _chip_person(*person) if chance.random() < 0.7 else person[0]
    cells = {
        "id": f"AI-{number + 1}",
        "action": action,
        "type": chance.choice(words["types"]),
        "priority": f"P{chance.randrange(4)}",
        "owner": owner,
        "due": due,
        "status": _chip_status(chance.choice(words["statuses"])),
        "ticket": f"OPS-{chance.randrange(9000) + 100}",
        "reason": "",
    }
    return _Item(number, cells)


def _edited(chance: random.Random, lang: str, item: _Item) -> _Item:
    """One item in ten gets another due date, one another status, one another wording."""
    cells, dice = dict(item.cells), chance.randrange(30)
    if dice == 0:
        cells["due"] = (date(2027, 1, 10) + timedelta(days=item.number)).isoformat()
    elif dice == 1:
        cells["status"] = _chip_status(chance.choice(WORDS[lang]["statuses"]))
    elif dice == 2:
        cells["action"] += " (v2)"
    return _Item(item.number, cells)


def _document(number: int, lang: str, items: Sequence[_Item], prose: Sequence[str]) -> Json:
    body = _Body()
    body.breaks()
    body.paragraph([f"Postmortem: INC-{number}"], "TITLE")
    values = (
        f"INC-{number}",
        "2026-11-20",
        "2026-11-19",
        "Engineer 1",
        "Engineer 2",
        "Draft",
        "S2",
        "checkout",
    )
    body.table([[[label], [value]] for label, value in zip(WORDS[lang]["facts"], values, strict=True)])
    paragraphs = iter(prose)
    for heading in WORDS[lang]["headings"]:
        body.paragraph([heading], "HEADING_1")
        for _ in range(3):
            body.paragraph([next(paragraphs)])
    body.paragraph([WORDS[lang]["timeline"]], "HEADING_1")
    moments = [
        [[f"{9 + at}:00"], ["An alert fired and the release was rolled back."], [""]] for at in range(8)
    ]
    body.table([[[label] for label in WORDS[lang]["moments"]], *moments])
    body.paragraph([WORDS[lang]["actions"]], "HEADING_1")
    rows = [[[cell] for cell in item.cells.values()] for item in items]
    body.table([[[label] for label in WORDS[lang]["columns"]], *rows])
    body.paragraph([""])
    content = {"body": {"content": body.blocks}, "documentStyle": {"background": {"color": {}}}}
    tab = {"tabProperties": {"tabId": "t.0", "title": "Tab 1", "index": 0}, "documentTab": content}
    return {
        "documentId": f"doc-{number}",
        "title": f"INC-{number}",
        "revisionId": "ALm37BW",
        "suggestionsViewMode": "SUGGESTIONS_INLINE",
        "tabs": [tab],
    }


Part = str | Json
"""A text, or an element without its indexes."""


class _Body:
    """A body in the making; indexes are counted as Docs counts them."""

    def __init__(self) -> None:
        self.blocks: list[Json] = []
        self._at = 0

    def breaks(self) -> None:
        self.blocks.append({"endIndex": 1, "sectionBreak": {"sectionStyle": {"sectionType": "CONTINUOUS"}}})
        self._at = 1

    def paragraph(self, parts: Sequence[Part], style: str = "NORMAL_TEXT") -> None:
        self.blocks.append(self._paragraph(parts, style))

    def table(self, rows: Sequence[Sequence[Sequence[Part]]]) -> None:
        start = self._at
        self._at += 1
        made = [self._row(row) for row in rows]
        self._at += 1
        table = {
            "rows": len(rows),
            "columns": len(rows[0]),
            "tableRows": made,
            "tableStyle": {"tableColumnProperties": [{"widthType": "EVENLY_DISTRIBUTED"}] * len(rows[0])},
        }
        self.blocks.append({"startIndex": start, "endIndex": self._at, "table": table})

    def _row(self, row: Sequence[Sequence[Part]]) -> Json:
        start = self._at
        self._at += 1
        cells = [self._cell(cell) for cell in row]
        style = {"minRowHeight": {"unit": "PT"}}
        return {"startIndex": start, "endIndex": self._at, "tableCells": cells, "tableRowStyle": style}

    def _cell(self, parts: Sequence[Part]) -> Json:
        start = self._at
        self._at += 1
        content = [self._paragraph(parts, "NORMAL_TEXT")]
        return {
            "startIndex": start,
            "endIndex": self._at,
            "content": content,
            "tableCellStyle": _cell_style(),
        }

    def _paragraph(self, parts: Sequence[Part], style: str) -> Json:
        start = self._at
        texts = list(parts) if isinstance(parts[-1], str) else [*parts, ""]
        elements = [self._element(part, part is texts[-1]) for part in texts]
        looks = {"namedStyleType": style, "direction": "LEFT_TO_RIGHT"}
        paragraph = {"elements": elements, "paragraphStyle": looks}
        return {"startIndex": start, "endIndex": self._at, "paragraph": paragraph}

    def _element(self, part: Part, is_last: bool) -> Json:
        start = self._at
        if isinstance(part, str):
            text = part + "\n" * is_last
            self._at += utf16_length(text)
            part = {"textRun": {"content": text, "textStyle": {}}}
        else:
            self._at += 1
        return {"startIndex": start, "endIndex": self._at, **part}


def _cell_style() -> Json:
    padding = {
        f"padding{side}": {"magnitude": 5, "unit": "PT"} for side in ("Left", "Right", "Top", "Bottom")
    }
    return {"rowSpan": 1, "columnSpan": 1, "backgroundColor": {}, **padding, "contentAlignment": "TOP"}


def _chip_person(email: str, name: str) -> Json:
    return {
        "person": {
            "personId": "kix.1",
            "textStyle": {},
            "personProperties": {"name": name, "email": email},
        }
    }


def _chip_day(day: date) -> Json:
    properties = {
        "timestamp": f"{day.isoformat()}T12:00:00Z",
        "timeZoneId": "Etc/UTC",
        "locale": "en",
        "dateFormat": "DATE_FORMAT_ISO8601",
        "displayText": day.isoformat(),
    }
    return {"dateElement": {"dateId": "kix.2", "textStyle": {}, "dateElementProperties": properties}}


def _chip_status(shown: str) -> Json:
    properties = {"dropdownDefinitionId": "kix.3", "selectedOptionId": "kix.4", "displayValue": shown}
    return {"dropdown": {"dropdownId": "kix.5", "textStyle": {}, "dropdownProperties": properties}}


if __name__ == "__main__":
    main()
