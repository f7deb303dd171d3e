"""What somebody by name says to do, in the midst of a Japanese text: ``連絡網の更新は総務グループが12月中に実施する``.

A sentence needs who (a team by its form, or a name that the report knows) and until when; ``@nao が調べておきます`` and
``平：手順の改訂は6/13までに行います``, which speak for oneself, need a handle, or a name and a day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pmdocs.core.actions.date_grammar import WRITTEN, is_japanese
from pmdocs.core.actions.deeds import is_done
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.list_lines import Line
from pmdocs.core.actions.marked_lines import marked_item
from pmdocs.core.actions.names import may_be_name
from pmdocs.core.actions.past_headings import may_hold_work, tells_past_ja
from pmdocs.core.actions.promises import PLEASANTRY_JA, is_promise
from pmdocs.core.actions.titled_lines import sentences
from pmdocs.core.actions.told_behind import is_somebody, is_unit, knows_name
from pmdocs.core.actions.told_people import is_of_kind
from pmdocs.core.documents.blocks import Element
from pmdocs.core.documents.sections import Reading, Section
from pmdocs.core.model import Person

_WHO = r"(?P<who>[^\s、。,:：()（）「」をはがのにで]{1,12})"
_DOES = re.compile(
    rf"(?:^|(?<=[、。\sはをで)）])|(?<=により)|(?<=まで)|(?<=までに))(?:(?:なお|また|一方)、)?{_WHO}[ \u3000]?(?:[(（][^()（）]{{1,16}}[)）])?"
    r"(?:[ \u3000]?が|にて|(?P<at>で)(?=[^。]*(?:まで|中|末|旬|めど|目途))|から(?=[^。]{0,40}(?:申し入れ|依頼|連絡|確認|報告|説明|共有|打診|相談|提案|回答|周知|展開))"
    r"|より(?=[^。]*(?:提出|回答|報告|案内|周知|説明|通知|公表)(?:する|します|いたします|を?行う|予定)))(?P<rest>[^。]{4,80})。?$"
)
_HANDLE = re.compile(
    r"(?P<who>[@＠][\w.-]+)[ \u3000]?(?:が|は)(?P<rest>[^。]{2,60}(?:て(?:おき|み)ます|[しりきみいべえけせてね]ます))[。!！]?$"
)
_SPEAKS = re.compile(
    rf"(?:^|(?<=[\v\n。])|(?<=→)|(?<=→ ))[ \u3000]*{_WHO}(?:さん|様)?[ \u3000]*[:：][ \u3000]*(?:(?:了解|承知|承知し(?:まし)?た|了解し(?:まし)?た|はい|わかりました|分かりました|お引き受けします)[、。！!][ \u3000]*)?(?P<rest>[^\v\n→]{{4,160}}?(?:ます|[うくすつぬぶむぐる](?=。|$)))(?=[。!！\s\v]|$)"
)
_SIGNED = re.compile(
    r".{6,}[(（](?P<who>[^\s、,，()（）をはがの]{1,12})[、,，/ \u3000](?P<when>[^()（）]{2,12})[)）]。?$"
)
"""``…を作成しておくこと（平山、2月中旬）``."""
_AGREED = re.compile(
    rf"(?:^|(?<=[、。\sはを])){_WHO}さん(?:が|に)(?P<rest>[^。]{{4,80}}(?:[うくすつぬぶむる])こと(?:に(?:なった|なりました|した|しました)|で(?:合意|決定))(?:[(（][^()（）]{{1,20}}[)）])?)。?$"
)
"""``中里さんが人事課と相談して足してもらうことになった``: what was agreed on needs no day."""
_AGREED_BY = re.compile(
    rf"(?:^|(?<=[、。\sはを→])){_WHO}(?:[(（](?P<within>[^()（）]{{1,12}})[)）])?(?:が|で|にて)(?P<rest>[^。]{{4,80}}(?:[うくすつぬぶむる])こと(?:に(?:なった|なりました|した|しました)|で(?:合意|決定)(?:した|しました)?))。?$"
)
"""``医療情報部（吉村）で改訂案を作成し、委員会に諮ることになった``."""
_GIVEN_TO = re.compile(
    r"(?:主?担当者?|主管|責任者)は[ \u3000]?(?P<who>[^。、はがを]{2,20}?)(?:とする|とします|です|である|だ)?。?"
)
"""``…を改訂し、勉強会にて周知する。担当は運用管理グループ 大塚。``"""
_AGREED_ON = re.compile(
    r".{8,}(?:する|行う|[えけせてねべめれ]る|[くすつぬぶむぐう])ことで(?:合意|決定)(?:した|しました|済み?)?。?$"
)
"""``更新は 2/14 深夜の枠で実施することで合意``: with a day it is work, whoever does it."""
_ASKS = re.compile(r"(?:[課部室先社係局者側]|さん|氏|様)に(?:確認|照会|相談|依頼|打診|問い合わせ)。?\s*$")
"""``渡辺部長が用度課に確認``."""
_AT_IT = re.compile(
    rf"(?:^|(?<=[。:：]))[ \u3000]*{_WHO}(?:さん)?が(?P<rest>[^。]{{2,60}}中(?:です)?。(?:[^。]{{2,60}}。)?[^。]{{2,24}}(?:まで|中)に(?:は)?(?:終わ|完了|済ませ|片付)[^。]{{0,8}}(?:見込み?|予定|はず|る|ます))。?$"
)
"""``紙の取込み：井口が分担して取込み中。来週中には終わる見込み``: somebody is at it, and until when."""
_TAKES_ON = re.compile(
    r"(?:^|(?<=[、。\sはを→]))(?P<who>[ぁ-ん]{2,5}?|[^\s、。,:：()（）「」をはがのにで→]{1,12})[ \u3000]?(?:が|は)(?P<rest>[^。はが]{0,60}?(?:(?:やって|[しいえけせてねべめれび]て|んで)くれる(?:そう|とのこと|ことに(?:なった|なりました))(?:だ|です)?"
    r"|(?:考えて|調べて|聞いて|訊いて|まとめて|書いて|作って|用意して|確認して|相談して|試して|見て|持って)(?:くる|きます|みる|みます|おく|おきます)))。?$"
)
"""``まいがやってくれるそう``, ``けんが案を考えてくる``: somebody takes it on, until whenever."""
_REST = re.compile(
    r"[^。]{4,60}。\s?残りは\s?(?P<who>[^\s、。は]{1,8}さん)[が、]\s?(?:[今来]週|[今来]月|\d{1,2}[/月])[^。]{0,20}。?\s*$"
)
"""``30 台のうち 22 台完了。残りは松尾さん、来週。``"""
_SO = re.compile(r"(?:あと|なお|また|それと|ちなみに)、?")
_ARROW = re.compile(r"[→⇒➡]\s*(?P<rest>[^→⇒➡。]{4,80}?ます)(?:[(（](?P<until>[^()（）]{2,16})[)）])?。?\s*$")
"""``榎本：…がない → 経理と詰めます(11月中)``: who speaks answers what they say."""
_LED_TO = re.compile(r"\s*[→⇒➡]\s*")
_SPEAKER = re.compile(rf"\s*{_WHO}(?:さん)?\s*[:：]")
_MAY_BE_DAY = re.compile(r"\d{1,2}\s?[/月]|[今来]週|[今来]月|年内")
_ASKED_OF = re.compile(
    r".{6,}(?:ほしい|欲しい|ください|下さい|いただきたい|頂きたい|お願いします|お願いしたい)[(（](?P<who>[^\s、,，()（）をはがの]{1,10})[)）]。?$"
)
"""``想定問答を8/22までに用意しておいてほしい（野中係長）``."""
_ACCEPTED = re.compile(
    r"(?P<asked>.{6,}(?:ほしい|欲しい|いただきたい|頂きたい|お願いしたい|べき(?:だ|である|ではないか)?)。?)\s*[→⇒]\s*(?P<who>[^\s、。,，()（）をはがの]{2,12})(?:が|にて|で|より)?[ \u3000、]*(?:了承|了解|承知|対応|引き?取り?|実施|検討)(?:する|します|した|しました)?。?\s*$"
)
"""``年度末の見直しで加えていただきたい。→ 情報政策課 了承。``."""
_TALK = re.compile(r"コメント|やり[と取]り|発言|意見|質疑|議事")
"""A heading of what people said, each behind a name and a colon."""
_UNTIL = re.compile(
    r"\d{1,2}\s?[/月]\s?(?:\d{1,2}日?|中|末|上旬|中旬|下旬)?[^。、]{0,8}?(?:まで|中に|に|を目途|をめど|の)|(?:今|来|再来)週の?[月火水木金土日]曜日?(?:に|まで)|(?:今週|来週|今月|来月|年内|本日中?|今日中?|明日中?|今年度|年度内|今期|[上下前後]期|夏休み|冬休み|春休み|今学期|第?\d ?四半期|次回の?[^。、]{0,6})(?:末|中|前)?(?:に|まで|を)"
)


def japanese_pledges(reading: Reading, scope: Scope) -> Iterator[tuple[Section, ItemRow]]:
    """Sentences that say who does what until when, outside of what tells the incident itself."""
    for section in filter(may_hold_work, reading.sections):
        lines = [line for line in scope.lines(section) if is_japanese(line.paragraph.text)]
        if not lines or tells_past_ja(section):
            continue
        is_talk = _TALK.search(section.title) is not None
        for line in lines:
            for start, end, who in _pledged(line, scope, is_talk=is_talk):
                said = replace(line, paragraph=line.paragraph.part(start, end), below=())
                for item in marked_item(said, section, scope, whole=True):
                    owner = item.owner or _person(who, scope)
                    is_going_on = item.status == "open" and _AT_IT.search(said.paragraph.text.strip())
                    status = "in_progress" if is_going_on else item.status
                    yield section, replace(item, owner=owner, status=status)


def _person(who: str, scope: Scope) -> Person | None:
    people = scope.people.among((Element(start=0, end=0, kind="text", text=who),)) if who else ()
    return next(iter(people), None)


def _pledged(line: Line, scope: Scope, *, is_talk: bool) -> Iterator[tuple[int, int, str]]:
    """Where such sentences stand in a line's text, and who they name; ``is_talk``: the section is what people said of it."""
    text = line.paragraph.text
    if (answer := _ARROW.search(text)) and (speaker := _SPEAKER.match(text)):
        has_day = _UNTIL.search(answer["rest"]) or (answer["until"] and _MAY_BE_DAY.search(answer["until"]))
        if has_day and is_promise(answer["rest"]) and _is_somebody(speaker["who"], scope):
            yield speaker.end(), len(text), speaker["who"]
            return
    spoken = [found for found in _SPEAKS.finditer(text) if _is_spoken(found, is_talk, scope)]
    for found in spoken:
        yield found.start("rest"), found.end("rest"), found["who"]
    if (at_it := _AT_IT.search(text.strip())) and knows_name(at_it["who"], scope):
        yield 0, len(text), at_it["who"]
        return
    if (rest := _REST.fullmatch(text)) and not spoken:
        yield 0, len(text), rest["who"]
        return
    accepted = _ACCEPTED.fullmatch(text.strip())
    if accepted and _may_sign(accepted["who"], scope):
        speaker = _SPEAKER.match(text)
        yield (
            speaker.end() if speaker else 0,
            text.index(accepted["asked"]) + len(accepted["asked"]),
            accepted["who"],
        )
        return
    spans = list(sentences(text))
    for (start, end), (_, behind) in zip(spans, [*spans[1:], (0, 0)], strict=True):
        said = text[start:end].strip()
        if any(found.start() < end and found.end() > start for found in spoken) or PLEASANTRY_JA.search(said):
            continue
        if handle := _HANDLE.search(said):
            at = start + text[start:end].index(said) + handle.start("rest")
            yield at, end, handle["who"]
        elif (asked := _ASKED_OF.fullmatch(said)) and _may_sign(asked["who"], scope):
            yield start, end, asked["who"]
        elif agreed := _AGREED.search(said):
            yield start, end, f"{agreed['who']}さん"
        elif (
            (given := _GIVEN_TO.fullmatch(text[end:behind].strip()))
            and is_promise(said)
            and (is_unit(given["who"]) or knows_name(given["who"], scope) or " " in given["who"])
        ):
            yield start, behind, given["who"]
        elif _AGREED_ON.match(said) and _MAY_BE_DAY.search(said):
            yield start, end, ""
        elif (by := _AGREED_BY.search(said)) and (is_unit(by["who"]) or _is_somebody(by["who"], scope)):
            so = _LED_TO.match(said)
            at = so.end() if so else 0
            yield start + text[start:end].index(said) + at, end, by["within"] or by["who"]
        elif (takes := _TAKES_ON.search(said)) and knows_name(takes["who"], scope):
            so = _SO.match(said)
            yield start + text[start:end].index(said) + (so.end() if so else 0), end, takes["who"]
        elif (
            (does := _doing(said, scope))
            and (_UNTIL.search(said) or (line.is_listed and _was_there(does["who"], scope)))
            and (is_promise(said) or (line.is_listed and _ASKS.search(said)))
            and not is_done(does["rest"].strip("。)） "))
            and (
                is_unit(does["who"]) or does["who"].endswith("側")
                if does["at"]
                else _is_somebody(does["who"], scope)
            )
        ):
            yield start, end, does["who"]
        elif (
            (signed := _SIGNED.fullmatch(said))
            and (_UNTIL.match(f"{signed['when']}に") or WRITTEN.match(signed["when"]))
            and is_promise(said)
            and not _MEETS.match(said)
            and _may_sign(signed["who"], scope)
        ):
            yield start, end, signed["who"]


def _is_spoken(found: re.Match[str], is_talk: bool, scope: Scope) -> bool:
    rest = found["rest"]
    has_day = _UNTIL.search(found.string[found.start("rest") :].partition("\v")[0]) or WRITTEN.search(rest)
    last = rest.rpartition("。")[2]
    if (
        _MEETS.match(rest)
        or not has_day
        or not any(map(is_promise, (rest.partition("。")[0], last)))
        or PLEASANTRY_JA.search(rest)
    ):
        return False
    return is_talk or knows_name(found["who"], scope)


_MEETS = re.compile(r"次回(?:の(?:会議|定例|打ち?合わ?せ|会))?(?:は|を)")
"""``司会：次回は6/20に行います``: when people meet again."""


def _doing(said: str, scope: Scope) -> re.Match[str] | None:
    """Who does it, where a sentence has several subjects the first of them that is somebody: ``契約の更新が4月なので、渡辺部長が確認する``."""
    found = first = _DOES.search(said)
    while found is not None and not _is_somebody(found["who"], scope) and not found["at"]:
        found = _DOES.search(said, found.start("who") + 1)
    return found or first


def _was_there(who: str, scope: Scope) -> bool:
    """Whether somebody was at the meeting: what they take on there needs no day."""
    return _RANK.sub("", who) in scope.attendees


_RANK = re.compile(r"(?:さん|様|氏|(?:副?[部課係室所院局]|センター|技師|師)長|主任)$")


def _may_sign(who: str, scope: Scope) -> bool:
    """Whether a word that signs a line with a day may name who does it."""
    return _is_somebody(who, scope) or (may_be_name(who) and not is_of_kind(who))


def _is_somebody(who: str, scope: Scope) -> bool:
    return who[:1] in "@＠" or is_unit(who) or is_somebody(who, scope) or who.endswith(_FIRMS)


_FIRMS = ("業者", "ベンダー", "ベンダ", "委託先", "委託事業者", "メーカー", "保守会社", "代理店")
