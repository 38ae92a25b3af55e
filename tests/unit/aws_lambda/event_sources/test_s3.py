"""Buckets as event sources: notification, permission, order, and no cycle."""

from pathlib import Path
from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import PolicyStatement, Role, ServicePrincipal
from stackwright.aws_lambda import FunctionLike
from stackwright.aws_lambda.destinations import S3Destination
from stackwright.aws_lambda.event_sources import S3EventSource
from stackwright.aws_s3 import Bucket, NotificationKeyFilter
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from stackwright_synth.assets import Stager
from stackwright_synth.resolve import resolve
from stackwright_synth.rules import Inspection, resource_cycle
from stackwright_synth.testing import Template
from tests.unit.aws_lambda.stacks import app_of, make_function, synth

FUNCTION = {"Fn::GetAtt": ["Worker11F36D0F", "Arn"]}
DEFAULT, LATE = "WorkerServiceRoleDefaultPolicyAE71B5FA", "WorkerServiceRoleLatePolicyAB591077"


def _cycles(stack: Stack) -> list[str]:
    """What the rule about cycles finds."""
    app = app_of(stack)
    inspection = Inspection(resolve(app, Stager(Path())), {}, app.as_of, app)
    return [one.message for one in resource_cycle.check(inspection)]


def _template(stack: Stack) -> Template:
    """The template, in which nothing waits for itself."""
    assert [] == _cycles(stack)
    return synth(stack)


def _only(template: Template, type: str) -> tuple[str, Any]:
    (found,) = template.find_resources(type).items()
    return found


def _statements(template: Template, id: str) -> list[Any]:
    properties: Any = template.resource(id)["Properties"]
    statements: list[Any] = properties["PolicyDocument"]["Statement"]
    return statements


def test_a_bucket_invokes_a_function(stack: Stack) -> None:
    """The bucket names the function and waits for the permission, which names the account."""
    bucket, function = Bucket(stack, "Bucket"), make_function(stack)
    made = function.add_event_source(
        S3EventSource(
            bucket,
            events=["s3:ObjectCreated:*", "s3:ObjectRemoved:*"],
            filters=[NotificationKeyFilter(prefix="in/"), NotificationKeyFilter(suffix=".csv")],
        )
    )
    template = _template(stack)
    id, permission = _only(template, "AWS::Lambda::Permission")
    _, found = _only(template, "AWS::S3::Bucket")
    rules = [{"Name": "prefix", "Value": "in/"}, {"Name": "suffix", "Value": ".csv"}]

    assert made is bucket.find(made.id)
    assert {
        "Action": "lambda:InvokeFunction",
        "FunctionName": FUNCTION,
        "Principal": "s3.amazonaws.com",
        "SourceAccount": {"Ref": "AWS::AccountId"},
    } == permission["Properties"]
    assert {
        "LambdaConfigurations": [
            {"Event": event, "Filter": {"S3Key": {"Rules": rules}}, "Function": FUNCTION}
            for event in ("s3:ObjectCreated:*", "s3:ObjectRemoved:*")
        ]
    } == found["Properties"]["NotificationConfiguration"]
    assert [id] == found["DependsOn"]
    template.resource_count("AWS::Lambda::Function", 1)


def test_a_given_name_stands_in_the_permission(stack: Stack) -> None:
    """Then only this bucket may invoke, and there is no cycle all the same."""
    bucket = Bucket(stack, "Bucket", bucket_name="acme-in")
    make_function(stack).add_event_source(S3EventSource(bucket, events=["s3:ObjectCreated:*"]))
    _, permission = _only(_template(stack), "AWS::Lambda::Permission")

    arn = {"Fn::Join": ["", ["arn:", {"Ref": "AWS::Partition"}, ":s3:::acme-in"]]}
    assert arn == permission["Properties"]["SourceArn"]


def test_the_account_of_a_stack_that_says_it() -> None:
    """The permission says it as well."""
    stack = Stack(App(), "S", account="123456789012")
    make_function(stack).add_event_source(
        S3EventSource(Bucket(stack, "Bucket"), events=["s3:ObjectCreated:*"])
    )
    _, permission = _only(_template(stack), "AWS::Lambda::Permission")

    assert "123456789012" == permission["Properties"]["SourceAccount"]


@pytest.mark.parametrize("kind", ["alias", "version"])
def test_an_alias_or_a_version(stack: Stack, kind: str) -> None:
    """Notification and permission name the same."""
    function = make_function(stack)
    target: FunctionLike = (
        function.add_alias("live") if kind == "alias" else function.current_version
    )
    bucket = Bucket(stack, "Bucket")
    target.add_event_source(S3EventSource(bucket, events=["s3:ObjectCreated:*"]))
    template = _template(stack)
    _, permission = _only(template, "AWS::Lambda::Permission")
    _, found = _only(template, "AWS::S3::Bucket")

    (told,) = found["Properties"]["NotificationConfiguration"]["LambdaConfigurations"]
    assert "Ref" in told["Function"]
    assert told["Function"] == permission["Properties"]["FunctionName"]


def test_two_sources_share_a_permission(stack: Stack) -> None:
    """One statement lets the bucket in, whatever it tells."""
    bucket, function = Bucket(stack, "Bucket"), make_function(stack)
    first = function.add_event_source(S3EventSource(bucket, events=["s3:ObjectCreated:*"]))
    second = function.add_event_source(S3EventSource(bucket, events=["s3:ObjectRemoved:*"]))

    assert first is second
    _only(_template(stack), "AWS::Lambda::Permission")


@pytest.mark.parametrize("granted_first", [True, False])
def test_what_the_function_may_do_with_the_bucket_is_not_waited_for(
    stack: Stack, granted_first: bool
) -> None:
    """Whether it is granted before or after: else bucket and function would wait for each other."""
    bucket, function = Bucket(stack, "Bucket"), make_function(stack)
    source = S3EventSource(bucket, events=["s3:ObjectCreated:*"])
    if granted_first:
        bucket.grant_read(function)
        function.add_event_source(source)
    else:
        function.add_event_source(source)
        bucket.grant_read(function)
    template = _template(stack)

    assert ["s3:ListBucket", "s3:GetObject"] == [
        one["Action"] for one in _statements(template, LATE)
    ]
    assert [["logs:CreateLogStream", "logs:PutLogEvents"]] == [
        one["Action"] for one in _statements(template, DEFAULT)
    ]
    assert [DEFAULT] == template.resource("Worker11F36D0F")["DependsOn"]


def test_a_statement_of_the_users_own(stack: Stack) -> None:
    """What names the bucket is set apart, too; what does not stays."""
    bucket, function = Bucket(stack, "Bucket"), make_function(stack)
    function.add_event_source(S3EventSource(bucket, events=["s3:ObjectCreated:*"]))
    function.add_to_role_policy(
        PolicyStatement(actions=["s3:GetObjectTagging"], resources=[bucket.arn_for_objects()])
    )
    Queue(stack, "Queue").grant_purge(function)
    template = _template(stack)

    assert ["s3:GetObjectTagging"] == [one["Action"] for one in _statements(template, LATE)]
    assert 2 == len(_statements(template, DEFAULT))


def test_what_waited_for_a_statement_that_moved_waits_on(stack: Stack) -> None:
    """Destinations are tried when they are set up, so that the permission must be there."""
    bucket = Bucket(stack, "Bucket")
    function = make_function(stack, on_failure=S3Destination(bucket))
    function.add_event_source(S3EventSource(bucket, events=["s3:ObjectCreated:*"]))
    template = _template(stack)
    _, config = _only(template, "AWS::Lambda::EventInvokeConfig")

    assert [DEFAULT, LATE] == config["DependsOn"]


def test_a_role_of_the_users_own(stack: Stack) -> None:
    """Its policies are split likewise; an imported one has names for them that no other has."""
    role = Role.from_role_name(stack, "Role", "worker")
    bucket, function = Bucket(stack, "Bucket"), make_function(stack, role=role)
    function.add_event_source(S3EventSource(bucket, events=["s3:ObjectCreated:*"]))
    bucket.grant_read(function)
    policies: list[Any] = [*_template(stack).find_resources("AWS::IAM::Policy").values()]

    assert 2 == len({str(one["Properties"]["PolicyName"]) for one in policies})


def test_what_stands_in_both_is_still_a_cycle(stack: Stack) -> None:
    """The name of the bucket in the function's environment; the docstring says what helps."""
    bucket = Bucket(stack, "Bucket")
    function = make_function(stack, environment={"BUCKET": bucket.bucket_name})
    function.add_event_source(S3EventSource(bucket, events=["s3:ObjectCreated:*"]))
    (found,) = _cycles(stack)

    assert "resources need each other" in found


def test_imported_buckets_are_refused(stack: Stack) -> None:
    """Nothing is made, and the hint says what can be done."""
    bucket, function = Bucket.from_bucket_name(stack, "Bucket", "acme-in"), make_function(stack)
    with pytest.raises(PropertyError, match="imported bucket tells of its events") as caught:
        function.add_event_source(S3EventSource(bucket, events=["s3:ObjectCreated:*"]))

    assert ("imported-resource", ()) == (caught.value.code, bucket.children)
    assert "EventBridge" in str(caught.value.hint)


def test_a_source_is_about_something(stack: Stack) -> None:
    """At least one event, of those that S3 knows."""
    bucket = Bucket(stack, "Bucket")
    with pytest.raises(PropertyError, match="events must have 1 to 31 events, got 0"):
        S3EventSource(bucket, events=[])
    with pytest.raises(PropertyError, match="events"):
        S3EventSource(bucket, events=["s3:ObjectMade"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]


def test_overlapping_sources_are_refused(stack: Stack) -> None:
    """Two functions cannot be told of the same events, nor one twice."""
    bucket, function = Bucket(stack, "Bucket"), make_function(stack)
    with pytest.raises(PropertyError, match="the same events of S/Bucket"):
        function.add_event_source(
            S3EventSource(bucket, events=["s3:ObjectCreated:*", "s3:ObjectCreated:Put"])
        )


def test_a_role_keeps_policies_apart_once(stack: Stack) -> None:
    """A role that cannot be changed, or has nothing yet, is no obstacle."""
    bucket = Bucket(stack, "Bucket")
    role = Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))
    role.set_apart(bucket)
    role.set_apart(bucket)
    bucket.grant_delete(role)

    assert role.default_policy is None
    assert role.late_policy is not None
