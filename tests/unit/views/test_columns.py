"""Rows as aligned lines."""

from stackwright_synth.views.columns import aligned


def test_columns_are_aligned() -> None:
    """Cells are padded to their column's width, and no line ends in blanks."""
    rows = [("a", "bb", "c"), ("aaa", "b", ""), ("a", "", "")]

    assert ["  a    bb  c", "  aaa  b", "  a"] == list(aligned(rows, indent="  "))


def test_rows_may_differ_in_length() -> None:
    """A row may have fewer cells than others."""
    assert ["aaa", "b    c"] == list(aligned([("aaa",), ("b", "c")]))


def test_colour_does_not_count() -> None:
    """Paint is put on after the width is known."""
    lines = list(aligned([("a", "x"), ("bbb", "y")], (lambda text: f"<{text}>",)))

    assert ["<a>    x", "<bbb>  y"] == lines


def test_no_rows() -> None:
    """Nothing gives nothing."""
    assert [] == list(aligned([]))
