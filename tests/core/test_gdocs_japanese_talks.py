"""Japanese minutes and informal write-ups as people type them into Google Docs: what was agreed, handed out and reported back."""

from __future__ import annotations

import pytest
from readings import actions, read, states

HEAD = "出席：副院長、医療情報部 渡辺部長・小林・吉村、ベンダ（メディネット 石橋氏）"


def who_and_when(text: str) -> list[tuple[str, str, str]]:
    """Action, owner and due date of each item."""
    return [
        (
            item.action,
            (item.owner.email or item.owner.name) if item.owner else item.team or "",
            item.due.isoformat() if item.due else "",
        )
        for item in read(text).items
    ]


@pytest.mark.parametrize(
    ("line", "owner", "due"),
    [
        ("監視対象の突き合わせをする → 小林　12/3", "小林", "2026-12-03"),
        ("監視対象の突き合わせ → 小林、12/3", "小林", "2026-12-03"),
        ("閾値の見直し⇒吉村 11月末", "吉村", "2026-11-30"),
        ("閾値の見直し → 本番 12/3", "", "2026-12-03"),
    ],
)
def test_a_name_and_a_day_behind_an_arrow(line: str, owner: str, due: str) -> None:
    """A known name and a day behind an arrow are read however they are parted; what is no name stays."""
    ((_, *told),) = who_and_when(f"# 会議\n{HEAD}\n# 宿題\n- {line}")
    assert told == [owner, due]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("予備機の手配（小林） → まだ。見積待ち", ("予備機の手配 → まだ。見積待ち", "open", "小林")),
        ("順序の整理（吉村） → 半分。図は書いた", ("順序の整理 → 半分。図は書いた", "in_progress", "吉村")),
        ("間隔の短縮（小林） → 済 11/3 両拠点とも", ("間隔の短縮", "done", "小林")),
        ("監視の追加（小林） → 済、残りは来週", ("監視の追加 → 済、残りは来週", "in_progress", "小林")),
        ("監視の追加（小林） → 済んだら連絡する", ("監視の追加（小林） → 済んだら連絡する", "open", "")),
        ("監視の追加（本番） → まだ", ("監視の追加（本番） → まだ", "open", "")),
    ],
)
def test_what_became_of_it_behind_who_has_it(line: str, expected: tuple[str, str, str]) -> None:
    """The first words behind an arrow tell how far it is, and the bracket before it who has it; done in part is not done."""
    (item,) = read(f"# 会議\n{HEAD}\n# 前回の宿題\n- {line}").items
    assert (item.action, item.status, item.owner.name if item.owner else "") == expected


def test_a_section_behind_a_sign_ends_at_the_next_one() -> None:
    """``■前回宿題`` holds items, and ``■今週の障害`` below it ends them, though neither has a style."""
    text = f"# 定例\n{HEAD}\n■前回宿題\n・ラベルの手配（小林）\n・監視の追加（吉村）\n■今週の障害\n①川崎で停止した\n- ディスクの警告が漏れてた"
    assert actions(text) == ["ラベルの手配", "監視の追加"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("現場「紙がほしい」【宿題】手順を 1 枚にする → 小林", ["手順を 1 枚にする"]),
        ("1 台で回した。【TODO】予備機の手配", ["予備機の手配"]),
        ("行頭に【宿題】と書いた行だけを拾っている", []),
        ("行頭の【宿題】は残す", []),
        ("詳しくは【参考】を見た", []),
    ],
)
def test_a_mark_in_brackets_in_the_midst_of_a_line(line: str, expected: list[str]) -> None:
    """What follows 【宿題】 is work wherever it stands; a sentence about the mark, or another bracket, is none."""
    found = actions(f"# 会議\n{HEAD}\n# 話したこと\n- {line}\n# 対策\n- 閾値を見直す")
    assert sorted(found) == sorted([*expected, "閾値を見直す"])


@pytest.mark.parametrize(
    ("line", "owner", "due"),
    [
        ("置き場所は看護部で今月中に全病棟分の配置を終える。", "看護部", "2026-11-30"),
        ("様式は薬剤部で差し替え、12/6 までに各病棟へ配布する。", "薬剤部", "2026-12-06"),
        ("マニュアルが古い。→ 医療情報部（吉村）で改訂案を作成し、委員会に諮ることになった。", "吉村", ""),
        ("更新は 12/14（月）深夜のメンテナンス枠で実施することで合意。", "", "2026-12-14"),
        ("聞き取りも必要なので、小林が技師長に来週水曜までにヒアリングする。", "小林", "2026-11-25"),
        ("教育資料を改訂し、勉強会にて周知する。担当は運用管理グループ 大塚。", "運用管理グループ 大塚", ""),
    ],
)
def test_minutes_tell_who_does_it_in_a_sentence(line: str, owner: str, due: str) -> None:
    """A unit that does it by a day, an agreement with a day or a doer, and a sentence of its own for the doer are work."""
    ((_, *told),) = who_and_when(f"# 会議\n{HEAD}\n# 運用について\n{line}")
    assert told == [owner, due]


@pytest.mark.parametrize(
    "line",
    [
        "5西では探すのに20分かかったとの報告。",
        "会計は後日精算とし、先週中に電話済み。",
        "看護部で13時までに全病棟へ連絡した。",
        "病棟で夜中に紙を使う。",
        "更新しないことで合意。",
        "障害の間は小林が現場を見た。担当は運用管理グループ。",
    ],
)
def test_what_minutes_only_tell_is_no_work(line: str) -> None:
    """Reports of what happened or was done, and agreements without a day, are left out."""
    assert actions(f"# 会議\n{HEAD}\n# 運用について\n{line}") == []


@pytest.mark.parametrize("title", ["原因と対策", "技術的な原因と再発防止策", "要因・対策"])
def test_causes_and_remedies_in_one_section(title: str) -> None:
    """A heading that speaks of remedies beside the causes may hold work; one of causes alone may not."""
    line = "小林が12/6までに設定を見直す。"
    assert len(actions(f"# 会議\n{HEAD}\n# 3. {title}（小林）\n{line}")) == 1
    assert actions(f"# 会議\n{HEAD}\n# 3. 技術的な原因\n{line}") == []


def test_paragraphs_above_a_list_of_other_items() -> None:
    """Where a line leads on to *other* items, the paragraphs above it are items too; else they lead on to the list."""
    prose = "証明書の一覧を作成する。\n期限を監視に加える。\n"
    listed = "1. 名簿を更新する"
    other = "# 今後の対応\n" + prose + "以下は会議で挙がったその他の事項である。\n" + listed
    assert actions(other) == ["証明書の一覧を作成する。", "期限を監視に加える。", "名簿を更新する"]
    assert actions("# 今後の対応\n障害を受けて話し合った。\n以下のとおり決めた。\n" + listed) == [
        "名簿を更新する"
    ]


def test_two_who_each_do_their_part_in_one_sentence() -> None:
    """``一覧は西尾が…作り、監視は野口が…行う``: two items, each with its owner and day."""
    text = "# 会議\n出席：西尾、野口\n# 今後の対応\n一覧は西尾が11月末までに作り、監視設定は野口が12月中旬をめどに行う。"
    assert [told[1:] for told in who_and_when(text)] == [("西尾", "2026-11-30"), ("野口", "2026-12-20")]


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("アルバイトによる当番制は採らない", "wont_do"),
        ("当番制は今回採用しないこととした", "wont_do"),
        ("本番の直接の変更は行わない", "open"),
    ],
)
def test_what_is_not_adopted_is_refused(line: str, status: str) -> None:
    """What is not adopted was only proposed; what is not to be done any more is a rule, and work."""
    assert states(f"# 今後の対応\n- 手順を直す\n- {line}")[1][1] == status


def test_who_speaks_in_a_talk_owns_what_they_promise() -> None:
    """Handles before colons, several in a row, are people: what they promise is theirs, and what they only say is no item."""
    talk = "mei: 明日返金します\naya: 文言は消す？\nshun: いらないと思う\nmei: 電話もしました\n"
    assert who_and_when("# これから\n" + talk) == [("明日返金します", "mei", "2026-11-21")]


def test_what_somebody_says_in_several_sentences_is_theirs() -> None:
    """Whom a speaker is going to ask owns nothing."""
    talk = "mei: 電話した\naya: 規約に何もない。弁護士さんに聞いて、来週水曜の会議で報告しますね\nshun: はい\nmei: どうも\n"
    assert [told[1:] for told in who_and_when("# これから\n" + talk)] == [("aya", "2026-11-25")]


def test_labels_are_no_speakers() -> None:
    """Fields in small letters that come again are no people."""
    text = "# これから\n監視を直す。\nowner: 未定\nstatus: 未定\nowner: 未定\nnote: 手順を直します\n"
    assert all(owner in ("", "未定") for _, owner, _ in who_and_when(text))


@pytest.mark.parametrize(
    "line", ["【" * 4000, "は" * 4000, "一覧は西尾が1" * 600, "mei: " * 900, "（小林）→" * 800]
)
def test_long_lines_take_no_time(line: str) -> None:
    """Odd characters by the thousand are read in a moment."""
    assert read(f"# 会議\n{HEAD}\n# 今後の対応\n{line}") is not None
