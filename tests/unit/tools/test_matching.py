"""Texts for regular expressions."""

import re

import pytest

from tools.l1.matching import texts


@pytest.mark.parametrize(
    "pattern",
    [
        "^a$",
        "^[a-z]{3,5}-[0-9]+$",
        "^(one|two):(?:x|y)?$",
        r"^\d{12}\s\w+\S\D\W$",
        "^[^a-z]$",
        r"^[^\d]$",
        "^.{7}$",
        "^[^a]$",
        "^(a|b)\\1$",
        "^(?!aws)[A-Z]{2,64}(::[A-Z]{2,64}){2}$",
        "^(?>ab)+?c*+$",
    ],
)
def test_texts_match(pattern: str) -> None:
    """Among the texts is one that matches, and the same ones come again."""
    found = [*texts(pattern)]

    assert any(re.search(pattern, one) for one in found)
    assert found == [*texts(pattern)]


def test_longer_texts_follow() -> None:
    """Parts that may be repeated are, so that a least length can be met."""
    assert {1, 2, 10} <= {len(one) for one in texts("^a+$")}


def test_every_branch_is_tried() -> None:
    """A look around may refuse the first of several alternatives."""
    assert {"ab", "cd", "ef"} <= set(texts("^(?:ab|cd|ef)$"))


def test_unreadable_patterns_have_none() -> None:
    """A pattern that is not Python's gives nothing."""
    assert [] == [*texts("\\p{L}")]
