"""What the author of a post wrote in it: without quoted lines, the mail it answers, and a signature."""

from __future__ import annotations

import re
import unicodedata

_QUOTED = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_MAIL = re.compile(
    r"^[ \t]*(?:On\s(?=[^\n]*\d)[^\n]{0,200}(?:\n[^\n]{0,120})?\bwrote[ \t]*:[ \t]*$"
    r"|[^\n]{0,120}(?:のメール|(?:さん|様)?は(?:次のように)?書きました|(?:さん|様)?が書きました|からのメッセージ)[ \t]*:[ \t]*$"
    r"|\d{4}[年/-]\d{1,2}[月/-]\d{1,2}日?[^\n]{0,120}<[^\s<>]+@[^\s<>]+>[^\n]{0,20}:[ \t]*$"
    r"|(?:From|差出人|送信者)[ \t]*:[^\n]*(?:@|\n[ \t]*(?:Sent|Date|To|Cc|Subject|送信日時|日時|日付|宛先|件名)[ \t]*:)"
    r"|-{2,}[ \t]*(?:Original Message|Forwarded message|元のメッセージ|転送メッセージ)[ \t]*-{2,}|_{10,}[ \t]*$)",
    re.MULTILINE | re.IGNORECASE,
)
"""The line above the mail that a reply answers, in the words of the usual programs; broken in two at most."""
_SIGNATURE = re.compile(r"(?<=\S)[ \t]*\n[ \t]*--[ \t]*(?:\n|$)")
_SENT_FROM = re.compile(
    r"^[ \t]*(?:Sent from (?:my )?[^\n.]{1,40}|Get Outlook for \w+|[^\n。]{1,30}から送信(?:されました)?。?)[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)


def own_words(text: str) -> str:
    """A post's text in one width, without what it quotes and what stands below its signature's ``--``."""
    plain = unicodedata.normalize("NFKC", text).replace("\r\n", "\n").replace("\v", "\n")
    for ends in (_SIGNATURE, _MAIL):
        found = ends.search(plain)
        plain = plain[: found.start()] if found else plain
    return _SENT_FROM.sub("", _QUOTED.sub("", plain)).strip()
