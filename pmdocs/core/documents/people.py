"""People as a document names them: chips, addresses, ``@name``, and names that the People worksheet knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from pmdocs.core.documents.blocks import Block, Element, walk
from pmdocs.core.model import Person
from pmdocs.core.vocabulary import split_names

_NO_PEOPLE: Mapping[str, str] = {}
_ADDRESS = re.compile(r"[^@\s<>\"'(),、;]+@[^@\s<>\"'(),、;]+\.[A-Za-z0-9-]+")
_NAMED_ADDRESS = re.compile(
    rf"(?P<name>[^,、;\n<>()]*?)\s*[<(]\s*(?:mailto:)?(?P<email>{_ADDRESS.pattern})\s*[>)]"
)
_HONORIFIC = re.compile(r"(?:さん|様|氏|くん|君)$")
_OF_TEAM = re.compile(
    r"(?:[A-Z][A-Za-z0-9]*|\S*(?:チーム|グループ|部|課|班))[ \u3000]([^\W\da-zA-Z_]+(?:[ \u3000][^\W\da-zA-Z_]+)?)"
)
_TEAM = re.compile(r".*(?:チーム|グループ|[^\W\da-zA-Z_][部課班])|.*\b(?:team|squad|group)", re.IGNORECASE)
_NO_TEAM = re.compile(r"(?:for|with|by|to|of|from|via|other|each|every|一部|全部|各|他)", re.IGNORECASE)
_LABEL = re.compile("[:：]")
"""In ``最終承認: チーム`` a team does something else."""
_HANDED_OVER = re.compile(r".*(→|⇒|➡\ufe0f?|->|=>)", re.DOTALL)
"""``鈴木→田中``, ``Bob -> Ken``."""
MAX_TEAM = 20
MAX_NAMES = 60
"""Characters; a longer text is no list of names."""
_SAN = re.compile(r"[^\W\d_a-zA-Zぁ-ん皆]{1,8}さん")
"""A name as people are spoken of; みなさん and 皆さん are nobody's."""
_NO_NAME = re.compile(
    r"(?<![\w@.-])(?!(?:and|de|van|von|der|da|di|la|el|bin|cc)\b)[a-z]+(?![\w@])|を|して|する"
)
"""What stands in a sentence, and in no list of names."""
_REMARK = re.compile(r"\s*[(（][^()（）]*[)）]?")


class Directory:
    """E-mail addresses by name, however the name is written."""

    def __init__(self, people: Mapping[str, str] = _NO_PEOPLE) -> None:
        self._emails = {_name_key(name): email for name, email in people.items()}

    def email(self, name: str) -> str:
        """The address of a name, or empty; ``SRE 田中`` and ``SREチーム 田中`` are 田中 of a team."""
        if not self._emails:
            return ""
        of_team = _OF_TEAM.fullmatch(name)
        return self._emails.get(_name_key(name), "") or (
            self._emails.get(_name_key(of_team[1]), "") if of_team else ""
        )

    def knows(self, name: str) -> bool:
        """Whether somebody of this name is known."""
        return bool(self._emails) and _name_key(name) in self._emails

    def only(self, text: str) -> tuple[Person, ...]:
        """People, where a text is nothing but names: known ones, or such as 田中さん; empty for any other text."""
        text = text.strip()
        if not text or len(text) > MAX_NAMES or not (self._emails or "@" in text or text.endswith("さん")):
            return ()
        if "@" in text and _NO_NAME.search(
            _REMARK.sub(" ", _ADDRESS.sub(" ", text))
        ):  # work, and the address of who does it
            return ()
        people = self.among((Element(start=0, end=0, kind="text", text=text),))
        _, named = without_team(people)
        return people if all(person.email or _SAN.fullmatch(person.name) for person in named) else ()

    def among(self, elements: Iterable[Element]) -> tuple[Person, ...]:
        """People named in elements, in order; a name that is only text gets the address known for it.

        Behind an arrow are those to whom it was handed over, and the others count no longer.
        """
        found: list[Person] = []
        before: tuple[Person, ...] = ()
        waiting = ""
        for element in elements:
            if element.kind == "person":
                found += [*self._named(waiting), _from_chip(element)]
                waiting = ""
            elif element.kind == "text" and element.url.startswith("mailto:"):
                found += self._named(waiting)
                address = element.url.removeprefix("mailto:").split("?")[0]
                name = element.text.strip(" \n@")
                found.append(Person(name="" if name == address else name, email=address))
                waiting = ""
            else:
                waiting += element.text
                if arrow := _HANDED_OVER.search(waiting):
                    before = before or (*found, *self._named(waiting[: arrow.start(1)]))
                    found, waiting = [], waiting[arrow.end() :]
        found += self._named(waiting)
        found = found or [*before]
        return tuple(dict.fromkeys(found)) if len(found) > 1 else tuple(found)

    def _named(self, text: str) -> Iterator[Person]:
        if not text or text.isspace():
            return
        for person in _people_of(text):
            email = person.email or self.email(person.name)
            yield person if email == person.email else Person(name=person.name, email=email)


def people_in(blocks: tuple[Block, ...], people: Mapping[str, str] = _NO_PEOPLE) -> tuple[Person, ...]:
    """People named in blocks, in order: chips, addresses, names. ``people`` gives addresses by name."""
    elements = (element for paragraph, _ in walk(blocks) for element in paragraph.elements)
    return Directory(people).among(elements)


def team_of(text: str) -> tuple[Person, ...]:
    """A team, or somebody of one, as a text is nothing else: ``SREチーム``, ``インフラ課 高橋``, ``SRE team``."""
    text = text.strip()
    is_team = (
        len(text) <= MAX_TEAM
        and not _LABEL.search(text)
        and (_TEAM.fullmatch(text) or _OF_TEAM.fullmatch(text))
    )
    return (Person(name=text),) if is_team and not _NO_TEAM.match(text) else ()


def without_team(people: tuple[Person, ...]) -> tuple[str, tuple[Person, ...]]:
    """The team that is named beside somebody (``SREチーム/田中``), and the others; a team alone is the owner itself."""
    teams = [person for person in people if not person.email and _TEAM.fullmatch(person.name)]
    others = tuple(person for person in people if person not in teams)
    return (teams[0].name, others) if len(teams) == 1 and others else ("", people)


def or_named_above(own: tuple[Person, ...], above: tuple[Person, ...]) -> tuple[Person, ...]:
    """Whom an item names, beside the team that a title above does; else whoever the title names."""
    is_team = len(above) == 1 and bool(own) and bool(without_team((*above, own[0]))[0])
    return (*own, *above) if is_team else own or above


def _from_chip(element: Element) -> Person:
    return Person(name=element.text if element.text != element.email else "", email=element.email)


@lru_cache(maxsize=4096)
def _people_of(text: str) -> tuple[Person, ...]:
    people: list[Person] = []
    position = 0
    for found in _NAMED_ADDRESS.finditer(text) if "@" in text else ():
        people += _plain_names(text[position : found.start()])
        people.append(Person(name=found["name"].strip(" @・•-*"), email=found["email"]))
        position = found.end()
    return (*people, *_plain_names(text[position:]))


def _plain_names(text: str) -> Iterator[Person]:
    """Names without what is remarked of them in brackets: ``Ada (SRE)``, ``田中（主担当）``."""
    if ("(" in text or "（" in text) and not _ADDRESS.search(text):
        text = _REMARK.sub("", text) if _REMARK.sub("", text).strip() else text
    for name in split_names(text):
        name = name.strip("・•-*() （）")
        if address := _ADDRESS.search(name):
            yield Person(email=address.group())
        elif name:
            yield Person(name=name)


@lru_cache(maxsize=4096)
def _name_key(name: str) -> str:
    return _HONORIFIC.sub("", "".join(name.split()).lstrip("@").casefold())
