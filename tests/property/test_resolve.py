"""Resolving, for any text and any nesting of joins."""

import json
from itertools import pairwise
from typing import Any, cast

from hypothesis import given, settings
from hypothesis import strategies as st

from stackwright import App, CfnResource, Fn, Stack, Tags
from stackwright_synth.resolve import resolve

PLAIN = st.text(st.characters(exclude_categories=["Cs"]), max_size=8).filter(
    lambda text: "oken" not in text.lower() and "$" not in text
)


def evaluate(value: Any) -> str:
    """What CloudFormation would make of text, `Ref`, `Fn::GetAtt` and `Fn::Join`."""
    match value:
        case str():
            return value
        case {"Ref": name}:
            return f"<{name}>"
        case {"Fn::GetAtt": [name, attribute]}:
            return f"<{name}.{attribute}>"
        case {"Fn::Join": [delimiter, parts]}:
            return str(delimiter).join(evaluate(one) for one in parts)
        case _:
            raise AssertionError(value)


def joins(value: Any) -> list[list[Any]]:
    """The parts of every `Fn::Join` with its delimiter in front, outermost first."""
    if isinstance(value, str) or "Fn::Join" not in value:
        return []
    delimiter, parts = value["Fn::Join"]
    return [[delimiter, *parts], *(found for part in parts for found in joins(part))]


def rendered(value: object) -> Any:
    """The value as a property of a resource."""
    app = App()
    CfnResource(Stack(app, "S"), "R", type="A::B::C", properties={"V": value})
    (stack,) = resolve(app, lambda asset: "").stacks
    return stack.resources[0].properties["V"]


NAMES = st.sampled_from(["One", "Two"])
LEAVES = st.one_of(
    PLAIN.map(lambda text: (text, text)),
    NAMES.map(lambda name: (Fn.ref(name), f"<{name}>")),
    NAMES.map(lambda name: (Fn.get_att(name, "Arn"), f"<{name}.Arn>")),
)


def concatenated(items: list[tuple[str, str]]) -> tuple[str, str]:
    """An f-string of the items, and what it comes to."""
    return "".join(value for value, _ in items), "".join(text for _, text in items)


def joined(delimiter: str, items: list[tuple[str, str]]) -> tuple[str, str]:
    """`Fn.join` of the items, and what it comes to."""
    return (
        Fn.join(delimiter, [value for value, _ in items]),
        delimiter.join(text for _, text in items),
    )


TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map(concatenated),
        st.builds(joined, st.sampled_from(["", "-", "::"]), st.lists(inner, max_size=4)),
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=200)
@given(TREES)
def test_a_join_means_what_was_written(tree: tuple[str, str]) -> None:
    """However text and joins are nested, the template comes to the same text."""
    value, expected = tree

    assert expected == evaluate(rendered(value))


@settings(deadline=None, max_examples=200)
@given(TREES)
def test_a_join_is_as_short_as_can_be(tree: tuple[str, str]) -> None:
    """No join has fewer than two parts, neighbouring literals, or an empty join within."""
    for delimiter, *parts in joins(rendered(tree[0])):
        literal = [isinstance(part, str) for part in parts]

        assert len(parts) >= 2
        assert not any(one and other for one, other in pairwise(literal))
        if delimiter == "":
            assert "" not in parts
            assert not any(found[0] == "" for part in parts for found in joins(part)[:1])


JSON = st.recursive(
    st.one_of(PLAIN, st.integers(-9, 9), st.booleans()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(PLAIN, inner, max_size=3)),
    max_leaves=8,
)


@settings(deadline=None)
@given(st.dictionaries(PLAIN, JSON, max_size=4), st.randoms(use_true_random=False))
def test_plain_values_stay_and_their_order_does_not_matter(properties: Any, random: Any) -> None:
    """JSON without tokens comes out as it went in, however its mappings were filled."""

    def shuffled(value: Any) -> Any:
        kind: object = cast(Any, type)(value)
        if kind is dict:
            keys: list[str] = list(value)
            random.shuffle(keys)
            return {key: shuffled(value[key]) for key in keys}
        return [shuffled(one) for one in value] if kind is list else value

    made = rendered(properties)

    assert properties == made
    assert json.dumps(made, sort_keys=True) == json.dumps(
        rendered(shuffled(properties)), sort_keys=True
    )


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from("abcde"), PLAIN, max_size=5), st.randoms())
def test_tags_do_not_depend_on_the_order_of_adding(tags: dict[str, str], random: Any) -> None:
    """Tags of one priority on different keys commute."""
    found: list[Any] = []
    for _ in range(2):
        app = App()
        stack = Stack(app, "S")
        keys = list(tags)
        random.shuffle(keys)
        for key in keys:
            Tags.of(stack).add(key, tags[key])
        found.append(list(resolve(app, lambda asset: "").stacks[0].tags.items()))

    assert found[0] == found[1] == sorted(tags.items())
