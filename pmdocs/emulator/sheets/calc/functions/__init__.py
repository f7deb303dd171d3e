"""The functions that formulas may call. Another keeps its text and shows ``#NAME?``."""

from . import counting, dates, logic, lookup, mathematics, statistics, texts
from .table import FUNCTIONS

__all__ = ["FUNCTIONS", "counting", "dates", "logic", "lookup", "mathematics", "statistics", "texts"]
