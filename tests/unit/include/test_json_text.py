"""JSON text in, values and places out."""

import json

import pytest

from stackwright.include.faults import Fault
from stackwright.include.json_text import read


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[]",
        ' { "a" : [ 1 , -2.5e3 , true , false , "x\\"\\u00e9\\n" ] , "b" : { "c" : { } } } ',
        '{\t"a": 1}',
        '"text"',
        "12345678901234567890",
    ],
)
def test_values(text: str) -> None:
    """The values are those that Python's own reader gives."""
    assert json.loads(text) == read(text)[0]


def test_places() -> None:
    """Every key and every item has its line and column."""
    _, place = read('{\n  "a": {"b": [1,\n 2]}\n}')

    assert (2, 3) == place.at(("a",))
    assert (2, 9) == place.at(("a", "b"))
    assert (3, 2) == place.at(("a", "b", 1))


@pytest.mark.parametrize(
    ("text", "code", "spot"),
    [
        ('{"a": 1,}', "not-a-template", None),
        ('{"a": NaN}', "not-a-template", None),
        ('{"a"\n 1}', "not-a-template", (2, 2)),
        ('{"a": 1,\n "a": 2}', "duplicate-key", (2, 2)),
        ('{"a": [1, null]}', "null-value", (1, 11)),
    ],
)
def test_refusals(text: str, code: str, spot: "tuple[int, int] | None") -> None:
    """What is not JSON, repeats a key or holds `null` is refused where it stands."""
    with pytest.raises(Fault) as caught:
        read(text)

    assert code == caught.value.code
    assert spot is None or spot == caught.value.spot
