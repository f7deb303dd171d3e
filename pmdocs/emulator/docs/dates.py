"""How a date chip reads.

The formats are those of the discovery document (DateElementProperties) in English and Japanese; the ISO
date alone reads the same in every locale. Anything else is refused as not implemented rather than guessed.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from pmdocs.emulator.methods import Json
from pmdocs.emulator.problems import unimplemented

from .edit import RefusedError

ISO = "DATE_FORMAT_ISO8601"
DEFAULT_FORMAT = "DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED"
NO_TIME = "TIME_FORMAT_DISABLED"

_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)


def complete(given: Json) -> Json:
    """DateElementProperties as they read back, with defaults and ``displayText``.

    ``given`` holds ``timestamp`` (RFC 3339, UTC) and optionally time zone, locale and formats. Raises
    `RefusedError` for a missing or malformed timestamp, an unknown time zone, and a custom format.
    """
    date_format = _chosen(given, "dateFormat", DEFAULT_FORMAT)
    time_format = _chosen(given, "timeFormat", NO_TIME)
    locale = given.get("locale", "en")
    if date_format == "DATE_FORMAT_CUSTOM":
        raise RefusedError("Custom date formats are not supported.")
    moment = _moment(given.get("timestamp"))
    properties: Json = {"timestamp": _rfc3339(moment)}
    if "timeZoneId" in given:
        properties["timeZoneId"] = given["timeZoneId"]
    local = moment.astimezone(_zone(given.get("timeZoneId", "etc/UTC")))
    return properties | {
        "locale": locale,
        "dateFormat": date_format,
        "timeFormat": time_format,
        "displayText": display(local, date_format=date_format, time_format=time_format, locale=locale),
    }


def _chosen(given: Json, name: str, default: str) -> str:
    value = str(given.get(name, default))
    return default if value.endswith("_UNSPECIFIED") else value


def _moment(timestamp: str | None) -> datetime:
    if not timestamp:
        raise RefusedError("The timestamp of the date must be specified.")
    try:
        moment = datetime.fromisoformat(timestamp)
    except ValueError:
        raise RefusedError("The timestamp of the date is invalid.") from None
    if moment.tzinfo is None:
        raise RefusedError("The timestamp of the date is invalid.")
    return moment.astimezone(UTC)


def _rfc3339(moment: datetime) -> str:
    text = moment.strftime("%Y-%m-%dT%H:%M:%S")
    return text + (f".{moment.microsecond:06d}".rstrip("0") if moment.microsecond else "") + "Z"


@cache
def _zone_names() -> dict[str, str]:
    return {name.lower(): name for name in available_timezones()}


def _zone(time_zone_id: str) -> ZoneInfo:
    """A time zone by its CLDR name; letter case does not count (the reference writes ``etc/UTC``)."""
    name = _zone_names().get(time_zone_id.lower())
    if name is None:
        raise RefusedError(f"The time zone {time_zone_id} is invalid.")
    return ZoneInfo(name)


def display(local: datetime, *, date_format: str, time_format: str, locale: str) -> str:
    """The words of a date chip; ``local`` is in the chip's own time zone."""
    if locale not in {"en", "ja"} and (date_format != ISO or time_format != NO_TIME):
        raise unimplemented(f"displayText of dates in locale {locale}")
    date = _date(local, date_format, locale)
    if time_format == NO_TIME:
        return date
    joint = ", " if locale == "en" and date_format != ISO else " "
    zone = f" {_zone_label(local)}" if time_format == "TIME_FORMAT_HOUR_MINUTE_TIMEZONE" else ""
    return f"{date}{joint}{_time(local, locale)}{zone}"


def _date(local: datetime, date_format: str, locale: str) -> str:
    if date_format == ISO:
        return local.strftime("%Y-%m-%d")
    with_year = date_format == DEFAULT_FORMAT
    if locale == "ja":
        return (f"{local.year}年" if with_year else "") + f"{local.month}月{local.day}日"
    month = _MONTHS[local.month - 1]
    name = month if date_format == "DATE_FORMAT_MONTH_DAY_FULL" else month[:3]
    return f"{name} {local.day}" + (f", {local.year}" if with_year else "")


def _time(local: datetime, locale: str) -> str:
    if locale == "ja":
        return f"{local.hour}:{local.minute:02d}"
    return f"{local.hour % 12 or 12}:{local.minute:02d} {'AM' if local.hour < 12 else 'PM'}"


def _zone_label(local: datetime) -> str:
    """``UTC``, or the distance from it such as ``GMT+9``."""
    offset = local.utcoffset() or timedelta()
    if not offset:
        return "UTC"
    hours, minutes = divmod(abs(int(offset.total_seconds())) // 60, 60)
    sign = "-" if offset < timedelta() else "+"
    return f"GMT{sign}{hours}" + (f":{minutes:02d}" if minutes else "")
