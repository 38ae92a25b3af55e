"""The area calculator."""

import pytest
from area import handle


@pytest.mark.parametrize(
    ("length", "width", "area"), [(3, 4, 12), (0.5, 0.5, 0.25), (1, 1e300, 1e300)]
)
def test_the_area_is_length_by_width(length: float, width: float, area: float) -> None:
    """Whole numbers or not."""
    assert {"area": area} == handle({"length": length, "width": width}, None)


@pytest.mark.parametrize("width", [0, -1, "4", None, True, float("inf"), float("nan")])
def test_what_is_no_side_is_refused(width: object) -> None:
    """A side is a number above 0."""
    with pytest.raises(ValueError, match="width is a number above 0"):
        handle({"length": 1, "width": width}, None)


def test_a_missing_side_is_refused() -> None:
    """There are two."""
    with pytest.raises(ValueError, match="length is a number above 0, got None"):
        handle({"width": 1}, None)
