"""References between stacks: exports and imports as the CDK makes them, order, cycles."""

import inspect
from typing import Any

import pytest

from stackwright import App, CfnResource, Stack
from stackwright.errors import CrossStackError, ReferenceCycleError, TokenError
from stackwright.source import SourceLocation
from stackwright_synth.resolve import ResolvedApp, resolve


def here(offset: int = 0) -> int:
    """The line of the call, plus *offset*."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno + offset


def resolved(app: App) -> ResolvedApp:
    """The app, resolved; it ships nothing."""
    return resolve(app, lambda asset: "")


def document(app: App, stack: str) -> dict[str, Any]:
    """The template of *stack*."""
    found = resolved(app).stack(stack)
    assert found is not None
    return found.document


def thing(stack: Stack, id: str, **properties: object) -> CfnResource:
    """A raw resource."""
    return CfnResource(stack, id, type="A::B::C", properties=properties)


@pytest.mark.parametrize(
    ("logical_id", "attribute", "name"),
    [
        ("Bucket", "Arn", "ExportsOutputFnGetAttBucketArn436138FE"),
        ("MyBucketF68F3FF0", "Arn", "ExportsOutputFnGetAttMyBucketF68F3FF0Arn0F7E8E58"),
        (
            "testdb9A2744AA",
            "Endpoint.Port",
            "ExportsOutputFnGetAtttestdb9A2744AAEndpointPort44CC01FA",
        ),
        ("UserPool6BA7E5F2", "Ref", "ExportsOutputRefUserPool6BA7E5F296FD7236"),
    ],
)
def test_names_are_those_of_the_cdk(logical_id: str, attribute: str, name: str) -> None:
    """Names that templates of the CDK have for the same attributes come out again."""
    app = App()
    producer, consumer = Stack(app, "P"), Stack(app, "C")
    one = thing(producer, logical_id)
    thing(consumer, "R", V=one.attribute(attribute))
    both = resolved(app)
    outputs = both.stacks[0].document["Outputs"]

    call = {"Ref": logical_id} if attribute == "Ref" else {"Fn::GetAtt": [logical_id, attribute]}
    assert outputs == {name: {"Value": call, "Export": {"Name": f"P:{name}"}}}
    assert both.stacks[1].resources[0].properties == {"V": {"Fn::ImportValue": f"P:{name}"}}


def test_the_export_has_the_name_of_the_stack() -> None:
    """A given stack name is in front, and a long name is cut where the CDK cuts it."""
    app = App()
    producer = Stack(app, "P", stack_name="n" * 128)
    thing(Stack(app, "C"), "R", V=thing(producer, "x" * 250).ref)
    (output,) = document(app, "P")["Outputs"].values()
    name = output["Export"]["Name"]

    assert len(name) == 255
    assert name.startswith("n" * 128 + ":x")


def test_one_attribute_is_exported_once() -> None:
    """Many users of one attribute share its export."""
    app = App()
    producer, consumer, third = Stack(app, "P"), Stack(app, "C"), Stack(app, "D")
    one = thing(producer, "Q")
    thing(consumer, "R1", V=f"x{one.ref}y{one.ref}")
    thing(consumer, "R2", V=one.ref)
    thing(third, "R", V=one.ref)

    assert len(document(app, "P")["Outputs"]) == 1


def test_lists_are_joined_and_split() -> None:
    """An export is text: a list travels with a delimiter that no id holds."""
    app = App()
    one = thing(Stack(app, "P"), "Q")
    thing(Stack(app, "C"), "R", V=one.list_attribute("Ids"))
    (output,) = document(app, "P")["Outputs"].values()

    assert output["Value"] == {"Fn::Join": ["||", {"Fn::GetAtt": ["Q", "Ids"]}]}
    imported = {"Fn::ImportValue": output["Export"]["Name"]}
    properties = document(app, "C")["Resources"]["R"]["Properties"]
    assert properties == {"V": {"Fn::Split": ["||", imported]}}


def test_a_parameter_of_another_stack_is_exported() -> None:
    """Parameters may be used across stacks as attributes are."""
    app = App()
    parameter = Stack(app, "P").add_parameter("Size")
    thing(Stack(app, "C"), "R", V=parameter.value)
    (output,) = document(app, "P")["Outputs"].values()

    assert output["Value"] == {"Ref": "Size"}


def test_references_of_elements_and_metadata_count_too() -> None:
    """Outputs, metadata of a stack and of a resource import, and order the stacks."""
    for use in ("output", "metadata", "resource"):
        app = App()
        consumer, producer = Stack(app, "C"), Stack(app, "P")
        one = thing(producer, "Q")
        if use == "output":
            consumer.add_output("O", one.ref)
        elif use == "metadata":
            consumer.metadata = {"m": one.ref}
        else:
            CfnResource(consumer, "R", type="A::B::C", metadata={"m": one.ref})

        assert [stack.id for stack in resolved(app).stacks] == ["P", "C"]
        assert len(document(app, "P")["Outputs"]) == 1


def test_stacks_come_after_what_they_need() -> None:
    """Otherwise they keep the order in which they were made."""
    app = App()
    a, b, c, d = (Stack(app, name) for name in "ABCD")
    thing(a, "R", V=thing(c, "Q").ref)
    thing(c, "R", V=thing(d, "Q").ref)
    thing(b, "R")
    both = resolved(app)

    assert [stack.id for stack in both.stacks] == ["D", "C", "A", "B"]
    assert [stack.dependencies for stack in both.stacks] == [(), ("D",), ("C",), ()]


def test_depends_on_another_stack_orders_and_exports_nothing() -> None:
    """`depends_on` across stacks is an order of deployment, not a `DependsOn`."""
    app = App()
    consumer, producer = Stack(app, "C"), Stack(app, "P")
    CfnResource(consumer, "R", type="A::B::C", depends_on=[thing(producer, "Q")])
    both = resolved(app)

    assert [stack.id for stack in both.stacks] == ["P", "C"]
    assert both.stacks[1].resources[0].body == {"Type": "A::B::C"}
    assert "Outputs" not in both.stacks[0].document


def test_a_cycle_lists_every_edge_with_its_line() -> None:
    """Two stacks that need each other are told why, reference by reference."""
    app = App()
    a, b = Stack(app, "A"), Stack(app, "B")
    one, other = thing(a, "One"), thing(b, "Other")
    uses, needs = {"V": other.ref}, {"V": one.attribute("Arn")}
    first, first_line = CfnResource(a, "First", type="A::B::C", properties=uses), here()
    second, second_line = CfnResource(b, "Second", type="A::B::C", properties=needs), here()
    _, third_line = CfnResource(b, "Third", type="A::B::C", depends_on=[one]), here()
    with pytest.raises(ReferenceCycleError) as caught:
        resolved(app)
    place = str(first.source).removesuffix(f":{first_line}")

    assert caught.value.message.splitlines() == [
        "stacks need each other: A -> B -> A",
        f"    A needs B: A/First uses Ref of B/Other ({place}:{first_line})",
        f"    B needs A: B/Second uses Arn of A/One ({place}:{second_line})",
        f"    B needs A: B/Third depends on A/One ({place}:{third_line})",
    ]
    assert caught.value.code == "stack-cycle"
    assert second.source == SourceLocation(__file__, second_line)


def test_a_long_cycle_names_the_way_around() -> None:
    """Only the stacks of the cycle are listed, not those that lead to it."""
    app = App()
    start, a, b, c = (Stack(app, name) for name in ("Start", "A", "B", "C"))
    things = {stack.id: thing(stack, "Q") for stack in (start, a, b, c)}
    for consumer, producer in ((start, a), (a, b), (b, c), (c, a)):
        thing(consumer, "R", V=things[producer.id].ref)
    with pytest.raises(ReferenceCycleError) as caught:
        resolved(app)

    lines = caught.value.message.splitlines()
    assert lines[0] == "stacks need each other: A -> B -> C -> A"
    assert len(lines) == 4


@pytest.mark.parametrize(
    ("mine", "theirs", "what"),
    [
        ({"region": "eu-west-1"}, {"region": "us-east-1"}, "Regions, eu-west-1 and us-east-1"),
        (
            {"account": "111111111111"},
            {"account": "222222222222"},
            "accounts, 111111111111 and 222222222222",
        ),
    ],
)
def test_other_places_are_refused(mine: Any, theirs: Any, what: str) -> None:
    """An export is seen in its account and Region only; the error says what refers to what."""
    app = App()
    producer, consumer = Stack(app, "P", **theirs), Stack(app, "C", **mine)
    uses = {"V": thing(producer, "Q").attribute("Arn")}
    user, line = CfnResource(consumer, "R", type="A::B::C", properties=uses), here()
    with pytest.raises(CrossStackError) as caught:
        resolved(app)

    assert caught.value.message == f"C and P are in different {what}: C/R uses Arn of P/Q"
    assert caught.value.source == user.source == SourceLocation(__file__, line)
    assert caught.value.hint is not None


def test_an_unknown_place_may_be_the_same() -> None:
    """A stack without a given Region may be where the other is."""
    app = App()
    thing(Stack(app, "C"), "R", V=thing(Stack(app, "P", region="eu-west-1"), "Q").ref)

    assert [stack.id for stack in resolved(app).stacks] == ["P", "C"]


def test_a_condition_of_another_stack_is_refused() -> None:
    """Conditions hold in their own template only."""
    from stackwright import Fn

    app = App()
    condition = Stack(app, "P").add_condition("Prod", Fn.condition_equals("a", "b"))
    CfnResource(Stack(app, "C"), "R", type="A::B::C", condition=condition)
    with pytest.raises(TokenError, match="which is in another stack") as caught:
        resolved(app)

    assert caught.value.path == "C/R"
    assert caught.value.source is not None


def test_a_nested_stack_is_a_stack_of_its_own() -> None:
    """What is below an inner stack belongs to it, with ids that start there."""
    app = App()
    outer = Stack(app, "Outer")
    inner = Stack(outer, "Inner")
    one = thing(inner, "Q")
    thing(outer, "R", V=one.ref)
    both = resolved(app)

    assert [(stack.id, stack.name) for stack in both.stacks] == [
        ("Outer/Inner", "Outer-Inner"),
        ("Outer", "Outer"),
    ]
    assert list(both.stacks[0].by_logical_id) == ["Q"]
