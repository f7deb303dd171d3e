"""Formulas: parsed once, computed for a place. Cells, conditional formats and the local page share it.

Own code rather than a library. What Python offers (``formulas``, ``pycel``, ``xlcalculator``) computes whole
Excel workbooks read from files, brings numpy or pandas along, and does not read what Sheets adds to the
language: open ends as in ``A2:A``, the functions JOIN, REGEXMATCH or COUNTUNIQUE, Google's error texts.

`compile_formula` gives a `Formula`; its ``run`` never raises for what stands in a cell: errors are values.
"""

from .evaluation import Surroundings
from .formula import Formula, Outcome, compile_formula
from .functions import FUNCTIONS
from .values import Array, Failure, FormulaError, Result

__all__ = [
    "FUNCTIONS",
    "Array",
    "Failure",
    "Formula",
    "FormulaError",
    "Outcome",
    "Result",
    "Surroundings",
    "compile_formula",
]
