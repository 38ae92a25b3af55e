"""Durable functions: by what they are invoked, for how long, and what becomes of failures."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import durable_function

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

REF = {"Ref": "Worker"}
ARN = {"Fn::GetAtt": ["Worker", "Arn"]}
ALIAS = {"Ref": "Live"}
VERSION = {"Ref": "First"}


def _template(timeout: Any = 60, **given: Any) -> dict[str, Any]:
    properties = {"DurableConfig": {"ExecutionTimeout": timeout}, **given}
    return {
        "Worker": ("AWS::Lambda::Function", properties),
        "Live": ("AWS::Lambda::Alias", {"FunctionName": REF, "Name": "live"}),
        "First": ("AWS::Lambda::Version", {"FunctionName": REF}),
    }


def _others(invoked: Any) -> dict[str, tuple[str, dict[str, Any]]]:
    """All that can invoke a function of its own accord."""
    notified = {"LambdaConfigurations": [{"Function": invoked}]}
    sent = {"OnFailure": {"Destination": invoked}}
    return {
        "mapping": ("AWS::Lambda::EventSourceMapping", {"FunctionName": invoked}),
        "schedule": ("AWS::Scheduler::Schedule", {"Target": {"Arn": invoked}}),
        "rule": ("AWS::Events::Rule", {"Targets": [{"Id": "x", "Arn": invoked}]}),
        "topic": ("AWS::SNS::Subscription", {"Protocol": "lambda", "Endpoint": invoked}),
        "bucket": ("AWS::S3::Bucket", {"NotificationConfiguration": notified}),
        "logs": ("AWS::Logs::SubscriptionFilter", {"DestinationArn": invoked}),
        "sent": (
            "AWS::Lambda::EventInvokeConfig",
            {"FunctionName": "other", "DestinationConfig": sent},
        ),
    }


OTHERS = [*_others(None)]


@pytest.mark.parametrize("name", OTHERS)
def test_by_name_alone(judge: Judge, name: str) -> None:
    """What invokes a durable function must say which version of it."""
    template = {**_template(), "Other": _others(ARN)[name]}

    assert [("error", "unqualified-durable", "Other")] == judge(durable_function, template)


@pytest.mark.parametrize("invoked", [ALIAS, VERSION], ids=["alias", "version"])
@pytest.mark.parametrize("name", OTHERS)
def test_by_an_alias_or_a_version(judge: Judge, name: str, invoked: Any) -> None:
    """Then it is known."""
    assert [] == judge(durable_function, {**_template(), "Other": _others(invoked)[name]})


def test_on_instances_of_ones_own(judge: Judge) -> None:
    """There the name alone stands for `$LATEST.PUBLISHED`, which is a version."""
    template = _template(CapacityProviderConfig={"x": "y"})

    assert [] == judge(durable_function, {**template, "Other": _others(ARN)["mapping"]})


@pytest.mark.parametrize("name", OTHERS)
def test_a_function_that_is_not_durable(judge: Judge, name: str) -> None:
    """It is invoked by its name, and by what nobody knows yet."""
    template: dict[str, Any] = {"Worker": ("AWS::Lambda::Function", {})}

    assert [] == judge(durable_function, {**template, "Other": _others(ARN)[name]})
    latest = {"Fn::Join": ["", [ARN, ":$LATEST"]]}
    assert [] == judge(durable_function, {**_template(), "Other": _others(latest)[name]})


@pytest.mark.parametrize(("timeout", "codes"), [(900, []), (901, ["durable-timeout"])])
def test_for_how_long(judge: Judge, timeout: int, codes: list[str]) -> None:
    """Lambda makes no mapping for executions of more than 15 minutes."""
    template = {**_template(timeout), "Other": _others(ALIAS)["mapping"]}

    assert [("error", one, "Other") for one in codes] == judge(durable_function, template)


def test_a_timeout_that_only_the_deployment_knows(judge: Judge) -> None:
    """It may be short enough."""
    template = {**_template({"Ref": "Timeout"}), "Other": _others(ALIAS)["mapping"]}

    assert [] == judge(durable_function, template)


def test_destinations(judge: Judge) -> None:
    """Lambda sends outcomes of durable executions nowhere; ages and retries may be said."""
    sent = {"OnFailure": {"Destination": "arn:aws:sqs:eu-west-1:123456789012:failed"}}
    given = {"FunctionName": REF, "Qualifier": "live"}
    config = ("AWS::Lambda::EventInvokeConfig", {**given, "DestinationConfig": sent})
    plain = ("AWS::Lambda::EventInvokeConfig", {**given, "MaximumRetryAttempts": 0})

    assert [("error", "durable-destination", "Other")] == judge(
        durable_function, {**_template(), "Other": config}
    )
    assert [] == judge(durable_function, {**_template(), "Other": plain})
