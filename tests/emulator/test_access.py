"""Several people, one workspace: who may do what, through every API, with Google's refusals."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from pmdocs.emulator import Emulator

ADA, BOB = "ada@example.com", "bob@example.com"
FOLDER, DOCUMENT, SPREADSHEET = (
    f"application/vnd.google-apps.{kind}" for kind in ("folder", "document", "spreadsheet")
)
NO_RIGHT = "The caller does not have permission"
NOT_FOUND = "Requested entity was not found."

Outcome = tuple[int, str, str]


class Person:
    """One person's requests."""

    def __init__(self, emulator: Emulator, user: str | None) -> None:
        self._session = emulator.session(user=user)

    def ask(self, verb: str, address: str, body: Any = None) -> requests.Response:
        """Send a request to an address without its host."""
        return self._session.request(verb, f"https://www.googleapis.com/{address}", json=body)

    def outcome(self, verb: str, address: str, body: Any = None) -> Outcome:
        """Status, message and reason (Drive) or status name (others) of a refusal, or `GRANTED`."""
        answer = self.ask(verb, address, body)
        if answer.ok:
            return GRANTED
        error = answer.json()["error"]
        assert error["code"] == answer.status_code
        word = error["errors"][0]["reason"] if "errors" in error else error["status"]
        return answer.status_code, error["message"], word

    def reads(self, document: str, spreadsheet: str) -> list[Outcome]:
        """Getting the file, the document and the spreadsheet."""
        addresses = (
            f"drive/v3/files/{document}", f"v1/documents/{document}", f"v4/spreadsheets/{spreadsheet}",
        )  # fmt: skip
        return [self.outcome("GET", address) for address in addresses]

    def comments(self, document: str) -> Outcome:
        """Commenting through Drive."""
        return self.outcome("POST", f"drive/v3/files/{document}/comments?fields=id", {"content": "why?"})

    def writes(self, document: str, spreadsheet: str) -> list[Outcome]:
        """Renaming the file, editing the document and the spreadsheet."""
        edit = {"requests": [{"insertText": {"text": "x", "location": {"index": 1}}}]}
        cell = f"v4/spreadsheets/{spreadsheet}/values/A1?valueInputOption=RAW"
        return [
            self.outcome("PATCH", f"drive/v3/files/{document}", {"name": "new"}),
            self.outcome("POST", f"v1/documents/{document}:batchUpdate", edit),
            self.outcome("PUT", cell, {"values": [["x"]]}),
        ]

    def create(self, mime_type: str, **body: Any) -> str:
        """The id of a new file."""
        return str(self.ask("POST", "drive/v3/files", {"mimeType": mime_type, **body}).json()["id"])

    def share(self, file_id: str, **body: str) -> str:
        """The id of a new permission."""
        answer = self.ask("POST", f"drive/v3/files/{file_id}/permissions", body)
        assert answer.ok, answer.text
        return str(answer.json()["id"])


GRANTED = (200, "", "")
HIDDEN = [
    (404, "File not found: {document}.", "notFound"),
    (404, NOT_FOUND, "NOT_FOUND"),
    (403, NO_RIGHT, "PERMISSION_DENIED"),
]
READ_ONLY = [
    (403, "The user does not have sufficient permissions for this file.", "insufficientFilePermissions"),
    (403, NO_RIGHT, "PERMISSION_DENIED"),
    (403, NO_RIGHT, "PERMISSION_DENIED"),
]


@pytest.fixture(name="ada")
def ada_(emulator: Emulator) -> Person:
    return Person(emulator, ADA)


@pytest.fixture(name="bob")
def bob_(emulator: Emulator) -> Person:
    return Person(emulator, BOB)


@pytest.fixture(name="folder")
def folder_(ada: Person) -> str:
    return ada.create(FOLDER, name="Incidents")


@pytest.fixture(name="files")
def files_(ada: Person, folder: str) -> tuple[str, str]:
    """A document and a spreadsheet of Ada's, in her folder."""
    return ada.create(DOCUMENT, parents=[folder]), ada.create(SPREADSHEET, parents=[folder])


def test_a_stranger_sees_nothing(emulator: Emulator, files: tuple[str, str]) -> None:
    """Drive and Docs hide the file, Sheets refuses it; the workspace's owner is a stranger to Ada's files too."""
    hidden = [(code, message.format(document=files[0]), word) for code, message, word in HIDDEN]
    for user in (BOB, None):
        stranger = Person(emulator, user)
        assert stranger.reads(*files) == hidden
        assert stranger.writes(*files) == hidden
        assert stranger.comments(files[0]) == hidden[0]


def test_an_unknown_id_is_not_found_anywhere(ada: Person) -> None:
    """404 in each API's words."""
    unknown = (404, NOT_FOUND, "NOT_FOUND")

    assert ada.reads("x", "y") == [(404, "File not found: x.", "notFound"), unknown, unknown]


def test_a_file_of_another_kind_is_refused(ada: Person, files: tuple[str, str]) -> None:
    """A spreadsheet is no document, even to its owner, nor a document a spreadsheet."""
    assert ada.outcome("GET", f"v1/documents/{files[1]}")[0] == 404
    assert ada.outcome("GET", f"v4/spreadsheets/{files[0]}")[0] in {400, 404}


@pytest.mark.parametrize("through", ["the file", "its folder"])
@pytest.mark.parametrize("whom", ["user", "anyone", "domain"])
@pytest.mark.parametrize(("role", "may_comment", "may_write"), [
    ("reader", False, False), ("commenter", True, False), ("writer", True, True),
])  # fmt: skip
def test_roles(
    ada: Person,
    bob: Person,
    files: tuple[str, str],
    folder: str,
    *,
    through: str,
    whom: str,
    role: str,
    may_comment: bool,
    may_write: bool,
) -> None:
    """A role counts in all APIs, on the file or inherited, given to a person, a domain or anyone with the link."""
    named = {"user": {"emailAddress": BOB}, "domain": {"domain": "example.com"}, "anyone": {}}[whom]
    for file_id in files if through == "the file" else (folder,):
        ada.share(file_id, type=whom, role=role, **named)

    assert bob.reads(*files) == [GRANTED] * 3
    assert bob.comments(files[0]) == (GRANTED if may_comment else READ_ONLY[0])
    assert bob.writes(*files) == ([GRANTED] * 3 if may_write else READ_ONLY)


def test_the_greatest_role_counts(ada: Person, bob: Person, files: tuple[str, str], folder: str) -> None:
    """A small role on the file does not take away a greater one of its folder, nor the other way round."""
    ada.share(folder, type="user", role="writer", emailAddress=BOB)
    ada.share(files[0], type="user", role="reader", emailAddress=BOB)
    ada.share(files[1], type="anyone", role="reader")

    assert bob.writes(*files) == [GRANTED] * 3


def test_a_domain_is_not_its_ending(emulator: Emulator, ada: Person, files: tuple[str, str]) -> None:
    """example.com does not let notexample.com or sub.example.com in."""
    ada.share(files[0], type="domain", role="reader", domain="example.com")

    for stranger in ("eve@notexample.com", "eve@sub.example.com", "example.com@evil.test"):
        assert Person(emulator, stranger).reads(*files)[0][0] == 404


def test_a_role_taken_back_is_gone_at_once(ada: Person, bob: Person, files: tuple[str, str]) -> None:
    """In every API, with the next request."""
    given = {file_id: ada.share(file_id, type="user", role="writer", emailAddress=BOB) for file_id in files}
    before = bob.writes(*files)
    for file_id, permission_id in given.items():
        ada.ask("DELETE", f"drive/v3/files/{file_id}/permissions/{permission_id}")

    assert before == [GRANTED] * 3
    assert [code for code, _, _ in bob.reads(*files)] == [404, 404, 403]


def test_who_owns_the_folder_edits_but_does_not_own_what_is_in_it(
    ada: Person, bob: Person, files: tuple[str, str], folder: str
) -> None:
    """Bob's file in Ada's folder is Bob's; Ada edits it and may not delete it."""
    ada.share(folder, type="user", role="writer", emailAddress=BOB)
    made = bob.create(DOCUMENT, parents=[folder])
    owners = bob.ask("GET", f"drive/v3/files/{made}?fields=owners(emailAddress)").json()

    assert owners == {"owners": [{"emailAddress": BOB}]}
    assert ada.writes(made, files[1]) == [GRANTED] * 3
    assert ada.outcome("DELETE", f"drive/v3/files/{made}")[0] == 403
    assert bob.outcome("DELETE", f"drive/v3/files/{files[0]}")[0] == 403
