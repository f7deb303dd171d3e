"""Names that a report's chips, links, head lines and columns of people show to be somebody's, by which lines may be signed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.names import is_free, is_product, may_be_name
from pmdocs.core.actions.owner_titles import may_be_initials
from pmdocs.core.actions.signature_words_ja import KANA
from pmdocs.core.documents.blocks import Element, Table, walk
from pmdocs.core.documents.sections import Reading
from pmdocs.core.vocabulary import match_column

_HEAD = re.compile(
    r"(?:written|prepared|reviewed|compiled|facilitated|reported) by|(?:with )?input from|authors?|participants?|attendees|present|in (?:attendance|the room)|facilitat(?:or|ion)|scribe|(?:minutes|notes)(?: taken)? by"
    r"|doc(?:ument)? owner|analyst(?: on call)?|on[- ]?call|responders?|incident (?:commander|manager|lead)|commander|lead|people|who was there"
    r"|文責|参加(?:者|メンバー)?|出席(?:者)?|いた人|書いた人|読む人|関わった人|対応した人|だれ|書記|記録|作成(?:者)?|進行|ファシリ(?:テーター)?|メンバー",
    re.IGNORECASE,
)
_LABELLED = re.compile(rf"\s*(?:{_HEAD.pattern})\s*[:：]\s*(?P<who>[^\n\v]+)", re.IGNORECASE)
_IN_OFFICE = re.compile(
    r"(?<![一-龯々])(?:文責|起案|決裁|承認|確認|作成|記録|報告|司会|書記|議長|議事録|ファシリテーター?|取りまとめ|とりまとめ)者?[ \u3000]*[:：／/]?[ \u3000]*"
    r"(?:(?:主任|係長|課長(?:補佐)?|部長|室長|主査|主事|次長|班長|所長|リーダー|マネージャー?)[ \u3000]*)?(?P<name>[一-龯々]{2,4})(?=[ \u3000/／、，,()（）)\n\v]|さん|$)"
)
"""``文責：栗原``, ``起案 主任 平山 / 確認 係長 小田切``."""
_WROTE = re.compile(
    r"\s*(?:written|prepared|reviewed|compiled|facilitated|reported|recorded) by(?! (?:the|our|us|all)\b)[ \t]+(?P<who>[A-Z@<][^\n\v:]{1,160})",
    re.IGNORECASE,
)
"""``Written by Tomas, read by all of us (Ayo, Bea)``: a line of the head without a colon."""
_WHO = re.compile(r"who|person|people|actor|contact|responder|team member|誰|だれ|氏名", re.IGNORECASE)
_APART = re.compile(
    r"(?:(?<!\s)[^\S\n\v]++)?(?:[,;、，;/／・+&＆()（）\n\v]|\b(?:and|with|input from)\b|欠席[:：]|進行[:：]|書記[:：])\s*"
)
_SAN = re.compile(r"(?<![^\W\d_ぁ-ん])([一-龯々]{1,4}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,4}|[A-Za-z]{2,12})さん")
_PEOPLE_DO = re.compile(
    r"(?<![^\W\d_ぁ-ん])([一-龯々]{1,4}|[ァ-ヶー]{2,8}|[A-Za-z]{2,12})が(?:気づ|出勤|出社|帰宅|宣言|離席|参加し|合流|電話に出)"
)
"""What no system does."""
_HANDLE = re.compile(r"[a-z][a-z0-9_]{2,12}")
_OF_KIND = re.compile(
    r"[一-龯々]+[者師員客社先]|(?:学生|先生|奥様|親御|取引先|ベンダー|ユーザー|メーカー|スタッフ|リーダー|パート|アルバイト|ドライバー|オーナー|オペレーター?|店舗|支店|お店|会社|本部|マネー?ジャー|サポート|インフラ|クライアント|パートナー)"
)
"""``患者さん``, ``ベンダーさん``: people of a kind, and nobody's name."""
_NOBODY = frozenset({"みな", "みんな", "おく", "おかあ", "おとう", "お客", "奥", "皆", "業者", "客", "お子"})
MAX_LINES = 25
"""Lines at the head of a report that may say who was there."""
MAX_WORDS = 3
MAX_TEXT = 200_000


class ToldPeople:
    """The names of one report; nothing is looked at before a line asks."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def knows(self, name: str) -> bool:
        """Whether the report shows that a bare name, or initials, are somebody's."""
        bare = re.sub(r"(?:さん|様|氏)$", "", name.strip().lstrip("@"))
        return bool(bare) and (bare in self._names or (is_japanese(bare) and bare in self._spoken_of))

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset([*self._linked(), *self._at_head(), *self._in_columns(), *self._in_talk()])

    def _in_talk(self) -> Iterator[str]:
        """Handles before a colon where several Japanese lines in a row have one and one of them speaks again: ``mei: …``."""
        row: list[str] = []
        for tab in self._reading.document.tabs:
            for paragraph, _ in walk(tab.segments[0].blocks):
                said = _SPEAKS.match(paragraph.text)
                if said and match_column(said["who"]) is None:
                    row.append(said["who"])
                    continue
                yield from _speakers(row)
                row = []
            yield from _speakers(row)
            row = []

    def _linked(self) -> Iterator[str]:
        for element in self._elements():
            is_person = element.kind == "person" or element.url.startswith("mailto:")
            if is_person and "@" not in element.text:
                words = element.text.split()
                if 1 < len(words) <= MAX_WORDS + 1 and words[0][:1].isupper() and _is_name(words[0]):
                    yield from (words[0], element.text.strip())

    def _elements(self) -> Iterator[Element]:
        for tab in self._reading.document.tabs:
            for paragraph, _ in walk(tab.segments[0].blocks):
                yield from paragraph.elements

    def _at_head(self) -> Iterator[str]:
        header = self._reading.header
        for person in (*header.authors, *header.owners):
            yield from _parts(person.name)
        for tab in self._reading.document.tabs:
            for number, (paragraph, _) in enumerate(walk(tab.segments[0].blocks)):
                if number > MAX_LINES:
                    break
                yield from (
                    found["name"] for found in _IN_OFFICE.finditer(paragraph.text) if _is_name(found["name"])
                )
                for line in re.split(r"[\n\v]", paragraph.text):
                    if said := _LABELLED.match(line) or _WROTE.match(line):
                        yield from _parts(said["who"], has_handles=is_japanese(line))

    def _in_columns(self) -> Iterator[str]:
        for table in self._tables():
            labels = [cell.shown.strip() for cell in table.rows[0]] if table.rows else []
            for at, label in enumerate(labels):
                match = match_column(label)
                is_of_people = (match is not None and match.key == "owner") or _WHO.fullmatch(label)
                if is_of_people or _HEAD.fullmatch(label):
                    for row in table.rows[1:]:
                        yield from _parts(row[at].shown) if at < len(row) else ()
            for row in table.rows:
                if len(row) == 2 and _HEAD.fullmatch(row[0].shown.strip(" :：")):
                    yield from _parts(row[1].shown)

    def _tables(self) -> Iterator[Table]:
        for tab in self._reading.document.tabs:
            yield from (block for block in tab.segments[0].blocks if isinstance(block, Table))

    @cached_property
    def _spoken_of(self) -> frozenset[str]:
        text = "\n".join([section.text for section in self._reading.sections])[:MAX_TEXT]
        acting = (name for name in _PEOPLE_DO.findall(text) if _is_name(name))
        return frozenset([*acting, *(name for name in _SAN.findall(text) if not is_of_kind(name))])


_POST_BEFORE = re.compile(
    r"^[一-龯々ァ-ヶー]{1,10}(?:員|長|授|師|官|主任|主査|部|課|科|室|係|局|担当|リーダー)[ \u3000]+(?=[^\s])"
)
"""``技術職員 西尾``, ``薬剤部 長谷川``."""


_SPEAKS = re.compile(r"\s*(?P<who>[a-z][a-z0-9_]{1,11}|[ァ-ヶー]{2,8})[ \u3000]?[:：](?!//)\s*(?=\S)")
MIN_ROW = 4


def _speakers(row: list[str]) -> Iterator[str]:
    if len(row) >= MIN_ROW and 1 < len({*row}) < len(row):
        yield from (name for name in row if not is_product(name))


def _parts(said: str, *, has_handles: bool = False) -> Iterator[str]:
    """Names in a text that lists them; words that cannot be names are left out, and in English those in small letters."""
    for part in _APART.split(said):
        part = _POST_BEFORE.sub("", part.strip())
        name = re.sub(r"^(?:Mrs?|Ms|Hr|Herr|Frau|Dr)\.? (?=[A-Z])|(?:さん|様|氏)$", "", part.strip(" .。"))
        if (has_handles and _HANDLE.fullmatch(name)) or (len(name.split()) <= MAX_WORDS and _is_name(name)):
            yield name
            first = name.split()[0]
            if first != name and not is_japanese(first):
                yield first


def is_of_kind(name: str) -> bool:
    """Whether a name without さん is what all of a kind are called, ``患者``, ``ベンダー``, and nobody's own."""
    return name in _NOBODY or (len(name) > 1 and _OF_KIND.fullmatch(name) is not None)


def _is_name(name: str) -> bool:
    if not name or is_of_kind(name) or not is_free(name) or is_product(name):
        return False
    return may_be_name(name) or may_be_initials(name) or KANA.fullmatch(name) is not None
