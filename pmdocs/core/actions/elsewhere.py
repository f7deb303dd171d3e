"""Action items outside of the sections for them: what is marked as work, and lists that a sentence announces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pmdocs.core.actions.item_lists import read_announced
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.list_lines import Line, lines_of
from pmdocs.core.actions.marked_lines import marked_item
from pmdocs.core.actions.pledges import pledges, vows
from pmdocs.core.actions.promises import is_promise
from pmdocs.core.actions.prose_items import read_labelled_prose
from pmdocs.core.actions.tickets import is_tracker
from pmdocs.core.documents.list_marks import at_colon, lift_mark, unmarked
from pmdocs.core.documents.sections import Reading, Section

_NEVER = frozenset({"action_items", "timeline", "review_checklist", "kudos", "questions"})
_TRACKS_WORK = re.compile(
    r"\b(?:to-?dos?|remaining|follow\w*|fix\w*|improve\w*|prevent\w*|progress|status|plan\w*|tasks?|work|hardening|debt)\b"
    r"|状況|進捗|残|今後|対応|対策|実装|改善|タスク",
    re.IGNORECASE,
)
"""A heading that says nothing else to us, under which boxes to tick are work."""
_ANNOUNCES = re.compile(
    r"\b(?:next|follow-?up|remaining|future|further|corrective|preventi\w+|planned)\b[^.!?]*"
    r"\b(?:steps?|actions?|priorit\w+|work|tasks?|items?|measures?|improvements?|changes)\b[^.!?]*:\s*$"
    r"|\bto (?:prevent|avoid) (?:this|a recurrence|similar|future|a situation|an incident|such|another)\b[^.!?]*:\s*$"
    r"|\b(?:we|i)(?:'ll|’ll| will| are going to| plan to)(?: also)?\s*:\s*$"
    r"|\b(?:improvements|changes|measures|fixes) (?:that )?we(?:['’]re| are)? (?:plan|planning|intend|intending|want|going)(?: to \w+)?\s*:\s*$"
    r"|^[^.!?:]{0,40}\bto-?do(?:['’]?s)?\s*:|^things (?:i|we)(?:['’]ll)? (?:have|need|want|still have)? ?to do\s*:"
    r"|\bput\b[^.!?]{0,30}\bmeasures\b[^.!?]{0,20}\bin place\b[^.!?]*:\s*$"
    r"|(?:今後|再発防止|恒久|改善|次).{0,24}(?:対策|対応|アクション|施策|取り?組み?).{0,24}[:：。]?\s*$",
    re.IGNORECASE,
)
"""A sentence right above a list that makes it one of action items."""


_WILL_DO = re.compile(
    r"(?:^|(?<=[.!?] ))(?:[\w&'’ -]{2,40}\bteams?|we|i)(?:'ll|’ll| will| plan to| intend to| are going to| is going to)(?: also| be| now)? (?:follow|address|make|take|implement|carry out|introduce|complete|perform|work on|doing|making|taking|implementing|addressing)"
    r" (?:each of |all of )?(?:the following|these|this) (?:\w+ ){0,2}(?:items?|actions?|changes|improvements|measures|steps|tasks|fixes|points|procedure|plan)\b[^.!?:]{0,60}:\s*$"
    r"|(?:^|(?<=[.!?] ))we(?: have|['’]ve)? (?:also )?(?:created|filed|opened|raised) (?:\w+ ){0,2}(?:tickets|issues|bugs|stories|tasks)\b[^.!?:]{0,60} to (?:track|cover|follow up|address|close)\b[^.!?:]{0,60}:\s*$"
    r"|(?:^|(?<=。))[^。]{0,30}(?:以下|次|下記)の(?:\w{0,6}(?:対策|改善|変更|対応|施策|取り?組み|項目|作業)\w{0,4})(?:を|に)(?:行い|実施し|進め|取り?組み|対応し|講じ)(?:ます|ていきます|てまいります|る?予定です)[:：。]?\s*$",
    re.IGNORECASE,
)
"""``The team will address the following items:``: whatever it stands in, the tasks below are work."""
_BEFORE_AGAIN = re.compile(
    r"before (?:we )?(?:retry(?:ing)?|re-?(?:enabl|releas|introduc|launch|attempt|merg)(?:e|ing)|try(?:ing)? (?:it |this )?again"
    r"|(?:the next|a second|a new|another) (?:attempt|try|rollout|migration|release|launch))\b.{0,100}:$"
    r"|(?:再(?:実施|挑戦|試行|適用|リリース|導入|移行)|次回の?(?:移行|リリース|切り?替え|作業))(?:する|の)?前に.{0,24}[:：]$",
    re.IGNORECASE,
)
"""``Before retrying:``: what has to be done until it is tried once more."""


def _assigns(line: Line, section: Section) -> bool:
    """Whether a paragraph makes the tasks below it work, wherever it stands; in the recovery they may be its steps."""
    shown = line.paragraph.shown.strip()
    if not shown.endswith((":", "：")) and not any(word in shown for word in ("以下", "次", "下記")):
        return False
    if _WILL_DO.search(shown):
        return True
    is_recovery = "resolution" in section.belongs_to or any(
        map(_STEPS.search, (section.title, *section.path))
    )
    return _BEFORE_AGAIN.match(shown) is not None and not is_recovery


_STEPS = re.compile(
    r"\b(?:procedure|runbook|playbook|how[- ]to|guide|timeline)\b|手順|時系列|経緯", re.IGNORECASE
)
_OF_LESSONS = re.compile(
    r"\b(?:the )?(?:lessons|learnings|takeaways)\b[^.!?:]{0,60}\b(?:as follows|the following|these|are|were)\s*:\s*$|\bthe following (?:\w+ )?(?:lessons|learnings|takeaways)\b[^.!?:]{0,40}:\s*$"
    r"|(?:教訓|学び|反省点)[^。:：]{0,20}(?:以下|次)[^。:：]{0,12}[:：。]?\s*$",
    re.IGNORECASE,
)
"""Lessons below a sentence are work where each of them says what is to be done."""


_CHOICE = re.compile(r"どちらか|いずれか|\b(?:either|one of|options?)\b", re.IGNORECASE)
"""The list below names ways, of which one is to be taken."""
_KEEPS_BOOKS = re.compile(r"(?:反映|記録|登録|記載|転記)(?:する|します|すること)。?\s*$")
"""How actions are written down, and none themselves."""
_NEXT_TIME = re.compile(
    r"(?:(?<=^)|(?<=[.!?]\s))(?:next time|in (?:the )?future|going forward|moving forwards?|from now on|over the (?:next|coming) [\w ]{3,30}),? (?:we|i)"
    r"(?:'ll|’ll| will| are going to| plan to| intend to| want to| are looking to| aim to| would like to)\b[^.!?\n]+"
    r"|(?:(?<=^)|(?<=[.!?]\s))as a (?:direct )?result(?: of this \w+)?,? (?:we|i)(?:'ve|’ve| have)\b[^.!?\n]+"
    r"|(?:(?<=^)|(?<=[.!?]\s))(?:in (?:the )?future|going forward|moving forwards?|from now on),? (?:[^.!?,\n]{3,60}, )?(?!it\b|this\b|that\b|there\b)[^.!?,\n]{3,60} will(?: always| now)? be (?:used|added|taken|checked|tested|reviewed|required|run|deployed|monitored|kept|announced|scheduled)\b[^.!?\n]*"
    r"|(?:(?<=^)|(?<=[.!?]\s))as a (?:direct )?result of this (?:incident|outage|event|post-?mortem|review),? (?:the |our )?(?:[A-Z]\w+ )?(?:developers|engineers|engineering|operators|maintainers|team|teams|staff)"
    r" (?:are|is|will|have|has)(?: also| now| currently| already| since)? (?!be\b|been\b|able\b|\w*investigat)\w+[^.!?\n]+"
    r"|(?:(?<=^)|(?<=。))(?:今後は|次回(?:から|以降)は)[^。\n]+(?:する|します|行う|行います|とします|とする|用いる|用います|使う|使います|替える|替えます)(?=。|\s*$)",
    re.IGNORECASE,
)


_CLOSES = re.compile(
    r"\W*(?:\d+[.)]\s*)?(?:conclusions?|closing(?: remarks| words| thoughts)?|in closing|summing up|結論|まとめ|おわりに|終わりに|結び)\W*$",
    re.IGNORECASE,
)


def _vowed(section: Section, line: Line, scope: Scope) -> Iterator[ItemRow]:
    """Sentences among lessons or at the end that promise work for a purpose or by a day: ``To catch this sooner, we will build …``."""
    is_last = not section.belongs_to and _CLOSES.match(section.title)
    if set(section.belongs_to) != {"lessons"} and not is_last:
        return
    for said in vows(line.paragraph.text):
        yield from marked_item(
            replace(line, paragraph=line.paragraph.part(*said)), section, scope, whole=True
        )


_LEADS_ON = re.compile(r"\b(?:the following|as follows)\b|以下|次の", re.IGNORECASE)
"""A sentence that says what comes below, and is no work itself."""


def marked(reading: Reading, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    """Lines that begin with TODO or DONE, boxes to tick under a heading about work, and ``Actions planned:``."""
    lines = [(section, scope.lines(section)) for section in _others(reading)]
    tells_plans = any(_PLANNED.match(line.paragraph.shown) for _, found in lines for line in found)
    for section, found in lines:
        for at, line in enumerate(found):
            if tells_plans:
                for item in _of_lesson(found, at, section, scope):
                    yield section, item
            if not line.is_listed and _assigns(line, section) and _are_tasks(found[at + 1 :]):
                for item in read_announced(line, list_below(found[at + 1 :]), section, scope):
                    yield section, item
                continue
            if not line.is_listed:
                for item in _vowed(section, line, scope):
                    yield section, item
            is_box = line.kind == "checkbox" or (line.is_listed and bool(lift_mark(line.paragraph.shown)[0]))
            is_work = is_box and _tracks_work(section, line)
            for item in marked_item(line, section, scope, whole=is_work):
                yield section, item


_PLANNED = re.compile(r"\W*actions? planned\s*:\W*", re.IGNORECASE)
_OF_LESSON = re.compile(r"\W*actions? (?P<said>planned|taken)\s*:[\s*_]*", re.IGNORECASE)
"""In a report whose every lesson ends with what was done and what is planned."""


def _of_lesson(lines: list[Line], at: int, section: Section, scope: Scope) -> Iterator[ItemRow]:
    """What follows ``Actions planned:`` or ``Actions taken:``: the rest of the line, else a list, else a paragraph."""
    line = lines[at]
    found = _OF_LESSON.match(line.paragraph.text)
    if found is None:
        return
    is_done = found["said"].casefold() == "taken"
    below = list_below(lines[at + 1 :])
    if line.paragraph.text[found.end() :].strip():
        said = replace(line, paragraph=line.paragraph.part(found.end()))
    elif below:
        yield from read_announced(line, below, section, scope, status="done" if is_done else "open")
        return
    elif at + 1 < len(lines):
        said = lines[at + 1]
    else:
        return
    for item in marked_item(said, section, scope, whole=True):
        yield replace(item, status="done") if is_done and item.status == "open" else item


_MITIGATES = re.compile(
    r"\b(?:recovery|mitigations?|responses?|resolutions?|restor\w+|actions? taken|triage)\b|復旧|暫定|応急|緊急|初動",
    re.IGNORECASE,
)
"""A heading about what was done while it lasted."""


def _tracks_work(section: Section, line: Line) -> bool:
    """Whether boxes below a heading are work: by the heading, or among lessons by the words behind the box."""
    if section.belongs_to and set(section.belongs_to) <= _LESSONS:
        mark, text = lift_mark(line.paragraph.shown)
        return mark[:1] not in _PRAISES and is_promise(re.split(r"[:：]\s*", text, maxsplit=1)[-1])
    if set(section.belongs_to) == {"resolution"}:
        mark, text = lift_mark(line.paragraph.shown)
        return bool(_LASTING.search(section.title)) or (mark in _OPEN_BOXES and is_promise(text))
    is_ticked = line.paragraph.shown.lstrip("-*• ").startswith(_PRAISES)
    is_told = _TRACKS_WORK.search(section.title) or (
        not is_ticked and any(map(_CHECKLIST.search, section.path))
    )
    return (
        not section.belongs_to
        and bool(is_told)
        and not any(map(_MITIGATES.search, (section.title, *section.path)))
    )


_CHECKLIST = re.compile(
    r"\b(?:prevention|preventive|hardening|remediation|follow-?up)\b.*\bcheck-?list\b"
    r"|(?:対応|対策|再発防止|改善)(?:の)?(?:完了|状況|事項)?チェックリスト",
    re.IGNORECASE,
)
"""A heading further up whose boxes are work: ``Prevention & hardening checklist``."""
_LESSONS = {"lessons", "wrong"}
_OPEN_BOXES = {"[ ]", "[]", "☐", "□"}
_PRAISES = ("✅", "✔")
"""Among lessons these say that something worked."""
_LASTING = re.compile(r"恒久|再発|\bpermanent\b|\blong[- ]term\b", re.IGNORECASE)
"""A heading within the resolution for what is to last."""


def announced(reading: Reading, scope: Scope) -> Iterator[ItemRow]:
    """For a document that has no other item: lists below ``The next steps are:``, and ``Next time we will …``."""
    for section in _others(reading):
        lines = lines_of(section)
        for at, line in enumerate(lines):
            below = lines[at + 1 :]
            if _leads_to_items(line, below):
                yield from read_announced(line, list_below(below), section, scope)
            for found in _NEXT_TIME.finditer(line.paragraph.text):
                if _LEADS_ON.search(found.group()):
                    continue
                said = replace(line, paragraph=line.paragraph.part(*found.span()))
                yield from marked_item(said, section, scope, whole=True)

    for section, line in pledges(reading):
        if not _NEXT_TIME.search(line.paragraph.text.strip()):
            yield from marked_item(line, section, scope, whole=True)
    for section in reading.sections_of("action_items"):
        if section.form == "label":
            yield from read_labelled_prose(lines_of(section), section, scope)


def _leads_to_items(line: Line, below: list[Line]) -> bool:
    """Whether a sentence makes the list below one of items, by its own words or as lessons that are all to be done."""
    shown = line.paragraph.shown.strip()
    if line.is_listed:
        return False
    if _ANNOUNCES.search(shown) and not (_CHOICE.search(shown) or _KEEPS_BOOKS.search(shown)):
        return True
    return _OF_LESSONS.search(shown) is not None and _are_tasks(below)


def _are_tasks(lines: list[Line]) -> bool:
    """Whether there is a list right below, and each of its items says what is to be done, perhaps behind a title, or links to it."""
    said = [unmarked(line.paragraph.shown).strip() for line in list_below(lines) if not line.level]
    return bool(said) and all(
        is_promise(text) or is_promise(at_colon(text)[2]) or (is_tracker(text) and " " not in text)
        for text in said
    )


def _others(reading: Reading) -> Iterator[Section]:
    return (section for section in reading.sections if not _NEVER & {*section.belongs_to, *section.above})


def list_below(lines: list[Line]) -> list[Line]:
    """The list that some lines begin with."""
    end = next((at for at, line in enumerate(lines) if not line.is_listed), len(lines))
    return lines[:end]
