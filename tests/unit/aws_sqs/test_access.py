"""Who may do what with a queue: grants, its policy, TLS."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import PolicyStatement, Role, ServicePrincipal
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from stackwright_synth.testing import Template, template_of

KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
ARN = {"Fn::GetAtt": ["Queue4A7E3555", "Arn"]}
SEND = ["sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"]
CONSUME = [
    "sqs:ReceiveMessage",
    "sqs:ChangeMessageVisibility",
    "sqs:GetQueueUrl",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
]
PURGE = ["sqs:PurgeQueue", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"]
SNS = ServicePrincipal("sns.amazonaws.com")


def _role(stack: Stack) -> Role:
    return Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))


def _allow(actions: object, resource: object) -> dict[str, object]:
    return {"Effect": "Allow", "Action": actions, "Resource": resource}


def _statements(template: Template, type: str) -> Any:
    (policy,) = template.find_resources(type).values()
    properties: Any = policy["Properties"]
    return properties["PolicyDocument"]["Statement"]


def test_grants_allow_what_they_say() -> None:
    """Each grant allows the actions that the CDK's allows, on the queue alone."""
    app = App()
    stack = Stack(app, "S")
    queue, role = Queue(stack, "Queue"), _role(stack)
    queue.grant_send_messages(role)
    queue.grant_consume_messages(role)
    queue.grant_purge(role)
    queue.grant(role, "sqs:ListQueueTags")

    template = template_of(app, "S")
    expected = [_allow(one, ARN) for one in (SEND, CONSUME, PURGE, "sqs:ListQueueTags")]
    assert expected == _statements(template, "AWS::IAM::Policy")
    template.resource_count("AWS::SQS::QueuePolicy", 0)


def test_grants_include_the_key() -> None:
    """Who sends must make data keys, who consumes must decrypt; who purges needs neither."""
    app = App()
    stack = Stack(app, "S")
    queue, role = Queue(stack, "Queue", encryption_master_key=KEY), _role(stack)
    sent = queue.grant_send_messages(role)
    queue.grant_consume_messages(role)
    queue.grant_purge(role)

    expected = [
        _allow(SEND, ARN),
        _allow(["kms:Decrypt", "kms:GenerateDataKey"], KEY),
        _allow(CONSUME, ARN),
        _allow("kms:Decrypt", KEY),
        _allow(PURGE, ARN),
    ]
    assert (True, 2) == (sent.success, len(sent.statements))
    assert expected == _statements(template_of(app, "S"), "AWS::IAM::Policy")


def test_a_service_is_let_in_by_the_policy_of_the_queue() -> None:
    """A principal without a policy gets a statement in one that the queue then has."""
    app = App()
    queue = Queue(Stack(app, "S"), "Queue")
    granted = queue.grant_send_messages(SNS)
    queue.grant(SNS, "sqs:ListQueueTags")

    template = template_of(app, "S")
    let_in = {"Principal": {"Service": "sns.amazonaws.com"}}
    expected = [_allow(SEND, ARN) | let_in, _allow("sqs:ListQueueTags", ARN) | let_in]
    assert (True, (queue.policy,)) == (granted.success, granted.dependables)
    assert expected == _statements(template, "AWS::SQS::QueuePolicy")
    assert [{"Ref": "Queue4A7E3555"}] == [
        url
        for one in template.find_resources("AWS::SQS::QueuePolicy").values()
        for url in _queues(one)
    ]


def _queues(policy: dict[str, Any]) -> list[Any]:
    queues: list[Any] = policy["Properties"]["Queues"]
    return queues


def test_a_service_is_not_let_in_to_the_key() -> None:
    """A key that is known by its ARN cannot let a service in, and the grant says so."""
    queue = Queue(Stack(App(), "S"), "Queue", encryption_master_key=KEY)

    assert not queue.grant_send_messages(SNS).success


def test_an_imported_queue_lists_what_it_lacks() -> None:
    """A role gets its statement all the same; a service cannot be let in."""
    stack = Stack(App(), "S")
    queue = Queue.from_queue_arn(stack, "Queue", "arn:aws:sqs:eu-west-1:123456789012:orders")
    to_role, to_service = queue.grant_purge(_role(stack)), queue.grant_purge(SNS)

    assert (True, False) == (to_role.success, to_service.success)
    assert to_service.statements == queue.ungranted
    assert queue.policy is None


def test_requests_without_tls_can_be_denied() -> None:
    """`enforce_ssl` denies everyone everything without TLS, in the queue's one policy."""
    app = App()
    queue = Queue(Stack(app, "S"), "Queue", enforce_ssl=True)
    queue.grant_purge(SNS)

    deny = {
        "Effect": "Deny",
        "Action": "sqs:*",
        "Resource": ARN,
        "Principal": {"AWS": "*"},
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    }
    statements = _statements(template_of(app, "S"), "AWS::SQS::QueuePolicy")
    assert (deny, 2) == (statements[0], len(statements))


def test_a_statement_of_the_queue_names_principals() -> None:
    """A statement about nobody is refused, when it is first and when it follows."""
    queue = Queue(Stack(App(), "S"), "Queue")
    nobody = PolicyStatement(actions=["sqs:*"], resources=["*"])

    with pytest.raises(PropertyError, match="needs principals"):
        queue.add_to_resource_policy(nobody)
    assert queue.policy is None
    policy = queue.add_to_resource_policy(
        PolicyStatement(actions=["sqs:*"], resources=["*"], principals=[SNS])
    )
    assert policy is not None
    with pytest.raises(PropertyError, match="needs principals"):
        policy.add_statements(nobody)
