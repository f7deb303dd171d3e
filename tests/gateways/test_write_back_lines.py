"""Values of the sheet in lines of a list: in the form that stands there, and only where the line then reads as meant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from test_write_back import Paper

from pmdocs.core.actions.items import ItemRow
from pmdocs.core.documents.document import walk
from pmdocs.core.syncing.base import owner_text
from pmdocs.emulator import Emulator

HEADING = "Action items\n"
LAST = "Watch the proxy @Noa (2026-12-03) [P2]"


class Lines(Paper):
    """A document with a list of action items."""

    def start(self, *lines: str) -> None:
        self.id = self.documents.create(body={"title": "Paper"}).execute()["documentId"]
        text = HEADING + "\n".join(lines)
        style = {"paragraphStyle": {"namedStyleType": "HEADING_1"}, "fields": "namedStyleType"}
        whole = {"startIndex": 1 + len(HEADING), "endIndex": 1 + len(text.encode("utf-16-le")) // 2}
        self.batch(
            {"insertText": {"location": {"index": 1}, "text": text}},
            {"updateParagraphStyle": {"range": {"startIndex": 1, "endIndex": 2}} | style},
            {"createParagraphBullets": {"range": whole, "bulletPreset": "BULLET_DISC_CIRCLE_SQUARE"}},
        )

    def shown(self) -> list[str]:
        """What stands below the heading."""
        body = self.fetch().document.tabs[0].segments[0]
        return [paragraph.shown for paragraph, _ in walk(body.blocks)][1:]

    def quoted(self) -> dict[str, str]:
        """The words that each thread stands on, by comment id; empty where it lost its place."""
        found = self.fetch()
        text = "\n".join(["", HEADING.strip(), *self.shown()]).encode("utf-16-le")
        return {
            one.comment_id: "".join(text[2 * at.start : 2 * at.end].decode("utf-16-le") for at in one.places)
            for one in found.threads
            if not one.is_suggestion
        }


@pytest.fixture(scope="module", name="lines")
def lines_(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lines]:
    emulator = Emulator(tmp_path_factory.mktemp("lines") / "workspace.db")
    yield Lines(emulator)
    emulator.store.close()


@pytest.mark.parametrize("as_suggestion", [False, True])
@pytest.mark.parametrize(
    ("line", "values", "expected"),
    [
        ("Fix it @aki", {"owner": "Noa"}, "Fix it @Noa"),
        ("Fix it @aki", {"owner": "ken@example.com"}, "Fix it @Ken"),
        ("Fix it @aki by 12/1", {"owner": "new@example.com"}, "Fix it (new@example.com) by 12/1"),
        ("Fix it (Aki, 2026-12-01)", {"owner": "ken@example.com", "due": "2026-12-08"}, "Fix it (Ken, 2026-12-08)"),
        ("Fix it (Aki, 12/1, P1)", {"owner": "ken@example.com", "priority": "P0"}, "Fix it (Ken, 12/1, P0)"),
        ("Aki: fix it", {"owner": "sato@example.com"}, "佐藤: fix it"),
        ("Fix it (by 2026-12-01)", {"due": "2027-01-05"}, "Fix it (by 2027-01-05)"),
        ("Fix it @aki 12/20", {"due": "2026-12-08"}, "Fix it @aki 12/8"),
        ("Fix it by 12/20", {"due": "2027-12-08"}, "Fix it by 2027-12-08"),
        ("Fix it by Dec 1", {"due": "2026-12-22"}, "Fix it by Dec 22"),
        ("Fix it by end of March", {"due": "2026-12-08"}, "Fix it by 2026-12-08"),
        ("Fix it (due: 12/5 (Sat))", {"due": "2026-12-08"}, "Fix it (due: 12/8 (Tue))"),
        ("Renew what ends 12/10 (due: 12/10)", {"due": "2026-12-08"}, "Renew what ends 12/10 (due: 12/8)"),
        ("手順書を直す 12/1まで", {"due": "2026-12-08"}, "手順書を直す 12/8まで"),
        ("手順書を直す 12/1まで", {"due": "2027-12-08"}, "手順書を直す 2027年12月8日まで"),
        ("手順書を直す（期限 12/1）", {"due": "2026-12-08"}, "手順書を直す（期限 12/8）"),
        ("手順書を直す（佐藤、12月1日（火））", {"owner": "aki@example.com", "due": "2026-12-09"}, "手順書を直す（Aki、12月9日（水））"),
        ("来月末までに手順書を直す @佐藤", {"due": "2026-12-08"}, "2026年12月8日までに手順書を直す @佐藤"),
        ("[ ] Fix it", {"status": "done"}, "[x] Fix it"),
        ("☑ Fix it", {"status": "open"}, "☐ Fix it"),
        ("✅ 手順書を直す", {"status": "open"}, "⬜ 手順書を直す"),
        ("TODO: fix it", {"status": "done"}, "DONE: fix it"),
        ("[DONE] Fix it", {"status": "in_progress"}, "[DOING] Fix it"),
        ("Fix it (done)", {"status": "open"}, "Fix it (open)"),
        ("対応中：手順書を直す", {"status": "done"}, "完了：手順書を直す"),
        ("[P1] Fix it", {"priority": "P3"}, "[P3] Fix it"),
        ("Fix it (p1)", {"priority": "P0"}, "Fix it (p0)"),
        ("[HIGH] Fix it", {"priority": "P3"}, "[LOW] Fix it"),
        ("手順書を直す（優先度：高）", {"priority": "P2"}, "手順書を直す（優先度：中）"),
        ("Fix it (OPS-9)", {"ticket": "OPS-12"}, "Fix it (OPS-12)"),
        ("Fix it [repair]", {"type": "prevent"}, "Fix it [prevent]"),
    ],
)  # fmt: skip
def test_a_value_takes_the_form_of_the_old_one(
    lines: Lines, line: str, values: dict[str, str], expected: str, *, as_suggestion: bool
) -> None:
    """Names, days, boxes, words and keys are written as they stood there; what has no such form is said in full."""
    lines.start(line, LAST)
    lines.write(values, {}, as_suggestion=as_suggestion)
    lines.accept_all()

    assert [expected, LAST] == lines.shown()


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("Fix it", {"owner": "Noa"}),
        ("Fix it @aki", {"owner": ""}),
        ("Fix it @aki @ken", {"owner": "ken"}),
        ("Fix it @aki", {"owner": "Ada, Noa"}),
        ("Fix it (owner: Aki and Ken)", {"owner": "Noa"}),
        ("[ ] Fix it", {"status": "in_progress"}),
        ("Fix it 12/1", {"due": "2031-12-01"}),
        ("Fix it by 12/1 (was 11/28)", {"ticket": "OPS-1"}),
        ("Fix it P2, once P1 is done", {"priority": "P3"}),
    ],
)
def test_what_would_not_read_as_meant_is_left(lines: Lines, line: str, values: dict[str, str]) -> None:
    """Nothing is appended to a sentence, taken out of it, or written that a reader takes for something else."""
    lines.start(line, LAST)
    planned = lines.write(values, {})

    assert [("INC-7/AI-1", name, "no_place") for name in values] == planned.left
    assert [line, LAST] == lines.shown()


OLD, NEW = (f"https://jira.example.com/browse/OPS-{number}" for number in (9, 12))
ISSUE = "https://github.com/acme/web/issues/5"


def link(lines: Lines, line: str, url: str = OLD) -> None:
    """A line whose end, behind ``Fix it``, leads somewhere."""
    lines.start(line, LAST)
    shown = line.partition(" it ")[2].strip("()")
    start = 1 + len(HEADING) + line.index(shown)
    style = {"range": {"startIndex": start, "endIndex": start + len(shown)}, "fields": "link"}
    lines.batch({"updateTextStyle": style | {"textStyle": {"link": {"url": url}}}})


@pytest.mark.parametrize("as_suggestion", [False, True])
@pytest.mark.parametrize(
    ("line", "old", "new", "expected"),
    [
        ("Fix it (OPS-9)", OLD, NEW, "Fix it (OPS-12)"),
        (f"Fix it {OLD}", OLD, NEW, f"Fix it {NEW}"),
        ("Fix it (#9)", OLD, NEW, "Fix it (OPS-12)"),
        ("Fix it (OPS-9)", OLD, ISSUE, "Fix it (#5)"),
        ("Fix it (#9)", ISSUE.replace("5", "9"), ISSUE, "Fix it (#5)"),
        ("Fix it (acme/api#9)", "https://github.com/acme/api/issues/9", ISSUE, "Fix it (acme/web#5)"),
        ("Fix it (#9)", ISSUE.replace("5", "9"), NEW, "Fix it (OPS-12)"),
        ("Fix it (GH9)", ISSUE.replace("5", "9"), NEW, "Fix it (OPS-12)"),
        ("Fix it (GH9)", ISSUE.replace("5", "9"), ISSUE, "Fix it (GH5)"),
    ],
)
def test_a_link_to_a_ticket_leads_to_the_new_one(
    lines: Lines, line: str, old: str, new: str, expected: str, *, as_suggestion: bool
) -> None:
    """The words that lead to a ticket lead to the other one, and name it where they named the old one; while that is
    only suggested the item says what it said."""
    link(lines, line, old)
    before = [said(item) for item in lines.items()]
    lines.write({"ticket": new}, {}, as_suggestion=as_suggestion)
    if as_suggestion:
        assert before == [said(item) for item in lines.items()]
        lines.accept_all()

    assert [old, new] == [before[0]["ticket"], lines.items()[0].ticket]
    assert [expected, LAST] == lines.shown()


@pytest.mark.parametrize("change", ["insert", "delete"])
def test_what_somebody_suggests_within_a_link_changes_nothing(lines: Lines, change: str) -> None:
    """The item reads as before, and its ticket waits for that person's decision."""
    link(lines, "Fix it (OPS-9)")
    before = [said(item) for item in lines.items()]
    start = 1 + len(HEADING) + len("Fix it (O")
    request = (
        {"insertText": {"location": {"index": start}, "text": "LD"}}
        if change == "insert"
        else {"deleteContentRange": {"range": {"startIndex": start, "endIndex": start + 1}}}
    )
    body = {"requests": [request], "writeControl": {"writeMode": "SUGGEST"}}
    lines.documents.batchUpdate(documentId=lines.id, body=body).execute()
    planned = lines.write({"ticket": NEW}, {})

    assert before == [said(item) for item in lines.items()]
    assert [("INC-7/AI-1", "ticket", "suggested")] == planned.left


@pytest.mark.parametrize("mark", ["strikethrough", "footnote", "suggestion"])
def test_words_that_somebody_marked_are_left(lines: Lines, mark: str) -> None:
    """A day that is struck through, has a footnote within, or that somebody suggests to change stays as it is."""
    lines.start("Fix it @aki 12/1", LAST)
    start = 1 + len(HEADING) + len("Fix it @aki ")
    at = {"startIndex": start, "endIndex": start + 4}
    if mark == "strikethrough":
        style = {"textStyle": {"strikethrough": True}, "fields": "strikethrough"}
        lines.batch({"updateTextStyle": {"range": at} | style})
    elif mark == "footnote":
        lines.batch({"createFootnote": {"location": {"index": start + 2}}})
    else:
        body = {
            "requests": [{"deleteContentRange": {"range": {"startIndex": start + 3, "endIndex": start + 4}}}],
            "writeControl": {"writeMode": "SUGGEST"},
        }
        lines.documents.batchUpdate(documentId=lines.id, body=body).execute()
    before = lines.shown()
    planned = lines.write({"due": "2026-12-08"}, {})

    assert [("INC-7/AI-1", "due")] == [(key, name) for key, name, _ in planned.left]
    assert before == lines.shown()


# The law

MARKS = ["", "☐ ", "[x] ", "TODO: ", "対応中：", "[P1] ", "✅ ", "高：", "OPS-31: ", "Aki: ", "12/1まで "]
WORDS = [
    "Fix the retries",
    "手順書を直す",
    "Add 🔥 alerts",
    "Renew what ends 12/10",
    "P0 の手順を見直す",
    "Ask Ken",
]
ENDS = [
    "", " @aki", " @佐藤", " (Aki, 2026-12-01)", "（佐藤、12/1）", " by 12/1", " 12/20", " 12月1日まで", "（期限 12/1）", " by Dec 1",
    " by end of March", " (P2)", " P3", " (done)", "（完了）", " (OPS-9)", " #12", " [repair]", " (owner: Ken, due: 12/5 (Sat))",
    "（担当：佐藤、優先度：中）", " → 佐藤", " — 2026-12-01", "（来月末まで）", " (@ken 12/24)", " 令和8年12月1日",
]  # fmt: skip
LINE = st.builds(
    lambda mark, words, ends: mark + words + "".join(ends),
    st.sampled_from(MARKS),
    st.sampled_from(WORDS),
    st.lists(st.sampled_from(ENDS), max_size=3, unique=True),
)
VALUES = st.fixed_dictionaries(
    {},
    optional={
        "owner": st.sampled_from(["ken@example.com", "sato@example.com", "new@example.com", "Noa", "高橋", "Ada Byron", ""]),
        "due": st.dates(date(2026, 6, 1), date(2028, 12, 31)).map(str),
        "priority": st.sampled_from(["P0", "P1", "P2", "P3", "P4", ""]),
        "status": st.sampled_from(["open", "in_progress", "done", "deferred", "wont_do"]),
        "ticket": st.sampled_from(["OPS-77", "#345", "https://github.com/a/b/issues/8"]),
        "type": st.sampled_from(["prevent", "detect", "process"]),
    },
)  # fmt: skip


def said(item: ItemRow) -> dict[str, str]:
    """Everything that an item says, as the sheet has it."""
    return {
        "action": item.action,
        "owner": owner_text(item.owner),
        "others": str([*map(owner_text, item.collaborators)]),
        "due": str(item.due or ""),
        "priority": item.priority,
        "status": item.status,
        "ticket": item.ticket,
        "type": item.type,
        "team": item.team,
        "id": item.item_id,
    }


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@example(
    ["☐ Fix the retries (Aki, 2026-12-01)"],
    [{"status": "done", "owner": "Noa", "due": "2026-12-24"}],
    0,
    60,
    False,
)
@example(["手順書を直す（佐藤、12/1） (OPS-9)"], [{"due": "2027-12-24", "ticket": "OPS-77"}], 5, 3, True)
@given(
    st.lists(LINE, min_size=1, max_size=3),
    st.lists(VALUES, min_size=4, max_size=4),
    st.integers(0, 60),
    st.integers(1, 12),
    st.booleans(),
)
def test_what_is_written_reads_back_and_nothing_else_changes(
    lines: Lines, texts: list[str], values: list[dict[str, str]], at: int, length: int, as_suggestion: bool
) -> None:
    """Every value that was written is read again exactly, all else of all items is as before, and so is all text
    around; a comment loses no character but those that were replaced."""
    lines.start(*texts, LAST)
    before = lines.items()
    whole = "\n".join(lines.shown())
    units = len(whole.encode("utf-16-le")) // 2
    first = 1 + len(HEADING) + at % units
    end = min(first + length, 1 + len(HEADING) + units)
    comment = lines.say(first, end)
    commented = lines.quoted()[comment]
    wanted = [
        {name: value for name, value in own.items() if said(item)[name] != value}
        for own, item in zip(values, before, strict=False)
    ]
    wanted += [{}] * (len(before) - len(wanted))
    planned = lines.write(*wanted, as_suggestion=as_suggestion)
    lines.accept_all()

    expected = [said(item) for item in before]
    kept = whole.encode("utf-16-le")
    for edit in sorted(planned.edits, key=lambda one: one.place.start, reverse=True):
        expected[int(edit.key.rpartition("-")[2]) - 1][edit.field] = wanted[
            int(edit.key.rpartition("-")[2]) - 1
        ][edit.field]
        start, stop = (2 * (index - 1 - len(HEADING)) for index in (edit.place.start, edit.place.end))
        new = getattr(edit.content, "text", "").encode("utf-16-le")
        kept = kept[:start] + new + kept[stop:]
    assert expected == [said(item) for item in lines.items()]
    assert kept.decode("utf-16-le") == "\n".join(lines.shown())
    quote = lines.quoted()[comment]
    is_apart = all(edit.place.end <= first or end <= edit.place.start for edit in planned.edits)
    assert quote == commented if is_apart else quote or as_suggestion
    again = [
        {name: value for name, value in own.items() if said(item)[name] != value}
        for own, item in zip(wanted, lines.items(), strict=True)
    ]
    assert [] == lines.write(*again, as_suggestion=as_suggestion).edits
