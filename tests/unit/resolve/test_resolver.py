"""The whole app: sealed, checked, in order, and always the same."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from stackwright import App, CfnResource, Construct, Stack, Tags
from stackwright.errors import ConstructError, SealedTreeError, SynthesisError
from stackwright_synth.resolve import ResolvedApp, resolve


def resolved(app: App) -> ResolvedApp:
    """The app, resolved; it ships nothing."""
    return resolve(app, lambda asset: "")


def test_resolving_seals_the_app() -> None:
    """Afterwards nothing can be added."""
    app = App()
    stack = Stack(app, "S")
    resolved(app)

    with pytest.raises(SealedTreeError):
        CfnResource(stack, "R", type="A::B::C")


def test_a_resource_outside_of_a_stack_is_refused() -> None:
    """It is told with its line, and what to do."""
    app = App()
    made = CfnResource(Construct(app, "G"), "R", type="A::B::C")
    with pytest.raises(ConstructError) as caught:
        resolved(app)

    assert caught.value.message == "G/R is in no stack"
    assert (caught.value.code, caught.value.source) == ("no-stack", made.source)
    assert caught.value.hint is not None


def test_two_stacks_of_one_name_are_refused() -> None:
    """The second names the line of the first."""
    app = App()
    first = Stack(app, "A", stack_name="orders")
    second = Stack(app, "B", stack_name="orders")
    with pytest.raises(SynthesisError) as caught:
        resolved(app)

    assert caught.value.code == "duplicate-stack-name"
    assert f"'orders'; the other was created at {first.source}" in caught.value.message
    assert (caught.value.path, caught.value.source) == ("B", second.source)


def test_one_name_may_stand_in_two_regions() -> None:
    """The same stack in another place is another stack."""
    app = App()
    for region in ("eu-west-1", "us-east-1"):
        Stack(app, region, stack_name="orders", region=region)

    assert [stack.name for stack in resolved(app).stacks] == ["orders", "orders"]


def test_an_empty_app_has_no_stacks() -> None:
    """There is nothing to resolve, and that is no error."""
    assert resolved(App()).stacks == ()
    assert resolved(App()).stack("S") is None


def test_stacks_are_found_by_path_and_resources_by_name() -> None:
    """The resolved app is looked into as the tree was."""
    app = App()
    stack = Stack(Construct(app, "Prod"), "S")
    made = CfnResource(stack, "R", type="A::B::C", properties={"A": 1})
    found = resolved(app).stack("Prod/S")

    assert found is not None
    one = found.by_logical_id["R"]
    assert (one.path, one.type, one.source, one.construct) == (
        "Prod/S/R",
        "A::B::C",
        made.source,
        made,
    )
    assert one.properties == {"A": 1}


def build(properties: Mapping[str, Any], tags: Mapping[str, str]) -> App:
    """An app of two stacks whose mappings are filled in the given order."""
    app = App()
    first, second = Stack(app, "A", metadata=properties), Stack(app, "B")
    for key, value in tags.items():
        Tags.of(app).add(key, value)
    one = CfnResource(first, "One", type="A::B::C", properties=properties)
    uses = {key: one.attribute(key) for key in properties}
    CfnResource(second, "Two", type="A::B::C", properties=uses, depends_on=[one])
    second.add_mapping("M", {key: {"x": 1} for key in properties})
    return app


def canonical(app: App) -> str:
    """All templates as text with sorted keys."""
    return json.dumps([one.document for one in resolved(app).stacks], sort_keys=True)


def test_resolving_twice_gives_the_same() -> None:
    """The same tree resolves to equal values."""
    app = build({"P": 1, "Q": {"R": 2}}, {"t": "1"})

    assert resolved(app).stacks == resolved(app).stacks


def test_the_order_in_which_mappings_are_filled_does_not_matter() -> None:
    """Two apps that differ in nothing else have the same templates."""
    one = build({"P": 1, "Q": {"R": 2, "S": 3}}, {"t": "1", "u": "2"})
    other = build({"Q": {"S": 3, "R": 2}, "P": 1}, {"u": "2", "t": "1"})

    assert canonical(one) == canonical(other)


def test_places_are_not_in_the_templates() -> None:
    """Moving code changes no template."""
    here, there = build({"P": 1}, {}), build({"P": 1}, {})
    for one in there.walk():
        one.source = None

    assert canonical(here) == canonical(there)
    assert __file__ not in canonical(here)
