"""Headings below that of the action items: which are items themselves, and which only tell how something is done."""

from __future__ import annotations

import re
from dataclasses import replace

from pmdocs.core.actions.asides import asks, tells_diagnosis
from pmdocs.core.actions.deeds import is_done
from pmdocs.core.actions.group_titles import names_group
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope, group_of, heading_place, standing_of, title_of
from pmdocs.core.actions.item_words import ITEM_ID, read_words
from pmdocs.core.actions.line_items import LABELLED, LineItem, item_of, only_ticket, titles_task
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.promises import begins_like_work, begins_with_task, is_promise, names_work
from pmdocs.core.actions.undone import leaves_undone
from pmdocs.core.documents.blocks import Paragraph, Table
from pmdocs.core.documents.list_marks import NUMBERED_LABEL, unmarked
from pmdocs.core.documents.sections import Section
from pmdocs.core.vocabulary import is_unset

_HOW_TO = re.compile(
    r"\b(?:workflow|checklist|procedure|template|type|legend|definition|problem|cause|gap|reminder|caveat|rationale)s?\W*$|問題点\W*$|(?:手順|フロー|チェックリスト|種別|凡例|定義)\W*$"
    r"|\b(?:could|might|would|should) (?:\w+ ){0,3}have (?:been )?(?:prevented|avoided|caught|stopped|detected)\b|(?:防げ|避けられ|防止でき|気付け|気づけ)(?:て(?:い)?)?たか",
    re.IGNORECASE,
)


_LETTERED = re.compile(r"\W*[A-I][.)．）]")
"""``A) Rules``: names a group where a list follows."""


def is_how_to(section: Section) -> bool:
    """Whether a heading below that of the action items tells how something is done or what was wrong, and not what will be done."""
    title = group_of(section)
    above = section.path[-1] if section.path else ""
    if _BARE_ACTIONS.fullmatch(section.title) and _OF_RESPONSE.match(above):
        return True
    if not title:
        return bool(_EACH_TIME.search(section.title))
    bare = _ITEM_TITLE.sub("", title, count=1).strip()
    if tells_diagnosis(title) and bare == title.strip() and not is_promise(title):
        return True
    if _IN_FORCE.search(title) and not is_promise(bare) and not _FIELD_BELOW.search(section.text):
        return True
    if _RESULTS.search(title) and all(map(_tells_how_it_is, section.text.splitlines())):
        return not _FIELD_BELOW.search(section.text)
    return bool(_SETTINGS.search(title) or (_HOW_TO.search(title) and not is_promise(bare)))


_IN_FORCE = re.compile(
    r"(?:コマンド(?:集|例|一覧)?|\bcommands)\W*(?:[(（][^()（）]*[)）]\W*)?$"
    r"|(?:ルール|規約|規則|ポリシー|\brules?|\bpolic(?:y|ies))\s*[(（][^()（）]*(?:既存|現行|運用中|\b(?:existing|already|in force)\b)[^()（）]*[)）]\s*$",
    re.IGNORECASE,
)
"""``検証コマンド``, ``操作ルール（既存）``: what is to be typed, or a rule that holds already."""
_RESULTS = re.compile(
    r"\b(?:audit|check|investigation|measurement|review|scan|survey|test|verification) (?:results?|findings)\W*(?:\([^()]*\)\W*)?$"
    r"|(?:監査|確認|検証|調査|点検|棚卸し?|計測|テスト)(?:の)?結果\W*(?:[(（][^()（）]*[)）]\W*)?$",
    re.IGNORECASE,
)
"""``Audit results``: what an item that was done brought to light."""
_HOW_IT_IS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|points?|uses?|match(?:es|ed)|pass(?:es|ed)|fail(?:s|ed)|found|ok|no|none|only|both)\b"
    r"|(?:だった|でした|である|です|ている|ています|正常|異常|な[しい]|済み?|した|ました|OK)。?$",
    re.IGNORECASE,
)


def _tells_how_it_is(text: str) -> bool:
    bare = unmarked(text).strip()
    return bool(_HOW_IT_IS.search(bare)) and not (_TRACKED.search(bare) or begins_like_work(bare))


_TRACKED = re.compile(r"(?:owner|assignee|due|担当者?|期限|期日)\s*[:：]|[@＠]\w|#\d|\b[A-Z][A-Z0-9_]+-\d")


_FIELD_BELOW = re.compile(
    r"^\W*(?:owner|assignee|due(?: date)?|deadline|status|ticket|担当者?|期限|期日|状態|ステータス|チケット)\s*[:：]|^\s*(?:\[[ xX]?\]|☐|☑|✅)",
    re.IGNORECASE | re.MULTILINE,
)
"""Somebody tracks it as work all the same."""


_BARE_ACTIONS = re.compile(r"\W*actions(?: taken)?\W*", re.IGNORECASE)
_OF_RESPONSE = re.compile(
    r"\W*(?:\d+[.)]\s*)?(?:phase|stage|step) \d+\b|.*\b(?:incident response|response timeline)\b",
    re.IGNORECASE,
)
"""A heading above that tells how the response went: what was done there is no follow-up work."""
_EACH_TIME = re.compile(
    r"チェックリスト\s*[(（][^()（）]*(?:前|毎回|時)[)）]|\bcheck-?list\s*\((?:before|pre-|each|every)[^()]*\)",
    re.IGNORECASE,
)
"""``再発防止チェックリスト（ライブ前）``: to be gone through each time."""
_SETTINGS = re.compile(r"(?:での設定|の設定方法)\W*$")
"""``VS Code での設定``: the steps for one's own machine."""


_ITEM_TITLE = re.compile(
    rf"\W*(?:\d{{1,2}}[.):：、]|[(（]\d{{1,2}}[)）]|[①-⑳]|[A-I][.)．]\s|[(（][A-I][)）])|{NUMBERED_LABEL.pattern}",
    re.IGNORECASE,
)


def heading_item(lines: list[Line], section: Section, scope: Scope) -> LineItem | None:
    """A heading below that of the action items which is one: with labels only, or with prose that explains it."""
    if not group_of(section) or section.form != "heading" or (lines and all(map(_says_nothing, lines))):
        return None
    if names_group(section.title):
        return None
    title = title_of(section)
    labelled = LABELLED.match(title.text)
    item = item_of(Line(title.part(labelled.end()) if labelled else title, 1, "prose", 0), section, "", scope)
    if item is None or asks(item.draft.text):
        return None
    item.draft.places.clear()
    if place := heading_place(section):
        item.draft.places["action"] = (
            place  # its words are not ours to write, yet questions can stand beside them
        )
    others = [line for line in lines if not item.takes(line.paragraph, scope)]
    if _TICKED.match(section.title) and not (
        _THEME.search(item.draft.text) or _GROUP.search(item.draft.text)
    ):
        return item
    if others or not lines:
        tells = not _holds_work(others, section, scope, is_titled=_is_titled(section, item))
        has_body = any(isinstance(block, Paragraph) and block.shown.strip() for block in section.blocks)
        numbered = (labelled is not None or _is_titled(section, item)) and has_body
        if not tells or not (numbered or item.draft.people or (others and names_work(item.draft.text))):
            return None
        item.draft.ticket = item.draft.ticket or only_ticket(*(line.paragraph for line in others))
        told = others[0].paragraph.shown if others else ""
        is_over = is_done(told) and not leaves_undone(told, item.draft.text)
        item.default_status = "done" if is_over else standing_of(section)
    return item


def is_item_title(title: str) -> bool:
    """Whether a heading by its words alone may be an item: it is numbered, or says what is to be done."""
    is_labelled = any(label.match(title) for label in (ITEM_ID, LABELLED, _ITEM_TITLE))
    return is_labelled or names_work(title)


def _is_titled(section: Section, item: LineItem) -> bool:
    """Whether a heading is numbered like an item, or has a ticket and says what is to be done.

    ``5.1 Firmware`` has the number of its place in the document, and must say so by its words.
    """
    says_work = names_work(_OUTLINE.sub("", item.draft.text))
    if _OUTLINE.match(section.title) and not says_work:
        return False
    return (bool(item.draft.ticket) and says_work) or _ITEM_TITLE.match(section.title) is not None


_OUTLINE = re.compile(r"\W*\d+(?:\.\d+)+[.．]?\s*")


def _says_nothing(line: Line) -> bool:
    """``None.`` below the name of a group: there is no work of that kind."""
    return is_unset(unmarked(line.paragraph.shown).strip().rstrip(".。!！"))


_THEME = re.compile(
    r"(?:short|medium|mid|long)(?:er)?[- ]term|immediate|monitoring|process|technical|technology|documentation|docs|testing|tests"
    r"|alerting|observability|infrastructure|tooling|communication|people|culture|prevention|detection|mitigation|response"
    r"|improvements?$|短期|中期|長期|即時|監視|プロセス|技術|運用面|体制|その他|検知|予防|テスト$|(?:改善|強化|対策|向上|見直し|対応)$",
    re.IGNORECASE,
)
"""Numbered headings that name what the work in the list below has in common."""


def _holds_work(lines: list[Line], section: Section, scope: Scope, *, is_titled: bool) -> bool:
    """Whether a section below a heading holds items itself: a table, boxes to tick, a list of the theme's work.

    Below a numbered heading that is no theme a list explains, unless its lines name somebody, a day or a ticket.
    """
    if any(isinstance(block, Table) and not _tells_of_one(block) for block in section.blocks):
        return True
    listed = [line for line in lines if line.is_listed]
    if not listed or not is_titled or _LETTERED.match(section.title):
        return bool(listed)
    title = _ITEM_TITLE.sub("", section.title, count=1).strip()
    if _THEME.match(title) or _THEME.search(_REMARK.sub("", title)):
        return True
    if (
        len(listed) > 1
        and not (names_work(title) or _A_WAY.search(title))
        and all(begins_with_task(unmarked(line.paragraph.shown)) for line in listed if not line.level)
    ):
        return True
    if len(listed) > 1 and _are_titled_tasks(listed):
        return True
    if not names_work(title) and all(titles_task(line.paragraph) for line in listed if not line.level):
        return True
    drafts = [read_words(line.paragraph, section.tab_id, scope) for line in listed]
    return any(
        draft.people or draft.due or draft.ticket or draft.raw.get("status", "")[:1] in {"☐", "☑", "["}
        for draft in drafts
    ) or any(line.kind == "checkbox" for line in listed)


def _are_titled_tasks(listed: list[Line]) -> bool:
    """Whether each line has a bold title of its own, and most begin with a task there or behind it: ``**Add a test**: it runs …``."""
    tops = [line for line in listed if not line.level]
    tasks = sum(
        begins_with_task(unmarked(line.paragraph.shown)) or titles_task(line.paragraph) for line in tops
    )
    return all(line.paragraph.begins_bold for line in tops) and 2 * tasks > len(tops)


def _tells_of_one(table: Table) -> bool:
    """Whether a table has what there is to say of a single thing: ``項目 | 内容``, ``Field | Value``."""
    header = [cell.shown.strip().casefold() for cell in table.rows[0]] if table.rows else []
    return len(header) == 2 and header[0] in {
        "項目",
        "item",
        "field",
        "aspect",
        "attribute",
        "property",
        "観点",
    }


_TICKED = re.compile(r"\s*(?:✅|☑️?|✔️?|\[[xX]\])\s*\S")
"""A heading that is ticked is what was done, and what stands below tells of it."""
_GROUP = re.compile(
    r"\b(?:actions?|items?|measures?|steps?|fixes|tasks?|done|completed?|implemented)\b|対策|対応|実施|完了|済|施策",
    re.IGNORECASE,
)


_A_WAY = re.compile(r"\b(?:protocol|process|rules?|standard|policy)\W*$", re.IGNORECASE)
"""A title for a way of working that the list below spells out."""
_REMARK = re.compile(r"\s*[(（\[【][^()（）\[\]【】]*[)）\]】]\s*$")


def with_heading_ticket(section: Section, items: list[ItemRow], scope: Scope) -> list[ItemRow]:
    """The only item below a heading that names a ticket has that; of several nobody can tell whose it is."""
    only = items[0] if len(items) == 1 else None
    if only is None or only.ticket or "action" not in only.cells or not group_of(section):
        return items
    ticket = read_words(title_of(section), section.tab_id, scope).ticket
    return [replace(only, ticket=ticket)] if ticket and not _OWN_ID.match(ticket) else items


_OWN_ID = re.compile(r"(?:AI|ACT(?:ION)?|TASK|ITEM|INC|SEV|PM)-")
"""Numbers of an item, or of the incident, and no ticket."""
