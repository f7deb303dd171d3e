"""Structural rules: what a postmortem lacks, whatever its words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pmdocs.core.actions.items import ItemRow
from pmdocs.core.documents.document import Block, Paragraph, Table, walk
from pmdocs.core.documents.sections import Section
from pmdocs.core.findings import LEVELS, Code, Finding, Level
from pmdocs.core.lint.passages import Source, is_guidance
from pmdocs.core.lint.text import normal
from pmdocs.core.model import Severity
from pmdocs.core.policy.policy import Level as PolicyLevel
from pmdocs.core.policy.policy import Rule
from pmdocs.core.policy.postmortem_facts import PostmortemFacts
from pmdocs.core.policy.steps import steps_left
from pmdocs.core.vocabulary import HEADINGS, is_unset

SECTIONS = (
    "summary", "impact", "root_causes", "trigger", "detection", "resolution", "action_items", "well", "wrong",
    "lucky", "timeline",
)  # fmt: skip
"""Sections that a postmortem must have (practice, section 3.1)."""
FACTS = ("created", "incident_date", "authors", "owner", "status", "severity")
"""Facts at its head that it must have."""
NEAR_MISS_NEEDS_NOT = frozenset({"resolution", "well", "wrong"})
REVIEWED = frozenset({"reviewed", "closed"})
AT_REVIEW = REVIEWED | {"in_review"}
DONE = frozenset({"done", "wont_do"})
SEVERAL = 3
"""Items from which on their priorities and types are compared."""

_SHOWN: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "summary": ("Summary", "サマリ"),
        "impact": ("Impact", "インパクト"),
        "root_causes": ("Root causes", "根本原因"),
        "trigger": ("Trigger", "発生要因"),
        "detection": ("Detection", "検出"),
        "resolution": ("Resolution", "対応"),
        "action_items": ("Action items", "アクションアイテム"),
        "well": ("What went well", "うまくいったこと"),
        "wrong": ("What went wrong", "うまくいかなかったこと"),
        "lucky": ("Where we got lucky", "幸運だったこと"),
        "timeline": ("Timeline", "タイムライン"),
        "created": ("Created", "作成日"),
        "incident_date": ("Incident date", "発生日"),
        "authors": ("Authors", "作者"),
        "owner": ("Owner", "オーナー"),
        "status": ("Status", "ステータス"),
        "severity": ("Severity", "重大度"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """A structural finding before it has words. Without a section it is about the document."""

    rule: str
    level: Level
    quote: str
    section: Section | None = None
    tab_id: str = ""
    start: int = -1
    """UTF-16 code units, where it is about one place."""
    note: str = ""
    note_ja: str = ""


def lacks(source: Source, lang: str) -> Iterator[Lack]:
    """Everything that structural rules find, section after section, then the action items."""
    yield from _missing(source, lang)
    yield from _empty(source)
    yield from _placeholders(source)
    yield from _impact(source)
    yield from _late(source)
    if len(source.reading.header.owners) > 1:
        names = ", ".join(map(str, source.reading.header.owners))
        yield Lack(rule="doc-many-owners", level=Level.WARNING, quote=names, section=_first(source, "owner"))
    yield from _items(source)
    yield from _read(source)


def _first(source: Source, key: str) -> Section | None:
    return next((section for section in source.reading.sections if key in section.keys), None)


# Sections


def _missing(source: Source, lang: str) -> Iterator[Lack]:
    present = {key for section in source.reading.sections for key in section.keys}
    is_near_miss = source.reading.header.severity is Severity.NEAR_MISS
    for key in (*FACTS, *SECTIONS):
        if key in present or (is_near_miss and key in NEAR_MISS_NEEDS_NOT):
            continue
        yield Lack(rule="missing-section", level=Level.ERROR, quote=_SHOWN[key][lang == "ja"])


def _empty(source: Source) -> Iterator[Lack]:
    is_late = source.reading.header.status in AT_REVIEW
    texts: dict[str, Section] = {}
    for key in (*FACTS, *SECTIONS):
        sections = source.reading.sections_of(key)
        own = next((section for section in sections if key in section.keys), None)
        if own is None:
            continue
        text = "\n".join(filter(None, (_written(section, source) for section in sections)))
        if not text:
            yield Lack(
                rule="empty-section",
                level=Level.ERROR if is_late else Level.WARNING,
                quote=own.title,
                section=own,
            )
        elif key in _PROSE and (_is_hollow(text) or text in texts):
            yield Lack(rule="hollow-section", level=Level.WARNING, quote=text[:120], section=own)
        else:
            texts.setdefault(text, own)


_PROSE = frozenset({"summary", "impact", "root_causes", "resolution"})
_HOLLOW = re.compile(
    (
        r"(?:see|as) (?:above|below|the )?.{0,30}|同上|上記(?:参照|の通り|のとおり)"
        r"?|下記(?:参照)?|後述|調査中|確認中|要確認|under investigation|to be (?:written|"
        r"added|filled in|done|determined).*|unknown|不明|wip|work in progress|todo|"
        r"記載予定|追記予定|あとで書く|later|human error|operator error|ヒューマンエラー|"
        r"人的ミス|確認不足"
    ),
    re.IGNORECASE,
)
_FILLER = frozenset(
    {"未記入", "記入してください", "なし", "特になし", "とくになし", "todo", "to do", "...", "…", "xxx"}
)


def _is_hollow(text: str) -> bool:
    words = normal(text).strip(" .。・*-")
    if _HOLLOW.fullmatch(words):
        return True
    letters = re.sub(r"[^\w]", "", words)
    is_short = len(re.findall(r"[A-Za-z0-9]+", words)) < 3 and len(letters) < 8
    return is_short and not re.search(r"\d", words)


def _written(section: Section, source: Source) -> str:
    """What people wrote in a section: not the template's advice, a table's header, or words for nothing."""
    parts = []
    for block in section.blocks:
        parts += [text for text in _texts(block) if not is_guidance(text, source) and not _says_nothing(text)]
    return "\n".join(parts).strip()


def _says_nothing(text: str) -> bool:
    return (
        is_unset(text)
        or normal(text).strip(" .。").casefold() in _FILLER
        or bool(_PLACEHOLDER.fullmatch(text.strip()))
    )


def _texts(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield block.shown.strip("\v ☐☑")
    elif isinstance(block, Table):
        rows = block.rows[1:] if len(block.rows) > 1 else block.rows
        for row in rows:
            # A dropdown's choice alone says nothing; the template comes with one in every row.
            texts = [cell.shown for cell in row if not _is_choice(cell.blocks)]
            yield from texts


def _is_choice(blocks: tuple[Block, ...]) -> bool:
    elements = [
        element for paragraph, _ in walk(blocks) for element in paragraph.elements if element.text.strip()
    ]
    return bool(elements) and all(element.kind == "dropdown" for element in elements)


_PLACEHOLDER = re.compile(r"\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}")


def _placeholders(source: Source) -> Iterator[Lack]:
    seen: set[tuple[str, int]] = set()
    for section in source.reading.sections:
        for paragraph, _ in walk(section.blocks):
            if paragraph.style == "CODE" or (section.tab_id, paragraph.start) in seen:
                continue
            seen.add((section.tab_id, paragraph.start))
            for found in _PLACEHOLDER.finditer(re.sub(r"`[^`]*`", "", paragraph.shown)):
                yield Lack(
                    rule="placeholder-left",
                    level=Level.ERROR,
                    quote=found.group(),
                    section=section,
                    tab_id=section.tab_id,
                    start=paragraph.start,
                )


_NUMBER = re.compile(
    (
        r"\d|[一二三四五六七八九十百千万億数半][割件分秒人名台円社回時日個%]|全(?:員|"
        r"件|ユーザー?|リクエスト)|\b(?:one|two|three|four|five|six|seven|eight|"
        r"nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|quarter|"
        r"third|no (?:user|customer|request|order)s?|all (?:user|customer|request|"
        r"order)s?|none)\b"
    ),
    re.IGNORECASE,
)


def _impact(source: Source) -> Iterator[Lack]:
    sections = source.reading.sections_of("impact")
    text = "\n".join(filter(None, (_written(section, source) for section in sections)))
    if text and not _NUMBER.search(normal(text)):
        yield Lack(rule="impact-no-number", level=Level.WARNING, quote=text[:120], section=sections[0])


# In time


_LATE = {Rule.REVIEW_LATE: "review-late", Rule.PUBLISH_LATE: "publish-late"}


def _late(source: Source) -> Iterator[Lack]:
    """Review and publication that the policy wants by now, as far as the head of the document tells.

    Nothing is said where its status is missing or not understood, or none of its dates is: that would be a guess.
    """
    header, today = source.reading.header, source.today
    if today is None or not header.status:
        return
    facts = PostmortemFacts(
        incident_id=header.incident_id,
        severity=str(header.severity or ""),
        status=header.status,
        services=header.services,
        incident_date=header.incident_date,
        created=header.created,
    )
    for rule, day in steps_left(facts, source.policy, today):
        is_off = source.policy.level(rule, facts.subject) is PolicyLevel.OFF
        if rule in _LATE and day < today and not is_off:
            yield Lack(
                rule=_LATE[rule],
                level=Level.WARNING,
                quote=header.raw.get("status", header.status),
                # About the whole document: where its head is front matter, no remark could stand beside it.
                note=f"by {day}",
                note_ja=f"期限 {day}",
            )


# Action items


def _items(source: Source) -> Iterator[Lack]:
    section = _first(source, "action_items")
    items = source.items
    if section is None:
        return
    if not items:
        if _written(section, source):
            yield Lack(rule="no-actions", level=Level.WARNING, quote=section.title, section=section)
        return
    for item in items:
        yield from _one_item(item, source, section)
    yield from _together(items, source, section)


def _one_item(item: ItemRow, source: Source, section: Section) -> Iterator[Lack]:
    if item.status in DONE:
        return
    level = Level.ERROR if source.reading.header.status in REVIEWED else Level.WARNING
    found = {finding.code for finding in item.findings}
    lacking = (
        ("ai-no-owner", item.owner is None, level),
        ("ai-no-due", item.due is None and Code.DATE_UNREADABLE not in found, level),
        ("ai-no-priority", not item.priority, level),
        ("ai-many-owners", Code.AI_MANY_OWNERS in found, Level.WARNING),
        ("ai-no-ticket", not item.ticket, Level.HINT),
    )
    for rule, lacks_it, at in lacking:
        if lacks_it:
            yield Lack(
                rule=rule, level=at, quote=item.action, section=section, tab_id=item.tab_id, start=item.start
            )


def _together(items: tuple[ItemRow, ...], source: Source, section: Section) -> Iterator[Lack]:
    priorities, types = Counter(item.priority for item in items), Counter(item.type for item in items)
    if len(items) >= SEVERAL and len(priorities) == 1 and items[0].priority:
        yield Lack(rule="ai-same-priority", level=Level.WARNING, quote=items[0].priority, section=section)
    if len(items) >= SEVERAL and 2 * types["mitigate"] > len(items):
        quote = f"{types['mitigate']}/{len(items)}"
        yield Lack(rule="ai-mostly-mitigate", level=Level.WARNING, quote=quote, section=section)
    if source.reading.header.severity in {Severity.S1, Severity.S2}:
        quote = str(source.reading.header.severity)
        if not priorities["P0"] + priorities["P1"]:
            yield Lack(rule="ai-no-p0p1", level=Level.ERROR, quote=quote, section=section)
        if not types["prevent"]:
            # Where no item states a type, one may prevent without saying so.
            level = Level.ERROR if set(types) != {"other"} else Level.WARNING
            yield Lack(rule="ai-no-prevent", level=level, quote=quote, section=section)


# What reading turned up


_TOLD_ABOVE = frozenset({Code.AI_NO_DUE, Code.AI_MANY_OWNERS})


def _read(source: Source) -> Iterator[Lack]:
    findings: list[Finding] = [*source.reading.findings, *source.of_items]
    findings += [finding for item in source.items for finding in item.findings]
    for finding in dict.fromkeys(findings):
        if finding.code in _TOLD_ABOVE or _is_mere_title(finding, source):
            continue
        yield Lack(
            rule=finding.code.value,
            level=LEVELS[finding.code],
            quote=finding.text,
            section=source.reading.section_at(finding.tab_id, finding.index),
            tab_id=finding.tab_id,
            start=finding.index,
            note=finding.advice,
        )


def _is_mere_title(finding: Finding, source: Source) -> bool:
    """Headings below a timeline are its times, not sections."""
    if finding.code is not Code.UNKNOWN_HEADING:
        return False
    section = source.reading.section_at(finding.tab_id, finding.index)
    return section is not None and bool(set(section.above) & (set(HEADINGS) - {"summary"}))
