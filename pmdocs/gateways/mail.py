"""Mail through an SMTP server: one letter, one message, plain text.

Neither password nor what the server says of it stands in an error. A letter that the server has begun to take is
never sent again; its Message-ID follows from what it reminds of, so that a copy would be known as one.
"""

from __future__ import annotations

import contextlib
import hashlib
import smtplib
import ssl
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from typing import TYPE_CHECKING

from pmdocs.config import SmtpConfig
from pmdocs.core.policy.policy import folded
from pmdocs.core.policy.reminder_words import Letter
from pmdocs.errors import ApiError, AuthError, ConfigError, RateLimited, Unreachable

if TYPE_CHECKING:
    from pmdocs.clock import Clock

TIMEOUT_SECONDS = 20.0
METHOD = "smtp.send"
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}


class MailGateway:
    """Sends letters over one SMTP account; ``teams`` are addresses of teams, an empty name is that of all others."""

    def __init__(self, smtp: SmtpConfig, *, clock: Clock) -> None:
        """Raises ConfigError for a password that would travel unencrypted, and an unusable sender."""
        self._smtp = smtp
        self._clock = clock
        self._teams = {folded(team): address for team, address in smtp.teams.items() if address}
        if smtp.security == "none" and smtp.username and smtp.host not in _LOOPBACK:
            raise ConfigError(
                "The SMTP password would be sent unencrypted.",
                hint="Set security to starttls or tls in [smtp].",
            )
        _address(smtp.sender)

    @property
    def teams(self) -> frozenset[str]:
        """Teams (`folded`) with an address; empty: that of all others."""
        return frozenset(self._teams)

    def send(self, letter: Letter) -> None:
        """Send one letter to an address, or to the address of a team.

        Raises ApiError; where ``maybe_done`` is set it may have been sent all the same. AuthError when the server
        refuses the account.
        """
        to = letter.to if "@" in letter.to else self._teams.get(folded(letter.to)) or self._teams.get("", "")
        if not to:
            raise ApiError("Mail has no address for this team.", method_id=METHOD)
        message = self._compose(letter, to)
        server = self._connect()
        try:
            self._hand_over(server, message)
        finally:
            # The mail is taken or not by now, whatever becomes of the farewell.
            with contextlib.suppress(OSError, smtplib.SMTPException):
                server.quit()
            server.close()

    def _compose(self, letter: Letter, to: str) -> EmailMessage:
        message = EmailMessage()
        try:
            message["To"] = _address(to)
            message["Subject"] = " ".join(letter.subject.split())
        except (ValueError, ConfigError):
            raise ApiError("This is no address that mail can be sent to.", method_id=METHOD) from None
        message["From"] = _address(self._smtp.sender)
        message["Date"] = format_datetime(self._clock.now())
        message["Message-ID"] = _message_id(letter, to)
        # Keeps out-of-office programs from answering (RFC 3834).
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(letter.body)
        return message

    def _connect(self) -> smtplib.SMTP:
        smtp = self._smtp
        try:
            server = self._open()
            try:
                if smtp.username:
                    server.login(smtp.username, smtp.password)
            except BaseException:
                server.close()
                raise
        except smtplib.SMTPAuthenticationError as caught:
            # The server's text may repeat what it was given: neither told nor chained.
            raise AuthError(
                f"The SMTP server does not accept the account ({caught.smtp_code}).",
                hint="Check username and password in [smtp] of your own config.toml, or PMDOCS_SMTP_PASSWORD.",
            ) from None
        except (OSError, smtplib.SMTPException) as caught:
            error = Unreachable(
                f"The SMTP server cannot be reached or used ({type(caught).__name__}).",
                method_id=METHOD,
                hint="Check host, port and security in [smtp].",
            )
            error.maybe_done = False
            raise error from None
        return server

    def _open(self) -> smtplib.SMTP:
        smtp, context = self._smtp, ssl.create_default_context()
        if smtp.security == "tls":
            return smtplib.SMTP_SSL(smtp.host, smtp.port, timeout=TIMEOUT_SECONDS, context=context)
        server = smtplib.SMTP(smtp.host, smtp.port, timeout=TIMEOUT_SECONDS)
        if smtp.security == "starttls":
            try:
                server.starttls(context=context)
            except BaseException:
                server.close()
                raise
        return server

    @staticmethod
    def _hand_over(server: smtplib.SMTP, message: EmailMessage) -> None:
        try:
            server.send_message(message)
        except smtplib.SMTPRecipientsRefused:
            raise ApiError(
                "The SMTP server refused the recipient.", method_id=METHOD, hint="Check the address."
            ) from None
        except smtplib.SMTPResponseException as caught:
            code = int(caught.smtp_code)
            if 400 <= code < 500:
                raise RateLimited(
                    f"The SMTP server takes no mail now ({code}).",
                    method_id=METHOD,
                    status=code,
                    hint="Run the command again later.",
                ) from None
            raise ApiError(
                f"The SMTP server refused the mail ({code}).",
                method_id=METHOD,
                status=code,
                hint="Check that the account may send as the sender in [smtp].",
            ) from None
        except (OSError, smtplib.SMTPException) as caught:
            raise Unreachable(
                f"The SMTP server did not say whether it took the mail ({type(caught).__name__}).",
                method_id=METHOD,
                hint="It is not sent again in this period.",
            ) from None


def _address(text: str) -> Address:
    """An address as a header value. Raises ConfigError."""
    try:
        return Address(addr_spec=text.strip())
    except (ValueError, IndexError, HeaderParseError):
        raise ConfigError(
            "A mail address in [smtp] cannot be read.", hint="Write it as name@example.com."
        ) from None


def _message_id(letter: Letter, to: str) -> str:
    digest = hashlib.sha256(f"{letter.reference}\n{to}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return f"<{digest}@pmdocs.invalid>"
