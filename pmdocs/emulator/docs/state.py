"""A document in memory and as stored.

What ``call.store.content(file_id)`` holds::

    {"edits": int,              # grows with every change, see `revisions`
     "tabs": [tab, …],
     "suggestions": [thread, …]}  # see `suggestions`; may be missing

    tab = {"id", "title", "icon": str | None, "children": [tab, …],
           "body": segment, "headers": {id: segment}, "footers": {id: segment}, "footnotes": {id: segment},
           "inlineObjects": {id: InlineObject}, "positionedObjects": {id: PositionedObject},
           "style": DocumentStyle, "namedStyles": [NamedStyle, …], "lists": {id: List},
           "dropdowns": {id: DropdownDefinition}, "names": {named-range id: name},
           "changes": […]}  # suggested about the tab, see `tab_changes`; may be missing

with segments as in `segment.Segment.dump`; footnotes and objects may be missing in older workspaces. Indexes are never stored: they follow from the flat segments
and are computed when a document is read. The title of the document is the name of its Drive file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from pmdocs.emulator.methods import Json
from pmdocs.emulator.store import Transaction

from .defaults import blank_body, document_style, named_styles
from .segment import Segment

FIRST_TAB = "t.0"


@dataclass(slots=True, kw_only=True)
class Tab:
    """One document tab."""

    id: str
    title: str
    icon: str | None = None
    children: list[Tab] = field(default_factory=list)
    body: Segment = field(default_factory=blank_body)
    headers: dict[str, Segment] = field(default_factory=dict)
    footers: dict[str, Segment] = field(default_factory=dict)
    footnotes: dict[str, Segment] = field(default_factory=dict)
    inline_objects: dict[str, Json] = field(default_factory=dict)
    """Images in the text by id; an element of kind ``inlineObjectElement`` shows where each stands."""
    positioned_objects: dict[str, Json] = field(default_factory=dict)
    """Objects beside the text; the line feed of a paragraph names those tethered to it."""
    style: Json = field(default_factory=document_style)
    named_styles: list[Json] = field(default_factory=named_styles)
    lists: dict[str, Json] = field(default_factory=dict)
    dropdowns: dict[str, Json] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    """Names of the named ranges by id; their ranges are spans of the segments."""
    changes: list[Json] = field(default_factory=list)
    """What is suggested about the tab as a whole, see `tab_changes`."""

    def segments(self) -> Iterator[tuple[str, Segment]]:
        """Every segment with its id; the body's is empty. Footnotes come last."""
        yield "", self.body
        yield from self.headers.items()
        yield from self.footers.items()
        yield from self.footnotes.items()

    def named_style(self, kind: str) -> Json:
        """The named style of this type."""
        return next(style for style in self.named_styles if style["namedStyleType"] == kind)

    def dump(self) -> Json:
        """As stored."""
        return {
            "id": self.id,
            "title": self.title,
            "icon": self.icon,
            "children": [child.dump() for child in self.children],
            "body": self.body.dump(),
            "headers": {key: segment.dump() for key, segment in self.headers.items()},
            "footers": {key: segment.dump() for key, segment in self.footers.items()},
            "footnotes": {key: segment.dump() for key, segment in self.footnotes.items()},
            "inlineObjects": self.inline_objects,
            "positionedObjects": self.positioned_objects,
            "style": self.style,
            "namedStyles": self.named_styles,
            "lists": self.lists,
            "dropdowns": self.dropdowns,
            "names": self.names,
            **({"changes": self.changes} if self.changes else {}),
        }

    @classmethod
    def load(cls, stored: Json) -> Tab:
        """The inverse of `dump`."""
        return cls(
            id=stored["id"],
            title=stored["title"],
            icon=stored["icon"],
            children=[cls.load(child) for child in stored["children"]],
            body=Segment.load(stored["body"]),
            headers={key: Segment.load(segment) for key, segment in stored["headers"].items()},
            footers={key: Segment.load(segment) for key, segment in stored["footers"].items()},
            footnotes={key: Segment.load(segment) for key, segment in stored.get("footnotes", {}).items()},
            inline_objects=stored.get("inlineObjects", {}),
            positioned_objects=stored.get("positionedObjects", {}),
            style=stored["style"],
            named_styles=stored["namedStyles"],
            lists=stored["lists"],
            dropdowns=stored["dropdowns"],
            names=stored["names"],
            changes=stored.get("changes", []),
        )


@dataclass(slots=True, kw_only=True)
class Document:
    """The content of a document."""

    edits: int
    tabs: list[Tab]
    suggestions: list[Json] = field(default_factory=list)
    """Suggestion threads, open and finished, oldest first."""

    @property
    def first(self) -> Tab:
        """The tab that requests without a tab id mean."""
        return self.tabs[0]

    def all_tabs(self) -> Iterator[Tab]:
        """Every tab, parents before their children."""
        stack = self.tabs[::-1]
        while stack:
            tab = stack.pop()
            yield tab
            stack.extend(reversed(tab.children))

    def dump(self) -> Json:
        """As stored."""
        return {
            "edits": self.edits,
            "tabs": [tab.dump() for tab in self.tabs],
            "suggestions": self.suggestions,
        }

    @classmethod
    def load(cls, stored: Json) -> Document:
        """The inverse of `dump`."""
        return cls(
            edits=stored["edits"],
            tabs=[Tab.load(tab) for tab in stored["tabs"]],
            suggestions=stored.get("suggestions", []),
        )


def new_content(store: Transaction) -> Json:  # noqa: ARG001 - the signature all rooms share
    """A blank document: one tab, one empty paragraph, the editor's named styles."""
    return Document(edits=1, tabs=[Tab(id=FIRST_TAB, title="Tab 1")]).dump()


def copy_content(store: Transaction, content: Json) -> Json:
    """What ``files.copy`` makes of a content.

    Tabs get fresh ids but the first stays ``t.0``; named ranges get fresh ids and keep their names and
    places; dropdown definitions keep theirs; comment anchors are dropped, as comments are not copied.
    Suggestions are not copied either: the text is what it is without them (the pessimistic choice, as
    nothing is documented).
    """
    from .orphans import forget_orphans
    from .resolving import reject_all

    document = Document.load(content)
    document.edits = 1
    document.suggestions = []
    for tab in document.all_tabs():
        reject_all(tab)
        forget_orphans(tab)
    for tab in document.all_tabs():
        tab.id = (
            FIRST_TAB if tab is document.first else "t." + store.token("tab", length=12, alphabet="lower")
        )
        fresh = {old: "kix." + store.token("range", length=12, alphabet="lower") for old in tab.names}
        tab.names = {fresh[old]: name for old, name in tab.names.items()}
        for _, segment in tab.segments():
            segment.spans = [span for span in segment.spans if span.owner in fresh]
            for span in segment.spans:
                span.owner = fresh[span.owner]
    return document.dump()
