"""What browsers may do: bounds, and how it is rendered."""

from pathlib import Path
from typing import Any

import pytest

from stackwright import hours, minutes, seconds
from stackwright.aws_lambda import Cors
from stackwright.errors import PropertyError


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"max_age": -1}, "max_age must be from 0 to 86400 seconds, got -1"),
        ({"max_age": 86_401}, "max_age must be from 0 to 86400 seconds, got 86401"),
        ({"max_age": seconds(0.5)}, "a whole number of seconds"),
        ({"allow_methods": ["OPTIONS"]}, "allow_methods: must be a sequence of"),
        ({"allow_methods": ["get"]}, "allow_methods: must be a sequence of"),
        ({"allow_methods": ["GET"] * 7}, "allow_methods must have 0 to 6 methods, got 7"),
        ({"allow_origins": ["x"] * 101}, "allow_origins must have 0 to 100 items, got 101"),
        ({"allow_origins": ["x" * 254]}, "allow_origins must have 1 to 253 characters, got 254"),
        ({"allow_origins": [""]}, "allow_origins must have 1 to 253 characters, got 0"),
        ({"allow_origins": "https://a"}, "allow_origins: must be a sequence of str"),
        ({"allow_headers": ["x"] * 101}, "allow_headers must have 0 to 100 items, got 101"),
        ({"allow_headers": ["x" * 1_025]}, "allow_headers must have 1 to 1024 characters"),
        ({"expose_headers": ["x"] * 101}, "expose_headers must have 0 to 100 items, got 101"),
        ({"expose_headers": ["x" * 1_025]}, "expose_headers must have 1 to 1024 characters"),
        ({"allow_credentials": True, "allow_origins": ["*"]}, "cannot go with the origin '\\*'"),
        ({"origins": ["*"]}, "Cors has no property 'origins'"),
    ],
)
def test_what_is_refused(given: dict[str, Any], message: str) -> None:
    """A value out of bounds is an error at the user's line."""
    with pytest.raises(PropertyError, match=message) as caught:
        Cors(**given)

    assert caught.value.source is not None
    assert Path(__file__).name == Path(caught.value.source.file).name


def test_every_property() -> None:
    """All of it is rendered, the age in seconds."""
    cors = Cors(
        allow_origins=["https://example.com"],
        allow_methods=["GET", "*"],
        allow_headers=["x-one"],
        expose_headers=["x-two"],
        allow_credentials=True,
        max_age=hours(24),
    )

    assert {
        "allow_origins": ["https://example.com"],
        "allow_methods": ["GET", "*"],
        "allow_headers": ["x-one"],
        "expose_headers": ["x-two"],
        "allow_credentials": True,
        "max_age": 86_400,
    } == {
        key: [*value] if isinstance(value, tuple) else value
        for key, value in cors.properties().items()
    }


def test_nothing_given() -> None:
    """What is not given is left out, also a false `allow_credentials`."""
    assert {None} == set(Cors().properties().values())


def test_any_origin() -> None:
    """One word for every origin, method and header, without cookies."""
    assert {
        "allow_origins": ("*",),
        "allow_methods": ("*",),
        "allow_headers": ("*", "authorization"),
        "expose_headers": None,
        "allow_credentials": None,
        "max_age": 600,
    } == Cors.any_origin(max_age=minutes(10)).properties()
