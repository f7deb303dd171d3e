"""The sections of a postmortem, however they are written, and the facts at its head.

A section begins with a heading-style paragraph, with a ``label: value`` paragraph, or is a row of a
two-column table whose left cell is the label. Labels count only where prose would not begin like that: at
the head of a document, and below headings they belong to (``うまくいったこと：`` under 教訓).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from pmdocs.core.dates import parse_full_date
from pmdocs.core.document import Block, Document, Element, Paragraph, Tab, Table, walk
from pmdocs.core.document import place as place_in
from pmdocs.core.findings import Code, Finding, in_document_order
from pmdocs.core.model import Person, Severity
from pmdocs.core.vocabulary import (
    HEADER_LABELS,
    SECTION_HEADINGS,
    HeadingMatch,
    is_unset,
    match_column,
    match_heading,
    parse_doc_status,
    parse_severity,
    split_names,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Part of a tab's body under one heading or label, without the parts under headings of its own."""

    keys: tuple[str, ...]
    """What it is about; several for a combined heading, none for one that is not known."""
    belongs_to: tuple[str, ...]
    """Its keys, or those of the nearest heading above it that has some."""
    title: str
    """The heading or label as written; empty for what stands before the first one."""
    level: int
    """Of the heading, from 1; a label is one level below the heading it stands under."""
    form: str
    """``heading``, ``label``, ``row``, or ``opening`` for what stands before the first heading."""
    tab_id: str
    start: int
    """UTF-16 code units, heading included."""
    end: int
    path: tuple[str, ...]
    """Headings above it, outermost first."""
    above: tuple[str, ...]
    """Keys of all headings above it."""
    blocks: tuple[Block, ...]
    """What stands in it; for a label its value, then what follows."""
    heading_id: str = ""

    @property
    def text(self) -> str:
        """What a person reads in it, one line a paragraph."""
        return "\n".join(paragraph.shown for paragraph, _ in walk(self.blocks)).strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The facts at a postmortem's head; what is missing or not understood is empty."""

    created: date | None = None
    incident_date: date | None = None
    authors: tuple[Person, ...] = ()
    owners: tuple[Person, ...] = ()
    status: str = ""
    """``draft``, ``in_review``, ``reviewed`` or ``closed``."""
    severity: Severity | None = None
    services: tuple[str, ...] = ()
    incident_id: str = ""
    raw: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """What is written, by key."""

    @property
    def owner(self) -> Person | None:
        """The first owner; there should be one."""
        return self.owners[0] if self.owners else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A document as a postmortem."""

    document: Document
    """As read: without suggested insertions."""
    sections: tuple[Section, ...]
    """In document order, tab after tab."""
    header: Header
    findings: tuple[Finding, ...]

    def sections_of(self, key: str) -> tuple[Section, ...]:
        """Every section with this key, and those below them that have no key of their own."""
        return tuple(section for section in self.sections if key in section.belongs_to)

    def text_of(self, key: str) -> str:
        """What a person reads under all headings of a key."""
        return "\n".join(filter(None, (section.text for section in self.sections_of(key))))

    def section_at(self, tab_id: str, index: int) -> Section | None:
        """The innermost section around an index of a tab's body (UTF-16 code units)."""
        around = [
            section
            for section in self.sections
            if section.tab_id == tab_id and section.start <= index < section.end
        ]
        return min(around, key=lambda section: section.end - section.start, default=None)


NEEDED_HEADINGS = 3


def looks_like_postmortem(document: Document) -> bool:
    """Whether a document without our mark is one: at least three different sections of a postmortem.

    Facts such as status or owner do not count: every project document has them.
    """
    keys = {key for section in read_sections(document).sections for key in section.keys}
    return len(keys & set(SECTION_HEADINGS)) >= NEEDED_HEADINGS


def read_sections(document: Document) -> Reading:
    """The sections of every tab's body, the facts at the head, and what is doubtful about them."""
    settled = document.without_suggested_insertions()
    drafts = [
        draft
        for number, tab in enumerate(settled.tabs)
        for draft in _Outline(tab, number, document.title).read()
    ]
    _resolve(drafts)
    sections = tuple(draft.finished() for draft in drafts)
    wheres = _Places(settled)
    header, doubts = _read_header(sections, wheres)
    findings = (*_heading_findings(drafts, wheres), *doubts, *_suggested(document))
    return Reading(document=settled, sections=sections, header=header, findings=in_document_order(findings))


# Outline


@dataclass(slots=True, eq=False)
class _Draft:
    """A section while its extent and meaning are being found out."""

    match: HeadingMatch
    title: str
    level: int
    form: str
    tab: Tab
    start: int
    end: int
    parent: _Draft | None
    heading_id: str = ""
    blocks: list[Block] = field(default_factory=list)
    keys: tuple[str, ...] = ()
    warning: Code | None = None
    is_title: bool = False

    def __post_init__(self) -> None:
        self.keys, self.warning = self.match.keys, self.match.warning

    def add(self, block: Block) -> None:
        self.blocks.append(block)
        self.end = max(self.end, block.end)

    def ancestors(self) -> Iterator[_Draft]:
        above = self.parent
        while above is not None:
            yield above
            above = above.parent

    def belongs_to(self) -> tuple[str, ...]:
        return next((draft.keys for draft in (self, *self.ancestors()) if draft.keys), ())

    def finished(self) -> Section:
        above = tuple(self.ancestors())
        return Section(
            keys=self.keys,
            belongs_to=self.belongs_to(),
            title=self.title,
            level=self.level,
            form=self.form,
            tab_id=self.tab.tab_id,
            start=self.start,
            end=self.end,
            path=tuple(draft.title for draft in reversed(above) if draft.title),
            above=tuple(dict.fromkeys(key for draft in above for key in draft.keys)),
            blocks=tuple(self.blocks),
            heading_id=self.heading_id,
        )


_METADATA = frozenset(HEADER_LABELS)
_LABELS_UNDER: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "lessons": frozenset({"well", "wrong", "lucky", "response_learnings"}),
        "root_causes": frozenset({"root_causes", "trigger"}),
        "summary": _METADATA,
    }
    | dict.fromkeys(_METADATA, _METADATA | set(SECTION_HEADINGS))
)
"""Labels that are understood below a heading with a key; without one, all are."""

_NO_FACTS_IN = frozenset({"timeline", "action_items", "questions", "kudos", "review_checklist"})
"""Tables of two columns in these sections are not facts."""

_LABEL = re.compile(
    r"[ \t\u3000]*(?P<label>[^\s:：\ue907][^:：\ue907\n]{0,58}?)[ \t\u3000]*[:：](?!//)[ \t\u3000]*"
)


class _Outline:
    """Walks one tab's body from top to bottom."""

    def __init__(self, tab: Tab, number: int, title: str) -> None:
        self._tab, self._number, self._title = tab, number, title
        self._drafts: list[_Draft] = []
        self._heading: _Draft | None = None
        self._label: _Draft | None = None
        self._opening: _Draft | None = None

    def read(self) -> list[_Draft]:
        """Drafts in document order."""
        for block in self._tab.segments[0].blocks:
            if isinstance(block, Table):
                self._add(block)
                self._read_facts(block)
            elif isinstance(block, Paragraph):
                self._read_paragraph(block)
        self._mark_title()
        return sorted(self._drafts, key=lambda draft: (draft.start, -draft.end))

    def _read_paragraph(self, paragraph: Paragraph) -> None:
        if paragraph.heading_level:
            if paragraph.shown.strip():
                self._open_heading(paragraph, paragraph.heading_level)
            return
        if paragraph.style in {"TITLE", "SUBTITLE"}:
            self._label = None
            return
        for line in _lines(paragraph):
            if not self._open_label(line):
                self._add(line)

    def _open_heading(self, paragraph: Paragraph, level: int) -> None:
        parent = self._heading
        while parent is not None and parent.level >= level:
            parent = parent.parent
        title = " ".join(paragraph.shown.split())
        self._label = None
        self._heading = self._open(
            match_heading(title), title, level, "heading", paragraph.start, paragraph.end, parent
        )
        self._heading.heading_id = paragraph.heading_id

    def _open(
        self,
        match: HeadingMatch,
        title: str,
        level: int,
        form: str,
        start: int,
        end: int,
        parent: _Draft | None,
    ) -> _Draft:
        draft = _Draft(match, title, level, form, self._tab, start, end, parent)
        self._drafts.append(draft)
        return draft

    def _open_label(self, line: Paragraph) -> bool:
        """Begin a section at a ``label: value`` line, unless it only looks like one."""
        text = line.text
        found = _LABEL.match(text)
        if found is None:
            return False
        is_label = not re.search(r"\d", found["label"])
        if is_label and self._label is not None and set(self._label.keys) <= _METADATA:
            # A line with a label of its own is no value of the fact above it, known or not.
            self._label = None
        match = match_heading(found["label"])
        if match.certainty not in {"exact", "combined"} or not self._allows(match.keys, line):
            return False
        parent = self._heading
        level = (parent.level if parent else 0) + 1
        draft = self._open(match, found["label"], level, "label", line.start, line.end, parent)
        value = line.part(found.end())
        has_value = bool(value.shown.strip())
        if has_value:
            draft.add(value)
        fact = set(match.keys) <= _METADATA
        self._label = None if fact and has_value else draft
        return True

    def _allows(self, keys: Iterable[str], line: Paragraph) -> bool:
        above = self._heading.belongs_to() if self._heading else ()
        if above:
            return any(set(keys) <= _LABELS_UNDER.get(key, frozenset()) for key in above)
        # Under a heading that says nothing to us a list item with a colon is prose.
        return self._heading is None or line.bullet is None

    def _add(self, block: Block) -> None:
        target = self._label or self._heading
        if target is None:
            if self._opening is None:
                self._opening = self._open(HeadingMatch(), "", 0, "opening", block.start, block.end, None)
            target = self._opening
        target.add(block)

    def _read_facts(self, table: Table) -> None:
        """Rows of label and value; a table with four columns is two such tables side by side."""
        above = set(self._heading.belongs_to()) if self._heading else set()
        if above & _NO_FACTS_IN or _is_action_header(table):
            return
        pairs = []
        for row in table.rows:
            if len(row) not in {2, 4}:
                return
            for label, value in zip(row[::2], row[1::2], strict=True):
                match = match_heading(label.shown)
                if match.certainty in {"exact", "combined"}:
                    pairs.append((label, value, match))
        if len(pairs) < 2 and len(table.rows) > 1:
            return
        level = (self._heading.level if self._heading else 0) + 1
        for label, value, match in pairs:
            draft = self._open(match, label.shown, level, "row", label.start, value.end, self._heading)
            for block in value.blocks:
                draft.add(block)
            draft.end = value.end

    def _mark_title(self) -> None:
        """The first heading may be the document's title: alone on the highest level, or worded like it."""
        headings = [draft for draft in self._drafts if draft.form == "heading"]
        if headings and not headings[0].keys:
            first, levels = headings[0], sorted(draft.level for draft in headings)
            alone = self._number == 0 and levels.count(first.level) == 1 and first.level == levels[0]
            first.is_title = alone or first.title in {self._title, self._tab.title}


def _lines(paragraph: Paragraph) -> tuple[Paragraph, ...]:
    """A paragraph at its soft line breaks (U+000B), as people put several facts into one."""
    text = paragraph.text
    if "\v" not in text:
        return (paragraph,)
    ends = [*(found.end() for found in re.finditer("\v", text)), len(text)]
    return tuple(
        paragraph.part(start, end) for start, end in zip([0, *ends], ends, strict=False) if start < end
    )


def _is_action_header(table: Table) -> bool:
    columns = {match.key for cell in table.rows[0] if (match := match_column(cell.shown))}
    return len(columns) > 1 and "action" in columns


# Meaning


def _resolve(drafts: list[_Draft]) -> None:
    """Headings whose meaning depends on the others (原因, 直接原因, 発生原因, 恒久対応)."""
    settled = [draft for draft in drafts if draft.match.form not in {"原因", "直接原因"}]
    for form in ("原因", "直接原因", "発生原因", "恒久対応"):
        concerned = [
            draft for draft in drafts if draft.match.form == form and draft.match.certainty == "exact"
        ]
        elsewhere = {key for other in settled if other not in concerned for key in other.keys}
        for draft in concerned:
            _resolve_one(draft, form, elsewhere)
        settled += concerned


def _resolve_one(draft: _Draft, form: str, elsewhere: set[str]) -> None:
    has_cause, has_trigger = "root_causes" in elsewhere, "trigger" in elsewhere
    if (form == "原因" and has_cause and not has_trigger) or (form == "直接原因" and has_cause):
        draft.keys, draft.warning = ("trigger",), None
    elif form == "発生原因" and has_trigger and not has_cause:
        draft.keys = ("root_causes",)
    elif form == "恒久対応" and _holds_actions(draft):
        draft.keys = ("action_items",)


def _holds_actions(draft: _Draft) -> bool:
    return any(
        _is_action_header(block)
        if isinstance(block, Table)
        else isinstance(block, Paragraph) and block.bullet is not None and block.bullet.kind == "checkbox"
        for block in draft.blocks
    )


class _Places:
    """Where things stand in a document, as a person would find them."""

    def __init__(self, document: Document) -> None:
        self._numbers = {tab.tab_id: number for number, tab in enumerate(document.tabs)}
        self._tabs = {tab.tab_id: tab for tab in document.tabs}

    def finding(
        self, code: Code, tab_id: str, index: int, heading: str, text: str, advice: str = ""
    ) -> Finding:
        tab = self._tabs[tab_id]
        return Finding(
            code=code,
            where=place_in(tab, tab.segments[0], heading, (), tabs=len(self._tabs)),
            text=text,
            advice=advice,
            tab_id=tab_id,
            tab=self._numbers[tab_id],
            index=index,
        )


def _heading_findings(drafts: list[_Draft], places: _Places) -> Iterator[Finding]:
    for draft in drafts:
        if draft.form == "opening" or draft.is_title:
            continue
        parent = draft.parent.title if draft.parent else ""
        advice = ""
        if not draft.keys:
            if draft.belongs_to() and not draft.match.suggestion:
                continue
            code = Code.UNKNOWN_HEADING
            advice = f"did you mean '{draft.match.suggestion}'?" if draft.match.suggestion else ""
        elif draft.warning:
            code, advice = draft.warning, f"read as {draft.keys[0]}"
        elif first := _first_of_same(draft, drafts):
            code, advice = Code.DUPLICATE_HEADING, f"read together with '{first.title}'"
        else:
            continue
        yield places.finding(code, draft.tab.tab_id, draft.start, parent, draft.title, advice)


def _first_of_same(draft: _Draft, drafts: list[_Draft]) -> _Draft | None:
    """An earlier section with a key of this one, unless it stands above it or says nothing."""
    above = set(map(id, draft.ancestors()))
    for other in drafts:
        if other is draft:
            return None
        shared = set(draft.keys) & set(other.keys)
        if shared and id(other) not in above and not _shares_parent_key(draft, shared):
            return other
    return None


def _shares_parent_key(draft: _Draft, shared: set[str]) -> bool:
    return any(shared & set(above.keys) for above in draft.ancestors())


def _suggested(document: Document) -> Iterator[Finding]:
    numbers = {tab.tab_id: number for number, tab in enumerate(document.tabs)}
    for passed in document.suggestions():
        inserted = passed.kind == "inserted"
        yield Finding(
            code=Code.SUGGESTED_INSERTION if inserted else Code.SUGGESTED_DELETION,
            where=passed.where,
            text=passed.text,
            advice="left out until accepted" if inserted else "kept until accepted",
            tab_id=passed.tab_id,
            tab=numbers[passed.tab_id],
            index=passed.start,
        )


# Header


def _read_header(sections: tuple[Section, ...], places: _Places) -> tuple[Header, list[Finding]]:
    """The first section of each key that says something; an unfilled placeholder says nothing."""
    facts: dict[str, Section] = {}
    for section in sections:
        for key in section.keys:
            if key in HEADER_LABELS and key not in facts and _says_something(section.text):
                facts[key] = section
    raw = {key: section.text for key, section in facts.items()}
    status, severity = parse_doc_status(raw.get("status", "")), parse_severity(raw.get("severity", ""))
    header = Header(
        created=_day(facts.get("created")),
        incident_date=_day(facts.get("incident_date")),
        authors=people_in(facts["authors"].blocks) if "authors" in facts else (),
        owners=people_in(facts["owner"].blocks) if "owner" in facts else (),
        status=status or "",
        severity=severity,
        services=tuple(_services(raw.get("services", ""))),
        incident_id=" ".join(raw.get("incident_id", "").split()),
        raw=MappingProxyType(raw),
    )
    values = {
        "created": header.created,
        "incident_date": header.incident_date,
        "status": status,
        "severity": severity,
    }
    doubts = [
        places.finding(
            Code.DATE_UNREADABLE if "date" in key or key == "created" else Code.UNKNOWN_VALUE,
            section.tab_id,
            section.start,
            section.title,
            section.text,
        )
        for key, section in facts.items()
        if key in values and values[key] is None
    ]
    return header, doubts


MAX_FACT = 500
"""Characters; more under a heading such as "Status" is prose."""


def _says_something(text: str) -> bool:
    unfilled = re.fullmatch(r"\{\{.*\}\}|\([^()]*\)|（[^（）]*）", text, re.DOTALL)
    return not is_unset(text) and not unfilled and len(text) <= MAX_FACT


def _day(section: Section | None) -> date | None:
    if section is None:
        return None
    chips = (element.day for element in _elements(section.blocks) if element.kind == "date")
    return next((day for day in chips if day), None) or parse_full_date(section.text)


def _services(text: str) -> Iterator[str]:
    names = (name.strip(" \t・•-*") for name in re.split(r"[,、;\n\v/]", text))
    return (name for name in names if not is_unset(name))


def _elements(blocks: tuple[Block, ...]) -> Iterator[Element]:
    for paragraph, _ in walk(blocks):
        yield from paragraph.elements


_NO_PEOPLE: Mapping[str, str] = MappingProxyType({})
_ADDRESS = re.compile(r"[^@\s<>\"'(),、;]+@[^@\s<>\"'(),、;]+\.[A-Za-z0-9-]+")
_NAMED_ADDRESS = re.compile(
    rf"(?P<name>[^,、;\n<>()]*?)\s*[<(]\s*(?:mailto:)?(?P<email>{_ADDRESS.pattern})\s*[>)]"
)
_HONORIFIC = re.compile(r"(?:さん|様|氏|くん|君)$")


def people_in(blocks: tuple[Block, ...], people: Mapping[str, str] = _NO_PEOPLE) -> tuple[Person, ...]:
    """People named in blocks, in order: chips, addresses, names. ``people`` gives addresses by name."""
    return people_among(tuple(_elements(blocks)), people)


def people_among(elements: Iterable[Element], people: Mapping[str, str] = _NO_PEOPLE) -> tuple[Person, ...]:
    """People named in elements; a name that is only text gets the address that ``people`` has for it."""
    known = {_name_key(name): email for name, email in people.items()}
    found: list[Person] = []
    waiting = ""
    for element in elements:
        if element.kind == "person":
            found += [*_named(waiting, known), _from_chip(element)]
            waiting = ""
        elif element.kind == "text" and element.url.startswith("mailto:"):
            found += _named(waiting, known)
            address = element.url.removeprefix("mailto:").split("?")[0]
            name = element.text.strip(" \n@")
            found.append(Person(name="" if name == address else name, email=address))
            waiting = ""
        else:
            waiting += element.text
    found += _named(waiting, known)
    return tuple(dict.fromkeys(found))


def _from_chip(element: Element) -> Person:
    return Person(name=element.text if element.text != element.email else "", email=element.email)


def _named(text: str, known: Mapping[str, str]) -> Iterator[Person]:
    position = 0
    for found in [*_NAMED_ADDRESS.finditer(text)]:
        yield from _plain_names(text[position : found.start()], known)
        yield Person(name=found["name"].strip(" @・•-*"), email=found["email"])
        position = found.end()
    yield from _plain_names(text[position:], known)


def _plain_names(text: str, known: Mapping[str, str]) -> Iterator[Person]:
    for name in split_names(text):
        name = name.strip("・•-*() ")
        if address := _ADDRESS.search(name):
            yield Person(email=address.group())
        elif name:
            yield Person(name=name, email=known.get(_name_key(name), ""))


def _name_key(name: str) -> str:
    return _HONORIFIC.sub("", "".join(name.split()).lstrip("@").casefold())
