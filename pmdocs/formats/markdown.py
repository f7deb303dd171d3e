"""An export as Markdown (CommonMark). People's texts are escaped: they cannot add headings, links or HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmdocs.core.comments.export import GROUPS, Entry, Export
from pmdocs.core.comments.threads import Post
from pmdocs.formats import text as shown

_MARKUP = re.compile(r"([\\`*\[\]<>|~$])|(?<![^\W_])(_)|(_)(?![^\W_])|&(?=#?\w+;)")
_LINE_START = re.compile(r"^(\s*)(?:([#+=-])|(\d{1,9})([.)]))")


def render(export: Export) -> str:
    """The whole export, ending in one line break."""
    lines = list(_head(export))
    for group in GROUPS:
        entries = export.of(group)
        if entries:
            lines += ["", f"## {shown.words(export.lang)[group]} ({len(entries)})"]
            for number, entry in enumerate(entries, 1):
                lines += ["", *_entry(number, entry, export)]
    if export.edits:
        lines += ["", f"## {shown.words(export.lang)['edits']} ({len(export.edits)})", ""]
        lines += [f"- [ ] {escaped(shown.brief(entry))} ({_link(entry, export)})" for entry in export.edits]
    if not export.entries:
        lines += ["", shown.words(export.lang)["empty"]]
    return "\n".join(lines) + "\n"


def _head(export: Export) -> Iterator[str]:
    words = shown.words(export.lang)
    yield f"# {words['comments']}: {escaped(shown.one_line(export.title))}"
    yield ""
    yield f"- {words['document']}: <{export.url}>"
    yield f"- {words['exported']}: {shown.shown_time(export.exported, export)} ({export.zone})"
    if export.meeting is not None:
        yield f"- {words['meeting']}: {shown.shown_meeting(export)}"
    if export.source == "drive":
        yield f"- {words['drive']}"


def _entry(number: int, entry: Entry, export: Export) -> Iterator[str]:
    place = escaped(shown.shown_place(entry, export.lang))
    thread = entry.thread
    yield f"### {number}. {place or escaped(shown.brief(entry))}".rstrip()
    yield ""
    if thread.quote:
        yield from quoted(thread.quote)
        yield ""
    change = shown.change_of_words(entry, export.lang)
    if change:
        yield f"*{escaped(change)}*"
        yield ""
    yield _post(thread.head, export, text=shown.post_text(thread.head))
    for post in thread.replies:
        text = shown.reply_text(post, export.lang)
        if text:
            yield ""
            yield _post(post, export, text=text, indent="  ", bullet="- ")
    yield ""
    yield " · ".join(_facts(entry, export))


def _facts(entry: Entry, export: Export) -> Iterator[str]:
    words = shown.words(export.lang)
    yield shown.shown_kind(entry, export.lang)
    yield shown.shown_state(entry, export.lang)
    if entry.window:
        yield words[entry.window]
    if entry.thread.is_inferred:
        yield words["inferred"]
    if entry.thread.assignee:
        yield f"{words['assigned']} {escaped(shown.one_line(entry.thread.assignee))}"
    if entry.in_document:
        yield words["in_document"]
    if entry.doubtful_answers:
        yield words["doubtful"]
    yield _link(entry, export)


def _link(entry: Entry, export: Export) -> str:
    return f"[{shown.words(export.lang)['open_link']}]({entry.url})"


def _post(post: Post, export: Export, *, text: str, indent: str = "", bullet: str = "") -> str:
    who = escaped(shown.author_name(post, export.lang))
    first, *rest = escaped_lines(text) or [""]
    head = f"{bullet}**{who}** ({shown.shown_time(post.created, export)}): {first}".rstrip()
    return "  \n".join([head, *(indent + line for line in rest)])


def quoted(quote: str) -> Iterator[str]:
    """A quotation, line by line."""
    for line in escaped_lines(shown.plain(quote).strip()):
        yield f"> {line}".rstrip()


def escaped_lines(text: str) -> list[str]:
    """A text's lines, escaped; blank ones left out, since they would end a list or a quotation."""
    return [_line(line.strip()) for line in text.split("\n") if line.strip()]


def _line(line: str) -> str:
    text = escaped(line)
    found = _LINE_START.match(text)
    if found is None:
        return text
    at = found.start(2) if found[2] else found.start(4)
    return f"{text[:at]}\\{text[at:]}"


def escaped(line: str) -> str:
    """One line of a person's text, without a meaning for Markdown."""
    return _MARKUP.sub(lambda found: f"\\{found[0]}" if found[0] != "&" else "&amp;", line)
