"""The column of a table of work that names who does it, whatever its header is: most of its cells are people's names or teams'."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.names import are_people, is_common_name, is_free, is_product, may_be_name
from pmdocs.core.actions.owner_titles import may_be_initials
from pmdocs.core.documents.blocks import Cell
from pmdocs.core.vocabulary import is_unset, normalise_column

_OF_THINGS = re.compile(
    r"\b(?:service|system|component|product|module|area|region|site|country|city|location|environment|env|cluster|host|server|node|tool|vendor|supplier|customer|client|tenant|cause|root cause|finding|problem|risk|impact|result|effect|effectiveness"
    r"|category|type|theme|topic|phase|stage|step|reference|ref|source|origin|report(?:er|ed\b.*)|raised|request\w*|approv\w*|review\w*|verif\w*|check\w*|audit\w*|witness\w*|sign(?:ed)?[- ]?off|consulted|found|discovered|detected|informed|stakeholders?|watchers?|cc|office|branch|store|plant|market|author|created|scope|target|metric|name|remarks?|comments?|notes?|details?)\b"
    r"|対象|場所|拠点|店舗|支店|工場|区分|分類|種別|製品|システム|サービス|環境|原因|課題|問題|効果|影響|備考|承認|確認|起票|起案|作成|記入|依頼(?!先)|指摘|発見|監査|報告|提案|レビュー|検証|審査|要望|名称",
    re.IGNORECASE,
)
"""Headers of what the work is about, of remarks, and of those who only asked for it or look at it."""
_SPLIT = re.compile(r"(?:(?<!\s)\s++)?(?:[/／,、・&＆+]|\band\b)\s*")
_MARKED = re.compile(r"(?:[A-Z]\. ?){1,2}[A-Z][\w'’-]+|Dr\.? [A-Z]\w+|@[\w.-]{2,}")
"""``P. Durand``, ``@durand``: two words with capitals are a place or a product just as well."""
_OF_KIND = re.compile(
    r"\S{1,12}(?:さん|様|氏|チーム|グループ|(?<![内外上下全一本幹])[部課係班]|室)|(?:\S{1,10}[ \u3000])[一-龯々]{1,4}"
)
_REMARK = re.compile(r"\s*[(（][^()（）]*[)）]\s*")
SEVERAL = 2
MAX_CELL = 40


def owner_column(columns: Mapping[str, int], extra: Mapping[str, int], rows: Sequence[Sequence[Cell]]) -> str:
    """The header of the column that must be the owner's; empty where there is one already, or none is sure.

    A column that tracks the work, for when or how far, has to stand beside it.
    """
    if (
        {"owner", "team"} & columns.keys()
        or "action" not in columns
        or not {"due", "status"} & columns.keys()
    ):
        return ""
    for label, at in extra.items():
        if _OF_THINGS.search(normalise_column(label)):
            continue
        said = [text for row in rows if at < len(row) and not is_unset(text := row[at].shown.strip())]
        names = [_REMARK.sub(" ", text).strip() for text in said]
        if len(said) < SEVERAL or not all(map(_is_short, names)):
            continue
        sure = sum(map(_is_person, names))
        likely = sum(all(map(_may_be, _SPLIT.split(name))) for name in names)
        if 2 * sure >= len(said) and 4 * likely >= 3 * len(said):
            return label
    return ""


def _is_short(text: str) -> bool:
    return 0 < len(text) <= MAX_CELL


def _is_person(text: str) -> bool:
    """Whether a cell surely names somebody or a team: by a common name, an initial before it, or the kind of a department."""
    return any(_is_one(part) for part in _SPLIT.split(text))


def _is_one(name: str) -> bool:
    if is_product(name) or not is_free(name):
        return False
    is_of_kind = is_japanese(name) and _OF_KIND.fullmatch(name) is not None
    return is_common_name(name) or are_people(name) or is_of_kind or _MARKED.fullmatch(name) is not None


def _may_be(name: str) -> bool:
    return _is_one(name) or (
        is_free(name) and not is_product(name) and (may_be_name(name) or may_be_initials(name))
    )
