"""Templates of keys and of what they encrypt, whole; each is checked by cfn-lint as well."""

from typing import TYPE_CHECKING

from stackwright import App, Stack, days
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_kms import Key
from stackwright.aws_logs import LogGroup
from stackwright.aws_s3 import Bucket
from stackwright.aws_sns import Topic
from stackwright.aws_sqs import Queue
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts


def _template() -> Template:
    """One key with a name, that encrypts a bucket, a queue, a topic and logs, and who uses it."""
    app = App()
    stack = Stack(app, "Keys")
    key = Key(
        stack,
        "Key",
        alias="orders",
        description="Orders.",
        rotation_period=days(180),
        pending_window=days(7),
    )
    reader = Role(stack, "Reader", assumed_by=ServicePrincipal("ec2.amazonaws.com"))
    bucket = Bucket(stack, "Bucket", encryption_key=key)
    bucket.grant_read_write(reader)
    queue = Queue(stack, "Queue", encryption_master_key=key)
    queue.grant_consume_messages(reader)
    topic = Topic(stack, "Topic", master_key=key)
    topic.grant_publish(reader)
    LogGroup(stack, "Logs", encryption_key=key)
    Key(stack, "Signer", key_spec="ECC_NIST_P256", key_usage="SIGN_VERIFY")
    return template_of(app, "Keys")


def test_the_template(template_snapshot: object) -> None:
    """It is the one that was reviewed."""
    assert _template() == template_snapshot


def test_it_is_clean(doubts: "Doubts") -> None:
    """cfn-lint finds no error and no warning."""
    assert [] == doubts(_template())
