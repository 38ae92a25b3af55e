"""Intrinsic functions and pseudo parameters, as they stand in a template."""

from typing import Any

import pytest

from stackwright import App, Aws, CfnResource, Fn, ListToken, Stack
from stackwright.errors import PropertyError, TokenError
from stackwright_synth.resolve import ResolvedStack, resolve


def rendered(stack: Stack, value: object) -> Any:
    """What *value* becomes as a property of a resource in *stack*."""
    CfnResource(stack, "Probe", type="A::B::C", properties={"V": value})
    return resolved(stack).by_logical_id["Probe"].properties["V"]


def resolved(stack: Stack) -> ResolvedStack:
    """The only stack of its app, resolved."""
    app = stack.root
    assert isinstance(app, App)
    (found,) = resolve(app, lambda asset: "").stacks
    return found


@pytest.fixture
def stack() -> Stack:
    """An empty stack."""
    return Stack(App(), "S")


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (Aws.account_id, "AWS::AccountId"),
        (Aws.notification_arns, "AWS::NotificationARNs"),
        (Aws.no_value, "AWS::NoValue"),
        (Aws.partition, "AWS::Partition"),
        (Aws.region, "AWS::Region"),
        (Aws.stack_id, "AWS::StackId"),
        (Aws.stack_name, "AWS::StackName"),
        (Aws.url_suffix, "AWS::URLSuffix"),
    ],
    ids=repr,
)
def test_pseudo_parameters(stack: Stack, value: object, name: str) -> None:
    """Each pseudo parameter is a `Ref` of its name."""
    assert {"Ref": name} == rendered(stack, value)


LIST = ListToken("AWS::NotificationARNs")
REF = {"Ref": "AWS::NotificationARNs"}
REGION = {"Ref": "AWS::Region"}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Fn.ref("Legacy"), {"Ref": "Legacy"}),
        (Fn.get_att("Legacy", "Arn"), {"Fn::GetAtt": ["Legacy", "Arn"]}),
        (Fn.join("-", ["a", Aws.region]), {"Fn::Join": ["-", ["a", REGION]]}),
        (Fn.join(",", LIST), {"Fn::Join": [",", REF]}),
        (Fn.sub("${A}"), {"Fn::Sub": "${A}"}),
        (Fn.sub("${A}", {"A": Aws.region}), {"Fn::Sub": ["${A}", {"A": REGION}]}),
        (Fn.select(1, LIST), {"Fn::Select": [1, REF]}),
        (Fn.select(0, ["a", Aws.region]), {"Fn::Select": [0, ["a", REGION]]}),
        (Fn.split(",", Aws.region), {"Fn::Split": [",", REGION]}),
        (
            Fn.select(2, Fn.split(":", Aws.stack_id)),
            {"Fn::Select": [2, {"Fn::Split": [":", {"Ref": "AWS::StackId"}]}]},
        ),
        (Fn.base64(f"a{Aws.region}"), {"Fn::Base64": {"Fn::Join": ["", ["a", REGION]]}}),
        (Fn.cidr("10.0.0.0/16", 4), {"Fn::Cidr": ["10.0.0.0/16", 4]}),
        (Fn.cidr("10.0.0.0/16", 4, 8), {"Fn::Cidr": ["10.0.0.0/16", 4, "8"]}),
        (Fn.get_azs(), {"Fn::GetAZs": ""}),
        (Fn.get_azs(Aws.region), {"Fn::GetAZs": REGION}),
        (Fn.import_value("net:Vpc"), {"Fn::ImportValue": "net:Vpc"}),
        (Fn.find_in_map("M", "a", Aws.region), {"Fn::FindInMap": ["M", "a", REGION]}),
    ],
    ids=repr,
)
def test_functions(stack: Stack, value: object, expected: object) -> None:
    """Each function renders as CloudFormation spells it, with its arguments resolved."""
    assert expected == rendered(stack, value)


def test_functions_of_elements(stack: Stack) -> None:
    """Conditions and mappings of the stack are referred to by their names."""
    condition = stack.add_condition("IsProd", Fn.condition_equals(Aws.region, "eu-west-1"))
    mapping = stack.add_mapping("Sizes", {"prod": {"memory": 512}})
    value = {
        "If": Fn.condition_if(condition, "a", Aws.no_value),
        "Nothing": Fn.condition_if(condition, None, ["x"]),
        "Find": Fn.find_in_map(mapping, "prod", "memory"),
    }

    assert rendered(stack, value) == {
        "If": {"Fn::If": ["IsProd", "a", {"Ref": "AWS::NoValue"}]},
        "Nothing": {"Fn::If": ["IsProd", {"Ref": "AWS::NoValue"}, ["x"]]},
        "Find": {"Fn::FindInMap": ["Sizes", "prod", "memory"]},
    }


def test_conditions_are_combined(stack: Stack) -> None:
    """And, Or and Not take conditions by name and expressions in place."""
    equal = Fn.condition_equals(Aws.region, "x")
    prod = stack.add_condition("IsProd", equal)
    stack.add_condition("Both", Fn.condition_and(prod, equal))
    stack.add_condition("Either", Fn.condition_or(prod, Fn.condition_not(prod)))

    expected = {
        "IsProd": {"Fn::Equals": [REGION, "x"]},
        "Both": {"Fn::And": [{"Condition": "IsProd"}, {"Fn::Equals": [REGION, "x"]}]},
        "Either": {"Fn::Or": [{"Condition": "IsProd"}, {"Fn::Not": [{"Condition": "IsProd"}]}]},
    }
    assert expected == resolved(stack).document["Conditions"]


@pytest.mark.parametrize("count", [1, 11])
def test_and_and_or_take_two_to_ten(count: int) -> None:
    """CloudFormation takes 2 to 10 conditions."""
    one = Fn.condition_equals("a", "b")
    for make in (Fn.condition_and, Fn.condition_or):
        with pytest.raises(PropertyError, match=f"takes 2 to 10 conditions, got {count}"):
            make(*[one] * count)

        assert make(one, one) != make(*[one] * 10)


@pytest.mark.parametrize("count", [0, 257])
def test_cidr_takes_1_to_256_blocks(count: int) -> None:
    """A count out of range is refused at the user's line."""
    with pytest.raises(PropertyError, match=f"from 1 to 256, got {count}") as caught:
        Fn.cidr("10.0.0.0/16", count)

    assert caught.value.source is not None
    assert caught.value.source.file == __file__


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (Fn.sub(f"{Aws.region}"), "deferred-sub"),
        (Fn.sub(f"{Aws.region}${{A}}", {"A": "x"}), "deferred-sub"),
        (Fn.join(Aws.region, ["a", "b"]), "deferred-delimiter"),
        (Fn.split(Aws.region, "a"), "deferred-delimiter"),
    ],
    ids=repr,
)
def test_what_cloudformation_wants_written_out(stack: Stack, value: object, code: str) -> None:
    """A template or a delimiter that is deferred is refused, with the resource's line."""
    with pytest.raises(TokenError) as caught:
        rendered(stack, value)

    assert caught.value.code == code
    assert caught.value.path == "S/Probe"
    assert caught.value.source is not None
    assert caught.value.source.file == __file__
    assert caught.value.hint is not None
