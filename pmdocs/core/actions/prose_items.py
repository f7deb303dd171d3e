"""Action items in paragraphs: sentences that promise, and what stands under a bold title that the text runs on from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, pairwise

from pmdocs.core.actions.asides import refers_back
from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.deeds import has_already, has_done
from pmdocs.core.actions.doers import doer_before, doer_in
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope, group_of, standing_of
from pmdocs.core.actions.leading_names_ja import speaks
from pmdocs.core.actions.line_items import LABELLED, LineItem, finished, item_of
from pmdocs.core.actions.list_lines import Line, is_bold_title, joined_title
from pmdocs.core.actions.measure_prose import (
    decided_against,
    instead_of,
    put_in_place,
    second_promises,
    tells_each,
    without_joint,
)
from pmdocs.core.actions.partial_states import is_tried_only
from pmdocs.core.actions.promises import (
    begins_like_work,
    begins_with_task,
    commits,
    is_promise,
    obliges,
    proposes,
    undertakes,
)
from pmdocs.core.actions.titled_prose import further_deeds, is_joined, joined_titles, keeps_up
from pmdocs.core.documents.blocks import Element, Table
from pmdocs.core.documents.list_marks import at_colon, unmarked
from pmdocs.core.documents.sections import Section
from pmdocs.core.vocabulary import match_column


def read_prose(lines: list[Line], section: Section, scope: Scope) -> Iterator[ItemRow]:
    """Paragraphs that promise something."""
    owners = scope.titles.people(group_of(section))
    base = "" if owners else group_of(section)
    waiting: LineItem | None = None
    is_next = False
    lines = _without_subtitles(lines)
    if titles := _record_titles(lines):
        yield from _read_records(lines, titles, section, scope, base)
        return
    are_fragments = all(_is_fragment(line.paragraph.shown.strip()) for line in lines)
    whole = _with_titles(list(joined_titles(_without_guide(lines, section))))
    parted = ((each, (each,) if speaks(each.paragraph.shown, scope) else parts_of(each)) for each in whole)
    for line, lead in ((part, _lead(each, part)) for each, parts in parted for part in parts):
        if waiting is not None and (
            (waiting.takes(line.paragraph, scope) or waiting.is_linked(line.paragraph))
            if is_next
            else waiting.learns(line.paragraph)
        ):
            continue
        item = labelled(line, section, scope, base)
        if item is None and (section.form == "heading" or _DECORATED.match(section.title)):
            found = item_of(line, section, base, scope)
            said = line.paragraph.shown
            is_work = found is not None and (
                are_fragments or _says_work(line, found) or bool(doer_in(said, scope))
            )
            if found is not None and speaks(said, scope) and not is_promise(found.draft.text):
                is_work = False
            item = found if is_work else None
            doer = doer_before(lead, said, scope)
            if item is not None and doer and not item.draft.people:
                item.draft.people += scope.people.among((Element(start=0, end=0, kind="text", text=doer),))
            if item is not None:
                item.default_status = _standing(line, section)
                item.default_owners = owners
        is_next = item is not None
        if item is not None:
            yield from finished(waiting)
            waiting = item
    yield from finished(waiting)


_SUBTITLE = re.compile(r"\s*\d{1,2}[-‐.．]\d{1,2}[.．]?[ \u3000]+(?P<title>[^\s。.!?:：][^。.!?:：]{1,39})$")
"""``5-1 手順の見直し``, typed as a line of text: the paragraphs below it say what is done."""


def _without_subtitles(lines: list[Line]) -> list[Line]:
    """Lines without the counted titles that stand right above a longer paragraph that says what is done.

    Above any other an English order is the work, and its number is not.
    """
    said = [line.paragraph.shown.strip() for line in lines]
    return [
        _without_count(line)
        for at, line in enumerate(lines)
        if not (
            _SUBTITLE.fullmatch(said[at])
            and at + 1 < len(lines)
            and said[at + 1].endswith(("。", ".", ")", "）"))
            and len(said[at + 1]) > len(said[at])
            and (is_promise(said[at + 1]) or has_done(said[at + 1]))
        )
    ]


def _without_count(line: Line) -> Line:
    found = _SUBTITLE.fullmatch(line.paragraph.text.rstrip())
    is_order = found is not None and begins_with_task(found["title"])
    return replace(line, paragraph=line.paragraph.part(found.start("title"))) if found and is_order else line


def _lead(whole: Line, part: Line) -> str:
    """What of a paragraph stands before one of its parts."""
    return whole.paragraph.text[: part.paragraph.start - whole.paragraph.start]


def _record_titles(lines: list[Line]) -> frozenset[int]:
    """Numbers of the lines right above ``Owner: …`` or ``Due: …``, where there are two or more: each is an item."""
    labels = [_label_of(line) for line in lines]
    titles = frozenset(
        at
        for at, (label, below) in enumerate(pairwise(labels))
        if not label
        and below in {"owner", "due"}
        and not lines[at].paragraph.shown.rstrip().endswith((":", "："))
    )
    return titles if len(titles) >= SEVERAL_RECORDS else frozenset()


SEVERAL_RECORDS = 2


def _label_of(line: Line) -> str:
    """The field whose value a line says, ``owner`` for ``Owner: Ada``; empty for any other line."""
    label, colon, _ = at_colon(unmarked(line.paragraph.shown))
    match = match_column(label) if colon and len(label) <= MAX_LABEL else None
    return match.key if match is not None and match.key in _FIELDS else ""


MAX_LABEL = 30
_FIELDS = frozenset({"owner", "due", "status", "priority", "ticket", "type", "team"})


def with_fields_below(lines: Sequence[Line]) -> list[Line]:
    """Lines in which a field that stands above the title of its record stands below it, as in other records.

    One above the first title and not below the last is of the title below it, ``Owner: Ada``, where each has one. Where
    only some have, or the last is no work, it may be of either and is left out; above a list an owner or a day is of all.
    """
    labels = [_label_of(line) for line in lines]
    titles = [at for at, label in enumerate(labels) if not label]
    if len(titles) < SEVERAL_RECORDS or not titles[0]:
        return list(lines)
    between = [set(labels[start + 1 : end]) for start, end in pairwise((-1, *titles))]
    above = between[0] - set(labels[titles[-1] :])
    last = lines[titles[-1]].paragraph.shown.strip()
    has_each = above.intersection(*between) if begins_like_work(last) or is_promise(last) else set()
    of_all = {"owner", "due"} if any(line.is_listed for line in lines) else set()
    unsure = above - has_each - of_all
    made: list[Line] = []
    moved: list[Line] = []
    for at, (line, label) in enumerate(zip(lines, labels, strict=True)):
        if label in has_each:
            moved.append(line)
        elif label not in unsure or at < titles[0]:
            made += [line] if label else [line, *moved]
            moved = moved if label else []
    return made


def _read_records(
    lines: list[Line], titles: frozenset[int], section: Section, scope: Scope, base: str
) -> Iterator[ItemRow]:
    """Items of titles with labelled lines below them; the other lines there tell more of the work.

    Where every title is an order, so is any other line that is one, though nobody is named for it yet.
    """
    waiting: LineItem | None = None
    are_orders = all(begins_like_work(lines[at].paragraph.shown.strip()) for at in titles)
    for at, line in enumerate(lines):
        is_order = are_orders and not _label_of(line) and begins_like_work(line.paragraph.shown.strip())
        if at in titles or is_order:
            yield from finished(waiting)
            waiting = item_of(line, section, base, scope)
            if waiting is not None:
                waiting.default_status = standing_of(section)
        elif waiting is not None and not waiting.takes(line.paragraph, scope):
            waiting.hears(line.paragraph)
    yield from finished(waiting)


def _standing(line: Line, section: Section) -> str:
    text = line.paragraph.shown.strip()
    if decided_against(text):
        return "wont_do"
    is_done = put_in_place(_first(text)) and not is_tried_only(text)
    return standing_of(section) or ("done" if is_done else "")


def _with_titles(lines: list[Line]) -> Iterator[Line]:
    """Lines, where a bold title that says what to do and the one paragraph below that says it again are one."""
    titles = [
        is_bold_title(line.paragraph) and begins_with_task(line.paragraph.shown.strip()) for line in lines
    ]
    at = 0
    while at < len(lines):
        line, behind = lines[at], lines[at + 1 : at + 3]
        is_broken = line.paragraph.text.endswith("\v")
        is_one = titles[at] and len(behind) > 0 and (is_broken or not behind[0].paragraph.begins_bold)
        is_one = is_one and (len(behind) == 1 or behind[1].paragraph.begins_bold)
        if is_one and is_promise(behind[0].paragraph.shown):
            yield replace(line, paragraph=joined_title(line.paragraph, behind[0].paragraph))
            at += 2
        else:
            yield line
            at += 1


def _without_guide(lines: list[Line], section: Section) -> list[Line]:
    """Lines without those above a table that tell how it is to be read: ``Owners are assigned per issue.``."""
    last = max((block.start for block in section.blocks if isinstance(block, Table)), default=-1)
    return [
        line
        for line in lines
        if (line.paragraph.start >= last or not _GUIDES.match(line.paragraph.shown.strip()))
        and not _FILLING.match(line.paragraph.shown)
    ]


_FILLING = re.compile(
    r"[^\w(（]*(?:(?:記入|記載|入力|起票)(?:の)?(?:ルール|要領|方法|仕方|手順)|(?:表|リスト)の書き方|書き方|how to fill (?:this|it|them) in|how to write (?:action )?items)\s*[:：]",
    re.IGNORECASE,
)
"""``記入ルール：1 つ 1 アクション。担当者と期限を必ず入れる。``: what the template says of all items."""


_KEEPS = "割り?当て|割り?振|管理|記載|記入|参照|示[すし]|表[すし]|別途|後日|追跡|起票"
_GUIDES = re.compile(
    r"(?=.*\b(?:owner|assign|priorit|due|date|deadline|ticket|issue|track|status|table|column|row|below)\w*)(?:(?:the )?(?:owners?|assignees?|due dates?|deadlines|dates|priorit(?:y|ies)|status(?:es)?|tickets?|ids?)(?:,? (?:and|or) \w+(?: \w+)?)? (?:is|are|will be|have been|has been|were|was|show|follow|refer)\b"
    r"|(?:each|every|all) (?:of the )?(?:actions?|items?|rows?|action items?|measures?|tasks?)(?: \w+){0,3} (?:is|are|has|have|will be|must have|should have|gets?|needs?)\b"
    r"|(?:the )?(?:table|list) (?:below|above|shows|lists)\b)"
    r"|(?:主?担当者?|オーナー|期限|期日|優先度|状態|ステータス|チケット|[A-Za-z]*ID)(?:案|目安)?(?:[・、と](?:主?担当者?|期限|期日|優先度|状態|チケット))*(?:は|には|を)"
    rf"[^。]{{0,40}}(?:{_KEEPS})|(?:各|全て?の?|すべての)(?:対策|施策|項目|アクション(?:アイテム)?|行)(?:は|には|に|を)[^。]{{0,40}}(?:{_KEEPS})",
    re.IGNORECASE,
)
_NO_TASK = re.compile(
    r"\b(?:is|are|was|were|has|have|had|see|below|above|none|no|not|nothing|tbd|tba|link|links|here|please|this|that|these)\b",
    re.IGNORECASE,
)


def _is_fragment(text: str) -> bool:
    """Whether a line is no sentence but names something: ``E2E coverage for the new flow``."""
    return (
        not is_japanese(text)
        and 3 <= len(text.split()) <= 16
        and (text[-1].isalnum() or text[-1] == ")")
        and not _NO_TASK.search(text)
    )


def read_labelled_prose(lines: list[Line], section: Section, scope: Scope) -> Iterator[ItemRow]:
    """Paragraphs below a line such as ``今後の対策:`` that promise something, where nothing else is an item."""
    for line in chain.from_iterable(map(parts_of, lines)):
        if is_promise(line.paragraph.text.strip()):
            yield from finished(item_of(line, section, "", scope))


def _says_work(line: Line, found: LineItem) -> bool:
    """Whether a paragraph under a heading for action items is one: it promises, tells what was done, or has a title."""
    text = found.draft.text
    if line.paragraph.shown.rstrip().endswith((":", "：")):
        return found.draft.says_more
    if _OF_THOSE_BELOW.match(text) or (refers_back(text) and not is_promise(text)):
        return False
    if found.draft.says_more or is_promise(text) or proposes(text) or _has_title(line) or is_joined(line):
        return True
    if keeps_up(text) and standing_of(found.section) == "done":
        return True
    if decided_against(text):
        return True
    is_deed = has_done(text) or has_already(text) or put_in_place(_first(text))
    return is_deed and not LEADS_TO_WORK.search(text)


def _first(text: str) -> str:
    return _SENTENCE_END.split(text, maxsplit=1)[0]


_OF_THOSE_BELOW = re.compile(
    r"[^.!?]{0,240}?\b(?:actions?|steps|measures|improvements|tasks|changes|items|mitigations|fixes|recommendations) (?:(?:described|listed|outlined|given|set out) )?(?:below|that follow)"
    r" (?:should|must|will|need to|needs? to|are to|have to|can|could) (?:also )?be (?:\w+ly )?(?:undertaken|taken|done|implemented|carried out|performed|followed|completed|made|applied|adopted|considered)\b"
    r"|(?:[^。]{0,24}[、,]\s*)?(?:以下|次|下記)の(?:とおり|通り|ように|よう|点|内容)(?:に|で)?[^。]{0,16}?(?:取り?組|対応|実施|行[いうっ]|講じ|進め|改善)[^。]{0,12}。?$|(?:以下|下記)の(?:\w{0,6})(?:対策|対応|改善|施策|アクション)[^。]{0,12}を?(?:実施|行|講じ|進め)[^。]{0,12}。?$",
    re.IGNORECASE,
)
"""``… so the steps below should be undertaken``: leads on to the work and is none."""


def _has_title(line: Line) -> bool:
    """``**Account isolation.** All other services …``: a bold title, and text that runs on from it."""
    paragraph = line.paragraph
    if not paragraph.begins_bold or line.kind != "prose":
        return False
    title, rest = (
        paragraph.elements[0].text.strip(),
        paragraph.text[len(paragraph.elements[0].text) :].strip(),
    )
    ends = title[-1:] in ".:：。" or rest[:1] in ".:：。"
    return ends and len(title) <= MAX_TITLE and len(rest) > len(title)


MAX_TITLE = 80
"""Characters of a bold title at the beginning of a paragraph."""
_DECORATED = re.compile(r"\s*[【■◆●□◇▼★〓]")
"""A title by its decoration, which has no style."""
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"'(])|(?<=。)\s*(?=\S)")


_OF_BEFORE = re.compile(
    r"(?:this|these|it|they|that|those)\b(?!\s+team)|(?:if|should|unless) (?:it|this|that|these|they|not|so|necessary|needed)\b"
    r"|if [^.,;]{2,60}? (?:can['’]t|cannot|can not|(?:is|does|do|will)(?:n['’]t| not)|won['’]t|fails?)\b|(?:開始|主管|所管|主?担当者?|責任者|期限|期日|時期|頻度|対象|実施時期)は",
    re.IGNORECASE,
)
"""How a sentence begins that goes on about the one before."""


def parts_of(line: Line) -> Iterator[Line]:
    """A paragraph, or its parts where sentences behind the first promise something: each with what explains it."""
    text = line.paragraph.text
    starts = [0, *(found.end() for found in _SENTENCE_END.finditer(text))]
    ends = [*starts[1:], len(text)]
    again = [at for start, end in zip(starts, ends, strict=True) for at in second_promises(text, start, end)]
    again += instead_of(text)
    is_refused = decided_against(text)
    if (len(starts) < 2 and not again) or _has_title(line) or is_joined(line) or is_refused:
        cuts = [] if is_refused or is_joined(line) else again
        for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
            yield _part(line, start, end) if cuts else line
        return
    starts = sorted({*starts, *again})
    ends = [*starts[1:], len(text)]
    if begins_with_task(text):
        tasks = _tasks_in_a_row([text[start:end] for start, end in zip(starts, ends, strict=True)])
        firsts = [starts[number] for number in tasks]
        for start, end in zip(firsts, [*firsts[1:], len(text)], strict=True):
            yield replace(line, paragraph=line.paragraph.part(start, end))
        return
    is_said = is_promise(text[: ends[0]].strip())
    tells = undertakes if is_said else commits
    is_obliged = obliges(text[: ends[0]].strip(), anew=False)
    promised = [
        start
        for start, end in zip(starts, ends, strict=True)
        if tells(said := text[start:end].strip())
        or (is_obliged and obliges(said, anew=bool(start)))
        or put_in_place(said)
    ]
    promised = [
        start
        for start in promised
        if not (start and _OF_BEFORE.match(text[start:]) and min(promised) < start)
    ]
    if not any(promised):
        deeds = further_deeds([text[start:end].strip() for start, end in zip(starts, ends, strict=True)])
        promised = [0, *(starts[at] for at in deeds)] if deeds else []
    if not any(promised):
        yield line
        return
    if 0 not in promised and (is_said or tells_each(text) or has_done(text[: ends[0]])):
        promised.insert(0, 0)
    for start, end in zip(promised, [*promised[1:], len(text)], strict=True):
        yield _part(line, start, end)


def _part(line: Line, start: int, end: int) -> Line:
    return replace(line, paragraph=line.paragraph.part(start, without_joint(line.paragraph.text, start, end)))


def _tasks_in_a_row(sentences: list[str]) -> list[int]:
    """Which sentences of a paragraph that begins with a task are items: the first alone, or each task where there are many."""
    tasks = [
        number
        for number, sentence in enumerate(sentences)
        if begins_with_task(sentence) and not sentence.lower().startswith(("in particular", "for example"))
    ]
    if len(tasks) < MANY_TASKS or 2 * len(tasks) < len(sentences):
        return [0]
    return tasks


MANY_TASKS = 3
"""Sentences of a paragraph that begin with what to do, from which on it is a list without marks."""


def labelled(line: Line, section: Section, scope: Scope, theme: str) -> LineItem | None:
    """A paragraph such as ``Action item: …``."""
    found = LABELLED.match(line.paragraph.text)
    if found is None:
        return None
    return item_of(replace(line, paragraph=line.paragraph.part(found.end())), section, theme, scope)


LEADS_TO_WORK = re.compile(
    r"\bthe following (?:\w+ ){0,2}(?:actions?|steps|measures|improvements|tasks|changes|items|mitigations|fixes|solutions|options)\b|(?:以下|下記)(?:[のをに]|が必要)|次の",
    re.IGNORECASE,
)


def is_pledge(text: str) -> bool:
    """Whether a paragraph among lists is an item by its words alone: somebody says that they will."""
    first = re.split(r"(?<=[.!])\s", text, maxsplit=1)[0]
    if is_japanese(first):
        return bool(re.search(r"(?:[いお]たします|まいります|参ります|予定です)。?$", text)) and is_promise(
            text
        )
    return not text.endswith(":") and undertakes(first)
