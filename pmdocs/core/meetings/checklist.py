"""The review checklist: five questions of the SRE book and LINE's, with the answers that a document holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from pmdocs.core.actions.items import ItemRow
from pmdocs.core.documents.document import Paragraph, Table, walk
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.lint.passages import Source
from pmdocs.core.lint.structure import lacks
from pmdocs.core.templates.blueprint import Blueprint, CellSpec, DropdownSpec, Grid, Line
from pmdocs.core.vocabulary import likeness, normalise

State = Literal["yes", "no", "n/a", ""]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckItem:
    """One question. ``origin`` is where it comes from."""

    key: str
    origin: str
    en: str
    ja: str

    def text(self, lang: str) -> str:
        """The question in a language."""
        return self.ja if lang == "ja" else self.en


def _item(key: str, origin: str, en: str, ja: str) -> CheckItem:
    return CheckItem(key=key, origin=origin, en=en, ja=ja)


ITEMS = (
    _item("data_collected", "SRE book", "Are the key data of the incident kept for later readers?", "後から読む人のための主要なデータが残っているか"),
    _item("impact_complete", "SRE book", "Is the impact assessed in full, with numbers?", "影響が数値とともに漏れなく書かれているか"),
    _item("cause_deep", "SRE book", "Does the cause go deep enough to lead to actions?", "対策につながる深さまで原因を掘り下げたか"),
    _item("plan_priority", "SRE book", "Is the plan right, and do its fixes have a fitting priority?", "対策は妥当で、優先度は適切か"),
    _item("shared", "SRE book", "Have the people concerned been told the outcome?", "関係者に結果を共有したか"),
    _item("overview_alone", "LINE", "Can an outsider understand the system from this text alone?", "この文書だけでシステムの概要がわかるか"),
    _item("no_leap", "LINE", "Does each measure follow from a stated problem?", "問題と対策の間に飛躍がないか"),
    _item("constraints_explicit", "LINE", "Are the constraints behind the chosen measures stated?", "対策を選んだ制約が書かれているか"),
    _item("answers_in_text", "LINE", "Is every question's answer in the text?", "質問への回答がすべて本文にあるか"),
)  # fmt: skip

_WORDS: Mapping[State, tuple[str, ...]] = MappingProxyType(
    {
        "yes": (
            "yes",
            "y",
            "ok",
            "done",
            "true",
            "はい",
            "済",
            "済み",
            "○",
            "◯",
            "〇",
            "✓",
            "✔",
            "☑",
            "✅",
            "レ",
        ),
        "no": ("no", "n", "ng", "false", "いいえ", "×", "✗", "✘", "✕", "❌", "未", "未対応", "x"),
        "n/a": ("n/a", "na", "not applicable", "対象外", "該当なし", "不要", "該当せず"),
        "": ("", "-", "–", "—", "tbd", "?", "未記入", "未定", "☐", "未回答"),
    }
)
_STATES: Mapping[str, State] = MappingProxyType(
    {word: state for state, words in _WORDS.items() for word in words}
)
SHOWN: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {"yes": "Yes", "no": "No", "n/a": "N/A", "": "-"},
        "ja": {"yes": "はい", "no": "いいえ", "n/a": "対象外", "": "-"},
    }
)
_LIKENESS = 0.85


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a document says of one question."""

    key: str
    """Empty for a question of the team's own."""
    question: str
    """As it stands there; as it would for one that is not there."""
    state: State
    written: str
    """The answer as it stands there."""
    note: str
    present: bool
    """Whether the document has the question."""
    understood: bool
    """False for an answer that is none of the words for yes, no or n/a; it counts as open."""

    @property
    def is_open(self) -> bool:
        """Keeps the postmortem from being reviewed: no, or not answered."""
        return self.state in {"no", ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """The checklist of a document: every known question in order, then the team's own."""

    answers: tuple[Answer, ...]
    present: bool
    """Whether the document has a checklist at all."""

    @property
    def open(self) -> tuple[Answer, ...]:
        """What is missing before publication. A checklist that leaves questions out does not ask them."""
        return tuple(
            answer for answer in self.answers if answer.is_open and (answer.present or not self.present)
        )


def parse_state(text: str) -> State | None:
    """The state that an answer's words mean, in either language; None for other words."""
    words = " ".join(text.replace("\ufe0f", "").split()).casefold().strip(" .。!！")
    return _STATES.get(words)


def read_checklist(reading: Reading, lang: str) -> Checklist:
    """The answers in a document's checklist, by dropdown or typed, in tables and in lists.

    A question is known by its words in either language, small changes allowed. Where one stands twice, the
    first answer counts that says something. ``lang`` is that of questions which are not there.
    """
    found: dict[str, Answer] = {}
    own: list[Answer] = []
    for answer in _answers(reading):
        if not answer.key:
            own.append(answer)
        elif answer.key not in found or (not found[answer.key].written and answer.written):
            found[answer.key] = answer
    known = tuple(found.get(item.key) or _absent(item, lang) for item in ITEMS)
    return Checklist(answers=(*known, *own), present=bool(found or own))


def _absent(item: CheckItem, lang: str) -> Answer:
    return Answer(
        key=item.key, question=item.text(lang), state="", written="", note="", present=False, understood=True
    )


def _answers(reading: Reading) -> Iterator[Answer]:
    for section in reading.sections_of("review_checklist"):
        for block in section.blocks:
            if isinstance(block, Table):
                yield from _rows(block)
            elif isinstance(block, Paragraph):
                yield from _ticked(block)


def _rows(table: Table) -> Iterator[Answer]:
    for number, row in enumerate(table.grid()):
        question = " ".join(row[0].shown.split()) if row else ""
        key = _key(question)
        if len(row) < 2 or not question or (number == 0 and not key):
            continue
        yield _answer(
            key, question, " ".join(row[1].shown.split()), row[2].shown.strip() if len(row) > 2 else ""
        )


def _ticked(paragraph: Paragraph) -> Iterator[Answer]:
    """A line with a typed box; of a native checklist the tick cannot be read, so it is open."""
    text = paragraph.shown.strip()
    box = re.match(r"[☐☑✅✓✔]\s*|\[[ xX]\]\s*", text)
    words = text[box.end() :] if box else text
    key = _key(words)
    if not key or not (box or paragraph.bullet):
        return
    is_ticked = bool(box) and box is not None and box.group()[0] not in "☐" and box.group().strip() != "[ ]"
    yield _answer(key, words, "☑" if is_ticked else "", "")


def _answer(key: str, question: str, written: str, note: str) -> Answer:
    state = parse_state(written)
    return Answer(
        key=key,
        question=question,
        state=state or "",
        written="" if state == "" else written,
        note=note,
        present=True,
        understood=state is not None,
    )


_KEYS = {normalise(text): item.key for item in ITEMS for text in (item.en, item.ja)}


def _key(question: str) -> str:
    form = normalise(question)
    if form in _KEYS:
        return _KEYS[form]
    score, key = max((likeness(form, known), key) for known, key in _KEYS.items())
    return key if score >= _LIKENESS else ""


# Hints: what can be told without judging


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """What pmdocs can see of a question by itself; a person decides."""

    key: str
    good: bool
    en: str
    ja: str

    def text(self, lang: str) -> str:
        """The hint in a language."""
        return self.ja if lang == "ja" else self.en


def hints(
    reading: Reading, items: tuple[ItemRow, ...], guidance: frozenset[str] = frozenset()
) -> tuple[Hint, ...]:
    """One hint for each question that a machine can say something about."""
    source = Source(reading=reading, items=items, guidance=guidance)
    found = [(lack.rule, lack.section) for lack in lacks(source, "en")]
    empty = {
        key
        for rule, section in found
        if rule in {"empty-section", "missing-section"} and section
        for key in section.keys
    }
    rules = [rule for rule, _ in found]
    links = sum(_links(section) for key in ("references", "timeline") for section in reading.sections_of(key))
    plan = sum(rule.startswith("ai-") and rule != "ai-no-ticket" for rule in rules)
    has_number = (
        "impact-no-number" not in rules and "impact" not in empty and bool(reading.sections_of("impact"))
    )
    waiting = _unanswered(reading)
    return (
        _hint("data_collected", links > 0, f"{links} link(s) in timeline and supporting information", f"タイムラインと参考情報にリンク{links}件"),
        _hint("impact_complete", has_number, "the impact holds numbers" if has_number else "the impact holds no number", "インパクトに数値あり" if has_number else "インパクトに数値なし"),
        _hint("plan_priority", bool(items) and not plan, f"{len(items)} action item(s), {plan} remark(s) of lint", f"アクション{len(items)}件、lintの指摘{plan}件"),
        _section_hint("overview_alone", "background", reading, guidance, ("the system background", "システム概要")),
        _section_hint("constraints_explicit", "constraints", reading, guidance, ("the constraints", "制約と検討した代替案")),
        _hint("answers_in_text", not waiting, f"{waiting} question(s) without an answer in the table", f"表に回答のない質問{waiting}件"),
    )  # fmt: skip


def _hint(key: str, good: bool, en: str, ja: str) -> Hint:
    return Hint(key=key, good=good, en=en, ja=ja)


def _section_hint(
    key: str, section: str, reading: Reading, guidance: frozenset[str], names: tuple[str, str]
) -> Hint:
    text = "".join(
        paragraph.shown
        for one in reading.sections_of(section)
        for paragraph, _ in walk(one.blocks)
        if " ".join(paragraph.shown.split()) not in guidance
    ).strip()
    good = bool(text)
    return Hint(
        key=key,
        good=good,
        en=f"{names[0]} {'are' if names[0].endswith('s') else 'is'} {'written' if good else 'empty'}",
        ja=f"{names[1]}は{'記入あり' if good else '未記入'}",
    )


_ADDRESS = re.compile(r"https?://")


def _links(section: Section) -> int:
    return sum(
        bool(element.url or element.kind == "link" or _ADDRESS.search(element.text))
        for paragraph, _ in walk(section.blocks)
        for element in paragraph.elements
    )


def _unanswered(reading: Reading) -> int:
    """Rows of the Q&A table with a question and no answer: question, asked by, answer."""
    tables = [
        block
        for section in reading.sections_of("questions")
        for block in section.blocks
        if isinstance(block, Table)
    ]
    return sum(
        len(row) > 2 and bool(row[0].shown) and not row[2].shown
        for table in tables
        for row in table.grid()[1:]
    )


# For the tracker, and for a document that lacks it


def checklist_note(checklist: Checklist, lang: str) -> str:
    """The checklist in a few words, for a note in the tracker; empty when nothing is open or none is there."""
    if not checklist.present or not checklist.open:
        return ""
    noes = sum(answer.state == "no" for answer in checklist.open)
    blank = len(checklist.open) - noes
    if lang == "ja":
        return "チェックリスト: " + "、".join(
            f"{name}{count}" for name, count in (("いいえ", noes), ("未記入", blank)) if count
        )
    return "checklist: " + ", ".join(
        f"{count} {name}" for name, count in (("no", noes), ("open", blank)) if count
    )


def checklist_part(blueprint: Blueprint) -> tuple[tuple[Line, Line, Grid], DropdownSpec]:
    """Heading, advice and table of the checklist of a template description, and its dropdown.

    Raises ValueError where the description has no checklist with a dropdown.
    """
    blocks = blueprint.blocks
    for heading, advice, grid in zip(blocks, blocks[1:], blocks[2:], strict=False):
        if isinstance(heading, Line) and isinstance(advice, Line) and isinstance(grid, Grid):
            questions = {_key(row[0].text) for row in grid.rows[1:] if isinstance(row[0], CellSpec)}
            if questions >= {item.key for item in ITEMS}:
                wanted = grid.rows[1][1].dropdown
                for dropdown in blueprint.dropdowns:
                    if dropdown.key == wanted:
                        return (heading, advice, grid), dropdown
    raise ValueError(f"the template '{blueprint.name}' has no review checklist")
