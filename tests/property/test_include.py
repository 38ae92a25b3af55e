"""Any template: taken in and written out, it is the same."""

import json
import tempfile
from pathlib import Path
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from stackwright.include.faults import Fault
from stackwright.include.reading import read
from stackwright.include.yaml_text import read as read_yaml
from tools.roundtrip.comparing import differences
from tools.roundtrip.running import run

NAMES = st.text("ABCabc019", min_size=1, max_size=8)
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x85\u2028\u2029"), max_size=12)
SCALARS: st.SearchStrategy[Any] = st.one_of(
    TEXT,
    st.sampled_from(
        ["${", "${Token[A.b]Token}", "]Token}", "2010-09-09", "012", "yes", "~", "1.0"]
    ),
    st.booleans(),
    st.integers(-(10**20), 10**20),
    st.floats(allow_nan=False, allow_infinity=False),
)
FREE: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=12,
)
FUNCTIONS: st.SearchStrategy[Any] = st.one_of(
    st.just({"Ref": "Topic"}),
    st.just({"Fn::GetAtt": ["Topic", "TopicArn"]}),
    st.just({"Fn::Sub": "${Topic}-${AWS::Region}-${!Left}"}),
    TEXT.map(lambda text: {"Fn::Join": ["", ["a", "b", text]]}),
    st.just({"Fn::If": ["Yes", {"Ref": "Topic"}, {"Ref": "AWS::NoValue"}]}),
)
CHOICES = TEXT.map(lambda text: {"Fn::If": ["Yes", text, "b"]})
SECONDS = st.integers(0, 900)
DELAYS = st.one_of(
    SECONDS,
    SECONDS.map(str),
    SECONDS.map(lambda delay: {"Fn::If": ["Yes", str(delay), {"Ref": "AWS::NoValue"}]}),
)


def _queue(delay: Any, name: Any, policy: Any) -> dict[str, Any]:
    return {
        "Type": "AWS::SQS::Queue",
        "Properties": {"DelaySeconds": delay, "QueueName": name, "RedrivePolicy": policy},
    }


def _own(free: Any) -> dict[str, Any]:
    return {"Type": "Custom::Own", "Properties": {"Free": free}, "Metadata": {"Free": free}}


def _template(resources: dict[str, Any], free: Any, value: Any) -> dict[str, Any]:
    return {
        "Metadata": {"Free": free},
        "Conditions": {"Yes": {"Fn::Equals": ["a", "a"]}},
        "Resources": {**resources, "Topic": {"Type": "AWS::SNS::Topic"}},
        "Outputs": {"Value": {"Value": value}},
    }


QUEUES = st.builds(_queue, DELAYS | FUNCTIONS, TEXT | CHOICES | FUNCTIONS, FREE | FUNCTIONS)
TEMPLATES = st.builds(
    _template,
    st.dictionaries(NAMES.map("R{}".format), QUEUES | st.builds(_own, FREE), max_size=4),
    FREE,
    TEXT | FUNCTIONS,
)


@settings(max_examples=60, deadline=None)
@given(TEMPLATES)
def test_json_comes_out_as_it_went_in(template: dict[str, Any]) -> None:
    """A template in JSON comes out with the same meaning, whatever text is in it."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "any.json"
        file.write_text(json.dumps(template), encoding="utf-8")
        outcome = run(file)

    assert outcome is not None
    assert (None, ()) == (outcome.refusal, outcome.differences)


@settings(max_examples=60, deadline=None)
@given(FREE)
def test_yaml_and_json_say_the_same(value: Any) -> None:
    """What is written as YAML is read as what it was."""
    text = yaml.safe_dump({"a": value}, allow_unicode=False, default_flow_style=True)

    assert [] == [*differences({"a": value}, read_yaml(text)[0])]


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=40) | st.text("{}[]:,&*!<'\"#-|> \nab1", max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Text of whatever kind is a template or is refused; nothing else is raised."""
    results: list[Any] = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "any.yaml"
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
        try:
            results.append(read(file)[0])
        except Fault as fault:
            results.append(fault.code)

    assert results
