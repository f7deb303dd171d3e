"""Incident postmortems in ordinary Google Docs that lead to finished work."""

from __future__ import annotations

__version__ = "0.1.0"
