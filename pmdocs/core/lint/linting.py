"""Lint: what of a postmortem's words and parts deserves another look, privately, for who writes it.

Pure: the same text gives the same findings, and nothing is kept of them.
"""

from __future__ import annotations

import bisect
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from pmdocs.core.actions.items import read_items
from pmdocs.core.comments.threads import Thread
from pmdocs.core.documents.document import Document, walk
from pmdocs.core.documents.sections import Reading, Section, read_sections
from pmdocs.core.findings import Level
from pmdocs.core.lint.markdown import excused_rules, read_file
from pmdocs.core.lint.messages import place_words, why_and_rewrite
from pmdocs.core.lint.model import TIMELINE, Hit, LintFinding
from pmdocs.core.lint.passages import Lines, Passage, Source, passages
from pmdocs.core.lint.structure import Lack, lacks
from pmdocs.core.lint.text import (
    Sentence,
    hits_in,
    is_japanese,
    names_of,
    normal,
    split_sentences,
    without_quotes,
)
from pmdocs.core.model import Person
from pmdocs.core.policy.policy import Policy
from pmdocs.core.templates.blueprint import Blueprint, Grid, Line

ORDER = {Level.ERROR: 0, Level.WARNING: 1, Level.HINT: 2}
_AROUND = 60
"""Characters shown on each side of the words of a finding."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LintReport:
    """What lint says of one postmortem."""

    title: str
    lang: str
    """Language of the messages."""
    findings: tuple[LintFinding, ...]
    """In reading order; those about the whole document first."""
    excused: int
    """Findings that a ``lint:ok`` remark switched off."""

    def count(self, level: Level) -> int:
        """How many findings of a level."""
        return sum(finding.level is level for finding in self.findings)

    @property
    def fails(self) -> bool:
        """Whether it has an error or a warning; hints never fail anything."""
        return any(finding.level is not Level.HINT for finding in self.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Excuse:
    """A rule switched off for a range of the document, and for what is about the whole of it."""

    rule: str
    tab_id: str = ""
    start: int = 0
    end: int = 0
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    """A finding with what orders and excuses it."""

    finding: LintFinding
    tab: int
    start: int
    """Of its paragraph; -1 for the whole document."""
    end: int
    order: int
    tab_id: str


def guidance_of(blueprints: Iterable[Blueprint]) -> frozenset[str]:
    """The lines of template descriptions that advise, in the form in which lint compares them."""
    found: set[str] = set()
    for blueprint in blueprints:
        for block in blueprint.blocks:
            if isinstance(block, Line) and block.kind == "quiet":
                found.add(normal(block.text).strip())
            elif isinstance(block, Grid) and block.has_header:
                found |= {
                    normal(cell.text).strip() for row in block.rows for cell in row if len(cell.text) > 3
                }
    return frozenset(found)


def lint_document(
    document: Document,
    *,
    today: date,
    threads: Sequence[Thread] = (),
    people: Iterable[Person | str] = (),
    guidance: frozenset[str] = frozenset(),
    lang: str | None = None,
    policy: Policy | None = None,
) -> LintReport:
    """Findings of a Google Doc; ``threads`` may excuse some, ``lang`` overrides the document's language.

    ``people`` are names beside those in the document's own head. Dates without a year count from ``today``.
    ``policy`` says by when a review and the publication are wanted; without one the defaults of practice do.
    """
    reading = read_sections(document)
    source = _source(reading, today=today, people=people, guidance=guidance, policy=policy)
    excuses = [excuse for thread in threads for excuse in _excuses_of(thread)]
    return _report(source, excuses, lang)


def lint_text(
    text: str,
    *,
    name: str,
    today: date,
    people: Iterable[Person | str] = (),
    guidance: frozenset[str] = frozenset(),
    lang: str | None = None,
    policy: Policy | None = None,
) -> LintReport:
    """Findings of a Markdown file; remarks such as ``<!-- lint:ok blame-word -->`` excuse some."""
    file = read_file(text, name=name)
    reading = read_sections(file.document)
    source = _source(reading, today=today, people=people, guidance=guidance, policy=policy, lines=file.lines)
    excuses = [_Excuse(rule=rule, line=line) for line, rule in file.excuses]
    return _report(source, excuses, lang)


def _source(
    reading: Reading,
    *,
    today: date,
    people: Iterable[Person | str],
    guidance: frozenset[str],
    policy: Policy | None,
    lines: Lines | None = None,
) -> Source:
    header = reading.header
    read = read_items(reading.document, reading, reference=reading.reference_day(today))
    items = read.items
    named = [*people, *header.authors, *header.owners, *(item.owner for item in items if item.owner)]
    return Source(
        reading=reading,
        items=items,
        of_items=read.findings,
        lines=lines,
        guidance=guidance,
        names=names_of(named),
        today=today,
        policy=policy or Policy(),
    )


def _report(source: Source, excuses: Sequence[_Excuse], lang: str | None) -> LintReport:
    document = source.reading.document
    lang = lang or language_of(document)
    tabs = {tab.tab_id: number for number, tab in enumerate(document.tabs)}
    placed = [*_structure(source, lang, tabs), *_wording(source, lang, tabs)]
    kept = [one for one in placed if not any(_covers(excuse, one) for excuse in excuses)]
    kept.sort(key=lambda one: (one.start >= 0, one.tab, one.start, one.order, ORDER[one.finding.level]))
    return LintReport(
        title=document.title,
        lang=lang,
        findings=tuple(dict.fromkeys(one.finding for one in kept)),
        excused=len(placed) - len(kept),
    )


def language_of(document: Document) -> str:
    """``ja`` or ``en``, by the letters of a document's text."""
    text = "".join(
        paragraph.shown[:400]
        for tab in document.tabs
        for segment in tab.segments[:1]
        for paragraph, _ in walk(segment.blocks)
    )
    return "ja" if is_japanese(text[:200_000]) else "en"


# Excuses


def _excuses_of(thread: Thread) -> Iterator[_Excuse]:
    posts = (thread.head, *thread.replies)
    if thread.state == "deleted":
        return
    for rule in dict.fromkeys(
        rule for post in posts if not post.deleted for rule in excused_rules(post.text)
    ):
        yield _Excuse(rule=rule, tab_id="", start=-1, end=-1)
        for place in thread.places:
            if not place.segment_id:
                yield _Excuse(rule=rule, tab_id=place.tab_id, start=place.start, end=place.end)


def _covers(excuse: _Excuse, placed: _Placed) -> bool:
    if excuse.rule != placed.finding.rule:
        return False
    if placed.start < 0:
        return True
    if excuse.line:
        return excuse.line == placed.finding.line
    return excuse.tab_id == placed.tab_id and excuse.start < placed.end and excuse.end > placed.start


# Structure


def _structure(source: Source, lang: str, tabs: dict[str, int]) -> Iterator[_Placed]:
    for order, lack in enumerate(lacks(source, lang)):
        section = lack.section
        start, end = _extent(lack, section)
        why, rewrite = why_and_rewrite(lack.rule, lang)
        line = source.lines.at(start) if source.lines and start >= 0 else 0
        tab_id = lack.tab_id or (section.tab_id if section else "")
        yield _Placed(
            finding=LintFinding(
                rule=lack.rule,
                level=lack.level,
                section=section.title if section else "",
                where=_where(section, line, lang),
                line=line,
                column=1 if line else 0,
                url=source.url(section),
                quote=_shortened(lack.quote),
                why=why + _note(lack, lang),
                rewrite=rewrite,
            ),
            tab=tabs.get(tab_id, 0),
            start=start,
            end=end,
            order=order,
            tab_id=tab_id,
        )


def _note(lack: Lack, lang: str) -> str:
    if lang == "ja":
        return f"（{lack.note_ja}）" if lack.note_ja else ""
    return f" ({lack.note})" if lack.note else ""


def _extent(lack: Lack, section: Section | None) -> tuple[int, int]:
    if lack.start >= 0:
        return lack.start, lack.start + max(1, len(lack.quote))
    if section is None:
        return -1, -1
    return section.start, section.blocks[0].start if section.blocks else section.end


# Wording


def _wording(source: Source, lang: str, tabs: dict[str, int]) -> Iterator[_Placed]:
    for passage in passages(source):
        text = without_quotes(passage.text) if TIMELINE in passage.scopes else passage.text
        for sentence in split_sentences(text):
            for hit in hits_in(sentence.text, passage.scopes, names=source.names):
                if _is_luck(hit, passage) or (passage.has_link and hit.rule in {"weak-action", "no-measure"}):
                    continue
                yield _placed_hit(hit, sentence, passage, source, lang, tabs)


def _is_luck(hit: Hit, passage: Passage) -> bool:
    """Where luck is told, what might have been is the subject, as long as nobody is to blame for it."""
    return hit.rule == "counterfactual" and hit.level is Level.HINT and "lucky" in passage.section.belongs_to


def _placed_hit(
    hit: Hit, sentence: Sentence, passage: Passage, source: Source, lang: str, tabs: dict[str, int]
) -> _Placed:
    start, end = _original(sentence.text, hit)
    index = passage.index_at(sentence.start + start)
    line = source.lines.at(index) if source.lines else 0
    why, rewrite = why_and_rewrite(hit.rule, lang)
    return _Placed(
        finding=LintFinding(
            rule=hit.rule,
            level=hit.level,
            section=passage.section.title,
            where=_where(passage.section, line, lang),
            line=line,
            column=_column(index, source) if line else 0,
            url=source.url(passage.section),
            quote=sentence.text[start:end].strip(),
            sentence=_window(sentence.text, start, end),
            why=why,
            rewrite=rewrite,
        ),
        tab=tabs.get(passage.tab_id, 0),
        start=passage.start,
        end=passage.end,
        order=1000 + sentence.start + start,
        tab_id=passage.tab_id,
    )


def _original(sentence: str, hit: Hit) -> tuple[int, int]:
    """Where a hit stands in the sentence as written: NFKC and joined blanks may move characters."""
    if unicodedata.is_normalized("NFKC", sentence) and "  " not in sentence and "\n" not in sentence:
        return hit.start, hit.end
    places: list[int] = []
    was_blank = False
    for number, char in enumerate(sentence):
        for part in unicodedata.normalize("NFKC", char):
            if part == "\u00ad" or (part.isspace() and was_blank):
                continue
            was_blank = part.isspace()
            places.append(number)
    places.append(len(sentence))
    last = len(places) - 1
    return places[min(hit.start, last)], places[min(max(hit.end - 1, 0), last)] + 1


def _column(index: int, source: Source) -> int:
    """Characters since the line's first text, from 1: marks of Markdown before it are not counted."""
    lines = source.lines
    if lines is None:
        return 0
    number = lines.at(index)
    last = bisect.bisect_right(lines.starts, index) - 1
    while last > 0 and lines.numbers[last - 1] == number:
        last -= 1
    return max(index - lines.starts[last], 0) + 1 if last >= 0 else 1


def _window(sentence: str, start: int, end: int) -> str:
    begin, stop = max(0, start - _AROUND), min(len(sentence), end + _AROUND)
    return " ".join(
        f"{'…' if begin else ''}{sentence[begin:stop]}{'…' if stop < len(sentence) else ''}".split()
    )


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 2 * _AROUND else words[: 2 * _AROUND] + "…"


def _where(section: Section | None, line: int, lang: str) -> str:
    path = " > ".join((*section.path, section.title) if section.title else section.path) if section else ""
    parts = [place_words("line", lang, line)] if line else []
    parts += [path] if path else [] if line else [place_words("document", lang)]
    return ", ".join(parts)
