"""Smart chips of Docs: person, date, dropdown, link to a file."""

from __future__ import annotations

from dataclasses import dataclass

from .css import Json, declarations, docs_color, readable_on
from .links import safe_url


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """What is drawn: ``kind`` is person, date, dropdown, link or unknown; ``title`` is shown on hover."""

    kind: str
    text: str
    title: str = ""
    href: str | None = None
    css: str = ""
    icon: str = ""


_ICONS = {
    "application/vnd.google-apps.document": "document",
    "application/vnd.google-apps.spreadsheet": "spreadsheet",
    "application/vnd.google-apps.folder": "folder",
}


def chip_of(element: Json, definitions: Json) -> Chip | None:
    """The chip in a ParagraphElement, or None for an element that is no chip.

    ``definitions`` is the tab's ``dropdownDefinitions``.
    """
    if "person" in element:
        return _person(element["person"].get("personProperties", {}))
    if "dateElement" in element:
        return _date(element["dateElement"].get("dateElementProperties", {}))
    if "dropdown" in element:
        return _dropdown(element["dropdown"].get("dropdownProperties", {}), definitions)
    if "richLink" in element:
        return _rich_link(element["richLink"].get("richLinkProperties", {}))
    return None


def _person(properties: Json) -> Chip:
    email = str(properties.get("email", ""))
    return Chip(kind="person", text=str(properties.get("name") or email), title=email)


def _date(properties: Json) -> Chip:
    stamp = str(properties.get("timestamp", ""))
    title = " ".join(part for part in (stamp, str(properties.get("timeZoneId", ""))) if part)
    return Chip(kind="date", text=str(properties.get("displayText") or stamp[:10]), title=title)


def _dropdown(properties: Json, definitions: Json) -> Chip:
    """The selected option decides text and colours; ``displayValue`` may lag behind a renamed option."""
    definition = definitions.get(str(properties.get("dropdownDefinitionId", "")), {})
    settings = definition.get("dropdownDefinitionProperties", {})
    options = {str(option.get("optionId")): option for option in settings.get("options", [])}
    option = options.get(str(properties.get("selectedOptionId", "")), {})
    return Chip(
        kind="dropdown",
        text=str(option.get("displayValue") or properties.get("displayValue", "")),
        title=": ".join(
            part
            for part in (
                str(settings.get("title", "")),
                " | ".join(str(each.get("displayValue", "")) for each in settings.get("options", [])),
            )
            if part
        ),
        css=_option_css(option.get("textStyle", {})),
    )


def _option_css(style: Json) -> str:
    background = docs_color(style.get("backgroundColor"))
    color = docs_color(style.get("foregroundColor")) or (readable_on(background) if background else None)
    return declarations([("background-color", background), ("color", color)])


def _rich_link(properties: Json) -> Chip:
    uri = properties.get("uri", "")
    return Chip(
        kind="link",
        text=str(properties.get("title") or uri),
        title=str(uri),
        href=safe_url(uri),
        icon=_ICONS.get(str(properties.get("mimeType")), "file"),
    )
