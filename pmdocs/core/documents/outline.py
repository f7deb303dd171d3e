"""A document cut into sections, and what each is about, however they are written.

A section begins with a heading-style paragraph, with a ``label: value`` paragraph, or is a row of a
two-column table whose left cell is the label. Labels count only where prose would not begin like that: at
the head of a document, and below headings they belong to (``うまくいったこと：`` under 教訓).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from pmdocs.core.documents.document import Block, Document, Element, Paragraph, Tab, Table, walk
from pmdocs.core.documents.meanings import find_unnamed_actions, is_action_header, resolve
from pmdocs.core.documents.plain_headings import (
    MAX_HEADING,
    above_lists,
    bare_action_headings,
    begins_with_sign,
    bold_headings,
    is_all_bold,
    plain_headings,
    signed_titles,
    tells_other_talk,
)
from pmdocs.core.documents.struck import is_struck
from pmdocs.core.documents.struck_lines import as_said, is_dropped
from pmdocs.core.documents.values import value
from pmdocs.core.documents.work_marks import work_mark
from pmdocs.core.findings import Code
from pmdocs.core.vocabulary import HeadingMatch, match_heading
from pmdocs.core.word_lists import HEADER_LABELS, SECTION_HEADINGS


@value(frozen=True, slots=True, kw_only=True)
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
    is_guessed: bool = False
    """Whether its key was told by what it holds, and not by its heading."""
    is_struck: bool = False
    """Whether its heading is struck through."""
    elements: tuple[Element, ...] = ()
    """What its heading is made of, where that is more than words: links and chips."""
    is_title: bool = False
    """Whether its heading is the document's own title."""
    under: str = ""
    """The heading right above it, unless that is the document's own title."""

    @property
    def text(self) -> str:
        """What a person reads in it, one line a paragraph."""
        return "\n".join(paragraph.shown for paragraph, _ in walk(self.blocks)).strip()


def outline(document: Document) -> list[Draft]:
    """The sections of every tab's body in document order, their meanings settled."""
    drafts = [
        draft
        for number, tab in enumerate(document.tabs)
        for draft in _Outline(tab, number, document.title).read()
    ]
    resolve(drafts)
    find_unnamed_actions(drafts)
    return drafts


@dataclass(slots=True, eq=False)
class Draft:
    """A section while its extent and meaning are being found out."""

    match: HeadingMatch
    title: str
    level: int
    form: str
    tab: Tab
    start: int
    end: int
    parent: Draft | None
    heading_id: str = ""
    blocks: list[Block] = field(default_factory=list)
    keys: tuple[str, ...] = ()
    warning: Code | None = None
    is_title: bool = False
    is_guessed: bool = False
    is_struck: bool = False
    elements: tuple[Element, ...] = ()

    def __post_init__(self) -> None:
        self.keys, self.warning = self.match.keys, self.match.warning

    def add(self, block: Block) -> None:
        """Take a block in, which may make the section longer."""
        self.blocks.append(block)
        self.end = max(self.end, block.end)

    def ancestors(self) -> Iterator[Draft]:
        """Headings above, innermost first."""
        above = self.parent
        while above is not None:
            yield above
            above = above.parent

    def belongs_to(self) -> tuple[str, ...]:
        """Its keys, or those of the nearest heading above that has some."""
        return next((draft.keys for draft in (self, *self.ancestors()) if draft.keys), ())

    def finished(self) -> Section:
        """The section as a value."""
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
            is_guessed=self.is_guessed,
            is_struck=self.is_struck,
            elements=self.elements,
            is_title=self.is_title,
            under=above[0].title if above and not above[0].is_title else "",
        )


_CURT = HeadingMatch(keys=("action_items",), certainty="exact")
"""Of ``AI`` above a list, which means nothing anywhere else."""
_CAPTION = re.compile(r"[^\W\d]{1,14}(?: [^\W\d]{1,14})?")
"""One word or two; Japanese has no blanks."""
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


_DIGIT = re.compile(r"\d")
_BRACKETED = re.compile(r"\s*(?:【([^【】]{2,30})】|[■◆●□◇▼★〓]\s*([^\s■◆●□◇▼★〓。、:：][^。、\n]{0,29}))\s*")

_RECOVERS = re.compile(
    r"\b(?:resolutions?|responses?|recovery|mitigations?|restoration)\b|復旧|対応の?(?:経緯|詳細|内容)",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\s*【([^【】]{2,30})】\s*(?=\S)")
"""A title in brackets before the text of its section, in one line."""


class _Outline:
    """Walks one tab's body from top to bottom."""

    def __init__(self, tab: Tab, number: int, title: str) -> None:
        self._tab, self._number, self._title = tab, number, title
        self._drafts: list[Draft] = []
        self._heading: Draft | None = None
        self._label: Draft | None = None
        self._opening: Draft | None = None
        self._plain = plain_headings(tab)
        self._bare = bare_action_headings(tab)
        self._is_bold = False
        """Whether the heading is a bold line without the style of one."""
        self._bold = bold_headings(tab)
        self._list_level = -1
        """Of the list item that is the current label, -1 for a label that is none."""

    @cached_property
    def _above_lists(self) -> frozenset[int]:
        return above_lists(self._tab)

    @cached_property
    def _signed_titles(self) -> frozenset[int]:
        return signed_titles(self._tab)

    def read(self) -> list[Draft]:
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
        if paragraph.start in self._plain or paragraph.start in self._bold:
            level = min(self._plain.values(), default=1) + self._bold.get(paragraph.start, 0)
            self._open_heading(paragraph, self._plain.get(paragraph.start, level))
            return
        if paragraph.start in self._bare or self._ends_bare(paragraph):
            self._open_heading(paragraph, self._heading.level if self._heading else 1)
            self._is_bold = is_all_bold(paragraph)
            return
        if paragraph.style in {"TITLE", "SUBTITLE"}:
            self._label = None
            if paragraph.style == "TITLE" and self._is_late_heading(paragraph):
                self._open_heading(paragraph, 1)
            return
        if self._list_level >= 0 and (paragraph.bullet is None or paragraph.bullet.level <= self._list_level):
            self._label, self._list_level = None, -1
        if self._label is not None and paragraph.start in self._signed_titles:
            self._label = None if begins_with_sign(self._label.title) else self._label
        if self._ends_label(paragraph):
            self._label = None
        for line in _lines(paragraph):
            if paragraph.is_code or not (self._open_bracketed(line) or self._open_label(line)):
                self._add(line)

    def _ends_label(self, paragraph: Paragraph) -> bool:
        """Whether a line of a word or two above a list stands below a label that has said its value: ``原因：…``, then ``議論``."""
        label, text = self._label, paragraph.shown.strip()
        return (
            label is not None
            and label.form == "label"
            and bool(label.blocks)
            and "action_items" not in label.keys
            and paragraph.bullet is None
            and _CAPTION.fullmatch(text) is not None
            and paragraph.end in self._above_lists
        )

    def _ends_bold(self, paragraph: Paragraph) -> bool:
        """Whether a bold line is the title of what follows below one that was a heading without a style, and not of a group of its list."""
        text = paragraph.shown.strip()
        return (
            self._is_bold
            and is_all_bold(paragraph)
            and paragraph.bullet is None
            and 0 < len(text) <= 2 * MAX_HEADING
            and text[-1] not in ":：。.!！"
            and paragraph.end not in self._above_lists
        )

    def _ends_bare(self, paragraph: Paragraph) -> bool:
        """Whether a line is the title of what follows below one that was a heading by its words alone."""
        is_below = self._heading is not None and self._heading.start in self._bare
        is_talk = (
            is_below
            and paragraph.bullet is None
            and paragraph.end in self._above_lists
            and tells_other_talk(paragraph.shown.strip())
        )
        return is_talk or self._ends_bold(paragraph) or self._ends_signed(paragraph)

    def _ends_signed(self, paragraph: Paragraph) -> bool:
        """Whether a title behind ``■`` stands below one that was a heading by its words: ``■前回宿題``, then ``■今週の障害``."""
        above = self._heading
        is_bare = above is not None and above.start in self._bare and begins_with_sign(above.title)
        return is_bare and paragraph.start in self._signed_titles

    def _is_late_heading(self, paragraph: Paragraph) -> bool:
        """Whether a line with the style of the title stands below headings, and is one of theirs by its words."""
        keys = match_heading(paragraph.shown.strip()).keys if self._heading is not None else ()
        return bool(keys) and set(keys) <= set(SECTION_HEADINGS)

    def _open_heading(self, paragraph: Paragraph, level: int) -> None:
        parent = self._heading
        while parent is not None and parent.level >= level:
            parent = parent.parent
        said = as_said(paragraph, is_title=True)
        title = " ".join(said.shown.split())
        self._label, self._list_level, self._is_bold = None, -1, False
        match = match_heading(title)
        if not match.keys and paragraph.start in self._bare:
            match = _CURT
        self._heading = self._open(match, title, level, "heading", paragraph.start, paragraph.end, parent)
        self._heading.heading_id = paragraph.heading_id
        self._heading.is_struck = is_dropped(said.elements, is_title=True)
        if any(element.url or element.kind != "text" for element in said.elements):
            self._heading.elements = said.elements

    def _open(
        self,
        match: HeadingMatch,
        title: str,
        level: int,
        form: str,
        start: int,
        end: int,
        parent: Draft | None,
    ) -> Draft:
        draft = Draft(match, title, level, form, self._tab, start, end, parent)
        self._drafts.append(draft)
        return draft

    def _open_label(self, line: Paragraph) -> bool:
        """Begin a section at a ``label: value`` line, unless it only looks like one."""
        text = line.text
        found = _LABEL.match(text) if ":" in text or "：" in text else None
        if found is None:
            return False
        is_label = not _DIGIT.search(found["label"])
        if is_label and self._label is not None and set(self._label.keys) <= _METADATA:
            # A line with a label of its own is no value of the fact above it, known or not.
            self._label = None
        match = match_heading(found["label"])
        has_value = bool(text[found.end() :].strip())
        if is_struck(line.elements) and set(match.keys) <= _METADATA:
            return False
        if has_value and self._is_marked_work(match, line):
            return False
        leads = not has_value and self._leads_actions(match)
        known = match.certainty in {"exact", "combined"} or (match.certainty == "composed" and leads)
        if not known or not (leads or self._allows(match.keys, line)):
            return False
        self._list_level = line.bullet.level if leads and line.bullet is not None else -1
        parent = self._heading
        level = (parent.level if parent else 0) + 1
        draft = self._open(match, found["label"], level, "label", line.start, line.end, parent)
        value = line.part(found.end())
        if has_value:
            draft.add(value)
        fact = set(match.keys) <= _METADATA
        self._label = None if fact and (has_value or line.written) else draft
        return True

    def _open_bracketed(self, line: Paragraph) -> bool:
        """Begin a section at a line that is a title by its decoration: ``【今後の対策】``, ``■原因``."""
        if line.bullet is not None:
            return False
        found = _BRACKETED.fullmatch(line.shown.strip("\v"))
        inline = None if found else _IN_BRACKETS.match(line.text)
        found = found or inline
        if found is None:
            return False
        match = match_heading(found.group(found.lastindex or 0))
        if match.certainty not in {"exact", "prefix", "composed", "combined"} or not set(match.keys) <= set(
            SECTION_HEADINGS
        ):
            return False
        if inline and self._is_marked_work(match, line):
            return False
        parent = self._heading
        level = (parent.level if parent else 0) + 1
        title = " ".join((inline.group() if inline else line.shown).split())
        self._label = self._open(match, title, level, "label", line.start, line.end, parent)
        self._list_level = -1
        if inline:
            self._label.add(line.part(inline.end()))
        return True

    def _is_marked_work(self, match: HeadingMatch, line: Paragraph) -> bool:
        """Whether a line is one item by its mark, ``TODO(ken): …``, and no title of what follows."""
        mark = work_mark(line.text) if match.keys == ("action_items",) else None
        return mark is not None and (mark.is_signed or line.end not in self._above_lists)

    def _leads_actions(self, match: HeadingMatch) -> bool:
        """Whether a label without a value, ``Review actions:``, is the heading of action items anywhere but below theirs.

        A bare ``Actions:`` within the recovery names its steps.
        """
        above = self._heading.belongs_to() if self._heading else ()
        if match.keys != ("action_items",) or "action_items" in above:
            return False
        headings = (self._heading, *self._heading.ancestors()) if self._heading else ()
        is_bare = match.form in {"actions", "steps", "tasks", "アクション"}
        return not (is_bare and any(_RECOVERS.search(each.title) for each in headings))

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
        if above & _NO_FACTS_IN or is_action_header(table):
            return
        pairs = []
        for row in table.rows:
            if len(row) not in {2, 4}:
                return
            for label, cell in zip(row[::2], row[1::2], strict=True):
                if is_struck(label.elements):
                    continue
                match = match_heading(label.shown)
                if match.certainty in {"exact", "combined"}:
                    pairs.append((label, cell, match))
        if len(pairs) < 2 and len(table.rows) > 1:
            return
        level = (self._heading.level if self._heading else 0) + 1
        for label, cell, match in pairs:
            draft = self._open(match, label.shown, level, "row", label.start, cell.end, self._heading)
            for block in cell.blocks:
                draft.add(block)
            draft.end = cell.end

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
