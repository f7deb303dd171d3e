"""create: what arrives in the document, who may see it, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from world import World

from pmdocs.core.files import Grant
from pmdocs.core.sheet.tracker import POSTMORTEMS
from pmdocs.errors import ConfigError, DocumentError, Forbidden, UsageError
from pmdocs.workflows.create import CreateReport, create_postmortem, plan_create

PLAIN_PATH = [
    "sheets.spreadsheets.batchUpdate",
    "drive.files.copy",
    "docs.documents.get",
    "docs.documents.batchUpdate",
    "sheets.spreadsheets.batchUpdate",
]


def _create(world: World, **changes: Any) -> CreateReport:
    return create_postmortem(world.ports(), world.incident(**changes), lang=world.lang)


def _edit_template(world: World, *requests: dict[str, Any]) -> str:
    template_id = world.settings().workspace.templates["standard"]
    docs = world.emulator.client("docs").documents()
    docs.batchUpdate(documentId=template_id, body={"requests": list(requests)}).execute()
    return template_id


def _insert(text: str, index: int = 1, **place: str) -> dict[str, Any]:
    return {"insertText": {"location": {"index": index, **place}, "text": text}}


def test_plain_path_is_five_calls(ready: World) -> None:
    """A create that nothing disturbs costs five calls, registration and race safety included."""
    _create(ready)

    assert PLAIN_PATH == ready.methods()


def test_facts_arrive_as_elements(ready: World) -> None:
    """People, dates and severity are chips; durations are computed; nothing is left to fill."""
    report = _create(ready)

    text = ready.text(report.document_id)
    assert () == report.unfilled
    assert "Postmortem: Checkout {{ 7*7 }} failed" in text
    assert "[person ada@example.com], [person bob@example.com]" in text
    assert "[date 2026-11-20]" in text
    assert "[dropdown S1]" in text
    assert "The impact lasted 1 h 25 min." in text
    assert "It was noticed after 5 min." in text
    assert "[date 2026-11-20, 9:05" in text or "[date 2026-11-20 9:05" in text


def test_japanese_document(new_world: Callable[..., World]) -> None:
    """The Japanese template is filled in Japanese."""
    world = new_world("ja")
    world.init()

    report = _create(world, title="決済が失敗")

    text = world.text(report.document_id)
    assert "ポストモーテム: 決済が失敗" in text
    assert "影響は1時間25分続きました。" in text
    assert "[person ada@example.com]、[person bob@example.com]" in text
    assert ["INC-7", "決済が失敗", "S1", "下書き"] == world.rows()[1][:4]


def test_row_in_the_tracker(ready: World) -> None:
    """The visible row holds what is known, dates as dates."""
    report = _create(ready)

    row = dict(zip((column.key for column in POSTMORTEMS.columns), ready.rows()[1], strict=False))
    assert "INC-7" == row["incident_id"]
    assert "2026-11-20 09:05" == row["detected"]
    assert "checkout, payments" == row["services"]
    assert report.url == row["document"]


def test_row_follows_moved_columns(ready: World) -> None:
    """A person's own column and another order of columns do not misplace a cell."""
    tracker_id = ready.settings().workspace.tracker_id
    sheet = POSTMORTEMS.sheet_id
    requests = [
        {
            "insertDimension": {
                "range": {"sheetId": sheet, "dimension": "COLUMNS", "startIndex": 0, "endIndex": 1}
            }
        },
        {
            "updateCells": {
                "start": {"sheetId": sheet, "rowIndex": 0, "columnIndex": 0},
                "rows": [{"values": [{"userEnteredValue": {"stringValue": "Our memo"}}]}],
                "fields": "userEnteredValue",
            }
        },
        {
            "moveDimension": {
                "source": {"sheetId": sheet, "dimension": "COLUMNS", "startIndex": 2, "endIndex": 3},
                "destinationIndex": 1,
            }
        },
    ]
    sheets = ready.emulator.client("sheets").spreadsheets()
    sheets.batchUpdate(spreadsheetId=tracker_id, body={"requests": requests}).execute()

    _create(ready)

    header, row = ready.rows()[:2]
    assert ["Our memo", "Title", "Incident ID"] == header[:3]
    assert ["", "Checkout {{ 7*7 }} failed", "INC-7"] == row[:3]


def test_renamed_worksheets_are_found(ready: World) -> None:
    """People may rename the tracker's worksheets."""
    tracker_id = ready.settings().workspace.tracker_id
    rename = {
        "updateSheetProperties": {
            "properties": {"sheetId": POSTMORTEMS.sheet_id, "title": "All our postmortems"},
            "fields": "title",
        }
    }
    sheets = ready.emulator.client("sheets").spreadsheets()
    sheets.batchUpdate(spreadsheetId=tracker_id, body={"requests": [rename]}).execute()

    report = _create(ready)

    found = ready.ports().sheets.fetch_values(tracker_id or "", "All our postmortems")
    assert report.registered
    assert "INC-7" == found[1][0]


def test_lost_header_leaves_the_row_to_sync(ready: World) -> None:
    """Without the header nothing is written over: the document is made, and the person is told."""
    tracker_id = ready.settings().workspace.tracker_id
    ready.emulator.client("sheets").spreadsheets().values().clear(
        spreadsheetId=tracker_id, range="Postmortems!1:1", body={}
    ).execute()

    report = _create(ready)

    assert (True, False) == (report.created, report.registered)
    assert any("Incident ID" in warning for warning in report.warnings)


class TestPlaceholders:
    """Everywhere, split over runs, formatting kept."""

    def test_header_footer_link_and_second_tab(self, ready: World) -> None:
        """Placeholders are filled in headers, footers, links and every tab."""
        template_id = _edit_template(ready, _insert("See the dashboard\n"))
        docs = ready.emulator.client("docs").documents()
        link = {"link": {"url": "https://grafana.example.com/d?incident={{ incident_id }}"}}
        answer = docs.batchUpdate(
            documentId=template_id,
            body={
                "requests": [
                    {"createHeader": {"type": "DEFAULT"}},
                    {"createFooter": {"type": "DEFAULT"}},
                    {"addDocumentTab": {"tabProperties": {"title": "Logs"}}},
                    {
                        "updateTextStyle": {
                            "range": {"startIndex": 9, "endIndex": 18},
                            "textStyle": link,
                            "fields": "link",
                        }
                    },
                ]
            },
        ).execute()["replies"]
        header, footer = answer[0]["createHeader"]["headerId"], answer[1]["createFooter"]["footerId"]
        tab = answer[2]["addDocumentTab"]["tabProperties"]["tabId"]
        _edit_template(
            ready,
            _insert("{{ incident_id }}", 0, segmentId=header),
            _insert("{{ owner.email }}", 0, segmentId=footer),
            _insert("Logs of {{ title }}", 1, tabId=tab),
        )

        report = _create(ready)

        text = ready.text(report.document_id)
        raw = docs.get(documentId=report.document_id, includeTabsContent=True).execute()
        assert "\nINC-7\n" in text
        assert "ada@example.com" in text
        assert "Logs of Checkout {{ 7*7 }} failed" in text
        assert "https://grafana.example.com/d?incident=INC-7" in str(raw)

    def test_split_over_runs_keeps_formatting(self, ready: World) -> None:
        """A placeholder of several runs becomes one text, in the style it began with."""
        _edit_template(
            ready,
            _insert("ab {{ incident_id }} cd\n"),
            {
                "updateTextStyle": {
                    "range": {"startIndex": 4, "endIndex": 8},
                    "textStyle": {"underline": True},
                    "fields": "underline",
                }
            },
            {
                "updateTextStyle": {
                    "range": {"startIndex": 8, "endIndex": 12},
                    "textStyle": {"italic": True},
                    "fields": "italic",
                }
            },
        )

        report = _create(ready)

        docs = ready.emulator.client("docs").documents()
        first = docs.get(documentId=report.document_id).execute()["body"]["content"][1]["paragraph"]
        runs = [
            (e["textRun"]["content"], e["textRun"]["textStyle"].get("underline", False))
            for e in first["elements"]
        ]
        assert [("ab ", False), ("INC-7", True), (" cd\n", False)] == runs

    def test_unknown_fact_stays_and_is_reported(self, ready: World) -> None:
        """A placeholder without its fact stays as it is, and its place is named."""
        _edit_template(ready, _insert("Ticket: {{ ticket }}\n"))

        report = _create(ready)

        assert [("{{ ticket }}", "body")] == [(item.source, item.where) for item in report.unfilled]
        assert "Ticket: {{ ticket }}" in ready.text(report.document_id)

    def test_own_facts(self, ready: World) -> None:
        """Facts of a team's own fill a team's own placeholders."""
        _edit_template(ready, _insert("Ticket: {{ ticket }}\n"))

        report = _create(ready, ticket="OPS-1")

        assert "Ticket: OPS-1" in ready.text(report.document_id)

    @pytest.mark.parametrize(
        "expression",
        ["{{ 7*7 }}", "{{ title.__class__ }}", "{{ cycler() }}", "{% include 'x' %}", "{% if title %}open"],
    )
    def test_forbidden_expression_leaves_nothing(self, ready: World, expression: str) -> None:
        """An expression outside the allow-list is refused with its place; no document and no row is left."""
        _edit_template(ready, _insert(f"Sum: {expression}\n"))
        before = ready.rows()

        with pytest.raises(DocumentError) as caught:
            _create(ready)

        left = [
            record
            for record in ready.files()
            if record["properties"].get("pmdocs_kind") == "postmortem" and not record["trashed"]
        ]
        assert "body" == caught.value.where
        assert expression in caught.value.message
        assert [] == left
        assert before == ready.rows()

    def test_mended_template_works_at_once(self, ready: World) -> None:
        """After a refusal the incident is free: no lease is waited for."""
        _edit_template(ready, _insert("{{ 7*7 }}\n"))
        with pytest.raises(DocumentError):
            _create(ready)
        remove = {"deleteContentRange": {"range": {"startIndex": 1, "endIndex": 11}}}
        _edit_template(ready, remove)

        report = _create(ready)

        assert report.registered
        assert [] == ready.clock.slept

    def test_edit_between_read_and_fill_is_kept(self, ready: World) -> None:
        """Somebody who types into the copy while it is filled loses nothing: it is planned again."""
        docs = ready.emulator.client("docs", user="owner@example.com").documents()

        def type_into_copy() -> None:
            copy = next(r for r in ready.files() if r["properties"].get("pmdocs_kind") == "postmortem")
            body = {"requests": [_insert("Typed by a person. ")]}
            docs.batchUpdate(documentId=copy["id"], body=body).execute()

        ready.at(3, "after", type_into_copy)

        report = _create(ready)

        text = ready.text(report.document_id)
        assert "Typed by a person. " in text
        assert "Postmortem: Checkout {{ 7*7 }} failed" in text


TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Co"]) | st.sampled_from("{}%#\"'\\🎉👩‍👧א\u202e|"),
    min_size=1,
    max_size=60,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=TEXTS.filter(lambda text: bool(text.strip())), summary=TEXTS)
def test_any_text_arrives_unchanged(ready: World, title: str, summary: str) -> None:
    """Whatever the facts contain arrives as it is, and is never evaluated."""
    incident_id = f"INC-{abs(hash((title, summary)))}"

    report = _create(ready, title=title, summary=summary, incident_id=incident_id)

    text = ready.text(report.document_id)
    assert f"Postmortem: {title}\n" in text
    assert f"\n{summary}\n" in text or not summary.strip()
    assert () == report.unfilled


@pytest.mark.parametrize(
    "text",
    [
        "{{ 7*7 }}",
        "{{ title }}",
        "{% for x in services %}{{ x }}{% endfor %}",
        "x" * 10_000,
        "👩‍👩‍👧‍👦" * 500,
        "שלום {{ owner }} العربية",
        '=IMPORTXML("https://evil.example")',
        "two\nlines",
    ],
)
def test_difficult_summaries(ready: World, text: str) -> None:
    """Placeholders, formulas, scripts and sizes in a fact are text."""
    report = _create(ready, summary=text)

    assert text in ready.text(report.document_id)


def test_formula_in_title_is_text_in_the_tracker(ready: World) -> None:
    """A title that looks like a formula is shown as it is written."""
    _create(ready, title='=HYPERLINK("https://evil.example","x")')

    assert '=HYPERLINK("https://evil.example","x")' == ready.rows()[1][1]


class TestSharing:
    """Never wider than asked."""

    def test_only_the_creator_without_share(self, ready: World) -> None:
        """Without --share nobody else gets in."""
        report = _create(ready)

        record = next(r for r in ready.files() if r["id"] == report.document_id)
        assert [("owner@example.com", "owner")] == [
            (permission["emailAddress"], permission["role"]) for permission in record["permissions"]
        ]

    def test_share_gives_exactly_that(self, ready: World) -> None:
        """The person named gets the role named; run again, nothing is given twice."""
        grant = Grant(email="carol@example.com", role="commenter")
        ports = ready.ports()
        first = create_postmortem(ports, ready.incident(), lang="en", share=[grant])

        second = create_postmortem(ready.ports(), ready.incident(), lang="en", share=[grant])

        record = next(r for r in ready.files() if r["id"] == first.document_id)
        roles = {p["emailAddress"]: p["role"] for p in record["permissions"]}
        assert {"owner@example.com": "owner", "carol@example.com": "commenter"} == roles
        assert ((grant,), ()) == (first.shared, second.shared)

    def test_refused_share_is_told(self, ready: World) -> None:
        """A postmortem whose sharing fails is still there, and the person is told."""
        ready.fault("drive.permissions.create", status=403, reason="sharingRateLimitExceeded")
        grant = Grant(email="carol@example.com", role="writer")

        report = create_postmortem(ready.ports(), ready.incident(), lang="en", share=[grant])

        assert (True, ()) == (report.created, report.shared)
        assert any("carol@example.com" in warning for warning in report.warnings)


class TestRefusals:
    """Clear errors, nothing half-made."""

    def test_not_set_up(self, world: World) -> None:
        """Before init create says so, and makes no call."""
        with pytest.raises(ConfigError, match="not set up"):
            _create(world)

        assert [] == world.methods()

    def test_unknown_template(self, ready: World) -> None:
        """An unknown template's name is refused before anything is written."""
        with pytest.raises(ConfigError, match="no template"):
            create_postmortem(ready.ports(), ready.incident(), lang="en", template="nope")

        assert [] == ready.methods()

    def test_overlong_incident_id(self, ready: World) -> None:
        """An id that does not fit into a Drive property is refused before anything is written."""
        with pytest.raises(UsageError, match="too long"):
            _create(ready, incident_id="障" * 60)

        assert [] == ready.methods()

    def test_template_that_may_not_be_copied(self, ready: World) -> None:
        """A refused copy is an error with Google's reason; a second run is not held up by the first."""
        ready.fault("drive.files.copy", status=403, reason="insufficientFilePermissions")
        with pytest.raises(Forbidden):
            _create(ready)

        report = _create(ready)

        assert report.registered


def test_near_miss_uses_its_template(ready: World) -> None:
    """A near miss has its own template and severity."""
    incident = ready.incident(near_miss="yes", severity="")

    report = create_postmortem(ready.ports(), incident, lang="en", template="near_miss")

    text = ready.text(report.document_id)
    assert text.startswith("Near miss: ")
    assert "[dropdown Near miss]" in text


def test_custom_template_by_id(ready: World) -> None:
    """Any document can be the template."""
    docs = ready.emulator.client("docs").documents()
    template_id = docs.create(body={"title": "Mine"}).execute()["documentId"]
    docs.batchUpdate(
        documentId=template_id, body={"requests": [_insert("{{ title }} / {{ severity }}")]}
    ).execute()

    report = create_postmortem(ready.ports(), ready.incident(), lang="en", template=template_id)

    assert "Checkout {{ 7*7 }} failed / S1" == ready.text(report.document_id)


def test_dry_run_changes_nothing(ready: World) -> None:
    """A dry run lists the steps and leaves files, rows and log as they were."""
    before = (ready.files(), ready.rows(), ready.rows(1007))

    steps = plan_create(ready.ports(), ready.incident(), lang="en")

    assert before == (ready.files(), ready.rows(), ready.rows(1007))
    assert "would reserve INC-7 in the tracker" == steps[0]
    assert any("{{ owner }}" in step for step in steps)


def test_creator_is_author_and_owner_by_default(ready: World) -> None:
    """Who creates it is its author and owner until somebody else is named."""
    report = _create(ready, owner="", authors=[])

    assert ready.text(report.document_id).count("[person Owner]") == 2


def test_same_title_on_the_same_day_is_one_incident(ready: World) -> None:
    """Without an incident id, running the same command again finds the same document."""
    first, second = (_create(ready, incident_id="") for _ in range(2))

    assert first.url == second.url
    assert first.incident.incident_id.startswith("PM-20261120-")
