"""Japanese reports as teams write them in Google Docs: bold titles, fields between dashes, who and until when at a line's end."""

from __future__ import annotations

from datetime import date

import pytest
from reports import report

from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.items import read_items
from pmdocs.core.documents.sections import read_sections

_HEAD = "# 決済障害 2026-11-18\n参加:戸田、今泉、グエン、三輪、進行:木下\n"


def _items(text: str) -> list[ItemRow]:
    document = report(text)
    return list(read_items(document, read_sections(document), reference=date(2026, 11, 20)).items)


def _said(item: ItemRow) -> tuple[str, str, str, str]:
    return (item.action, item.owner.name if item.owner else "", str(item.due or ""), item.status)


def _line(text: str) -> tuple[str, str, str, str]:
    (item,) = _items(f"{_HEAD}## アクションアイテム\n- {text}")
    return _said(item)


def _headings(text: str) -> list[tuple[int, str]]:
    return [
        (section.level, section.title)
        for section in read_sections(report(text)).sections
        if section.form == "heading"
    ][1:-1]


# Titles in bold


def test_bold_numbers_part_a_document_whose_title_alone_has_a_style() -> None:
    """Bracketed numbers part such a section: they stand below it, and what is put off is no work."""
    text = (
        "# 障害報告書\n**1. 概要**\n止まった\n**2. 原因**\n設定\n**3. 対応経過**\n1. 8:47 検知\n**4. 再発防止策**\n**(1) 暫定対策**\n- 点検する\n"
        "**(2) 恒久対策**\n- 自動化する\n**(3) 見送りとした対策**\n- 三重化する\n**5. 官庁への報告**\n提出した\n**6. 意見**\n- 遅い"
    )
    titles = ["1. 概要", "2. 原因", "3. 対応経過", "4. 再発防止策", "(1) 暫定対策", "(2) 恒久対策", "(3) 見送りとした対策"]  # fmt: skip
    assert [
        *((3 if title.startswith("(") else 2, title) for title in titles),
        (2, "5. 官庁への報告"),
        (2, "6. 意見"),
    ] == _headings(text)
    assert ["点検する", "自動化する"] == [item.action for item in _items(text)]


def test_minutes_count_their_points_in_bold() -> None:
    """What was decided is no work unless somebody is to do it."""
    text = (
        f"{_HEAD}**1．事象の確認**\n止まった\n**2．意見交換**\n田中:遅い\n**3．決まったこと**\n- 判断者は当直長とする\n- 連絡網を直す(戸田、12/4)\n"
        "- 表を作る(今泉、12/4)\n**4．その他**\nなし"
    )
    assert [("連絡網を直す", "戸田"), ("表を作る", "今泉")] == [_said(item)[:2] for item in _items(text)]


def test_bold_titles_stand_before_styled_ones() -> None:
    """Facts in bold, work below headings with a style, and remarks in bold, which are none of the work."""
    text = (
        "# 障害\n**概要**\n止まった\n**影響**\n大きい\n**原因**\n設定\n## すぐやる\n- 証明書を更新する(佐藤、12/4)\n- 台帳を作る(田中、12/4)\n"
        "**感想など**\n- 遅い"
    )
    assert [(2, title) for title in ("概要", "影響", "原因", "すぐやる", "感想など")] == _headings(text)
    assert ["証明書を更新する", "台帳を作る"] == [item.action for item in _items(text)]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("# 障害\n## 再発防止策\n**1. 監視の強化**\nx\n**2. 影響範囲の調査**\nx\n**3. 原因**\nx\n**4. 検知**\nx", ["再発防止策"]),
        ("# 障害\n**概要**\n**影響**\n**原因**\n**再発防止策**\n## 概要\nx\n## 再発防止策\n- 監視を足す", ["概要", "再発防止策"]),
        ("# 障害\n**影響** は大きい\n**原因** は設定\n**検知** は遅い\n## 再発防止策\n- 監視を足す", ["再発防止策"]),
        ("# 障害\n概要\nx\n影響\nx\n原因\nx\n## 再発防止策\n- 監視を足す", ["再発防止策"]),
        ("# 障害\n**1. 監視を足す**\nx\n**2. 手順を書く**\nx\n**3. 訓練する**\nx\n**4. その他**\nx", []),
    ],
)  # fmt: skip
def test_what_is_bold_may_be_no_title(text: str, titles: list[str]) -> None:
    """Work with a number below a heading of its own, a table of contents, the first words of a sentence, plain lines."""
    assert titles == [title for _, title in _headings(text)]


# Fields around an action


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("今泉 – 閾値を見直す – 12/4", ("閾値を見直す", "今泉", "2026-12-04", "open")),
        ("12/4 – 今泉 – 閾値を見直す – 完了", ("閾値を見直す", "今泉", "2026-12-04", "done")),
        ("閾値を見直す — 三輪 & 木下 — 12/10 — OPS-12", ("閾値を見直す", "三輪", "2026-12-10", "open")),
        ("手順書を直す - 佐藤さん - 対応中", ("手順書を直す", "佐藤さん", "", "in_progress")),
        ("手順書を直す – グエン – end of Nov", ("手順書を直す", "グエン", "2026-11-30", "open")),
        ("手順書を直す – グエン – 予算が決まってから", ("手順書を直す（予算が決まってから）", "グエン", "", "open")),
        ("ログを残す – done (11/19) – 戸田", ("ログを残す", "戸田", "", "done")),
        ("全台の固定 – 完了済(木下 11/15)", ("全台の固定", "木下", "", "done")),
        ("閾値を見直す – 今泉 – 未着手", ("閾値を見直す", "今泉", "", "open")),
    ],
)  # fmt: skip
def test_dashes_part_the_fields_of_a_line(line: str, said: tuple[str, str, str, str]) -> None:
    """Names and days before and behind the action, states, and when in other words."""
    assert said == _line(line)


@pytest.mark.parametrize(
    "line",
    [
        "東京 – 大阪間の回線を二重にする", "監視 – 三輪 – 閾値を見直す", "source – sink の差分を確認する – 毎日", "手順書 – 一次対応 – を更新する",
        "負荷試験 – 完了の条件を決める", "10/3 – 10/5 のログを調べる", "閾値を見直す – 未完了", "P1 – P3 の基準を見直す",
    ],
)  # fmt: skip
def test_a_dash_may_be_part_of_the_words(line: str) -> None:
    """Between places, days and parts of the system it parts nothing of the work."""
    assert (line, "", "", "open") == _line(line)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("監視を足す:戸田 12/4", ("監視を足す", "戸田", "2026-12-04", "open")),
        ("手順を1枚にまとめる　今泉　11月下旬", ("手順を1枚にまとめる", "今泉", "2026-11-30", "open")),
        ("フローを貼る:戸田 12/4 済", ("フローを貼る", "戸田", "", "done")),
        ("フローを貼る:戸田 12/4 ※半分くらい書けている", ("フローを貼る ※半分くらい書けている", "戸田", "2026-12-04", "in_progress")),
        ("規程を改める。今泉、12月の委員会(12/14)に間に合わせる", ("規程を改める。12月の委員会に間に合わせる", "今泉", "2026-12-14", "open")),
        ("容量拡張は 12/5(土) 夜間に実施。NCS 鈴木様", ("容量拡張は 12/5(土) 夜間に実施。", "NCS 鈴木様", "2026-12-05", "open")),
        ("全系統の一斉点検。【完了・11/17】基盤グループ", ("全系統の一斉点検。", "基盤グループ", "", "done")),
        ("個別連絡。事務統括部にて11月18日完了済み。", ("個別連絡。事務統括部にて11月18日完了済み。", "事務統括部", "", "done")),
        ("点検を導入する。担当:基盤グループ 期限:2027年3月末(予算申請中)", ("点検を導入する。 (予算申請中)", "基盤グループ", "2027-03-31", "open")),
        ("通知先を変える → 11/18 今泉が実施済", ("通知先を変える", "今泉", "", "done")),
        ("期限を確認 → 済(2027年8月まで OK)", ("期限を確認", "", "", "done")),
        ("処理し直す → 今はやらない", ("処理し直す", "", "", "wont_do")),
        ("NCS様：設定を調べる", ("設定を調べる", "NCS様", "", "open")),
        ("手順を1枚に。三上さんが書いて大石さんが確認", ("手順を1枚に。三上さんが書いて大石さんが確認", "三上さん", "", "open")),
        ("年2回の訓練。日程は大石センター長が決める", ("年2回の訓練。日程は大石センター長が決める", "大石センター長", "", "open")),
    ],
)  # fmt: skip
def test_who_and_until_when_end_a_line(line: str, said: tuple[str, str, str, str]) -> None:
    """Behind a colon, a blank or a full stop; a remark behind ※ ends nothing, and how long a result holds is no due date."""
    assert said == _line(line)


@pytest.mark.parametrize(
    "line",
    [
        "本番 12/4 のリリースを見直す", "一斉点検の手順を書く【完了条件・11/17版】基盤", "画面に【完了】と出す", "謝罪文を送る。取引先の皆様",
        "表示を直す。小林さんが見つけた不具合を含む", "引き継ぎ資料を作る。田中さんが退職するため", "画面を直す。お客さんが迷う表示をなくす", "権限を見直す。店長が使う画面を含める",
        "判断を早める。当直師長が決められるようにする", "戸田が作った台帳を直す", "木下からの連絡を確認する", "手順を書く ※一部のみ対象", "12/5に実施する訓練の案内を出す",
        "証明書の失効日(12/31)に備える", "委員会(12/11)で報告された件を調べる", "お客様：説明を送る",
    ],
)  # fmt: skip
def test_names_and_days_within_a_sentence_are_none_of_the_work(line: str) -> None:
    """Those of another deed, of a kind of people, of a version, of what the work is about."""
    assert (line, "", "", "open") == _line(line)


@pytest.mark.parametrize(
    ("details", "said"),
    [
        ("  - 担当 今泉\n  - 12/9(水)の夜間に作業", ("今泉", "2026-12-09")),
        ("  - グエン/台帳ができてから", ("グエン", "")),
        ("  - 営業 川端さん、12/2 まで", ("営業 川端さん", "2026-12-02")),
        ("営業 川端さん、12/2 まで", ("営業 川端さん", "2026-12-02")),
        ("  - 期限　12/4\n  - 担当者 戸田", ("戸田", "2026-12-04")),
        ("  - 戸田、来週中", ("戸田", "2026-11-27")),
        ("  - 12/4まで", ("", "2026-12-04")),
        ("  - 田中さん\n  - 佐藤さん", ("", "")),
        ("  - 担当 者を決める", ("", "")),
        ("  - 業者の手配は済んでいる", ("", "")),
        ("  - 11/9に実施した変更を見る", ("", "")),
        ("  - 12/4の訓練で使う", ("", "")),
        ("  - 本番、12/4", ("", "")),
    ],
)
def test_a_line_below_an_item_signs_it(details: str, said: tuple[str, str]) -> None:
    """With a name and until when, or a label and a blank; not with whom or what the work is about."""
    (item,) = _items(f"{_HEAD}## アクションアイテム\n- 証明書を更新\n{details}")
    assert (*said, "open") == _said(item)[1:]


# Work in what people said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("→【宿題】連絡網を直す(戸田、12/4)", ("連絡網を直す", "戸田", "2026-12-04", "open")),
        ("→【宿題】NCS様:ログを減らせるか調べる", ("ログを減らせるか調べる", "NCS様", "", "open")),
        ("→ 今泉から総務に依頼、12/4 の定例で話す", ("今泉から総務に依頼、12/4 の定例で話す", "今泉", "", "open")),
        ("照会あり。→ 総務部にて確認のうえ次回検討会(12月11日)で回答。", ("総務部にて確認のうえ次回検討会で回答。", "総務部", "2026-12-11", "open")),
        ("手順がない。今泉さんが総務と相談して一行足してもらうことになった(時期は未定)。", ("今泉さんが総務と相談して一行足してもらうことになった(時期は未定)。", "今泉さん", "", "open")),
        ("伝票 218 枚:戸田が分担して取込み中。来週中には終わる見込み。", ("伝票 218 枚:戸田が分担して取込み中。 終わる見込み。", "戸田", "2026-11-27", "in_progress")),
        ("最終報告は、12月25日までに総務部より提出する。", ("最終報告は、 総務部より提出する。", "総務部", "2026-12-25", "open")),
    ],
)  # fmt: skip
def test_somebody_undertakes_work_in_a_talk(line: str, said: tuple[str, str, str, str]) -> None:
    """By a mark behind an arrow, with a day to tell others on, as agreed, or by when it will be over."""
    assert [said] == [_said(item) for item in _items(f"{_HEAD}## 意見交換\n= 連絡が遅い\n{line}")]


@pytest.mark.parametrize(
    "line",
    [
        "→ 宿題は次回確認", "→ 戸田が 11/18 に報告", "遅い。→ 11/18 に今泉が総務に連絡", "佐藤さんに連絡することになっていた。",
        "佐藤さんが電話を受けることになった経緯を確認した。", "復旧は戸田が対応中。まもなく終わる。", "総務部より資料を12月中に受け取る。", "監査部より12月に指摘を受けた。",
    ],
)  # fmt: skip
def test_what_was_done_or_comes_from_others_is_no_work(line: str) -> None:
    """Days that have passed, a duty that there was, somebody from whom something comes."""
    assert [] == _items(f"{_HEAD}## 意見交換\n= 連絡が遅い\n{line}")


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("情報政策課 却下", "wont_do"), ("情報政策課で却下", "wont_do"), ("安全委員会 不採用とした。", "wont_do"), ("経営会議で見送り", "wont_do"),
        ("総務部 却下の理由を確認", "open"), ("総務部の却下を受け再提出", "open"), ("旧画面で却下", "open"), ("総務部 却下せず", "open"),
    ],
)  # fmt: skip
def test_a_body_that_says_no_at_the_end_of_a_line(said: str, status: str) -> None:
    """Refused by those who decide; words that go on tell of something else."""
    assert status == _line(f"監視の見直し → {said}")[-1]
