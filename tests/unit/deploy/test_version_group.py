"""Which versions go and which stay."""

import pytest

from stackwright_synth.deploy.places import Place
from stackwright_synth.deploy.version_group import VersionGroup


@pytest.mark.parametrize(
    ("numbers", "protected", "keep", "doomed", "kept"),
    [
        ((1, 2, 3, 4, 5), frozenset[int](), 3, (1, 2), (3, 4, 5)),
        ((5, 3, 1, 4, 2), frozenset[int](), 3, (1, 2), (3, 4, 5)),
        ((1, 2, 3, 4, 5), frozenset({1}), 3, (2,), (1, 3, 4, 5)),
        ((1, 2, 3, 4, 5), frozenset({5}), 1, (1, 2, 3, 4), (5,)),
        ((1, 2, 10), frozenset[int](), 1, (1, 2), (10,)),
        ((1, 2), frozenset[int](), 0, (1, 2), ()),
        ((1, 2), frozenset({2}), 0, (1,), (2,)),
        ((1, 2), frozenset[int](), 2, (), (1, 2)),
        ((1, 2), frozenset[int](), 9, (), (1, 2)),
        ((), frozenset({7}), 3, (), ()),
    ],
)
def test_sorting(
    numbers: tuple[int, ...],
    protected: frozenset[int],
    keep: int,
    doomed: tuple[int, ...],
    kept: tuple[int, ...],
) -> None:
    """The newest stay, and those that are in use on top of them."""
    group = VersionGroup.of("S", "function", "worker", Place(), numbers, protected, keep)

    assert (doomed, kept) == (group.doomed, group.kept)
