"""Lines that are signed: who stands behind the action in a bracket, behind dashes or as a last sentence, and what does not."""

from __future__ import annotations

import time

import pytest
from readings import read

_HEAD = "= Attendees: Mirko, Ottla, TB, VK\n"


def _said(text: str) -> list[tuple[str, str, str, str]]:
    """Action, owner, day and status of the items of a text."""
    return [
        (item.action, item.owner.name if item.owner else "", str(item.due or ""), item.status)
        for item in read(text).items
    ]


def _one(line: str, head: str = "", heading: str = "## Action items") -> tuple[str, str, str, str]:
    (found,) = _said(f"{head}{heading}\n- {line}")
    return found


@pytest.mark.parametrize(
    ("line", "expected"),
    [("Alarm on the belt (Mirko)", ("Alarm on the belt", "Mirko", "", "open")),
     ("Second line for labels (VK, at the Friday meeting)", ("Second line for labels (at the Friday meeting)", "VK", "", "open")),
     ("Order fuses [TB] – ordered 27/8", ("Order fuses", "TB", "", "done")),
     ("Order fuses [TB] – ordered, not arrived", ("Order fuses", "TB", "", "in_progress")),
     ("Deploy the alarm (Mirko) – deployed to staging", ("Deploy the alarm", "Mirko", "", "in_progress")),
     ("Check the belt (Mirko, vendor on site) – 16/12", ("Check the belt (vendor on site)", "Mirko", "2026-12-16", "open")),
     ("Print the sheet. VK", ("Print the sheet.", "VK", "", "open")),
     ("Put the check back: OPS-71 Ottla, this sprint", ("Put the check back", "Ottla", "", "open")),
     ("Open a study in the hall. Lead: Gwen Hart. Target: TBC.", ("Open a study in the hall.", "Gwen Hart", "", "open")),
     ("Remove the old job. Lead: Change Manager. Target: 28 February 2027. Update 19/02: done.", ("Remove the old job.", "Change Manager", "2027-02-28", "done"))],
)  # fmt: skip
def test_a_name_that_the_report_knows_signs_a_line(line: str, expected: tuple[str, str, str, str]) -> None:
    """Among those present, or behind a label, a name alone is enough, whatever explains it; the remark stays."""
    assert _one(line, _HEAD) == expected


@pytest.mark.parametrize(
    "line",
    ["Cache labels in memory (Redis)", "Move the site (Frankfurt)", "New client for printers (v2)", "Shorter timeout (see above)",
     "Panel for the queue (optional)", "Retry the import (Checkout)", "Rework the form (Labels)", "Add a view (Billing)",
     "Test the fallback (Ingress)", "Sort the list (Alphabetical)", "Move the cache. Redis", "Keep it open 24/7"],
)  # fmt: skip
def test_a_bracket_that_explains_is_no_owner(line: str) -> None:
    """Also beside lines that are signed, a product, a place or a part of the thing is nobody."""
    text = f"{_HEAD}## Action items\n- Alarm on the belt (Mirko)\n- {line}\n- Tell the shops (Ottla)"
    assert (line, "", "", "open") in _said(text)


def test_where_nobody_is_known_no_bracket_is_an_owner() -> None:
    """Several brackets of one form are no proof by themselves."""
    lines = [
        "Cache labels (Valkey)",
        "Move the site (Lyon)",
        "Rework the form (Intake)",
        "Add a view (Harbour)",
    ]
    found = _said("## Action items\n" + "\n".join(f"- {line}" for line in lines))
    assert [(action, owner) for action, owner, *_ in found] == [(line, "") for line in lines]


def test_a_department_among_people_signs_too() -> None:
    """Where most brackets hold people, ``Comms`` is one who does it."""
    found = _said(
        f"{_HEAD}## Action items\n- Alarm (Mirko) – done\n- Spare scanner for hall 2 (VK)\n- Guide for the desk (TB)\n- Notice on the page (Comms, Ottla)"
    )
    assert found[-1][:2] == ("Notice on the page", "Comms")


def test_what_stands_before_the_day_behind_dashes_is_the_owner() -> None:
    """Where the lines of a list end in name and day, a department in the place of the name is the owner, and a remark the state."""
    found = _said(
        "## Action items\n- Send the volumes – P. Durand – 28/03/2027 – done\n- Right to switch – L. Meyer – 31/03/2027 – in course\n"
        "- Panel in the control room – Production – 04/04/2027\n- Study of a second site – Architecture – Q4 2027"
    )
    assert [(owner, due, status) for _, owner, due, status in found] == [
        ("P. Durand", "2027-03-28", "done"),
        ("L. Meyer", "2027-03-31", "in_progress"),
        ("Production", "2027-04-04", "open"),
        ("Architecture", "", "open"),
    ]


def test_dashes_without_people_name_nobody() -> None:
    """A thing before a day that no list of names stands around stays in the action."""
    assert _one("Move reports – Warehouse – Q4 2026") == (
        "Move reports – Warehouse – Q4 2026",
        "",
        "",
        "open",
    )


@pytest.mark.parametrize(
    ("line", "action"),
    [("Refund of hours. User board said no, as it is only notional.", "Refund of hours."), ("Keep a night desk. Not accepted; it costs too much. We extend the day.", "Keep a night desk."),
     ("Second site. Not funded.", "Second site.")],
)  # fmt: skip
def test_a_refusal_behind_the_action(line: str, action: str) -> None:
    """Who said no, and why, stands behind; the item is given up."""
    assert _one(line) == (action, "", "", "wont_do")


@pytest.mark.parametrize("line", ["Order the kit – order 27/8", "Publish the list of refused cards"])
def test_what_only_sounds_like_a_state(line: str) -> None:
    """The verb itself is no deed."""
    assert _one(line) == (line, "", "", "open")


def test_titles_with_a_name_in_brackets_name_the_owner_of_what_stands_below() -> None:
    """``Routing (Ottla)`` side by side with another such title; a product in the brackets names nobody."""
    lines = "- Add a fallback\n- Test it every month\n"
    held = read(f"{_HEAD}## Action items\n**Routing (Ottla)**\n{lines}**Stores (Mirko)**\n- Print the sheet")
    assert [item.owner.name if item.owner else "" for item in held.items] == ["Ottla", "Ottla", "Mirko"]
    things = read(f"## Action items\n**Routing (Envoy)**\n{lines}**Stores (Redis)**\n- Print the sheet")
    assert [item.owner for item in things.items] == [None] * 3


def _table(header: str, *cells: str) -> list[str]:
    rows = "\n".join(
        f"| Step number {at} of the plan | {cell} | 12-Jan-2027 | Open |" for at, cell in enumerate(cells)
    )
    found = read(f"## Action items\n| Action | {header} | Due | Status |\n{rows}")
    return [item.owner.name if item.owner else "" for item in found.items]


def test_a_column_of_people_is_the_owners_whatever_its_header() -> None:
    """Most cells name people or teams."""
    assert _table("Caretaker", "Anna", "Recon team", "Tobias") == ["Anna", "Recon team", "Tobias"]
    assert _table("SPOC", "Imran Q", "NOC") == ["Imran Q", "NOC"]


@pytest.mark.parametrize(
    ("header", "cells"),
    [("Region", ("Frankfurt", "Dublin")), ("Caretaker", ("Billing", "Checkout")), ("Requested by", ("Anna", "Tobias")), ("Machine", ("Kafka", "Redis")),
     ("Line", ("Harbour East", "North Hall")), ("Sprint", ("Apollo", "Gemini")), ("Reviewed by", ("Anna", "Tobias")), ("Root cause", ("Anna", "Tobias")),
     ("Reviewer", ("Anna", "Tobias")), ("Checked by", ("Anna", "Tobias")), ("Requester", ("Anna", "Tobias")), ("依頼者", ("田中", "佐藤")), ("店舗", ("千葉", "福島"))],
)  # fmt: skip
def test_a_column_of_things_is_nobodys(header: str, cells: tuple[str, str]) -> None:
    """Nor is one of those who only asked for it or looked at it."""
    assert _table(header, *cells) == ["", ""]


_JA = "## アクションアイテム"


@pytest.mark.parametrize(
    ("line", "expected"),
    [("対象への個別連絡（総務部・各担当編集）11/18 完了", ("対象への個別連絡", "各担当編集", "", "done")),
     ("報告ボタンを配置（情シス、12/20）", ("報告ボタンを配置", "情シス", "2026-12-20", "open")),
     ("転送を禁止する（情シス 宇野、12/13→12/27 に延期）", ("転送を禁止する", "情シス 宇野", "2026-12-27", "open")),
     ("訓練（第1回 12/17、大野さん）", ("訓練", "大野さん", "2026-12-17", "open")),
     ("点数で返す。→ 11/8 返却済み（事務 大野さん）", ("点数で返す。", "事務 大野さん", "", "done")),
     ("台帳に所有者の欄を設ける（人事・情シス）", ("台帳に所有者の欄を設ける", "人事", "", "open")),
     ("負荷の監視を足す。担当は 大野さん、盆明けを目処に。", ("負荷の監視を足す。担当は 大野さん、盆明けを目処に。", "大野さん", "", "open"))],
)  # fmt: skip
def test_japanese_signatures_that_can_be_nothing_else(line: str, expected: tuple[str, str, str, str]) -> None:
    """さん, the kind of a department, or a department with a day."""
    assert _one(line, heading=_JA) == expected


@pytest.mark.parametrize(
    "line",
    ["監視を追加（本番）", "配信を止める（東京）", "容量を増やす（暫定）", "表を直す（任意）", "キャッシュを入れる（Redis）", "手順を作る（新版）", "部品を替える（冗長化）",
     "画面を直す（ホーム）", "時間を短縮（30分）", "通知を止める（夜間のみ）", "警告する（監視が自動で実行）", "台帳を作る…募集中"],
)  # fmt: skip
def test_japanese_brackets_that_explain(line: str) -> None:
    """Beside signed lines too they stay in the action."""
    text = f"= 出席：黒田、前川\n{_JA}\n- 補充する（黒田）\n- {line}\n- 台帳を書く（前川、12/20）"
    assert [(action, owner) for action, owner, *_ in _said(text)][1] == (line, "")


def test_those_present_sign_japanese_lines() -> None:
    """Alone, with what they do for it, and behind dots."""
    text = f"= 出席：黒田、前川、もり、kazu\n{_JA}\n- 補充する（黒田）\n- 外部のページを用意する（前川が候補を調査、予算は次年度）。\n- リンクを目立たせる…もり\n- 権限を渡す…kazu、もうやった！"
    assert [(owner, status) for _, owner, _, status in _said(text)] == [
        ("黒田", "open"),
        ("前川", "open"),
        ("もり", "open"),
        ("kazu", "done"),
    ]


def test_names_in_bold_above_japanese_lists() -> None:
    """They are people's where one of them was present; a word that is nobody's stays a theme."""
    lists = "**{}**\n- 電話番号を市に渡す\n**{}**\n- 静的版を正式版にする"
    known = _said(f"= 参加：たけ、みどり\n{_JA}\n" + lists.format("たけ", "みどり"))
    assert [owner for _, owner, *_ in known] == ["たけ", "みどり"]
    themes = _said(f"{_JA}\n" + lists.format("あんぜん", "しくみ"))
    assert [owner for _, owner, *_ in themes] == ["", ""]


def test_people_of_a_kind_are_nobody() -> None:
    """``患者さん`` and ``ベンダーさん`` name nobody, though they are spoken of as people are."""
    told = "## 経緯\n患者さんから電話があり、ベンダーさんと榊さんが見た。\n"
    line = "{}\n- 台帳を書く（{}、12/20）".format
    owners = {who: _said(f"{told}{line(_JA, who)}")[0][1] for who in ("患者", "ベンダー", "榊")}
    assert owners["榊"] == "榊"
    assert not owners["患者"]


def test_what_was_only_asked_for_stays_beside_the_action() -> None:
    """``依頼済`` is no state of the work, and no word of the line is lost."""
    assert _one("見積を取る（大野さん、依頼済）", heading=_JA) == (
        "見積を取る（依頼済）",
        "大野さん",
        "",
        "open",
    )


@pytest.mark.parametrize(
    ("said", "status"),
    [("起票済", "open"), ("予約済み", "open"), ("稟議済", "open"), ("未返済", "open"), ("未対応済み", "open"), ("交換済", "done"), ("完了", "done")],
)  # fmt: skip
def test_what_comes_before_the_work_is_not_its_end(said: str, status: str) -> None:
    """A ticket was filed, a thing was ordered or is not yet paid back: nothing was done so far."""
    assert _one(f"台帳を直す（大野さん、{said}）", heading=_JA)[3] == status


@pytest.mark.parametrize(
    "unit",
    [
        "大阪営業部",
        "前田班",
        "新潟支社",
        "事務局",
        "安全衛生委員会",
        "コールセンター",
        "他社",
        "全社",
        "旧担当",
        "データセンター",
    ],
)
def test_the_name_of_a_unit_is_told_by_its_end(unit: str) -> None:
    """However it begins; what only says which or whose one is none."""
    is_none = unit in {"他社", "全社", "旧担当", "データセンター"}
    assert _one(f"台帳を直す（{unit}、12/20）", heading=_JA)[1] == ("" if is_none else unit)


def test_a_slash_within_a_day_parts_no_names() -> None:
    """A day beside a team whose name has a number is read, and its words are not torn."""
    line = "台帳を直す（第2開発部、12/20）"
    assert _one(line, heading=_JA) == ("台帳を直す", "第2開発部", "2026-12-20", "open")


def _seconds(text: str) -> float:
    begun = time.process_time()
    read(text)
    return time.process_time() - begun


@pytest.mark.parametrize("line", ["- Add alarm {} to it (Zorblax)", "- 監視その{}を足す（椿）"])
def test_signed_lists_take_no_more_than_their_length(line: str) -> None:
    """Each line is judged by the others; four times as many take about four times as long, and not sixteen."""
    head = "## Action items\n"
    short, long = ("\n".join(map(line.format, range(count))) for count in (150, 600))
    assert _seconds(head + long) < 9 * _seconds(head + short)


@pytest.mark.parametrize(
    "said",
    ["A-B/" * 40, "EU-1A/EU-1B/US-1A/" * 8, "." * 300, "更新を手順は" * 60, "ははは" * 60, "@a " * 350],
)
def test_long_runs_of_one_part_are_read_at_once(said: str) -> None:
    """No pattern tries every way to cut them: in a bracket, as a last sentence, or as the topics of a sentence."""
    texts = [
        f"## Action items\n- Add it ({said[:70]} x)",
        f"## Notes\n{said}12月",
        f"## Add it & {said}!\n- Add it. {said} x",
    ]
    assert max(map(_seconds, texts)) < 2
