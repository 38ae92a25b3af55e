"""Deferred values, for any text."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackwright.errors import TokenError
from stackwright.tokens import (
    StringToken,
    address,
    escape,
    expression,
    is_deferred,
    pieces,
    reference,
    unescape,
)

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
PLAIN = TEXT.filter(lambda text: "oken" not in text.lower() and "$" not in text)
PATHS = st.lists(TEXT.filter(lambda text: text and "/" not in text), min_size=1, max_size=3)


@given(TEXT)
def test_escaping_is_undone(text: str) -> None:
    """What is escaped is safe everywhere, and comes back."""
    escaped = escape(text)

    assert text == unescape(escaped)
    assert re.fullmatch(r"[A-Za-z0-9_/.:,~-]*", escaped)
    assert json.dumps(escaped) == f'"{escaped}"'


@given(PATHS, TEXT)
def test_an_address_ends_at_the_first_dot(ids: list[str], attribute: str) -> None:
    """Path and attribute can be told apart, whatever characters they hold."""
    path = "/".join(ids)
    found, _, name = reference(address(path), attribute).partition(".")

    assert path == unescape(found)
    assert attribute == unescape(name)
    assert ":" not in found


@given(st.lists(PLAIN, min_size=1, max_size=4), st.lists(PATHS, min_size=3, max_size=3))
def test_text_around_tokens_falls_into_its_parts(texts: list[str], paths: list[list[str]]) -> None:
    """Literals and bodies come out of `pieces` as they went in."""
    tokens = [StringToken.of(reference(address("/".join(ids)), "Arn")) for ids in paths]
    bodies = [one.body for one in tokens[: len(texts) - 1]]
    text = texts[0] + "".join(
        f"{token}{more}" for token, more in zip(tokens, texts[1:], strict=False)
    )
    found = pieces(text)

    assert texts == found[::2]
    assert bodies == found[1::2]
    assert is_deferred(text) is (len(texts) > 1)


@given(TEXT, TEXT)
def test_a_token_within_an_expression_keeps_its_text(inner: str, outer: str) -> None:
    """Expressions nest: each level escapes the one within."""
    token = StringToken.of(expression("Fn::Base64", inner))
    body = expression("Fn::Join", ["", [outer, token]])
    call = json.loads(unescape(body.removeprefix("Fn:")))
    (text,) = call["Fn::Join"][1][1:]

    assert call["Fn::Join"][1][0] == outer
    assert json.loads(unescape(pieces(text)[1].removeprefix("Fn:"))) == {"Fn::Base64": inner}


@given(st.integers(1, 60), PLAIN, PLAIN)
def test_a_cut_never_passes_unseen(end: int, before: str, after: str) -> None:
    """Text that is cut through a marker raises, wherever the cut is but after its first sign."""
    marker = str(StringToken.of("Orders/Queue.QueueName"))
    text = (before + marker + after)[: len(before) + end]
    if 1 < end < len(marker):
        with pytest.raises(TokenError, match="damaged-token"):
            pieces(text)
