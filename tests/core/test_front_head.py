"""What a Markdown file's front matter says of the incident, as the head of its document."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_soup import squeeze

from pmdocs.core.markdown.blocks import Block, Grid, Line, Manuscript
from pmdocs.core.markdown.front import split_front_matter
from pmdocs.core.markdown.front_head import FrontHead, language_of, read_front
from pmdocs.core.markdown.parsing import parse_markdown
from pmdocs.core.markdown.spans import plain
from pmdocs.core.vocabulary import normalise, parse_doc_status, parse_severity

TOKYO = ZoneInfo("Asia/Tokyo")


def head(facts: str, body: str = "# T\n", **said: str) -> tuple[FrontHead, Manuscript]:
    """The head of a file's facts, and the file with it."""
    text = f"---\n{facts}\n---\n{body}"
    made = read_front(split_front_matter(text)[0], said, lang=language_of(text), zone=TOKYO)
    return made, parse_markdown(text, head=made.blocks)


@pytest.mark.parametrize(
    ("facts", "lines"),
    [
        (
            "severity: S1\nstarted: 2026-11-04 09:00\nincident_id: INC-7\nowner: Ada",
            ["Severity: S1", "Incident: INC-7", "Owner: Ada", "Start time: 2026-11-04 09:00"],
        ),
        (
            "date: 2026-11-05\nauthor: [Ada, Bob]\nservices:\n- api\n- web\nStatus: reviewed",
            ["Date: 2026-11-05", "Authors: Ada, Bob", "Status: reviewed", "Services affected: api, web"],
        ),
        (
            "重大度: S2\n発生: 2026年11月4日 9時05分\n検知: 2026/11/4 9:10\n復旧: 2026-11-04 10:25",
            [
                "重大度: S2",
                "発生日時: 2026年11月4日 9時05分",
                "検知時刻: 2026/11/4 9:10",
                "復旧時刻: 2026-11-04 10:25",
            ],
        ),
        ("対象サービス: 決済\n担当: 田中さん", ["対象サービス: 決済", "オーナー: 田中さん"]),
        (
            "incident date: 2026-11-03\nstarted: 2026-11-04 09:00",
            ["Incident date: 2026-11-03", "Started: 2026-11-04 09:00"],
        ),
        ("detected: 2026-11-03T23:30Z", ["Detected: 2026-11-04 08:30 (2026-11-03T23:30Z)"]),
        ("created: 2026-11-05T20:00:00Z", ["Created: 2026-11-06 05:00 (2026-11-05T20:00:00Z)"]),
    ],
)
def test_front_matter_is_the_head(facts: str, lines: list[str]) -> None:
    """A line for each known fact, in the file's language, a time by the team's day; below the title, no table."""
    _, manuscript = head(facts)

    assert ["T", *lines] == [block.text for block in manuscript.blocks if isinstance(block, Line)]
    assert not any(isinstance(block, Grid) for block in manuscript.blocks)


def test_what_else_front_matter_says_stays_a_table() -> None:
    """Unknown keys, unset values and prose, as they are written."""
    made, _ = head(f"severity: TBD\nteam: Pay\ntags: [x]\nowner:\nstatus: {'long ' * 120}")

    (grid,) = made.blocks
    assert isinstance(grid, Grid)
    assert ["severity", "team", "tags", "owner", "status"] == [plain(row[0]) for row in grid.rows]


def test_what_the_text_says_is_not_said_twice() -> None:
    """The same in other words is left out; what differs stays as code, which nothing reads, and a note tells it."""
    made, _ = head(
        "severity: SEV-1\nstatus: final\nowner: Ada\ndate: 2026-11-05",
        severity="S1",
        status="Closed",
        owner="Bob",
    )

    assert [("text", "Date: 2026-11-05"), ("code", "owner: Ada")] == [
        (block.kind, block.text) for block in made.blocks if isinstance(block, Line)
    ]
    assert ("the front matter's 'owner: Ada' does not count: the text says otherwise",) == made.notes


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-11-04 09:00", "2026-11-04T09:00+09:00"),
        ("2026/11/4 9:00", "2026-11-04T09:00+09:00"),
        ("2026-11-04 09:00:00 +0100", "2026-11-04T17:00+09:00"),
        ("2026-11-04T09:00Z", "2026-11-04T18:00+09:00"),
        ("2026-11-04 09:00 UTC", "2026-11-04T18:00+09:00"),
        ("2026年11月4日（水） 9時05分", "2026-11-04T09:05+09:00"),
        ("2026-11-04", ""),
        ("10:30", ""),
        ("after lunch", ""),
        ("9999-12-31 23:30 UTC", ""),
    ],
)
def test_times_of_front_matter(written: str, moment: str) -> None:
    """A day with a time of day is a moment in the team's zone; anything else is none, and a note says so."""
    made, manuscript = head(f"resolved: '{written}'")
    expected = datetime.fromisoformat(moment) if moment else None

    assert expected == made.times.get("resolved")
    assert (not moment) == any(written in note for note in made.notes)
    assert any(written in block.text for block in manuscript.blocks if isinstance(block, Line))


KEYS = ("severity", "sev", "owner", "担当", "date", "created", "started", "resolved", "team", "x")


@given(facts=st.dictionaries(st.sampled_from(KEYS), st.text(max_size=40), max_size=6))
def test_no_value_of_front_matter_is_lost(facts: dict[str, str]) -> None:
    """Whatever is written there stands in the document, unless another fact says the same."""
    made = read_front(facts, {}, lang="en", zone=TOKYO)
    shown = squeeze(" ".join(" ".join(_texts(block)) for block in made.blocks))

    for key, value in facts.items():
        others = [facts[other] for other in facts if other != key]
        assert squeeze(value) in shown or any(_means(value) == _means(other) for other in others)


def _texts(block: Block) -> list[str]:
    return [block.text] if isinstance(block, Line) else [plain(cell) for row in block.rows for cell in row]


def _means(value: str) -> object:
    return parse_severity(value) or parse_doc_status(value) or normalise(value) or value


def test_a_day_given_as_a_moment_is_the_day_of_creation() -> None:
    """Static site generators write dates so; the team's day counts."""
    assert "2026-11-06" == str(head("date: 2026-11-05T20:00:00Z")[0].created)


@pytest.mark.parametrize(
    "facts", ["severity: S1\nseverity: S2", "title: Slow: again\nowner: Ada\nowner: Bob"]
)
def test_keys_said_twice_lose_nothing(facts: str) -> None:
    """Which of the two counts nobody can tell: the front matter stays as it is written."""
    front, blocks, _ = split_front_matter(f"---\n{facts}\n---\n# T\n")

    assert {} == front
    [line] = blocks
    assert isinstance(line, Line)
    assert all(fact in plain(line.spans) for fact in facts.split("\n"))


# TOML


@pytest.mark.parametrize(
    ("toml", "yaml"),
    [
        (
            'severity = "S1"\nstarted = 2026-11-04 09:00:00\nowner = "Ada" # on call\nservices = ["api", "web"]',
            "severity: S1\nstarted: 2026-11-04 09:00:00\nowner: Ada\nservices: [api, web]",
        ),
        ("date = 2026-11-05T20:00:00Z\ndraft = true\nn = 7\nv = 1.10", "date: 2026-11-05 20:00:00Z\ndraft: true\nn: 7\nv: 1.10"),
        ("date = 2026-11-05\n[params]\nteam = 'Pay'\nat = 09:30:00", "date: 2026-11-05\nparams: {team: Pay, at: 09:30:00}"),
        ('"重大度" = "S2"\n"検知" = 2026-11-04T09:10:00+09:00', "重大度: S2\n検知: 2026-11-04 09:10:00+09:00"),
        ('title = "決済が失敗"\n\nstatus = "レビュー済み"', "title: 決済が失敗\nstatus: レビュー済み"),
    ],
)  # fmt: skip
def test_toml_is_read_as_yaml_is(toml: str, yaml: str) -> None:
    """Between lines of three plus signs: the same facts make the same head, times, day and document."""
    text = f"+++\n{toml}\n+++\n# T\n"
    made = read_front(split_front_matter(text)[0], {}, lang=language_of(text), zone=TOKYO)

    assert head(yaml) == (made, parse_markdown(text, head=made.blocks))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('severity = "S1"\nseverity = "S2"', id="a key said twice"),
        pytest.param("severity = S1", id="no quotes"),
        pytest.param("# note\n[a]\n[a]", id="a table said twice"),
        pytest.param("n = 0x" + "f" * 5000, id="a number without end"),
        pytest.param("a = " + "[" * 5000, id="deep"),
        pytest.param("a." * 300_000 + "b = 1", id="a key without end"),
    ],
)
def test_toml_that_is_none_is_kept(text: str) -> None:
    """What means to be facts and cannot be read stays as it is written; words between such lines are text."""
    front, [line], rest = split_front_matter(f"+++\n{text}\n+++\n# T\n")

    assert ({}, "# T\n") == (front, rest)
    assert isinstance(line, Line)
    assert all(fact in plain(line.spans) for fact in text.split("\n"))
    for words in ("", "words", "[a link](x)"):
        assert ({}, [], f"+++\n{words}\n+++\n") == split_front_matter(f"+++\n{words}\n+++\n")
