"""A small SMTP server on this machine, as far as smtplib talks to it (RFC 5321)."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage


@dataclass
class Mailbox:
    """What the server took, and what it shall answer instead of the usual."""

    port: int = 0
    messages: list[EmailMessage] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)
    """By command; an empty answer closes the connection."""


class _Session(socketserver.StreamRequestHandler):
    mailbox: Mailbox

    def handle(self) -> None:
        self._say("220 test")
        while line := self.rfile.readline():
            command = line.decode().strip()
            verb = command.split(" ")[0].upper()
            self.mailbox.commands.append(verb)
            answer = self.mailbox.answers.get(verb, _ANSWERS.get(verb, "502 no"))
            if not answer:
                return
            self._say(answer)
            if verb == "RCPT" and answer.startswith("250"):
                self.mailbox.recipients.append(command.partition(":")[2].strip("<>"))
            if verb == "DATA" and answer.startswith("354") and not self._take():
                return
            if verb == "QUIT":
                return

    def _take(self) -> bool:
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            lines.append(line[1:] if line.startswith(b"..") else line)
        answer = self.mailbox.answers.get("END", "250 taken")
        if answer.startswith("250"):
            self.mailbox.messages.append(message_from_bytes(b"".join(lines), policy=policy.default))
        if answer:
            self._say(answer)
        return bool(answer)

    def _say(self, text: str) -> None:
        self.wfile.write(text.encode() + b"\r\n")


_ANSWERS = {
    "EHLO": "250-test\r\n250 AUTH PLAIN",
    "HELO": "250 test",
    "AUTH": "235 welcome",
    "MAIL": "250 ok",
    "RCPT": "250 ok",
    "DATA": "354 go on",
    "RSET": "250 ok",
    "QUIT": "221 bye",
}


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True


@contextmanager
def serving(**answers: str) -> Iterator[Mailbox]:
    """A running server and its mailbox."""
    mailbox = Mailbox(answers=answers)
    handler = type("Session", (_Session,), {"mailbox": mailbox})
    with _Server(("127.0.0.1", 0), handler) as server:
        mailbox.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield mailbox
        finally:
            server.shutdown()
            thread.join()
