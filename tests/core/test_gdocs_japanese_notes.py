"""Japanese reports as people type them into a document: remarks behind arrows, states behind blanks, who takes it on."""

from __future__ import annotations

import time

import pytest
from readings import actions, read, read_document
from reports import report

from pmdocs.core.documents.sections import read_sections

_HEAD = "# 振り返り\n参加:けん、まい、はるか、松尾、林\n"

Said = tuple[str, str, str, str]


def _said(text: str) -> list[Said]:
    """Action, owner, day and status of the items of a text."""
    return [
        (item.action, item.owner.name if item.owner else "", str(item.due or ""), item.status)
        for item in read(text).items
    ]


def _one(line: str) -> Said:
    (found,) = _said(f"{_HEAD}## やること\n- {line}")
    return found


@pytest.mark.parametrize(
    ("line", "expected"),
    [("全社メールでの告知 … 反応が薄いのでやめた", ("全社メールでの告知", "wont_do")),
     ("手動の確認手順を残す → 二度手間なのでやめ", ("手動の確認手順を残す", "wont_do")),
     ("監視の二重化:費用の割に効果がないので見送り", ("監視の二重化:費用の割に効果がないので見送り", "wont_do")),
     ("再起動の間隔を 20 分→5 分:意味がないので見送り", ("再起動の間隔を 20 分→5 分:意味がないので見送り", "wont_do")),
     ("告知文のひな形 … 英語まで完了、中国語が翻訳会社待ち", ("告知文のひな形", "in_progress")),
     ("上限の見直し … 終わった", ("上限の見直し", "done")),
     ("画面の改修 ← 次の版に間に合わないのでいったん保留", ("画面の改修 ← 次の版に間に合わないのでいったん保留", "deferred")),
     ("監視を足す ← 済み", ("監視を足す", "done")),
     ("手順書を直す。運用課へ引継ぎ済み", ("手順書を直す。運用課へ引継ぎ済み", "open"))],
)  # fmt: skip
def test_what_became_of_it_stands_behind_dots_and_arrows(line: str, expected: tuple[str, str]) -> None:
    """A last clause says that work was given up, begun, held or ended; handing it on ends nothing."""
    action, _, _, status = _one(line)
    assert (action, status) == expected


@pytest.mark.parametrize(
    ("line", "status"),
    [("手動更新をやめる … やめた", "done"), ("二度手間なので、手動の確認をやめた", "done"), ("定期再起動をやめる", "open"),
     ("待ち時間を 30 秒→60 秒に延ばす", "open"), ("キャッシュを消す ← 保留中の件が片付いたらやる", "open"),
     ("監視を足す ← 予算 OK 済み", "open"), ("負荷試験のシナリオ更新 → まだ。松尾さんが9月中にやる", "open")],
)  # fmt: skip
def test_words_of_an_end_may_be_the_work_or_a_remark(line: str, status: str) -> None:
    """What the action itself is about, an amount that changes, and what is said besides give nothing up."""
    assert _one(line)[3] == status


@pytest.mark.parametrize(
    ("line", "expected"),
    [("削除保護 ON 済み(けん 7/7)", ("削除保護 ON", "けん", "", "done")),
     ("FAQ を公開 済 8/21", ("FAQ を公開", "", "", "done")),
     ("手順書を配る 8/3 済", ("手順書を配る", "", "", "done")),
     ("バックアップの確認 完了(松尾 7/7)", ("バックアップの確認", "松尾", "", "done")),
     ("監視を足す 対応中、11/30 リリース予定", ("監視を足す", "", "2026-11-30", "in_progress")),
     ("手順書を直す 作成中、12月5日に公開予定", ("手順書を直す", "", "2026-12-05", "in_progress")),
     ("一部 済み", ("一部 済み", "", "", "unknown")),
     ("申請 済みの端末を集める", ("申請 済みの端末を集める", "", "", "unknown")),
     ("監視を足す 対応中、8/31 に障害", ("監視を足す 対応中、8/31 に障害", "", "", "unknown"))],
)  # fmt: skip
def test_a_state_behind_a_blank_has_its_day_beside_it(line: str, expected: Said) -> None:
    """The day beside *done* is when it was, the one behind *at it* until when; what runs on is no state."""
    assert _said(f"{_HEAD}## やること\n[] {line}") == [expected]


@pytest.mark.parametrize(
    ("line", "expected"),
    [("権限を絞る(けん)← 今日やる", ("権限を絞る", "けん", "2026-11-20", "open")),
     ("復元訓練を月 1 でやる(まい主催、初回は 7 月)", ("復元訓練を月 1 でやる（初回は 7 月）", "まい", "", "open")),
     ("お詫びの手紙を送る はるか", ("お詫びの手紙を送る", "はるか", "", "open")),
     ("手順書を直す 松尾 DONE", ("手順書を直す", "松尾", "", "done")),
     ("タイムアウトを調査する。担当は林さん、11月末。", ("タイムアウトを調査する。", "林さん", "2026-11-30", "open")),
     ("店舗さん 9 件ぶんの返金を送る", ("店舗さん 9 件ぶんの返金を送る", "", "", "open")),
     ("勉強会を開く(人事主催)", ("勉強会を開く(人事主催)", "", "", "open")),
     ("画面に出す文字を直す ひらがな", ("画面に出す文字を直す ひらがな", "", "", "open"))],
)  # fmt: skip
def test_those_present_are_named_in_few_words(line: str, expected: Said) -> None:
    """A name that the head of the report has counts alone; customers and words of the work are nobody."""
    assert _one(line) == expected


def test_the_readers_of_a_memo_are_its_people() -> None:
    """Whoever the head says that it is for may sign a line by a bare name."""
    text = "# メモ\n読む人:うちの 3 人(けん、まい、はるか)\n## やること\n- 権限を絞る(まい)\n- 手順を書く(うちの)"
    assert [owner for _, owner, _, _ in _said(text)] == ["まい", ""]


@pytest.mark.parametrize(
    ("state", "status", "ticket"),
    [("手配済、入荷待ち⏎(11/12)", "in_progress", ""), ("発注完了、納品待ち", "in_progress", ""),
     ("KB-20 では見送り⏎(容量不足)", "wont_do", ""), ("東日本では見送り", "wont_do", ""),
     ("OPS-12 で対応中", "in_progress", "OPS-12"), ("OPS-12 完了", "done", "OPS-12"), ("配布済、回答待ち。残り 3 台", "open", "")],
)  # fmt: skip
def test_a_cell_tells_what_is_begun_and_where_it_is_not_done(state: str, status: str, ticket: str) -> None:
    """A part that is done and a wait make work in progress; a model in which it is not done is no ticket."""
    rows = (
        f"| 何を | 主担当⏎副担当 | 納期 | 状態⏎(最終更新) |\n| 端末をそろえる | 林⏎松尾 | 11/28 | {state} |"
    )
    (item,) = read(f"{_HEAD}## 恒久処置\n{rows}").items
    assert (str(item.owner), item.status, item.ticket) == ("林", status, ticket)
    assert [str(person) for person in item.collaborators] == ["松尾"]


@pytest.mark.parametrize("header", ["主担当／副担当", "Owner / backup", "担当者⏎補佐", "Owner⏎Deputy owner"])
def test_a_deputy_stands_in_the_owners_column(header: str) -> None:
    """Who stands in for the owner leaves the column the owner's."""
    (item,) = read(f"## Action items\n| Task | {header} |\n| Add an alarm | Zoe |").items
    assert str(item.owner) == "Zoe"


@pytest.mark.parametrize("header", ["Owner / reviewer", "担当者⏎備考"])
def test_another_part_of_a_header_is_no_deputy(header: str) -> None:
    """What else the cells hold leaves them unread."""
    (item,) = read(f"## Action items\n| Task | {header} | Status |\n| Add an alarm | x | Open |").items
    assert item.owner is None


@pytest.mark.parametrize(
    "line",
    [
        "KB-3 は OTA 非対応のため対象外と判明(11/13 林)",
        "東日本には影響がないことが分かった",
        "旧版は使われていないと判明した",
    ],
)
def test_a_finding_among_items_is_none(line: str) -> None:
    """A line that only says what was found out is no work."""
    assert actions(f"{_HEAD}## やること\n- 監視を足す\n- {line}") == ["監視を足す"]


@pytest.mark.parametrize(
    "line",
    [
        "対象外と判明した端末を集める",
        "原因が分かったら手順書に書く",
        "キャッシュは消して良いことが判明、来週消す",
    ],
)
def test_work_that_follows_from_a_finding_stays(line: str) -> None:
    """What goes on with something to do is work."""
    assert len(actions(f"{_HEAD}## やること\n- 監視を足す\n- {line}")) == 2


_BOLD = """**やること**
[] 監視を足す @けん 12/15
**短期**
[] 手順書を直す @まい 12/20
**日曜のリリースについて**
もうやらない。枠を作るのはまいがやってくれるそう。
よい話だった。
"""


def test_a_bold_line_ends_what_a_bold_line_began() -> None:
    """Below a heading that is only bold the next one over prose begins something else, and one over a list a group."""
    assert [(item.action, str(item.owner)) for item in read(_HEAD + _BOLD).items] == [
        ("監視を足す", "けん"),
        ("手順書を直す", "まい"),
        ("枠を作るのはまいがやってくれるそう。", "まい"),
    ]


@pytest.mark.parametrize(
    ("line", "owner"),
    [("枠を作るのはまいがやってくれるそう。", "まい"), ("あと、けんが案を考えてくる。", "けん"), ("費用は松尾が調べておく。", "松尾"),
     ("弁護士に相談する?→ はるかが聞いてみる", "はるか"), ("シャードを 6 → 12 にするのは @松尾 が 12/6 までにやる。", "松尾"),
     ("周年前の会議を 12/10 に入れる(@まい)", "まい")],
)  # fmt: skip
def test_somebody_takes_it_on_in_a_sentence(line: str, owner: str) -> None:
    """A known name and words of taking it on are enough, a handle needs a day or stands behind the sentence."""
    (found,) = _said(f"{_HEAD}## リリースについて\n{line}")
    assert found[1] == owner
    assert found[3] == "open"


@pytest.mark.parametrize(
    "line",
    ["システムがやってくれるそう。", "まいがやってくれた。", "誰かが考えてくる。", "けんが考えてくると言っていたが忘れた。",
     "時間を変えたい(@まい)", "「もう使いたくない」(@まい)", "会議を 11/10 に開いた(@まい)", "接続が切れて戻ってくる。"],
)  # fmt: skip
def test_what_a_thing_does_or_somebody_wished_for_is_none(line: str) -> None:
    """Systems, what is over, and what somebody said are no promises."""
    assert _said(f"{_HEAD}## リリースについて\n{line}") == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [("松尾:ルールがない → 経理と詰めます(12月中)", ("ルールがない → 経理と詰めます", "松尾", "2026-12-31", "open")),
     ("営業:説明文がほしい ⇒ 岩崎さん作成中、12/17(木)に配布", ("説明文がほしい ⇒ 岩崎さん作成中、12/17(木)に配布", "岩崎さん", "2026-12-17", "in_progress")),
     ("けん:配信を分けてほしい → 林さん検討、次回までに回答", ("配信を分けてほしい → 林さん検討、次回までに回答", "林さん", "", "open")),
     ("30 台のうち 22 台完了。残りは松尾さん、12/4。", ("30 台のうち 22 台完了。", "松尾さん", "2026-12-04", "in_progress")),
     ("→ 林さんが来週月曜の営業定例で共有する", ("林さんが来週月曜の営業定例で共有する", "林さん", "2026-11-23", "open"))],
)  # fmt: skip
def test_notes_hand_out_work_behind_arrows(line: str, expected: Said) -> None:
    """In notes whoever answers, or is named behind the arrow, takes it on."""
    assert _said(f"{_HEAD}## 議論メモ\n{line}")[:1] == [expected] or _said(f"{_HEAD}## 会議\n{line}") == [
        expected
    ]


@pytest.mark.parametrize(
    "line",
    ["松尾:原因は消去時間 → 11/7 に再現しました", "参加者:全員 → 次回は 12/5 に集まります", "松尾:在庫が読めない → 棚卸しします",
     "アラートが鳴った → 松尾さん確認、異常なし", "再起動した → 林さん対応済み", "手動で戻した → 松尾さん対応、12:40 に復旧"],
)  # fmt: skip
def test_notes_tell_what_happened_behind_arrows_too(line: str) -> None:
    """What was done, when people meet again, and an answer without a day are no work."""
    assert _said(f"{_HEAD}## 会議\n{line}") == []


@pytest.mark.parametrize(
    ("line", "day"),
    [("呼び出しをまとめる — 12/22 の ver 4.8 に入れる", "2026-12-22"), ("表示を直す。12/3 のリリースで出す", "2026-12-03"),
     ("林さんが再来週金曜の部会に報告する", "2026-12-04"), ("来週月曜の営業定例で共有できるよう資料を作る", ""),
     ("12/2 のリリースで壊れた処理を直す", ""), ("12/2 のメンテに入れた設定を戻す", "")],
)  # fmt: skip
def test_the_occasion_on_which_it_is_handed_over_is_its_day(line: str, day: str) -> None:
    """A release that the work goes into, or a meeting it is told in; not one that something happened in."""
    assert _one(line)[2] == day


@pytest.mark.parametrize(
    "odd", ["←", "…", "→", " 済み", "けんが", "残りは", "松尾さん検討、", "と判明", "対応中、", "8/3 の "]
)
def test_odd_lines_are_read_in_linear_time(odd: str) -> None:
    """Four thousand of a character that a pattern looks for take no longer than a document may."""
    started = time.perf_counter()
    read(f"{_HEAD}## やること\n- {odd * (4000 // len(odd))}\n## 会議\n松尾:{odd * (4000 // len(odd))}")
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize(
    ("line", "expected"),
    [("✏️ 記入ルール:1 つ 1 アクション。担当者と期限を必ず入れる。チェックは松尾が毎週月曜に見る", []),
     ("記入要領：担当者を必ず入れる。", []),
     ("How to fill this in: we will add an owner to each item.", []),
     ("起票ルールを見直し、担当者を必ず入れる。", ["起票ルールを見直し、担当者を必ず入れる。"])],
)  # fmt: skip
def test_how_to_fill_it_in_is_no_work(line: str, expected: list[str]) -> None:
    """A paragraph labelled as the rules of filling in speaks of all items; rules that are to change are work."""
    assert actions(f"{_HEAD}## アクションアイテム\n{line}") == expected


def test_details_pasted_with_their_blanks_stay_below_their_line() -> None:
    """A list that was pasted has blanks before its dashes, and no levels of the document's own."""
    (item,) = read(
        "# 対策\n- 入札の入力に前日比のガードを入れる\n=    - owner: 柴田さん\n=    - due: 2026-11-30\n"
        "=    - ticket: MKT-1204\n=    - ガードに引っかかったら前日の値で入札する"
    ).items

    assert ("柴田さん", "2026-11-30", "MKT-1204") == (str(item.owner), str(item.due), item.ticket)


@pytest.mark.parametrize(
    ("told", "status"),
    [("…済 5/22", "done"), ("…着手済み、〜5/31", "open"), ("、着手済み", "open"), ("　開始済み", "open")],
)
def test_begun_is_not_done(told: str, status: str) -> None:
    """着手済み says that somebody has begun; open or in progress, but never over."""
    head = "# 会議\n出席(5/22 11:00〜12:10):編集局 高見・鶴岡、配信基盤 郡・ベルナル\n## 決まったこと・やること\n"
    items = read(
        f"{head}1. 二人確認を常時オンにする(郡){told}\n2. 見出しを確認画面に出す(ベルナル)…12/5"
    ).items

    assert (items[0].status == "done") == (status == "done")


@pytest.mark.parametrize("label", ["出席(5/22 11:00〜12:10):編集局 ", "参加者　", "参加（敬称略）："])
def test_who_was_there_is_known_however_the_line_begins(label: str) -> None:
    """With a bracket before the colon, or a blank for it."""
    text = f"# 会議\n{label}高見、鶴岡、郡\n## 決まったこと・やること\n1. 二人確認を常時オンにする(郡)\n2. 見出しを確認画面に出す(鶴岡)"

    assert ["郡", "鶴岡"] == [str(item.owner) for item in read(text).items]


@pytest.mark.parametrize(
    "lines",
    [
        ["=   - ガードを入れる（柴田、12/1）", "= - 通知を足す（高見、12/2）"],
        [
            "= - ガードを入れる（柴田、12/1）",
            "=  - 通知を足す（高見、12/2）",
            "=   - 手順を直す（鶴岡、12/3）",
        ],
        ["=   9. ガードを入れる", "=  10. 通知を足す"],
        ["= 　・ガードを入れる", "= 　・通知を足す", "= あとで", "= ・手順を直す"],
        ["= - [ ] ガード", "=   - [x] 入札", "=   - [ ] 配信", "= - [ ] 通知を足す"],
    ],
)
def test_no_item_is_lost_by_the_blanks_before_it(lines: list[str]) -> None:
    """A line is below another only if it is set in from one above it; a box below a box is ticked by itself."""
    said = [line for line in lines if not line.startswith("= あとで")]

    assert len(said) == len(read("\n".join(("# 対策", *lines))).items)


def test_fields_in_brackets_on_a_line_of_their_own_are_of_the_line_above() -> None:
    """They are no title of those below."""
    items = read(
        "# 対策\n= 1. 監視を追加する\n= 　　（担当：鈴木 期限：2026-12-01）\n= 2. 手順書を更新する\n= 　　（担当：田中）"
    ).items

    assert [("鈴木", "2026-12-01", ""), ("田中", "None", "")] == [
        (str(item.owner), str(item.due), item.theme) for item in items
    ]


@pytest.mark.parametrize(("heading", "found"), [("当日の議論", 1), ("今後の体制", 1), ("当日の動き", 0), ("緊急連絡体制", 0)])  # fmt: skip
def test_a_day_or_an_organisation_is_not_always_the_past(heading: str, found: int) -> None:
    """What people talk of on that day, or set up from now on, is work."""
    assert found == len(read(f"{_HEAD}## {heading}\n- 連絡網は松尾が12/5までに更新する").items)


AI_LIST = "# X\n出席：池上、辻\n原因：上流が止まった\n{title}\n- 池上 – センサーを待つ – 12/10\n- 窓口を一本化\n{other}\n- 待つと長い\n- 当番は決まらず"


@pytest.mark.parametrize("title", ["AI", "AIs", "do"])
@pytest.mark.parametrize("other", ["議論", "メモ", "Discussion"])
def test_two_letters_above_a_list_are_its_heading_until_talk_begins(title: str, other: str) -> None:
    """Also below a label with its value, 「原因：…」, which such a line ends."""
    assert ["センサーを待つ", "窓口を一本化"] == actions(AI_LIST.format(title=title, other=other))


def test_a_label_with_its_value_ends_at_the_next_caption() -> None:
    """「議論」 above a list is no part of the cause; a sentence is."""
    text = "# X\n原因：上流が止まった\n{caption}\n- 閾値が古い"
    for caption, is_cause in (("議論", False), ("Discussion notes", False), ("と思われる。", True)):
        sections = read_sections(report(text.format(caption=caption))).sections
        assert [is_cause] == ["root_causes" in each.keys for each in sections if "閾値" in each.text]


@pytest.mark.parametrize("title", ["復旧手順の不備による停止", "Response and recovery failure"])
def test_the_title_of_a_document_names_the_incident_and_no_part_of_it(title: str) -> None:
    """A word of the past in it says nothing of the sections below; the same as a section's heading does."""
    text = "# {title}\n出席：池上、辻\n## {section}\n- AI: 池上 閾値を見直す 12/5\n- 辻さんが窓口を一本化する、12/9まで"
    found = read_document(report(text.format(title=title, section="話したこと"), ending=""))
    assert found.items
    told = report(text.format(title="X", section=title), ending="")
    assert not read_document(told).items
