"""What the sections of a document are about, where that hangs on the other headings and on what they hold."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.deeds import has_done, is_past
from pmdocs.core.actions.promises import begins_like_work, undertakes
from pmdocs.core.documents.blocks import Paragraph, Table
from pmdocs.core.documents.list_marks import unmarked
from pmdocs.core.documents.section_model import holds_action_items
from pmdocs.core.findings import Code
from pmdocs.core.vocabulary import match_column

if TYPE_CHECKING:
    from pmdocs.core.documents.outline import Draft


def is_action_header(table: Table) -> bool:
    """Whether a table's first row is that of action items: it has the action and more."""
    first = table.rows[0] if table.rows else ()
    columns = {match.key for cell in first if (match := match_column(cell.shown))}
    return len(columns) > 1 and "action" in columns


_GROUPS_OF_ACTIONS = frozenset({"detection", "resolution"})
"""Below the heading for action items these words (Detection, Mitigation) group them."""


_TELLS_WHAT_WAS_DONE = frozenset({"resolution", "timeline"})
"""Below these even ``Long-term actions`` were taken already."""


_STILL_TO_DO = re.compile(r"follow|required|needed|future|next|remaining|outstanding|今後|未対応|未実施|残")


def resolve(drafts: list[Draft]) -> None:
    """Headings whose meaning depends on the others (原因, 直接原因, 発生原因, 恒久対応), or on those above."""
    for draft in drafts:
        above = {key for other in draft.ancestors() for key in other.keys}
        if "action_items" in above and draft.form != "row" and set(draft.keys) <= _GROUPS_OF_ACTIONS:
            draft.keys, draft.warning = (), None
        was_done = above & _TELLS_WHAT_WAS_DONE and not _STILL_TO_DO.search(draft.match.form)
        if draft.match.certainty == "composed" and was_done:
            draft.keys = ()
    _part_recovery(drafts)
    headings = [draft for draft in drafts if draft.form == "heading"]
    _settle_measures(headings)
    _find_mitigations(headings)
    settled = [draft for draft in drafts if draft.match.form not in {"原因", "直接原因"}]
    for form in ("原因", "直接原因", "発生原因", "恒久対応"):
        concerned = [
            draft for draft in drafts if draft.match.form == form and draft.match.certainty == "exact"
        ]
        elsewhere = {
            key
            for other in settled
            if other not in concerned and other.match.certainty != "composed"
            for key in other.keys
        }
        for draft in concerned:
            _resolve_one(draft, form, elsewhere)
        settled += concerned


_DONE_SINCE = re.compile(r"what (?:has|have|we)\b.*\bdone\b.*")
"""Behind the causes these tell what was done about them; elsewhere what responders did."""
_DONE_MEASURES = re.compile(r"(?:既に|すでに)?(?:実施|講じ).*策|対策済.*|.*施策")
_CAUSES = frozenset({"root_causes", "trigger"})


def _settle_measures(headings: list[Draft]) -> None:
    """Headings for what was done: a mere line of text among those of the recovery is a part of it."""
    for before, draft in pairwise(headings):
        above, is_line = before.belongs_to(), not draft.heading_id
        if draft.match.certainty != "composed" or draft.keys != ("action_items",):
            continue
        is_since = _DONE_SINCE.fullmatch(draft.match.form) is not None
        is_measure = is_line and _DONE_MEASURES.fullmatch(draft.match.form) is not None
        is_told_with_plans = "already" in draft.match.form and draft.title in _before_plans(headings)
        if (is_since and not is_told_with_plans and not _CAUSES & {*above}) or (
            is_measure and _TELLS_WHAT_WAS_DONE & {*above}
        ):
            draft.keys = above if is_line else ()


def _before_plans(headings: list[Draft]) -> frozenset[str]:
    """Titles right above a heading of what is still to be done."""
    return frozenset(
        draft.title
        for draft, behind in pairwise(headings)
        if behind.keys == ("action_items",) and _STILL_TO_DO.search(behind.match.form)
    )


_MITIGATIONS = frozenset(
    {
        "mitigations",
        "mitigation measures",
        "mitigation actions",
        "measures",
        "resolving actions",
        "緩和策",
        "軽減策",
    }
)
_LOOKS_BACK = frozenset({"lessons", "well", "wrong", "lucky"})
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:：]\d\d(?!\d)")


def _find_mitigations(headings: list[Draft]) -> None:
    """``Mitigations`` behind the lessons, or right beside the action items, are follow-up work if they read like it.

    Where each line begins with its state, and not all is done, they are it anywhere; so is a ``Mitigation`` that speaks
    of nothing but what will be done, which is the recovery besides.
    """
    for at, draft in enumerate(headings):
        if draft.keys == ("resolution",) and draft.match.form in _RECOVERY and _is_ahead(draft):
            draft.keys = ("resolution", "action_items")
        if draft.match.form not in _MITIGATIONS or draft.belongs_to():
            continue
        if _tells_states(draft):
            draft.keys = ("action_items",)
            continue
        beside = (each for each in headings[max(at - 1, 0) : at + 2] if each.level == draft.level)
        is_late = any(_LOOKS_BACK & {*each.keys} for each in headings[:at])
        if (is_late or any("action_items" in each.keys for each in beside)) and _promises_work(draft):
            draft.keys = ("action_items",)


_RECOVERY = frozenset({"mitigation", "resolution", "対応", "対応内容"})
_STATE = re.compile(
    r"(?:(?P<done>implemented|done|completed|fixed|in place|対応済み?|実施済み?|完了|済み?)"
    r"|suggested|proposed|recommended|planned|scheduled|pending|to[- ]?do|in progress|ongoing|open|提案|推奨|予定|計画中?|対応予定|実施予定|未対応|未実施|検討中|対応中)\s*[:：]\s*\S",
    re.IGNORECASE,
)
"""``Implemented: …``, ``提案：…``: what a line of work begins with."""


def _tells_states(draft: Draft) -> bool:
    """Whether each line of a section's list begins with its state, and one is not done yet."""
    listed = [block.shown for block in draft.blocks if isinstance(block, Paragraph) and block.bullet]
    found = [_STATE.match(unmarked(text).strip()) for text in listed]
    return all(found) and any(state and not state["done"] for state in found)


def _is_ahead(draft: Draft) -> bool:
    """Whether each paragraph of a section begins with what somebody will do, and none tells when something was."""
    said = [
        block.shown.strip() for block in draft.blocks if isinstance(block, Paragraph) and block.shown.strip()
    ]
    bare = [unmarked(text).strip() for text in said]
    if any(map(_CLOCK.search, said)) or not all(map(_begins_ahead, bare)):
        return False
    return bool(bare)


def _begins_ahead(text: str) -> bool:
    first = re.split(r"(?<=[.!?])\s|(?<=。)", text, maxsplit=1)[0]
    if is_japanese(first):
        return _AHEAD_JA.search(first) is not None and undertakes(first)
    return undertakes(first)


_AHEAD_JA = re.compile(r"予定|べき|^今後|[てで](?:いき|まいり)ます")
"""A Japanese sentence in the present may as well tell the steps that were taken."""


def _promises_work(draft: Draft) -> bool:
    """Whether a section has a line about work, none that gives a time of day, and no list of what was done."""
    said = [block.shown for block in draft.blocks if isinstance(block, Paragraph) and block.shown.strip()]
    bare = [unmarked(text).strip() for text in said]
    if _tells_past(draft) or any(map(_CLOCK.search, said)) or any(map(_PAST_WORD.match, bare)):
        return False
    return any(begins_like_work(text) or has_done(text) or undertakes(text) for text in bare)


_MAY_BE_RECOVERY = re.compile(
    r"remediation(?: actions?| steps?)?|(?:immediate|corrective) actions?(?: taken)?"
)
_OF_RECOVERY = re.compile(
    r"^(?:(?:immediate|initial|temporary) )?(?:mitigations?|resolution|recovery|fix(?:es)?)(?: steps?)?$|^(?:暫定|応急|復旧)(?:対応|処置|対処|作業)$"
)
_PAST_WORD = re.compile(r"[A-Z][a-z]+ed\b|(?:Ran|Put|Set|Rebuilt|Took|Made|Brought|Sent|Cut)\b")


def _part_recovery(drafts: list[Draft]) -> None:
    """``Remediation actions`` that only tell what was done are the recovery where another section has the work to do.

    Not where a section of its own tells the recovery (``Immediate mitigation``).
    """
    if any(_OF_RECOVERY.search(draft.match.form) for draft in drafts if draft.form == "heading"):
        return
    actions = [draft for draft in drafts if draft.keys == ("action_items",) and draft.form == "heading"]
    past = {id(draft): _tells_past(draft) for draft in actions}
    for draft in actions:
        others = [other for other in actions if not past[id(other)] and other.level <= draft.level]
        if past[id(draft)] and others and _MAY_BE_RECOVERY.fullmatch(draft.match.form):
            draft.keys = ("resolution",)


def _tells_past(draft: Draft) -> bool:
    """Whether a section's list tells only what was done."""
    listed = [block.shown for block in draft.blocks if isinstance(block, Paragraph) and block.bullet]
    return len(listed) > 1 and all(_PAST_WORD.match(unmarked(text).strip()) for text in listed)


def _resolve_one(draft: Draft, form: str, elsewhere: set[str]) -> None:
    has_cause, has_trigger = "root_causes" in elsewhere, "trigger" in elsewhere
    if (form == "原因" and has_cause and not has_trigger) or (form == "直接原因" and has_cause):
        draft.keys, draft.warning = ("trigger",), None
    elif form == "発生原因" and has_trigger and not has_cause:
        draft.keys = ("root_causes",)
    elif form == "恒久対応" and (
        _holds_actions(draft) or ("action_items" not in elsewhere and _is_planned(draft))
    ):
        draft.keys = ("action_items",)


def find_unnamed_actions(drafts: list[Draft]) -> None:
    """Where no heading says that action items stand below it: those of the unknown ones that read like it."""
    if any("action_items" in draft.keys and draft.match.form not in _RECOVERY for draft in drafts):
        return
    above_known = {id(above) for draft in drafts if draft.keys for above in draft.ancestors()}
    for draft in drafts:
        is_unknown = draft.form == "heading" and not draft.is_title and not draft.belongs_to()
        if not is_unknown or id(draft) in above_known:
            continue
        parent = draft.parent.title if draft.parent else ""
        if holds_action_items(draft.title, parent, draft.blocks):
            draft.keys, draft.warning, draft.is_guessed = ("action_items",), Code.GUESSED_HEADING, True


_PLANNED = re.compile(r"担当|期限|期日|まで|予定|検討|(?:する|させる|[うくすつぬむる])\s*[。.]?\s*$")


def _is_planned(draft: Draft) -> bool:
    """Whether the list of a section tells what is to be done, and nothing in it what was."""
    said = [block for block in draft.blocks if isinstance(block, Paragraph) and block.shown.strip()]
    listed = [block.shown for block in said if block.bullet]
    if any(is_past(block.shown.rstrip("：: ")) for block in said):
        return False
    return 2 * sum(bool(_PLANNED.search(text)) for text in listed) > len(listed)


def _holds_actions(draft: Draft) -> bool:
    return any(
        is_action_header(block)
        if isinstance(block, Table)
        else isinstance(block, Paragraph) and block.bullet is not None and block.bullet.kind == "checkbox"
        for block in draft.blocks
    )
