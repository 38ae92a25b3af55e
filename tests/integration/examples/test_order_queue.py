"""The order queue, on the local emulator."""

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.integration.examples.conftest import Shell

pytestmark = pytest.mark.integration


def test_order_queue(shell: "Shell") -> None:
    """A sound order comes to the table; one that cannot be kept, to the dead-letter queue."""
    shell.deploy("order_queue")
    outputs = shell.outputs("OrderQueue")
    sqs, table = shell.client("sqs"), shell.client("dynamodb")

    def order() -> dict[str, object] | None:
        found: dict[str, dict[str, object]] = table.get_item(
            TableName=outputs["TableName"], Key={"id": {"S": "o-1"}}
        )
        return found.get("Item")

    sound = {"id": "o-1", "item": "tea", "quantity": 2}
    sqs.send_message_batch(
        QueueUrl=outputs["QueueUrl"],
        Entries=[
            {"Id": "sound", "MessageBody": json.dumps(sound)},
            {"Id": "unsound", "MessageBody": "no order"},
        ],
    )
    kept = shell.eventually(order)
    assert {"id": {"S": "o-1"}, "item": {"S": "tea"}, "quantity": {"N": "2"}} == kept

    # The unsound one is hidden for a minute, five times; one that is not hidden takes its way.
    attributes = {"VisibilityTimeout": "0"}
    sqs.set_queue_attributes(QueueUrl=outputs["QueueUrl"], Attributes=attributes)
    sqs.send_message(QueueUrl=outputs["QueueUrl"], MessageBody="no order either")

    def failed() -> list[dict[str, object]] | None:
        received: dict[str, list[dict[str, object]]] = sqs.receive_message(
            QueueUrl=outputs["FailedUrl"]
        )
        return received.get("Messages")

    assert ["no order either"] == [message["Body"] for message in shell.eventually(failed)]

    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    waiting = sqs.get_queue_attributes(QueueUrl=outputs["QueueUrl"], AttributeNames=names)
    assert {names[0]: "0", names[1]: "1"} == waiting["Attributes"]

    shell.deploy_again("order_queue")
    shell.destroy("order_queue")
