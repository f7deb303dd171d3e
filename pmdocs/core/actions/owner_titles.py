"""Who is meant by titles above lists, ``### Aki``, ``Aki:``, ``SRE team``, and by brackets before tasks, ``[Aki] …``."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import pairwise

from pmdocs.core.actions.date_grammar import WRITTEN
from pmdocs.core.actions.list_lines import Line, lines_of
from pmdocs.core.actions.names import is_common_name, is_free, may_be_name
from pmdocs.core.actions.promises import begins_with_task
from pmdocs.core.documents.blocks import Element
from pmdocs.core.documents.list_marks import unmarked
from pmdocs.core.documents.people import Directory
from pmdocs.core.documents.sections import Reading
from pmdocs.core.model import Person
from pmdocs.core.vocabulary import split_names

SEVERAL = 2
"""Lines with a name in brackets before them, from which on the brackets are not taken for themes."""
_AT_NAME = re.compile(r"[@＠][\w.-]+")
_LABELLED = re.compile(r"(?:owner|assignee|dri|担当者?|オーナー)\s*[:：]\s*(?=\S)", re.IGNORECASE)
_TEAM = re.compile(
    r"(?:(?!\d|(?:for|with|by|to|of|from|via|per|in|on|other|each|every|all|any|our|my|your|new|what|how|cross|the|a|an|this|that)\b)[\w&/-]+ ){1,3}(?:team|squad)"
    r"|(?!担当|対応|各|全|他)[^\Wをのとはがにで]{1,12}チーム|[\u4e00-\u9fffァ-ヶー]{2,8}(?<![一全内外上下本幹])[部課]",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"\W*(?:others?|misc\w*|unassigned|everyone|everybody|all|tbd|その他|みんな|未割当|未定|全員|全体)\W*",
    re.IGNORECASE,
)
"""Beside names: who does it is open, or everybody does."""
_BRACKETED = re.compile(r"\s*[\[【]([^\[\]【】]{1,30})[\]】]\s*(?=\S)")
_IN_BRACKETS = re.compile(r"[(（\[【]([^()（）\[\]【】]{3,40})[)）\]】]")


class OwnerTitles:
    """Whom the titles of one document's action items name."""

    def __init__(self, people: Directory, names: Collection[str] = ()) -> None:
        self._people, self._names = people, frozenset(names)

    def people(self, title: str) -> tuple[Person, ...]:
        """People or a team, where a title is nothing but their names; else nobody."""
        if named := _RESPONSIBLE.fullmatch(title.strip().rstrip(":： ")):
            return self._people.among((Element(start=0, end=0, kind="text", text=named["who"]),))
        title = _without_tasks(title)
        if title in self._names and (held := _HELD.fullmatch(title)):
            return self._people.among((Element(start=0, end=0, kind="text", text=held["who"]),))
        label = _LABELLED.match(title)
        if label or title in self._names or _AT_NAME.fullmatch(title) or _is_team(title):
            said = title[label.end() :] if label else title
            return self._people.among((Element(start=0, end=0, kind="text", text=said),))
        return self._people.only(title)

    def knows(self, name: str) -> bool:
        """Whether a bare name stands for somebody, here or anywhere."""
        return name in self._names or is_common_name(name)


_RESPONSIBLE = re.compile(
    r"[^()（）.!?]{2,70}?\s*[(（](?:resp(?:\.|onsible)?|owner|dri|lead|led by)\s*[:：]?\s+(?P<who>[^()（）\d]{2,40})[)）]",
    re.IGNORECASE,
)
"""``Digital Channels (resp. A. Byron)``: a team, and who answers for it."""
_HELD = re.compile(r"[^()（）.!?:]{2,40}?\s*[(（](?P<who>[A-Z][\w'’-]*[a-zà-ÿ](?: [A-Z][\w'’.-]*)?)[)）]")
"""``Partnerships (Zoe)``: where several titles are so, and one of the names surely is somebody's."""
_TASKS_OF = re.compile(
    r"[’']s? (?:action items?|actions|tasks|items|to-?dos?)$|(?<=さん)の(?:タスク|アクション(?:アイテム)?|宿題|担当分?)$",
    re.IGNORECASE,
)


def _without_tasks(title: str) -> str:
    """``Zoe's tasks``: whose."""
    return _TASKS_OF.sub("", title.strip().rstrip(":： "))


def _is_team(title: str) -> bool:
    return _TEAM.fullmatch(title) is not None and not begins_with_task(title)


def owner_titles(reading: Reading, people: Directory, tells: Callable[[str], bool]) -> OwnerTitles:
    """Which titles and brackets of a document's action items are names.

    They are where all that stand side by side may be names, and one surely is: known, a common one, or one that the
    head of the document has, or ``tells`` that the report shows. A team, and "Other", may stand among them. So are
    initials, if one of them speaks.
    """
    authors = (*reading.header.authors, *reading.header.owners)
    head = {word for person in authors for word in person.name.split()}
    known, voices = OwnerTitles(people), _Voices(reading, head)

    def is_sure(title: str) -> bool:
        names = split_names(title)
        return bool(known.people(title)) or any(
            known.knows(name) or name.split()[0] in head or tells(name) for name in names
        )

    found: set[str] = set()
    for group in _groups(reading):
        titles = {bare for title in group if (bare := _without_tasks(title)) and not _is_no_person(bare)}
        may_be = (
            known.people(title) or all(may_be_name(name) or tells(name) for name in split_names(title))
            for title in titles
        )
        held = {title: who["who"] for title in titles if (who := _HELD.fullmatch(title))}
        if len(held) >= SEVERAL and all(map(may_be_name, held.values())) and any(map(is_sure, held.values())):
            found |= held.keys()
        are_voices = all(map(may_be_initials, titles)) and any(map(voices.speaks, titles))
        if are_voices or (any(map(is_sure, titles)) and all(may_be)):
            found |= titles
    return OwnerTitles(people, found)


class _Voices:
    """Who speaks in a document by initials: ``15.41 GE: I released …``, ``Present: GE, DMc``."""

    def __init__(self, reading: Reading, head: Collection[str]) -> None:
        self._sections, self._head = reading.sections, head

    def speaks(self, initials: str) -> bool:
        """Whether somebody says or does what only people do under these initials, was there, or wrote the document."""
        name = rf"(?<![A-Za-z0-9_-]){re.escape(initials)}(?![A-Za-z0-9_-])"
        speaks = re.compile(
            rf"(?i:{_AT_TIME})?\W*{name}(?:\s*[:：]\s*(?i:{_IN_PERSON})|\s*(?i:{_PEOPLE_DO}))"
        )
        was_there = re.compile(rf"\W*(?i:{_PRESENT})\s*[:：].*{name}", re.DOTALL)
        others = (section for section in self._sections if "action_items" not in section.belongs_to)
        return initials in self._head or any(
            was_there.match(f"{section.title}: {text}")
            or any(speaks.match(line) or was_there.match(line) for line in text.splitlines())
            for section in others
            if initials in (text := section.text)
        )


_AT_TIME = r"\W*(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}[.:]\d\d(?:[.:]\d\d)?(?:\s?[ap]m)?(?:\s*[(（]?(?:UTC|GMT|Z|[A-Z]{1,3}ST|[A-Z]{2,3}T)[)）]?)?"
_IN_PERSON = r"(?:I|I['’]\w+|we|we['’]\w+|let['’]?s|let me|my|ok|yes|yep|no idea|not sure|thanks|sorry)\b"
_PEOPLE_DO = (
    r"(?:asked|asks|suggested|suggests|noticed|notices|said|says|pinged|joined|joins|offered|agreed|thinks|thought|wondered"
    r"|apologi[sz]ed|acknowledged|replied|posted|confirmed|looking|putting|is looking|is checking|started looking)\b"
    r"|さん"
)
_PRESENT = r"(?:participants?|attendees|attended(?: by)?|present|people(?: involved)?|responders|incident team|参加者|出席者|対応者|関係者|対応メンバー)"
_INITIALS = re.compile(r"(?=[a-z]*[A-Z][a-z]*[A-Z])[A-Z][A-Za-z]{1,3}")
_THINGS = frozenset([
    "ai", "alb", "ami", "api", "app", "aws", "az", "bgp", "bq", "cd", "cdn", "ci", "cli", "cms", "cpu",
    "csp", "css", "csv", "db", "dbs", "dc", "dns", "doc", "ebs", "ecr", "ecs", "efs", "eks", "elb",
    "es", "etl", "gcp", "gcs", "gke", "gpu", "gql", "grpc", "html", "http", "iam", "ios", "ip", "js",
    "json", "jvm", "jwt", "kms", "kv", "lb", "ldap", "llm", "mfa", "ml", "mq", "nat", "nfs", "nlb",
    "npm", "ntp", "oidc", "oom", "os", "pdf", "pg", "php", "pr", "prs", "pvc", "qps", "ram", "rbac",
    "rds", "rpc", "s3", "saas", "sdk", "sla", "sli", "slo", "sns", "sql", "sqs", "ssd", "ssh", "ssl",
    "sso", "tcp", "tf", "tls", "ttl", "uat", "ui", "uis", "url", "ux", "vm", "vms", "vpc", "vpn", "waf",
    "xml", "xss", "yaml",
])  # fmt: skip
"""What is no person's in capitals, though it may stand behind a time."""


def may_be_initials(title: str) -> bool:
    """Whether a text has the form of initials, or of a team's or company's, and names no thing that we know."""
    return _INITIALS.fullmatch(title) is not None and title.casefold() not in _THINGS and is_free(title)


def _is_no_person(title: str) -> bool:
    return _NOBODY.fullmatch(title) is not None or _is_team(title)


def _groups(reading: Reading) -> Iterator[set[str]]:
    """Titles that stand side by side: of headings, of lines above lists, of list items with others below, in brackets."""
    headings: dict[tuple[str, ...], set[str]] = {}
    for section in reading.sections_of("action_items"):
        if section.form == "heading" and not section.keys:
            headings.setdefault(section.path, set()).add(section.title.rstrip(":： "))
        lines = lines_of(section)
        yield {_bare(line) for line, after in pairwise(lines) if _leads(line, after)}
        yield {_bare(line) for line in lines if line.is_listed and not line.level and line.below}
        tasks = [found[1] for line in lines if (found := _BRACKETED.match(_shown(line)))]
        yield set(tasks) if len(tasks) >= SEVERAL else set()
        yield set(_beside_days(lines))
    yield from headings.values()


def _leads(line: Line, after: Line) -> bool:
    return not line.is_listed and after.is_listed


def _shown(line: Line) -> str:
    return unmarked(line.paragraph.shown).strip()


def _bare(line: Line) -> str:
    return _shown(line).rstrip(":： ")


def _beside_days(lines: Iterable[Line]) -> Iterator[str]:
    """What shares a bracket with a day and is not known for something else: ``（佐藤、12/2）``."""
    for line in lines:
        for found in _IN_BRACKETS.finditer(line.paragraph.shown):
            day = WRITTEN.search(found[1])
            if day and (
                name := name_beside(
                    line.paragraph.shown, found.start(1) + day.start(), found.start(1) + day.end()
                )
            ):
                yield name


def name_beside(text: str, start: int, end: int) -> str:
    """The one thing that may be a name in the bracket around a day, which stands from ``start`` to ``end``; or empty."""
    around = next(
        (found for found in _IN_BRACKETS.finditer(text) if found.start() < start and end < found.end()), None
    )
    if around is None:
        return ""
    said = f"{text[around.start(1) : start]},{text[end : around.end(1)]}"
    names = [part.strip() for part in re.split(r"[,、，;；/／|]|\s[-–—]\s", said) if may_be_name(part)]
    return names[0] if len(names) == 1 else ""
