"""The words of which Japanese signatures consist: departments and ranks, days, and how far it is."""

from __future__ import annotations

import re

_NUMBERED = (
    r"(?:20\d{6}(?!\d)|(?:(?:20)?\d{2,4}[./年])?\d{1,2}[/月]\s?\d{1,2}日?(?:\s?[(（][月火水木金土日][)）])?)"
)
_DAY = rf"(?:{_NUMBERED}|(?:今|来)年\s?\d{{1,2}}\s?月末?|\d{{1,2}}\s?月\s?(?:末|中|上旬|中旬|下旬|頃)?|(?:年度|年|月|週)内|(?:今|来|次|当|翌)(?:週|月|年度?|期)(?:末|中|初|初め|明け)?|(?:上期|下期|期|年度|月)末|\d{{1,2}}月\d{{1,2}}日|盆明け|年明け|連休明け|年内|次回(?:定例)?)"
_UNTIL = r"(?:まで(?:に)?|までを?目処(?:に)?|を?目処(?:に)?|目処|目標|予定|頃|に合わせて)"
_WHEN = re.compile(
    rf"(?:第\d{{1,2}}回\s*)?(?:{_DAY}\s*(?:→|⇒|->|から)\s*)?(?P<day>{_DAY})\s*(?:{_UNTIL}|に?(?:延期|変更|リスケ))?"
)
WITH_MORE = re.compile(rf"(?P<day>{_DAY})\s*(?:まで)?に(?P<more>[^\s、。]{{2,10}})")
STATE = r"(?:完了|対応済み?|実施済み?|完了済み?|済み?|済|(?<!未)(?!未)[一-龯]{2,4}済み?|もう?やった|もうやりました|やりました|やった|できた|対応中|進行中|作業中|着手中|調整中|準備中|中止|見送り)(?:です|した|しました)?[!！]?"
_TOLD = re.compile(
    rf"(?:(?P<at>{_DAY})\s*(?:追記)?\s*[:：、,に]?\s*)?(?P<state>{STATE})(?:\s*[、:：]?\s*(?P<on>{_DAY}))?(?:に|で)?"
)
ASKED = re.compile(
    r"(?:依頼|申請|発注|注文|予約|手配|連絡|通知|着手|見積|合意|検討|協議|調整|打診|提案|相談|承認|決裁|稟議|起票|採番|計画|一部|未|分)済"
)
"""What comes before the work: it was asked for, ordered, filed, agreed on."""
HONOURED = re.compile(r"(?:[^\s、。,:：]{1,8}[ \u3000])?[^\s\d、。,:：をがはに]{1,8}(?:さん|様|氏)")
UNIT_END = (
    r"(?:(?<![内外上下全一本幹細大後前])部|(?<!議)(?<!械)(?<!気)(?<!サーバ)(?<!サーバー)室|(?<!結)局|(?<![教理])科|課|(?<!関)係|班|(?<!データ)センター"
    r"|委員会|チーム|グループ|WG|(?<![会他各当本全自御弊両数二三])社)"
)
"""How the names of those end who work together; 会議室, データセンター, 関係 and 会社 are no such."""
UNIT = re.compile(
    rf"[^\s\d、。,:：()（）をはがに]{{1,14}}(?:{UNIT_END}|(?<![A-Z])G|担当(?:者)?)|各担当[^\s、。をがは]{{0,4}}"
)
NO_UNIT = re.compile(
    rf"(?:対象|関係|[旧元前新次別再要未他一](?:{UNIT_END}|担当)|各[^担]|全|該当|影響|発生|連絡|報告|問い?合わせ|提出|宛|(?:本体|制御|処理|受信|送信|入力|出力|表示|共通)部)"
)
"""Words that say who is concerned, or a part of a thing, and no name of those who do it."""
DEPARTMENTS = re.compile(
    r"情シス|情報システム|総務|人事|経理|法務|広報|営業|事務|労務|購買|品証|品質保証|看護|薬剤|CS|QA|SRE|企画|開発|運用|編集|現場|業者|ベンダー?"
)
OF_UNIT = re.compile(
    r"(?P<unit>[^\d、。,:：()（）をはがに]{1,14}?)[ \u3000](?P<name>[一-龯々ヶ]{1,4}|[ァ-ヶー]{2,8}|[A-Z][A-Za-z]{1,12})(?:さん|様|氏)?"
)
OF_RANK = re.compile(r".*(?:PM|PO|SE|EM|IT|リーダー|マネージャー?|部長|課長|係長|主任|班長|師長|担当|デスク)")
KANA = re.compile(r"[ぁ-ん]{2,6}")
LATIN = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{1,20}")


_PLACES = frozenset({"千葉", "福島", "山口", "石川", "宮崎", "川崎", "福岡", "大分", "岐阜", "高松", "松本",
                     "東京", "大阪", "名古屋", "京都", "札幌", "仙台", "横浜", "神戸", "広島", "沖縄", "埼玉", "新潟", "静岡", "長野", "奈良", "岡山", "熊本", "長崎", "品川", "渋谷", "関東", "関西"})  # fmt: skip


def is_place(name: str) -> bool:
    """Whether a family name is a place just as well, where things are moved."""
    return name in _PLACES


def told(part: str) -> tuple[str, str]:
    """The day until when, or the state, as some words say nothing else; a day beside a state is a part of the state."""
    part = part.strip()
    if when := _WHEN.fullmatch(part):
        return when["day"], ""
    if _TOLD.fullmatch(part):
        return "", part
    return "", ""


def state_told(said: str) -> str:
    """The state that words beside a name tell."""
    if re.search(r"中止|見送り", said):
        return "wont_do"
    return "in_progress" if re.search(r"中(?:です)?[!！]?$|着手|開始", said) else "done"
