"""Template descriptions: what is wrong is said, and those that come with pmdocs are complete."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from documents import document
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.model import Incident, Person, Severity
from pmdocs.core.sheet.tracker import DOCUMENT_STATUS, ITEM_STATUS, ITEM_TYPE, PRIORITY
from pmdocs.core.templates.blueprint import (
    Blueprint,
    CellSpec,
    DropdownSpec,
    Grid,
    Line,
    Option,
    parse_blueprint,
)
from pmdocs.core.templates.fill import check_expressions
from pmdocs.core.templates.template import evaluate, facts_of, find_units
from pmdocs.core.vocabulary import header_key, parse_severity
from pmdocs.errors import ConfigError
from pmdocs.templates_dir import load_blueprint

GOOD: dict[str, Any] = {
    "name": "N",
    "lang": "en",
    "font": "Arial",
    "page": {"width": 600, "height": 800, "margin": 50},
    "dropdowns": {"severity": {"title": "Severity", "options": ["TBD", ["S1", "#ff0000"]]}},
    "blocks": [
        {"title": "T"},
        {"facts": [["Owner", "{{ owner }}"], ["Severity", {"dropdown": "severity"}]]},
        {"heading": "H"},
        {"table": {"header": ["A", "B"], "widths": [1, 3], "rows": 2, "row": ["", {"dropdown": "severity"}]}},
        {"text": "end"},
    ],
}


def parsed(**changes: Any) -> Blueprint:
    return parse_blueprint(yaml.safe_dump(GOOD | changes, allow_unicode=True), source="t.yaml")


def refusal(text: str) -> str:
    with pytest.raises(ConfigError) as refused:
        parse_blueprint(text, source="t.yaml")
    assert "t.yaml" in refused.value.message
    return refused.value.message


def refused_blocks(*blocks: Any) -> str:
    return refusal(yaml.safe_dump(GOOD | {"blocks": list(blocks)}))


def test_a_whole_description() -> None:
    """Every part arrives as a value; the widths of a table become shares that add up to 1."""
    blueprint = parsed()

    assert (blueprint.name, blueprint.lang, blueprint.font) == ("N", "en", "Arial")
    assert (blueprint.page_width, blueprint.page_height, blueprint.margin) == (600.0, 800.0, 50.0)
    assert blueprint.dropdowns == (
        DropdownSpec(
            key="severity",
            title="Severity",
            options=(Option(shown="TBD"), Option(shown="S1", colour="#ff0000")),
        ),
    )
    row = (CellSpec(), CellSpec(dropdown="severity"))
    assert blueprint.blocks == (
        Line(kind="title", text="T"),
        Grid(
            rows=(
                (CellSpec(text="Owner"), CellSpec(text="{{ owner }}")),
                (CellSpec(text="Severity"), CellSpec(dropdown="severity")),
            ),
            shares=(0.26, 0.74),
            has_header=False,
        ),
        Line(kind="heading", text="H"),
        Grid(rows=((CellSpec(text="A"), CellSpec(text="B")), row, row), shares=(0.25, 0.75), has_header=True),
        Line(kind="text", text="end"),
    )


def test_dropdowns_are_optional() -> None:
    """A template needs none; an empty entry means none."""
    blocks = [{"text": "x"}]

    assert parsed(blocks=blocks, dropdowns={}).dropdowns == ()
    assert parsed(blocks=blocks, dropdowns=None).dropdowns == ()


@pytest.mark.parametrize("text", ["", "a: [", "just text", "[1, 2]", "blocks: []", "\t", "blocks: {a: b}"])
def test_what_is_no_description(text: str) -> None:
    """YAML that cannot be read, and YAML that is something else."""
    refusal(text)


@pytest.mark.parametrize("key", ["name", "lang", "font", "page", "blocks"])
def test_every_entry_is_needed(key: str) -> None:
    """A missing or empty entry is refused."""
    refusal(yaml.safe_dump({name: value for name, value in GOOD.items() if name != key}))
    refusal(yaml.safe_dump(GOOD | {key: None}))


@pytest.mark.parametrize(
    "block",
    [
        {"picture": "x"},
        {"title": "a", "text": "b"},
        "text",
        None,
        {"text": None},
        {"text": ""},
        {"text": "  "},
        {"text": "two\nlines"},
        {"text": True},
        {"text": ["a"]},
        {"text": "bell\x07"},
        {"heading": "\ue000"},
        {"facts": [["a", "b", "c"]]},
        {"facts": [["a"]]},
        {"facts": []},
        {"facts": "ab"},
        {"table": {"header": ["A"], "widths": [1, 2], "rows": 1, "row": [""]}},
        {"table": {"header": ["A", "B"], "widths": [1, 2], "rows": 1, "row": [""]}},
        {"table": {"header": ["A"], "widths": [1], "body": [["x"], ["x", "y"]]}},
        {"table": {"header": ["A"], "widths": [0], "rows": 1, "row": [""]}},
        {"table": {"header": [], "widths": [], "rows": 0, "row": []}},
        {"table": {"header": ["A"], "rows": 1, "row": [""]}},
        {"table": {"header": ["A"], "widths": [1], "rows": "many", "row": [""]}},
        {"table": {"header": ["A"], "widths": [1], "body": [[True]]}},
        {"table": {"header": ["A"], "widths": [1], "body": [[{"picture": "x"}]]}},
        {"table": {"header": ["A"], "widths": [1], "body": [[{"dropdown": "unknown"}]]}},
    ],
)
def test_blocks_that_are_refused(block: Any) -> None:
    """Unknown kinds, empty or broken lines, values that YAML made of words, ragged tables."""
    refused_blocks({"text": "before"}, block, {"text": "after"})


def test_a_folded_line_may_end_with_its_line_end() -> None:
    """YAML's folded form is one line."""
    text = yaml.safe_dump(GOOD | {"blocks": []}).replace(
        "blocks: []", "blocks:\n- text: >\n    one\n    line\n"
    )

    assert parse_blueprint(text, source="t.yaml").blocks == (Line(kind="text", text="one line"),)


def test_a_table_stands_between_lines() -> None:
    """First, after another table, or last: Docs would leave an empty paragraph there."""
    grid = {"facts": [["a", "b"]]}
    line = {"text": "x"}

    assert "before it" in refused_blocks(grid, line)
    assert "before it" in refused_blocks(line, grid, grid, line)
    assert "follow the last table" in refused_blocks(line, grid)


@pytest.mark.parametrize(
    "dropdowns",
    [
        {"severity": {"title": "S", "options": ["one"]}},
        {"severity": {"title": "S", "options": ["x"] * 51}},
        {"severity": {"title": "S", "options": ["a", True]}},
        {"severity": {"title": "S", "options": ["a", ["b"]]}},
        {"severity": {"title": "S", "options": ["a", ["b", "red"]]}},
        {"severity": {"options": ["a", "b"]}},
        {"severity": ["a", "b"]},
        {"重大度": {"title": "S", "options": ["a", "b"]}},
        {"a_very_long_name": {"title": "S", "options": ["a", "b"]}},
        {"a_b": {"title": "S", "options": ["a", "b"]}, "ab": {"title": "S", "options": ["a", "b"]}},
    ],
)
def test_dropdowns_that_docs_would_not_take(dropdowns: dict[str, Any]) -> None:
    """Two to fifty options, a title, and a name that makes an id of its own."""
    refusal(yaml.safe_dump(GOOD | {"blocks": [{"text": "x"}], "dropdowns": dropdowns}, allow_unicode=True))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 3) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*GOOD, "title", "table", "facts", "text", "header", "widths", "row", "rows", "body", "options"]), inner, max_size=3),
    max_leaves=12,
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(list(GOOD)), JSON, max_size=4))
def test_whatever_a_file_says_it_is_understood_or_refused(changes: dict[str, Any]) -> None:
    """No description raises anything but ConfigError."""
    with contextlib.suppress(ConfigError):
        parse_blueprint(yaml.safe_dump(GOOD | changes), source="t.yaml")


# The templates that come with pmdocs

HEADINGS = {
    "en": [
        "Summary", "System background", "Impact", "Root causes", "Trigger", "Detection", "Resolution",
        "Constraints & alternatives considered", "Action items", "Lessons learned", "> What went well",
        "> What went wrong", "> Where we got lucky", "> Learnings from the response", "Timeline",
        "Questions & answers (review)", "Kudo wall", "Review checklist", "Supporting information",
    ],
    "ja": [
        "サマリ", "システム概要", "インパクト", "根本原因", "発生要因", "検出", "対応", "制約と検討した代替案",
        "アクションアイテム", "教訓", "> うまくいったこと", "> うまくいかなかったこと", "> 幸運だったこと",
        "> インシデント対応からの学び", "タイムライン", "質問と回答", "Kudo wall", "レビューチェックリスト",
        "参考情報",
    ],
}  # fmt: skip
LABELS = {
    "en": [
        "Incident",
        "Created",
        "Incident date",
        "Authors",
        "Owner",
        "Status",
        "Severity",
        "Services affected",
    ],
    "ja": ["インシデントID", "作成日", "発生日", "作者", "オーナー", "ステータス", "重大度", "対象サービス"],
}
LABEL_KEYS = ["incident_id", "created", "incident_date", "authors", "owner", "status", "severity", "services"]
TABLES = {
    "en": {
        "Action items": "ID | Action item | Type | Priority | Owner | Due | Status | Ticket | Reason for change",
        "Timeline": "Time | Event | Link or metric",
        "Questions & answers (review)": "Question | Asked by | Answer | Answered by",
    },
    "ja": {
        "アクションアイテム": "ID | アクション | 種別 | 優先度 | 担当 | 期日 | ステータス | チケット | 変更理由",
        "タイムライン": "時刻 | 出来事 | リンク・指標",
        "質問と回答": "質問 | 質問者 | 回答 | 回答者",
    },
}
MARKS = {
    "en": ["OUTAGE BEGINS", "Incident detected", "INCIDENT MITIGATED", "OUTAGE ENDS"],
    "ja": ["発生", "検知", "緩和", "復旧"],
}
CHECKLIST = {
    "en": [
        "Are the key data of the incident kept for later readers?",
        "Is the impact assessed in full, with numbers?",
        "Does the cause go deep enough to lead to actions?",
        "Is the plan right, and do its fixes have a fitting priority?",
        "Have the people concerned been told the outcome?",
        "Can an outsider understand the system from this text alone?",
        "Does each measure follow from a stated problem?",
        "Are the constraints behind the chosen measures stated?",
        "Is every question's answer in the text?",
    ],
    "ja": [
        "後から読む人のための主要なデータが残っているか",
        "影響が数値とともに漏れなく書かれているか",
        "対策につながる深さまで原因を掘り下げたか",
        "対策は妥当で、優先度は適切か",
        "関係者に結果を共有したか",
        "この文書だけでシステムの概要がわかるか",
        "問題と対策の間に飛躍がないか",
        "対策を選んだ制約が書かれているか",
        "質問への回答がすべて本文にあるか",
    ],
}
NAMES = ("standard", "near_miss")
every_template = pytest.mark.parametrize(
    ("name", "lang"), [(n, lang) for n in NAMES for lang in ("en", "ja")]
)
each_language = pytest.mark.parametrize("lang", ["en", "ja"])


def headings(blueprint: Blueprint) -> list[str]:
    marks = {"heading": "", "heading2": "> "}
    lines = [block for block in blueprint.blocks if isinstance(block, Line)]
    return [marks[line.kind] + line.text for line in lines if line.kind in marks]


def tables(blueprint: Blueprint) -> dict[str, Grid]:
    """Tables by the heading above; the facts under the empty heading."""
    found, heading = {}, ""
    for block in blueprint.blocks:
        if isinstance(block, Grid):
            found[heading] = block
        elif block.kind == "heading":
            heading = block.text
    return found


def options(blueprint: Blueprint, key: str) -> list[str]:
    (dropdown,) = (dropdown for dropdown in blueprint.dropdowns if dropdown.key == key)
    return [option.shown for option in dropdown.options]


@each_language
def test_standard_headings(lang: str) -> None:
    """All sections of the practice, in its order, in its words."""
    assert headings(load_blueprint("standard", lang)) == HEADINGS[lang]


@each_language
def test_near_miss_headings_are_the_practices_words(lang: str) -> None:
    """The short template leaves sections out but renames none; the lucky section moves up a level."""
    found = [heading.removeprefix("> ") for heading in headings(load_blueprint("near_miss", lang))]

    assert set(found) <= {heading.removeprefix("> ") for heading in HEADINGS[lang]}
    assert "アクションアイテム" in found or "Action items" in found


@every_template
def test_head_table(name: str, lang: str) -> None:
    """The facts of the head, labelled in the practice's words, which the vocabulary understands."""
    rows = tables(load_blueprint(name, lang))[""].rows

    assert [row[0].text for row in rows] == LABELS[lang]
    assert [header_key(row[0].text) for row in rows] == LABEL_KEYS
    assert {row[0].text: row[1].dropdown for row in rows if row[1].dropdown} == {
        LABELS[lang][5]: "doc_status",
        LABELS[lang][6]: "severity",
    }


@every_template
def test_tables_inside(name: str, lang: str) -> None:
    """Action items, timeline and questions have exactly the practice's columns."""
    found = tables(load_blueprint(name, lang))

    for heading, header in TABLES[lang].items():
        (grid,) = (grid for title, grid in found.items() if title.startswith(heading.partition(" (")[0]))
        assert " | ".join(cell.text for cell in grid.rows[0]) == header
        assert grid.has_header


@each_language
def test_timeline_marks_and_checklist(lang: str) -> None:
    """The four entries of the timeline, and every question of the review with a place for its answer."""
    found = tables(load_blueprint("standard", lang))
    timeline, checklist = found[HEADINGS[lang][14]], found[HEADINGS[lang][17]]

    assert [row[1].text for row in timeline.rows[1:]] == MARKS[lang]
    assert [row[0].text for row in checklist.rows[1:]] == CHECKLIST[lang]
    assert {row[1].dropdown for row in checklist.rows[1:]} == {"check"}


@each_language
def test_near_miss_checklist_is_part_of_the_whole(lang: str) -> None:
    """The short list asks no question of its own."""
    checklist = tables(load_blueprint("near_miss", lang))[HEADINGS[lang][17]]

    assert {row[0].text for row in checklist.rows[1:]} < set(CHECKLIST[lang])


@every_template
def test_options_are_the_trackers_words(name: str, lang: str) -> None:
    """What can be chosen in the document is what the tracker knows, after a first option for 'not chosen'."""
    blueprint = load_blueprint(name, lang)

    assert options(blueprint, "doc_status") == list(DOCUMENT_STATUS[lang])
    assert options(blueprint, "type") == ["-", *ITEM_TYPE[lang]]
    assert options(blueprint, "priority") == ["-", *PRIORITY[lang]]
    assert options(blueprint, "item_status") == list(ITEM_STATUS[lang])[:-1]
    assert len(options(blueprint, "check")) == 4
    severities = [parse_severity(shown) for shown in options(blueprint, "severity")]
    assert {severity for severity in severities if severity} >= set(
        map(parse_severity, ["S1", "S2", "S3", "S4"])
    )


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_have_one_structure(name: str) -> None:
    """Block by block and cell by cell the same kinds, placeholders, dropdowns and widths."""

    def shape(blueprint: Blueprint) -> list[object]:
        return [
            (block.kind, [unit.source.split()[1] for unit in find_units(block.text)])
            if isinstance(block, Line)
            else [
                [(bool(cell.text), cell.dropdown, cell.text if "{{" in cell.text else "") for cell in row]
                for row in block.rows
            ]
            for block in blueprint.blocks
        ]

    english, japanese = load_blueprint(name, "en"), load_blueprint(name, "ja")

    assert shape(english) == shape(japanese)
    assert [(d.key, len(d.options)) for d in english.dropdowns] == [
        (d.key, len(d.options)) for d in japanese.dropdowns
    ]
    assert [[option.colour for option in d.options] for d in english.dropdowns] == [
        [option.colour for option in d.options] for d in japanese.dropdowns
    ]


@every_template
def test_every_placeholder_is_allowed_and_names_a_fact(name: str, lang: str) -> None:
    """No template of ours would be refused, and none asks for a fact that cannot be given."""
    blueprint = load_blueprint(name, lang)
    texts = [block.text for block in blueprint.blocks if isinstance(block, Line)]
    grids = [block for block in blueprint.blocks if isinstance(block, Grid)]
    texts += [cell.text for grid in grids for row in grid.rows for cell in row]
    now = datetime(2026, 11, 20, tzinfo=UTC)
    incident = Incident(
        title="T", incident_id="I", severity=Severity.S1, started=now, detected=now, mitigated=now, resolved=now,
        owner=Person(name="Ada"), authors=(Person(name="Ada"),), services=("s",), team="t", trigger="t",
        summary="s", created=now.date(),
    )  # fmt: skip

    check_expressions(document(*[text for text in texts if text]))
    sources = [unit.source for text in texts for unit in find_units(text)]
    assert len(sources) >= 9
    assert all(evaluate(source, facts_of(incident, lang=lang), lang=lang) is not None for source in sources)


@every_template
def test_lang_and_page(name: str, lang: str) -> None:
    """Each says its own language and has room between its margins."""
    blueprint = load_blueprint(name, lang)

    assert blueprint.lang == lang
    assert blueprint.page_width - 2 * blueprint.margin > 400


# Finding them


def test_a_directory_of_ones_own_comes_first(tmp_path: Path) -> None:
    """What is not in it comes from pmdocs; what is nowhere is refused."""
    (tmp_path / "standard.en.yaml").write_text(yaml.safe_dump(GOOD), encoding="utf-8")

    assert load_blueprint("standard", "en", directory=tmp_path).name == "N"
    assert load_blueprint("standard", "ja", directory=tmp_path).lang == "ja"
    with pytest.raises(ConfigError, match=r"weekly\.en\.yaml"):
        load_blueprint("weekly", "en")
