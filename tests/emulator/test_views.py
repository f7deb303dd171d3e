"""The read-only pages: reachable, locked down, and showing each person only what is theirs to see."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import parse_qsl, urlencode

import pytest

from pmdocs.emulator import Emulator, Request, Response
from pmdocs.emulator.page import CONTENT_SECURITY_POLICY

Connect = Callable[..., Any]
Look = Callable[..., Response]

OWNER, ADA, EVE = "owner@example.com", "ada@example.com", "eve@example.com"
DOCUMENT, SPREADSHEET, FOLDER = (
    f"application/vnd.google-apps.{kind}" for kind in ("document", "spreadsheet", "folder")
)


@dataclass(frozen=True, kw_only=True)
class Place:
    """The owner's folder with a document and a spreadsheet in it; Ada may read the document."""

    folder: str
    document: str
    spreadsheet: str

    @property
    def addresses(self) -> list[str]:
        return [
            "/",
            f"/folders/{self.folder}",
            f"/documents/{self.document}",
            f"/spreadsheets/{self.spreadsheet}",
        ]


@pytest.fixture(name="place")
def place_(connect: Connect) -> Place:
    drive = connect("drive")
    files = drive.files()

    def create(name: str, kind: str, *parents: str) -> str:
        return str(
            files.create(body={"name": name, "mimeType": kind, "parents": list(parents)}).execute()["id"]
        )

    folder = create("Incidents", FOLDER)
    document = create("Outage <b>", DOCUMENT, folder)
    spreadsheet = create("Actions", SPREADSHEET, folder)
    drive.comments().create(fileId=document, body={"content": "Which pool?"}, fields="id").execute()
    body = {"type": "user", "role": "reader", "emailAddress": ADA}
    drive.permissions().create(fileId=document, body=body).execute()
    connect("drive", user=EVE).about().get(fields="user").execute()
    return Place(folder=folder, document=document, spreadsheet=spreadsheet)


@pytest.fixture(name="look")
def look_(emulator: Emulator) -> Look:
    """``look("/documents/…", lang="ja")`` is the response to a GET."""

    def look(
        path: str, verb: str = "GET", headers: Mapping[str, str] | None = None, **query: str
    ) -> Response:
        given = list(query.items())
        return emulator.handle(Request(verb=verb, raw_path=path, query=given, headers=headers or {}))

    return look


def test_every_page_is_there_and_locked_down(look: Look, place: Place) -> None:
    """200, HTML, no script, nothing from elsewhere, not kept and not framed."""
    for address in place.addresses:
        page = look(address)
        assert page.status == 200, page.body
        assert page.headers["Content-Security-Policy"] == CONTENT_SECURITY_POLICY
        assert page.headers["Content-Type"] == "text/html; charset=utf-8"
        assert page.headers["X-Content-Type-Options"] == "nosniff"
        assert page.headers["X-Frame-Options"] == "DENY"
        assert page.headers["Cache-Control"] == "no-store"
        assert page.headers["Referrer-Policy"] == "no-referrer"
        assert b"<script" not in page.body
        assert b"Outage <b>" not in page.body


def test_pages_show_what_is_stored(look: Look, place: Place) -> None:
    """The folder its files, the document its title and comments."""
    folder, document = (
        look(f"/folders/{place.folder}").body.decode(),
        look(f"/documents/{place.document}").body.decode(),
    )

    assert f"/documents/{place.document}" in folder
    assert f"/spreadsheets/{place.spreadsheet}" in folder
    assert "Outage &lt;b&gt;" in folder
    assert "Which pool?" in document


def test_links_lead_to_pages(look: Look, place: Place) -> None:
    """Every address inside a page is itself a page."""
    for address in place.addresses:
        for link in re.findall(r'href="(/[^"#]*)', look(address).body.decode()):
            assert look(link.partition("?")[0]).status == 200, link


@pytest.mark.parametrize(
    "path",
    [
        "/documents/none",
        "/documents/",
        "/documents",
        "/folders/none",
        "/spreadsheets/none",
        "/none",
        "/documents/a/b",
        "/_page/none.css",
        "/favicon.ico",
        "/%2e%2e/etc/passwd",
        "/documents/%00",
    ],
)
def test_an_unknown_page_is_a_page_that_says_so(look: Look, path: str) -> None:
    """404 as HTML, with the same headers."""
    page = look(path)

    assert page.status == 404
    assert b'<main class="error"><h1>404</h1>' in page.body
    assert page.headers["Content-Security-Policy"] == CONTENT_SECURITY_POLICY


def test_a_file_under_another_kind_is_unknown(look: Look, place: Place) -> None:
    """A document is no folder, no spreadsheet, and the other way round."""
    assert look(f"/folders/{place.document}").status == 404
    assert look(f"/documents/{place.spreadsheet}").status == 404
    assert look(f"/documents/{place.folder}").status == 404
    assert look(f"/spreadsheets/{place.document}").status in {400, 404}


def test_pages_only_show(look: Look, place: Place) -> None:
    """Any verb but GET and HEAD is refused."""
    for verb in ("POST", "PUT", "PATCH", "DELETE", "OPTIONS"):
        page = look(f"/documents/{place.document}", verb)
        assert (page.status, page.headers["Allow"]) == (405, "GET")
    assert look("/", "HEAD").status == 200


def test_the_stylesheet_is_css(look: Look) -> None:
    """With its type, or a browser told not to guess would not take it."""
    sheet = look("/_page/style.css")

    assert (sheet.status, sheet.headers["Content-Type"]) == (200, "text/css; charset=utf-8")
    assert b"{" in sheet.body


def test_the_chrome_in_japanese(look: Look, place: Place) -> None:
    """``lang=ja`` changes the page's words, refusals included, and other languages are English."""
    for address in [*place.addresses, "/none"]:
        assert b'<html lang="ja">' in look(address, lang="ja").body
        assert b'<html lang="en">' in look(address, lang="tlh").body
    assert f"/documents/{place.document}?lang=ja" in look(f"/folders/{place.folder}", lang="ja").body.decode()


def test_as_another_user_only_what_they_may_see(look: Look, place: Place) -> None:
    """Ada, a reader, sees the document and nothing of its folder; Eve sees nothing; the owner all."""
    statuses = {
        user: [look(address, **{"as": user}).status for address in place.addresses]
        for user in (OWNER, ADA, EVE)
    }

    assert statuses == {OWNER: [200] * 4, ADA: [200, 404, 200, 404], EVE: [200, 404, 404, 404]}
    home = look("/", **{"as": ADA}).body.decode()
    assert f"/documents/{place.document}" in home
    assert place.spreadsheet not in home
    assert place.folder not in home
    assert place.document not in look("/", **{"as": EVE}).body.decode()


def test_a_reader_sees_the_text_without_the_comments(look: Look, place: Place) -> None:
    """Google gives comments to commenters and above; the page of a reader does without."""
    address = f"/documents/{place.document}"

    assert b"Which pool?" in look(address).body
    assert b"Which pool?" not in look(address, **{"as": ADA}).body


def test_a_document_is_shown_when_comments_are_switched_off(
    emulator: Emulator, look: Look, place: Place
) -> None:
    """The page does not depend on what the switch takes away."""
    with emulator.store.transaction(write=True) as transaction:
        transaction.put_setting("native_comments", False)

    assert look(f"/documents/{place.document}").status == 200


def test_an_unknown_user_is_not_taken_for_the_owner(emulator: Emulator, look: Look, place: Place) -> None:
    """Every page is unknown to somebody nobody has heard of, and looking creates nobody."""
    for address in place.addresses:
        page = look(address, **{"as": "stranger@example.com"})
        assert page.status == 404
        assert b"Outage" not in page.body
    with emulator.store.transaction(write=False) as transaction:
        assert not transaction.knows_user("stranger@example.com")


def test_a_trashed_file_is_not_listed(connect: Connect, look: Look, place: Place) -> None:
    """It leaves its folder's page and the home page of those it was shared with."""
    connect("drive").files().update(fileId=place.document, body={"trashed": True}).execute()

    assert place.document not in look(f"/folders/{place.folder}").body.decode()
    assert place.document not in look("/", **{"as": ADA}).body.decode()


def test_looking_is_not_logged(emulator: Emulator, look: Look, place: Place) -> None:
    """The request log is about the APIs: a page changes no count of calls."""
    with emulator.store.transaction(write=True) as transaction:
        transaction.clear_requests()
    for address in place.addresses:
        look(address)
    with emulator.store.transaction(write=False) as transaction:
        assert transaction.requests() == []


@pytest.mark.parametrize("sheet", ["0", "999", "-1", "x", "9" * 30, "٣"])
def test_any_worksheet_may_be_asked_for(look: Look, place: Place, sheet: str) -> None:
    """One that is not there is the first one."""
    assert look(f"/spreadsheets/{place.spreadsheet}", sheet=sheet).status == 200


def test_what_a_visitor_types_is_escaped(look: Look) -> None:
    """Neither ``as`` nor ``lang`` nor a path puts markup on the page."""
    evil = "<img src=x onerror=alert(1)>"
    for page in (
        look("/", **{"as": evil}),
        look("/", lang=evil),
        look(f"/documents/{urlencode({'x': evil})}"),
    ):
        assert b"<img" not in page.body


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_links_keep_who_looks(look: Look, place: Place, lang: str) -> None:
    """Every link from a page seen as somebody else leads to a page seen as that person, in the same language."""
    query = {"as": ADA, **({"lang": lang} if lang == "ja" else {})}
    seen: set[str] = set()
    waiting = ["/", f"/documents/{place.document}", "/no-such-page"]
    while waiting:
        address = waiting.pop()
        page = look(address, **query).body.decode()
        links = [unescape(link) for link in re.findall(r'href="([/?][^"#]*)', page)]
        assert links or address == f"/documents/{place.document}", address
        for link in links:
            path, _, given = link.partition("?")
            assert dict(parse_qsl(given)).items() >= query.items(), link
            if path and path not in seen:
                seen.add(path)
                waiting.append(path)


def test_worksheet_links_keep_who_looks(look: Look, place: Place) -> None:
    """The tabs of a spreadsheet do as well; the owner's pages stay short."""
    address = f"/spreadsheets/{place.spreadsheet}"

    assert "?sheet=0&amp;as=owner%40example.com" in look(address, **{"as": OWNER}).body.decode()
    assert 'href="?sheet=0"' in look(address).body.decode()


def test_the_way_back_from_an_unknown_user(look: Look) -> None:
    """Who is not known is not kept: the way back leads to a page that is there."""
    page = look("/", **{"as": "nobody@example.com"})

    assert 404 == page.status
    assert 'href="/"' in page.body.decode()
