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


@lru_cache(maxsize=20_000)
def fingerprint(text: str) -> str:
    """A short text that is the same for reasons that differ in width, case, spaces and marks only."""
    return hashlib.sha256(comparable(text).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def is_reason(text: str, seen: Collection[str] = ()) -> bool:
    """Whether a text says why: it has words, and they are not only placeholders, thanks or questions.

    ``seen`` holds the fingerprints of texts known or used before.
    """
    if _is_used(text, seen):
        return False
    return any(_says_something(part) and not _is_used(part, seen) for part in _sentences(text))


def _is_used(text: str, seen: Collection[str]) -> bool:
    """Whether a text is one of those, be it with "again", "still" or a number around it."""
    return bool(seen) and any(fingerprint(each) in seen for each in (text, _bare(text)))


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

_ADDRESS = re.compile(r"[@+]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)@[\w.-]+|:[a-z0-9_+-]+:")
_LABEL = re.compile(r"^\s*(?:why|reason|変更理由|理由)\s*:\s*", re.IGNORECASE | re.MULTILINE)
_SENTENCE = re.compile(r"(?<=[。!?])|(?<=\.)(?=\s)|\n")
_CLAUSE = re.compile(r"[、,;。.!…:]+(?:\s|$)|[、。]")
_ADDRESSED = re.compile(r"[A-Z][a-z]+|\S{1,8}(?:さん|様|氏|くん|君|先生)")


_OWN = re.compile(
    r"In this (?:action item|postmortem) the [^\n]*?changed from [^\n]*?\. Why\?"
    r"|Your reply here becomes the reason in the tracker\.|Thank you; the reason is in the tracker\."
    r"|The change was taken back; no reason is needed\.|Document and tracker no longer disagree\."
    r"|[^\n:]{1,30}: this document says [^\n]*?Make them equal, or take one back\."
    r"|この(?:アクションアイテム|ポストモーテム)で、[^\n]*?変わりました。理由は何ですか。"
    r"|ここへの返信が、管理表に変更理由として記録されます。|ありがとうございます。理由を管理表に記録しました。"
    r"|変更が取り消されたため、理由は不要になりました。|文書と管理表の食い違いはなくなりました。"
    r"|[^\n:]{1,30}:この文書では[^\n]*?どちらかに揃えるか、片方を元に戻してください。"
)
"""What pmdocs itself says in comments (`asking`, `conflict_notes`): quoted by a person or left of a post, it says no why."""


def _sentences(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'")
    plain = _OWN.sub("\n", plain)
    plain = _LABEL.sub("", _ADDRESS.sub(" ", plain))
    return [part.strip() for part in _SENTENCE.split(plain) if part and part.strip()]


def _says_something(sentence: str) -> bool:
    clauses = [clause.strip() for clause in _CLAUSE.split(sentence) if clause and clause.strip()]
    if sentence.rstrip("\"'」』)）] ").endswith("?") or any(_QUESTION.search(clause) for clause in clauses):
        return False
    told = [clause for clause in clauses if not _is_hollow(clause)]
    only_named = len(told) < len(clauses) and all(_ADDRESSED.fullmatch(clause) for clause in told)
    return bool(told) and not only_named and not _is_hollow(sentence)


def _is_hollow(clause: str) -> bool:
    letters = comparable(clause)
    if not any(unicodedata.category(char).startswith("L") for char in letters):
        return True
    if _ONE_SOUND.fullmatch(letters) or _PIECES.fullmatch(letters) or _SPOKEN.fullmatch(_hiragana(letters)):
        return True
    if _TO_SOMEBODY.fullmatch(clause):
        return True
    words = re.findall(r"[a-z0-9]+(?:'[a-z]+)?", clause.casefold())
    if not letters.isascii() or not words:
        return False
    return _POINTING.fullmatch(" ".join(words)) is not None or all(
        word in _WORDS or _NUMBER.fullmatch(word) for word in words
    )


_ONE_SOUND = re.compile(r"(?!ooo$)([^\W\d\u4e00-\u9fff])\1*")
"""``x``, ``www``, ``ああ``; a single ideograph says something, and so does OOO, out of office."""

_SPOKEN = re.compile(
    r"(?:り(?:ょう|ょー|ょ)かい|おっ?けー?|おーけー?|らじゃー?|はー?い|さんくす|せんきゅー|あざー?っ?す|あざっ?しー?た|わかり|しょうち|ぎょい)+"
    r"(?:で[ーえ]*す|っす|なり|し|いたし|致し)?(?:ま[ーえ]*す|ました|まー?した|した)?"
)
"""Taking note in whichever kana, as it is spoken; no more is read in another kana than it stands in."""


def _hiragana(letters: str) -> str:
    return letters.translate(_TO_HIRAGANA)


_TO_HIRAGANA = {number: number - 0x60 for number in range(ord("ァ"), ord("ヶ") + 1)}

_JAPANESE = (
    # taking note, assent, thanks, apologies
    "了解", "りょうかい", "りょ", "りょーかい", "でーす", "まーす", "承り", "御意", "オーケー", "ラジャー", "ラジャ", "あざす", "あざっす",
    "あざます", "リマインド", "承知", "かしこまり", "わかり", "分かり", "把握", "認識", "はーい", "はい", "いいえ", "いえ", "うん", "ええ",
    "ほい", "うい", "オッケー", "オッケ", "おっけー", "おっけ", "おけ", "おk", "ok", "なるほど", "そうです", "そう", "すみません", "すいません",
    "申し訳", "ごめんなさい", "ごめん", "ありがとう", "有難う", "どうも", "お疲れ", "よろしく", "宜しく", "お願い", "失礼", "草", "笑", "違い",
    "お待ち", "少々", "お手数", "おかけ", "まあ", "うーん", "えーと", "さあ", "だよね", "わから", "知らない", "知りません",
    # who will answer or do it, some day
    "確認", "対応", "連絡", "指摘", "回答", "質問", "返信", "返答", "記入", "記載", "追記", "検討", "調整", "修正", "更新", "進行", "着手",
    "書き", "書い", "書く", "後で", "あとで", "後ほど", "のちほど", "後日", "追って", "いずれ", "そのうち", "また", "今度", "予定",
    "やります", "やる", "やって", "今", "いま", "見て", "見ます", "みました",
    # the change told again
    "期日", "期限", "締切", "納期を", "納期変更", "納期延期", "優先度", "優先順位", "重大度", "深刻度", "日付", "日程", "スケジュール", "ステータス", "状態",
    "変更", "延期", "延長", "後ろ倒し", "先送り", "リスケ", "保留", "見送り", "中止", "やらない", "やりません", "ときました", "見直し", "下げ", "上げ", "変え", "ずらし", "遅れて", "遅れます", "遅れました",
    "明日", "本日", "今日", "来週", "来月", "来年", "今週", "今月", "年内", "上旬", "中旬", "下旬", "月末", "年明け", "年度末", "末",
    "一", "半", "ヶ月", "か月", "カ月", "週間", "p", "月", "日", "年",
    # nothing, or something else that is not here
    "理由は不要", "理由不要", "理由の記載は不要", "理由はいりません", "理由は要りません", "理由は必要ありません", "特段", "該当なし", "該当無し",
    "該当しません", "作業中", "特に", "なし", "無し", "無", "ないです", "ない", "理由", "未定", "未記入", "後述", "同上", "上記", "参照", "通り", "とおり", "前述", "前回",
    "不明", "同じ", "同様", "都合", "諸事情", "事情", "いろいろ", "色々", "なんとなく", "何となく", "何", "テスト", "こちら", "これ", "それ", "ここ",
    # what joins them
    "いたし", "致し", "致", "いただき", "頂き", "おき", "思い", "っす", "っした", "ですね", "です", "でした", "ました", "ます", "ません",
    "しています", "してます", "しました", "します", "して", "した", "し", "され", "する", "済み", "済", "ございます", "ございました",
    "ございません", "ありません", "ありました", "あります", "あって", "あり", "います", "いました", "ください", "下さい", "により", "による", "より",
    "ために", "ため", "なので", "ので", "こと", "さん", "様", "さま", "中", "ご", "お", "ね", "よ", "ー", "を", "に", "は", "が", "の", "へ", "と",
    "も", "で", "て", "た", "から", "まで", "頃", "ごろ",
)  # fmt: skip
"""Pieces of Japanese, without marks, of which a clause that says no reason is made."""

_PIECES = re.compile("(?:" + "|".join(sorted(map(comparable, _JAPANESE), key=len, reverse=True)) + r"|\d)++")
"""Possessive: the longest piece at each place, once read, is not tried anew."""

_JOINING = """
the a an i we you it its it's with this that that's these there here my our your me us is are was were be been am do
does did has have had i'll we'll i've we've i'm we're will would shall should can could may might must to of in
on at by for from as and or but so then also until till because since not no none nothing nil null na
"""  # what joins words
_ASSENT = """
yes yep yup yeah nope nah ok okay okey kk sure thing fine right true agreed agree got noted ack acked
acknowledged roger copy cool great good nice done thanks thank thx ty cheers many much very asking letting let
know reminder ping bump lgtm sounds see okie apologies oops whoops idea idk dunno don't won't maybe sorry bad
worries np please pls plz gotcha ignore understood hi hello hey hm hmm hmmm huh oh ah eh lol haha
"""  # taking note, assent, thanks, apologies
_LATER = """
someday later tomorrow today now soon asap shortly tonight next one week weeks day days month months quarter
year sprint jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july august
september october november december monday tuesday wednesday thursday friday saturday sunday early mid end
looking checking doing get back answer reply respond write explain add update updated fill check fix fixed look
into wip progress pending ongoing discuss discussed let's
"""  # who will answer or do it, some day
_RETOLD = """
change changed changes move moved postpone postponed reschedule rescheduled delay delayed push pushed slip
slipped extend extended shift shifted set lower lowered deprioritise deprioritised deprioritize deprioritized
reduce reduced defer deferred drop dropped cancel cancelled canceled requested per discussion new date due
deadline priority severity status st nd rd th out
"""  # the change told again
_NOTHING = """
tbd tba tbc todo x test asdf qwerty unknown above ditto same reason reasons justification particular specific
given just various
"""  # nothing, or something else that is not here
_WORDS = frozenset(f"{_JOINING} {_ASSENT} {_LATER} {_RETOLD} {_NOTHING}".split())
"""English words of which a clause that says no reason is made."""

_NUMBER = re.compile(r"p?\d+(?:st|nd|rd|th)?|[a-z]|q[1-4]")
_POINTING = re.compile(
    r"(?:please )?see (?:the |my )?(?:comments?|tickets?|threads?|docs?|documents?|above|below)"
    r"|same as (?:before|last time|the (?:last|other) one)|(?:still )?working on (?:it|this|that)"
    r"|(?:(?:that|it|this) )?makes (?:perfect |total |a lot of )?sense(?: to me)?"
    r"|(?:(?:i think |there is |there's |we need )?no (?:\w+ )?|(?:a |the )?)(?:reason|explanation|justification)s?"
    r"(?: is| was)?(?: not|n't)? (?:needed|necessary|required)(?: here)?"
    r"|(?:for )?(?:other|some) reasons?|come back to this|(?:will )?(?:follow up|come back)(?: later| on this)?"
)
"""Phrases that point elsewhere; their words alone would say too much."""

_TO_SOMEBODY = re.compile(
    r"(?i:ok(?:ay)?|thanks|thank you|thx|noted|ack(?:nowledged)?|got it|gotcha|understood|roger|sure|will do)"
    r"\W+(?i:(?:by|from|to)\s+)?[A-Z][a-z]+\W*"
)
"""An assent and a name, known by its capital: a word in small letters may say why."""

_QUESTION = re.compile(
    r"(?:です|ます|でした|ました|ません|しょう|だろう|の|どう|いつ|何|なに)か(?:な|ね)?[\s\"'」』)]*$|っけ$"
    r"|^(?:え|あれ|で)?(?:なぜ(?!なら)|何故(?!なら)|なんで|何で|どうして|どの|どれ)(?:.*(?:の|か|ん|な))?$"
    r"|^(?:どういう(?:意味|こと)|教えて)"
    r"|(?:とは|って)(?:何|なに)(?:の?こと)?$|(?:教えて|お聞かせ)(?:ください|下さい|いただけ|もらえ|ほしい)"
    r"|^(?:(?:and|but|so|sorry|hm+|well|ok|wait)\W+)*(?:what|why|how|when|where|which|who|whose)"
    r"(?:'s|\s+(?:is|are|was|were|am|do|does|did|has|have|had|can|could|should|would|will|shall|may|exactly|on earth)\b|"
    r"\s*(?:me|this|that|so|not|now|then|one)?\W*$)"
    r"|^(?:(?:and|but|so|sorry|well|ok)\W+)*(?:is|are|was|were|am|do|does|did|has|have|had|can|could|should|would|will|shall|may)"
    r"(?:n't)?\s+(?:it|this|that|these|those|there|we|you|i|they|he|she|anyone|anybody|someone|somebody)\b"
    r"|\bcan you (?:tell|explain)\b|\bplease (?:tell|explain|clarify|advise)\b",
    re.IGNORECASE,
)
"""A clause that asks."""
