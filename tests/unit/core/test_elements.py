"""Parameters, outputs, conditions and mappings, as they stand in a template."""

from collections.abc import Callable
from typing import Any

import pytest

from stackwright import App, Aws, CfnResource, Construct, Fn, ListToken, NumberToken, Stack
from stackwright.elements import Condition, Element, Output, Parameter
from stackwright.errors import ConstructError, PropertyError, PropertyTypeError, SynthesisError
from stackwright_synth.resolve import resolve


def document(app: App) -> dict[str, Any]:
    """The template of the only stack."""
    (stack,) = resolve(app, lambda asset: "").stacks
    return stack.document


@pytest.fixture
def stack() -> Stack:
    """An empty stack."""
    return Stack(App(), "S")


def root(stack: Stack) -> App:
    """The app of *stack*."""
    assert isinstance(stack.root, App)
    return stack.root


def test_a_parameter_with_everything(stack: Stack) -> None:
    """All that CloudFormation knows of a parameter can be said."""
    stack.add_parameter(
        "Size",
        type="Number",
        default=5,
        description="How many",
        allowed_values=[5, 10],
        constraint_description="5 or 10",
        min_value=1,
        max_value=10,
        no_echo=True,
    )
    stack.add_parameter("Name", allowed_pattern="[a-z]+", min_length=1, max_length=9)

    assert document(root(stack))["Parameters"] == {
        "Size": {
            "Type": "Number",
            "Default": 5,
            "Description": "How many",
            "AllowedValues": [5, 10],
            "ConstraintDescription": "5 or 10",
            "MinValue": 1,
            "MaxValue": 10,
            "NoEcho": True,
        },
        "Name": {"Type": "String", "AllowedPattern": "[a-z]+", "MinLength": 1, "MaxLength": 9},
    }


def test_a_parameter_is_referred_to_as_text_number_or_list(stack: Stack) -> None:
    """Each view of the value is a `Ref` of the parameter."""
    one = stack.add_parameter("P")
    properties = {"T": one.value, "N": one.value_as_number, "L": one.value_as_list}
    CfnResource(stack, "R", type="A::B::C", properties={**properties, "J": f"x{one.value}"})

    assert isinstance(one.value_as_number, NumberToken)
    assert isinstance(one.value_as_list, ListToken)
    reference = {"Ref": "P"}
    assert document(root(stack))["Resources"]["R"]["Properties"] == {
        "T": reference,
        "N": reference,
        "L": reference,
        "J": {"Fn::Join": ["", ["x", reference]]},
    }


def test_outputs(stack: Stack) -> None:
    """An output has a value, and may have a description, an export and a condition."""
    prod = stack.add_condition("Prod", Fn.condition_equals(Aws.region, "eu-west-1"))
    stack.add_output("Plain", f"x-{Aws.region}")
    stack.add_output(
        "Full", "v", description="d", export_name=f"{Aws.stack_name}-v", condition=prod
    )
    stack.add_output("List", Fn.get_azs())

    region = {"Ref": "AWS::Region"}
    assert document(root(stack))["Outputs"] == {
        "Plain": {"Value": {"Fn::Join": ["", ["x-", region]]}},
        "Full": {
            "Value": "v",
            "Description": "d",
            "Export": {"Name": {"Fn::Join": ["", [{"Ref": "AWS::StackName"}, "-v"]]}},
            "Condition": "Prod",
        },
        "List": {"Value": {"Fn::Join": [",", {"Fn::GetAZs": ""}]}},
    }


def test_mappings(stack: Stack) -> None:
    """A table stands as it was given, with lists and numbers."""
    stack.add_mapping("Sizes", {"prod": {"memory": 512, "zones": ["a", "b"], "on": True}})

    expected = {"Sizes": {"prod": {"memory": 512, "zones": ["a", "b"], "on": True}}}
    assert expected == document(root(stack))["Mappings"]


def test_the_whole_document_of_a_stack() -> None:
    """Description and metadata stand beside the sections; empty ones are left out."""
    app = App()
    stack = Stack(app, "S", description="Orders", metadata={"Team": {"in": Aws.region}})

    assert document(app) == {
        "Description": "Orders",
        "Metadata": {"Team": {"in": {"Ref": "AWS::Region"}}},
        "Resources": {},
    }
    assert stack.path == "S"


def test_an_element_without_a_name_is_named_by_its_path(stack: Stack) -> None:
    """Within a construct, the name in the template is made from the path as for resources."""
    group = Construct(stack, "Group")
    Parameter(group, "P")
    Output(group, "O", value="x", name="Given")
    found = document(root(stack))

    assert list(found["Parameters"]) == ["GroupPC1B55244"]
    assert list(found["Outputs"]) == ["Given"]


def test_the_plain_element_has_no_document(stack: Stack) -> None:
    """`Element` itself is no part of a template."""
    with pytest.raises(NotImplementedError):
        Element(stack, "E").document()


@pytest.mark.parametrize("name", ["a-b", "", "x" * 256, "ü"])
def test_a_bad_name_is_refused(stack: Stack, name: str) -> None:
    """Names are 1 to 255 letters and digits; the message says `name`."""
    with pytest.raises(PropertyError, match="name must be 1 to 255 letters and digits"):
        stack.add_output(name, "x")

    assert stack.children == ()


BAD: list[Callable[[Any], object]] = [
    lambda stack: stack.add_output("O", 5),
    lambda stack: stack.add_output("O", "x", export_name=""),
    lambda stack: stack.add_output("O", "x", description="x" * 1025),
    lambda stack: stack.add_parameter("P", description="x" * 4001),
    lambda stack: stack.add_parameter("P", min_length="1"),
    lambda stack: stack.add_condition("C", True),
    lambda stack: stack.add_mapping("M", {"a": "b"}),
    lambda stack: stack.add_mapping("M", {"a": {"b": None}}),
]


@pytest.mark.parametrize("make", BAD)
def test_a_bad_part_is_refused(stack: Stack, make: Any) -> None:
    """A wrong type or a value out of range leaves nothing."""
    with pytest.raises(PropertyError) as caught:
        make(stack)

    assert caught.value.source is not None
    assert caught.value.source.file == __file__
    assert stack.children == ()


def test_a_condition_is_no_truth_value(stack: Stack) -> None:
    """`expression` takes what `Fn.condition_...` makes, not Python's booleans."""
    with pytest.raises(PropertyTypeError, match="expression: must be ConditionToken or a mapping"):
        Condition(stack, "C", expression=True)  # type: ignore[arg-type]  # pyright: ignore


def test_two_elements_that_meet_name_both(stack: Stack) -> None:
    """Two outputs of one name, from different scopes, are told with both constructs."""
    Output(Construct(stack, "A"), "O", value="x", name="Url")
    Output(Construct(stack, "B"), "O", value="x", name="Url")
    with pytest.raises(SynthesisError) as caught:
        document(root(stack))

    assert caught.value.code == "duplicate-logical-id"
    assert "'Url': S/A/O, created at " in caught.value.message
    assert caught.value.message.endswith(" and S/B/O")
    assert caught.value.path == "S/B/O"


def test_a_parameter_and_a_resource_that_meet_name_both(stack: Stack) -> None:
    """Parameters and resources share one set of names."""
    stack.add_parameter("Queue")
    CfnResource(stack, "Queue", type="A::B::C")
    with pytest.raises(SynthesisError) as caught:
        document(root(stack))

    assert caught.value.code == "duplicate-logical-id"
    assert "'Queue': S/Parameter:Queue, created at " in caught.value.message
    assert caught.value.message.endswith(" and S/Queue")


def test_an_element_outside_of_a_stack_is_refused() -> None:
    """A part of a template needs a stack."""
    app = App()
    Parameter(app, "P")
    with pytest.raises(ConstructError) as caught:
        resolve(app, lambda asset: "")

    assert (caught.value.code, caught.value.path) == ("no-stack", "P")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"type": "Strin"}, "type must be String, Number"),
        ({"type": "List<String"}, "type must be String, Number"),
    ],
)
def test_parameters_that_cloudformation_refuses(given: dict[str, Any], words: str) -> None:
    """A type is one that there is."""
    with pytest.raises(PropertyError, match=words):
        Stack(App(), "S").add_parameter("P", **given)


@pytest.mark.parametrize(
    "given",
    [
        {"type": "AWS::SSM::Parameter::Value<List<AWS::EC2::Subnet::Id>>", "default": "/a"},
        {"type": "List<AWS::EC2::Subnet::Id>"},
        {"type": "AWS::EC2::KeyPair::KeyName"},
    ],
)
def test_parameters_that_cloudformation_takes(given: dict[str, Any]) -> None:
    """Types of AWS's own, and lists of them."""
    parameter = Stack(App(), "S").add_parameter("P", **given)

    assert given["type"] == parameter.type
