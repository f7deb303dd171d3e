"""Where threads stand after many edits, by both paths, against an oracle of its own.

Each commented stretch begins and ends with a character that occurs nowhere else. The oracle reads Google's
raw JSON: it looks for these two characters and for the headings above them; pmdocs' code has no part in it.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from world import World

from pmdocs.core.comments.threads import Author, Discussion, Post, Thread
from pmdocs.emulator import Emulator

Json = dict[str, Any]
JUNK = ("so ", "x", "🔥", "障害 ", "\n", "a b\n", "é", "が\n\n")
BATCH = 20


@pytest.fixture(name="world")
def world_(tmp_path: Path) -> Iterator[World]:
    emulator = Emulator(tmp_path / "workspace.db")
    yield World(emulator, tmp_path / "workspace.db")
    emulator.store.close()


class Page:
    """A document under edit, through the real client, as raw JSON."""

    def __init__(self, world: World, who: str = "ada@example.com") -> None:
        self._documents = world.emulator.client("docs", user=who).documents()
        self.world = world
        self.id: str = self._documents.create(body={"title": "Outage"}).execute()["documentId"]
        world.emulator.client("drive", user=who).permissions().create(
            fileId=self.id, body={"type": "anyone", "role": "writer"}
        ).execute()
        self.read()

    def read(self) -> None:
        self.raw: Json = self._documents.get(
            documentId=self.id,
            includeTabsContent=True,
            suggestionsViewMode="SUGGESTIONS_INLINE",
            commentsViewMode="COMMENTS_VIEW_MODE_INCLUDED",
        ).execute()
        self._units: dict[int, dict[int, str]] = {}

    def batch(self, *requests: Json) -> list[Json]:
        body = {"requests": list(requests)}
        replies: list[Json] = self._documents.batchUpdate(documentId=self.id, body=body).execute()["replies"]
        self.read()
        return replies

    def add_tab(self) -> str:
        (reply,) = self.batch({"addDocumentTab": {}})
        made: str = reply["addDocumentTab"]["tabProperties"]["tabId"]
        return made

    def tabs(self) -> list[tuple[str, list[Json]]]:
        return [
            (tab["tabProperties"]["tabId"], tab["documentTab"]["body"]["content"]) for tab in self.raw["tabs"]
        ]

    def units(self, tab: int) -> dict[int, str]:
        """The character that begins at each index of a tab's body."""
        if tab in self._units:
            return self._units[tab]
        found = self._units[tab] = {}
        for paragraph in _paragraphs(self.tabs()[tab][1]):
            for element in paragraph["paragraph"]["elements"]:
                at = element.get("startIndex", 0)
                for character in element.get("textRun", {}).get("content", ""):
                    found[at] = character
                    at += 2 if character > "\uffff" else 1
        return found

    def threads(self) -> dict[str, Thread]:
        """Threads by what their first post says, over the path that is open."""
        return {thread.head.text: thread for thread in self.discussion().threads}

    def discussion(self) -> Discussion:
        return self.world.ports().comments.fetch_threads(self.id)


def _paragraphs(content: list[Json]) -> Iterator[Json]:
    for block in content:
        if "paragraph" in block:
            yield block
        for row in block.get("table", {}).get("tableRows", []):
            for cell in row["tableCells"]:
                yield from _paragraphs(cell["content"])


def _headings(content: list[Json], index: int) -> tuple[str, ...]:
    """The oracle's headings above an index: those of lower levels until the next of the same or a higher one."""
    above: list[tuple[int, str]] = []
    for block in content:
        if block.get("startIndex", 0) > index:
            break
        style = block.get("paragraph", {}).get("paragraphStyle", {}).get("namedStyleType", "")
        runs = block.get("paragraph", {}).get("elements", [])
        text = "".join(run.get("textRun", {}).get("content", "") for run in runs).strip()
        if style.startswith("HEADING_") and text:
            level = int(style[-1])
            above = [*(each for each in above if each[0] < level), (level, " ".join(text.split()))]
    return tuple(text for _, text in above)


def _marks(number: int) -> tuple[str, str]:
    return chr(0x3400 + 2 * number), chr(0x3401 + 2 * number)


class Game:
    """Words that were commented on, and random edits around and within them."""

    def __init__(self, world: World, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - a test's edits
        self.page = Page(world)
        self.alive: dict[int, int] = {}
        """Tab of each commented stretch that still stands."""
        self.gone: set[int] = set()
        self.quotes: dict[int, str] = {}
        tabs = [self.page.tabs()[0][0], self.page.add_tab()]
        for number, tab_id in enumerate(tabs):
            self._lay_out(number, tab_id)

    def _lay_out(self, tab: int, tab_id: str) -> None:
        text = ""
        for part in range(4):
            first, last = _marks(10 * tab + 2 * part), _marks(10 * tab + 2 * part + 1)
            text += f"Part {tab}{part}\nSome {first[0]}pool{first[1]} and 🔥{last[0]}two words{last[1]}.\n"
        self.page.batch({"insertText": {"location": {"index": 1, "tabId": tab_id}, "text": text}})
        self._style(tab, [f"Part {tab}{part}" for part in range(4)])
        at = {"index": 1, "tabId": tab_id}
        self.page.batch({"insertTable": {"location": at, "rows": 3, "columns": 2}})
        cell = self._cells(tab)[2]
        first, last = _marks(10 * tab + 8), _marks(10 * tab + 9)
        words = f"{first[0]}cell{first[1]} {last[0]}owner{last[1]}"
        self.page.batch({"insertText": {"location": {"index": cell, "tabId": tab_id}, "text": words}})
        for number in range(10 * tab, 10 * tab + 10):
            start, end = self.range_of(number, tab) or (0, 0)
            units = self.page.units(tab)
            self.quotes[number] = "".join(units[at] for at in sorted(units) if start <= at < end)
            where = {"startIndex": start, "endIndex": end, "tabId": tab_id}
            self.page.batch({"insertComment": {"range": where, "content": f"Why {number}?"}})
            self.alive[number] = tab

    def _style(self, tab: int, lines: list[str]) -> None:
        tab_id, content = self.page.tabs()[tab]
        for block in _paragraphs(content):
            line = "".join(run["textRun"]["content"] for run in block["paragraph"]["elements"]).strip()
            if line in lines:
                level = self.chance.choice((1, 1, 2, 3))
                self.page.batch(_heading(tab_id, block, level))

    def _cells(self, tab: int) -> list[int]:
        """Where the first paragraph of each cell of the tab's tables begins."""
        return [
            cell["content"][0]["startIndex"]
            for block in self.page.tabs()[tab][1]
            for row in block.get("table", {}).get("tableRows", [])
            for cell in row["tableCells"]
        ]

    def range_of(self, number: int, tab: int) -> tuple[int, int] | None:
        """The oracle's range of a stretch: from its first to its last character."""
        first, last = _marks(number)
        units = self.page.units(tab)
        found = {character: at for at, character in units.items() if character in (first, last)}
        return (found[first], found[last] + 1) if len(found) == 2 else None

    def edit(self) -> None:
        """One random edit: text, whole stretches, headings or rows of a table."""
        tab = self.chance.randrange(2)
        kind = self.chance.choices(("insert", "delete", "replace", "inside", "heading", "row", "kill"),
                                   (30, 16, 12, 20, 10, 8, 0.6))[0]  # fmt: skip
        getattr(self, f"_{kind}")(tab, self.page.tabs()[tab][0])

    def _insert(self, tab: int, tab_id: str) -> None:
        at = self.chance.choice(self._free(tab))
        text = self.chance.choice(JUNK)
        self.page.batch({"insertText": {"location": {"index": at, "tabId": tab_id}, "text": text}})

    def _delete(self, tab: int, tab_id: str) -> None:
        units = self.page.units(tab)
        free = [at for at in self._free(tab) if units[at] not in "\n🔥"]
        if free:
            at = self.chance.choice(free)
            self.page.batch(_delete(tab_id, at, at + 1))

    def _replace(self, tab: int, tab_id: str) -> None:  # noqa: ARG002 - every edit has this shape
        old, new = self.chance.choice(
            (("so ", "thus "), ("x", "y"), ("障害 ", "🔥"), ("Some", "Any"), ("y", "so "))
        )
        request = {"containsText": {"text": old, "matchCase": True}, "replaceText": new}
        self.page.batch({"replaceAllText": request})

    def _inside(self, tab: int, tab_id: str) -> None:
        number = self._any(tab)
        if number is None:
            return
        start, end = self.range_of(number, tab) or (0, 0)
        at = self.chance.randrange(start + 1, end)
        if end - start > 12:
            units = self.page.units(tab)
            inner = [place for place in units if start < place < end - 1 and units[place] not in "\n🔥"]
            place = self.chance.choice(inner)
            self.page.batch(_delete(tab_id, place, place + 1))
        elif at in self.page.units(tab):
            text = self.chance.choice(("q", "🔥", "障"))
            self.page.batch({"insertText": {"location": {"index": at, "tabId": tab_id}, "text": text}})

    def _heading(self, tab: int, tab_id: str) -> None:
        top = [block for block in self.page.tabs()[tab][1] if "paragraph" in block]
        self.page.batch(_heading(tab_id, self.chance.choice(top), self.chance.choice((0, 0, 1, 2, 3))))

    def _row(self, tab: int, tab_id: str) -> None:
        tables = [block for block in self.page.tabs()[tab][1] if "table" in block]
        rows = tables[0]["table"]["rows"]
        where = {"tableStartLocation": {"index": tables[0]["startIndex"], "tabId": tab_id},
                 "rowIndex": self.chance.randrange(rows), "columnIndex": 0}  # fmt: skip
        if rows < 6:
            self.page.batch(
                {"insertTableRow": {"tableCellLocation": where, "insertBelow": self.chance.random() < 0.5}}
            )
            return
        self.page.batch({"deleteTableRow": {"tableCellLocation": where}})
        for number in (10 * tab + 8, 10 * tab + 9):
            if number in self.alive and self.range_of(number, tab) is None:
                self._buried(number)

    def _kill(self, tab: int, tab_id: str) -> None:
        number = self._any(tab)
        if number is not None:
            self.page.batch(_delete(tab_id, *(self.range_of(number, tab) or (0, 0))))
            self._buried(number)

    def _buried(self, number: int) -> None:
        del self.alive[number]
        self.gone.add(number)

    def _any(self, tab: int) -> int | None:
        return self.chance.choice([number for number, at in self.alive.items() if at == tab] or [None])

    def _free(self, tab: int) -> list[int]:
        """Indexes where text may be inserted without touching a commented stretch."""
        ranges = [self.range_of(number, tab) or (0, 0) for number, home in self.alive.items() if home == tab]
        return [at for at in self.page.units(tab) if not any(start <= at <= end for start, end in ranges)]

    def expected(self, number: int) -> tuple[tuple[tuple[str, int, int], ...], tuple[str, ...]]:
        """Place and section of a stretch by the oracle."""
        tab = self.alive[number]
        tab_id, content = self.page.tabs()[tab]
        start, end = self.range_of(number, tab) or (0, 0)
        return ((tab_id, start, end),), _headings(content, start)


def _delete(tab_id: str, start: int, end: int) -> Json:
    return {"deleteContentRange": {"range": {"startIndex": start, "endIndex": end, "tabId": tab_id}}}


def _heading(tab_id: str, block: Json, level: int) -> Json:
    where = {"startIndex": block["startIndex"], "endIndex": block["endIndex"], "tabId": tab_id}
    style = f"HEADING_{level}" if level else "NORMAL_TEXT"
    return {"updateParagraphStyle": {"range": where, "paragraphStyle": {"namedStyleType": style},
                                     "fields": "namedStyleType"}}  # fmt: skip


def _found(thread: Thread) -> tuple[tuple[tuple[str, int, int], ...], tuple[str, ...]]:
    return tuple((at.tab_id, at.start, at.end) for at in thread.places), thread.section


def test_places_after_many_edits(world: World) -> None:
    """After each batch of 400 random edits every thread has its section and its place, or is detached."""
    game = Game(world, seed=20261121)
    for round_ in range(400 // BATCH):
        for _ in range(BATCH):
            game.edit()
        threads = game.page.threads()
        standing = {number: game.expected(number) for number in game.alive}
        assert (round_, standing) == (
            round_,
            {number: _found(threads[f"Why {number}?"]) for number in standing},
        )
        assert {"detached"} >= {threads[f"Why {number}?"].state for number in game.gone}
    assert 4 <= len(game.alive)
    assert 2 <= len(game.gone)


def test_words_now_and_then(world: World) -> None:
    """After edits within the commented words both are told: the words now, and those that were commented."""
    game = Game(world, seed=3)
    for _ in range(60):
        game.edit()
    threads = game.page.threads()
    for number, tab in game.alive.items():
        start, end = game.range_of(number, tab) or (0, 0)
        units = game.page.units(tab)
        now = "".join(units[at] for at in sorted(units) if start <= at < end)
        thread = threads[f"Why {number}?"]

        assert (now, game.quotes[number]) == (thread.words_now, thread.quote)


def test_inferred_places_after_edits(world: World) -> None:
    """Through Drive, a stretch that still reads as quoted is found where it stands; any other has no place."""
    game = Game(world, seed=5)
    for _ in range(200):
        game.edit()
    world.set("native_comments", value=False)
    threads = game.page.threads()
    unchanged = 0
    for number, tab in game.alive.items():
        start, end = game.range_of(number, tab) or (0, 0)
        units = game.page.units(tab)
        now = "".join(units[at] for at in sorted(units) if start <= at < end)
        thread = threads[f"Why {number}?"]
        if now == game.quotes[number]:
            unchanged += 1
            assert (game.expected(number), "candidates") == (_found(thread), thread.location)
        else:
            assert ((), "none", ()) == (thread.places, thread.location, thread.section)
    for number in game.gone:
        assert ((), "none") == (threads[f"Why {number}?"].places, threads[f"Why {number}?"].location)
    assert unchanged


# The same threads by both paths


def _talk(page: Page, world: World) -> None:
    """Threads in every state, by two people of one name."""
    page.batch({"insertText": {"location": {"index": 1}, "text": "Impact\nOrders failed for <5 & more.\n"}})
    other = page.add_tab()
    page.batch({"insertText": {"location": {"index": 1, "tabId": other}, "text": "Second tab here\n"}})
    docs = world.emulator.client("docs", user="bob@example.com").documents()
    drive = world.emulator.client("drive", user="bob@example.com")

    def say(start: int, end: int, content: str, **more: Any) -> str:
        request = {
            "range": {"startIndex": start, "endIndex": end, **more.pop("at", {})},
            "content": content,
            **more,
        }
        body = {"requests": [{"insertComment": request}]}
        answer = docs.batchUpdate(documentId=page.id, body=body).execute()
        made: str = answer["replies"][0]["insertComment"]["commentThread"]["commentId"]
        return made

    def reply(comment_id: str, content: str = "", action: str = "") -> None:
        body = {key: value for key, value in (("content", content), ("action", action)) if value}
        drive.replies().create(fileId=page.id, commentId=comment_id, body=body, fields="id").execute()

    say(8, 14, "Open?")
    reply(say(15, 21, "Answered?"), "Because.")
    reply(say(26, 31, "Silent?"), "", "resolve")
    again = say(8, 21, "Again?")
    reply(again, "Done", "resolve")
    reply(again, "", "reopen")
    say(8, 14, "Do it", assigneeEmailAddress="ada@example.com")
    say(1, 7, "On a tab", at={"tabId": other})
    edited = say(1, 4, "Before")
    drive.comments().update(
        fileId=page.id, commentId=edited, body={"content": "After"}, fields="id"
    ).execute()
    gone = say(1, 7, "Deleted")
    drive.comments().delete(fileId=page.id, commentId=gone).execute()
    drive.comments().create(fileId=page.id, body={"content": "On the whole"}, fields="id").execute()
    page.read()


def _known_to_both(thread: Thread) -> Thread:
    """A thread without what only one of the two can know: places, words now, ids of people, the head's update."""
    return replace(
        thread,
        head=_known_post(replace(thread.head, updated=None)),
        replies=tuple(map(_known_post, thread.replies)),
        state="open" if thread.state == "detached" else thread.state,
        words_now=None,
        places=(),
        location="none",
        section=(),
        source="drive",
        resolved_by=thread.resolved_by
        and Author(name=thread.resolved_by.name, is_me=thread.resolved_by.is_me),
    )


def _known_post(post: Post) -> Post:
    return replace(post, author=Author(name=post.author.name, is_me=post.author.is_me))


def test_both_paths_tell_the_same_threads(world: World) -> None:
    """What Docs and Drive both know is the same by both; what Drive cannot know is absent, never guessed."""
    page = Page(world)
    _talk(page, world)
    native = page.discussion()
    world.set("native_comments", value=False)
    drive = page.discussion()
    by_docs = {
        thread.comment_id: _known_to_both(thread) for thread in native.threads if not thread.is_suggestion
    }
    by_drive = {thread.comment_id: thread for thread in drive.threads if thread.state != "deleted"}

    assert ("docs", "drive") == (native.source, drive.source)
    assert 8 == len(by_docs)
    assert by_docs == {key: _known_to_both(thread) for key, thread in by_drive.items()}
    for thread in by_drive.values():
        assert thread.words_now is None
        assert thread.head.updated is None
        assert thread.location in {"candidates", "document", "none"}
        assert {None} == {post.author.user_id for post in (thread.head, *thread.replies)}


def test_drive_tells_no_suggestions(world: World) -> None:
    """A suggested edit is a thread by Docs; Drive's list does not have it, and none is made up."""
    page = Page(world)
    page.batch({"insertText": {"location": {"index": 1}, "text": "Some words\n"}})
    docs = world.emulator.client("docs", user="ada@example.com").documents()
    body = {"requests": [{"insertText": {"location": {"index": 5}, "text": " new"}}],
            "writeControl": {"writeMode": "SUGGEST"}}  # fmt: skip
    docs.batchUpdate(documentId=page.id, body=body).execute()
    native = page.discussion().threads
    world.set("native_comments", value=False)

    assert [True] == [thread.is_suggestion for thread in native]
    assert () == page.discussion().threads
