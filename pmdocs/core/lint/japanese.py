"""Wording rules for Japanese. Patterns see a sentence after `lint_text.normal`.

No tokenizer: が, は and the like mark who is spoken of, endings tell past from present, and what follows
a cue tells a mistake that happened from one that a mechanism prevents.
"""

from __future__ import annotations

import re
from functools import cache, partial
from re import Match

from pmdocs.core.lint.amounts import AMOUNTS_JA
from pmdocs.core.lint.japanese_excuses import (
    PAST,
    PREVENTS,
    SUBJECT,
    THING_SUBJECT,
    has_thing_before,
    is_prevented,
    is_turned_round,
    tail,
)
from pmdocs.core.lint.japanese_promises import COUNTERFACTUALS, PROMISE_RULES
from pmdocs.core.lint.japanese_words import BLAME_WORDS, RESPONSE, SOFT, THINGS, UNSUBJECTED, WRONGS
from pmdocs.core.lint.model import IN_BOTH, Wording, compiled, wordings
from pmdocs.core.lint.people import PERSON_JA, people_ja

_REFUSED = re.compile(
    r"とはみな[さし]|とは(?:言|い)[わえ]|とし(?:ない|ませ|ては扱)|ではな|は使わ|を使わ|避け|書かな|せず|で(?:片付|片づ|済ま)"
)


def _excused_word(sentence: str, match: Match[str]) -> bool:
    if is_turned_round(sentence, match):
        return True
    if sentence[: match.start()].endswith("「") and _REFUSED.search(sentence, match.end()):
        return True
    words = match.group()
    if words.startswith("反省"):
        return bool(re.search(r"反省会", sentence[match.start() : match.end() + 2]))
    if words.startswith("責め"):
        return bool(
            re.search(
                r"責め(?:る|たり|られ)?[^。]{0,8}(?:な|ず)", sentence[match.start() : match.start() + 14]
            )
        )
    if re.search(r"(?:漏れ|もれ|抜け|落ち|忘れ|ミス|エラー|勘違い|思い込|過失|不足|失念|うっかり|怠)", words):
        return is_prevented(sentence, match) or bool(
            re.match(
                r"(?:検査|検知|検出|防止|率|件数|チェック(?:を自動|ツール|の自動)|アラート|しても)",
                tail(sentence, match),
            )
        )
    return False


def _is_response(words: str) -> bool:
    """Whether the last predicate is something that people do in a response; negations are judged elsewhere."""
    if re.search(
        r"なかった[。]?$|ませんでした[。]?$|だった[。]?$|でした[。]?$|(?:[さかわまがたなば]|ら)れ(?:てい)?た[。]?$",
        words,
    ):
        return True
    if re.search(r"(?:つな|繋)が(?:った|りました)[。]?$", words):
        return True
    last = re.split(r"[、をにがはへと]|(?<=[てで])(?!い|した|き|た|ま)", words.rstrip("。"))[-1]
    return RESPONSE.search(last) is not None or last[:1] in {"つ", "い"}


def _goes_on_with_a_thing(words: str) -> bool:
    """Whether the person's clause ends with が、 and the words that count are said of something else."""
    said, comma, rest = words.partition("たが、")
    return bool(
        comma
        and re.match(r"[^、。]{1,20}?(?:が|は|も)", rest)
        and not re.match(rf"{PERSON_JA}", rest)
        and not re.search(r"理解|把握|認識|確認|気(?:づ|付|が)|判断|対応|注意|考慮", rest)
        and not re.search(WRONGS, said)
    )


def _excused_person(sentence: str, match: Match[str]) -> bool:
    if is_turned_round(sentence, match) or is_prevented(sentence, match):
        return True
    words = match.group()
    if _goes_on_with_a_thing(words):
        return True
    if (
        re.search(SOFT, words)
        and re.search(
            r"(?:ため|ので|から|ており|ておらず|られず|れず|(?<!せ)(?:ず|ない状態)(?:に)?、|構成|仕組み|仕様)",
            sentence[: match.start()],
        )
        and THING_SUBJECT.search(sentence[: match.start()])
    ):
        return True
    if re.search(
        (
            r"(?:が|は|も)[^。]*(?:画面|手順書?|仕組み|設計|仕様|表示|構成|権限|フォーム|"
            r"ツール|コマンド)(?:に|が|は|では|には)[^。]{0,12}(?:表示|書かれ|記載|な(?:く|"
            r"かった|い)|求め|含ま)"
        ),
        words,
    ):
        return True
    return bool(
        re.search(r"失敗", words)
        and re.search(rf"{THINGS}(?:[^、。]{{0,6}})(?:に|が|の)[^、。]{{0,4}}失敗", words)
    )


def _excused_unsubjected(sentence: str, match: Match[str]) -> bool:
    if is_turned_round(sentence, match) or is_prevented(sentence, match) or has_thing_before(sentence, match):
        return True
    if match.group().startswith("を") and "しま" in match.group():
        return SUBJECT.search(sentence[: match.start()]) is not None
    return (
        not PAST.search(sentence)
        and bool(re.match(r"(?:こと|の)を|誤|間違えて", match.group()))
        and bool(PREVENTS.search(sentence))
    )


@cache
def japanese_rules() -> tuple[Wording, ...]:
    """The rules."""
    person = PERSON_JA

    about = partial(wordings, "person-subject", person=person, people=people_ja)
    return (
        Wording(rule="blame-word", patterns=compiled(BLAME_WORDS), unless=_excused_word),
        *about(
            (
                rf"{person}(?:自身|個人|側|本人|たち|達|ら|全員|各位|レベル|両名|[一二三四2-4][人名]と?)?(?:が|は|も|"
                rf"の|に|で|を(?!通|経|介|交)|によ(?:る|り|って)|から|として|へ)[^。]{{0,45}}?{WRONGS}"
            ),
            (
                rf"(?:原因|責任|問題|要因|元凶|発端|犯人|落ち度|非|きっかけ|遅れたの|壊したの|"
                rf"消したの|間違えたの)(?:は|が)[^。、]{{0,14}}?{person}(?:自身|個人|側|本人|"
                rf"たち|の[^。、]{{0,12}})?(?:だ|で(?:あ|す|し)|に(?:あ|帰)|。|$|によ)"
            ),
            rf"(?:誤っ|間違っ|勝手に|不用意に|不注意に|うっかり)[^。]{{0,25}}{person}(?:が|は|に|の)",
            r"誰(?:も|一人|ひとり)[^。]{0,25}(?:な(?:かった|い|く)(?!(?!状態|まま|ため|こと|点)[一-鿿ァ-ヶA-Za-z])|ず|ません)",
            (
                rf"(?<!つけた)(?<!見つけた)(?<!づいた)(?<!付いた)(?<!受けた)(?<!担当した)"
                rf"(?<!参加した)(?<!対応した)(?<!修正した)(?<!支援した)のは[^。、]{{0,10}}{person}(?:だ|"
                rf"で(?:あ|す|し)|の|。|$)"
            ),
            (
                rf"{person}(?:自身|たち|達|側|本人)?(?:が|は)[^。]{{0,40}}?(?<![らさかまわがたなば]れ)"
                rf"(?<!られ)(?<!決まっ)(?<!存在し)(?<!揃っ)(?<!足りて)(?<!持っ)[てで]い(?:な(?:かった|"
                rf"い)|ませんでした)"
            ),
            (
                rf"{person}(?:自身|たち|達|側|本人)?(?:が|は)[^。]{{0,40}}?(?:許可|承認|連絡|"
                rf"相談|断り|確認|予告|検証|合意|報告|説明|準備|根拠|計画|テスト|レビュー)"
                rf"(?:も|すら)?(?:なく|無く|なし|無し)"
            ),
            (
                rf"{person}[^。、]{{0,6}}(?:の)(?:反応|対応|判断|連絡|初動|報告|返信|着手|"
                rf"エスカレーション|到着|行動|作業|動き|説明|指示|引き継ぎ|認識|確認|準備|"
                rf"態度|姿勢|仕事|技量|操作|管理|コード|設計|実装)(?:が|も|は|に)[^。、]{{0,8}}?(?:遅|"
                rf"鈍|後手|まず|悪|雑|甘|不足|不十分|曖昧|あいまい|乱暴|問題が|欠陥|誤り|"
                rf"不備|なって(?:い)?な|足り|欠け|抜け|至ら|粗)"
            ),
            (
                rf"(?:訓練|研修|教育|説明|引き継ぎ|資格|経験|知識|権限|理解|自覚|準備)[^。、]{{0,10}}(?:ない|"
                rf"ぬ|なかった|乏しい|浅い|足りない|不足の|不足した|不十分な|欠く)[^。、]{{0,4}}{person}"
            ),
            rf"(?:間もない|ばかりの|慣れない)[^。、]{{0,6}}{person}(?:が|は)[^。]{{0,40}}た",
            rf"(?:[さかわまたら]ず|せず|いまま|ないまま)(?:に)?[^。、]{{0,12}}{person}(?:が|は)",
            (
                rf"{person}(?:自身|たち|達|側|本人|に)?(?:に)?(?:は|が)?[^。、]{{0,6}}(?:スキル|"
                rf"知識|経験|能力|自覚|意識|覚悟|責任感|技術力|想像力|配慮|危機感|理解|当事者意識)"
                rf"(?:が|は|も)(?:な(?:かった|い|く)|乏し|足り|欠け|低)"
            ),
            r"(?:を|に|も)[^。、]{0,6}(?:した|する|いる|いた|べき)(?:人|者|担当者?|メンバー)(?:が|は|も)[^。、]{0,6}(?:いな|居な|おら)",
            rf"{person}(?:が|は)[^。、]{{0,12}}(?<=[にがはも])(?:いなかった|居なかった)",
            r"誰が(?!では)[^。]{0,20}(?:のか|た(?:のか)?[?。]|したか)|誰の(?:指示|判断|変更|作業|コミット|操作)(?:だ|か|で|に)",
            (
                rf"{person}(?:自身|たち|達|側|本人)?(?:が|は)(?:[^。がは]|がら|ながら){{0,40}}?"
                rf"(?:[継急防注仰塞]が|(?<![くはがもで])(?<!でき)(?<!れ)(?<![てで]い)(?<!持た)(?<!知り得)(?<!足り))なかった"
            ),
            rf"{person}(?:が|は)[^。]{{0,25}}(?:さえ|すら|(?<![てで])も)[^。]{{0,12}}な(?:かった|い)",
            unless=_excused_person,
        ),
        *about(
            rf"{person}(?:自身|たち|達|側|本人)?(?:が|は)[^。]{{0,60}}?(?:た|ました)[。]?$",
            scopes=IN_BOTH,
            unless=lambda sentence, match: (
                _is_response(match.group())
                or _goes_on_with_a_thing(match.group())
                or is_turned_round(sentence, match)
                or is_prevented(sentence, match)
            ),
        ),
        Wording(rule="person-subject", patterns=compiled(UNSUBJECTED), unless=_excused_unsubjected),
        *COUNTERFACTUALS,
        AMOUNTS_JA,
        *PROMISE_RULES,
    )
