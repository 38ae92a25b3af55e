"""What is measured of event source mappings."""

from typing import Any, get_args

import pytest

from stackwright import minutes
from stackwright.aws_lambda import (
    EventSourceMapping,
    Function,
    ProvisionedPollers,
    SourceAccess,
)
from stackwright.aws_lambda.event_sources import SqsEventSource
from stackwright.aws_lambda.mapping_metrics import MEASURES, MappingMetricName
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import synth


def _mapping(function: Function) -> EventSourceMapping:
    """One of which everything is measured."""
    return EventSourceMapping(
        function,
        "Topic",
        target=function,
        bootstrap_servers=["broker:9092"],
        topic="orders",
        starting_position="LATEST",
        access=[SourceAccess("IAM_AUTH")],
        metrics=["EventCount", "ErrorCount", "KafkaMetrics"],
        provisioned_pollers=ProvisionedPollers(minimum=1),
    )


def test_the_table_is_whole() -> None:
    """Every name has its group and its statistic."""
    assert {*get_args(MappingMetricName)} == MEASURES.keys()


@pytest.mark.parametrize("name", MEASURES)
def test_metrics(function: Function, name: MappingMetricName) -> None:
    """Each is measured under the id of the mapping alone."""
    mapping = _mapping(function)
    found = mapping.metric(name, period=minutes(1))

    assert ("AWS/Lambda", name, minutes(1)) == (found.namespace, found.metric_name, found.period)
    assert MEASURES[name].statistic == found.statistic
    assert {"EventSourceMappingUUID": mapping.event_source_mapping_id} == found.dimensions


def test_an_alarm(function: Function) -> None:
    """What a source makes can be watched."""
    queue = Queue(function.scope, "Queue")
    mapping = function.add_event_source(SqsEventSource(queue, metrics=["EventCount"]))
    mapping.metric("FailedInvokeEventCount").create_alarm(function, "Failed", threshold=1)

    template = synth(function)
    (id,) = template.find_resources("AWS::Lambda::EventSourceMapping")
    template.has_resource(
        "AWS::CloudWatch::Alarm",
        {
            "Statistic": "Sum",
            "Dimensions": [{"Name": "EventSourceMappingUUID", "Value": {"Ref": id}}],
        },
    )


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("PolledEventCount", r"only with metrics=\['EventCount'\]"),
        ("ProvisionedPollers", "only with provisioned_pollers"),
    ],
)
def test_what_is_not_measured(function: Function, name: Any, message: str) -> None:
    """An alarm on it would be silent for ever."""
    mapping = function.add_event_source(SqsEventSource(Queue(function.scope, "Queue")))

    with pytest.raises(PropertyError, match=message):
        mapping.metric(name)
