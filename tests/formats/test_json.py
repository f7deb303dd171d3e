"""Exports as JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest
from exports import HOSTILE, MEETING, export, post, review, thread

from pmdocs.formats import FORMATS


def value(*args: Any, **more: Any) -> Any:
    return json.loads(FORMATS["json"](export(*args, **more)))


def test_names_do_not_depend_on_language() -> None:
    """A program reads the same from an English and a Japanese export."""
    assert value(*review()) == value(*review(), lang="ja")


def test_whole_export() -> None:
    """Document, source, meeting and counts stand at the top, the threads in reading order."""
    made = value(*review(), meeting=MEETING)

    assert (1, "doc-1", "INC-7", "docs") == (
        made["schema_version"], made["document_id"], made["incident_id"], made["source"],
    )  # fmt: skip
    assert {"start": "2026-11-20T12:10:00Z", "end": "2026-11-20T12:40:00Z"} == made["meeting"]
    assert (
        dict.fromkeys(["unanswered", "silent", "answered", "suggestions", "kudos", "others"], 1)
        == made["counts"]
    )
    assert ["open", "silent", "answered", "idea", "praise", "remark"] == [
        item["comment_id"] for item in made["threads"]
    ]


def test_unknown_is_null() -> None:
    """What is not known is null, and never an empty text."""
    made = value(thread("Why?", source="drive", location="candidates", words_now=None))
    item = made["threads"][0]

    assert [None] * 6 == [
        made["meeting"], item["window"], item["words_now"], item["assignee"], item["resolved_by"],
        item["post"]["author"]["user_id"],
    ]  # fmt: skip
    assert {"tab_id": "t.0", "segment_id": "", "start": 1, "end": 9} == item["places"][0]


def test_answers_are_named() -> None:
    """Replies are all there; those that answer are named by id."""
    made = value(thread("Why?", post("me again", minutes=1), post("Because.", "Ken", minutes=2)))

    assert ["Mio1", "Ken2"] == [item["post_id"] for item in made["threads"][0]["replies"]]
    assert ["Ken2"] == made["threads"][0]["answers"]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_any_text_can_be_written(hostile: str) -> None:
    """Texts come through, but for control characters and halves of characters."""
    text = FORMATS["json"](export(thread(hostile), title=hostile))

    assert text.encode()
    assert "\x1b" not in json.loads(text)["threads"][0]["post"]["text"]
