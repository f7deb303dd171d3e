"""Tables of text within the width of a terminal."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pmdocs.cli.tables import NARROWEST, screen_width, table_lines

_CELLS = st.text(alphabet="abc 障害👍", min_size=1, max_size=60)


@given(st.lists(st.tuples(_CELLS, _CELLS, _CELLS), min_size=1, max_size=4), st.integers(40, 120))
def test_lines_fit_the_screen_as_far_as_that_serves(rows: list[tuple[str, str, str]], width: int) -> None:
    """No line is wider than the terminal, unless the names of the rows leave no room; those are never cut."""
    lines = list(table_lines(["Key", "Title", "Owner"], rows, width=width))
    names = max(screen_width(text) for text in ("Key", *(row[0].strip() for row in rows)))

    assert max(map(screen_width, lines)) <= max(width, names + 2 * (NARROWEST + 2))
    assert all(line.startswith(row[0].strip()) for line, row in zip(lines[1:], rows, strict=True))


def test_without_a_width_nothing_is_cut() -> None:
    """A file or a pipe gets every cell as it is."""
    text = "x" * 300

    assert text in list(table_lines(["Key", "Title"], [["K", text]]))[1]
