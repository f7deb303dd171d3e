"""Formal Japanese reports: measures behind arrows, under headings that are states, with titles, lights and promises by name."""

from __future__ import annotations

import pytest
from readings import read, read_document
from reports import report

from pmdocs.core.actions.group_titles import names_group
from pmdocs.core.actions.japanese_states import clause_state
from pmdocs.core.actions.promises import is_promise
from pmdocs.core.documents.sections import read_sections

HEAD = "# 受注停止の報告\n\n日付：2026-11-02\n参加：河合、江藤、Lin、堀\n\n"


def said(text: str) -> list[tuple[str, str, str, str]]:
    """Action, owner, day and state of each item; ⇩ stands for a line break within a paragraph."""
    return [
        (
            item.action.rstrip("。"),
            item.owner.name if item.owner else item.team,
            str(item.due or ""),
            item.status,
        )
        for item in read((HEAD + text).replace("⇩", "\v")).items
    ]


def test_measures_behind_arrows_below_problems() -> None:
    """Among those that are signed, the others of the section that tell a deed or a state are measures too."""
    assert said(
        "## 課題と対応\n"
        "**（1）照合が動いていなかった**⇩照合の担当が決まっていなかった。⇩→ 毎朝の照合を行う。担当：江藤　11月末まで⇩"
        "→ 照合の結果を週報に載せた（11/9 第二便）。\n"
        "**（2）予備機が古かった**⇩更新が遅れていた。⇩→ 予備機の更新（設備課、11/12完了）⇩"
        "→ 予備の予備は費用の都合により来期へ見送り。⇩→ 置き場の札を用意　業者に依頼中\n"
    ) == [
        ("毎朝の照合を行う", "江藤", "2026-11-30", "open"),
        ("照合の結果を週報に載せた（11/9 第二便）", "", "", "done"),
        ("予備機の更新", "設備課", "", "done"),
        ("予備の予備は費用の都合により来期へ見送り", "", "", "deferred"),
        ("置き場の札を用意 業者に依頼中", "", "", "in_progress"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "## 当日の流れ\n10:02 画面が固まる⇩→ 河合が再起動する⇩→ 江藤に連絡した（10:10）。⇩→ 予備機に切り替えた（11/2 河合）。",
        "## 原因の深掘り\nなぜ止まったか⇩→ 容量が足りなかった。⇩→ 確認を省略した（11/2）。⇩→ 手順を直す予定だった。",
        "## 気づいたこと\n連絡が遅い⇩→ 昼休みだった\n表が古い⇩→ 2年前のまま⇩→ 誰も周知されていない",
        "## 復旧の手順\n画面が固まる⇩→ 再起動する。担当：当番⇩→ 予備機へ切り替える。担当：当番",
        "## 検討したが行わないこと\n夜間の当番⇩→ 見送る（河合）⇩→ 人を増やす（江藤）",
    ],
)
def test_arrows_that_lead_to_no_work(text: str) -> None:
    """What happened, why, how things are done, and what is not to be done."""
    assert said(text) == []


def test_opinions_and_their_answers() -> None:
    """An answer that hands the work out makes the opinion an item; one that turns it down makes none that is open."""
    found = said(
        "## 運営委員会での所感\n・夜間も当番を置いてほしい（営業部長）　→ 人件費の都合で困難と回答。\n"
        "・手順は図にしてほしい（物流課）　→ 河合が12月中に作成する。\n・監視を外注すべき（社長）　→ 江藤が見積を取る。\n"
    )
    assert [(action.partition("（")[0], state) for action, _, _, state in found if state != "wont_do"] == [
        ("手順は図にしてほしい", "open"),
        ("監視を外注すべき", "open"),
    ]


def test_headings_that_are_states() -> None:
    """The heading says how far what stands below it is; a title and its sentences are one item, deeds are one each."""
    assert said(
        "## 5. 再発防止策\n### 5.1 実施済みの対策\n"
        "古い鍵を失効させ、更新の手順を改訂いたしました。また、期限の一覧を作成し、当番に配布しております。\n"
        "### 5.2 今後の対策\n**期限の監視**⇩30日前に知らせる仕組みを導入いたします。初回は年明けを予定しております。\n"
        "**演習**⇩昨年は行っておりませんでした。切り替えの演習を四半期ごとに実施いたします。\n"
        "### 5.3 検討の結果、見送った対策\n鍵の共用につきましては、影響が広がるため採用しないことといたしました。\n"
        "## 6. お客様へのお願い\n設定の変更をご検討ください。\n"
    ) == [
        ("古い鍵を失効させ、更新の手順を改訂いたしました", "", "", "done"),
        ("また、期限の一覧を作成し、当番に配布しております", "", "", "done"),
        ("期限の監視: 30日前に知らせる仕組みを導入いたします。初回は年明けを予定しております", "", "", "open"),
        ("演習: 昨年は行っておりませんでした。切り替えの演習を四半期ごとに実施いたします", "", "", "open"),
    ]  # fmt: skip


def test_states_in_a_bracket_behind_the_sentence() -> None:
    assert said(
        "## 4. 対策\n### 4.1 応急対策\n閾値を80%に引き上げた。（11月5日実施済、河合）\n"
        "当面の間、毎朝の件数を当番が確認することとした。（11月6日より実施中）\n"
    ) == [
        ("閾値を80%に引き上げた", "河合", "", "done"),
        ("当面の間、毎朝の件数を当番が確認することとした", "", "", "in_progress"),
    ]


@pytest.mark.parametrize(
    "title",
    ["5.1 実施済みの対策", "4.2 恒久対策", "（2）今後の対応策", "見送った施策", "短期・中期の対策", "暫定対応策（11月中）", "C. 再発防止策"],
)  # fmt: skip
def test_headings_of_groups(title: str) -> None:
    assert names_group(title)


@pytest.mark.parametrize(
    "title", ["5.1 監視の強化", "台帳の整備", "3. 停電対策の発電機を置く", "切り替え手順の改訂"]
)
def test_headings_of_work(title: str) -> None:
    assert not names_group(title)


@pytest.mark.parametrize(
    ("clause", "state"),
    [
        ("設計中", "in_progress"), ("業者と調整中", "in_progress"), ("12/3より実施中", "in_progress"), ("ベンダーに依頼中です", "in_progress"),
        ("11/9 返却済み（事務 河合さん）", "done"), ("11/12追記：掲示済", "done"), ("11/8に送付しました", "done"),
        ("来年度へ見送り", "deferred"), ("予算の都合により次年度へ持ち越し", "deferred"),
        ("今回は実施せず", "wont_do"), ("費用に見合わないため中止", "wont_do"), ("行わない", "wont_do"),
        ("運用中", ""), ("12月中", ""), ("夏季休業中", ""), ("障害発生中", ""), ("未設定", ""), ("発注済", ""), ("12/10 に延期", ""),
        ("部品待ち", ""), ("停止中", ""), ("稼働中のサーバー", ""), ("検討中", ""), ("公開する", ""),
    ],
)  # fmt: skip
def test_states_of_clauses(clause: str, state: str) -> None:
    """Only a clause that is nothing but a state says one; what is merely considered is as open as before."""
    assert clause_state(clause) == state


@pytest.mark.parametrize(
    ("line", "action", "state"),
    [
        ("上限を決める。→ 11/9 設定済み（河合）", "上限を決める", "done"),
        ("図を作る。(江藤) 11/12追記：掲示済", "図を作る", "done"),
        ("全件の再送。費用に見合わないため中止", "全件の再送。費用に見合わないため中止", "wont_do"),
        ("通知の追加　業者に依頼中", "通知の追加 業者に依頼中", "in_progress"),
        ("本番での直接作業は行わない", "本番での直接作業は行わない", "open"),
        ("夜間作業は2名で行う。1名では行わない", "夜間作業は2名で行う。1名では行わない", "open"),
        ("稼働中のサーバーを移す", "稼働中のサーバーを移す", "open"),
        ("更新中に電源を切らない手順を書く", "更新中に電源を切らない手順を書く", "open"),
        (
            "上限を設ける。→ 設定済みの端末から順に適用する",
            "上限を設ける。→ 設定済みの端末から順に適用する",
            "open",
        ),
        ("負荷を試す（k6 とか？ 難しければなしで）", "負荷を試す（k6 とか？ 難しければなしで）", "open"),
    ],
)
def test_states_behind_lines(line: str, action: str, state: str) -> None:
    """What became of it, in a clause of its own; rules and things that run are work as they stand."""
    ((words, _, _, told),) = said(f"## 対策\n- {line}\n")
    assert (words, told) == (action, state)


def test_states_of_rows() -> None:
    """Sentences in a column for the state, a column for when it was achieved, and what its effect was."""
    rows = "| 監視を足す | 河合 | 12/10 | 設計中 |\n| 札を貼る | 堀 | 11/10 | 掲示済み |\n| 二重化 | 堀 | - | 今回は実施せず |\n| 更改 | 堀 | - | 来年度へ見送り |\n"
    states = [state for *_, state in said(f"## 対策一覧\n| 対策 | 担当 | 期限 | 状況 |\n{rows}")]
    assert states == ["in_progress", "done", "wont_do", "deferred"]
    rows = "| 表を直す | 江藤 | 11/10 | 11/9 | ○ |\n| 監視を足す | 堀 | 11/10 | 11/12 | △ 誤報2件、調整中 |\n| 二重化 | 堀 | 12/10 | | |\n"
    states = [state for *_, state in said(f"## 対策一覧\n| 対策 | 担当 | 納期 | 実績日 | 効果 |\n{rows}")]
    assert states == ["done", "in_progress", "open"]
    rows = "| 表を直す | 江藤 | 2027/3/5 予定 |\n| 監視を足す | 堀 | 2026/11/5 完了 |\n| 二重化 | 堀 | 未定（2026/12/5頃） |\n"
    states = [state for *_, state in said(f"## 対策一覧\n| 対策 | 担当 | 実績日 |\n{rows}")]
    assert states == ["open", "done", "open"]


@pytest.mark.parametrize(
    ("legend", "lines", "states"),
    [
        (
            "凡例：🟢 完了　🟡 遅れ気味　🔴 未着手　⚪ 中止",
            "🟢🟡🔴⚪",
            ["done", "in_progress", "open", "wont_do"],
        ),
        ("凡例：🟢 完了／順調　🟡 遅れ気味　🔴 着手できていない", "🟢🟡🔴", ["open", "in_progress", "open"]),
        ("凡例：🟢 完了　🟡 まだ完了していない　🔴 未完了", "🟢🟡🔴", ["done", "open", "open"]),
        ("Key: 🟢 done 🔴 not done", "🟢🔴", ["done", "open"]),
        ("凡例：🔴 高　🟡 中　🟢 低", "🟢🟡🔴", ["open"] * 3),
        ("Key: 🟢 on track 🟡 at risk 🔴 not started", "🟢🟡🔴", ["in_progress", "in_progress", "open"]),
        ("", "🟢🟡🔴", ["open"] * 3),
    ],
)
def test_lights(legend: str, lines: str, states: list[str]) -> None:
    """A legend says what they mean; without one, and where nothing confirms that they are states, they say nothing."""
    listed = "".join(f"- {light} 手順{number}を書く\n" for number, light in enumerate(lines, 1))
    assert [state for *_, state in said(f"## 改善計画\n{legend}\n{listed}")] == states


def test_lights_that_the_words_confirm() -> None:
    listed = "- 🟢 表を直す（完了）\n- 🟢 札を貼る\n- 🟡 監視を足す\n- 🔴 二重化を決める\n"
    assert [state for *_, state in said(f"## 改善計画\n{listed}")] == ["done", "done", "in_progress", "open"]


def test_promises_by_name_in_a_text() -> None:
    """A team by its form or a known name, with a day; a handle speaks for itself."""
    assert said(
        "## 所見\n要員が足りない。なお、当番表の見直しについては、運用課が12月中に実施する。\n"
        "@ken がどれくらいかかるか調べておきます。\n"
        "## 読んだ人のコメント\n堀: 手順は図にします。12月の部会で配ります。\n江藤: 43人は多い。\n"
    ) == [
        ("なお、当番表の見直しについては、運用課が12月中に実施する", "運用課", "2026-12-31", "open"),
        ("どれくらいかかるか調べておきます", "ken", "", "open"),
        ("手順は図にします", "堀", "", "open"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "## 何が起きたか\n運用課が10月中に実施する予定だった点検が抜けていた。河合が11/2までに直すと言っていた。",
        "## 所見\nお客様が12月中に手続きする必要はありません。システムが月末までに自動で削除する。",
        "## 所見\n運用課が毎月点検する運用だった。人が12/1までに足りなくなる。",
        "## 原因\n運用課が12月中に実施する。",
        "## お願い\nお客様各位には12月中に更新をお願いいたします。",
        "## 連絡先\n河合：12/3までは内線で受けます。",
        "## 所見\n注意：12/3までに更新します。備考：12月中に終わります。",
    ],
)
def test_sentences_that_promise_nothing(text: str) -> None:
    assert said(text) == []


def test_bold_lines_that_count_the_sections() -> None:
    """In a document without styled headings, where two names are known and no number is left out; also the steps of 8D."""
    text = "**１．日時**　11/2\n**２．概要**\n止まった。\n**３．時系列**\n10:00 停止\n**４．課題と対応**\n表が古い。\n"
    titles = [
        section.title
        for section in read_sections(report(text, ending="附表")).sections
        if section.form == "heading"
    ]
    assert titles == ["２．概要", "３．時系列", "４．課題と対応", "附表"]
    steps = "**D1 チーム**\n河合\n**D2 問題**\n止まった。\n**D3 暫定処置**\n手で書いた。\n**D4 真因**\n容量。\n**D5/D6 恒久対策**\n- 容量を増やす\n**D7 横展開**\n第2工場の設定を確認する。\n"
    found = read_document(report(steps, ending="附表")).items
    assert [item.action.rstrip("。") for item in found] == ["容量を増やす", "第2工場の設定を確認する"]


@pytest.mark.parametrize(
    "text",
    [
        "**１．概要**\n止まった。\n**３．時系列**\n10:00\n**４．課題**\n容量。\n**５．所見**\nなし。\n",
        "**１．東棟**\n止まった。\n**２．西棟**\n止まった。\n**３．南棟**\n無事。\n**４．北棟**\n無事。\n",
        "**１．概要**\n止まった。\n**２．時系列**\n10:00\n",
    ],
)
def test_bold_lines_that_count_other_things(text: str) -> None:
    assert not [
        section
        for section in read_sections(report(text, ending="附表")).sections
        if section.form == "heading" and "．" in section.title
    ]


@pytest.mark.parametrize(
    "text",
    ["毎朝の件数を確認することとした。", "週次で点検することにしました", "二名で行うこととしております。"],
)
def test_what_was_decided_is_promised(text: str) -> None:
    assert is_promise(text)


@pytest.mark.parametrize(
    "text",
    [
        "今回は行わないこととした。",
        "点検したことがあった。",
        "確認することが漏れた。",
        "対応しないこととしました",
    ],
)
def test_what_was_decided_against_is_not(text: str) -> None:
    assert not is_promise(text)


@pytest.mark.parametrize(
    ("line", "state"),
    [("札を貼るようにした", "done"), ("札を貼ることとした", "open"), ("札を貼る → 現状では読み取りできない", "open"),
     ("札を貼る → 費用の都合で困難と回答", "wont_do")],
)  # fmt: skip
def test_what_was_made_so_is_done_and_what_was_decided_is_not(line: str, state: str) -> None:
    """An arrow that leads to what is wrong today turns nothing down."""
    assert [found for *_, found in said(f"## 再発防止策\n- {line}\n- 箱を替える")] == [state, "open"]


@pytest.mark.parametrize(
    ("line", "state"),
    [("札を貼る 8/20追記：一部公開済", "open"), ("札を貼る 8/20追記：公開済", "done"), ("札の掲示　一部対応済み", "open"), ("未然防止策の公開済み", "done"), ("帳票の様式を一部修正した", "open")],
)  # fmt: skip
def test_what_was_done_in_part_is_not_done(line: str, state: str) -> None:
    """``一部`` right before the deed leaves the rest of it."""
    assert [found for *_, found in said(f"## 再発防止策\n- {line}\n- 箱を替える")] == [state, "open"]


def test_what_a_committee_was_told_is_no_pledge() -> None:
    """Who is to do it until when needs work that is still ahead."""
    pledged = "手順書は医療安全委員会が7月末までに改訂する。"
    told = "医療情報課 2025年6月30日作成（7月14日 医療安全委員会にて報告済み）"
    assert [owner for _, owner, *_ in said(f"## まとめ\n{pledged}\n\n{told}")] == ["医療安全委員会"]


def test_when_people_meet_again_is_no_work() -> None:
    """Among what was said, each behind a name."""
    talk = (
        "柴：手順の改訂は6/13までに行います\n\n司会：次回は6/20に行います\n\n榊：来月までに箱を確認します。"
    )
    assert [owner for _, owner, *_ in said(f"## 議事\n{talk}")] == ["柴", "榊"]
