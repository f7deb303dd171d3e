"""Japanese reports: titles, groups, sentences and arrows that say what is to be done, by whom, until when."""

from __future__ import annotations

from datetime import date

import pytest
from readings import read
from reports import report

from pmdocs.core.actions.promises import is_promise
from pmdocs.core.documents.sections import read_sections

HEAD = "# 配信停止の振り返り\n\n参加：河合、江藤、Lin、堀\n\n"


def said(text: str) -> list[tuple[str, str, str, str]]:
    """Action, owner, day and state of each item."""
    return [
        (item.action.rstrip("。"), item.owner.name if item.owner else "", str(item.due or ""), item.status)
        for item in read(text).items
    ]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("上限を設ける（河合 12/3）", ("上限を設ける", "河合", "2026-12-03", "open")),
        ("台帳の様式を改訂（江藤、11/18 済）", ("台帳の様式を改訂", "江藤", "", "done")),
        ("連絡票を新設する。担当 江藤", ("連絡票を新設する", "江藤", "", "open")),
        ("滞留を通知する。主管：運用課", ("滞留を通知する", "運用課", "", "open")),
        ("手順を書く（品質管理室）", ("手順を書く", "品質管理室", "", "open")),
        ("保守業者：計画書に影響欄を設けること → 11/20 受領、了", ("計画書に影響欄を設けること", "保守業者", "", "done")),
        ("夜間の当番を決める → 江藤さん 12/4までにお願いします", ("夜間の当番を決める", "江藤さん", "2026-12-04", "open")),
        ("週報に入れる → 今回はやらない。手間に合わない", ("週報に入れる", "", "", "wont_do")),
        ("一意制約を張る。河合 11/25に対応済", ("一意制約を張る", "河合", "", "done")),
        ("停止の手順を書く。Lin", ("停止の手順を書く", "Lin", "", "open")),
        ("料金の減免。経理にて処理中。", ("料金の減免。経理にて処理中", "", "", "in_progress")),
        ("検証環境を2026年12月末までに整備いたします", ("検証環境を2026年12月末までに整備いたします", "", "2026-12-31", "open")),
    ],
)  # fmt: skip
def test_fields_behind_the_words(line: str, wanted: tuple[str, str, str, str]) -> None:
    """Owner, day and state leave the action where they stand apart from it."""
    assert said(f"{HEAD}## 恒久対策\n\n- {line}\n") == [wanted]


@pytest.mark.parametrize(
    "line",
    [
        "閾値を85% → 75%に下げる", "設定を変える（本番 12/3）", "権限を見直す（検証環境）", "宛先を移す（顧客、12/3）",
        "担当は別途決めることとして手順を整備する", "再起動の条件を決める。夜間 12/3 完了", "通知を追加する。以上",
    ],
)  # fmt: skip
def test_what_is_no_owner(line: str) -> None:
    """Places, times and changes of a value name nobody, and say nothing of the state by themselves."""
    (item,) = read(f"{HEAD}## 恒久対策\n\n- {line}\n").items
    assert item.owner is None


@pytest.mark.parametrize(
    ("title", "rest", "wanted"),
    [
        ("手順書を書き直す", "河合さん担当。12月中。", [("手順書を書き直す", "河合さん", "2026-12-31", "open")]),
        ("SSH鍵を配る", "もうやった(11/2)。直で入ってください。", [("SSH鍵を配る", "", "", "done")]),
        ("外形監視", "無料枠で十分だと思う。江藤さんが週末に設定してくれるそうです。", [("外形監視", "江藤さん", "", "open")]),
        ("ドライバーの更新", "全台を旧版へ切り戻しました。", [("ドライバーの更新: 全台を旧版へ切り戻しました", "", "", "done")]),
        (
            "監視の強化", "件数を監視項目に追加しました。加えて、自動通知を導入いたします。",
            [("監視の強化: 件数を監視項目に追加しました", "", "", "done"), ("加えて、自動通知を導入いたします", "", "", "open")],
        ),
    ],
)  # fmt: skip
def test_a_bold_title_and_what_is_said_of_it(
    title: str, rest: str, wanted: list[tuple[str, str, str, str]]
) -> None:
    """One item; two where one part was done and the other is still to be."""
    assert said(f"{HEAD}## 是正処置\n\n1. **{title}**{rest}\n") == wanted


@pytest.mark.parametrize(
    "line",
    [
        "手順書を直す → 中止の基準を足す",
        "閾値を下げる → 見送りの理由を残す",
        "台帳を作る → 完了の条件を決める",
    ],
)
def test_an_arrow_may_lead_on(line: str) -> None:
    """Words that are more than a state are a part of the work."""
    assert [(action, state) for action, _, _, state in said(f"{HEAD}## 対策\n\n- {line}\n")] == [
        (line, "open")
    ]


@pytest.mark.parametrize("told", ["1号機のみ、完了", "検証環境、完了", "1号機、完了", "設計書、完了"])
def test_done_in_part_behind_an_arrow_is_not_done(told: str) -> None:
    """One machine, or the paper, is not the work."""
    assert [state for *_, state in said(f"{HEAD}## 対策\n\n- 上限を設ける → {told}\n")] == ["open"]


@pytest.mark.parametrize(
    "line", ["**上限**を設ける。台帳も直す。", "**手順書**の改訂を行う。", "**全台**で設定を見直すこと。"]
)
def test_emphasis_within_a_sentence_is_no_title(line: str) -> None:
    """What runs on from bold words belongs to them."""
    (item,) = read(f"{HEAD}## 対策\n\n- {line}\n").items
    assert ": " not in item.action
    assert item.action.rstrip("。") == line.replace("*", "").rstrip("。")


def test_groups_are_no_items() -> None:
    """Numbers of an outline, themes in the form of a measure; what was thought of and is not done holds none."""
    text = (
        "## 今後の対応\n\n- 4.1 監視\n  - 4.1.1 閾値を下げる（江藤 12/1）\n  - 4.1.2 宛先を共通にする。予備も加える。\n"
        "- 4.2 検討したが行わないもの\n  - 4.2.1 夜間の常駐\n  - 4.2.2 別製品への移行\n\n### 採用しなかった案\n\n- 全面的な書き直し\n"
    )
    assert [action for action, *_ in said(HEAD + text)] == ["閾値を下げる", "宛先を共通にする。予備も加える"]


def test_sentences_of_a_paragraph() -> None:
    """Each that says a work of its own; one that announces the others is none."""
    text = (
        "## 再発防止策\n\n本件を受け、以下のとおり取り組む。\n\n"
        "技術面では、全台の上限を更新した(11月4日、基盤課)。また、予備系を増設する。あわせて、訓練を実施する(運用課)。主管は運用課とする。\n"
    )
    assert [(action[:12], status) for action, _, _, status in said(HEAD + text)] == [
        ("技術面では、全台の上限を", "done"), ("また、予備系を増設する", "open"), ("あわせて、訓練を実施する", "open"),
    ]  # fmt: skip


def test_answers_to_problems() -> None:
    """What arrows below problems lead to, where several do and somebody is named."""
    text = (
        "## Problem\n\n- 通知が届かない\n  - → 宛先を共通にする。江藤 12/9\n  - → 手順に書く。Lin\n"
        "  - 台数を増やすのはどう？ → やらない\n- 試験が遅い\n  - 待つだけだった\n"
    )
    assert [(action, owner) for action, owner, *_ in said(HEAD + text)] == [
        ("宛先を共通にする", "江藤"), ("手順に書く", "Lin"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "## うまくいかなかったこと\n\n- 手順書が古かった\n  - → 手作業で復旧した\n  - → 結局2台増やした\n",
        "## 経緯\n\n- 9:10 検知 → 江藤さんに連絡\n- 9:20 再起動 → 変わらず\n- 9:45 停止を依頼 → 完了\n",
        "## 質疑\n\n- 復旧までの時間は？ → 2時間\n- 復元はできるか → できた\n",
        "## 検討事項\n\n- 今後どうする？\n  - ☐ 案A：作り直す\n  - ☐ 案B：そのまま\n",
        "## 連絡先\n\n担当: 江藤    内線: 1234\n\n運用課：夜間は当直が対応する\n",
        "## 原因\n\n1. **設定の書き換え**更新で間隔が変わった。再起動するまで気づけない。\n2. **監視の不足**見る人がいなかった。\n",
    ],
)
def test_what_holds_no_work(text: str) -> None:
    """What happened, was asked or answered, and how people are reached."""
    assert said(HEAD + text) == []


def test_rows_of_a_form() -> None:
    """Work before labelled fields, twice or more, under a heading that says nothing to us."""
    text = (
        "## 変更管理\n\nCHG0012290 予備系の増設\n\n担当: 江藤    予定日: 2026/12/23    状態: 起票\n\n"
        "CHG0012195 上限の変更\n\n担当: 河合    予定日: 2026/11/22    状態: 完了\n"
    )
    assert said(HEAD + text) == [
        ("予備系の増設", "江藤", "2026-12-23", "open"),
        ("上限の変更", "河合", "2026-11-22", "done"),
    ]
    assert said(HEAD + "## 当番表\n\n夜間の当番\n\n担当: 江藤    予定日: 2026/12/23    状態: 起票\n") == []


@pytest.mark.parametrize(
    ("title", "day"),
    [("障害/2025/03/配信を5回送った", date(2025, 3, 1)), ("2024年5月 同期の停止", date(2024, 5, 1)), ("Outage 2025-03", date(2025, 3, 1)),
     ("INC-2025-03 同期の停止", date(2026, 11, 22)), ("PM-2026-07: no logins", date(2026, 11, 22))],
)  # fmt: skip
def test_the_month_in_a_title(title: str, day: date) -> None:
    """Days without a year are read against it; what an incident's number counts is no month."""
    made = read_sections(report("## 対策\n- 通知を直す", title=title))
    assert made.reference_day(date(2026, 11, 22)) == day


@pytest.mark.parametrize(
    "sentence",
    [
        "サーバー代の内訳を載せます。",
        "本事例を盛り込む(事務局)。",
        "台帳を作ろうと思っています。",
        "表示を改訂（済んだら共有）",
    ],
)
def test_work(sentence: str) -> None:
    """Polite, plain, meant and as a noun; a bracket behind it changes nothing."""
    assert is_promise(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "原因は設定だと思います。",
        "手順から確認できます。",
        "30分ほどかかります。",
        "閾値に達すると再起動が生じます。",
        "影響は軽微と考えます。",
        "設定で防げます。",
        "ご協力ありがとうございます。",
        "改善が進んでいます。",
        "設定が本番と違います。",
    ],
)
def test_no_work(sentence: str) -> None:
    """What is so, or can be, promises nothing."""
    assert not is_promise(sentence)


@pytest.mark.parametrize(
    "line",
    ["権限の設定を見直す（権限関係）", "ネットワーク関係：監視項目を追加し、閾値を見直す", "結局：手順書を改訂し、全員に周知する", "空調の点検を増やす（サーバ室）",
     "温度計を置く（会議室）", "配線図を更新する（データセンター）"],
)  # fmt: skip
def test_a_theme_or_a_place_is_no_organisation(line: str) -> None:
    """What ends like the name of a department and is none owns nothing, and its words stay."""
    assert said(f"## 再発防止策\n- {line}") == [(line, "", "", "open")]


@pytest.mark.parametrize("name", ["大阪支社", "内科", "コールセンター", "上野営業部", "空調係"])
def test_an_organisation_before_a_colon(name: str) -> None:
    """It owns the work, whatever its name begins with."""
    assert said(f"## 再発防止策\n- {name}：ルータの設定を見直し、予備を配備する") == [
        ("ルータの設定を見直し、予備を配備する", name, "", "open")
    ]


@pytest.mark.parametrize(
    "text",
    ["修正版は4/10にリリース予定", "設定の変更は4/10を目処に対応", "台帳の移行は4/10に完了予定"],
)
def test_a_day_in_numbers_within_a_sentence(text: str) -> None:
    """It is the due date, without any word for a month."""
    assert [due for _, _, due, _ in said(f"## 再発防止策\n- {text}")] == ["2027-04-10"]


def test_a_form_whose_state_is_that_it_was_received() -> None:
    """「受付」 is a state like 「起票」: the work is open."""
    form = "担当: 江藤  予定日: 2026/12/04  状態: 受付"
    text = f"## 変更\nCHG0012290 プロキシの増設  {form}\nCHG0012291 台帳の更新  {form}\n"

    assert [(action, status) for action, _, _, status in said(text)] == [
        ("プロキシの増設", "open"),
        ("台帳の更新", "open"),
    ]
