"""Action items that no table holds: list items, and with prose_items paragraphs that say what is to be done.

A list item below another is a detail of it, unless the one above only announces a group. Details of the form
``Owner: Ada`` say something of the item above them. Bullets between numbered items are details of the numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, pairwise

from pmdocs.core.actions.asides import not_taken
from pmdocs.core.actions.behind_arrows import answers_behind
from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.dates import DueReading
from pmdocs.core.actions.deeds import begins_in_past, is_done, progress_of, tells_passive
from pmdocs.core.actions.heading_items import heading_item, is_how_to
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope, group_of, speaks_of_later, standing_of
from pmdocs.core.actions.item_values import refuses, stated_status, tells_done, tells_done_items
from pmdocs.core.actions.item_words import read_words
from pmdocs.core.actions.line_items import LineItem, describes, finished, item_of
from pmdocs.core.actions.list_groups import (
    are_themed,
    is_group,
    is_work,
    leads_on,
    names_actions,
    names_tasks,
    record_of,
    says_action,
)
from pmdocs.core.actions.list_lines import MAX_CAPTION, Line, is_bold_title, lines_of
from pmdocs.core.actions.measure_prose import put_in_place
from pmdocs.core.actions.promises import (
    begins_like_work,
    begins_with_task,
    intends,
    is_promise,
    names_work,
    undertakes,
)
from pmdocs.core.actions.prose_items import (
    LEADS_TO_WORK,
    is_pledge,
    labelled,
    parts_of,
    read_prose,
    with_fields_below,
)
from pmdocs.core.actions.titled_lines import points_of
from pmdocs.core.actions.traffic_lights import explains_lights
from pmdocs.core.documents.instructions import is_guidance, is_instruction
from pmdocs.core.documents.list_marks import lift_mark, unmarked
from pmdocs.core.documents.sections import Section
from pmdocs.core.model import Person
from pmdocs.core.vocabulary import is_unset, match_heading, parse_type


def read_lists(section: Section, scope: Scope) -> Iterator[ItemRow]:
    """Items of a section's own paragraphs."""
    lines = with_fields_below(_without_guidance(lines_of(section)))
    if is_how_to(section) or not_taken(section.title) or _is_refused(section.title):
        return
    if found := heading_item(lines, section, scope):
        yield from finished(found)
    elif any(line.is_listed for line in lines):
        before = _before_others(lines) if section.form == "heading" else 0
        yield from read_prose(lines[:before], section, scope)
        lines = lines[before:]
        yield from _Lists(section, scope).read(answers_behind(section, lines, scope) or lines)
    else:
        yield from read_prose(lines, section, scope)


def _without_guidance(lines: list[Line]) -> list[Line]:
    """Lines without the template's help right below the heading, where people wrote something under it."""
    if len(lines) <= 1 or lines[0].paragraph.bullet is not None:
        return lines
    first, *rest = (is_guidance(line.paragraph.text) for line in lines)
    return lines[1:] if first and not any(rest) else lines


_OTHERS = re.compile(
    r"(?:以下|次|下記)?(?:は|に)?[^。、]{0,16}(?:その他|そのほか|このほか|それ以外|上記(?:の)?(?:ほか|以外))(?!なし)[^。]{0,24}[。:：]?"
    r"|(?:the )?(?:other|further|additional) (?:\w+ ){0,2}(?:items|points|actions|measures|tasks|improvements|work|changes)\b[^.!?]{0,40}[.:]",
    re.IGNORECASE,
)
"""What leads on to a list beside what the paragraphs above it say: ``以下は会議で挙がったその他の事項である。``."""


def _before_others(lines: list[Line]) -> int:
    """How many paragraphs stand above a line that leads on to *other* items, so that they tell of the first ones; 0 for none."""
    first = next(at for at, line in enumerate(lines) if line.is_listed)
    told = lines[: first - 1] if first > 1 else []
    is_led = bool(told) and _OTHERS.fullmatch(lines[first - 1].paragraph.shown.strip()) is not None
    are_sentences = all(line.paragraph.shown.rstrip().endswith(("。", ".")) for line in told)
    return len(told) if is_led and are_sentences else 0


def _is_refused(title: str) -> bool:
    """Whether a heading says of all below it that it is not to be done, in other words than those of a state."""
    return refuses(title) and not stated_status(title)


def read_announced(
    announcement: Line, lines: list[Line], section: Section, scope: Scope, *, status: str = ""
) -> Iterator[ItemRow]:
    """Items of a list in a section that is about something else; the line above may say that they are done."""
    said = announcement.paragraph.shown.strip()
    known = status or stated_status(said)
    return _Lists(section, scope, status=known, is_later=speaks_of_later(said)).read(lines)


_SENTENCE = re.compile(
    r"(?:we|our|the following|this|these|here|in order|to (?:prevent|avoid)|in the future)\b|以下|次の|下記|今後",
    re.IGNORECASE,
)
"""How a line begins that leads on to a list without naming a group."""
_AT_ONCE = re.compile(r"^(?:(?:the following|these|those|this|here)\b|以下|次の|下記)", re.IGNORECASE)
"""How a line begins that speaks of the items below, and is none."""
_FOLLOWING = re.compile(
    r"\bthe following(?: (?:\w+ing|further|additional|other|corrective|preventi\w+|technical|new|follow-?up|specific|concrete|immediate))*"
    r"(?: (?:actions?|steps|measures|changes|improvements?|items|work|tasks|things|points|ideas|options|recommendations|suggestions|fixes|mitigations?|initiatives|remedies|safeguards|controls))?"
    r"(?: (?:should|will|must|needs?|are|is|have|has|can|could|may|might|to|in|for|as)\b[^.!?]*)?$",
    re.IGNORECASE,
)
"""``In addition to these the following should be considered``; what *the following dashboards* are to be is work."""
_WE_TAKE = re.compile(
    r"\bwe(?:['’](?:ll|ve|re)| will| have| are)?(?: also| now| already| be| been| going to| planning to| plan to)*"
    r" (?:introduc|tak|mak|implement|adopt|launch|start|plann|propos|decid|agre|add|creat)\w* (?:on |upon )?the following\b[^.!?]*$",
    re.IGNORECASE,
)
"""``With that behind us, we are introducing the following rules``: what they are, the list says."""
_BREAKS_OFF = re.compile(
    r"\b(?:we|i)(?:['’](?:ll|ve|re)| will| have| are)(?: also| already| now| be| been| going to| planning to| plan to| looking to)*"
    r" (?:do|doing|done|roll(?:ing|ed)? out|ship(?:ping|ped)?|implement(?:ing|ed)?|add(?:ing|ed)?|mak(?:e|ing)|made|deploy(?:ing|ed)?|releas(?:e|ing|ed)|introduc(?:e|ing|ed)"
    r"|tak(?:e|ing|en)|work(?:ing)? on|put(?:ting)? in place|complet(?:e|ing|ed)|chang(?:e|ing|ed)|build(?:ing)?|built|start(?:ing|ed)?)$",
    re.IGNORECASE,
)
"""``Within a day we will be rolling out:``: what, the list says."""


# Lists


def _may_be_work(line: Line) -> bool:
    said = unmarked(line.paragraph.shown).strip()
    return begins_like_work(said) or is_promise(said) or is_done(said) or is_japanese(said) or _is_box(line)


class _Lists:
    """Walks the lines of a section that has lists, and remembers what the lines above say of those below."""

    def __init__(self, section: Section, scope: Scope, *, status: str = "", is_later: bool = False) -> None:
        self._section, self._scope = section, scope
        title = group_of(section)
        self._owners: dict[int, tuple[Person, ...]] = {_TITLE: scope.titles.people(title)}
        self._base = "" if self._owners[_TITLE] else title
        self._standing = standing_of(section)
        self._themes: dict[int, str] = {}
        self._states: dict[int, str] = {}
        self._caption, self._caption_status = "", status
        self._swallows = self._is_checklist = self._is_legend = self._is_refused = self._goes_on = False
        self._is_later = is_later
        self._due: DueReading | None = None
        self._has_default = self._tells_past = self._has_tasks = self._has_themes = self._are_flat = False
        self._leading: frozenset[int] = frozenset()
        """Starts of lines right above a list."""
        self._of_checklist: int | None = None
        """Level of an item that is a checklist to be: the boxes below are its lines."""
        self._record: int | None = None
        """Level of a list item below which one line says the work, and the others more of it."""
        self._past_level: int | None = None
        """Level of a list item that only tells what was done while it lasted."""
        self._waiting: LineItem | None = None

    def read(self, lines: list[Line]) -> Iterator[ItemRow]:
        """Items in order, each once the details below it are read."""
        self._leading = frozenset(
            line.paragraph.start for line, after in pairwise(lines) if after.is_listed and not line.is_listed
        )
        tops = [line for line in lines if line.is_listed and not line.level]
        boxes = sum(map(_is_box, tops))
        said = [unmarked(line.paragraph.shown) for line in tops]
        done = sum(map(is_done, said))
        self._has_tasks = any(map(begins_with_task, said))
        self._tells_past = len(tops) > 2 and (
            2 * done > len(tops) or (done > 0 and not any(map(begins_with_task, said)))
        )
        self._is_checklist = boxes > 1 and 2 * boxes >= len(tops)
        self._has_themes = are_themed(tops)
        self._are_flat = 2 * sum(not line.below for line in tops) >= len(tops) > 2
        broken = -1
        for line in chain.from_iterable(
            parts_of(each) if each.kind == "prose" else points_of(each) for each in lines
        ):
            self._goes_on = line.paragraph.start == broken
            broken = line.paragraph.end if line.paragraph.text.endswith("\v") else -1
            item = self._listed(line) if line.is_listed else self._prose(line)
            if item is not None:
                yield from finished(self._waiting)
                self._waiting = item
        yield from finished(self._waiting)

    def _listed(self, line: Line) -> LineItem | None:
        if self._past_level is not None and line.level > self._past_level:
            return None
        if self._is_refused or (self._is_legend and not self._is_agreed(line)):
            return None
        self._past_level = None
        self._themes = {depth: theme for depth, theme in self._themes.items() if depth < line.level}
        self._states = {depth: state for depth, state in self._states.items() if depth < line.level}
        self._owners = {depth: people for depth, people in self._owners.items() if depth < line.level}
        text = unmarked(line.paragraph.shown).strip()
        people = self._scope.titles.people(text) if line.below and not line.is_struck else ()
        defines = any(map(_is_ruled_out, line.below))
        if self._record is not None and line.level <= self._record:
            self._record = None
        record = record_of(line) if line.below and not people else ""
        if record == "action":
            self._record = line.level
        if people or record == "action" or (line.below and not defines and self._is_theme(text, line)):
            self._themes[line.level] = "" if people else text.rstrip(":： ")
            self._states[line.level] = "" if line.is_struck else _state_of_theme(text)
            self._past_level = line.level if _AT_THE_TIME.match(text) or not_taken(text) else None
            self._owners |= {line.level: people} if people else {}
            return None
        is_below = self._waiting is not None and (line.level or self._swallows or self._goes_on)
        if is_below and self._waiting and self._waiting.takes(line.paragraph, self._scope):
            return None
        if self._record is not None:
            colon = re.search("[:：]", line.paragraph.text)
            if colon is None or not says_action(text):
                return None
            line = replace(line, paragraph=line.paragraph.part(colon.end()))
        if self._of_checklist is not None and line.level > self._of_checklist:
            return None
        self._of_checklist = line.level if line.below and (defines or _CHECKLIST.search(text)) else None
        box, said = lift_mark(text)
        is_typed = bool(box) and line.paragraph.bullet is None
        is_task = line.kind == "checkbox" or is_typed or (_is_box(line) and begins_like_work(said))
        is_task = is_task or self._scope.parties.assigns(text)
        is_free = is_task or not line.level or (line.level - 1) in self._themes
        if not is_free or (self._swallows and line.kind != "checkbox"):
            if is_below and self._waiting is not None and line.level > self._waiting.line.level:
                self._waiting.hears(line.paragraph)
            return None
        item = self._item(line)
        if item is None or not self._is_checklist or line.level or _is_box(line):
            return item
        is_settled = self._caption_status == "done"
        return item if item.draft.says_more or is_settled or is_promise(item.draft.text) else None

    def _prose(self, line: Line) -> LineItem | None:
        """A line between lists: it announces those below, names who does them, or is an item of its own."""
        if explains_lights(line.paragraph.shown):
            return None
        self._swallows = False
        self._is_legend, self._is_refused = _is_aside(line), refuses(line.paragraph.shown)
        if self._is_refused:
            return None
        if found := labelled(line, self._section, self._scope, self._base):
            return found
        if self._begins_anew(line) and self._takes_default(line):
            return None
        waiting = self._waiting
        if waiting is not None and (
            waiting.takes(line.paragraph, self._scope) or waiting.is_linked(line.paragraph)
        ):
            return None
        if line.is_struck:
            return self._struck_prose(line)
        if self._takes_default(line):
            return None
        text = line.paragraph.shown.strip().rstrip(":： ")
        titles = self._scope.titles
        people = titles.people(text) or titles.people(re.split(r"\s[-–—]\s", text)[0])
        item = None if people or tells_done_items(text) else self._item(line)
        stated = stated_status(text) or stated_status(line.paragraph.shown)
        is_lead = any(
            form.search(text) for form in (_AT_ONCE, LEADS_TO_WORK, _FOLLOWING, _WE_TAKE, _BREAKS_OFF)
        )
        is_told = bool(is_lead or stated)
        if line.kind == "caption" and item is not None and not is_told and is_work(line, item.draft.text):
            self._swallows = True
            return item
        self._is_later = line.kind == "caption" and speaks_of_later(text)
        is_title = line.paragraph.start in self._leading and (is_bold_title(line.paragraph) or _heads(text))
        if line.kind == "caption" or people or stated or is_title:
            self._caption = "" if people or _SENTENCE.match(text) else text
            self._caption_status = stated
            self._themes, self._owners = {}, {_TITLE: self._owners[_TITLE], _CAPTION: people}
            self._states = {}
            return None
        self._owners = {_TITLE: self._owners[_TITLE]}
        is_agreed = item is not None and (item.draft.people or item.draft.due)
        if item is None or is_lead:
            return None
        if (
            line.kind == "prose"
            and line.paragraph.start not in self._leading
            and put_in_place(line.paragraph.shown)
        ):
            item.default_status = "done"
            return item
        if not is_promise(item.draft.text):
            return None
        return item if is_agreed or is_pledge(line.paragraph.shown.strip()) or intends(text) else None

    def _struck_prose(self, line: Line) -> LineItem | None:
        """A line that is struck through: perhaps an item, and for those below it as if it were not there."""
        self._caption, self._caption_status, self._is_later = "", "", False
        self._themes, self._states, self._owners = {}, {}, {_TITLE: self._owners[_TITLE]}
        item = self._item(line)
        return item if item is not None and is_promise(item.draft.text) else None

    def _is_agreed(self, line: Line) -> bool:
        """Whether a line of an aside is work all the same: a box to tick, or it names somebody, a day or a ticket."""
        said = read_words(line.paragraph, self._section.tab_id, self._scope)
        return _is_box(line) or bool(said.people or said.due or said.ticket)

    def _takes_default(self, line: Line) -> bool:
        """Whether a line before the first item only names the owner or the day of all: ``Owner: Ada, due: 2026-12-24``."""
        is_first = self._waiting is None or self._begins_anew(line)
        if not is_first or not re.search("[:：]", line.paragraph.shown):
            return False
        said = read_words(line.paragraph, self._section.tab_id, self._scope)
        if not is_unset(said.text) or not (said.people or said.due):
            return False
        self._due = said.due or (None if said.people and self._has_default else self._due)
        self._owners = {_TITLE: tuple(said.people) or self._owners[_TITLE]}
        self._has_default = True
        return True

    def _begins_anew(self, line: Line) -> bool:
        """Whether a line leads on to a list as one before did that named the owner of all: it names the next one."""
        return self._has_default and line.paragraph.start in self._leading

    def _item(self, line: Line) -> LineItem | None:
        theme = self._themes[max(self._themes)] if self._themes else ""
        item = item_of(line, self._section, theme or self._caption or self._base, self._scope)
        if item is not None:
            stated = next(filter(None, reversed(self._states.values())), "")
            if self._tells_past and begins_in_past(item.draft.text):
                stated = stated or "done"
            is_open = bool(item.draft.due or item.draft.people or self._section.is_guessed)
            if self._has_tasks and not is_open and tells_passive(item.draft.text):
                stated = stated or "done"
            item.draft.due = item.draft.due or self._due
            item.default_status = stated or self._caption_status or ("" if self._is_later else self._standing)
            if item.default_status == "done" and not stated and self._says_still(item.draft.text):
                item.default_status = ""
            item.default_owners = next(
                filter(None, (self._owners[at] for at in sorted(self._owners, reverse=True))), ()
            )
        return item

    def _says_still(self, text: str) -> bool:
        """Whether a line below ``What has been done`` says that it will be, or is under way."""
        if not tells_done(self._section.title):
            return False
        will = _STILL_JA.search(text) is not None if is_japanese(text) else undertakes(text)
        return will or progress_of(text) == "in_progress"

    def _is_theme(self, bare: str, line: Line) -> bool:
        """Whether a list item only announces those below it; one that somebody is to do is an item."""
        if record_of(line):
            return False
        if (not is_unset(bare) and parse_type(bare) is not None) or names_actions(bare):
            return True
        if tells_done_items(bare) or not_taken(bare):
            return True
        if _CHECKLIST.search(bare):
            return False
        said = read_words(line.paragraph, self._section.tab_id, self._scope)
        if self._has_themes and not line.level and not (said.people or said.says_more or names_work(bare)):
            return True
        if (self._are_tracked(line) or names_tasks(line, bare)) and not said.says_more:
            return True
        if not (is_group(bare, line) if bare[-1:] not in ":：" else leads_on(bare, line)):
            return False
        if self._are_flat and not line.level and not any(map(_may_be_work, line.below)):
            return False  # beside items of its own level it is one, and those below tell what it is to do
        return not (said.people or said.due or said.priority or is_work(line, said.text))

    def _are_tracked(self, line: Line) -> bool:
        """Whether the lines below are work that somebody follows one by one: each a task, and one has its own state."""
        below = (part for part in line.below if part.level == line.level + 1)
        parts = [part for part in below if not describes(unmarked(part.paragraph.shown).strip())]
        said = [read_words(part.paragraph, self._section.tab_id, self._scope) for part in parts]
        return (
            len(parts) > 1
            and any(each.says_more for each in said)
            and all(begins_like_work(each.text) for each in said)
        )


def _state_of_theme(text: str) -> str:
    return "done" if _IN_THIS_CHANGE.search(text) else stated_status(text)


def _heads(text: str) -> bool:
    """Whether a plain line right above a list is like a heading of it: a few words, no sentence and no work."""
    is_short = len(text) <= MAX_CAPTION and text[-1:] not in ".。!?！？"
    return is_short and not is_promise(text) and not is_instruction(text) and not _TELLS_TO_WRITE.match(text)


_TELLS_TO_WRITE = re.compile(
    r"(?:list|describe|write|note|include|add|fill|explain|summari[sz]e|enter)\b", re.IGNORECASE
)
"""How a hint of a template begins."""


def _is_aside(line: Line) -> bool:
    """Whether a line begins a list that holds no items: of what words mean, or of another section's things."""
    shown = line.paragraph.shown.strip()
    if line.kind == "caption" and _LEGEND.search(shown):
        return True
    match = match_heading(shown) if line.kind in {"caption", "prose"} and len(shown) <= MAX_CAPTION else None
    return match is not None and match.certainty == "exact" and set(match.keys) <= _OTHER_THINGS


_OTHER_THINGS = frozenset(
    {"lessons", "well", "wrong", "lucky", "timeline", "root_causes", "impact", "references"}
)
_IN_THIS_CHANGE = re.compile(
    r"\b(?:in )?(?:this|the same) (?:pr|pull request|change|commit)\b|この(?:PR|変更)", re.IGNORECASE
)
_LEGEND = re.compile(
    r"\b(?:guide|legend|key|types?|definitions?|meanings?|notes?|exit codes?|usage|agenda|attendees|integrations?|benefits?|features?|contents?"
    r"|(?:updated|modified|changed|affected) files|files (?:updated|modified|changed)|trade-?offs?|rationale|work-?arounds?|(?:be aware|note) that|because)\W*$"
    r"|\b(?:script|checklist|tool|document|runbook|guide|page|dashboard|workflow|job)s?\b.{0,30}\b(?:validat(?:es|ing)|cover(?:s|ing)|includ(?:es|ing)|contain(?:s|ing)|check(?:s|ing)|with)\W*$"
    r"|^\W*(?:validates|covers|includes|contains|checks|provides)\W*$"
    r"|(?:凡例|種別|定義|注記|記入例|使い方|終了コード|変更ファイル|効果)\W*$",
    re.IGNORECASE,
)
"""How a line ends above a list that says what words mean, or what a thing that was made is like."""
_CHECKLIST = re.compile(r"(?:\bcheck-?list|チェックリスト)(?:の(?:作成|導入|策定|整備))?\W*$", re.IGNORECASE)
_STILL_JA = re.compile(
    r"^今後|(?:予定(?:です|である)?|ていく|ていきます|[検討作業対応実施]中(?:です)?)[。.]?$"
)
"""How a Japanese line begins or ends that speaks of what is still to be."""
_AT_THE_TIME = re.compile(
    r"\W*(?:during (?:the |this )?(?:incident|outage)|(?:immediate )?(?:response )?actions? taken|at the time|障害(?:発生)?時|インシデント(?:対応)?中|発生時|当日)(?:の対応)?\W*$",
    re.IGNORECASE,
)
"""A list item above what was done to mitigate: no follow-up work."""


def _is_ruled_out(line: Line) -> bool:
    """Whether a line says what does not count: ``❌ NOT just the version``; those beside it say what does."""
    return line.paragraph.shown.lstrip().startswith(("❌", "✗", "✘", "🚫"))


def _is_box(line: Line) -> bool:
    """Whether a list item has a box to tick; what has none among boxes may be a remark."""
    return line.kind == "checkbox" or bool(lift_mark(line.paragraph.shown)[0])


_TITLE, _CAPTION = -2, -1
"""Keys of owners that the section's title or a line of prose names; the others are levels of the list."""
