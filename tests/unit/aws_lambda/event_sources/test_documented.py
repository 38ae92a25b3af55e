"""The page on event sources: its code runs, and its table is what the classes take."""

import re
from pathlib import Path
from typing import Any

from stackwright import App
from stackwright.aws_lambda import event_sources
from stackwright.fields import checks_of
from stackwright_synth.testing import template_of

PAGE = (Path(__file__).parents[4] / "docs" / "event-sources.md").read_text(encoding="utf-8")
COLUMNS: dict[str, type] = {
    "SQS": event_sources.SqsEventSource,
    "DynamoDB": event_sources.DynamoEventSource,
    "Kinesis": event_sources.KinesisEventSource,
    "MSK": event_sources.ManagedKafkaEventSource,
    "own Kafka": event_sources.SelfManagedKafkaEventSource,
    "MQ": event_sources.AmazonMqEventSource,
    "DocumentDB": event_sources.DocumentDbEventSource,
}


def _table() -> dict[str, list[str]]:
    """The rows of the table of properties, by property; the heads of the columns under ''."""
    rows = [line for line in PAGE.splitlines() if line.startswith(("| property ", "| `"))]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    wide = [row for row in cells if len(row) == len(COLUMNS) + 1]
    return {row[0].strip("`").replace("property", ""): row[1:] for row in wide}


def _mark(cls: type, name: str) -> str:
    if name not in checks_of(cls) or (cls, name) == (event_sources.SqsEventSource, "queue"):
        return ""
    return "yes" if hasattr(cls, name) else "needed"


def test_the_code_runs() -> None:
    """The blocks, one after the other, make an app with seven mappings."""
    blocks: list[str] = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)
    names: dict[str, Any] = {}
    for block in blocks:
        exec(block, names)
    app: App = names["app"]

    assert 7 == len(template_of(app, "Orders").find_resources("AWS::Lambda::EventSourceMapping"))


def test_the_table_is_what_the_classes_take() -> None:
    """Each property of each source, and whether it must be given."""
    table = _table()
    heads = table.pop("")

    assert list(COLUMNS) == heads
    assert {name: [_mark(cls, name) for cls in COLUMNS.values()] for name in table} == table


def test_the_table_is_whole() -> None:
    """It has every property but what names the source, and what stands in the text."""
    told = {"queue", "table", "stream", "cluster_arn", "bootstrap_servers", "broker_arn"}
    told |= {"vpc_connection_arn", "oauth", "mapping_id"}
    taken = {name for cls in COLUMNS.values() for name in checks_of(cls)}

    assert taken - told == set(_table()) - {"", "queue"}
