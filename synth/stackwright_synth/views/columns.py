"""Rows of cells in, lines with their columns aligned out."""

from collections.abc import Callable, Iterable, Iterator, Sequence

Paint = Callable[[str], str]


def aligned(
    rows: Iterable[Sequence[str]], paints: Sequence[Paint] = (), *, indent: str = ""
) -> Iterator[str]:
    """
    Pad every cell but the last of its row to the width of its column.

    Args:
        rows: Cells of plain text, without colour.
        paints: How to set each column; as it is where there is none.
        indent: What every line begins with.
    """
    table = [tuple(row) for row in rows]
    widths = [
        max(len(row[column]) for row in table if column < len(row))
        for column in range(max(map(len, table), default=0))
    ]
    for row in table:
        cells: list[str] = []
        for column, cell in enumerate(row):
            paint = paints[column] if column < len(paints) else str
            rest_is_empty = not any(row[column + 1 :])
            padding = "" if rest_is_empty else " " * (widths[column] - len(cell))
            cells.append((paint(cell) if cell else "") + padding)
        yield (indent + "  ".join(cells)).rstrip()
