"""Logical ids, for any path."""

import re
from hashlib import md5

from hypothesis import given
from hypothesis import strategies as st

from stackwright.logical_ids import logical_id

ID = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="/"), min_size=1, max_size=80
)
IDS = st.lists(ID, min_size=1, max_size=5)


@given(IDS)
def test_an_id_is_letters_and_digits_up_to_255(ids: list[str]) -> None:
    """Whatever the path, CloudFormation takes what is made of it, and it is stable."""
    made = logical_id(ids)

    assert re.fullmatch("[A-Za-z0-9]{0,255}", made)
    assert made == logical_id(tuple(ids))


@given(st.lists(ID.filter(lambda id: id != "Default"), min_size=2, max_size=5))
def test_an_id_ends_in_the_hash_of_the_path(ids: list[str]) -> None:
    """With two components or more, the last 8 digits tell paths apart."""
    digest = md5("/".join(ids).encode(), usedforsecurity=False).hexdigest()[:8].upper()

    assert logical_id(ids).endswith(digest)


@given(IDS)
def test_default_counts_for_nothing(ids: list[str]) -> None:
    """A component called `Default` may be put anywhere."""
    assert logical_id(ids) == logical_id(["Default", *ids]) == logical_id([*ids, "Default"])
