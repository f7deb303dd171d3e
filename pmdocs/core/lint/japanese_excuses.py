"""What turns a Japanese cue round: what follows it, what is conceded, whose mistake it was."""

from __future__ import annotations

import re
from re import Match

from pmdocs.core.lint.japanese_words import THINGS
from pmdocs.core.lint.people import PERSON_JA

PREVENTS = re.compile(
    r"ない(?:よう|仕組み|設計|構成|状態|ため)|なくな|なくす|なくせ|できな[いくか]|"
    r"[防拒](?:[ぐいげ止]|否)|弾[くきい]|ブロック|検知|検出|止[めま](?:る|り|"
    r"、|ます)|禁止|復旧でき|戻せる|起こ(?:り|せ)?(?:にく|え)|減ら|排除|(?:ら)"
    r"?れない|なくて(?:も|済)|失敗させ|エラーに(?:する|し、)|警告(?:する|を出|"
    r"し、|が出)|自動(?:で|的に|化)|吸収|許容|前提|耐え|影響(?:し|が)"
)
PAST = re.compile(
    r"(?:た|だ|たこと|たため|たもの|たから|たの)(?:である|です|と(?:考え|思)"
    r"[^。]*)?[。.!]?$|でした|ました|(?:が|の|こと)原因|(?:によ(?:る|り|って)"
    r"|起因)|(?:ため|ので|から)、"
)
_CONCEDES = re.compile(
    r"(?:て|で)(?:い|しまっ)?(?:て)?も(?!ら|う|、同)|(?:場合|とき|際|時)(?:は|"
    r"に|でも|、|も)|(?:して|っ)も|(?:る|い)と(?=[^。]*(?:止|失敗|拒否|エラー|"
    r"通知|警告|弾))|ないよう|られ?ないよう"
)

THING_SUBJECT = re.compile(
    rf"{THINGS}[^、。がはを]{{0,8}}?(?:が|は|も)|{THINGS}(?:[^、。がはを]{{0,6}})(?:によ(?:って|り)|側で|内で)"
)
SUBJECT = re.compile(r"(?<![でにとらへま])(?P<mark>[がは])(?![いずりるれっ])")


def tail(sentence: str, match: Match[str]) -> str:
    """What follows a match, as far as it may still be about it."""
    return sentence[match.end() : match.end() + 60]


def is_prevented(sentence: str, match: Match[str]) -> bool:
    """Whether a mistake is named as what something prevents or survives, or is conceded: 忘れても止まる."""
    after = tail(sentence, match)
    if _CONCEDES.search(match.group()[-3:] + after[:9]):
        return not PAST.search(sentence) or bool(
            re.search(r"止まる|止める|防げ(?:る|た)|影響(?:は|が)(?:出|な)", after)
        )
    return bool(PREVENTS.search(after)) and not PAST.search(sentence)


_AFTER_CUE = re.compile(
    r"(?:の)?ではなく|に頼らず|に頼らない|に依存し(?:ない|なく)|に頼る?(?:こと)"
    r"?なく|なくて(?:も)?(?:よい|良い|いい|済む|済み)|(?:なく|ずに)(?:ても|とも|"
    r"済|て済)|しなくて|必要(?:が|は)?な[いく]|をやめ|を廃止|を不要|が不要|を置き換|"
    r"の代わり|せずに済|から(?:自動|仕組み)|ことなく|任せ(?:ず|ない)|任せにせ|"
    r"頼み(?:に|を|から)|だけでなく、仕組み"
)


def is_turned_round(sentence: str, match: Match[str]) -> bool:
    """Whether the sentence names what is done *instead* (practice: 〜ではなく, 〜に頼らず, 〜なくて済む)."""
    return _AFTER_CUE.search(sentence, match.end()) is not None


def has_thing_before(sentence: str, match: Match[str]) -> bool:
    """Whether something that is no person was named as the subject in this clause."""
    clause = sentence[: match.start()]
    clause = clause[max(clause.rfind("。"), clause.rfind("、", 0, max(0, len(clause) - 25)), 0) :]
    return THING_SUBJECT.search(clause) is not None and not re.search(
        rf"{PERSON_JA}(?:[がはもの]|によ)", clause
    )
