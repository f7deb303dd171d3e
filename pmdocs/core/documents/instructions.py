"""What a template says to its writers, which is no action item: placeholders, examples, how to fill it in.

Only forms that nobody uses for a promise count; a sentence that might be one stays an item.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_BRACKETED = (
    r"\{\{[^{}]*\}\}|<[^<>]*>|\[[^\[\]]*\]|【[^【】]*】|\{[A-Za-z][^{}]{2,60}\}|［[^［］]*］|〈[^〈〉]*〉"
)
_DUMMY = r"y{2,4}[-/.]m{1,2}[-/.]d{1,2}|mm[-/]dd(?:[-/]y{2,4})?|hh:mm|x{2,}|○{2,}|〇{2,}|△{2,}|●{2,}|_{3,}|\.{3}|…+|#\.{3}|#x*|n/a"
_PLACEHOLDER = re.compile(
    rf"(?:{_BRACKETED}|(?:@?(?:name|username|owner|assignee|someone|handle)|{_DUMMY}))+|(?:\.{{3}}|…)\s*(?:another|more|next|etc)\b.{{0,20}}",
    re.I,
)
_PART = re.compile(rf"{_BRACKETED}|(?<![a-z])(?:{_DUMMY})(?![a-z])", re.I)
_EMPTY_REMARK = re.compile(r"\([^()]{1,16}[:：]\s*\)")
_LABELS = re.compile(
    r"(?:期限|期日|担当者?|優先度|owner|assignee|due(?: date)?|deadline|priority|ticket|pr|issue|status|p[0-4]|by)\s*[:：]?",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(
    r"[*_(\[<+ ]*(?:add|insert) (?:a |another |more |new |further )?(?:rows?|lines?|items?)(?: here| below| above| as (?:needed|required))?[*_)\]>. …]*|[*_(（]?行を追加(?:する|してください)?[*_)）]?|(?:action(?: item)?|follow[- ]?up|task|item|step|todo|対策|対応|アクション|アクションアイテム|タスク|項目|内容)"
    r"\s*(?:[#＃]?\s*(?:\d{1,2}|[a-c]|[ivx]{1,3}|n))?(?:内容|名)?"
    r"(?:\s*[-–—|/,、]\s*(?:owner|assignee|due(?: date)?|deadline|priority|担当者?|期限|期日))*[.。]?",
    re.IGNORECASE,
)
_FIELD_TO_FILL = re.compile(r"[^:_]{1,60}:\s?(?:_{3,}|\.{4,}|…{2,})")
"""``Review closed by: ________``."""
_TOLD = re.compile(
    r"(?:please\s+)?(?:list|describe|enter|fill (?:in|out)|provide|itemi[sz]ed list|add (?:your |the |any )?"
    r"(?:action items?|follow[- ]?ups?|tasks?|rows?|items?)\b.*\b(?:here|below|above|as needed)|insert|specify|copy these"
    r"|include (?:owners?|due)|(?:each|every|all) (?:action )?items? (?:should|must|needs?|has to)"
    r"|what (?:can|could|will|would|should|do|did|are|is|went|improvements?)\b.*\?|how (?:can|could|will|would|should|do)\b.*\?"
    r"|(?:.{0,80}[,.] )?(?:write|note|state|put|give) (?:the |its |a )?(?:reason|owner|due date|priority|status)\w* (?:in|into|under) "
    r"|what (?:should|can|could|must) be (?:done|added|changed|improved|fixed)\b"
    r"|(?:document|record|capture|log|track|assign) (?:all |the |any )?(?:\w+[- ]){0,2}(?:tasks|items|actions) with (?:\w+ ){0,2}(?:due dates?|owners?|deadlines?)\b"
    r"|(?:\w{3,12}: )?(?:these|this) action items? (?:help|will|reflect|should|are|is|can|must)"
    r"|who (?:will|is|owns)\b.*\?|when will\b.*\?|these are only (?:sample|example)|put .* here|(?:one|a) (?:row|line|bullet) per"
    r"|what are the (?:things|tasks|actions|ways)\b.{0,40}$|(?:a |the )?list of (?:\w+ )?(?:tasks?|ways|actions?|items|things)\b"
    r"|delete (?:this|if)|replace (?:this|with)|example\s*[:：]|e\.g\.|sample\s*[:：]|tip\s*[:：]|note\s*[:：]\s*(?:list|each|every|please))",
    re.IGNORECASE,
)
_TOLD_JA = re.compile(
    r"^(?:例\s*[)）:：]|【?例】|記入例|記載例|サンプル\s*[:：]?|注\s*[:：)）]|※)"
    r"|(?:必ず|各|それぞれ|全て|すべて).{0,12}(?:担当者?|期限|期日).{0,10}を(?:設定|記入|明記|記載)する[。.]?$"
    r"|列に.{0,12}(?:書|記)[きくい入載]|(?:記載|記入|列挙|入力|追記|書き出)して(?:ください|下さい)|書いて(?:ください|下さい)"
    r"|ここに.{0,20}(?:書|記|列挙|追加)"
)
_LIST_MORE = re.compile(
    r"(?:list|describe|enter|provide|insert|specify)\s+(?:\w+\s+){0,3}?"
    r"(?:action items?|actions (?:taken|to)|follow[- ]?ups?|(?:corrective|preventive|preventative) \w+|ways to prevent"
    r"|what (?:happened|went|will|you|we|(?:\w+ )?(?:have|has|can|could|should|was|were)\b)|(?:items|tasks|steps) (?:here|below|taken))",
    re.IGNORECASE,
)
_HARMLESS_VERBS = ("list", "describe", "enter", "provide", "insert", "specify")


_BRACED = re.compile(r"\{\{\s*([^{}|]+?)\s*\}\}")
MIN_FILLED = 3
"""Words; a shorter text between braces is still the template's."""


def unbraced(text: str) -> str:
    """A text without the template's braces around what somebody wrote between them."""
    if "{{" not in text:
        return text
    return _BRACED.sub(lambda found: found[1] if len(found[1].split()) >= MIN_FILLED else found[0], text)


def is_placeholder(text: str) -> bool:
    """Whether a value is only what the template has in its place: ``<owner>``, ``YYYY-MM-DD``, ``[Name]``."""
    text = text.strip()
    return bool(text) and len(text) <= 80 and _PLACEHOLDER.fullmatch(text) is not None


_IN_EMPHASIS = re.compile(
    r"\s*(?P<mark>[*_])(?![*_\s])(?!.*(?i:\b(?:we|us|our|ours|i|i['’]ll|we['’]\w+)\b))(?P<said>[^*_:：\d\v\n@\ue907]{12,300}[.?!])(?P=mark)\s*"
)


def is_guidance(text: str) -> bool:
    """Whether a whole paragraph stands between the marks of emphasis and names neither day, label nor *us*: ``*Select and say why.*``.

    So templates put their help below a heading; it is for the caller to see that it stands there.
    """
    return _IN_EMPHASIS.fullmatch(text) is not None


_UNITS = re.compile(r"\b(?:utc|jst|gmt|hh:mm(?::ss)?)\b", re.IGNORECASE)


def has_only_placeholders(text: str) -> bool:
    """Whether a value has nothing but placeholders, labels and time zones: ``YYYY-MM-DD HH:MM JST``."""
    if is_placeholder(text):
        return True
    rest = _PART.sub(" ", text)
    return rest != text and not re.search(r"\w", _LABELS.sub(" ", _UNITS.sub(" ", rest)))


_MARKED_EXAMPLE = re.compile(
    r"\s*(?:[(（\[【]\s*(?:記入|記載|入力)?例\s*[)）\]】]|(?:記入|記載|入力)?例\s*[:：)）]|[(（\[]?\s*(?:example|sample)\s*(?:[)）\]]|:))",
    re.IGNORECASE,
)


def is_example(text: str) -> bool:
    """Whether words say of themselves that they are an example: no day or name beside them makes them work."""
    return _MARKED_EXAMPLE.match(text) is not None


@lru_cache(maxsize=1024)
def is_instruction(text: str) -> bool:
    """Whether an action's words are left from a template: nothing but placeholders, an example, or how to fill it in."""
    text = unbraced(" ".join(unicodedata.normalize("NFKC", text).split()))
    if is_placeholder(text) or _EXAMPLE.fullmatch(text) or _FIELD_TO_FILL.fullmatch(text):
        return True
    if (rest := _EMPTY_REMARK.sub(" ", _PART.sub(" ", text))) != text and not re.search(
        r"\w", _LABELS.sub(" ", rest)
    ):
        return True
    if found := _TOLD.match(text):
        verb = found.group(0).split()[0].casefold()
        return verb not in _HARMLESS_VERBS or _LIST_MORE.match(text) is not None
    return _TOLD_JA.search(text) is not None
