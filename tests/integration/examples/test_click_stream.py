"""The click stream, on the local emulator, which has no windows: each batch is one."""

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.integration.examples.conftest import Shell

pytestmark = pytest.mark.integration


def test_click_stream(shell: "Shell") -> None:
    """Clicks are counted, the best batch of a page is kept, and what is no click is passed over."""
    shell.deploy("click_stream")
    outputs = shell.outputs("ClickStream")
    stream, table = shell.client("kinesis"), shell.client("dynamodb")

    def send(*pages: str, kind: str = "click") -> None:
        stream.put_records(
            StreamName=outputs["StreamName"],
            Records=[
                {"Data": json.dumps({"kind": kind, "page": page}), "PartitionKey": page}
                for page in pages
            ],
        )

    def best(page: str, clicks: int) -> bool:
        found = table.get_item(TableName=outputs["BestName"], Key={"page": {"S": page}})
        return "Item" in found and {"N": str(clicks)} == found["Item"]["clicks"]

    send("/tea", "/", "/tea")
    shell.eventually(lambda: best("/tea", 2) and best("/", 1))

    send("/secret", kind="view")
    send("/", "/", "/", "/tea")
    shell.eventually(lambda: best("/", 3))
    assert best("/tea", 2)

    kept = table.scan(TableName=outputs["BestName"])["Items"]
    assert {"/", "/tea"} == {item["page"]["S"] for item in kept}

    shell.deploy_again("click_stream")
    shell.destroy("click_stream")
