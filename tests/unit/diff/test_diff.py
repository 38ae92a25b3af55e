import json
from typing import TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stackwright_synth.diff import ABSENT, Change, Difference, diff

Json: TypeAlias = dict[str, object]

scalars = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=3)
)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=2), inner, max_size=3)
    ),
    max_leaves=8,
)
templates = st.dictionaries(
    st.sampled_from(["Description", "Outputs", "Parameters", "Resources"]),
    scalars | st.dictionaries(st.sampled_from(["A", "B", "C"]), values, max_size=3),
)


def _resources(**resources: Json) -> Json:
    return {"Resources": resources}


def _queue(**properties: object) -> Json:
    return {"Type": "AWS::SQS::Queue", "Properties": properties}


@settings(suppress_health_check=[HealthCheck.too_slow])  # the machine may be busy
@given(templates)
def test_no_change_to_itself(template: Json) -> None:
    """A template does not differ from itself."""
    assert () == diff(template, template)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(templates, templates)
def test_any_difference_is_found(before: Json, after: Json) -> None:
    """No changes means the same JSON; the other way round, added and removed change places."""
    there, back = diff(before, after), diff(after, before)

    same = json.dumps(before, sort_keys=True) == json.dumps(after, sort_keys=True)
    assert same == (there == ())
    turned = {"added": "removed", "removed": "added", "changed": "changed"}
    assert [(c.section, c.key, turned[c.action]) for c in there] == [
        (c.section, c.key, c.action) for c in back
    ]


def test_added_and_removed() -> None:
    """Resources that come and go are told with their type."""
    before = _resources(Old={"Type": "AWS::SNS::Topic"})
    after = _resources(New=_queue())

    assert (
        Change("Resources", "New", "added", "AWS::SQS::Queue"),
        Change("Resources", "Old", "removed", "AWS::SNS::Topic"),
    ) == diff(before, after)


def test_changed_properties() -> None:
    """A change is told at the innermost property, with both values."""
    before = _resources(Q=_queue(Delay=1, Name="a", Redrive={"Max": 3, "Arn": "x"}))
    after = _resources(Q=_queue(Delay=1, Fifo=True, Redrive={"Max": 5, "Arn": "x"}))

    (change,) = diff(before, after)

    assert ("Resources", "Q", "changed", "AWS::SQS::Queue") == (
        change.section,
        change.key,
        change.action,
        change.type,
    )
    assert (
        Difference(("Properties", "Fifo"), ABSENT, True),
        Difference(("Properties", "Name"), "a", ABSENT),
        Difference(("Properties", "Redrive", "Max"), 3, 5),
    ) == change.differences
    assert "Properties.Redrive.Max" == str(change.differences[2])


def test_changed_type() -> None:
    """A logical id that becomes another type is a change, with the new type."""
    (change,) = diff(_resources(A={"Type": "T1"}), _resources(A={"Type": "T2"}))

    assert ("changed", "T2") == (change.action, change.type)
    assert (Difference(("Type",), "T1", "T2"),) == change.differences


@pytest.mark.parametrize(
    ("before", "after", "differences"),
    [
        ([1, 2, 3], [1, 3], [Difference(("L", 1), 2, ABSENT)]),
        ([1, 3], [1, 2, 3], [Difference(("L", 1), ABSENT, 2)]),
        ([{"a": 1}, {"b": 2}], [{"a": 9}, {"b": 2}], [Difference(("L", 0, "a"), 1, 9)]),
        ([1], "x", [Difference(("L",), [1], "x")]),
    ],
)
def test_lists(before: object, after: object, differences: list[Difference]) -> None:
    """What is equal in two lists is matched first, so that one new item is one difference."""
    (change,) = diff({"Resources": {"A": {"L": before}}}, {"Resources": {"A": {"L": after}}})

    assert tuple(differences) == change.differences


def test_json_is_stricter_than_python() -> None:
    """One is neither true nor one point nought."""
    for other in (True, 1.0, "1"):
        assert 1 == len(diff(_resources(Q=_queue(Delay=1)), _resources(Q=_queue(Delay=other))))

    assert 1 == len(diff({"Description": 1}, {"Description": True}))


def test_order_of_keys_means_nothing() -> None:
    """Templates that differ in the order of their keys are the same."""
    assert () == diff(_resources(Q=_queue(A=1, B=2)), _resources(Q=_queue(B=2, A=1)))


def test_other_sections() -> None:
    """Parameters, outputs and sections without entries are compared too."""
    before: Json = {"Description": "old", "Outputs": {"A": {"Value": 1}}}
    after: Json = {"Description": "new", "Parameters": {"P": {"Type": "String"}}}

    assert (
        Change("Description", "", "changed", None, (Difference((), "old", "new"),)),
        Change("Outputs", "A", "removed"),
        Change("Parameters", "P", "added"),
    ) == diff(before, after)
