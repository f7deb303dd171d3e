"""Who is asking: user tokens, local service accounts over HTTP, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import requests
from google.auth import jwt
from google.auth.exceptions import RefreshError
from google.auth.transport.requests import AuthorizedSession
from google.oauth2 import service_account

from pmdocs.emulator import Emulator, Request
from pmdocs.emulator.identity import make_credentials
from pmdocs.emulator.server import LocalServer
from pmdocs.emulator.store import OWNER

BOT = "bot@project.iam.gserviceaccount.com"
SCOPES = ["https://www.googleapis.com/auth/drive"]


@pytest.fixture(scope="module", name="server")
def server_(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    emulator = Emulator(tmp_path_factory.mktemp("identity") / "workspace.db")
    with LocalServer(emulator) as server:
        yield server
    emulator.store.close()


@pytest.fixture(scope="module", name="key_file")
def key_file_(server: LocalServer) -> dict[str, Any]:
    """What ``local credentials`` writes."""
    with server.emulator.store.transaction(write=True) as transaction:
        return make_credentials(transaction, BOT, f"{server.url}/token")


@pytest.fixture(scope="module", name="other_key_file")
def other_key_file_(server: LocalServer, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A key file of another workspace."""
    emulator = Emulator(tmp_path_factory.mktemp("other") / "workspace.db")
    with emulator.store.transaction(write=True) as transaction:
        made = make_credentials(transaction, BOT, f"{server.url}/token")
    emulator.store.close()
    return made


def credentials(key_file: dict[str, Any]) -> service_account.Credentials:
    made: service_account.Credentials = service_account.Credentials.from_service_account_info(
        key_file, scopes=SCOPES
    )
    return made


def who(server: LocalServer, session: requests.Session) -> tuple[int, str]:
    """Status, and the address that Drive says the caller has."""
    answer = session.get(f"{server.url}/drive/v3/about", params={"fields": "user(emailAddress)"}, timeout=5)
    return answer.status_code, answer.json().get("user", {}).get("emailAddress", "")


def asked(emulator: Emulator, query: list[tuple[str, str]] | None = None, **headers: str) -> tuple[int, str]:
    """The same, in process."""
    request = Request(
        verb="GET",
        raw_path="/drive/v3/about",
        query=[("fields", "user(emailAddress)"), *(query or [])],
        headers=headers,
    )
    answer = emulator.handle(request)
    return answer.status, json.loads(answer.body).get("user", {}).get("emailAddress", "")


@pytest.mark.parametrize(
    ("authorization", "email"),
    [
        ("Bearer user:ada@example.com", "ada@example.com"),
        ("bearer user:ADA@Example.com", "ada@example.com"),
        ("user:ada@example.com", "ada@example.com"),
        ("Bearer user: ada@example.com ", "ada@example.com"),
        ("Bearer anything-else", OWNER),
        ("Bearer ", OWNER),
        ("", OWNER),
    ],
)
def test_who_a_header_names(emulator: Emulator, authorization: str, email: str) -> None:
    """A user token acts as that user, created on first use; everything else as the owner."""
    assert asked(emulator, authorization=authorization) == (200, email)


def test_no_header_is_the_owner(emulator: Emulator) -> None:
    """Also when the token comes in the query; a header goes before it."""
    assert asked(emulator) == (200, OWNER)
    assert asked(emulator, [("access_token", "user:ada@example.com")]) == (200, "ada@example.com")
    assert asked(emulator, [("access_token", "user:ada@example.com")], authorization="Bearer user:b@x") == (
        200,
        "b@x",
    )
    assert asked(emulator, [("key", "user:ada@example.com")]) == (200, OWNER)


@pytest.mark.parametrize("name", ["", "ada", "@", "ada@", "a b@x", "a@b@c"])
def test_a_user_token_names_an_address(emulator: Emulator, name: str) -> None:
    """What is no address is refused rather than taken for the owner."""
    assert asked(emulator, authorization=f"Bearer user:{name}")[0] == 401


def test_a_service_account_signs_in(server: LocalServer, key_file: dict[str, Any]) -> None:
    """google-auth, unmodified, exchanges a signed assertion for a token that acts as the account."""
    with AuthorizedSession(credentials(key_file)) as session:
        assert who(server, session) == (200, BOT)


def test_a_service_account_acts_for_a_person(server: LocalServer, key_file: dict[str, Any]) -> None:
    """With a subject, as with domain-wide delegation."""
    with AuthorizedSession(credentials(key_file).with_subject("ada@example.com")) as session:
        assert who(server, session) == (200, "ada@example.com")


def test_a_token_ends_with_the_clock(server: LocalServer, key_file: dict[str, Any]) -> None:
    """An hour later on the workspace's clock it is refused, and google-auth fetches a new one."""
    with AuthorizedSession(credentials(key_file)) as session, requests.Session() as plain:
        assert who(server, session) == (200, BOT)
        old = session.credentials.token
        plain.headers["Authorization"] = f"Bearer {old}"
        assert who(server, plain) == (200, BOT)

        clock = plain.post(f"{server.url}/_local/clock", json={"advance_seconds": 3601}, timeout=5)

        assert clock.status_code == 200
        assert who(server, plain)[0] == 401
        assert who(server, session) == (200, BOT)
        assert session.credentials.token != old


def test_a_key_of_another_workspace_is_refused(
    server: LocalServer, key_file: dict[str, Any], other_key_file: dict[str, Any]
) -> None:
    """As invalid_grant, whether its id is unknown or borrowed from a known key."""
    borrowed = other_key_file | {"private_key_id": key_file["private_key_id"]}
    for wrong in (other_key_file, borrowed):
        with (
            AuthorizedSession(credentials(wrong)) as session,
            pytest.raises(RefreshError, match="invalid_grant"),
        ):
            who(server, session)


def test_a_signed_jwt_is_a_token_when_its_key_is_local(
    server: LocalServer, key_file: dict[str, Any], other_key_file: dict[str, Any]
) -> None:
    """Self-signed tokens work with a key of this workspace; any other JWT is refused as Google's."""
    for known, status, email in ((key_file, 200, BOT), (other_key_file, 401, "")):
        signed = jwt.Credentials.from_service_account_info(known, audience=f"{server.url}/")
        with AuthorizedSession(signed) as session:
            assert who(server, session) == (status, email)


def claims(**other: Any) -> dict[str, Any]:
    return {"iss": BOT, "aud": "x", "iat": 0, "exp": 1, **other}


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"grant_type": "refresh_token", "refresh_token": "1//secret", "client_secret": "GOCSPX-secret"},
        {"grant_type": "authorization_code", "code": "4/secret"},
        {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer"},
        {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": "a.b.c"},
        {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": "W10.W10.W10"},
        {
            "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
            "assertion": "W1tbW1tb" * 900 + ".e30.e30",
        },
    ],
)
def test_other_grants_are_refused(server: LocalServer, form: dict[str, str]) -> None:
    """In OAuth's shape, and nothing of them is kept."""
    answer = requests.post(f"{server.url}/token", data=form, timeout=5)

    assert answer.status_code == 400
    assert answer.json()["error"] in {"unsupported_grant_type", "invalid_grant"}
    stored = b"".join(file.read_bytes() for file in server.emulator.store.path.parent.iterdir())
    assert b"secret" not in stored


def test_an_old_assertion_is_refused(server: LocalServer, key_file: dict[str, Any]) -> None:
    """A signature does not outlive its claims."""
    signer = credentials(key_file).signer
    grant = "urn:ietf:params:oauth:grant-type:jwt-bearer"
    assertion = jwt.encode(signer, claims()).decode()
    answer = requests.post(
        f"{server.url}/token", data={"grant_type": grant, "assertion": assertion}, timeout=5
    )

    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_grant")
    assert "expired" in answer.json()["error_description"]


def test_the_private_key_is_not_kept(server: LocalServer, key_file: dict[str, Any]) -> None:
    """The workspace stores the public half only; the file has what google-auth needs."""
    stored = b"".join(file.read_bytes() for file in server.emulator.store.path.parent.iterdir())

    assert b"PRIVATE KEY" not in stored
    assert key_file["private_key"].startswith("-----BEGIN PRIVATE KEY-----")
    assert (key_file["type"], key_file["client_email"]) == ("service_account", BOT)
    assert key_file["token_uri"] == f"{server.url}/token"
