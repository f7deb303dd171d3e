"""What a tab holds for the sake of its text, and forgets once that text is gone."""

from __future__ import annotations

from . import footnotes, images
from .state import Tab


def forget_orphans(tab: Tab) -> None:
    """Drop footnotes without a reference, images without an element, and then emptied named ranges.

    What is only suggested to go is still there.
    """
    if tab.footnotes:
        kept = set(footnotes.references(tab.body))
        tab.footnotes = {key: held for key, held in tab.footnotes.items() if key in kept}
    if tab.inline_objects:
        shown = {found for _, segment in tab.segments() for found in images.shown(segment)}
        tab.inline_objects = {key: held for key, held in tab.inline_objects.items() if key in shown}
    if tab.positioned_objects:
        tethered = {found for _, segment in tab.segments() for found in images.tethered(segment)}
        tab.positioned_objects = {
            key: held for key, held in tab.positioned_objects.items() if key in tethered
        }
    _forget_emptied_ranges(tab)


def _forget_emptied_ranges(tab: Tab) -> None:
    alive = {span.owner for _, segment in tab.segments() for span in segment.spans}
    tab.names = {range_id: name for range_id, name in tab.names.items() if range_id in alive}
