"""What keeps an incident from happening again: headings that say so, titles with a line break, promises among lessons."""

from __future__ import annotations

import pytest
from documents import document, heading, p, raw_document, run, tab
from readings import actions, read, read_document, states

from pmdocs.core.documents.document import parse_document
from pmdocs.core.markdown.blocks import Line
from pmdocs.core.markdown.parsing import parse_markdown
from pmdocs.core.vocabulary import match_heading


@pytest.mark.parametrize(
    "title",
    ["Preventing the fault from happening again / What we have learnt", "Preventing this from recurring", "Avoiding this in the future",
     "How we will avoid this", "How to avoid such an outage next time", "How do we stop this from happening again?", "Making sure it does not happen again",
     "Ensuring that the same outage never happens again", "What we learned & preventing a similar fault from happening again",
     "Keeping this from happening again", "What we'll do differently next time", "同じことを繰り返さないために", "今後同様の障害を起こさないために",
     "二度と起こさないための取り組み", "再発を防ぐために", "同様の事象を防ぐために", "教訓と再発を防ぐために"],
)  # fmt: skip
def test_headings_against_a_repetition(title: str) -> None:
    """They are headings of action items, alone and beside lessons."""
    assert "action_items" in match_heading(title).keys


@pytest.mark.parametrize(
    "title",
    ["Preventing the spread", "Preventing further damage", "Preventing access during the incident", "Why it happened again",
     "What prevented this from happening sooner", "Why our tests did not prevent this from happening", "How we avoided a bigger outage",
     "Making sure the backup is complete", "Ensuring availability", "なぜ繰り返したのか", "再発した経緯", "同じことが起きた理由",
     "被害の拡大を防ぐために行ったこと", "What we know so far"],
)  # fmt: skip
def test_headings_about_what_happened(title: str) -> None:
    """What was done to contain it, and why it came back, is nothing to do."""
    assert "action_items" not in match_heading(title).keys


def _broken(*items: tuple[str, str], is_list: bool = True) -> list[str]:
    """The items of paragraphs with a bold title, a line break and more."""
    made = tab(heading("Action items"), *(p(run(title, bold=True), f"\v{rest}") for title, rest in items))
    for block in made["documentTab"]["body"]["content"][2:] if is_list else ():
        block["paragraph"]["bullet"] = {"listId": "kix.a"}
    return [item.action for item in read_document(parse_document(raw_document(made))).items]


@pytest.mark.parametrize(
    ("items", "expected"),
    [([("Better words", "Introduce a process. It helps."), ("Alerts", "Set up probes.")], ["Better words: Introduce a process. It helps.", "Alerts: Set up probes."]),
     ([("Better words:", "Introduce a process.")], ["Better words: Introduce a process."]),
     ([("Add a limit.", "It was missing.")], ["Add a limit. It was missing."]),
     ([("Add a limit", "Owner: Zoe")], ["Add a limit"]),
     ([("監視の強化", "閾値を見直す。")], ["監視の強化: 閾値を見直す。"])],
)  # fmt: skip
def test_a_title_and_what_stands_behind_its_line_break(
    items: list[tuple[str, str]], expected: list[str]
) -> None:
    """They are one item; a fact behind the break stays a fact."""
    assert expected == _broken(*items)


@pytest.mark.parametrize(
    ("items", "expected"),
    [([("Add a limit", "We will bound the queue."), ("Tune alerts", "Add one.")], ["Add a limit: We will bound the queue.", "Tune alerts: Add one."]),
     ([("Add a limit", "It was missing.")], ["Add a limit"])],
)  # fmt: skip
def test_a_title_above_a_paragraph(items: list[tuple[str, str]], expected: list[str]) -> None:
    """Where both say what to do they are one; what only explains stays out."""
    parts = [part for title, rest in items for part in (p(run(title, bold=True), ""), p(rest))]

    assert expected == _broken(*items, is_list=False)
    assert expected == [
        item.action for item in read_document(document(heading("Action items"), *parts)).items
    ]


# Markdown


def _read(markdown: str) -> list[tuple[str, str, int]]:
    """The lines of a Markdown file as the importer makes them: kind, words and level in a list, -1 outside."""
    lines = [block for block in parse_markdown(markdown).blocks if isinstance(block, Line)]
    return [
        (line.kind, line.text, line.item.level if line.item else -1) for line in lines if line.text.strip()
    ]


@pytest.mark.parametrize(
    "name", ["Actions to prevent a recurrence", "Preventing this from happening again", "再発防止策"]
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_last_line_of_a_paragraph_names_the_list_below(name: str, gap: str) -> None:
    """Markdown would take it for more of the paragraph."""
    found = _read(f"It was mended by a POST\n{name}{gap}- Widen the canaries\n")

    assert [
        ("text", "It was mended by a POST", -1),
        ("text", name, -1),
        ("text", "Widen the canaries", 0),
    ] == found


@pytest.mark.parametrize(
    "text",
    ["What we found is told in the\nAction items\n\n- one\n", "It was mended\nnext steps\n\n- one\n", "It was mended\nAction items\n\nThere are none\n",
     "It was mended\nby a POST\n\n- one\n", "It was mended,\nRemediation\n\n- one\n"],
)  # fmt: skip
def test_other_lines_stay_in_their_paragraph(text: str) -> None:
    """What goes on about the sentence before, or stands above no list, is no heading."""
    assert " ".join(text.split("\n\n")[0].split("\n")) == _read(text)[0][1]


def test_points_with_more_stars_are_below() -> None:
    """``**`` and a blank, as wikis write lists; bold words are none."""
    found = _read("* Skip bad zones\n** only those in use\n*** by name\n* Add one\n")

    assert [0, 1, 2, 0] == [level for _, _, level in found]
    assert 0 == _read("* one\n** not ** this\n")[0][2]


def test_a_first_level_heading_behind_sections_is_no_title() -> None:
    """Behind the heading of a section it is one as well; else it is the title."""
    assert ["heading", "heading"] == [kind for kind, _, _ in _read("## Summary\n# Action items\n")]
    assert ["heading", "title"] == [kind for kind, _, _ in _read("### Acme\n# Outage of May\n")]


def test_a_title_below_headings_is_a_heading_by_its_words() -> None:
    """In a document too: the style of the title where a section's heading was meant."""
    late = document(
        heading("Summary"), p("It fell over."), p("Action items", style="TITLE"), p("Add a limit.")
    )

    assert ["Add a limit."] == [item.action for item in read_document(late).items]


# Words


@pytest.mark.parametrize(
    "sentence",
    ["Read over the manual and test the tool.", "Plans to have a spare judge are planned.", "Plans to migrate the queue are in review.",
     "Restore drills will take place every month.", "Planned changes including adding keys and dropping passwords.",
     "The board has decided to replace the switches.", "It has been identified that a pager is required by the team.",
     "The installation of redundant uplinks is still pending.", "Carry out a restore drill.", "Go over the access list with the vendor."],
)  # fmt: skip
def test_more_ways_to_say_what_is_to_be_done(sentence: str) -> None:
    """Each is open work below a heading for it."""
    assert [(sentence, "open")] == states(f"# Corrective and Preventative Measures\n{sentence}\n")


@pytest.mark.parametrize(
    "sentence",
    ["Read replicas were slow.", "Plans to migrate were dropped in May.", "Timeouts will occur more often under load.", "Planned changes are listed below.",
     "It hurt, so the improved steps below should be undertaken.", "The measures listed below must be implemented.", "We had decided to wait.",
     "It was identified that the disk was full.", "The migration of users was done in May.", "以下の対策を実施する。"],
)  # fmt: skip
def test_what_only_sounds_like_it(sentence: str) -> None:
    """What was, what leads on to the items and what the system does is no work."""
    assert [] == actions(f"# Corrective and Preventative Measures\n{sentence}\n")


@pytest.mark.parametrize(
    ("line", "expected"),
    [("Transitioned to two providers", "done"), ("The firewall has also been re-enabled", "done"), ("Tune the pool (already done)", "done"),
     ("I removed the cache, but didn't look for another.", "open"), ("We sort of already have that", ""), ("We already have this.", ""), ("もうやっている", ""),
     ("We have that server replaced next week", "open")],
)  # fmt: skip
def test_what_is_done_and_what_is_a_remark(line: str, expected: str) -> None:
    """The words tell; a remark on the line above is no item."""
    assert [
        ("Add a limit", "open"),
        *[(line.removesuffix(" (already done)"), expected)] * bool(expected),
    ] == states(f"# Action items\n- Add a limit\n- {line}\n")


@pytest.mark.parametrize(
    ("name", "owner"),
    [("mkuz", "mkuz"), ("Lopez", "Lopez"), ("API", ""), ("frontend", ""), ("docs", ""), ("Queue", "")],
)
def test_a_handle_in_brackets(name: str, owner: str) -> None:
    """Whom the report names otherwise is the owner; a component is none."""
    text = f"# Summary\nThe docs noticed.\n# Participants: mkuz, Lopez\n\n# Action items\n- Add a limit\n- [{name}] Try setting up a staging area\n"
    found = read(text).items[-1]

    assert owner == (found.owner.name if found.owner else "")
    assert found.action.startswith("Try" if owner else f"[{name}]")


# Promises among lessons


@pytest.mark.parametrize(
    ("sentence", "is_item"),
    [("To make sure issues like this are caught sooner, we will implement probes.", True), ("In order to reduce the load, we are going to split the queue.", True),
     ("We will migrate the last host by the end of June.", True), ("To avoid drift, we'll automate the sync.", True), ("この再発を防ぐために、監視を追加します。", True),
     ("We learned that retries hide errors.", False), ("We will be more careful.", False), ("To understand the cause, we looked at logs.", False),
     ("If it happens again, we will add a node.", False), ("We will keep users informed by the end of the week.", False), ("We should add probes.", False),
     ("To restore service, we added a node.", False), ("監視の重要性を学びました。", False), ("復旧のために、ノードを追加しました。", False)],
)  # fmt: skip
@pytest.mark.parametrize("title", ["Learnings", "Conclusion"])
def test_promises_with_a_purpose_or_a_day(sentence: str, is_item: bool, title: str) -> None:
    """Beside a list of items too; lessons as such are none."""
    text = f"# Summary\nIt fell over.\n# {title}\n{sentence}\n# Action items\n- Rotate the signing key\n"

    *promised, last = actions(text)
    assert "Rotate the signing key" == last
    assert is_item == any(sentence.startswith(said.rstrip(".")) for said in promised)
    assert len(promised) == is_item


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. **Rotate the keys**\vOwner: Zoe\n2. Add a canary", [("Rotate the keys", "Zoe", "", "open"), ("Add a canary", "", "", "open")]),
        ("- Rotate the keys\vOwner: Zoe. Due: 12/24\n- Add a canary", [("Rotate the keys", "Zoe", "2026-12-24", "open"), ("Add a canary", "", "", "open")]),
        ("1. **Rotate the keys**\vThey are old.\vOwner: Zoe\vStatus: done", [("Rotate the keys: They are old.", "Zoe", "", "done")]),
        ("1. **鍵の更新**\v設定変更のみ。\v担当: 黒川　状況: 完了\n2. **監視の追加**\v担当: 福井　期限: 12/24　重要度: 高", [("鍵の更新", "黒川", "", "done"), ("監視の追加", "福井", "2026-12-24", "open")]),
    ],
)  # fmt: skip
def test_labels_behind_a_line_break(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    """A list item that goes on in a new line of its own paragraph says its fields there."""
    items = read(f"## Action items\n{text}\n").items

    assert [
        (one.action, one.owner.name if one.owner else "", str(one.due or ""), one.status) for one in items
    ] == expected


@pytest.mark.parametrize("title", ["5.1 ファームウェア", "5.2 Firmware"])
def test_a_chapter_of_the_action_items_is_none(title: str) -> None:
    """Its number is that of its place in the document; what is below says the work."""
    text = f"## 5 Action items\n### {title}\n10月中に監視を導入いたします。\n### 5.3 Add a canary\nIt covers the gateway.\n"

    assert [item.action for item in read(text).items] == [
        "10月中に監視を導入いたします。",
        "5.3 Add a canary",
    ]


@pytest.mark.parametrize("blank", [" ", "\u3000"])
def test_a_wide_gap_is_one_blank(blank: str) -> None:
    """However many blanks somebody lined words up with, a line is read, and at once."""
    items = read(f"## Action items\n- Add a canary{blank * 4000}for the gateway\n- Add an alert\n").items

    assert [item.action for item in items] == ["Add a canary for the gateway", "Add an alert"]


@pytest.mark.parametrize("mark", ["-", "、", "; ", "–"])
def test_a_ruler_within_a_line_is_read_at_once(mark: str) -> None:
    """However many dashes or commas somebody drew, a line is read, and at once."""
    items = read(f"## Action items\n- Add a canary {mark * 3000} for the gateway\n- Add an alert\n").items

    assert items[-1].action == "Add an alert"
