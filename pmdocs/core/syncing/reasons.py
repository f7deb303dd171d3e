"""What counts as a reason: words that say why, not a placeholder, an assent, a question or the change told again.

A clause is hollow when nothing is left of it but hollow words: Japanese is read from its start, the longest known
piece first; English by words. One piece that is not known makes it a reason, however short: 人手不足 will do. So what
is refused is told by these lists alone, and a reason in words that they lack is never refused.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

from pmdocs.core.comments.markers import without_markers
from pmdocs.core.comments.quoted import own_words
from pmdocs.core.syncing.hollow_words import (
    ALPHABET,
    BY_SOMEBODY,
    IS_JUNK,
    NUMBER,
    ONE_SOUND,
    ONLY_ITEMS,
    PHRASES,
    PHRASES_JAPANESE,
    PIECES,
    POINTING,
    POINTING_JAPANESE,
    QUESTION,
    RETOLD,
    SPOKEN,
    TELLING,
    TO_SOMEBODY,
    WORDS,
)


@lru_cache(maxsize=20_000)
def fingerprint(text: str) -> str:
    """A short text that is the same for reasons that differ in width, case, spaces and marks only."""
    return hashlib.sha256(comparable(text).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def fingerprints(text: str) -> tuple[str, ...]:
    """What is kept of a text so that it counts once: its `fingerprint`, and that without its dates and numbers."""
    return tuple(dict.fromkeys(map(fingerprint, (text, *_without_dates(_bare(text))))))


def is_reason(
    text: str,
    seen: Collection[str] = (),
    *,
    title: str = "",
    names: Collection[str] = (),
    also: re.Pattern[str] | None = None,
) -> bool:
    """Whether a text says why: it has words of its own, and they are not only placeholders, thanks or questions.

    ``seen`` holds the `fingerprints` of texts known or used before. The item's ``title`` and ``names``, those of who
    wrote it and the item's own keys, say nothing. ``also`` are sentences that answer what was asked.
    """
    if _is_used(text, seen):
        return False
    own = _without_names(_without_title(_own(text), title), names)
    return any(
        (_says_something(part) or _is_one_of(part, also)) and not _is_used(part, seen)
        for part in _sentences(own)
    )


def _is_one_of(sentence: str, also: re.Pattern[str] | None) -> bool:
    plain = " ".join(unicodedata.normalize("NFKC", sentence).split())
    return also is not None and also.fullmatch(plain) is not None


def _is_used(text: str, seen: Collection[str]) -> bool:
    """Whether a text is one of those, be it with "again", "still", a number around it or another date."""
    if not seen:
        return False
    bare = _bare(text)
    return any(fingerprint(each) in seen for each in (text, bare, *_without_dates(bare)))


def _without_dates(text: str) -> tuple[str, ...]:
    """A text without its days and amounts, if it has any and says something beside them."""
    plain = unicodedata.normalize("NFKC", text)
    rest = _WHEN.sub(" ", plain)
    return (rest,) if rest != plain and len(comparable(rest)) >= MIN_LETTERS else ()


MIN_LETTERS = 3
"""Letters that a used text has left without its dates, to be known again by them."""
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_WHEN = re.compile(
    r"(?:\b(?:until|till|to|by|on|in|from|for|before|after|since|of)\s+)?(?:"
    r"\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?!\d)|(?<![\w-])\d{1,2}/\d{1,2}(?:/\d{2,4})?(?!\d)"
    rf"|\b{_MONTH}\b\.?(?:\s+\d{{1,2}}(?:st|nd|rd|th)?\b)?(?:,?\s+\d{{4}}\b)?"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\b"
    r"|\bq[1-4]\b(?:\s+\d{4}\b)?|\b(?:next|this|last)\s+(?:week|month|quarter|year|sprint)\b"
    r"|\b\d+\s*(?:more\s+)?(?:days?|weeks?|months?|years?|hours?|sprints?)\b|(?<![\w#.-])\d+(?:\.\d+)?%?(?![\w.-]*\w)"
    r"|(?:\d{2,4}年)?(?:\d{1,2}月)?(?<![A-Za-z-])\d{1,2}日|(?:\d{2,4}年)?\d{1,2}月(?:[上中下]旬|末|初め|頭)?|\d{2,4}年"
    r"|\d+\s*(?:日間|週間|[ヶかカケ]月|年間|時間|人日|営業日)|(?:来|今|再来|翌)[週月年期](?:[上中下]旬|末|初め|頭)?|月末|年末|年度末|年明け"
    r")(?:\s*(?:まで|頃|ごろ|以降|中))?",
    re.IGNORECASE,
)
"""Days, spans and bare amounts; a ticket's number belongs to its name and is none."""


def _without_title(text: str, title: str) -> str:
    """A text without the item's own words; a title of a word or two may be the cause itself, unless it is all."""
    words = unicodedata.normalize("NFKC", title).split()
    if not words:
        return text
    if comparable(text) == comparable(title):
        return ""
    if len(comparable(title)) < MIN_TITLE or len(words) == 2:
        return text
    return re.sub(r"\s+".join(map(re.escape, words)), " ", text, flags=re.IGNORECASE)


MIN_TITLE = 8


def _without_names(text: str, names: Collection[str]) -> str:
    """A text without the names of who wrote it, in full and in part, but not where they are part of a word."""
    parts = {
        part
        for name in names
        for part in (name, *unicodedata.normalize("NFKC", name).split())
        if len(comparable(part)) >= 2
    }
    if not parts:
        return text
    either = "|".join(re.escape(part) for part in sorted(parts, key=len, reverse=True))
    return re.sub(
        rf"(?<![^\W\u3040-\u9fff])(?:{either})(?:さん|様|氏)?(?![^\W\u3040-\u309f\u4e00-\u9fff])",
        " ",
        text,
        flags=re.IGNORECASE,
    )


def _bare(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).strip(_MARKS)
    return _AGAIN_AFTER.sub("", _AGAIN_BEFORE.sub("", plain)).strip(_MARKS)


_MARKS = " \t\n>-*•.。!、,:;…"
_AGAIN_BEFORE = re.compile(
    r"^(?:(?:(?:still|again|once (?:more|again)|as before|same(?: as before)?|reason|we(?:'re| are) still|it(?:'s| is) still"
    r"|#?\d{1,2}[.)]?)\b[\s,:.)-]*)|(?:また|まだ|再び|再度|引き続き|ひき続き|引続き|相変わらず|依然(?:として)?|今回も|前回同様|同じく"
    r"|理由)[\s、,::は]*)+",
    re.IGNORECASE,
)
_AGAIN_AFTER = re.compile(
    r"(?:[\s,;(\[-]+(?:again|still|once (?:more|again)|as before|#?\d{1,2}|(?:2nd|3rd|\dth) time)[)\]]?|[\s(]*\d{0,2}(?:回目|度目)?[)]?)$",
    re.IGNORECASE,
)
"""What is put before and behind a reason that is used again."""


def comparable(text: str) -> str:
    """Letters, digits and marks of a text without anything else, in one width and case."""
    return _NEITHER.sub("", unicodedata.normalize("NFKC", text).casefold())


_NEITHER = re.compile(
    "[^\\w\N{COMBINING KATAKANA-HIRAGANA VOICED SOUND MARK}\N{COMBINING KATAKANA-HIRAGANA SEMI-VOICED SOUND MARK}]|_"
)
"""Neither letter nor digit nor one of the marks that tell か from が where they stand apart."""

_ADDRESS = re.compile(r"(?<![\w.+-])[@+]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)@[\w.-]+|:[a-z0-9_+-]+:")
_LABEL = re.compile(
    r"^\s*(?:why|reason|変更理由|理由|(?:[\w.-]+/)?AI-\d+)\s*:\s*", re.IGNORECASE | re.MULTILINE
)
_SENTENCE = re.compile(r"(?<=[。!?])|(?<=\.)(?=\s)|\n")
_CLAUSE = re.compile(r"[、,;。.!…:]+(?:\s|$)|[、。]")
_ADDRESSED = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)?|\S{1,8}(?:さん|様|氏|くん|君|先生)")


_OWN = re.compile(
    (
        r"In this (?:action item|postmortem) the .{0,800}?changed from .{0,800}?\. Why\?"
        r"|This action item says what one says that is done, and .{0,800}?\. Why is it to be done again, or what is different\?"
        r"|このアクションアイテムは完了済みのものと同じ内容で、.{0,800}?変わっています。もう一度行う理由、または前回との違いを教えてください。"
        r"|The action item \".{0,300}?\" is no longer in this document\. Why\?"
        r"|アクションアイテム「.{0,300}?」がこの文書からなくなりました。理由は何ですか。"
        r"|It was done by the earlier due date; no reason is needed\.|変更前の期日までに完了したため、理由は不要になりました。"
        r"|Your reply here becomes the reason in the tracker\.|Thank you; the reason is in the tracker\."
        r"|The change was taken back; no reason is needed\.|Document and tracker no longer disagree\."
        r"|[^\n:]{1,30}: this document says .{0,800}?Make them equal, or take one back\."
        r"|この(?:アクションアイテム|ポストモーテム)で、.{0,800}?変わりました。理由は何ですか。"
        r"|ここへの返信が、管理表に変更理由として記録されます。|ありがとうございます。理由を管理表に記録しました。"
        r"|変更が取り消されたため、理由は不要になりました。|文書と管理表の食い違いはなくなりました。"
        r"|[^\n:]{1,30}:この文書では.{0,800}?どちらかに揃えるか、片方を元に戻してください。"
    ).replace(" ", r"\s+"),
    re.DOTALL,
)
"""What pmdocs itself says in comments (`asking`, `conflict_notes`): quoted by a person or left of a post, it says no why."""


def _own(text: str) -> str:
    """A text in one width without what others or pmdocs said in it."""
    plain = own_words(text).replace("’", "'").replace("‘", "'")
    return _OWN.sub("\n", without_markers(plain))


def _sentences(plain: str) -> list[str]:
    plain = _LABEL.sub("", _ADDRESS.sub(" ", plain))
    return [part.strip() for part in _SENTENCE.split(plain) if part and part.strip()]


def _says_something(sentence: str) -> bool:
    clauses = [clause.strip() for clause in _CLAUSE.split(sentence) if clause and clause.strip()]
    if sentence.rstrip("\"'」』)）] ").endswith("?") or any(QUESTION.search(clause) for clause in clauses):
        return False
    told = [clause for clause in clauses if not _is_hollow(clause)]
    only_named = len(told) < len(clauses) and all(_ADDRESSED.fullmatch(clause) for clause in told)
    return bool(told) and not only_named and not _is_hollow(sentence)


def _is_hollow(clause: str) -> bool:
    letters = comparable(clause)
    if not any(unicodedata.category(char).startswith("L") for char in letters):
        return True
    if TELLING.search(clause):
        return False
    pieces = filter(None, PHRASES_JAPANESE.split(letters))
    if all(map(PIECES.fullmatch, pieces)) or SPOKEN.fullmatch(_hiragana(letters)):
        return True
    if any(form.fullmatch(letters) for form in (ONE_SOUND, POINTING_JAPANESE)):
        return True
    if any(form.fullmatch(clause) for form in (TO_SOMEBODY, BY_SOMEBODY, ONLY_ITEMS, ALPHABET)):
        return True
    words = re.findall(r"[a-z0-9]+(?:'[a-z]+)?", clause.casefold())
    if letters.isascii():
        said = " ".join(words)
        left = PHRASES.sub(" ", said).split()
        return all(map(_is_hollow_word, left)) or POINTING.fullmatch(said) is not None
    rest = comparable(re.sub(r"[a-z0-9']+", " ", unicodedata.normalize("NFKC", clause).casefold()))
    return bool(words) and all(map(_is_hollow_word, words)) and PIECES.fullmatch(rest) is not None


def _is_hollow_word(word: str) -> bool:
    letters = word.rstrip("0123456789")
    is_filler = len(letters) >= MIN_LETTERS and (
        letters in WORDS or IS_JUNK.fullmatch(letters) or RETOLD.fullmatch(letters)
    )
    return bool(is_filler) or word in WORDS or NUMBER.fullmatch(word) is not None


def _hiragana(letters: str) -> str:
    return letters.translate(_TO_HIRAGANA)


_TO_HIRAGANA = {number: number - 0x60 for number in range(ord("ァ"), ord("ヶ") + 1)}
