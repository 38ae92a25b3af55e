"""The orders and their outcomes, on the local emulator, which sends no results of successes."""

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.integration.examples.conftest import Shell

pytestmark = pytest.mark.integration


def test_order_outcomes(shell: "Shell") -> None:
    """What is refused comes to the queue with its cause; what was taken is shipped."""
    shell.deploy("order_outcomes")
    outputs = shell.outputs("OrderOutcomes")
    functions, sqs, table = (shell.client(one) for one in ("lambda", "sqs", "dynamodb"))
    arn = functions.get_function_configuration(FunctionName=outputs["OrdersName"])["FunctionArn"]

    def invoke(order: dict[str, object], how: str) -> dict[str, object]:
        reply = functions.invoke(
            FunctionName=outputs["OrdersName"], InvocationType=how, Payload=json.dumps(order)
        )
        text = reply["Payload"].read()
        given: dict[str, object] = json.loads(text) if text else {}
        return given

    def refused() -> list[str] | None:
        messages = sqs.receive_message(QueueUrl=outputs["RefusedUrl"]).get("Messages", [])
        return [message["Body"] for message in messages] or None

    unsold: dict[str, object] = {"id": "o-2", "item": "wine", "quantity": 1}
    assert {} == invoke(unsold, "Event")
    (record,) = map(json.loads, shell.eventually(refused))
    assert unsold == record["requestPayload"]
    assert "'wine' is not sold" in record["responsePayload"]["errorMessage"]

    taken = invoke({"id": "o-1", "item": "tea", "quantity": 2}, "RequestResponse")
    (bus,) = (
        one["Name"]
        for one in shell.client("events").list_event_buses()["EventBuses"]
        if one["Name"] != "default"
    )
    shell.client("events").put_events(
        Entries=[
            {
                "EventBusName": bus,
                "Source": "lambda",
                "DetailType": "Lambda Function Invocation Result - Success",
                "Detail": json.dumps(
                    {
                        "requestContext": {"functionArn": f"{arn}:$LATEST"},
                        "responsePayload": taken,
                    }
                ),
            }
        ]
    )

    def shipped() -> dict[str, object] | None:
        found: dict[str, dict[str, object]] = table.get_item(
            TableName=outputs["ShipmentsName"], Key={"order": {"S": "o-1"}}
        )
        return found.get("Item")

    expected = {"order": {"S": "o-1"}, "item": {"S": "tea"}, "quantity": {"N": "2"}}
    assert expected == shell.eventually(shipped)

    shell.deploy_again("order_outcomes")
    shell.destroy("order_outcomes")
