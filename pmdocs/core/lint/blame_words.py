"""Words that blame by themselves, and words for somebody: how a finding of blame is named and what it quotes."""

from __future__ import annotations

import re

_WORDS = re.compile(
    r"\b(?:human error|operator error|user error|pilot error|finger trouble|careless(?:ness|ly)?|negligen(?:ce|t|tly)|"
    r"incompeten(?:ce|t)|stupid(?:ity|ly)?|sloppy|sloppiness|reckless(?:ly|ness)?|complacen(?:cy|t)|laziness|lazy|"
    r"inattenti(?:on|ve)|oversight|blunder(?:s|ed)?|blam(?:e|es|ed|ing)(?! ?(?:less|free))|(?:at|fault of|\w+'s) fault|"
    r"fat-?finger(?:ed|ing|s)?|neglected|didn't bother|carelessly|haste|hubris|ignorance)\b"
    r"|ヒューマン・?エラー|ケアレス・?ミス|ポカミス|凡ミス|(?:人的|人為的な?|人為|操作|作業|確認|判断|単純|初歩的な?)ミス|不注意|"
    r"うっかり|(?:確認|認識|理解|知識|経験|注意|準備|配慮|スキル|勉強|連携)不足|怠慢|怠っ|怠り|失念|思い込み|勘違い|油断|過信|"
    r"軽率|ずさん|杜撰|落ち度|無責任|手抜き|見落とし|見逃し|(?:意識|認識|危機感|責任感|自覚|当事者意識)の?(?:欠如|低さ|甘さ|薄さ)|"
    r"(?<!気)のせい(?:で|に|だ)",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"\b(?:i|we|he|she|they|my|our|his|her|their|us|him|them|nobody|no one|no-one|none of|some(?:one|body)|any(?:one|body)|"
    r"every(?:one|body)|whoever|who|(?:engineer|developer|operator|admin(?:istrator)?|manager|team|dev|dba|sre|intern|"
    r"contractor|reviewer|author|lead|vendor|staff|colleague|responder|owner|architect|approver|technician|supplier|"
    r"on-?call|management|leadership|shift|crew|person|people)(?:s|'s|s')?)\b"
    r"|担当|作業者|さん|氏(?=[がはのにもを])|[君彼](?=[がはのにもを女])|誰|私|自分|我々|当番|当直|オンコール|エンジニア|オペレータ|チーム|"
    r"メンバー|新人|若手|委託先|ベンダー|上司|部長|課長|リーダー|マネージャ|レビュア|開発者|運用者|責任者|承認者|実施者|部門|経営|"
    r"スタッフ|社員|業者|要員",
    re.IGNORECASE,
)
_DIRECT = re.compile(
    r"\b(?:i|we|he|she|they|somebody|someone|everybody|everyone|engineers?|developers?|operators?|admins?|reviewers?|"
    r"interns?|managers?|dbas?|sres?|responders?|on-?call|teams?|contractors?|colleagues?|ⓟ)"
    r"(?: (?:had|has|have|simply|again|also|just|clearly|once again))? (?:failed to (?!deliver|connect|log)|forgot|neglected|"
    r"overlooked|carelessly|mistakenly|misconfigured|botched|didn't bother|ignored|should have|should've)\b"
    r"|(?:担当者?|作業者|実施者|オペレーター?|エンジニア|開発者|当番|[^\s、。「」]{1,8}さん)(?:の|が|は)[^。、]{0,15}"
    r"(?:ミス(?!が(?:起|な))|忘れ|見落と|怠|確認不足|間違え)",
    re.IGNORECASE,
)
"""Somebody and, right behind, what was done wrong."""
_BREAK = re.compile(r"[,;:、。—–()]")


def blame_word(text: str) -> tuple[int, int] | None:
    """Where a word of blame stands if its clause names nobody: then the word is the finding, not a person."""
    found = _WORDS.search(text)
    if found is None:
        return None
    before, after = text[: found.start()], text[found.end() :]
    clause = _BREAK.split(before)[-1] + " " + _BREAK.split(after)[0]
    return None if mentions_somebody(clause) else found.span()


def mentions_somebody(text: str) -> bool:
    """Whether a sentence speaks of a person, a role or a group of people, by the common words for them."""
    return _SOMEBODY.search(text) is not None


_NAME = re.compile(r"(?<=[a-z,;—–] )[A-Z][a-z]{2,}(?:'s|(?= [a-z]))")


def names_somebody(text: str) -> bool:
    """The same, or whether a sentence names what by its capital may be a person."""
    return mentions_somebody(text) or _NAME.search(text) is not None


def has_blame_word(text: str) -> bool:
    """Whether a sentence holds a word that blames by itself."""
    return _WORDS.search(text) is not None


def plain_blame(text: str) -> tuple[int, int] | None:
    """Where somebody is the subject of a plain predicate of failing, as in the rules of practice."""
    found = _DIRECT.search(text)
    return found.span() if found else None
