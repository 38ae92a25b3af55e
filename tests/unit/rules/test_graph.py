"""Names that lead nowhere, resources that need each other, warnings of generated resources."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright import App, Aws, CfnResource, Fn, Stack
from stackwright.cfn.aws_lambda import CfnUrl
from stackwright.include import RawResource
from stackwright.include.raw import RawResources
from stackwright.intrinsics import FUNCTIONS
from stackwright_synth.rules import (
    Finding,
    dangling_reference,
    property_warnings,
    resource_cycle,
)
from tests.unit.aws_lambda.stacks import app_of

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]


def _topic(stack: Stack, id: str, value: Any, **given: Any) -> CfnResource:
    return CfnResource(stack, id, type="AWS::SNS::Topic", properties={"TopicName": value}, **given)


@pytest.mark.parametrize(
    "value",
    [
        {"Ref": "Nowhere"},
        {"Fn::GetAtt": ["Nowhere", "Arn"]},
        {"Fn::GetAtt": "Nowhere.Arn"},
        {"Fn::Sub": "a-${Nowhere.Arn}-b"},
        {"Fn::Join": ["", [{"Ref": "Nowhere"}, {"Ref": "Nowhere"}]]},
    ],
)
def test_a_name_that_leads_nowhere(check: Check, stack: Stack, value: Any) -> None:
    """It is named once, at the resource that uses it."""
    _topic(stack, "Topic", value)
    (found,) = check(dangling_reference, app_of(stack))

    assert ("error", "dangling-reference", "S/Topic") == (found.severity, found.code, found.path)
    assert "'Nowhere' is neither a resource nor a parameter of the stack S" == found.message
    assert found.source is not None
    assert Path(__file__).name == Path(found.source.file).name


def test_names_that_lead_somewhere(check: Check, stack: Stack) -> None:
    """Resources, parameters and pseudo parameters are known."""
    stack.add_parameter("Name")
    _topic(stack, "One", {"Fn::Sub": "${Name}-${AWS::Region}"})
    _topic(stack, "Two", {"Fn::GetAtt": ["One", "TopicName"]})

    assert [] == check(dangling_reference, app_of(stack))


@pytest.mark.parametrize(
    ("value", "message", "hint"),
    [
        ({"Fn::If": ["Prdo", "a", "b"]}, "'Prdo' is no condition of the stack S", "'Prod'"),
        (
            {"Fn::FindInMap": ["Size", "europe", "small"]},
            "'Size' is no mapping of the stack S",
            "'Sizes'",
        ),
        (
            {"Fn::FindInMap": ["Sizes", "europa", "small"]},
            "'europa' is no key of 'Sizes'",
            "'europe'",
        ),
        ({"Fn::FindInMap": ["Sizes", "europe", "smal"]}, "'smal' is no key of 'europe'", "'small'"),
    ],
)
def test_a_condition_or_a_key_that_is_not_there(
    check: Check, stack: Stack, value: Any, message: str, hint: str
) -> None:
    """`Fn::If` names a condition, `Fn::FindInMap` a mapping and its keys."""
    stack.add_condition("Prod", Fn.condition_equals(Aws.region, "eu-west-1"))
    stack.add_mapping("Sizes", {"europe": {"small": 1}})
    _topic(stack, "Topic", {"Fn::Join": ["", [value, "x"]]})
    (found,) = check(dangling_reference, app_of(stack))

    assert ("error", message, "S/Topic") == (found.severity, found.message, found.path)
    assert f"did you mean {hint}?" == found.hint


@pytest.mark.parametrize(
    "value",
    [
        {"Fn::If": ["Prod", "a", "b"]},
        {"Fn::FindInMap": ["Sizes", "europe", "small"]},
        {"Fn::FindInMap": ["Sizes", {"Ref": "AWS::Region"}, "small"]},
        {"Fn::FindInMap": [{"Ref": "AWS::Region"}, "europe", "small"]},
        {"Fn::FindInMap": ["Sizes", "europa", "small", {"DefaultValue": 1}]},
    ],
)
def test_conditions_and_keys_that_are_there(check: Check, stack: Stack, value: Any) -> None:
    """A key that is worked out at deployment, or that has a default, may be any."""
    stack.add_condition("Prod", Fn.condition_equals(Aws.region, "eu-west-1"))
    stack.add_mapping("Sizes", {"europe": {"small": 1}})
    _topic(stack, "Topic", value)

    assert [] == check(dangling_reference, app_of(stack))


def test_outputs_and_conditions_refer_to_names(check: Check, stack: Stack) -> None:
    """An output names what is in the template, a condition parameters only."""
    _topic(stack, "Topic", "x")
    stack.add_output("Good", Fn.ref("Topic"))
    bad = stack.add_output("Bad", Fn.get_att("Topik", "TopicArn"))
    condition = stack.add_condition("Is", Fn.condition_equals(Fn.ref("Topic"), "x"))
    found = check(dangling_reference, app_of(stack))

    expected = [
        ("error", condition.path, condition.source, "'Topic' is neither a resource nor"),
        ("error", bad.path, bad.source, "'Topik' is neither a resource nor"),
    ]
    assert expected == [(one.severity, one.path, one.source, one.message[:33]) for one in found]


def test_a_function_that_does_not_exist(check: Check, stack: Stack) -> None:
    """It is found where it is first called, with what may have been meant."""
    _topic(stack, "A", {"Fn::Sbu": "x"})
    _topic(stack, "B", {"Fn::Sbu": "x"})
    (found,) = check(dangling_reference, app_of(stack))

    assert ("warning", "unknown-function", "S/A") == (found.severity, found.code, found.path)
    assert "CloudFormation has no function 'Fn::Sbu'" == found.message
    assert "did you mean 'Fn::Sub'?" == found.hint


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_the_functions_that_exist(check: Check, stack: Stack, name: str) -> None:
    """None of them is doubted, and no loop either."""
    _topic(stack, "A", {name: ["A", "B", "C"]})
    _topic(stack, "B", {"Fn::ForEach::Names": ["N", ["a"], {"A${N}": "b"}]})
    found = check(dangling_reference, app_of(stack))

    assert [] == [one for one in found if one.code == "unknown-function"]


def test_a_name_of_another_stack(check: Check, stack: Stack) -> None:
    """A template knows its own resources only."""
    _topic(Stack(app_of(stack), "Other"), "There", "x")
    _topic(stack, "Topic", {"Ref": "There"})
    (found,) = check(dangling_reference, app_of(stack))

    assert "S/Topic" == found.path


def test_resources_that_need_each_other(check: Check, stack: Stack) -> None:
    """References and `DependsOn` count alike; the whole way round is shown."""
    _topic(stack, "One", {"Ref": "Two"})
    three = _topic(stack, "Three", "x")
    two = _topic(stack, "Two", "y", depends_on=[three])
    three.add_override("Properties.TopicName", {"Ref": "One"})
    assert two.logical_id is None
    (found,) = check(resource_cycle, app_of(stack))

    assert ("error", "resource-cycle", "S/One") == (found.severity, found.code, found.path)
    assert found.message == (
        "resources need each other: "
        "S/One (TopicName) -> S/Two (DependsOn) -> S/Three (TopicName) -> S/One"
    )
    assert "cut one of them" in (found.hint or "")


def test_a_long_chain_is_no_cycle(check: Check, stack: Stack) -> None:
    """Thousands of resources may follow one another, and share what they need."""
    for number in range(2_000):
        _topic(stack, f"T{number}", {"Fn::Join": ["", [{"Ref": f"T{number + 1}"}, {"Ref": "End"}]]})
    _topic(stack, "T2000", "x")
    _topic(stack, "End", "x")

    assert [] == check(resource_cycle, app_of(stack))


def test_a_resource_that_names_itself(check: Check, stack: Stack) -> None:
    """CloudFormation refuses that as well."""
    _topic(stack, "One", {"Ref": "One"})
    (found,) = check(resource_cycle, app_of(stack))

    assert "resources need each other: S/One (TopicName) -> S/One" == found.message


def test_a_function_that_is_given_its_own_name(check: Check, stack: Stack) -> None:
    """The place is shown, at any depth, and where the handler finds the name."""
    name = {"Fn::Join": ["-", ["x", {"Ref": "Worker"}]]}
    properties = {"Environment": {"Variables": {"REF": "x", "NAME": name}}}
    CfnResource(stack, "Worker", type="AWS::Lambda::Function", properties=properties)
    (found,) = check(resource_cycle, app_of(stack))

    assert found.message == (
        "resources need each other: S/Worker (Environment.Variables.NAME) -> S/Worker"
    )
    assert found.hint == "the handler finds the function's own name in AWS_LAMBDA_FUNCTION_NAME"


def test_warnings_of_generated_resources(check: Check, stack: Stack) -> None:
    """What a generated resource noticed when it was made is shown at its line."""
    given: dict[str, Any] = {"target_function_arn": "worker", "auth_type": "PUBLIC"}
    CfnUrl(stack, "Url", **given)
    found = check(property_warnings, app_of(stack))

    assert [("warning", "unlisted-value", "S/Url")] == [
        (one.severity, one.code, one.path) for one in found
    ]
    assert "PUBLIC" in found[0].message
    assert found[0].source is not None


def test_what_a_macro_may_make(check: Check, stack: Stack) -> None:
    """With a macro over the template, a name that is not there is a warning."""
    stack.add_section("Transform", "AWS::Serverless-2016-10-31")
    _topic(stack, "One", {"Ref": "ServerlessRestApi"})
    (found,) = check(dangling_reference, app_of(stack))

    assert ("warning", "dangling-reference") == (found.severity, found.code)
    assert "a macro of the template may make it" in found.message


def test_what_a_loop_makes(check: Check, stack: Stack) -> None:
    """The names that loops make are known; others are not."""
    stack.add_section("Transform", "AWS::LanguageExtensions")
    loop = ["Name", ["A", "B"], {"Queue${Name}": {"Type": "AWS::SQS::Queue"}}]
    RawResources(stack, "Loop", name="Fn::ForEach::Loop", content=loop)
    _topic(stack, "One", {"Ref": "QueueA"})
    _topic(stack, "Two", {"Ref": "TopicA"})

    assert ["S/Two"] == [one.path for one in check(dangling_reference, app_of(stack))]


def test_attributes_of_names_that_are_worked_out(check: Check, stack: Stack) -> None:
    """`Fn::GetAtt` of a name that a function works out refers to nothing that is known."""
    _topic(stack, "One", {"Fn::GetAtt": [{"Fn::Sub": "x"}, "Arn"]})

    assert [] == check(dangling_reference, app_of(stack))


def test_warnings_of_resources_that_stay_raw(check: Check, stack: Stack) -> None:
    """A resource of a template that nothing is known of says so."""
    kind = "AWS::New::Thing"
    RawResource(stack, "New", type=kind, code="unknown-type", reason=f"no type {kind}")

    assert [("warning", "unknown-type", "S/New", "no type AWS::New::Thing")] == [
        (one.severity, one.code, one.path, one.message)
        for one in check(property_warnings, app_of(stack))
    ]


def test_a_cycle_that_a_macro_may_part(check: Check, stack: Stack) -> None:
    """SAM, for one, makes several resources of one; a cycle before that is a warning."""
    stack.add_section("Transform", "AWS::Serverless-2016-10-31")
    _topic(stack, "One", {"Ref": "One"})
    (found,) = check(resource_cycle, app_of(stack))

    assert ("warning", "resource-cycle") == (found.severity, found.code)


def test_variables_of_loops_are_no_names(check: Check, stack: Stack) -> None:
    """What a loop within properties makes of its variable leads nowhere; the rest is looked at."""
    loop = ["Key", ["a"], {"Tags": [{"Key": {"Ref": "Key"}, "Value": {"Ref": "Gone"}}]}]
    _topic(stack, "One", {"Fn::ForEach::Tags": loop})
    (found,) = check(dangling_reference, app_of(stack))

    assert "'Gone' is neither" in found.message
