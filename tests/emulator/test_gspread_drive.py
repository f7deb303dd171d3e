"""The part of gspread that speaks to Drive: finding, making, sharing, copying and deleting spreadsheets."""

from __future__ import annotations

from typing import Any

import gspread
import pytest
from gspread.exceptions import APIError, SpreadsheetNotFound
from gspread.utils import ExportFormat, ValueRenderOption

from pmdocs.emulator import Emulator

ADA, BOB = "ada@example.com", "bob@example.com"


def client_of(emulator: Emulator, user: str) -> gspread.Client:
    return gspread.Client(auth=None, session=emulator.session(user=user))  # type: ignore[arg-type]


@pytest.fixture(name="ada")
def ada_(emulator: Emulator) -> gspread.Client:
    return client_of(emulator, ADA)


@pytest.fixture(name="bob")
def bob_(emulator: Emulator) -> gspread.Client:
    return client_of(emulator, BOB)


@pytest.fixture(name="folder")
def folder_(emulator: Emulator) -> str:
    body = {"name": "Incidents", "mimeType": "application/vnd.google-apps.folder"}
    return str(emulator.client("drive", user=ADA).files().create(body=body).execute()["id"])


def people(book: gspread.Spreadsheet) -> list[tuple[str, str]]:
    """Role and address (or type) of everybody with access."""
    entries: list[dict[str, Any]] = book.list_permissions()
    return sorted((entry["role"], entry.get("emailAddress") or entry["type"]) for entry in entries)


def refusal(caught: pytest.ExceptionInfo[APIError]) -> tuple[int, str]:
    return caught.value.code, caught.value.error["message"]


def test_a_book_is_made_in_a_folder(ada: gspread.Client, folder: str) -> None:
    """And found there only, by its title or in the list."""
    book = ada.create("Actions", folder_id=folder)
    ada.create("Actions")

    assert ada.open("Actions", folder_id=folder).id == book.id
    assert [entry["id"] for entry in ada.list_spreadsheet_files(folder_id=folder)] == [book.id]
    assert len(ada.list_spreadsheet_files("Actions")) == 2
    assert {found.title for found in ada.openall()} == {"Actions"}


def test_titles_with_quotes_are_found(ada: gspread.Client) -> None:
    """Apostrophes and letters of any script are part of a title, not of the query."""
    for title in ("Bob's actions", "50% & more", "障害 対応"):
        made = ada.create(title)
        assert ada.open(title).id == made.id


def test_an_unknown_title_or_key_is_not_found(ada: gspread.Client) -> None:
    """gspread tells both apart from a lack of permission."""
    with pytest.raises(SpreadsheetNotFound):
        ada.open("nothing")
    with pytest.raises(SpreadsheetNotFound):
        ada.open_by_key("nothing")


def test_someone_elses_book_is_refused(ada: gspread.Client, bob: gspread.Client) -> None:
    """It is not in Bob's list, and its key is no way around."""
    book = ada.create("Actions")

    assert bob.list_spreadsheet_files() == []
    with pytest.raises(PermissionError):
        bob.open_by_key(book.id)


def test_sharing_and_taking_back(ada: gspread.Client, bob: gspread.Client) -> None:
    """share lets Bob in with his role, remove_permissions out again."""
    book = ada.create("Actions")
    book.share(BOB, perm_type="user", role="reader", email_message="hello")

    assert people(book) == [("owner", ADA), ("reader", BOB)]
    assert bob.open("Actions").sheet1.get_all_values() == [[]]
    with pytest.raises(APIError) as caught:
        bob.open_by_key(book.id).sheet1.update_acell("A1", "x")
    assert refusal(caught) == (403, "The caller does not have permission")

    book.share(BOB, perm_type="user", role="writer", notify=False)
    bob.open_by_key(book.id).sheet1.update_acell("A1", "x")
    removed = book.remove_permissions(BOB)

    assert len(removed) == 1
    assert people(book) == [("owner", ADA)]
    with pytest.raises(PermissionError):
        bob.open_by_key(book.id)


def test_sharing_with_everybody(ada: gspread.Client, bob: gspread.Client) -> None:
    """Anyone with the key may read; a domain and a group are listed."""
    book = ada.create("Actions")
    book.share("", perm_type="anyone", role="reader", with_link=True)
    book.share("example.org", perm_type="domain", role="reader")
    book.share("sre@example.com", perm_type="group", role="writer")

    assert people(book) == [
        ("owner", ADA),
        ("reader", "anyone"),
        ("reader", "domain"),
        ("writer", "sre@example.com"),
    ]
    assert bob.open_by_key(book.id).title == "Actions"


def test_a_reader_may_not_share(ada: gspread.Client, bob: gspread.Client) -> None:
    """With Drive's 403."""
    book = ada.create("Actions")
    book.share(BOB, perm_type="user", role="reader")
    with pytest.raises(APIError) as caught:
        bob.open_by_key(book.id).share("eve@example.com", perm_type="user", role="reader")

    assert caught.value.code == 403


def test_a_copy_takes_cells_permissions_and_comments(
    emulator: Emulator, ada: gspread.Client, folder: str
) -> None:
    """As far as gspread is asked to carry them over, and no further."""
    book = ada.create("Actions")
    book.sheet1.append_row(["AI-1", "Add alert"])
    book.share(BOB, perm_type="user", role="writer")
    comments = emulator.client("drive", user=ADA).comments()
    comments.create(fileId=book.id, body={"content": "why?"}, fields="id").execute()

    bare = ada.copy(book.id, title="Bare", copy_comments=False)
    full = ada.copy(book.id, title="Full", folder_id=folder, copy_comments=True)
    told = {
        each.title: [
            entry["content"]
            for entry in comments.list(fileId=each.id, fields="comments/content").execute()["comments"]
        ]
        for each in (bare, full)
    }

    assert [each.sheet1.get_all_values() for each in (bare, full)] == [[["AI-1", "Add alert"]]] * 2
    assert people(bare) == [("owner", ADA)]
    assert told == {"Bare": [], "Full": ["why?"]}
    assert [entry["name"] for entry in ada.list_spreadsheet_files(folder_id=folder)] == ["Full"]


def test_a_deleted_book_is_gone(ada: gspread.Client, bob: gspread.Client) -> None:
    """Only its owner deletes it."""
    book = ada.create("Actions")
    book.share(BOB, perm_type="user", role="writer")
    with pytest.raises(APIError) as caught:
        bob.del_spreadsheet(book.id)
    ada.del_spreadsheet(book.id)

    assert caught.value.code == 403
    assert ada.list_spreadsheet_files() == []
    with pytest.raises(SpreadsheetNotFound):
        ada.open_by_key(book.id)


def test_drive_knows_when_a_book_changed(ada: gspread.Client) -> None:
    """Title, kind and times come from the Drive file."""
    book = ada.create("Actions")
    before = book.get_lastUpdateTime()
    book.sheet1.update_acell("A1", "x")

    assert book.get_lastUpdateTime() >= before
    assert book.creationTime <= before
    assert ada.get_file_drive_metadata(book.id)["name"] == "Actions"


def test_what_is_missing_is_refused_by_name(ada: gspread.Client) -> None:
    """A format that cannot be made says so."""
    book = ada.create("Actions")
    with pytest.raises(APIError) as caught:
        book.export(ExportFormat.PDF)

    assert caught.value.code == 400
    assert caught.value.error["status"] == "UNIMPLEMENTED"
    assert "application/pdf is not implemented by the local workspace" in caught.value.error["message"]


def test_export_and_import(ada: gspread.Client) -> None:
    """A sheet leaves as CSV as it is shown, and CSV comes in the place of all its sheets, read as if typed."""
    book = ada.create("Actions")
    book.sheet1.update([["Item", "Due"], ["a, b", "=1+1"]], "A1", raw=False)
    book.add_worksheet("More", 5, 5)

    assert book.export(ExportFormat.CSV) == b'Item,Due\r\n"a, b",2'
    assert book.export(ExportFormat.TSV) == b"Item\tDue\r\na, b\t2"

    ada.import_csv(book.id, "x,2026-11-20\r\n,TRUE\r\n")
    assert [sheet.get_all_values() for sheet in book.worksheets()] == [[["x", "2026-11-20"], ["", "TRUE"]]]
    assert book.sheet1.get("B1:B2", value_render_option=ValueRenderOption.unformatted) == [[46346], [True]]
