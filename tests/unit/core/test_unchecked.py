"""Values newer than the library."""

from typing import Literal

import pytest

from stackwright import App, Construct, Unchecked, construct
from stackwright.errors import PropertyTypeError


@construct
class Runs(Construct):
    """Takes a known value, or any by `Unchecked`."""

    runtime: Literal["python3.13"] | Unchecked


def test_unchecked_text_passes_where_a_literal_is_wanted() -> None:
    """The value is kept as text; without `Unchecked` it is refused."""
    app = App()

    assert Runs(app, "A", runtime=Unchecked("python3.99")).runtime == "python3.99"
    with pytest.raises(PropertyTypeError, match=r"'python3\.99'"):
        Runs(app, "B", runtime="python3.99")  # type: ignore[arg-type]  # pyright: ignore
