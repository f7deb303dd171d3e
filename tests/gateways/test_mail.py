"""Mail over SMTP, against a server on this machine."""

from __future__ import annotations

import socket
import traceback
from datetime import UTC, datetime
from typing import Any

import pytest
from smtp_server import Mailbox, serving

from pmdocs.config import SmtpConfig
from pmdocs.core.policy.reminder_words import Letter
from pmdocs.errors import ApiError, AuthError, ConfigError, PmdocsError, RateLimited, Unreachable
from pmdocs.gateways.mail import MailGateway

PASSWORD = "open sesame"


class Noon:
    def now(self) -> datetime:
        return datetime(2026, 12, 1, 12, tzinfo=UTC)

    def sleep(self, seconds: float) -> None:
        raise AssertionError(seconds)


def gateway(mailbox: Mailbox | None = None, **values: Any) -> MailGateway:
    smtp: dict[str, Any] = {
        "host": "127.0.0.1",
        "port": mailbox.port if mailbox else 1,
        "security": "none",
        "sender": "pmdocs@example.com",
    }
    return MailGateway(SmtpConfig(**smtp | values), clock=Noon())


def letter(**values: Any) -> Letter:
    facts = {"to": "ada@example.com", "subject": "期限 INC-7/AI-1", "body": "期日を過ぎています\n.\nend"}
    return Letter(**{"channel": "mail", "reference": "INC-7/AI-1:late:0"} | facts | values)


def test_a_letter_arrives() -> None:
    """To, subject and text in any language; marked as sent by a machine; nobody logs in without an account."""
    with serving() as mailbox:
        gateway(mailbox).send(letter())
    (message,) = mailbox.messages

    assert ["ada@example.com"] == mailbox.recipients
    assert ("ada@example.com", "pmdocs@example.com", "期限 INC-7/AI-1", "auto-generated") == (
        message["To"], message["From"], message["Subject"], message["Auto-Submitted"],
    )  # fmt: skip
    assert ["期日を過ぎています", ".", "end"] == message.get_content().splitlines()
    assert "AUTH" not in mailbox.commands


def test_the_same_reminder_has_the_same_id() -> None:
    """A copy would be known as one; another reminder is another message."""
    with serving() as mailbox:
        for reference in ("a", "a", "b"):
            gateway(mailbox).send(letter(reference=reference))
    first, second, third = (message["Message-ID"] for message in mailbox.messages)

    assert first == second != third


def test_an_account_logs_in() -> None:
    """With a username the password is sent, on this machine also without encryption."""
    with serving() as mailbox:
        gateway(mailbox, username="ada", password=PASSWORD).send(letter())

    assert "AUTH" in mailbox.commands
    assert 1 == len(mailbox.messages)


def test_teams_have_addresses() -> None:
    """A digest goes to its team's address, else to the general one, else nowhere."""
    with serving() as mailbox:
        outlet = gateway(mailbox, teams={"Payments": "pay@example.com", "": "all@example.com"})
        outlet.send(letter(to="payments"))
        outlet.send(letter(to="Search"))
        with pytest.raises(ApiError, match="team"):
            gateway(mailbox).send(letter(to="Search"))

    assert ["pay@example.com", "all@example.com"] == mailbox.recipients
    assert {"payments", ""} == outlet.teams


@pytest.mark.parametrize(
    "to", ["ada@example.com\r\nBcc: eve@example.com", "a b@example.com", "@", "ada@@example.com"]
)
def test_no_header_comes_out_of_a_text(to: str) -> None:
    """What is no address is refused; a subject is one line."""
    with serving() as mailbox:
        with pytest.raises(PmdocsError):
            gateway(mailbox).send(letter(to=to))
        gateway(mailbox).send(letter(subject="due\r\nBcc: eve@example.com"))

    assert ["ada@example.com"] == mailbox.recipients
    assert mailbox.messages[0]["Bcc"] is None


@pytest.mark.parametrize(
    ("answers", "error", "maybe_done"),
    [
        ({"RCPT": "550 nobody here"}, ApiError, False),
        ({"MAIL": "550 not you"}, ApiError, False),
        ({"MAIL": "451 later"}, RateLimited, False),
        ({"DATA": "554 no"}, ApiError, False),
        ({"END": "452 full"}, RateLimited, False),
        ({"END": "554 spam"}, ApiError, False),
        ({"END": ""}, Unreachable, True),
    ],
)
def test_refusals_and_doubts(answers: dict[str, str], error: type[ApiError], maybe_done: bool) -> None:
    """A refusal was surely not sent; when the answer to the text is lost it may have been."""
    with serving(**answers) as mailbox, pytest.raises(error) as caught:
        gateway(mailbox).send(letter())

    assert maybe_done == caught.value.maybe_done
    assert [] == mailbox.messages


def test_a_rude_farewell_is_no_failure() -> None:
    """Once the text is taken the letter is sent, whatever follows."""
    with serving(QUIT="") as mailbox:
        gateway(mailbox).send(letter())

    assert 1 == len(mailbox.messages)


def test_a_refused_account_tells_no_secret() -> None:
    """The server's words, which may repeat the password, are not repeated, nor is the password."""
    with serving(AUTH=f"535 wrong password {PASSWORD}") as mailbox, pytest.raises(AuthError) as caught:
        gateway(mailbox, username="ada", password=PASSWORD).send(letter())
    told = "".join(traceback.format_exception(caught.value, chain=True))

    assert PASSWORD not in told.replace("password=PASSWORD", "")
    assert "535" in caught.value.message


def test_nobody_answers() -> None:
    """A server that is not there took nothing."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(Unreachable) as caught:
        gateway(port=port).send(letter())

    assert not caught.value.maybe_done


def test_encryption_is_not_given_up() -> None:
    """Where STARTTLS is wanted and not offered, nothing is sent."""
    with serving() as mailbox, pytest.raises(Unreachable):
        gateway(mailbox, security="starttls").send(letter())

    assert [] == mailbox.messages


def test_a_password_does_not_travel_in_the_clear() -> None:
    """An account without encryption is refused but for this machine."""
    with pytest.raises(ConfigError, match="unencrypted"):
        gateway(host="smtp.example.com", username="ada", password=PASSWORD)
    with pytest.raises(ConfigError, match="address"):
        gateway(sender="nobody")
    assert PASSWORD not in repr(SmtpConfig(host="h", port=1, sender="s@x.de", password=PASSWORD))
