"""Keywords of a function about asynchronous invocations: dead letters, retries, destinations."""

from typing import Any

import pytest

from stackwright import NONE, Stack, minutes
from stackwright.aws_kms import Key
from stackwright.aws_lambda import Function
from stackwright.aws_lambda.destinations import SqsDestination
from stackwright.aws_sns import Topic
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import make_function, properties_of_worker, synth

POLICY = "WorkerServiceRoleDefaultPolicyAE71B5FA"


def _dead_letters(stack: Stack) -> Any:
    properties: Any = properties_of_worker(stack)
    return properties["DeadLetterConfig"]["TargetArn"]


def _granted(stack: Stack) -> list[Any]:
    policy: Any = synth(stack).resource(POLICY)["Properties"]
    actions = [one["Action"] for one in policy["PolicyDocument"]["Statement"]]
    return [one for one in actions if "logs" not in str(one)]


def test_a_queue_is_made_when_it_is_asked_for(stack: Stack) -> None:
    """It keeps events as long as a queue can, and has the CDK's logical id."""
    function = make_function(stack, dead_letter_queue_enabled=True)
    template = synth(stack)
    queue: Any = template.resource("WorkerDeadLetterQueue2879C389")["Properties"]

    assert 14 * 24 * 3600 == queue["MessageRetentionPeriod"]
    assert {"Fn::GetAtt": ["WorkerDeadLetterQueue2879C389", "Arn"]} == _dead_letters(stack)
    assert [["sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"]] == _granted(stack)
    assert function.find("DeadLetterQueue") is function.dead_letter_queue


@pytest.mark.parametrize("enabled", [None, True])
def test_a_given_queue(stack: Stack, enabled: bool | None) -> None:
    """It is used, and none is made."""
    queue = Queue(stack, "Queue")
    make_function(stack, dead_letter_queue=queue, dead_letter_queue_enabled=enabled)

    assert {"Fn::GetAtt": ["Queue4A7E3555", "Arn"]} == _dead_letters(stack)
    synth(stack).resource_count("AWS::SQS::Queue", 1)


def test_a_topic(stack: Stack) -> None:
    """The role may publish, and use the key."""
    make_function(stack, dead_letter_topic=Topic(stack, "Topic", master_key=Key(stack, "Key")))

    assert {"Ref": "TopicBFC7AF6E"} == _dead_letters(stack)
    assert ["sns:Publish", ["kms:Decrypt", "kms:GenerateDataKey"]] == _granted(stack)


@pytest.mark.parametrize("kind", ["queue", "topic"])
def test_fifo_dead_letters_are_refused(stack: Stack, kind: str) -> None:
    """Lambda takes standard queues and topics only."""
    fifo = Queue(stack, "Fifo", fifo=True) if kind == "queue" else Topic(stack, "Fifo", fifo=True)
    given: dict[str, Any] = {f"dead_letter_{kind}": fifo}
    with pytest.raises(PropertyError, match=f"got the FIFO {kind} S/Fifo") as caught:
        make_function(stack, **given)

    assert "fifo-destination" == caught.value.code


@pytest.mark.parametrize("queue", ["given", "enabled"])
def test_a_queue_and_a_topic_exclude_each_other(stack: Stack, queue: str) -> None:
    """A function has one dead-letter target."""
    given: dict[str, Any] = (
        {"dead_letter_queue": Queue(stack, "Queue")}
        if queue == "given"
        else {"dead_letter_queue_enabled": True}
    )
    with pytest.raises(PropertyError, match="at most one of dead_letter_queue, dead_letter_topic"):
        make_function(stack, dead_letter_topic=Topic(stack, "Topic"), **given)


def test_a_queue_that_is_not_wanted(stack: Stack) -> None:
    """Given and refused at once."""
    with pytest.raises(PropertyError, match="dead_letter_queue_enabled is False"):
        make_function(
            stack, dead_letter_queue=Queue(stack, "Queue"), dead_letter_queue_enabled=False
        )


def test_the_keywords_make_a_configuration(stack: Stack) -> None:
    """As `configure_async_invoke` does, which then cannot be called again."""
    function = make_function(
        stack,
        on_success=SqsDestination(Queue(stack, "Good")),
        on_failure=SqsDestination(Queue(stack, "Bad")),
        max_event_age=minutes(5),
        retry_attempts=1,
    )
    with pytest.raises(PropertyError, match="configured twice"):
        function.configure_async_invoke(retry_attempts=2)
    template = synth(stack)
    (config,) = template.find_resources("AWS::Lambda::EventInvokeConfig").values()
    properties: Any = config["Properties"]

    assert {"OnFailure", "OnSuccess"} == properties["DestinationConfig"].keys()
    assert (300, 1) == (
        properties["MaximumEventAgeInSeconds"],
        properties["MaximumRetryAttempts"],
    )


def test_nothing_is_made_unasked(stack: Stack) -> None:
    """No queue and no configuration."""
    make_function(stack)
    template = synth(stack)

    template.resource_count("AWS::SQS::Queue", 0)
    template.resource_count("AWS::Lambda::EventInvokeConfig", 0)


def test_defaults_of_a_scope(stack: Stack) -> None:
    """A scope can say it for all its functions; a function can say nothing applies."""
    failures = SqsDestination(Queue(stack, "Queue"))
    Function.set_defaults(
        stack, on_failure=failures, retry_attempts=0, dead_letter_queue_enabled=True
    )
    make_function(stack, dead_letter_queue_enabled=NONE)
    template = synth(stack)

    template.has_resource("AWS::Lambda::EventInvokeConfig", {"MaximumRetryAttempts": 0})
    template.resource_count("AWS::SQS::Queue", 1)
