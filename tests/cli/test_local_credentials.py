"""``local credentials``: a key is known to one workspace file, and whoever holds a wrong one is told so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from command_line import Terminal
from google.auth.exceptions import RefreshError
from google.auth.transport.requests import AuthorizedSession
from google.oauth2 import service_account

from pmdocs.emulator import open_emulator
from pmdocs.emulator.server import LocalServer

SCOPES = ["https://www.googleapis.com/auth/drive"]


def test_for_which_workspace_a_key_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """The command names the file and how to name another; the server's refusal says that the key is none of its own."""
    here = Terminal(home=tmp_path, monkeypatch=monkeypatch, capfd=capfd)
    with LocalServer(open_emulator(tmp_path / "served.db")) as server:
        command = ("local", "credentials", "--user", "bot@example.com", "--url", server.url, "-o", "key.json")
        answers = []
        for arguments, file in (((), "w.db"), (("--db", "served.db"), "served.db")):
            told = here(*command, *arguments)
            assert (0, "") == (told.code, told.out)
            assert f"{tmp_path / file} knows this key; --db names another" in told.err
            answers.append(_sign_in(server.url))

    refused, accepted = answers
    assert "invalid_grant: Invalid JWT Signature." in refused
    assert "every workspace file has keys of its own" in refused
    assert "200" == accepted


def _sign_in(url: str) -> str:
    """A request's status as whom ``key.json`` stands for, or why there was none."""
    key: Any = service_account.Credentials
    with AuthorizedSession(key.from_service_account_file("key.json", scopes=SCOPES)) as session:
        try:
            return str(session.get(f"{url}/drive/v3/about?fields=user", timeout=5).status_code)
        except RefreshError as error:
            return str(error.args[0])
