"""A name that is not known in, the one that was probably meant out."""

from collections.abc import Collection


def did_you_mean(name: str, known: Collection[str]) -> str:
    """The hint that names the one of *known* that *name* looks like, or all of them."""
    import difflib  # only for those who made a mistake

    close = difflib.get_close_matches(name, known, 1)
    return f"did you mean {close[0]!r}?" if close else f"it takes {', '.join(sorted(known))}"
