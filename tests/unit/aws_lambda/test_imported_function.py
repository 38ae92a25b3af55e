"""Functions that exist already: what is known of them, what can be granted and what cannot."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import AccountPrincipal, Role, ServicePrincipal
from stackwright.aws_lambda import DockerImageFunction, Function, Version
from stackwright.aws_lambda.event_sources import SqsEventSource
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import only, synth

ARN = "arn:aws:lambda:eu-west-1:123456789012:function:worker"
ROLE = "arn:aws:iam::123456789012:role/worker"


def test_by_arn(stack: Stack) -> None:
    """Nothing is made; the name is in the ARN."""
    worker = Function.from_function_arn(stack, "Worker", ARN)

    assert (ARN, "worker", None) == (worker.function_arn, worker.function_name, worker.qualifier)
    assert worker.imported
    assert worker is worker.underlying
    assert {} == synth(stack).find_resources("AWS::Lambda::Function")


@pytest.mark.parametrize("qualifier", ["live", "7", "$LATEST.PUBLISHED"])
def test_by_the_arn_of_an_alias_or_a_version(stack: Stack, qualifier: str) -> None:
    """What is invoked is exactly that, and granted is no more."""
    live = Function.from_function_arn(stack, "Worker", f"{ARN}:{qualifier}")
    role = Role(stack, "Role", assumed_by=ServicePrincipal("ec2.amazonaws.com"))
    live.grant_invoke(role)

    policy = only(stack, "AWS::IAM::Policy")
    properties: Any = policy["Properties"]
    assert (f"worker:{qualifier}", qualifier) == (live.function_name, live.qualifier)
    assert [
        {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": f"{ARN}:{qualifier}"}
    ] == properties["PolicyDocument"]["Statement"]


def test_by_name(stack: Stack) -> None:
    """A name is one of the stack's account and Region."""
    worker = Function.from_function_name(stack, "Worker", "worker")
    stack.add_output("Arn", worker.function_arn)

    parts = [{"Ref": f"AWS::{one}"} for one in ("Partition", "Region", "AccountId")]
    partition, region, account = parts
    arn = ["arn:", partition, ":lambda:", region, ":", account, ":function:worker"]
    assert "worker" == worker.function_name
    synth(stack).has_output("Arn", {"Fn::Join": ["", arn]})


def test_by_an_arn_that_is_not_known_yet(stack: Stack) -> None:
    """The name of a deferred ARN is worked out at deployment."""
    worker = Function.from_function_arn(stack, "Worker", stack.add_parameter("Arn").value)
    stack.add_output("Name", worker.function_name)

    synth(stack).has_output("Name", {"Fn::Select": [6, {"Fn::Split": [":", {"Ref": "Arn"}]}]})


def test_what_is_known_is_checked(stack: Stack) -> None:
    """Its configuration may be said, within the bounds of the class."""
    worker = Function.from_function_attributes(
        stack, "Worker", function_arn=ARN, timeout=30, runtime="python3.13"
    )

    assert (30, "python3.13") == (worker.timeout, worker.runtime)
    with pytest.raises(PropertyError, match="timeout must be from 1 to 900 seconds, got 901"):
        Function.from_function_attributes(stack, "Other", function_arn=ARN, timeout=901)


@pytest.mark.parametrize(
    "arn", ["worker", "arn:aws:sqs:eu-west-1:123456789012:worker", ARN.replace("function", "layer")]
)
def test_the_arn_of_something_else(stack: Stack, arn: str) -> None:
    """An import takes the ARN of a function."""
    with pytest.raises(PropertyError, match="an ARN of lambda looks like"):
        Function.from_function_arn(stack, "Worker", arn)

    assert () == stack.children


def test_a_service_may_invoke_it(stack: Stack) -> None:
    """In the stack's account a permission is a resource of this app."""
    worker = Function.from_function_arn(stack, "Worker", ARN)
    granted = worker.grant_invoke(ServicePrincipal("events.amazonaws.com"))

    permission = only(stack, "AWS::Lambda::Permission")
    assert granted.success
    assert {
        "Action": "lambda:InvokeFunction",
        "FunctionName": ARN,
        "Principal": "events.amazonaws.com",
    } == permission["Properties"]


@pytest.mark.parametrize(
    ("env", "same", "made"),
    [
        ({}, None, 1),
        ({"account": "123456789012"}, None, 1),
        ({"account": "210987654321"}, None, 0),
        ({"region": "eu-west-1"}, None, 1),
        ({"region": "us-east-1"}, None, 0),
        ({"account": "210987654321"}, True, 1),
        ({}, False, 0),
    ],
)
def test_permissions_by_account(env: dict[str, Any], same: bool | None, made: int) -> None:
    """Of another account the policy is not this app's: what it lacks is listed."""
    stack = Stack(App(), "S", **env)
    worker = Function.from_function_attributes(
        stack, "Worker", function_arn=ARN, same_environment=same
    )
    granted = worker.grant_invoke(AccountPrincipal("111111111111"))

    synth(stack).resource_count("AWS::Lambda::Permission", made)
    assert bool(made) == granted.success
    assert 1 - made == len(worker.ungranted)
    if not made:
        assert ("lambda:InvokeFunction",) == worker.ungranted[0].actions


def test_an_explicit_permission_of_another_account(stack: Stack) -> None:
    """What is asked for by name is refused, not dropped."""
    worker = Function.from_function_attributes(
        stack, "Worker", function_arn=ARN, same_environment=False
    )

    with pytest.raises(PropertyError, match="from another account or Region") as caught:
        worker.add_permission("Events", principal="events.amazonaws.com")
    assert "imported-resource" == caught.value.code


def test_a_role_that_is_known(stack: Stack) -> None:
    """Grants go to it."""
    worker = Function.from_function_attributes(
        stack, "Worker", function_arn=ARN, role=Role.from_role_arn(stack, "Role", ROLE)
    )
    granted = Queue(stack, "Orders").grant_send_messages(worker)

    synth(stack).resource_count("AWS::IAM::Policy", 1)
    assert granted.success


def test_a_role_that_is_not_known(stack: Stack) -> None:
    """What it was not granted is listed, and the grant says so."""
    worker = Function.from_function_arn(stack, "Worker", ARN)
    granted = Queue(stack, "Orders").grant_send_messages(worker)

    template = synth(stack)
    template.resource_count("AWS::IAM::Policy", 0)
    template.resource_count("AWS::SQS::QueuePolicy", 0)
    assert not granted.success
    assert [granted.statements[0]] == list(worker.role.ungranted)
    with pytest.raises(PropertyError, match="Arn of an imported AWS::IAM::Role is not known"):
        _ = worker.role.role_arn


def test_an_event_source_without_a_role(stack: Stack) -> None:
    """The mapping is made; that the function may not poll is listed."""
    worker = Function.from_function_arn(stack, "Worker", ARN)
    worker.add_event_source(SqsEventSource(Queue(stack, "Orders")))

    synth(stack).resource_count("AWS::Lambda::EventSourceMapping", 1)
    assert "sqs:ReceiveMessage" in worker.role.ungranted[0].actions


def test_what_is_not_this_apps(stack: Stack) -> None:
    """Configuration, versions and the log group of an imported function are not to be had."""
    worker = Function.from_function_arn(stack, "Worker", ARN)

    with pytest.raises(PropertyError, match="the environment of an imported") as caught:
        worker.add_environment("MODE", "batch")
    assert "imported-resource" == caught.value.code
    with pytest.raises(PropertyError, match="the layers of an imported"):
        worker.add_layers(f"{ARN.replace('function', 'layer')}:1")
    with pytest.raises(PropertyError, match="an imported function has no current version"):
        _ = worker.current_version
    with pytest.raises(PropertyError, match="an imported function has no current version"):
        worker.add_alias("live")
    with pytest.raises(PropertyError, match="the log group of an imported function"):
        _ = worker.log_group


def test_a_version_of_an_imported_function(stack: Stack) -> None:
    """One with an id of its own may be published, but not of an alias."""
    Version(stack, "One", function=Function.from_function_arn(stack, "Worker", ARN))
    live = Function.from_function_arn(stack, "Live", f"{ARN}:live")

    with pytest.raises(PropertyError, match="function must be a function"):
        Version(stack, "Two", function=live)
    version = only(stack, "AWS::Lambda::Version")
    assert {"FunctionName": "worker"} == version["Properties"]


def test_an_image_can_be_imported(stack: Stack) -> None:
    """It is of the class that it is imported as."""
    worker = DockerImageFunction.from_function_arn(stack, "Worker", ARN)

    assert isinstance(worker, DockerImageFunction)
