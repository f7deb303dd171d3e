"""Exports as Markdown."""

from __future__ import annotations

import json
import re
from html import unescape

import pytest
from exports import HOSTILE, MEETING, export, post, review, thread

from pmdocs.formats import FORMATS
from pmdocs.formats import text as shown


def headings(text: str) -> list[str]:
    return [line.lstrip("# ") for line in text.splitlines() if line.startswith("## ")]


def test_questions_first() -> None:
    """Questions without an answer come first, then those resolved without a word, then the rest."""
    assert [
        "Questions without an answer (1)",
        "Questions resolved without a written answer (1)",
        "Questions with answers (1)",
        "Suggestions (1)",
        "Kudos (1)",
        "Other comments (1)",
        "Still to be edited (3)",
    ] == headings(FORMATS["md"](export(*review())))


def test_japanese_headings() -> None:
    """In Japanese the fixed words are Japanese, people's words as they wrote them."""
    text = FORMATS["md"](export(*review(), lang="ja"))

    assert ["未回答の質問 (1)", "回答が書かれずに解決された質問 (1)", "回答済みの質問 (1)"] == headings(text)[
        :3
    ]
    assert "Five minutes." in text
    assert "Questions" not in text


def test_a_thread_in_full() -> None:
    """Section, quote, posts with writer and local time, kind, state, window and link."""
    made = thread("How long?", post("Five minutes.\nSee the graph.", "Ken", minutes=15), comment_id="AAA")
    text = FORMATS["md"](export(made, meeting=MEETING))

    assert (
        "### 1. Impact › Numbers\n\n> the pool\n\n**Mio** (2026-11-20 21:00): How long?\n\n"
        "- **Ken** (2026-11-20 21:15): Five minutes.  \n  See the graph.\n\n"
        "question · open · before the meeting · "
        "[open](https://docs.google.com/document/d/doc-1/edit?disco=AAA)\n"
    ) in text
    assert "Meeting: 2026-11-20 21:10 to 21:40" in text


def test_changed_words_are_told() -> None:
    """Where the words have changed since, both are shown; where they are gone, that is."""
    changed = thread(words_now="the *big* pool")
    gone = thread(comment_id="2", location="detached", state="detached", words_now=None)

    assert "*now: the \\*big\\* pool*" in FORMATS["md"](export(changed))
    assert "the words are gone" in FORMATS["md"](export(gone))
    assert "now:" not in FORMATS["md"](export(thread()))


def test_inferred_places_are_marked() -> None:
    """A place found by its words says so, and the whole export says that Drive gave it."""
    text = FORMATS["md"](export(thread(source="drive", location="candidates", words_now=None)))

    assert "place found by its words" in text
    assert "read from Drive" in text


def test_marker_is_left_out() -> None:
    """The marker line of pmdocs' own posts is not for people."""
    from pmdocs.core.comments.markers import make_marker

    asked = thread("Why is it later?\n" + make_marker("INC-7/AI-3", "due", old="a", new="b"))

    assert "pmdocs" not in FORMATS["md"](export(asked))


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("where", ["text", "quote", "reply", "name", "title", "section"])
def test_structure_is_ours(hostile: str, where: str) -> None:
    """No text of a person adds a heading, a list, a link, HTML, a table or a control character."""
    reply = post(hostile if where == "reply" else "Yes", hostile if where == "name" else "Ken")
    made = thread(
        hostile if where == "text" else "Why?",
        reply,
        quote=hostile if where == "quote" else "x",
        words_now=None,
        section=(hostile,) if where == "section" else ("S",),
    )
    whole = export(made, title=hostile if where == "title" else "T")
    text = FORMATS["md"](whole)
    plain = re.sub(r"\\.", "x", text)

    assert 1 == len(re.findall(r"^# ", plain, re.MULTILINE))
    assert 1 + bool(whole.edits) == len(re.findall(r"^## ", plain, re.MULTILINE))
    assert 1 == len(re.findall(r"^### ", plain, re.MULTILINE))
    assert 1 == len(re.findall(r"^- \*\*", plain, re.MULTILINE))
    assert {"[open]", "[ ]"} >= set(re.findall(r"\[[^\]]*\]", plain))
    assert not re.search(r"<(?!https://docs\.google\.com)", plain)
    assert "|" not in plain
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\ud800-\udfff]", text)
    assert not re.search(r"^(?:=+|\*\*\*|\d+\.)", plain.replace("**", ""), re.MULTILINE)


def test_plain_names_stay_legible() -> None:
    """Underscores inside words, hyphens and dots are left as they are."""
    assert "set max_pool_size to 1.5 - see a_b.c" in FORMATS["md"](
        export(thread("set max_pool_size to 1.5 - see a_b.c"))
    )


def test_nothing_to_export() -> None:
    """An export without threads says so."""
    assert "There are no comments." in FORMATS["md"](export())


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_doubtful_answer_is_told(lang: str) -> None:
    """A reply under the asker's name leaves its question open, and every format says why."""
    asked = thread("Why was it slow?", post("The pool was full.", "Mio", minutes=5))
    made = export(asked, lang=lang)
    words = shown.words(lang)["doubtful"]

    assert ["unanswered"] == [entry.group for entry in made.entries]
    assert words in FORMATS["md"](made)
    assert words in unescape(FORMATS["html"](made))
    assert ["Mio5"] == json.loads(FORMATS["json"](made))["threads"][0]["doubtful_answers"]
