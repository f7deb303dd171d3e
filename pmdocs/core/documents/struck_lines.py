"""Lines of work that are struck through with a word beside them: what became of it, or whose it was.

``~~Add an alert~~ done`` is still *Add an alert*; ``~~Add an alert~~ Tune the alert`` is *Tune the alert*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pmdocs.core.actions.date_grammar import WRITTEN, is_japanese
from pmdocs.core.actions.promises import begins_like_work, is_promise
from pmdocs.core.documents.blocks import Element, Paragraph
from pmdocs.core.documents.list_marks import unmarked
from pmdocs.core.documents.struck import is_struck
from pmdocs.core.vocabulary import match_column, parse_priority, parse_status


def is_dropped(elements: Sequence[Element], *, is_title: bool = False) -> bool:
    """Whether a line is struck through but for marks before it and remarks behind it.

    ``is_title``: only words that tell what became of it are remarks, since a title may be any word.
    """
    if not any(element.struck for element in elements):
        return False
    if is_struck(elements):
        return True
    first = next(at for at, element in enumerate(elements) if element.struck)
    struck = _rest(" ".join(element.text for element in elements if element.struck))
    if not struck or not _is_mark(_text(elements[:first])):
        return False
    behind = _text([element for element in elements[first:] if not element.struck])
    return _tells_end(behind) or (not is_title and _is_remark(behind, struck))


def as_said(paragraph: Paragraph, *, is_title: bool = False) -> Paragraph:
    """A paragraph with its struck words where they are the work and the live ones only a remark."""
    if not paragraph.written or not is_dropped(paragraph.written, is_title=is_title):
        return paragraph
    return replace(paragraph, elements=_parted(paragraph.written), written=())


def struck_part(paragraph: Paragraph) -> Paragraph:
    """Only what is struck through."""
    whole = paragraph.written or paragraph.elements
    return replace(paragraph, elements=tuple(each for each in whole if each.struck), written=())


def live_part(paragraph: Paragraph) -> Paragraph:
    """Only what is not."""
    return replace(paragraph, elements=tuple(each for each in paragraph.elements if not each.struck))


def _text(elements: Sequence[Element]) -> str:
    """Words without those of chips: a name or day beside struck words says nothing of their fate."""
    return "".join([element.text if element.kind == "text" else " " for element in elements]).strip()


_LABEL = re.compile(
    r"(?P<label>[^:：()（）\[\]【】]{1,30}?)\s*(?:[:：]|\s[-–—])|[(（\[【][^()（）\[\]【】]{1,30}[)）\]】]|(?:AI-?)?\d{1,3}\.?"
)


MAX_LABEL = 3
"""Words of a name before a line."""


def _is_mark(before: str) -> bool:
    """Whether what stands before struck words is a bullet, tick, number, state, priority or name, and no field's label."""
    text = unmarked(before).strip()
    bare, found = text.strip(_JOINS), _LABEL.fullmatch(text)
    if not bare or parse_status(bare) is not None or parse_priority(bare) is not None:
        return True
    if found is not None and found["label"]:
        return not _is_field_or_work(found["label"])
    return found is not None or not _rest(text)


def _is_field_or_work(label: str) -> bool:
    """Whether a label says what its value is (``Due:``), or is the work itself, and no mere name or number."""
    column = match_column(label)
    is_field = column is not None and column.key != "action"
    return is_field or begins_like_work(label) or len(label.split()) > MAX_LABEL


_JOINS = " \t\n.,、。，;；:：-–—→⇒➡\ufe0f=>()（）[]【】"
_TELLS_END = re.compile(
    r"(?:this (?:is|was) |was |is |now |already )*(?:(?:no longer|not|un)[- ]?(?:needed|necessary|required|relevant)|not doing|won['’]?t|superseded|replaced|obsolete"
    r"|moved|merged|covered|duplicate|dropped|cancell?ed|done|fixed|completed?|deployed|implemented|resolved|closed|see|same as)\b"
    r"|(?:今回は|結局|当面)?(?:やらない|やりません|やめ(?:た|る|ます)|実施しない|対応しない|採用しない|行わない)(?=$|[。、,.\s!！(（]|こと|です|で|と)"
    r"|(?:もう|既に|すでに)?(?:対応)?(?:不要|別(?:件|途|チケット|課題|タスク)|取り?下げ|中止|見送|統合|移管|重複|廃止|完了|(?:対応|実施|修正)済)",
    re.IGNORECASE,
)
"""How a remark begins that says what became of the work."""


def _tells_end(behind: str) -> bool:
    bare = behind.strip(_JOINS)
    return not bare or parse_status(bare) is not None or _TELLS_END.match(bare) is not None


MAX_VALUE = 8
"""Characters up to which struck words may be a value that another one stands for."""
_ITS_FATE = r"(?:abandoned|declined|rejected|refused|turned down|voted down|vetoed|withdrawn|given up|postponed|shelved|parked|put off|stopped)"
_GOES_ON = r".*(?:\b(?:will|(?<!not )going to|promised|plan(?:s|ned|ning)?|still|later|soon|yet|(?:is|are|['’]s|['’]re) (?:now )?(?!going|nothing)\w+ing)\b|['’]ll\b)"
"""Words of a remark that tell of work to come, or that somebody is at it: no cause why there is none."""
_TELLS_WHY = re.compile(
    rf"(?:(?:it|this|that) (?:is|was|has been|got) |was |is |got |now |already )*{_ITS_FATE}\b(?! (?:the|all|a|an|any)\b)"
    r"|(?:(?:is |was |it['’]s )?not (?:possible|feasible|worth|allowed|affordable|supported|practical|going to)|no (?:need|budget|money|time|point|longer)|nope\b|no[,.](?=\s|$)|too (?:expensive|costly|risky|much|big|slow|late)|makes no sense|never mind)"
    r"|(?:because|since|as|turns out|but(?! (?:only|just|keep|still|also)\b)) .{4,}|(?:checked|tried|tested|asked|looked into it)[,:;]? (?:and |but )?(?:it )?(?:not|no|can['’]?t|cannot|could not|couldn['’]t|did not|didn['’]t|does not|doesn['’]t|impossible|in vain)\b"
    rf"|(?!{_GOES_ON})(?:they|we|it|that|this|he|she|there)(?:['’](?:re|s|ve|d|ll)| (?:are|is|was|were|do|does|did|have|has|had|can|could|would|will|won|already|only|just)(?:n['’]t|not|['’]t)?)\b.{{4,}}"
    r"|(?:[^。]{1,40}(?:ため、?|ので、?|により|[でにが]))?(?:断念|却下|否決|不採用|取りやめ|できない|できなかった|やめた|やらない|不可)",
    re.IGNORECASE,
)
"""How a remark begins that says why struck work is none any more: ``declined by the board``, ``they don't have one``."""
MAX_REMARK = {False: 2, True: 5}
"""Words, or characters of Japanese, up to which live text beside struck words is a remark: a name, a team."""


_TELLS_DONE = re.compile(
    r"(?:(?:it|this|that|we)(?:['’](?:s|ve)| is| was| has| have)(?: (?:now|already|all|been|since))*|was|is|now|already) (?:done|live|in place|fixed|merged|deployed|shipped|released|finished|completed|implemented)\b(?! (?:by|until|for|in) (?:the )?(?:end|next|q[1-4]|20\d\d)\b)",
    re.IGNORECASE,
)


def tells_finished(remark: str) -> bool:
    """Whether words beside struck work say that it was done: ``it was done by Zoe``."""
    return _TELLS_DONE.match(remark.strip(_JOINS)) is not None


def tells_why(remark: str) -> bool:
    """Whether words beside struck work say why nobody will do it."""
    return _TELLS_WHY.match(remark.strip(_JOINS)) is not None


def _is_remark(behind: str, struck: str) -> bool:
    """Whether words say nothing that is work: in brackets, no more than days and keys, or behind struck work a name."""
    bare, rest = behind.strip(_JOINS), _rest(behind)
    if any(begins_like_work(text) or is_promise(text) for text in (bare, rest)):
        return False
    if behind[:1] in "(（[【" and behind.rstrip(" .。")[-1:] in ")）]】":
        return True
    if tells_why(behind):
        return len(struck) > MAX_VALUE
    length = len(rest) if is_japanese(rest) else len(rest.split())
    is_work = begins_like_work(struck) or is_promise(struck)
    return not rest or (is_work and length <= MAX_REMARK[is_japanese(rest)])


def _rest(text: str) -> str:
    """A text without days, priorities, addresses, keys and the labels before them."""
    return _VALUES.sub(" ", WRITTEN.sub(" ", text)).strip(_JOINS)


_VALUES = re.compile(
    r"\b(?:owner|assignee|due|by|until|priority|status|ticket)\b\s*[:：]?|(?:担当者?|期限|期日|優先度|状態)\s*[:：]?"
    r"|\bP[0-4]\b|[@＠][\w.]+|(?<![\w.+-])[\w.+-]++@[\w.-]+|https?://\S+|(?<![A-Z0-9_])[A-Z][A-Z0-9_]++-\d+|#\d+",
    re.IGNORECASE,
)


def _parted(written: tuple[Element, ...]) -> tuple[Element, ...]:
    """Elements with a dash between struck words and a remark that runs on from them without any mark."""
    made: list[Element] = []
    for element in written:
        runs_on = made and made[-1].struck and not element.struck and element.kind == "text"
        if runs_on and element.text.strip()[:1].isalnum():
            made.append(Element(start=element.start, end=element.start, kind="text", text=" - "))
        made.append(element)
    return tuple(made)
