"""Headings without the style of one: lines that are titles of sections by their words and place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from itertools import pairwise

from pmdocs.core.documents.blocks import Block, Paragraph, Table
from pmdocs.core.documents.tabs import Tab
from pmdocs.core.vocabulary import HeadingMatch, match_heading
from pmdocs.core.word_lists import SECTION_HEADINGS

MAX_HEADING = 60
NEEDED_TITLES = 3
"""Fewer lines that read like titles of sections may be prose."""


def plain_headings(tab: Tab) -> dict[int, int]:
    """Starts of paragraphs that are titles of sections without the style of one, and their levels.

    In a document whose styled headings say what they are about only those in bold count that stand before these.
    """
    found: dict[int, tuple[str, ...]] = {}
    paragraphs = [block for block in tab.segments[0].blocks if isinstance(block, Paragraph)]
    styled = next(
        (
            at
            for at, block in enumerate(paragraphs)
            if block.heading_level and match_heading(block.shown.strip()).keys
        ),
        None,
    )
    paragraphs = paragraphs if styled is None else [*filter(_is_bold, paragraphs[:styled])]
    for block in paragraphs:
        text = block.shown.strip()
        is_outer = block.bullet is None or block.bullet.level == 0
        if block.style == "NORMAL_TEXT" and is_outer and 0 < len(text) <= MAX_HEADING:
            is_sentence = text[-1] in ":：" or "。" in text or text[0] in "・•"
            match = HeadingMatch() if is_sentence else match_heading(text)
            if match.certainty in {"exact", "combined"} and set(match.keys) <= set(SECTION_HEADINGS):
                found[block.start] = match.keys
            elif (_is_bold(block) and _ASIDES.fullmatch(text)) or _PRESENT.fullmatch(text):
                found[block.start] = ()
    found |= dict.fromkeys(_with_ordinals(paragraphs, found), ())
    found = found if styled is None else _with_text(tab, found)
    counted, within = _counted(paragraphs, found)
    if len({*found.values()} - {()}) < NEEDED_TITLES and not counted:
        return {}
    titles = (found.keys() | counted | (_beside_them(tab, found) if styled is None else set())) - within
    level = _level_at(tab, min(titles))
    return dict.fromkeys(titles, level) | dict.fromkeys(within, level + 1)


_ORDINAL = re.compile(r"\s*第\s?(?:\d{1,2}|[一二三四五六七八九十])(?:章|節|部|項)?[\s.、:：]\s*\S")


def _with_ordinals(paragraphs: Sequence[Paragraph], known: Mapping[int, tuple[str, ...]]) -> frozenset[int]:
    """Starts of the short lines counted as 第4, where two such lines are known titles: the others are titles as well."""
    counted = frozenset(
        block.start
        for block in paragraphs
        if block.style == "NORMAL_TEXT"
        and block.bullet is None
        and len(block.shown.strip()) <= MAX_HEADING
        and "。" not in block.shown
        and _ORDINAL.match(block.shown)
    )
    return counted - known.keys() if len(counted & known.keys()) >= NEEDED_KNOWN else frozenset()


def _is_bold(block: Paragraph) -> bool:
    """Whether a paragraph of no list is bold from end to end."""
    return block.bullet is None and (block.is_bold or is_all_bold(block))


def is_all_bold(block: Paragraph) -> bool:
    """Whether a paragraph is a single bold run, its number or bullet included."""
    return block.begins_bold and block.elements[0].text.strip() == block.shown.strip()


def _with_text(tab: Tab, found: Mapping[int, tuple[str, ...]]) -> dict[int, tuple[str, ...]]:
    """Those of some titles that have more than the next title behind them: not a table of contents."""
    blocks = tab.segments[0].blocks
    bare = {
        line.start
        for line, behind in pairwise(
            [block for block in blocks if not isinstance(block, Paragraph) or block.shown.strip()]
        )
        if isinstance(behind, Paragraph) and (behind.start in found or behind.heading_level)
    }
    return {start: keys for start, keys in found.items() if start not in bare}


def _level_at(tab: Tab, start: int) -> int:
    """The level of a title without a style: below the styled one above it, which is the document's."""
    above = [
        block.heading_level
        for block in tab.segments[0].blocks
        if isinstance(block, Paragraph) and block.heading_level and block.start < start
    ]
    return above[0] + 1 if above else 1


def bold_headings(tab: Tab) -> dict[int, int]:
    """Starts of the bold lines of a document that has no heading above them but its title: sections, if enough are known ones.

    And how deep each stands: 1 for what parts a section, 0 for any other. Where the sections are counted the lines
    without a number part them.
    """
    lines = [
        block for block in tab.segments[0].blocks if isinstance(block, Paragraph) and block.shown.strip()
    ]
    bold = [
        line
        for line in lines
        if line.style == "NORMAL_TEXT"
        and line.bullet is None
        and is_all_bold(line)
        and _may_be_title(line.shown.strip())
        and not _FORM.search(line.shown)
    ]
    matches = [match_heading(line.shown.strip()) for line in bold]
    known = {match.keys for match in matches if match.keys and set(match.keys) <= set(SECTION_HEADINGS)}
    last = bold[-1].start if bold else 0
    is_styled = any(
        line.heading_level and line.start < last and (at or match_heading(line.shown.strip()).keys)
        for at, line in enumerate(lines)
    )
    counted = [
        number for line in bold for number in _numbers(unicodedata.normalize("NFKC", line.shown.strip()))
    ]
    is_broken = bool(counted) and (
        counted[0] >= FIRST or counted != list(range(counted[0], counted[0] + len(counted)))
    )
    if is_styled or is_broken or not known or len(known) + len(bold) < NEEDED_BOLD:
        return {}
    are_counted = len(counted) >= NEEDED_COUNTED
    groups = _groups(tab, bold, matches)
    depths = {
        line.start: int(
            line.start in groups
            or _is_sub_title(line.shown)
            or _HORIZON.match(line.shown) is not None
            or (are_counted and not match.keys and not _numbers(_plain(line)))
        )
        for line, match in zip(bold, matches, strict=True)
    }
    kept = _with_text(tab, {line.start: () for line in bold})
    return {start: depth for start, depth in depths.items() if start in kept}


def _groups(tab: Tab, bold: Sequence[Paragraph], matches: Sequence[HeadingMatch]) -> frozenset[int]:
    """Starts of bold lines of a few words right above a list, below the title of action items: what parts them."""
    lists, found, is_work = above_lists(tab), set(), False
    for line, match in zip(bold, matches, strict=True):
        is_work = match.keys == ("action_items",) if match.keys else is_work
        text = line.shown.strip()
        is_short = len(text.split()) <= MAX_GROUP_WORDS and (text.isascii() or len(text) <= MAX_GROUP_JA)
        if is_work and not match.keys and is_short and line.end in lists and not _NO_GROUP.search(text):
            found.add(line.start)
    return frozenset(found)


MAX_GROUP_WORDS, MAX_GROUP_JA = 3, 10
_OTHER_TALK = re.compile(
    r"\b(?:not|no|said|notes?|comments?|discussions?|ideas?|questions?|parking|feedback|quotes?|thanks|kudos|links?|references?|attendees|present|timeline|impact|appendix|misc|other|aob|rejected|decisions?)\b"
    r"|感想|メモ|意見|議論|備考|参考|その他|雑談|別紙|添付|質問|補足|経緯|連絡|見送|却下|決定|発言|コメント",
    re.IGNORECASE,
)
"""Words of titles that part no measures."""
_NO_GROUP = re.compile(rf"[,;:?!\d]|{_OTHER_TALK.pattern}", re.IGNORECASE)
NEEDED_COUNTED = 3
_HORIZON = re.compile(
    r"\W*(?:(?:immediate|short|near|medium|mid|long(?:er)?)(?:[- ]?(?:term|run))?(?: (?:actions?|measures|fixes|steps|improvements))?|(?:this|next) (?:week|month|quarter|sprint)|prevent(?:ion)?|detect(?:ion)?|mitigat(?:e|ion)|process|technical|documentation|people|tooling|短期|中期|長期|暫定|恒久|直近|即時|予防|検知|緩和)(?:的?な?(?:対策|対応|施策))?\s*(?:[(（:：].*)?$",
    re.IGNORECASE,
)
"""Groups of measures: by when they are to be done, or what they are for."""
NEEDED_BOLD = 5
"""Bold lines and, counted again, what the known ones among them are about: three of which two are known, or four of which one is."""
_SUB_TITLE = re.compile(
    r"\s*(?:[(（][0-9０-９a-zA-Z一二三四五六七八九十]{1,2}[)）]|[①-⑳])\s*\S|\s*\d{1,2}[.．-]\d{1,2}[.．]?\s+\S"
)


def _is_sub_title(text: str) -> bool:
    """Whether a line counts parts of a section: ``(1) 暫定対策``, ``4.2 Measures``."""
    return _SUB_TITLE.match(text) is not None


_FORM = re.compile(r"[.。!！；;]\s*$")
"""How a bold sentence ends, which is no title."""

_COUNT = re.compile(
    r"\s*(?:第\s?(?P<ordinal>\d{1,2}|[一二三四五六七八九十])(?:章|節|部|項)?[\s.、:]|(?P<first>\d{1,2})\s*[.．、)](?!\d))\s*\S"
)
_DISCIPLINE = re.compile(r"\s*D(?P<first>[0-8])(?:\s?[/~・-]\s?D?(?P<last>[0-8]))?[.:、)]?\s+\S")
"""``D3 暫定処置``, ``D5/D6 恒久対策``: the steps of an 8D report."""
NEEDED_NUMBERS, NEEDED_KNOWN = 4, 2
FIRST = 2
"""Below this the numbers begin: at 1, or at D0."""


_KANJI = "〇一二三四五六七八九十"


def _numbers(text: str) -> range:
    """The numbers that a title begins with, ``3.``, 「第4」, ``D5/D6``: none, one or several."""
    if found := _COUNT.match(text):
        said = found["first"] or found["ordinal"]
        number = _KANJI.index(said) if said in _KANJI else int(said)
        return range(number, number + 1)
    found = _DISCIPLINE.match(text)
    return range(int(found["first"]), int(found["last"] or found["first"]) + 1) if found else range(0)


_WITHIN = re.compile(r"\s*\(\d{1,2}\)\s*\S")
"""``（1）暫定対策``: what such a section is parted into."""
_ASIDES = re.compile(r"(?:感想|所感|雑感|その他|コメント|意見)(?:など|等|・(?:感想|所感|コメント))?")
"""Titles in bold that end the section before them, whatever it is."""
_PRESENT = re.compile(
    r"attendees|participants|in attendance|who was there|(?:参加|出席)(?:者|メンバー)(?:一覧)?", re.IGNORECASE
)
"""Titles of who was there, which say so in whatever letters."""
_OF_MINUTES = re.compile(
    r"\s*\d{1,2}\s*[.．、)]\s*(?:(?:事象|障害)の?(?:概要|確認|内容)|意見交換|議論|質疑(?:応答)?|決定事項|決まったこと|宿題|連絡事項|その他|次回(?:予定)?)(?:\s*[(（][^()（）]*[)）])?\s*"
)
"""Titles that minutes have and other lists hardly."""


def _counted(
    paragraphs: Sequence[Paragraph], known: Mapping[int, tuple[str, ...]]
) -> tuple[frozenset[int], frozenset[int]]:
    """Starts of bold lines that count the sections of a whole document, ``３．概要``, ``４．時系列``, ``５．問題点と対応``, and of those that part them.

    The lines count from 1 without a gap, and two of them have names that we know; in one that goes on behind its bold
    title, ``１．発生日時　10:05``, the section is but that line, and it is none.
    """
    outside = [
        block
        for block in paragraphs
        if block.bullet is None and block.style == "NORMAL_TEXT" and (block.is_bold or block.begins_bold)
    ]
    lines = [(block, numbers) for block in outside if (numbers := _numbers(_plain(block)))]
    titles = [block for block, _ in lines if _is_bold(block) and len(block.shown.strip()) <= MAX_HEADING]
    counted = [number for _, numbers in lines for number in numbers]
    in_order = bool(counted) and counted == list(range(counted[0], counted[-1] + 1)) and counted[0] < FIRST
    are_known = (
        sum(block.start in known or bool(_OF_MINUTES.fullmatch(_plain(block))) for block in titles)
        >= NEEDED_KNOWN
    )
    if not (in_order and are_known and len(lines) >= NEEDED_NUMBERS):
        return frozenset(), frozenset()
    parts = [block for block in outside if _WITHIN.match(_plain(block)) and _is_bold(block)]
    return (
        frozenset(block.start for block in titles),
        frozenset(block.start for block in parts if len(block.shown.strip()) <= MAX_HEADING),
    )


def _plain(block: Paragraph) -> str:
    return unicodedata.normalize("NFKC", block.shown)


def _beside_them(tab: Tab, found: Mapping[int, tuple[str, ...]]) -> frozenset[int]:
    """Starts of the other outer items of the lists that titles stand in: they begin sections as well."""
    outer = [
        block
        for block in tab.segments[0].blocks
        if isinstance(block, Paragraph) and block.bullet is not None and block.bullet.level == 0
    ]
    lists = {block.bullet.list_id for block in outer if block.bullet and block.start in found}
    return frozenset(
        block.start
        for block in outer
        if block.bullet and block.bullet.list_id in lists and 0 < len(block.shown.strip()) <= MAX_HEADING
    )


def bare_action_headings(tab: Tab) -> frozenset[int]:
    """Starts of lines that say ``Action items`` or ``Actions to prevent …`` and no more, right above a list or table: a heading without a style."""
    blocks = [
        block for block in tab.segments[0].blocks if not isinstance(block, Paragraph) or block.shown.strip()
    ]
    return frozenset(
        line.start
        for at, line in enumerate(blocks)
        if isinstance(line, Paragraph)
        and line.style == "NORMAL_TEXT"
        and line.bullet is None
        and _may_be_title(text := line.shown.strip())
        and (_leads_to_list(blocks[at + 1 : at + 3]) or _is_dotted(text, blocks[at + 1 : at + 2]))
        and _says_action_items(text)
    )


def _is_dotted(title: str, below: Sequence[Block]) -> bool:
    """Whether a title behind ``■`` stands right above a line with a dot of its own, ``・ラベルの手配``."""
    return begins_with_sign(title) and any(
        isinstance(line, Paragraph) and line.shown.lstrip().startswith("・") for line in below
    )


def above_lists(tab: Tab) -> frozenset[int]:
    """Ends of paragraphs of no list that stand right above a list or a table."""
    blocks = tab.segments[0].blocks
    return frozenset(
        line.end
        for line, below in pairwise(blocks)
        if isinstance(line, Paragraph) and not _is_listed(line) and _leads_to_list([below])
    )


def tells_other_talk(title: str) -> bool:
    """Whether a line of a few words names what is no part of a list of measures: ``議論``, ``Not doing``."""
    is_short = len(title.split()) <= MAX_GROUP_WORDS and (title.isascii() or len(title) <= MAX_GROUP_JA)
    return is_short and _may_be_title(title) and _OTHER_TALK.search(title) is not None


def _leads_to_list(below: Sequence[Block]) -> bool:
    """Whether a list or table stands right below, or behind one paragraph that leads on to it."""
    if below and isinstance(below[0], Paragraph) and not _is_listed(below[0]) and not below[0].heading_level:
        below = below[1:]
    return bool(below) and (
        isinstance(below[0], Table) or (isinstance(below[0], Paragraph) and _is_listed(below[0]))
    )


_BULLET = re.compile(r"\s*[•・‣●-]\s")
_SIGN = re.compile(r"\s*(?P<sign>[■◆▼★◎])\s*(?=\S)")


def signed_titles(tab: Tab) -> frozenset[int]:
    """Starts of short lines that begin with ``■`` or the like, each above something that does not: titles, and no list."""
    lines = [
        block for block in tab.segments[0].blocks if not isinstance(block, Paragraph) or block.shown.strip()
    ]
    return frozenset(
        line.start
        for line, below in pairwise(lines)
        if isinstance(line, Paragraph)
        and line.bullet is None
        and (sign := _SIGN.match(line.shown)) is not None
        and len(line.shown.strip()) <= MAX_HEADING
        and not line.shown.rstrip().endswith(("。", ".", "）", ")"))
        and not (isinstance(below, Paragraph) and below.shown.lstrip().startswith(sign["sign"]))
    )


def begins_with_sign(title: str) -> bool:
    """Whether a title is marked as one by ``■`` or the like."""
    return _SIGN.match(title) is not None


def _is_listed(paragraph: Paragraph) -> bool:
    return paragraph.bullet is not None or _BULLET.match(paragraph.shown) is not None


def _may_be_title(text: str) -> bool:
    return 0 < len(text) <= MAX_HEADING and text[-1] not in ":："


_CURT = re.compile(r"\W*(?:A\.?I\.?s?|[Dd]o|DO)\W*")
"""What teams write above their list of action items, and nothing else is meant by right there."""


def _says_action_items(text: str) -> bool:
    match = match_heading(text)
    return _CURT.fullmatch(text) is not None or (
        match.certainty in {"exact", "prefix", "composed"} and match.keys == ("action_items",)
    )
