"""Where a line speaks of people whom the report or everybody knows, and what it says of them: that they are *to* do it, did it, said it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from pmdocs.core.actions.date_grammar import is_japanese
from pmdocs.core.actions.doers import is_known
from pmdocs.core.actions.item_rows import ItemRow
from pmdocs.core.actions.item_scope import Scope
from pmdocs.core.actions.parties import NO_PARTY
from pmdocs.core.actions.signature_words import DEPARTMENT
from pmdocs.core.actions.told_behind import is_somebody, is_unit
from pmdocs.core.documents.blocks import OBJECT_CHARACTER, Element

HEAD = 400
"""Characters of a line that are looked at."""
_WORD = r"[A-ZÀ-Þ][\w’'-]*"
_WHO = rf"(?:(?:Dr|Prof|Mrs?|Ms)\.? )?(?:[A-Z]\. )?{_WORD}(?: (?:(?:de|van|von|der) )?{_WORD}\.?){{0,2}}|{OBJECT_CHARACTER}|@[A-Za-z][\w.-]+"
_SAID = re.compile(
    rf"(?P<who>{_WHO})(?: ?[(](?P<holder>[^()]{{2,30}})[)])?(?:(?: ?[/+&,] ?| and )(?:{_WHO}))*"
    r"(?P<how>['’]ll\b|['’]s\b|[ ]?[:,)]|[ ](?:(?:is |are |is going )?to(?= [a-z])|will|should|could|can|has|have|had|was|is|not)\b|[ ][-–—→][ ]|[ ](?:[a-z]+(?:s|ed|ing)\b)|\W*$)?"
)
_SAID_JA = re.compile(
    rf"(?<![一-龯々ァ-ヶーA-Za-z@])(?P<who>@[A-Za-z][\w.-]+|{OBJECT_CHARACTER}|[一-龯々]{{1,6}}|[ァ-ヶー]{{2,10}}|[A-Za-z][A-Za-z0-9_.]{{1,14}}|[ぁ-ん]{{2,4}}(?=さん|氏))(?P<post>さん|様|氏|くん|君|ちゃん)?(?:[(（][^()（）]{{1,12}}[)）])?"
    r"[ \u3000]?(?P<how>から|まで|より|が|に|は|も|と|で|の|へ|[、,/／・：:)）。」]|[-–—→]|$)?"
)
_BEFORE = ((".!?。！？", "sentence"), (",;:、；：", "clause"), ("→⇒➡>", "arrow"), ("(（[［【", "bracket"), ("-–—", "dash"))  # fmt: skip
MAX_NAMES = 6
"""Names of a line that are told of."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Somebody of whom a line speaks."""

    name: str
    """Of ``Sales (Zoe)`` whoever the bracket names."""
    kind: str
    """``person``, ``chip`` or ``unit``."""
    before: str
    """What stands before the name: ``begin``, ``sentence``, ``clause``, ``arrow``, ``bracket``, ``dash`` or ``within``."""
    how: str
    """What stands behind it: ``to``, ``will``, ``s`` and the like of English, a particle of Japanese, or a mark."""

    @property
    def is_charged(self) -> bool:
        """Whether somebody by name is told to do what the line says: ``Zoe to …``, ``… → Zoe``."""
        is_told = self.how in _CHARGED and self.before not in {"within", "bracket"}
        is_handed = self.before == "arrow" and self.how in _HANDED
        return (is_told or is_handed) and self.kind != "unit"

    @property
    def cues(self) -> Iterable[str]:
        """Features of the model of likely work."""
        of_kind, of_how = f"who {self.kind}", f"who {self.how}"
        return (of_kind, of_how, f"who {self.before} {self.how}", f"{of_kind} {self.before}")


_CHARGED = frozenset({"to", "will", "is to", "are to", "is going to", "'ll"})
_HANDED = frozenset({"end", ",", "、", "。", "."})


class PeopleCues:
    """The people of one report; each word is looked up once, whoever asks."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._known = scope.kinds_of_words

    def spoken_of(self, text: str) -> Iterator[Spoken]:
        """Whom a line names, the first `MAX_NAMES` of them."""
        text = text[:HEAD]
        japanese = is_japanese(text)
        pattern = _SAID_JA if japanese else _SAID
        at = count = 0
        while count < MAX_NAMES and (found := pattern.search(text, at)):
            who = found["who"]
            kind = self._kind(f"{who}{found['post'] or ''}" if japanese else who, japanese)
            if kind in {"", "unit"} and (holder := found.groupdict().get("holder") or ""):
                held = self._kind(holder, japanese)
                who, kind = (holder, held) if held == "person" else (who, kind)
            at = found.end("who")
            if kind:
                yield Spoken(who, kind, _before(text[: found.start()]), _how(found["how"] or ""))
                at, count = found.end(), count + 1

    def owned(self, item: ItemRow) -> ItemRow:
        """An item that names no owner with the first whom its words tell to do it: ``Zoe is going to call …``."""
        if item.owner or item.team:
            return item
        told = (
            each.name for each in self.spoken_of(item.action) if each.is_charged and each.kind == "person"
        )
        names = tuple(Element(start=0, end=0, kind="text", text=name) for name in islice(told, 1))
        return replace(item, owner=next(iter(self._scope.people.among(names)), None))

    def _kind(self, who: str, japanese: bool) -> str:
        if who[0] in f"{OBJECT_CHARACTER}@":
            return "chip"
        if (who, japanese) not in self._known:
            self._known[who, japanese] = self._looked_up(who, japanese)
        return self._known[who, japanese]

    def _looked_up(self, who: str, japanese: bool) -> str:
        if japanese:
            return "person" if is_somebody(who, self._scope) else "unit" if is_unit(who) else ""
        if NO_PARTY.fullmatch(who):
            return ""
        if _TITLED.match(who) or is_known(who, self._scope):
            return "person"
        return "unit" if DEPARTMENT.fullmatch(who) else ""


_TITLED = re.compile(r"(?:Dr|Prof|Mrs?|Ms)\.? |[A-Z]\. [A-Z]")


def _before(text: str) -> str:
    last = text.rstrip()[-1:]
    if not last:
        return "begin"
    return next((name for marks, name in _BEFORE if last in marks), "within")


def _how(said: str) -> str:
    said = said.strip().replace("’", "'")
    if not re.fullmatch(r"[a-z]+(?:s|ed|ing)", said) or said in {"is", "has", "was"}:
        return said if re.search(r"\w", said) else said[-1:] or "end"
    return next(end for end in ("ing", "ed", "s") if said.endswith(end))
