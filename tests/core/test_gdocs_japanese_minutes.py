"""Work as Japanese minutes and official reports hand it out: numbered titles, speakers, signatures, arrows to a name."""

from __future__ import annotations

from datetime import date

import pytest
from readings import actions
from reports import report

from pmdocs.core.actions.items import read_items
from pmdocs.core.documents.sections import read_sections
from pmdocs.core.vocabulary import match_column, match_heading

_HEAD = "# 障害レビュー 2026-01-26\n出席：森田、土井、Kevin、早瀬　文責：栗原"


def _told(text: str, heading: str = "## 決済の件") -> list[tuple[str, str, str]]:
    document = report(f"{_HEAD}\n{heading}\n{text}", ending="以上")
    items = read_items(document, read_sections(document), reference=date(2026, 1, 26)).items
    return [
        (item.action, item.owner.name if item.owner else "", item.due.isoformat() if item.due else "")
        for item in items
    ]


@pytest.mark.parametrize(
    "title",
    ["第4 改善策", "第四 改善策", "第３節　改善策", "三、改善策", "Ⅲ 改善策", "ウ 改善策", "別紙2 改善策", "§4 Action items",
     "Section 4: Action items", "A-3 改善策", "Part 3 – Next steps", "Step 5: Corrective actions"],
)  # fmt: skip
def test_a_number_before_a_title_is_no_part_of_it(title: str) -> None:
    """However offices and companies count their sections."""
    assert ("action_items",) == match_heading(title).keys


@pytest.mark.parametrize(
    "title", ["一次対応", "第三者", "十分な対策", "第一報", "Part of the plan", "二次被害"]
)
def test_words_that_begin_like_a_number_stay_words(title: str) -> None:
    """``第一報`` is no first section."""
    assert () == match_heading(title).keys


@pytest.mark.parametrize("header", ["改善事項", "是正事項", "検討事項", "見直し項目", "改善点"])
def test_a_column_of_what_is_to_be_improved_is_one_of_actions(header: str) -> None:
    """As reports of offices name it."""
    match = match_column(header)
    assert match is not None
    assert match.key == "action"


def test_bold_titles_that_are_counted_end_each_other() -> None:
    """``第5 主な発言`` is a section of its own, and its remarks are no measures."""
    text = (
        "**第1 概要**\n止まった。\n**第2 原因**\n設定の誤り。\n**第3 改善策**\n| 改善事項 | 主管課 | 進捗 |\n| 手順書を直す | 総務課 | 未着手 |\n"
        "**第4 主な発言**\n- 早く知らせてほしい\n**第5 添付**\n- 作業計画書"
    )
    assert [("手順書を直す", "", "")] == _told(text, "")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("栗原:承知した。見積書を1月29日までに取り寄せる。", ("見積書を 取り寄せる", "栗原", "2026-01-29")),
        ("想定問答を作成しておくこと(平山、2月10日)。", ("想定問答を作成しておくこと(平山)。", "平山", "2026-02-10")),
        ("周知が足りない。→ 次回の定例(2/3)で栗原から業者に申し入れる。", ("次回の定例(2/3)で栗原から業者に申し入れる。", "栗原", "")),
        ("- 監視を 1 分間隔で → 土井", ("監視を 1 分間隔で", "土井", "")),
        ("- 設定の残骸を全部洗い出す @早瀬", ("設定の残骸を全部洗い出す", "早瀬", "")),
        ("- Add a canary -> Kevin", ("Add a canary", "Kevin", "")),
    ],
)  # fmt: skip
def test_who_takes_it_on(line: str, expected: tuple[str, str, str]) -> None:
    """A speaker, a signature with a day, an arrow or a handle at the end."""
    assert expected in _told(f"負荷が上がった。\n{line}")


@pytest.mark.parametrize(
    "line",
    ["栗原:承知した。", "栗原:1月20日に気づいた。", "障害は深夜に始まった(平山、1月20日)。", "- 負荷が上がった → 遅延", "- 手順を見直すか? → 土井",
     "- 野々村さん：「遅れるのは許容できる」とのこと", "- latency 200ms → 900ms", "cc @早瀬", "次回は2/3に行います(司会、2月)。"],
)  # fmt: skip
def test_what_is_only_said_or_told_is_no_work(line: str) -> None:
    """Nobody takes anything on."""
    assert [] == _told(f"負荷が上がった。\n{line}")


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("属性をキャッシュで返すように栗原が設定を見直す。", "栗原"),
        ("来年度の予算に載せるかどうかは、センター長が判断する。", "センター長"),
        ("負荷試験を 7 月に実施することにした。担当は永田さん。", "永田さん"),
        ("栗原が見つけた不具合を直す。", ""),
        ("来期の計画に、負荷が増えた分を入れる。", ""),
    ],
)
def test_the_subject_of_a_sentence_does_it(line: str, owner: str) -> None:
    """In the midst of the sentence too; whoever found what is to be mended is not meant."""
    assert [owner] == [told[1] for told in _told(line, "## 再発防止策")]


def test_what_an_arrow_says_of_work_is_how_far_it_is() -> None:
    """Where a section has several such lines; a single arrow joins anything."""
    text = "- ログの保管を 90 日へ → 見積もり待ち\n- 現地での待機を依頼する → 調整中\n- 端末を追加 → 済(土井)\n- 負荷が増えた → 遅延"
    document = report(f"{_HEAD}\n## 業者との打合せ\n{text}", ending="以上")
    items = read_items(document, read_sections(document), reference=date(2026, 1, 26)).items
    assert [
        ("ログの保管を 90 日へ", "in_progress"),
        ("現地での待機を依頼する", "in_progress"),
        ("端末を追加", "done"),
    ] == [(item.action, item.status) for item in items]
    assert [] == _told("- 切り戻し → 完了", "## 業者との打合せ")


def test_columns_of_minutes() -> None:
    """方策 is what is to be done; a column for when has days with words around them."""
    text = (
        "| 課題 | 方策 | 所管 | 実施時期 |\n| 監視の不足 | 試験発行による監視を入れる | 運用課 | 令和8年9月末 |\n"
        "| 周知の遅れ | お知らせを手順にする | 市民課 | 2月の定例（2/10）から |\n| 時刻のずれ | 監視を足す | 運用課 | 実施済（1/20） |"
    )
    document = report(f"{_HEAD}\n## 再発防止策\n{text}", ending="以上")
    items = read_items(document, read_sections(document), reference=date(2026, 1, 26)).items
    assert [
        ("試験発行による監視を入れる", date(2026, 9, 30), "open"), ("お知らせを手順にする", None, "open"), ("監視を足す", None, "done"),
    ] == [(item.action, item.due, item.status) for item in items]  # fmt: skip


@pytest.mark.parametrize(
    "title",
    [
        "前回の宿題",
        "前回アクションの確認",
        "前回（1/19）指摘事項の確認",
        "前回決定事項の進捗",
        "Actions from last week",
        "Carried over",
    ],
)
def test_what_was_agreed_last_time_is_work(title: str) -> None:
    """Minutes begin with it."""
    assert ("action_items",) == match_heading(title).keys


@pytest.mark.parametrize("title", ["前回の障害", "前回の議事録の確認", "Last week", "前回との違い"])
def test_what_was_last_time_is_no_work(title: str) -> None:
    """The incident before, or its minutes."""
    assert () == match_heading(title).keys


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("想定問答を1/30までに用意しておいてほしい（野中係長）。", "野中係長"),
        ("計画に入っていない。次の見直しで加えていただきたい。→ 情報政策課 了承。", "情報政策課"),
        ("平田：訂正版を本日中に差し替える。", "平田"),
    ],
)
def test_who_is_asked_or_accepts(line: str, owner: str) -> None:
    """Somebody asks, and somebody named does it."""
    assert [owner] == [told[1] for told in _told(line, "## その他\n平田さんが司会。")]


@pytest.mark.parametrize(
    "line",
    [
        "お詫びを載せてほしい。→ 載せない。",
        "早く知らせてほしい。",
        "次の見直しで加えてほしい。→ 難しい。",
        "静かにしてください（笑）。",
    ],
)
def test_a_wish_alone_is_no_work(line: str) -> None:
    """Nobody takes it on."""
    assert [] == _told(line, "## その他")


def test_paragraphs_with_labelled_lines_below_are_items() -> None:
    """Each title with ``Owner: …`` right below it; what else stands there tells more of it. One alone is read as prose is."""
    text = (
        "**Disk alerts to the on-call phone**\nOwner: Alice\nDue: 2026-02-10\nTested with a full disk.\n"
        "Failover drill with real load\nOwner: Bob\nStatus: In progress\nNot a slide deck.\n監視を足す\n担当：土井\n期限：2/20"
    )
    document = report(f"{_HEAD}\n## Follow-ups\n{text}", ending="以上")
    items = read_items(document, read_sections(document), reference=date(2026, 1, 26)).items
    assert [
        ("Disk alerts to the on-call phone", "Alice", date(2026, 2, 10), "open"),
        ("Failover drill with real load", "Bob", None, "in_progress"),
        ("監視を足す", "土井", date(2026, 2, 20), "open"),
    ] == [(item.action, item.owner and item.owner.name, item.due, item.status) for item in items]


def test_labels_of_the_whole_section_are_no_items() -> None:
    """A line that leads on, and labels without a title above them."""
    assert [] == _told("Everybody named below:\nOwner: Alice\nDue: 2026-02-10", "## Follow-ups")


@pytest.mark.parametrize(
    "group", ["Short term (until June)", "Medium term (Q3)", "Monitoring", "Process", "短期", "監視まわり"]
)
def test_bold_groups_of_measures_stay_below_their_title(group: str) -> None:
    """In a document whose titles are all bold lines the groups are too; a title of something else ends the measures."""
    body = (
        "**{}What happened**\nIt broke.\n**{}Root cause**\nA limit.\n**{}Corrective actions**\n**"
        + group
        + "**\n- Add a limit\n**{}Comments**\n- Fine"
    )
    for numbers in (("1. ", "2. ", "3. ", "4. "), ("", "", "", "")):
        document = report("# Report\n" + body.format(*numbers), ending="以上")
        items = read_items(document, read_sections(document), reference=date(2026, 1, 26)).items
        assert ["Add a limit"] == [item.action for item in items]


@pytest.mark.parametrize(
    "text",
    [
        "第1 概要\n停止した。\n第2 原因\nリーク\n第3 再発防止策\n・監視を追加する\n第4 参加者\n・田中\n第5 その他\n・次回は12/4",
        "概要\n停止した。\n原因\nリーク\n再発防止策\n・監視を追加する\n参加者\n・田中",
        "Summary\nIt was full.\nRoot cause\nA leak\nAction items\n- 監視を追加する\nAttendees\n- Ken",
    ],
)
def test_who_was_there_is_no_work_below_titles_without_a_style(text: str) -> None:
    """Nor what stands below other titles that are counted as the known ones are."""
    document = report(text, ending="EOF")
    items = read_items(document, read_sections(document), reference=date(2026, 11, 20)).items
    assert [item.action for item in items] == ["監視を追加する"]


def test_counted_titles_typed_as_text_are_no_items() -> None:
    """``5-1 手順の見直し`` stands above what is to be done; so it is no work of its own."""
    text = (
        "# 再発防止策\n5-1 手順の見直し\n作業手順書のひな形を改訂する。（システム課、11月末まで）\n"
        "5-2 検知・連絡\n店頭の掲示物と案内の文例を整備し、各店へ配る。（業務課、12月中旬）"
    )

    assert ["作業手順書のひな形を改訂する。", "店頭の掲示物と案内の文例を整備し、各店へ配る。"] == actions(
        text
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5.1 監視の強化\n現在は監視がないため、障害に気づけなかった。\n5.2 手順書の更新\n版が古く、誰も読んでいないことが分かった。", ["5.1 監視の強化", "5.2 手順書の更新"]),
        ("1.1 Add a cap on retries\nThe cap is five, as the vendor says in its manual.\n1.2 Add an alert", ["Add a cap on retries", "Add an alert"]),
    ],
)  # fmt: skip
def test_a_counted_line_is_the_work_where_the_text_below_says_none(text: str, expected: list[str]) -> None:
    """Below it stands why, so that nothing else would be left of it."""
    assert expected == actions(f"# 再発防止策\n{text}")


def test_answers_to_remarks_of_a_committee_are_work() -> None:
    """A table of remarks, what is done about each, whose it is and until when."""
    rows = "| 1 | 同じ漏れがないか | 更改6件の手順書を点検する | システム課 | 12/5 |"
    text = f"# 委員会での指摘と回答\n| No. | 指摘 | 回答・対応 | 所管 | 期限 |\n{rows}"

    assert ["更改6件の手順書を点検する"] == actions(text)
