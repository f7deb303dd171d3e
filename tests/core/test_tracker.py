"""The tracker's worksheets and words are those of the contract, and rows land in the right columns."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.model import Incident, Person, Severity
from pmdocs.core.sheet.tracker import (
    ACTION_ITEMS,
    CHANGES,
    COMMENTS,
    PEOPLE,
    POSTMORTEMS,
    WORKSHEETS,
    Column,
    Worksheet,
    formula,
    lay_out,
    parse_header,
    postmortem_row,
    registration_guard,
)
from pmdocs.core.vocabulary import parse_severity
from pmdocs.errors import HeaderMismatch

# As the contract prints them: English, Japanese, who writes.
EXPECTED = {
    ("Postmortems", "ポストモーテム"): """
        Incident ID/インシデントID M; Title/タイトル M; Severity/重大度 M; Status/ステータス M; Team/チーム 2;
        Owner/オーナー M; Incident date/発生日 M; Started/発生 M; Detected/検知 M; Mitigated/緩和 M;
        Resolved/復旧 M; Services/対象サービス M; Document/文書 M; Created/作成日 M;
        Review held/レビュー実施日 2; Published/公開日 2; Open actions/未完了 M; Overdue/期限超過 M;
        Unjustified/理由なし M; Unanswered questions/未回答の質問 M; Note/備考 M; Last read/最終読取 M""",
    ("Action items", "アクションアイテム"): """
        Key/キー M; Incident ID/インシデントID M; Action/アクション M; Type/種別 2; Priority/優先度 2;
        Original priority/当初優先度 M; Owner/担当 2; Team/チーム 2; Due/期日 2; Original due/当初期日 M;
        Status/ステータス 2; Ticket/チケット 2; Justification/変更理由 2; Changes/変更回数 M;
        Slip days/延期日数 M; Source/出所 M; Conflict/競合 M; Document/文書 M; First seen/初出 M;
        Done on/完了日 2; Last changed/最終変更 M""",
    ("Changes", "変更履歴"): """
        Time/日時 M; Key/キー M; Incident ID/インシデントID M; Field/項目 M; Old/変更前 M; New/変更後 M;
        Needs reason/要理由 M; State/状態 M; Reason/理由 M; Reason source/理由の出所 M; Reason by/記入者 M;
        Flags/フラグ M; Document/文書 M; Ruling/裁定 H""",
    ("Comments", "コメント"): """
        Key/キー M; Incident ID/インシデントID M; Kind/種類 2; Section/セクション M; Quote/引用 M;
        Author/投稿者 M; Assignee/担当 M; Created/投稿日時 M; Comment/コメント M; Replies/返信数 M;
        Last reply/最終返信 M; Answer/回答 2; In document/本文反映 2; State/状態 M; Resolved by/解決者 M;
        Resolved at/解決日時 M; Link/リンク M""",
    ("People", "人"): "Names/名前 H; E-mail/メール H; Team/チーム H; Manager/上長 H",
    ("_pmdocs", "_pmdocs"): "",
    ("_pmdocs_log", "_pmdocs_log"): "",
    ("Dashboard", "ダッシュボード"): "",
}
CHOICES = {
    (CHANGES, "state"): (
        ("not_needed", "justified", "unjustified", "reverted"),
        ("不要", "理由あり", "理由なし", "取消"),
    ),
    (COMMENTS, "kind"): (
        ("question", "suggestion", "kudos", "action", "note"),
        ("質問", "提案", "称賛", "アクション", "メモ"),
    ),
    (COMMENTS, "state"): (
        ("open", "resolved", "deleted", "detached"),
        ("未解決", "解決済", "削除", "本文なし"),
    ),
}
VISIBLE = [POSTMORTEMS, ACTION_ITEMS, CHANGES, COMMENTS, PEOPLE]
by_title = pytest.mark.parametrize("worksheet", VISIBLE, ids=lambda worksheet: worksheet.key)


def test_every_worksheet_and_column_of_the_contract() -> None:
    """All names in both languages, in order, with who writes them."""
    shown = {"machine": "M", "two-way": "2", "human": "H"}
    found = {
        (worksheet.en, worksheet.ja): [
            f"{column.en}/{column.ja} {shown[column.writer.value]}" for column in worksheet.columns
        ]
        for worksheet in WORKSHEETS
    }

    assert found == {
        titles: [" ".join(part.split()) for part in columns.split(";") if part.strip()]
        for titles, columns in EXPECTED.items()
    }


def test_only_the_state_of_pmdocs_is_hidden() -> None:
    """People see every worksheet but the two that are pmdocs' own."""
    assert [worksheet.en for worksheet in WORKSHEETS if worksheet.hidden] == ["_pmdocs", "_pmdocs_log"]


def test_sheet_ids_differ() -> None:
    """Worksheets are told apart by id."""
    assert len({worksheet.sheet_id for worksheet in WORKSHEETS}) == len(WORKSHEETS)


def test_words_of_the_contract() -> None:
    """The choices that the contract lists, in both languages."""
    for (worksheet, key), (en, ja) in CHOICES.items():
        (column,) = (column for column in worksheet.columns if column.key == key)
        assert column.choices is not None
        assert (tuple(column.choices["en"]), tuple(column.choices["ja"])) == (en, ja)


@by_title
def test_choices_pair_up_and_columns_are_told_apart(worksheet: Worksheet) -> None:
    """Both languages offer as many words; no key and no header is there twice."""
    for column in worksheet.columns:
        if column.choices is not None:
            assert len(column.choices["en"]) == len(column.choices["ja"])
            assert len(set(column.choices["ja"])) == len(column.choices["ja"])
    assert len({column.key for column in worksheet.columns}) == len(worksheet.columns)
    for lang in ("en", "ja"):
        assert len({column.header(lang) for column in worksheet.columns}) == len(worksheet.columns)


# Headers


@by_title
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_own_headers_are_recognised(worksheet: Worksheet, lang: str) -> None:
    """Every column is found where pmdocs wrote it, in either language."""
    header = [column.header(lang) for column in worksheet.columns]
    keys = [column.key for column in worksheet.columns]

    assert parse_header(worksheet, header, needed=keys) == {key: index for index, key in enumerate(keys)}


@given(
    st.permutations(ACTION_ITEMS.columns),
    st.lists(st.booleans(), min_size=21, max_size=21),
    st.lists(st.sampled_from(["Cost", "費用", "", "メモ欄"]), max_size=3),
)
def test_moved_and_mixed_headers_with_columns_of_people(
    columns: list[Column], languages: list[bool], extra: list[str]
) -> None:
    """Order, language and columns added by people make no difference to what is found."""
    header = [*extra]
    header += [
        column.header("ja" if japanese else "en") for column, japanese in zip(columns, languages, strict=True)
    ]
    places = parse_header(ACTION_ITEMS, header, needed=("key", "due"))

    assert len(places) == 21
    for column in ACTION_ITEMS.columns:
        assert header[places[column.key]] in {column.en, column.ja}


@pytest.mark.parametrize(
    "spelt", ["incident id", "INCIDENT ID", " Incident  ID ", "Ｉｎｃｉｄｅｎｔ ＩＤ", "インシデントｉｄ"]
)
def test_headers_compare_whatever_their_spelling(spelt: str) -> None:
    """Case, width and white space do not hide a column."""
    assert parse_header(POSTMORTEMS, ["x", spelt], needed=("incident_id",)) == {"incident_id": 1}


def test_the_first_of_two_equal_headers_counts() -> None:
    """Also when one is English and the other Japanese."""
    assert parse_header(POSTMORTEMS, ["Title", "タイトル", "Title"], needed=()) == {"title": 0}


def test_missing_columns_are_named() -> None:
    """Only those that are needed, in English, with the worksheet."""
    with pytest.raises(HeaderMismatch) as mismatch:
        parse_header(POSTMORTEMS, ["Title", "", "Cost"], needed=("incident_id", "title", "document"))

    assert (mismatch.value.worksheet, mismatch.value.missing) == ("Postmortems", ("Incident ID", "Document"))
    with pytest.raises(HeaderMismatch):
        parse_header(POSTMORTEMS, [], needed=("incident_id",))


# Rows


def test_a_row_is_laid_out_in_the_worksheets_own_order() -> None:
    """Known cells go to their columns, those of people stay empty, unknown keys go nowhere."""
    row = {"title": "T", "incident_id": "INC-7", "nowhere": "x"}

    assert lay_out(row, {"incident_id": 3, "title": 1, "note": 4}) == [None, "T", None, "INC-7", None]


def test_the_row_of_a_postmortem() -> None:
    """Everything known of an incident, as values; the words are those of the tracker's language."""
    started = datetime(2026, 11, 20, 9, tzinfo=UTC)
    incident = Incident(
        title="T",
        incident_id="INC-7",
        severity=Severity.NEAR_MISS,
        started=started,
        owner=Person(name="Ada", email="ada@example.com"),
        services=("cart", "pay"),
        team="Shop",
        created=date(2026, 11, 21),
    )
    row = postmortem_row(incident, "doc-1", lang="ja")

    assert {key: value for key, value in row.items() if value is not None} == {
        "incident_id": "INC-7",
        "title": "T",
        "severity": "ヒヤリハット",
        "status": "下書き",
        "team": "Shop",
        "owner": "ada@example.com",
        "incident_date": date(2026, 11, 20),
        "started": started,
        "services": "cart, pay",
        "document": "https://docs.google.com/document/d/doc-1/edit",
        "created": date(2026, 11, 21),
    }
    assert set(row) <= {column.key for column in POSTMORTEMS.columns}


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_offered_severities_are_understood(lang: str) -> None:
    """Each severity that a tracker offers or writes can be read back."""
    (column,) = (column for column in POSTMORTEMS.columns if column.key == "severity")
    assert column.choices is not None

    assert [parse_severity(word) for word in column.choices[lang]] == list(Severity)


# Formulas


@by_title
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_formulas_name_the_right_columns(worksheet: Worksheet, lang: str) -> None:
    """Put back the key of each cell that a formula names: it is the formula as it was meant."""
    letters = {chr(ord("A") + index): column.key for index, column in enumerate(worksheet.columns)}
    for highlight in worksheet.highlights:
        made = formula(worksheet, highlight, lang)
        named = {letters[letter] for letter in re.findall(r"\$([A-Z]+)2", made)}
        meant = set(re.findall(r"\{(\w+)\}", highlight.formula)) & {c.key for c in worksheet.columns}

        assert made.startswith("=")
        assert "{" not in made
        assert meant == named | (meant & {"unjustified"} if worksheet is CHANGES else set())
        assert set(highlight.columns) <= set(letters.values())


def test_formulas_as_written() -> None:
    """The rules people see: late items, changes without a reason, in the words of the tracker."""
    late, unexplained, conflict = ACTION_ITEMS.highlights

    assert formula(ACTION_ITEMS, late, "ja").startswith(
        '=AND($I2<>"",$I2<TODAY(),OR(OR(LEFT($K2,LEN("未着手"))="未着手",'
    )
    assert formula(ACTION_ITEMS, late.earlier[0], "en") == (
        '=AND($I2<>"",$I2<TODAY(),OR($K2="Open",$K2="In progress",$K2="Deferred"))'
    )
    assert formula(ACTION_ITEMS, unexplained, "en") == '=AND($N2>0,$M2="")'
    assert formula(ACTION_ITEMS, conflict, "en") == '=$Q2<>""'
    assert formula(POSTMORTEMS, POSTMORTEMS.highlights[0], "en") == "=$R2>0"
    assert formula(POSTMORTEMS, POSTMORTEMS.highlights[1], "en") == "=$S2>0"
    assert formula(CHANGES, CHANGES.highlights[0], "ja") == (
        '=AND($H2="理由なし",COUNTIFS($B:$B,$B2,$D:$D,"理由",$E:$E,$D2,$A:$A,">"&($A2+1/86400))=0)'
    )


# Guard


@given(st.text(max_size=40))
def test_a_guard_is_a_name_that_sheets_takes(incident_id: str) -> None:
    """Letters, digits and _; no cell address; and the same for every spelling of the incident."""
    guard = registration_guard(incident_id)

    assert re.fullmatch(r"pmdocs_reg_[0-9a-f]{24}", guard)
    assert registration_guard(f" {incident_id} ") == guard


def test_guards_are_stable_and_differ() -> None:
    """Versions of pmdocs and machines agree on an incident's guard; two incidents have two."""
    assert registration_guard("INC-7") == "pmdocs_reg_9a7a63d29db15a8f0205b9a7"
    assert registration_guard("ｉｎｃ－７") == registration_guard("INC-7")
    assert registration_guard("INC-8") != registration_guard("INC-7")
