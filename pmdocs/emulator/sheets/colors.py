"""Colours as the Sheets API writes them: channels 0 to 1 in single precision, zero channels left out.

Google stores a ``Color`` and a ``ColorStyle`` for every colour and answers with both, whichever was sent
(recorded answers; the plain one is deprecated in the discovery schema).
"""

from __future__ import annotations

import struct
from typing import Any

Json = dict[str, Any]


def single(value: float) -> float | int:
    """The shortest decimal that names the same single-precision number; whole numbers as integers."""
    target = struct.pack("f", value)
    (rounded,) = struct.unpack("f", target)
    for digits in range(1, 10):
        candidate = float(f"{rounded:.{digits}g}")
        if struct.pack("f", candidate) == target:
            return int(candidate) if candidate.is_integer() else candidate
    return value


def rgb(hexadecimal: str) -> Json:
    """``4285F4`` as a ``Color``."""
    channels = (int(hexadecimal[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return color(dict(zip(("red", "green", "blue"), channels, strict=True)))


def color(raw: Json) -> Json:
    """A ``Color`` in the form in which Google answers it."""
    return {
        name: single(raw[name])
        for name in ("red", "green", "blue", "alpha")
        if raw.get(name) and not (name == "alpha" and raw[name] == 1)
    }


def with_styles(value: Any) -> Any:
    """A copy in which every member ``…Color`` has its ``…ColorStyle`` and the reverse; the style decides."""
    if isinstance(value, list):
        return [with_styles(item) for item in value]
    if not isinstance(value, dict):
        return value
    result: Json = {}
    for name, item in value.items():
        style_name = _style_name(name)
        if style_name is not None:
            plain = color(item)
            result[name] = plain
            result.setdefault(style_name, {"rgbColor": plain})
        elif name.endswith("ColorStyle") or name == "colorStyle":
            result[name] = _style(item)
            plain_name = name.removesuffix("Style")
            if "rgbColor" in item:
                result[plain_name] = color(item["rgbColor"])
        else:
            result[name] = with_styles(item)
    return result


def _style_name(name: str) -> str | None:
    return name + "Style" if name == "color" or (name.endswith("Color") and name != "rgbColor") else None


def _style(raw: Json) -> Json:
    return {"rgbColor": color(raw["rgbColor"])} if "rgbColor" in raw else dict(raw)
