"""How a value of the sheet may be said in a line, in the form of the words that stand there for the old one.

``12/1`` becomes ``12/8``, ``TODO`` becomes ``DONE``, ``@aki`` becomes ``@ken``. Each function gives forms, the
likest first and the plainest last; which of them a reader takes for the value is not decided here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.tickets import normalise_ticket
from pmdocs.core.vocabulary import PRIORITY_WORDS, STATUS_WORDS, TYPE_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a line says of one field."""

    text: str
    """The words in the place of the value."""
    day: date | None = None
    """The due date that they were read as."""
    url: str = ""
    """Where they lead."""


Wording = tuple[str, str]
"""Words, and where they lead: empty for nowhere."""


def wordings(name: str, value: str, said: Said, people: Mapping[str, str]) -> Iterator[Wording]:
    """Ways to say a canonical value that is not empty, none twice. ``people`` gives e-mail addresses by name."""
    if name == "ticket":
        forms: Iterator[Wording] = _tickets(value, said)
    elif name == "owner":
        forms = ((text, "") for text in _owners(value, said.text, people))
    else:
        forms = ((text, "") for text in _FORMS.get(name, _as_it_is)(value, said))
    yield from dict.fromkeys(form for form in forms if form != (said.text, said.url))


# Days

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DAY_FORMS = (
    "{y}-{m:02}-{d:02}", "{y}/{m}/{d}", "{y}/{m:02}/{d:02}", "{y}.{m}.{d}", "{y}.{m:02}.{d:02}", "{y}-{mon}-{d:02}",
    "{y}年{m}月{d}日", "{y}年{m:02}月{d:02}日", "令和{era}年{m}月{d}日", "{m}月{d}日", "{m:02}月{d:02}日",
    "{m}/{d}/{y}", "{m:02}/{d:02}/{y}", "{d}/{m}/{y}", "{d:02}/{m:02}/{y}", "{m}/{d}", "{m:02}/{d:02}",
    *(
        pattern.replace("month", month)
        for month in ("month", "mon")
        for pattern in (
            "{month} {d}, {y}", "{month} {d} {y}", "{d} {month} {y}", "{month} {d}{th}, {y}", "{month} {d}{th} {y}",
            "{d}{th} {month} {y}", "{d}{th} of {month} {y}", "{d}{th} of {month}", "{month} {d}{th}", "{d}{th} {month}",
            "{month} {d}", "{d} {month}",
        )
    ),
)  # fmt: skip
"""Of two forms that say a day alike the first is taken: ``12/20`` becomes ``12/8``."""
_WEEKDAY = re.compile(
    r"(?<=[(（])(?:(?P<ja>[月火水木金土日])|(?P<en>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?P<rest>[a-z]*)))(?=曜?日?[)）])"
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FULL = re.compile(
    r"(?P<before>(?:(?:by|until|before)(?: the)? )?)(?P<day>.+?)(?P<behind>\s?(?:(?:まで|迄)に?|[をの]?(?:目処|目途|めど)に)?)",
    re.IGNORECASE,
)


def _days(value: str, said: Said) -> Iterator[str]:
    """In the form of the old day, its weekday too; else in full, so that no year is left to guess."""
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return
    if said.day and (form := _form_of(said.text, said.day)):
        moved = said.text.replace(_in_form(form, said.day), _in_form(form, day), 1)
        yield _WEEKDAY.sub(lambda found: _weekday(found, day), moved)
    full = f"{day.year}年{day.month}月{day.day}日" if is_japanese(said.text) else value
    if found := _FULL.fullmatch(said.text):
        yield f"{found['before']}{full}{found['behind']}"
    yield full


def _form_of(text: str, day: date) -> str:
    """The longest form in which a text says a day, or empty."""
    said = [form for form in _DAY_FORMS if _in_form(form, day) in text]
    return max(said, key=lambda form: len(_in_form(form, day)), default="")


def _in_form(form: str, day: date) -> str:
    month = _MONTHS[day.month - 1]
    ending = "th" if 10 < day.day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return form.format(
        y=day.year, m=day.month, d=day.day, month=month, mon=month[:3], th=ending, era=day.year - 2018
    )


def _weekday(found: re.Match[str], day: date) -> str:
    name = _WEEKDAYS[day.weekday()]
    return "月火水木金土日"[day.weekday()] if found["ja"] else name if found["rest"] else name[:3]


# People


def _owners(value: str, old: str, people: Mapping[str, str]) -> Iterator[str]:
    """By name where a name stood, as far as it is known; ``@`` where one stood, else only where it is needed."""
    known = [name for name, email in people.items() if email.casefold() == value] if "@" in value else []
    sign = old[0] if old[:1] in {"@", "＠"} else ""
    names = [value, *known] if "@" in old.lstrip("@＠") else [*known, value]
    if old.endswith("さん"):
        yield from (f"{sign}{name.removesuffix('さん')}さん" for name in names if "@" not in name)
    yield from (f"{before}{name}" for before in (sign, "", "@") for name in names)
    yield f"({value})"


# Words of a list

_MARKERS = ("todo", "doing", "done")
_BOXES: Mapping[str, tuple[str, str]] = {
    "[": ("[ ]", "[x]"),
    "☐": ("☐", "☑"),
    "☑": ("☐", "☑"),
    "✔": ("☐", "✔"),
    "⬜": ("⬜", "✅"),
    "✅": ("⬜", "✅"),
    "🔲": ("🔲", "✅"),
}
"""By its first character: the box of a line that is open, and of one that is done."""


def _states(value: str, said: Said) -> Iterator[str]:
    """A tick for a tick, a word for a word; a box says only open or done."""
    if boxes := _BOXES.get(said.text[:1]):
        states = dict(zip(("open", "done"), boxes, strict=True))
        yield from filter(None, [states.get(value)])
        return
    words = sorted(STATUS_WORDS[value], key=lambda word: not (said.text.isupper() and word in _MARKERS))
    yield from _like(words, said.text)


def _priorities(value: str, said: Said) -> Iterator[str]:
    is_level = len(said.text) == 2 and said.text[1].isdigit()
    words = [word for word in PRIORITY_WORDS[value] if len(word) > 1 or not word.isascii()]
    yield from () if is_level else _like([word for word in words if word != value.lower()], said.text)
    yield value.lower() if said.text.islower() else value


def _types(value: str, said: Said) -> Iterator[str]:
    yield from _like(TYPE_WORDS[value], said.text)


def _like(words: Sequence[str], old: str) -> Iterator[str]:
    """Words in the script and the case of the old one."""
    shape: Callable[[str], str] = str
    if old.isupper():
        shape = str.upper
    elif old[:1].isupper():
        shape = str.capitalize
    yield from (
        shape(word) for word in words if any(map(str.isalpha, word)) and word.isascii() == old.isascii()
    )


def _as_it_is(value: str, _: Said) -> Iterator[str]:
    yield value


_FORMS: Mapping[str, Callable[[str, Said], Iterator[str]]] = {
    "due": _days,
    "status": _states,
    "priority": _priorities,
    "type": _types,
}


# Tickets

_KEYED = re.compile(r"[A-Z][A-Z0-9_]+-\d+")
_KEY = re.compile(rf"{_KEYED.pattern}|\d+(?=\D*$)")
"""What of an address names the ticket: ``OPS-9``, or the last number."""
_NUMBER = re.compile(r"(?<=[/=])\d+(?=/?$)")
"""How an address ends that leads to a ticket without a key."""


def _tickets(value: str, said: Said) -> Iterator[Wording]:
    """As words; what was a link leads to the new address, and says its key where it said the old one's."""
    if not said.url:
        yield from ((value, ""), (f"({value})", ""))
        return
    is_address = value.startswith(("http://", "https://"))
    if not is_address or said.text.strip() == said.url:
        yield value, value if is_address else ""
        return
    named = _named(said.url)
    if named is None or not named.search(said.text):
        yield said.text, value
        return
    for name in _names_of(value):
        yield named.sub(partial(_in_place, name=name, address=value), said.text), value


def _named(address: str) -> re.Pattern[str] | None:
    """Where words name the ticket that an address leads to."""
    if (found := _KEY.search(address)) is None:
        return None
    key, number = found.group(), found.group().rpartition("-")[2]
    # A number in a word stands with its letters, ``GH12``: a key takes the place of both.
    names = (
        rf"(?<![A-Za-z0-9])[A-Za-z]{{1,10}}|(?<!\d))({key})"
        if key == number
        else rf"(?<![A-Za-z0-9-]))({key}|{number})"
    )
    return re.compile(rf"((?:[\w.-]+/[\w.-]+)?#|{names}(?!\d)", re.ASCII)


def _names_of(address: str) -> Iterator[str]:
    """What names a ticket, the shortest first: its key or number, else the address."""
    if found := _KEYED.search(address) or _NUMBER.search(address):
        yield found.group()
    yield address


def _in_place(found: re.Match[str], name: str, address: str) -> str:
    """A name as the old one stood there. A mere number says nothing where none stood: ``#5`` does."""
    if not name.isdecimal():
        return name
    if "/" in found[1]:
        return normalise_ticket(address)
    if found[1].isalpha():
        return found[1] + name
    return name if found[2].isdecimal() and not found[1] else f"#{name}"
