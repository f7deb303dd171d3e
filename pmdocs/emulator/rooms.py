"""Loads the API rooms, so that their methods are registered, and gathers what they declare."""

from __future__ import annotations

from collections.abc import Mapping

from . import activity, docs, drive, sheets
from .drive.defaults import DEFAULT_FIELDS as _DRIVE_DEFAULTS

__all__ = ["DEFAULT_FIELDS", "activity", "docs", "drive", "sheets"]

DEFAULT_FIELDS: Mapping[str, str] = dict(_DRIVE_DEFAULTS)
"""The mask that applies to a method when the caller sends no ``fields``."""
