"""What a review meeting knows of a document: its threads with the facilitator's corrections, and what follows."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from pmdocs.core.comments.export import GROUPS, Entry, Export, Group, Selection, make_export
from pmdocs.core.comments.kinds import KINDS, Kind, Meeting, Verdict, answered, resolved_silently
from pmdocs.core.comments.markers import find_marker, without_marker
from pmdocs.core.comments.threads import Discussion, Post, Thread
from pmdocs.core.documents.document import Table
from pmdocs.core.documents.sections import Reading, read_sections
from pmdocs.core.meetings.review_forms import KUDOS, QUESTIONS, comparable, known_leads, without_prefix
from pmdocs.core.meetings.review_forms import Entry as Row
from pmdocs.core.meetings.review_rows import with_suggested_insertions
from pmdocs.core.meetings.voices import Member, Voices, count_voices
from pmdocs.core.sheet.snapshot import Row as SheetRow
from pmdocs.core.sheet.tracker import COMMENT_KIND, IN_DOCUMENT
from pmdocs.core.vocabulary import is_unset


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What the tracker's row says of a thread; a person's correction there wins."""

    kind: Kind | None = None
    answer: str = ""
    in_document: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A document's review: the threads in meeting order, corrected, and what is missing."""

    export: Export
    reading: Reading
    answers: Mapping[str, str]
    """Answers by comment id: of the replies, or as a person wrote it into the tracker."""
    voices: Voices
    gaps: tuple[str, ...] = ()
    """Items of the document's checklist without an answer, or answered with no."""
    waiting: frozenset[str] = frozenset()
    """Comment ids of what waits in the document as a suggestion for its author to accept."""
    survey: str = ""
    """Address of the survey about the meeting; empty without one."""

    def of(self, group: Group) -> tuple[Entry, ...]:
        """The entries of one group."""
        return self.export.of(group)

    @property
    def questions(self) -> tuple[Entry, ...]:
        """Every question, those without an answer first."""
        return self.of("unanswered") + self.of("silent") + self.of("answered")

    @property
    def actions(self) -> tuple[Entry, ...]:
        """Threads that hand work to somebody."""
        return tuple(entry for entry in self.of("others") if entry.verdict.kind == "action")

    @property
    def edits(self) -> tuple[Entry, ...]:
        """Threads for which the document has still to be changed."""
        return self.export.edits

    @property
    def open_questions(self) -> tuple[Entry, ...]:
        """Questions that nobody has answered in writing."""
        return self.of("unanswered") + self.of("silent")


def parse_ruling(row: SheetRow) -> Ruling:
    """A row of the Comments worksheet, in either language; words that are not offered there say nothing."""
    return Ruling(
        kind=_kind(row.text("kind")),
        answer=row.text("answer").strip(),
        in_document=_yes_no(row.text("in_document")),
    )


def _kind(text: str) -> Kind | None:
    for words in COMMENT_KIND.values():
        if text.strip().casefold() in words:
            name = COMMENT_KIND["en"][words.index(text.strip().casefold())]
            return next(kind for kind in KINDS if kind == name)
    return None


def _yes_no(text: str) -> bool | None:
    for yes, no in IN_DOCUMENT.values():
        if text.strip().casefold() in {yes, no}:
            return text.strip().casefold() == yes
    return None


def make_review(
    discussion: Discussion,
    *,
    rulings: Mapping[str, Ruling],
    members: Sequence[Member],
    author_teams: Collection[str],
    exported: datetime,
    lang: str,
    zone: tzinfo,
    meeting: Meeting | None = None,
    incident_id: str = "",
    survey: str = "",
) -> Review:
    """A review of a document.

    ``rulings`` are by comment key, ``members`` the People worksheet, ``author_teams`` those of the document's people.
    What pmdocs posted itself is left out: nobody discusses it in a meeting.
    """
    export = make_export(
        discussion,
        selection=Selection(meeting=meeting),
        exported=exported,
        lang=lang,
        zone=zone,
        incident_id=incident_id,
    )
    whole = read_sections(with_suggested_insertions(discussion.document))
    people = [
        entry
        for entry in export.entries
        if not find_marker(entry.thread.head.text) and not _is_outcome(entry.thread, whole)
    ]
    ruled = [_ruled(entry, rulings.get(entry.thread.key, Ruling())) for entry in people]
    in_groups = tuple(entry for group in GROUPS for entry in ruled if entry.group == group)
    answers = {entry.thread.comment_id: _answer(entry, rulings) for entry in in_groups}
    authors = discussion.reading.header.authors + discussion.reading.header.owners
    return Review(
        export=replace(export, entries=in_groups),
        reading=discussion.reading,
        answers={key: text for key, text in answers.items() if text},
        voices=count_voices((entry.thread for entry in in_groups), members, author_teams, authors),
        gaps=checklist_gaps(discussion.reading),
        waiting=frozenset(_waiting(in_groups, discussion.reading, whole)),
        survey=survey,
    )


def _is_outcome(thread: Thread, whole: Reading) -> bool:
    """Whether a suggested edit is what a review has brought: rows of its two sections are not discussed again."""
    if not thread.is_suggestion or not thread.places:
        return False
    sections = [None if at.segment_id else whole.section_at(at.tab_id, at.start) for at in thread.places]
    return all(
        section is not None and {"questions", "kudos"} & set(section.belongs_to) for section in sections
    )


def _waiting(entries: Iterable[Entry], settled: Reading, whole: Reading) -> Iterator[str]:
    for kind, form in (("question", QUESTIONS), ("kudos", KUDOS)):
        pending = known_leads(whole, form) - known_leads(settled, form)
        for entry in entries:
            if entry.verdict.kind == kind and comparable(_words(entry.thread)) in pending:
                yield entry.thread.comment_id


def _ruled(entry: Entry, ruling: Ruling) -> Entry:
    """An entry as the tracker corrects it. A suggested edit stays one, whatever the sheet says."""
    thread = entry.thread
    verdict = entry.verdict
    if ruling.kind is not None and ruling.kind != verdict.kind and not thread.is_suggestion:
        verdict = Verdict(kind=ruling.kind, confidence="high")
    is_question = verdict.kind == "question"
    has_answer = answered(thread) or bool(ruling.answer)
    in_document = bool(ruling.in_document) or bool(entry.in_document)
    is_open = thread.state != "resolved"
    needs_edit = (
        (is_question and has_answer and not in_document)
        or (verdict.kind == "suggestion" and is_open)
        or (thread.assignee is not None and is_open)
    )
    return replace(
        entry,
        verdict=verdict,
        group=_group(thread, verdict.kind, has_answer=has_answer, told=bool(ruling.answer)),
        in_document=in_document if is_question else None,
        needs_edit=needs_edit,
    )


def _group(thread: Thread, kind: Kind, *, has_answer: bool, told: bool) -> Group:
    if kind == "question":
        if resolved_silently(thread) and not told:
            return "silent"
        return "answered" if has_answer else "unanswered"
    if kind == "suggestion":
        return "suggestions"
    return "kudos" if kind == "kudos" else "others"


def _answer(entry: Entry, rulings: Mapping[str, Ruling]) -> str:
    """The answer in the tracker where a person wrote one; else the replies.

    What sync wrote there before the last replies came is a beginning of them, and no person's.
    """
    said = "\n".join(without_marker(post.text).strip() for post in entry.answers)
    told = rulings.get(entry.thread.key, Ruling()).answer
    is_older = comparable(said).startswith(comparable(told.removesuffix("…")))
    return said if is_older else told


# What goes into the document


def question_rows(review: Review) -> tuple[Row, ...]:
    """Questions with answers, as rows of the document's section, in the order of the document."""
    return tuple(
        Row(
            comment_id=entry.thread.comment_id,
            cells={
                "question": _words(entry.thread),
                "asked_by": _who(entry.thread.head.author.name),
                "answer": review.answers[entry.thread.comment_id],
                "answered_by": _names(entry),
            },
        )
        for entry in review.of("answered")
        if entry.thread.comment_id in review.answers and _words(entry.thread)
    )


def kudos_rows(review: Review) -> tuple[Row, ...]:
    """Words of thanks, as rows of the Kudo wall; whom they are for is for people to say."""
    return tuple(
        Row(
            comment_id=entry.thread.comment_id,
            cells={"words": _words(entry.thread), "by": _who(entry.thread.head.author.name)},
        )
        for entry in review.of("kudos")
        if _words(entry.thread)
    )


def _words(thread: Thread) -> str:
    return without_prefix(without_marker(thread.head.text).strip())


def _who(name: str) -> str:
    return " ".join(name.split())


def _names(entry: Entry) -> str:
    return ", ".join(map(_who, names_of_answers(entry.answers)))


def names_of_answers(posts: Iterable[Post]) -> tuple[str, ...]:
    """Names of who wrote these posts, each person once: an account that was renamed by its latest name."""
    names: dict[str, str] = {}
    for post in posts:
        author = post.author
        if author.name.strip():
            names[author.user_id or author.name] = author.name
    return tuple(dict.fromkeys(names.values()))


# The checklist


_NO = {"no", "いいえ", "✗", "×", "n"}


def checklist_gaps(reading: Reading) -> tuple[str, ...]:
    """Items of the document's checklist that nobody has answered, or answered with no."""
    return tuple(
        row[0].shown
        for section in reading.sections_of("review_checklist")
        for block in section.blocks
        if isinstance(block, Table)
        for row in block.rows[1:]
        if len(row) > 1
        and row[0].shown
        and (is_unset(row[1].shown) or row[1].shown.strip().casefold() in _NO)
    )
