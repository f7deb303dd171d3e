"""Lines of action items with words struck through, in their parts."""

from __future__ import annotations

import re

from pmdocs.core.actions.item_draft import Draft
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.item_values import read_word
from pmdocs.core.actions.item_words import read_words
from pmdocs.core.documents.blocks import Paragraph
from pmdocs.core.documents.struck_lines import live_part, struck_part, tells_finished, tells_why
from pmdocs.core.vocabulary import is_unset, parse_status

_GIVEN_UP = re.compile(
    r"(?:[^。]{1,40}(?:ため|ので|により|につき)、?\s?)?(?:対応)?(?:中止|見送り?|取りやめ|取り下げ|不要)(?:になった|となった|になりました|となりました|とする|する|します|しました|した|です)?"
    r"(?:(?:ため|ので)、?\s?(?:中止|見送り?|取りやめ|取り下げ|終了|対応しない|実施しない)(?:とする|する|します|しました|した)?)?"
    r"|(?:was |now )?(?:dropped|cancell?ed|abandoned|(?:no longer|not) (?:needed|required|necessary)|obsolete)(?:[,;:–—-]|\s(?:since|because|as|after|[-–—])\s).{0,60}",
    re.IGNORECASE,
)
"""What is said beside struck work that nobody will do: ``不要になったため中止``, ``dropped, see the minutes``."""


def read_struck(paragraph: Paragraph, tab_id: str, scope: Scope) -> Draft:
    """A line that is struck through but for remarks: its words are the action, a live value goes before a struck one.

    Nothing of it has a place: no value is written into or beside struck words.
    """
    whole = read_words(paragraph, tab_id, scope)
    struck, live = (read_words(part(paragraph), tab_id, scope) for part in (struck_part, live_part))
    whole.text = struck.text or whole.text
    beside = live_part(paragraph).shown.strip(" -–—:：→.。()（）[]【】")
    if whole.status in {"", "open"} and not is_unset(beside):
        whole.status = read_word(beside, parse_status) or whole.status
        if whole.status in {"", "open"} and tells_finished(beside):
            whole.status = "done"
        if whole.status in {"", "open"} and (_GIVEN_UP.fullmatch(beside) or tells_why(beside)):
            whole.status = "wont_do"
    for said in (struck, live):
        whole.people = said.people or whole.people
        whole.due = said.due or whole.due
        whole.priority = said.priority or whole.priority
        whole.ticket = said.ticket or whole.ticket
        whole.raw |= {
            name: said.raw[name] for name in ("owner", "due", "priority", "ticket") if name in said.raw
        }
    whole.places.clear()
    return whole


def words_before(paragraph: Paragraph, tab_id: str, scope: Scope) -> tuple[str, ...]:
    """What a line's action may have said before some of its words were struck: all its words, or those alone."""
    if not paragraph.written:
        return ()
    whole = Paragraph(start=paragraph.start, end=paragraph.end, style="", elements=paragraph.written)
    return (read_words(whole, tab_id, scope).text, read_words(struck_part(paragraph), tab_id, scope).text)
