"""Sentences below headings of action items that no rule reads as one, and a model of such prose does: ``Tokens will live in the vault.``"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from pmdocs.core.actions.action_tables import ActionTable
from pmdocs.core.actions.asides import not_taken
from pmdocs.core.actions.heading_items import is_how_to
from pmdocs.core.actions.item_rows import ItemRow, identity_text
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.item_values import refuses
from pmdocs.core.actions.likely_work import STAYS, hands_out, is_one_of, leads_on, said_in, unread_of
from pmdocs.core.actions.marked_lines import marked_item
from pmdocs.core.actions.past_headings import tells_past
from pmdocs.core.actions.sentence_model import BAR, NAMED_BAR, sentence_score
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.findings import Code


def section_prose(
    reading: Reading,
    scope: Scope,
    read: Sequence[ItemRow],
    tables: Sequence[ActionTable],
    tracked_before: Collection[str] = (),
) -> Iterator[tuple[Section, ItemRow]]:
    """Items of sections for work that hold no table of them; each says that it is a guess.

    What was ``tracked_before`` (`identity_text`) stays one with a lower score, also in like words.
    """
    bar = NAMED_BAR if hands_out(read) else BAR
    unread = unread_of(tracked_before, read)
    with_tables = {(found.section.tab_id, found.section.start) for found in tables}
    for section in reading.sections_of("action_items"):
        if (section.tab_id, section.start) in with_tables or _tells_other(section):
            continue
        said = said_in([section], scope, read)
        lines = [each.work for each in said]
        for at, each in enumerate(said):
            if each.work.kind != "prose" or each.work.is_read or leads_on(each.work.text):
                continue
            score = sentence_score(lines, at)
            if score <= bar - (STAYS if tracked_before else 0):
                continue
            for item in marked_item(each.line, section, scope, whole=True):
                if score > bar or is_one_of(unread, identity_text(item.action)):
                    guess = scope.finding_at(item, Code.GUESSED_ITEM, "taken for an action item by its words")
                    yield section, replace(item, findings=(*item.findings, guess))


def _tells_other(section: Section) -> bool:
    return tells_past(section) or is_how_to(section) or not_taken(section.title) or refuses(section.title)
