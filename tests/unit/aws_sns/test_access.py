"""Who may do what with a topic: grants, its policy, TLS."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_cloudwatch import Alarm, Metric
from stackwright.aws_iam import PolicyStatement, Role, ServicePrincipal
from stackwright.aws_kms import Key
from stackwright.aws_sns import Topic
from stackwright.errors import PropertyError
from stackwright_synth.testing import Template, template_of

KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
ARN = {"Ref": "TopicBFC7AF6E"}
METRIC = Metric(namespace="AWS/SQS", metric_name="Messages")
EVENTS = ServicePrincipal("events.amazonaws.com")
OWN_ALARMS = {
    "Effect": "Allow",
    "Action": "sns:Publish",
    "Resource": ARN,
    "Principal": {"Service": "cloudwatch.amazonaws.com"},
    "Condition": {"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}},
}
DENY = {
    "Effect": "Deny",
    "Action": "sns:Publish",
    "Resource": ARN,
    "Principal": {"AWS": "*"},
    "Condition": {"Bool": {"aws:SecureTransport": "false"}},
}


def _role(stack: Stack) -> Role:
    return Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))


def _statements(template: Template, type: str) -> Any:
    (policy,) = template.find_resources(type).values()
    properties: Any = policy["Properties"]
    return properties["PolicyDocument"]["Statement"]


def test_a_topic_asks_for_tls() -> None:
    """Publishing without TLS is denied, and alarms of the account keep what they had."""
    app = App()
    Topic(Stack(app, "S"), "Topic")

    template = template_of(app, "S")
    assert [OWN_ALARMS, DENY] == _statements(template, "AWS::SNS::TopicPolicy")
    (policy,) = template.find_resources("AWS::SNS::TopicPolicy").values()
    properties: Any = policy["Properties"]
    assert [ARN] == properties["Topics"]


def test_a_topic_that_does_not_ask_for_tls() -> None:
    """Then the topic has a policy only for those who need it, and alarms keep what they had."""
    app = App()
    topic = Topic(Stack(app, "S"), "Topic", enforce_ssl=False)
    before = topic.policy
    topic.grant_publish(EVENTS)

    let_in = {
        "Effect": "Allow",
        "Action": "sns:Publish",
        "Resource": ARN,
        "Principal": {"Service": "events.amazonaws.com"},
    }
    assert before is None
    assert [OWN_ALARMS, let_in] == _statements(template_of(app, "S"), "AWS::SNS::TopicPolicy")


def test_grants_allow_what_they_say() -> None:
    """Each grant allows one action, on the topic alone."""
    app = App()
    stack = Stack(app, "S")
    topic, role = Topic(stack, "Topic"), _role(stack)
    topic.grant_publish(role)
    topic.grant_subscribe(role)
    topic.grant(role, "sns:GetTopicAttributes")

    actions = ("sns:Publish", "sns:Subscribe", "sns:GetTopicAttributes")
    expected = [{"Effect": "Allow", "Action": one, "Resource": ARN} for one in actions]
    assert expected == _statements(template_of(app, "S"), "AWS::IAM::Policy")


def test_publishing_includes_the_key() -> None:
    """Who publishes to a topic with a key must make data keys."""
    app = App()
    stack = Stack(app, "S")
    published = Topic(stack, "Topic", master_key=KEY).grant_publish(_role(stack))

    expected = [
        {"Effect": "Allow", "Action": "sns:Publish", "Resource": ARN},
        {"Effect": "Allow", "Action": ["kms:Decrypt", "kms:GenerateDataKey"], "Resource": KEY},
    ]
    assert published.success
    assert expected == _statements(template_of(app, "S"), "AWS::IAM::Policy")


@pytest.mark.parametrize(
    ("key", "to_role", "to_service"),
    [(None, True, True), (KEY, True, False), ("alias/aws/sns", True, False)],
)
def test_a_service_is_not_let_in_to_a_key(key: str | None, to_role: bool, to_service: bool) -> None:
    """No key's policy can be added to, and the key of SNS lets no service in at all."""
    stack = Stack(App(), "S")
    topic = Topic(stack, "Topic", master_key=key)

    assert to_role == topic.grant_publish(_role(stack)).success
    assert to_service == topic.grant_publish(EVENTS).success


def test_an_imported_topic_lists_what_it_lacks() -> None:
    """A role gets its statement all the same; a service cannot be let in."""
    stack = Stack(App(), "S")
    topic = Topic.from_topic_arn(stack, "Topic", "arn:aws:sns:eu-west-1:123456789012:orders")
    to_role, to_service = topic.grant_publish(_role(stack)), topic.grant_publish(EVENTS)

    assert (True, False) == (to_role.success, to_service.success)
    assert to_service.statements == topic.ungranted
    assert topic.policy is None


def test_a_statement_of_the_topic_names_principals() -> None:
    """A statement about nobody is refused, when it is first and when it follows."""
    topic = Topic(Stack(App(), "S"), "Topic", enforce_ssl=False)
    nobody = PolicyStatement(actions=["sns:Publish"], resources=["*"])

    with pytest.raises(PropertyError, match="needs principals"):
        topic.add_to_resource_policy(nobody)
    assert topic.policy is None
    policy = topic.add_to_resource_policy(
        PolicyStatement(actions=["sns:Publish"], resources=["*"], principals=[EVENTS])
    )
    assert policy is not None
    with pytest.raises(PropertyError, match="needs principals"):
        policy.add_statements(nobody)


def test_an_alarm_may_use_the_key_of_the_topic() -> None:
    """Without that it would publish nothing, and nobody would be told."""
    app = App()
    stack = Stack(app, "S")
    topic = Topic(stack, "Topic", master_key=Key(stack, "Key"))
    Alarm(stack, "Alarm", metric=METRIC, threshold=1, actions=[topic], ok_actions=[topic])

    template = template_of(app, "S")
    template.has_resource("AWS::CloudWatch::Alarm", {"AlarmActions": [ARN], "OKActions": [ARN]})
    (key,) = template.find_resources("AWS::KMS::Key").values()
    properties: Any = key["Properties"]
    assert [
        {
            "Effect": "Allow",
            "Action": ["kms:Decrypt", "kms:GenerateDataKey"],
            "Resource": "*",
            "Principal": {"Service": "cloudwatch.amazonaws.com"},
            "Condition": {"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}},
        }
    ] == properties["KeyPolicy"]["Statement"][1:]


def test_an_alarm_of_a_topic_with_the_key_of_the_account() -> None:
    """The policy of `alias/aws/sns` cannot be changed, so that the alarm would be silent."""
    stack = Stack(App(), "S")
    topic = Topic(stack, "Topic", master_key="alias/aws/sns")

    with pytest.raises(PropertyError, match="an alarm cannot publish to S/Topic") as caught:
        Alarm(stack, "Alarm", metric=METRIC, threshold=1, actions=[topic])
    assert ("service-cannot-use-key", "S/Alarm") == (caught.value.code, caught.value.path)
