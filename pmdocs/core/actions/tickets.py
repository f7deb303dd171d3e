"""Tickets as people write them: addresses, keys and numbers of trackers, and the status word behind one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import SplitResult, urlsplit

from pmdocs.core.actions.told_progress import told_progress
from pmdocs.core.documents.blocks import Element
from pmdocs.core.vocabulary import is_unset, parse_status

_GITHUB = re.compile(r"/([^/]+/[^/]+)/(?:issues|pull|discussions)/(\d+)")
_GITLAB = re.compile(r"/(.+?)/-/(?:issues|merge_requests|work_items)/(\d+)")
_KEY = r"[A-Za-z][A-Za-z0-9_]*-[0-9]{1,9}"
_TRACKED = re.compile(rf"/(?:browse|view|issue)/({_KEY})")
_IN_JIRA = re.compile(rf"/(?:issues|jira|queues(?:/\w+){{0,2}}|portal/\d+)/({_KEY})$")
"""Below a project, in a service desk's queue or portal; a blog's ``/issues/COVID-19`` looks alike."""
_ON_BOARD = re.compile(rf"(?:^|&)selectedIssue(?:Key)?=({_KEY})(?=&|$)")
_BUGS = re.compile(r"(?:/issues/|/u/\d+/issues/|show_bug\.cgi\?id=|/story/|/tasks?/|/b/)(\d+)")
_CARD = re.compile(r"/c/(\w+)")
_TICKET_ID = re.compile(r"[A-Za-z][A-Za-z0-9_]{1,19}-\d{1,7}")
_SHORT_ID = re.compile(
    r"(?:(?P<repo>(?:[\w.-]+/)?[A-Za-z][\w.-]+)?#|(?:b/|bug:?\s*#?|issue\s*#?|gh-|(?:pr|mr|pull request|ticket|チケット|課題)\s*[#!]))(?P<number>\d{1,12})",
    re.I,
)
NO_TICKET = r"(?!(?:UTF|UCS|SHA|MD|AES|RSA|ISO|IEC|IEEE|RFC|TLS|SSL|HTTP|IPV|CVE|CWE|FIPS|COVID|GPT|SEV|AI|FY|Q[1-4])-)"
"""Before a key: standards, severities, quarters and our own ids look like keys of a tracker, and are none."""
_SEVERAL = re.compile(
    r"(?:(?<!\s)\s++)?(?:[,、;/&+]|\band\b|と)\s*+(?=(?:[A-Z][A-Z0-9_]+-|#)\d)|(?<!\s)\s++(?=(?:[A-Z][A-Z0-9_]+-|#)\d+$)"
)
"""Between the keys of several tickets: ``OPS-3, OPS-4``."""
ADDRESS = re.compile(r"https?://[^\s<>\"'）)」]+")


@lru_cache(maxsize=4096)
def normalise_ticket(text: str) -> str:
    """A ticket's address or id in one spelling, empty for what is neither.

    An issue and a pull request of one GitHub repository share their numbers, and so one spelling:
    ``owner/repo#12``. Jira, Backlog and Linear addresses become their key (``ABC-12``). Other addresses lose
    scheme, query and fragment. Of several tickets the first counts.
    """
    text = unicodedata.normalize("NFKC", text).strip()
    if address := ADDRESS.search(text):
        return _normal_address(address.group())
    text = text.strip("[]()<> .,。、")
    text = text if _SHORT_ID.fullmatch(text) else _SEVERAL.split(text, maxsplit=1)[0]
    if _TICKET_ID.fullmatch(text):
        return text.upper()
    if short := _SHORT_ID.fullmatch(text):
        return f"{(short['repo'] or '').casefold()}#{short['number']}"
    return ""


def _normal_address(address: str) -> str:
    try:
        parts = urlsplit(address.rstrip(".,;。、"))
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    for pattern in (_GITHUB, _GITLAB):
        if (pattern is _GITLAB or host.startswith("github.")) and (found := pattern.match(path)):
            return f"{found.group(1).casefold()}#{found.group(2)}"
    if key := issue_key(parts):
        return key
    if host == "trello.com" and (found := _CARD.match(path)):
        return f"{host}#{found.group(1)}"
    if parts.query and (found := _BUGS.search(f"{path}?{parts.query}")):
        return f"{host}#{found.group(1)}"
    return host + path


def issue_key(address: SplitResult) -> str:
    """The key of the issue that an address of Jira, Backlog or Linear leads to, also beside a board; else empty."""
    path, host = address.path.rstrip("/"), address.hostname or ""
    found = _TRACKED.search(path) or _ON_BOARD.search(address.query)
    if found is None and (is_jira(host) or "/jira/" in path or "/projects/" in path):
        found = _IN_JIRA.search(path)
    if found is None and not _TRACKERS.isdisjoint(host.split(".")):
        found = _AT_END.search(path)
    return found.group(1).upper() if found else ""


_AT_END = re.compile(rf"/({_KEY})$")
_TRACKERS = frozenset({"tracker", "trackers", "youtrack", "issues", "tickets"})
"""What a host that keeps issues is called in its own domain: ``tracker.example.com/OPS-12``."""


def is_jira(host: str) -> bool:
    """Whether a host's name says that Jira lives there."""
    return host.endswith(".atlassian.net") or "jira" in host.split(".")


def is_tracker(address: str) -> bool:
    """Whether an address leads to one ticket, and not just anywhere."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return "#" in normalise_ticket(address) or bool(issue_key(parts) or _BUGS.search(parts.path))


def joined(tickets: Iterable[str]) -> str:
    """Several tickets as one cell holds them, each once; the first is the one that counts."""
    kept: dict[str, str] = {}
    for ticket in tickets:
        kept.setdefault(normalise_ticket(ticket) or ticket, ticket)
    return ", ".join(kept.values())


_CLOSED = re.compile(r"([)）\]])(?=[A-Za-z])")
_KEY_IN_TEXT = re.compile(r"(?<![\w-])[A-Z][A-Z0-9_]+-\d{1,7}(?![\w-])")


_TICK_BEHIND = re.compile(
    r"(?:^|\s)(?:✅|☑️?|✔️?)\s*(?:done|merged|closed|fixed|completed?|完了|済)?(?:\s*[(（][^()（）]*[)）])?\s*$",
    re.IGNORECASE,
)
"""``#135 ✅ done``, ``✅ done (this PR)``: the ticket, and that it is done."""
_STATE_FIRST = re.compile(
    r"(?:landed|merged|shipped|deployed|released|done|completed|fixed|implemented) (?:during|in|on|as|with|by|via|[-–—])",
    re.IGNORECASE,
)
"""``landed during the incident (1146f5d)``: what came of it stands where its ticket should."""
_NAMES_ONE = re.compile(r"#\d|\b[A-Z][A-Z0-9]+-\d|https?://")
_REMARK_BEHIND = re.compile(
    r"(?P<ticket>(?=[^()（）]*\d)[^()（）]+?)\s+[*_]*(?P<state>[A-Za-z']{4,12}|[一-龥ァ-ヶー]{2,6})[*_]*\s*[(（][^()（）]+[)）]\s*"
)
"""``Bug 55831 WONTFIX (the ranking team needs it)``."""
_STATE_REMARK = re.compile(
    r"(?P<ticket>(?=[^()（）]*\d)[^()（）]+?)\s*[(（](?P<told>(?P<state>[^()（）:：]{2,12})[:：]\s*[^()（）]+)[)）]\s*"
)
"""``OPS-12 (closed: not worth it)``."""
_STATE_BEHIND = re.compile(r"\s[-–—]\s+([A-Za-z]{4,12})\b[^-–—]*$")
"""``#86 — complete in hotfix``."""


def split_status(text: str) -> tuple[str, str]:
    """A ticket cell without a trailing status word, and that word: ``Bug 5554823 TODO``, ``n/a DONE``."""
    if ticked := _TICK_BEHIND.search(text):
        return text[: ticked.start()].rstrip(), "done"
    if _STATE_FIRST.match(text):
        return (text if _NAMES_ONE.search(text) else ""), "done"
    if (behind := _STATE_BEHIND.search(text)) and parse_status(behind[1]):
        return text[: behind.start()].rstrip(), behind[1]
    if not is_unset(text) and parse_status(text):
        return "", text
    if (remarked := _REMARK_BEHIND.fullmatch(text)) and parse_status(remarked["state"]):
        return remarked["ticket"].rstrip("*_ "), remarked["state"]
    if (bracket := _STATE_REMARK.fullmatch(text)) and (state := told_progress(bracket["told"])):
        return bracket["ticket"], "won't do" if state == "wont_do" else bracket["state"]
    words = _CLOSED.sub(r"\1 ", text).split()
    for count in (2, 1):
        tail = " ".join(words[-count:]).strip("()[]（）.。")
        if len(words) >= count and not is_unset(tail) and parse_status(tail):
            return " ".join(words[:-count]), tail
    return text, ""


MAX_LABELLED = 40
"""Characters of a cell that may be a label with a key (``Jira issue no: ABC-12``); a longer one tells more."""


def read_ticket(elements: Iterable[Element], text: str) -> str:
    """The tickets a cell names: links to them, then any link, then addresses, its only key, its words.

    Several stand with commas, as `joined` has them. A remark without a number (``Dashboard or query``) is none, nor
    is a commit.
    """
    links = [
        element.url
        for element in elements
        if element.url and not element.url.startswith("mailto:") and not _COMMIT.search(element.url)
    ]
    addresses = [address.rstrip(".,;。、") for address in ADDRESS.findall(text)]
    named = links + [address for address in addresses if not _COMMIT.search(address)]
    if named:
        return joined(filter(is_tracker, named)) or named[0]
    text = "" if is_unset(text) or _COMMIT.search(text) else " ".join(text.split())
    keys = set(_KEY_IN_TEXT.findall(text))
    is_labelled = len(keys) == 1 and not normalise_ticket(text) and len(text) <= MAX_LABELLED
    if is_labelled:
        return str(keys.pop())
    is_aside = _ASIDE.fullmatch(text) and not normalise_ticket(text)
    return text if _DIGIT.search(text) and not is_aside else ""


_DIGIT = re.compile(r"\d")
_ASIDE = re.compile(r"[(（][^()（）#]*[\s\u3040-\u30ff\u4e00-\u9fff][^()（）#]*[)）]")
"""``(part of item 3)``: why there is none."""
_COMMIT = re.compile(r"/commits?/|^commit `?[0-9a-f]{6,40}`?$", re.IGNORECASE)
"""What was changed, and no ticket."""
