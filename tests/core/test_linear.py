"""The linear model that comments' kinds and lint share."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdocs.core.linear import LARGEST, ZERO, decode, odds

NUMBERS = st.integers(min_value=-LARGEST, max_value=LARGEST)


def letters(*numbers: int) -> str:
    return "".join(chr(ZERO + number) for number in numbers)


@given(st.integers(min_value=1, max_value=LARGEST), NUMBERS, NUMBERS)
def test_a_table_is_read_as_it_was_written(own: int, one: int, other: int) -> None:
    """A feature alone scores its weights, whatever its importance; each column has its own unit."""
    model = decode(f"word\t{letters(own, one, other)}", own=0.5, units=(0.1, 2.0))

    assert pytest.approx((one * 0.1, other * 2.0)) == model.scores({"word"})


def test_unknown_features_say_nothing() -> None:
    """What no example held changes no score, and alone gives zeros."""
    model = decode(f"a\t{letters(1, 3)}\nb\t{letters(2, -1)}", own=1.0, units=(1.0,))

    assert (0.0,) == model.scores({"c"})
    assert model.scores({"a", "b"}) == model.scores({"a", "b", "c", "d"})


def test_importance_weighs() -> None:
    """A feature counts in proportion to its importance, and repetition of equals does not add up without bound."""
    model = decode(f"a\t{letters(1, 10)}\nb\t{letters(3, -10)}", own=1.0, units=(1.0,))

    assert pytest.approx((10 - 30) / 10**0.5) == model.scores({"a", "b"})[0]


def test_names_may_hold_anything_but_tabs_at_their_end() -> None:
    """A feature's name is all before the last tab: blanks and quotes are part of it."""
    model = decode(f'a "b" ⓠ\t{letters(1, 2)}', own=1.0, units=(1.0,))

    assert (2.0,) == model.scores({'a "b" ⓠ'})


@given(st.lists(st.floats(min_value=-500, max_value=500), min_size=1, max_size=6))
def test_odds(scores: list[float]) -> None:
    """Odds add up to one and keep the order of the scores, however large those are."""
    found = odds(scores)

    assert pytest.approx(1) == sum(found)
    assert found[scores.index(max(scores))] == max(found)
