"""What the Postmortems row and the hidden memory say cannot be taken away without a trace.

AI-1 is P1 and due on 2026-12-01, AI-2 is P0 and due on 12-05, AI-3 is P2 and due on 12-10; it is 2026-11-20.
"""

from __future__ import annotations

import pytest
from sync_world import IDLE, KEYS, Team, new_team_, prepared_, team_  # noqa: F401 - fixtures
from test_alarms import delete_rows, rules
from test_policy_escapes import BY_TEAM, STRICT, log, under, violation

from pmdocs.core.sheet.tracker import ACTION_ITEMS, CHANGES, LOG, POSTMORTEMS, STATE, Worksheet
from pmdocs.workflows.report import report

LATER = "2027-06-30"
BY_SEVERITY = f'[[policy.cases]]\nseverity = ["S1"]\n{STRICT}'


def delete_row(team: Team, worksheet: Worksheet, text: str) -> None:
    """Delete the first row that begins with a text."""
    rows = team.sheet(worksheet, None).rows()
    place = next(number for number, row in enumerate(rows) if row[0] == text)
    delete_rows(team, worksheet, place, place + 1)


def forget(team: Team, *keys: str) -> None:
    """Delete the hidden memory of the document, and the rows of these items."""
    delete_row(team, STATE, team.document_id)
    for key in keys:
        delete_row(team, ACTION_ITEMS, key)


def synced(team: Team) -> list[str]:
    """Documents that the hidden log says were synced, in its order."""
    return [row[5] for row in team.sheet(LOG, None).rows() if row[1:2] == ["synced"]]


def refused(team: Team) -> str:
    """Why a full sync does not write the document, whose rows stay as they are."""
    before = team.sheet().rows()
    failed = {one.document_id: str(one.error) for one in team.sync(full=True).failed}
    assert before == team.sheet().rows()
    return failed[team.document_id]


# The Postmortems row


def test_a_team_changed_after_idle_syncs_lacks_its_reason(team: Team) -> None:
    """A Team typed, left alone and changed is noticed each time at the next sync, and the policy's case stays."""
    under(team, BY_TEAM)
    team.sheet(POSTMORTEMS).type("INC-7", "team", "Payments")
    team.settle()
    assert violation(team, "too_late") is not None
    assert [IDLE] * 3 == [team.calls()[1] for _ in range(3)]

    team.sheet(POSTMORTEMS).type("INC-7", "team", "Search")
    team.sync()

    assert ("INC-7", "team", "Payments", "Search", "unjustified") in log(team)
    assert violation(team, "too_late") is not None
    team.settle()
    assert IDLE == team.calls()[1]


def test_a_resolution_moved_after_idle_syncs_lacks_its_reason(team: Team) -> None:
    """Resolved in the row is followed like a cell of an action item; a cell that no policy counts from is not."""
    team.sheet(POSTMORTEMS).type("INC-7", "resolved", "2026-11-18 10:00")
    team.settle()
    team.sheet(POSTMORTEMS).type("INC-7", "review_held", "2026-11-19")
    assert IDLE == team.calls()[1]

    team.sheet(POSTMORTEMS).type("INC-7", "resolved", "2026-11-20 10:00")
    team.sync()

    found = ("INC-7", "resolved", "2026-11-18 10:00", "2026-11-20 10:00", "unjustified")
    assert found in log(team)


@pytest.mark.parametrize("policy", [BY_TEAM, BY_SEVERITY], ids=["team", "severity"])
def test_a_deleted_row_switches_no_rule_off(team: Team, policy: str) -> None:
    """Without its row a postmortem counts as remembered; the next sync brings it back with Team and Resolved."""
    under(team, policy)
    page = team.sheet(POSTMORTEMS)
    page.type("INC-7", "team", "Payments")
    page.type("INC-7", "resolved", "2026-11-18 10:00")
    team.settle()
    before = page.by_key()["INC-7"]
    found = violation(team, "too_late")
    assert found is not None

    delete_row(team, POSTMORTEMS, "INC-7")
    assert found == violation(team, "too_late")
    team.sync()

    now = page.by_key()["INC-7"]
    names = ("severity", "team", "resolved", "created", "incident_date", "document")
    assert {name: before[name] for name in names} == {name: now[name] for name in names}
    assert found == violation(team, "too_late")
    assert [] == log(team)
    assert IDLE == team.calls()[1]


def test_a_renamed_column_takes_nothing_away(team: Team) -> None:
    """A header somebody renamed is no Team that somebody took away."""
    under(team, BY_TEAM)
    page = team.sheet(POSTMORTEMS)
    page.type("INC-7", "team", "Payments")
    team.settle()
    page.page.update_cell(1, page.header().index("Team") + 1, "Squad")
    team.settle()

    assert [] == log(team)
    assert violation(team, "too_late") is not None
    assert IDLE == team.calls()[1]


# The hidden memory


def test_a_document_without_any_row_is_not_new(team: Team) -> None:
    """With its memory and all its rows deleted and its dates moved, a document does not begin anew."""
    forget(team, *KEYS)
    delete_row(team, POSTMORTEMS, "INC-7")
    team.table().change(1, due=LATER, priority="P4")

    assert "had synced INC-7 before" in refused(team)
    assert {} == team.sheet().by_key()
    team.sync()
    assert IDLE == team.calls()[1]


def test_the_log_of_changes_goes_on_telling(team: Team) -> None:
    """What lacked its reason is told by check and report although the rows and the memory of its item are gone."""
    team.table().change(1, due=LATER)
    team.settle()
    forget(team, *KEYS)
    delete_row(team, POSTMORTEMS, "INC-7")
    team.sheet(LOG, None).page.clear()

    assert "has changes of INC-7" in refused(team)
    assert {"unjustified"} <= rules(team)
    assert [KEYS[0]] == [one.change.key for one in report(team.world.ports()).report.unexplained]
    assert 1 == len(team.sheet(CHANGES).records())


def test_the_rows_that_are_gone_as_well_are_named(team: Team) -> None:
    """Where only some rows were deleted with the memory, the sync says which."""
    forget(team, KEYS[0])

    assert "the rows of AI-1 are gone as well" in refused(team)


def test_another_document_of_a_forgotten_incident_is_not_new(team: Team) -> None:
    """Nor does a copy of the document take its incident over."""
    forget(team, *KEYS)
    delete_row(team, POSTMORTEMS, "INC-7")
    drive = team.world.emulator.client("drive")
    copy = drive.files().copy(fileId=team.document_id, body={"name": "INC-7: copy"}).execute()["id"]
    drive.files().update(fileId=team.document_id, body={"trashed": True}).execute()

    failed = {one.document_id: str(one.error) for one in team.sync(full=True).failed}

    assert "before" in failed[copy]
    assert {} == team.sheet().by_key()


def test_a_new_document_is_noted_once_without_a_call_more(team: Team) -> None:
    """The log comes with the read that the first sync makes anyway, and gets one row for each document."""
    made = team.create(8, items=1)
    report_, calls = team.calls()

    assert () == report_.failed
    assert 2 == calls.count(IDLE[0])
    assert 1 == calls.count("sheets.spreadsheets.batchUpdate")
    team.settle()
    team.sync(full=True)
    assert [team.document_id, made] == synced(team)


def test_documents_of_an_earlier_version_are_noted(team: Team) -> None:
    """An entry that an earlier version wrote is read on as before, and its document noted when it is read next."""
    state = team.sheet(STATE, None).page
    row = next(n for n, cells in enumerate(state.get_all_values(), 1) if cells[0] == team.document_id)
    state.update_cell(row, 3, state.row_values(row)[2].partition(".")[0])
    team.sheet(LOG, None).page.clear()
    assert IDLE == team.calls()[1]

    team.sync(full=True)
    team.sync(full=True)

    assert [team.document_id] == synced(team)


def test_a_full_sync_notes_what_the_log_has_lost(team: Team) -> None:
    """After a new hidden log was made, or rows of it were deleted, a full sync notes every document again."""
    team.sheet(LOG, None).page.clear()
    team.sync(full=True)

    assert [team.document_id] == synced(team)
