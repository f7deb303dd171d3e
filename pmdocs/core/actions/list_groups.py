"""List items with others below them: names of a group, titles with fields, or work whose parts stand there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.deeds import begins_in_past, is_done
from pmdocs.core.actions.list_lines import MAX_CAPTION, PARTS_FOLLOW, Line
from pmdocs.core.actions.promises import begins_like_work, begins_with_task, is_promise, names_work
from pmdocs.core.actions.titled_lines import sentences
from pmdocs.core.documents.list_marks import at_colon, unmarked
from pmdocs.core.vocabulary import match_column, match_heading

_SHORT = 3, 8
"""Words in English, characters in Japanese: ``Investigate:`` only names what the lines below are about."""


MAX_GROUP = 30, 16
"""Characters of a name for a group, in English and in Japanese."""


def record_of(line: Line) -> str:
    """Whether the lines below are the fields of one item: ``action`` where the first of them says it, ``title`` where the line itself does.

    Each is a label with a value, and one of them is the status, owner, day or priority; empty otherwise.
    """
    parts = [unmarked(part.paragraph.shown) for part in line.below if part.level == line.level + 1]
    labels = [label.strip() if colon else "" for label, colon, _ in (at_colon(part) for part in parts)]
    if len(parts) < 2 or not all(0 < len(label) <= MAX_LABEL for label in labels):
        return ""
    keys = [match.key if (match := match_column(label)) and not match.decides else "" for label in labels]
    return ("action" if keys[0] == "action" else "title") if _FIELDS & set(keys) else ""


_FIELDS = {"status", "owner", "due", "priority"}
MAX_LABEL = 30


_FILE = re.compile(r"`?[\w./@-]*[\w-](?:/|\.(?!\d)[A-Za-z]\w{0,9})[\w./@-]*`?", re.ASCII)
"""A list item that only says which file those below it change."""


def is_group(bare: str, line: Line) -> bool:
    """Whether a short list item without a colon only names what those below it are about: ``Short term``."""
    if line.below and _FILE.fullmatch(bare):
        return True
    is_word = is_bare_word(bare)
    if len(bare) > MAX_GROUP[is_japanese(bare)] or (is_promise(bare) and not is_word):
        return False
    parts = [
        _first(unmarked(part.paragraph.shown).strip()) for part in line.below if part.level == line.level + 1
    ]
    if 2 * sum(begins_like_work(part) or is_done(part) for part in parts) > len(parts) or _are_titled(line):
        return True
    if line.paragraph.is_bold and len(parts) > 1 and not begins_like_work(bare) and not names_work(bare):
        return not all(map(_EXPLAINS.search, parts))
    is_theme = len(parts) > 1 and (is_word or not names_work(bare)) and not any(map(_EXPLAINS.search, parts))
    return is_theme and any(begins_like_work(part) or _VERBAL_JA.search(part) for part in parts)


def is_bare_word(bare: str) -> bool:
    """Whether an English line is a single word, which is no task though it may be its verb: ``Purge`` above two tasks."""
    return not is_japanese(bare) and " " not in bare.strip() and bare.isalpha()


def are_themed(tops: Sequence[Line]) -> bool:
    """Whether the outermost lines of a list are names of groups: each short, bold and with lines below it.

    Two or more, and most of them lead to tasks; then one that also might name work names a group too.
    """
    themes = [line for line in tops if line.below and line.paragraph.is_bold]
    if len(tops) < MIN_THEMES or len(themes) < len(tops):
        return False
    said = [unmarked(line.paragraph.shown).strip().rstrip(":： ") for line in tops]
    if any(len(text) > MAX_GROUP[is_japanese(text)] or begins_in_past(text) for text in said):
        return False
    return 2 * sum(is_group(text, line) for text, line in zip(said, tops, strict=True)) > len(tops)


MIN_THEMES = 2


def _first(text: str) -> str:
    """The first sentence of a Japanese line, without the bracket behind it: what follows tells more of the work."""
    if not is_japanese(text):
        return text
    start, end = next(iter(sentences(text)), (0, len(text)))
    said = _BRACKET_BEHIND.sub("", text[start:end])
    return re.split(r"\s*[→⇒]\s*", said, maxsplit=1)[0] or text


_BRACKET_BEHIND = re.compile(r"\s*[(（][^()（）]*[)）]\s*。?\s*$")


def _are_titled(line: Line) -> bool:
    """Whether each of two or more lines below has a bold title with a colon: ``**Alerting:** Page when …``."""
    parts = [part.paragraph for part in line.below if part.level == line.level + 1]
    return len(parts) > 1 and all(part.begins_bold and _TITLED.match(unmarked(part.shown)) for part in parts)


_TITLED = re.compile(r"[^:：]{2,40}[:：]\s*\S")
_ENDS_DONE = re.compile(
    r"(?:\S+ ){1,7}(?!(?:learned|changed|affected|used|related|required|involved|needed|planned|proposed|recommended|expected|added|updated|created)\b)\w{3,}ed$"
)
"""``Health check workflow hardened:`` before its parts."""
MAX_NAME = 2
"""Words of an English name that might be read as an order: ``Audit logging``."""


def names_tasks(line: Line, text: str) -> bool:
    """Whether a bold name with a number stands above two or more whole tasks: ``1. **ログ強化**``, ``3. **Audit logging**``."""
    parts = [unmarked(part.paragraph.shown).strip() for part in line.below if part.level == line.level + 1]
    if not (line.kind == "ordered" and line.paragraph.is_bold and len(parts) > 1):
        return False
    if not is_japanese(text):
        is_name = len(text.split()) <= MAX_NAME or not (begins_with_task(text) or names_work(text))
        return is_name and all(map(begins_with_task, parts))
    is_made = "を" in text or _MADE_JA.search(text)
    return not is_made and all(map(_WHOLE_TASK_JA.search, parts))


_MADE_JA = re.compile(r"(?:確立|構築|作成|整備|策定|制定|導入|新設)$")
"""A Japanese name that says what is made, and so what is to be done."""
_WHOLE_TASK_JA = re.compile(
    r"を.*(?:する|す|る|む|う|く|追加|記録|設定|確認|検証|テスト|使用|処理|実施|変更|削除|改善|導入|実装|通知|明記|修正|更新|作成|表示|制限|共有|監視|分離|移行|強化)[。.]?$"
)
"""A Japanese line that says what is done to what: below a bare name it is the work itself."""
_VERBAL_JA = re.compile(
    r".{4}(?:検知|通知|監視|管理|運用|使用|利用|実行|確保|確認|可視化|アラート|徹底|明記|提示|表示)(?:\s*[(（][^()（）]*[)）])?[。.]?$"
)
"""A Japanese line that ends in what is done: work below a theme, though alone it might name one."""


_EXPLAINS = re.compile(
    r"(?:ため|から|ので|だった|である|[しいれげけせてめべえきっ]た|ている|ています|状態|場合|[:：].*)[。.]?$|^(?-i:[a-z])[\x00-\x7f]*$|\?$"
    r"|^(?:this|that|it|they|we|because|so|which|these|there|currently|today|was|is|the|a|an|our|since|as|when|if|not|no)\b",
    re.IGNORECASE,
)
"""How a line under another begins or ends that tells more of it, and is no work."""


def is_work(line: Line, action: str) -> bool:
    """Whether a line with others below it says itself what is to be done, so that those are its parts.

    ``Update the runbook to cover:`` before names does, and so does a bold one with a number, or one that tells what
    was done; ``Improve monitoring:`` before tasks names their theme. ``action`` is the line without the name of
    whoever does it.
    """
    text = unmarked(action).strip().rstrip(":： ")
    leads_on = line.paragraph.shown.rstrip().endswith((":", "："))
    if is_done(text) or (leads_on and _ENDS_DONE.match(text)):
        return True
    if line.kind == "ordered" and line.paragraph.is_bold and names_work(text):
        return not names_tasks(line, text)
    first = line.paragraph.elements[0].text.strip()
    rests = [text] + ([text.removeprefix(first).strip()] if 0 < len(first.split()) <= 2 else [])
    rests += [text.partition(": ")[2]] if ": " in text else []
    for rest in rests:
        long_enough = len(rest) >= _SHORT[1] if is_japanese(rest) else len(rest.split()) >= _SHORT[0]
        if long_enough and is_promise(rest):
            return bool(PARTS_FOLLOW.search(rest)) or not any(
                is_promise(unmarked(part.paragraph.shown)) for part in line.below
            )
    return False


def says_action(text: str) -> bool:
    """Whether a line below a title begins with the label of the action: ``Action: Deploy the filter``."""
    match = match_column(re.split("[:：]", text, maxsplit=1)[0])
    return match is not None and match.key == "action"


def names_actions(bare: str) -> bool:
    """Whether a list item is a heading for action items: ``再発防止（強制ガード）``, ``Preventive measures:``."""
    match = match_heading(re.sub(r"\s*[(（][^()（）]*[)）]\s*$", "", bare.rstrip(":： ")))
    return match.certainty == "exact" and match.keys == ("action_items",)


def leads_on(bare: str, line: Line) -> bool:
    """Whether a list item with a colon names what those below it are about: in few words, or all of them are tasks."""
    parts = [unmarked(part.paragraph.shown).strip() for part in line.below if part.level == line.level + 1]
    are_tasks = len(parts) > 1 and all(map(begins_like_work, parts)) and not is_promise(bare.rstrip(":： "))
    return len(bare) <= MAX_CAPTION or are_tasks
