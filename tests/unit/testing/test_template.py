"""Questions about templates, and what is said when they fail."""

import subprocess
import sys
from collections.abc import Callable

import pytest

from stackwright_synth import testing
from stackwright_synth.testing import Match, Template

TEMPLATE = Template(
    {
        "Resources": {
            "Worker": {
                "Type": "AWS::Lambda::Function",
                "Properties": {"MemorySize": 128, "Handler": "a.b", "Timeout": 3},
                "DeletionPolicy": "Retain",
            },
            "Report": {
                "Type": "AWS::Lambda::Function",
                "Properties": {"MemorySize": 512, "Handler": "c.d", "Layers": ["x"]},
            },
            "Queue": {"Type": "AWS::SQS::Queue"},
        },
        "Outputs": {
            "Url": {"Value": {"Ref": "Queue"}, "Export": {"Name": "url"}, "Description": "Where"},
        },
    }
)
EMPTY = Template({})


def failure(ask: Callable[[], object]) -> str:
    with pytest.raises(AssertionError) as caught:
        ask()
    return str(caught.value)


def test_a_resource_is_found_by_a_subset_of_its_properties() -> None:
    """The logical id of the first resource that fits is returned."""
    assert "Worker" == TEMPLATE.has_resource("AWS::Lambda::Function")
    assert "Report" == TEMPLATE.has_resource("AWS::Lambda::Function", {"MemorySize": 512})
    assert "Worker" == TEMPLATE.has_resource("AWS::Lambda::Function", {"Layers": Match.absent()})
    assert "Queue" == TEMPLATE.has_resource("AWS::SQS::Queue", {})


def test_a_resource_is_found_by_its_other_attributes() -> None:
    """What stands beside the properties can be asked for too."""
    asked = {"DeletionPolicy": "Retain"}

    assert "Worker" == TEMPLATE.has_resource("AWS::Lambda::Function", attributes=asked)
    assert "no AWS::SQS::Queue is as expected" in failure(
        lambda: TEMPLATE.has_resource("AWS::SQS::Queue", attributes=asked)
    )


def test_a_failure_shows_the_closest_resource_and_every_difference() -> None:
    """The whole message: what came closest, where it differs, what else there is."""
    asked = {"MemorySize": 512, "Handler": "c.e", "Environment": {"Variables": {"A": "1"}}}

    assert (
        "no AWS::Lambda::Function is as expected\n"
        "  closest is Report\n"
        '    Properties.Handler: expected "c.e", got "c.d"\n'
        '    Properties.Environment: expected {"Variables": {"A": "1"}}, but it is missing\n'
        "  2 resources have this type: Worker, Report"
    ) == failure(lambda: TEMPLATE.has_resource("AWS::Lambda::Function", asked))


def test_many_differences_are_cut() -> None:
    """A message names five differences and counts the rest."""
    asked: dict[str, object] = {f"P{number}": 1 for number in range(8)}

    assert failure(lambda: TEMPLATE.has_resource("AWS::SQS::Queue", asked)).count("\n") == 2
    assert failure(lambda: TEMPLATE.has_resource("AWS::Lambda::Function", asked)).splitlines()[
        -2
    ] == ("    and 3 more")


def test_a_missing_type_is_answered_with_a_guess() -> None:
    """A typo in the type is met with the type that was meant, or with all there are."""
    assert "the template has no AWS::Lambda::Funktion; did you mean AWS::Lambda::Function?" == (
        failure(lambda: TEMPLATE.has_resource("AWS::Lambda::Funktion"))
    )
    assert "the template has no X; it has AWS::Lambda::Function, AWS::SQS::Queue" == failure(
        lambda: TEMPLATE.has_resource("X")
    )
    assert "the template has no X; it has no resources" == failure(lambda: EMPTY.has_resource("X"))


def test_all_resources_must_fit() -> None:
    """One resource that differs is enough to fail, and so is having none."""
    TEMPLATE.all_resources("AWS::Lambda::Function", {"MemorySize": Match.any()})

    assert (
        "not every AWS::Lambda::Function is as expected\n"
        "  Worker\n"
        "    Properties.MemorySize: expected 512, got 128"
    ) == failure(lambda: TEMPLATE.all_resources("AWS::Lambda::Function", {"MemorySize": 512}))
    assert "the template has no X" in failure(lambda: TEMPLATE.all_resources("X", {"A": 1}))


def test_none_may_fit() -> None:
    """A resource that should not be there is named."""
    TEMPLATE.has_no_resource("AWS::Lambda::Url")
    TEMPLATE.has_no_resource("AWS::Lambda::Function", {"MemorySize": 1})

    assert 'expected no AWS::Lambda::Function with {"MemorySize": 512}, got Report' == failure(
        lambda: TEMPLATE.has_no_resource("AWS::Lambda::Function", {"MemorySize": 512})
    )


def test_resources_are_counted() -> None:
    """A wrong count says which there are."""
    TEMPLATE.resource_count("AWS::Lambda::Function", 2)
    TEMPLATE.resource_count("AWS::Lambda::Url", 0)

    assert "expected 3 of AWS::Lambda::Function, got 2: Worker, Report" == failure(
        lambda: TEMPLATE.resource_count("AWS::Lambda::Function", 3)
    )
    assert "expected 1 of AWS::SQS::Topic, got 0; did you mean AWS::SQS::Queue?" == failure(
        lambda: TEMPLATE.resource_count("AWS::SQS::Topic", 1)
    )


def test_resources_are_found() -> None:
    """Finding never fails and gives what fits, by logical id."""
    assert ["Worker", "Report"] == list(TEMPLATE.find_resources("AWS::Lambda::Function"))
    assert {} == TEMPLATE.find_resources("AWS::Lambda::Function", {"MemorySize": 1})
    assert {"Queue": {"Type": "AWS::SQS::Queue"}} == TEMPLATE.find_resources("AWS::SQS::Queue")


def test_a_resource_is_taken_by_its_logical_id() -> None:
    """A logical id that is not there is answered with a guess."""
    assert {"Type": "AWS::SQS::Queue"} == TEMPLATE.resource("Queue")
    assert "the template has no resource 'Queu'; did you mean 'Queue'?" == failure(
        lambda: TEMPLATE.resource("Queu")
    )
    assert "the template has no resource 'X'; it has none" == failure(lambda: EMPTY.resource("X"))


def test_outputs_are_compared() -> None:
    """Value, name of the export and description are compared where they are given."""
    TEMPLATE.has_output("Url")
    TEMPLATE.has_output("Url", {"Ref": "Queue"}, export_name="url", description=Match.any())

    assert 'the output \'Url\' is not as expected\n    Export.Name: expected "x", got "url"' == (
        failure(lambda: TEMPLATE.has_output("Url", export_name="x"))
    )
    assert "Value.Ref" in failure(lambda: TEMPLATE.has_output("Url", {"Ref": "X"}))
    assert "Description" in failure(lambda: TEMPLATE.has_output("Url", description="There"))
    assert "the template has no output 'Uri'; did you mean 'Url'?" == failure(
        lambda: TEMPLATE.has_output("Uri")
    )


def test_templates_are_equal_by_content() -> None:
    """A template equals another one, or a mapping, with the same content."""
    document = {"Resources": {"A": {"Type": "T"}}}

    assert Template(document) == Template({"Resources": {"A": {"Type": "T"}}})
    assert Template(document) == document
    assert Template(document) != Template({})
    assert Template({"Resources": {"A": 1}}) != Template({"Resources": {"A": True}})
    assert Template(document) != 5


def test_the_other_side_may_decide() -> None:
    """What a template does not know compares itself, as a snapshot does."""

    class Everything:
        def __eq__(self, other: object) -> bool:
            return isinstance(other, Template)

        __hash__ = object.__hash__

    assert Template({}) == Everything()


def test_the_text_is_canonical() -> None:
    """The JSON is what synthesis writes."""
    assert '{\n  "A": 1,\n  "B": 2\n}\n' == Template({"B": 2, "A": 1}).to_json()


def test_sections_that_are_no_mappings_count_as_empty() -> None:
    """A broken template fails an assertion, it does not crash."""
    broken = Template({"Resources": [], "Outputs": {"A": 5}})

    assert "the template has no X; it has no resources" == failure(lambda: broken.has_resource("X"))
    assert "the template has no output 'A'; it has none" == failure(lambda: broken.has_output("A"))


def test_the_door_shows_what_is_there() -> None:
    """The room's `__all__` is sorted and complete."""
    shown = sorted(name for name in vars(testing) if name[0].isupper() or name == "template_of")

    assert shown == testing.__all__


def test_neither_pytest_nor_syrupy_is_needed() -> None:
    """The helpers work under any test runner."""
    script = (
        "import sys; import stackwright_synth.testing\n"
        "print(sorted({'pytest', 'syrupy', '_pytest'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)

    assert "[]\n" == done.stdout
