"""lint and checklist on documents: reading only, private, and the table added once."""

from __future__ import annotations

from typing import Any

import pytest
from world import World

from pmdocs.core.files import KIND, SOURCE
from pmdocs.core.lint.linting import LintReport
from pmdocs.core.references import parse_document_reference
from pmdocs.errors import NotFound, RevisionChanged, UsageError
from pmdocs.workflows import checklist
from pmdocs.workflows.create import create_postmortem
from pmdocs.workflows.lint import known_people, lint

INC = parse_document_reference("INC-7")


def created(world: World) -> str:
    report = create_postmortem(world.ports(), world.incident(), lang=world.lang)
    world.methods()
    return str(report.document_id)


def hand_made(world: World, text: str, properties: dict[str, str]) -> str:
    """A document of somebody's in the folder; its id."""
    body: dict[str, Any] = {
        "name": "Report", "mimeType": "application/vnd.google-apps.document", "properties": properties,
        "parents": [world.settings().workspace.folder_id],
    }  # fmt: skip
    made = world.emulator.client("drive").files().create(body=body, fields="id").execute()["id"]
    insert(world, made, text)
    return str(made)


def batch(world: World, document_id: str, *requests: dict[str, Any]) -> None:
    world.emulator.client("docs").documents().batchUpdate(
        documentId=document_id, body={"requests": list(requests)}
    ).execute()
    world.methods()


def insert(world: World, document_id: str, text: str) -> None:
    """At the end of the document."""
    batch(world, document_id, {"insertText": {"endOfSegmentLocation": {}, "text": text}})


def run(world: World, **options: Any) -> LintReport:
    return lint(world.ports(), INC, **options)[1]


def write_under(world: World, document_id: str, heading: str, words: str) -> None:
    """A paragraph behind a heading."""
    body = world.emulator.client("docs").documents().get(documentId=document_id).execute()["body"]["content"]
    for block in body:
        texts = [
            e["textRun"]["content"] for e in block.get("paragraph", {}).get("elements", []) if "textRun" in e
        ]
        if "".join(texts) == f"{heading}\n":
            at = block["endIndex"]
            batch(
                world,
                document_id,
                {"insertText": {"location": {"index": at}, "text": f"{words}\n"}},
                {
                    "updateParagraphStyle": {
                        "range": {"startIndex": at, "endIndex": at + 1},
                        "paragraphStyle": {"namedStyleType": "NORMAL_TEXT"},
                        "fields": "namedStyleType",
                    }
                },
            )
            return
    raise AssertionError(heading)


def test_reads_only(ready: World) -> None:
    """Lint asks Google for nothing but reads, and the document stays as it is."""
    document_id = created(ready)
    before = ready.text(document_id)
    ready.methods()
    run(ready)

    assert {"get", "batchGet", "list", "getByDataFilter"} >= {
        method.rsplit(".", 1)[1] for method in ready.methods()
    }
    assert before == ready.text(document_id)


def test_findings_lead_to_their_heading(ready: World) -> None:
    """Blame is found under its heading, with a link to it; the template's advice is no finding."""
    document_id = created(ready)
    write_under(ready, document_id, "Root causes", "The engineer forgot to renew the certificate.")
    found = [finding for finding in run(ready).findings if finding.sentence]

    assert ["engineer forgot"] == [finding.quote for finding in found]
    assert "Root causes" == found[0].section
    assert f"/document/d/{document_id}/edit?tab=t.0#heading=h." in found[0].url


def test_an_untouched_template(ready: World) -> None:
    """Sections that hold the template's advice alone are empty, and nothing else is said of its words."""
    created(ready)
    rules = {finding.rule for finding in run(ready).findings}

    assert rules == {"empty-section"}


def test_a_comment_excuses(ready: World) -> None:
    """A comment on the line that says lint:ok and the rule switches it off there; deleted, it counts no more."""
    document_id = created(ready)
    write_under(ready, document_id, "Root causes", "Operator error, as the vendor calls it.")
    body = ready.emulator.client("docs").documents().get(documentId=document_id).execute()["body"]["content"]
    start = next(
        block["startIndex"]
        for block in body
        if "Operator error" in str(block.get("paragraph", {}).get("elements", ""))
    )
    request = {
        "insertComment": {
            "content": "lint:ok blame-word",
            "range": {"startIndex": start, "endIndex": start + 8, "tabId": "t.0"},
        }
    }
    assert "blame-word" in {finding.rule for finding in run(ready).findings}

    batch(ready, document_id, request)
    report = run(ready)

    assert (1, False) == (report.excused, "blame-word" in {finding.rule for finding in report.findings})


def test_japanese(new_world: Any) -> None:
    """A Japanese document gets Japanese messages; --lang overrides."""
    world = new_world("ja")
    world.init()
    document_id = created(world)
    write_under(world, document_id, "根本原因", "担当者の確認不足が原因。")

    assert "ja" == run(world).lang
    assert "人を主語に" in next(f.why for f in run(world).findings if f.rule == "person-subject")
    assert "en" == run(world, lang="en").lang


def test_people_of_the_tracker(ready: World) -> None:
    """Names in the People worksheet are people to lint; without a tracker there are none."""
    tracker_id = ready.settings().workspace.tracker_id
    ready.emulator.client("sheets").spreadsheets().values().append(
        spreadsheetId=tracker_id, range="People!A1", valueInputOption="RAW",
        body={"values": [["Zyx、ジクス", "z@example.com", "", ""]]},
    ).execute()  # fmt: skip

    assert ("Zyx", "ジクス") == known_people(ready.ports())


def test_unknown_document(ready: World) -> None:
    """A document that is not there is NotFound."""
    with pytest.raises(NotFound):
        lint(ready.ports(), parse_document_reference("INC-99"))


# Checklist


def test_template_has_the_checklist(ready: World) -> None:
    """What create makes asks all questions, all of them open, and adding writes nothing."""
    document_id = created(ready)
    before = ready.text(document_id)
    report = checklist.add(ready.ports(), INC)

    assert (True, False, 9) == (report.checklist.present, report.added, len(report.checklist.open))
    assert before == ready.text(document_id)


@pytest.mark.parametrize("tail", ["end.", "end.\n", "絵文字 🚒"])
def test_add(ready: World, tail: str) -> None:
    """The table comes behind the text, which stays as it was; a second run writes nothing."""
    document_id = hand_made(ready, f"Summary\nThe shop failed.\n{tail}", {KIND: "postmortem"})
    reference = parse_document_reference(f"https://docs.google.com/document/d/{document_id}/edit")
    before = ready.text(document_id).rstrip("\n")
    first = checklist.add(ready.ports(), reference)
    after = ready.text(document_id)
    second = checklist.add(ready.ports(), reference)

    assert after.startswith(before)
    assert (True, True, 9) == (first.added, first.checklist.present, len(first.checklist.open))
    assert (False, after) == (second.added, ready.text(document_id))
    assert 9 == after.count("[dropdown -]")


def test_add_behind_a_list(ready: World) -> None:
    """Behind a list in bold the new paragraphs are neither list items nor bold, and the item stays one."""
    document_id = hand_made(ready, "Actions\nCap retries", {KIND: "postmortem"})
    batch(
        ready,
        document_id,
        {"createParagraphBullets": {"range": {"startIndex": 9, "endIndex": 12}, "bulletPreset": "BULLET_DISC_CIRCLE_SQUARE"}},
    )  # fmt: skip
    checklist.add(ready.ports(), parse_document_reference(document_id))
    blocks = (
        ready.emulator.client("docs").documents().get(documentId=document_id).execute()["body"]["content"]
    )
    bullets = [
        block["paragraph"]["elements"][0]["textRun"]["content"]
        for block in blocks
        if "bullet" in block.get("paragraph", {})
    ]

    assert ["Cap retries\n"] == bullets


def test_answers_are_read_back(ready: World) -> None:
    """An answer chosen in the dropdown of an added table is read."""
    document_id = hand_made(ready, "Summary", {KIND: "postmortem"})
    reference = parse_document_reference(document_id)
    checklist.add(ready.ports(), reference)
    document = ready.ports().docs.fetch_document(document_id)
    (definition,) = document.tabs[0].dropdowns.values()
    table = next(block for block in document.tabs[0].segments[0].blocks if hasattr(block, "rows"))
    element = next(e for e in table.rows[1][1].elements if e.kind == "dropdown")
    batch(
        ready,
        document_id,
        {
            "updateDropdownProperties": {
                "dropdownId": element.element_id,
                "dropdownProperties": {"selectedOptionId": definition.options["No"]},
                "fields": "selectedOptionId",
            }
        },
    )
    found = checklist.read(ready.ports(), reference).checklist.answers[0]

    assert ("no", "data_collected") == (found.state, found.key)


def test_dry_run_writes_nothing(ready: World) -> None:
    """A dry run says what would be added."""
    document_id = hand_made(ready, "Summary", {KIND: "postmortem"})
    before = ready.text(document_id)
    report = checklist.add(ready.ports(), parse_document_reference(document_id), dry_run=True)

    assert (True, before) == (report.added, ready.text(document_id))


def test_only_where_allowed(ready: World) -> None:
    """An imported document that nobody adopted is not written into."""
    document_id = hand_made(ready, "Summary", {KIND: "postmortem", SOURCE: "old.md"})
    before = ready.text(document_id)
    with pytest.raises(UsageError, match="may not write"):
        checklist.add(ready.ports(), parse_document_reference(document_id))

    assert before == ready.text(document_id)


def test_an_edit_in_between(ready: World) -> None:
    """Who edits between reading and writing keeps the edit; the table is added on the next try, once."""
    document_id = hand_made(ready, "Summary", {KIND: "postmortem"})
    ports = ready.ports()
    append, calls = ports.docs.append, []

    def late(*args: Any, **kwargs: Any) -> None:
        calls.append(1)
        if len(calls) == 1:
            insert(ready, document_id, " edited")
        append(*args, **kwargs)

    ports.docs.append = late  # type: ignore[method-assign]
    report = checklist.add(ports, parse_document_reference(document_id))

    assert (True, 2) == (report.added, len(calls))
    assert "Summary edited" in ready.text(document_id)
    assert 9 == ready.text(document_id).count("[dropdown -]")


def test_endless_edits(ready: World) -> None:
    """Where it never comes to rest RevisionChanged is raised and nothing is written."""
    document_id = hand_made(ready, "Summary", {KIND: "postmortem"})
    ports = ready.ports()
    append = ports.docs.append

    def late(*args: Any, **kwargs: Any) -> None:
        insert(ready, document_id, ".")
        append(*args, **kwargs)

    ports.docs.append = late  # type: ignore[method-assign]
    with pytest.raises(RevisionChanged):
        checklist.add(ports, parse_document_reference(document_id))

    assert "[dropdown" not in ready.text(document_id)


def test_lost_answer(ready: World) -> None:
    """A batch that was applied although its answer was lost adds one table only."""
    document_id = hand_made(ready, "Summary", {KIND: "postmortem"})
    ready.fault("docs.documents.batchUpdate", when="after")
    checklist.add(ready.ports(), parse_document_reference(document_id))

    assert 9 == ready.text(document_id).count("[dropdown -]")
