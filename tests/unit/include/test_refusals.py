"""Mistakes of a template: each at its line, with the construct and the line of the app."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from stackwright import Stack
from stackwright.errors import PropertyError
from stackwright.include import CfnInclude, TemplateError
from stackwright.source import TemplateLocation

Take = Callable[..., CfnInclude]

QUEUE = "Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n"


@pytest.mark.parametrize(
    ("text", "code", "line", "path", "words"),
    [
        ("a: [", "not-a-template", 2, "Legacy", "not YAML"),
        ("Description: x", "not-a-template", None, "Legacy", "no Resources"),
        ("Resources: {}\nResource: {}", "unknown-section", 2, "Legacy", "'Resource'"),
        ("Resources: {}\nGlobals: {}", "unknown-section", 2, "Legacy", "'Globals'"),
        ("Resources: []", "invalid-entry", 1, "Legacy", "Resources must be a mapping"),
        ("Resources:\n  A: x", "invalid-entry", 2, "Legacy/A", "must be a mapping"),
        ("Resources:\n  A: {}", "missing-type", 2, "Legacy/A", "the resource A has no Type"),
        (
            f"{QUEUE}    DependOn: x",
            "invalid-entry",
            4,
            "Legacy/Queue",
            "a resource has no 'DependOn'",
        ),
        (f"{QUEUE}    DependsOn: {{}}", "invalid-entry", 4, "Legacy/Queue", "logical ids"),
        (
            f"{QUEUE}    Properties:\n      DelaySecond: 1",
            "unknown-property",
            5,
            "Legacy/Queue",
            "no property 'DelaySecond'",
        ),
        (
            f"{QUEUE}    Properties:\n      Tags:\n        - Key: a",
            "missing-property",
            6,
            "Legacy/Queue",
            "'Tags[0].Value' is missing",
        ),
        (
            "Resources:\n  A:\n    Type: AWS::SQS::QueueInlinePolicy",
            "missing-property",
            2,
            "Legacy/A",
            "'PolicyDocument' is missing",
        ),
        (
            f"{QUEUE}    Properties:\n      DelaySeconds: soon",
            "wrong-type",
            5,
            "Legacy/Queue",
            "'DelaySeconds' must be a whole number",
        ),
        (f"{QUEUE}Outputs:\n  A: {{}}", "invalid-entry", 5, "Legacy/Output:A", "no Value"),
        (f"{QUEUE}Outputs:\n  A: {{Value: [1]}}", "invalid-entry", 5, "Legacy/Output:A", "a list"),
        (
            f"{QUEUE}Outputs:\n  A: {{Value: 1, Export: x}}",
            "invalid-entry",
            5,
            "Legacy/Output:A",
            "Export",
        ),
        (f"{QUEUE}Parameters:\n  A: {{}}", "missing-type", 5, "Legacy/Parameter:A", "no Type"),
        (
            f"{QUEUE}Parameters:\n  A: {{Type: String, MinLength: x}}",
            "invalid-entry",
            5,
            "Legacy/Parameter:A",
            "MinLength must be a number",
        ),
        (
            f"{QUEUE}Parameters:\n  A: {{Type: String, NoEcho: 1}}",
            "invalid-entry",
            5,
            "Legacy/Parameter:A",
            "NoEcho must be true or false",
        ),
        (
            f"{QUEUE}Conditions:\n  A: {{}}",
            "invalid-entry",
            5,
            "Legacy/Condition:A",
            "must be one function",
        ),
        (
            f"{QUEUE}Mappings:\n  A: {{a: b}}",
            "invalid-entry",
            5,
            "Legacy/Mapping:A",
            "'a' must be a mapping",
        ),
        (f"{QUEUE}    Condition: A", "dangling-reference", 4, "Legacy/Queue", "the condition 'A'"),
        ("Resources:\n  A: {Type: x, B: ~}", "null-value", 2, "Legacy/A", "null"),
    ],
)
def test_refusals(
    take: Take, stack: Stack, text: str, code: str, line: "int | None", path: str, words: str
) -> None:
    """A mistake is shown at its line of the template, with the construct that it concerns."""
    with pytest.raises(TemplateError, match=re.escape(words)) as caught:
        take(text)
    source = caught.value.source

    assert (code, f"Orders/{path}") == (caught.value.code, caught.value.path)
    assert source is not None
    if line is not None:
        assert ("legacy.yaml", line) == (Path(source.file).name, source.line)
        assert isinstance(source, TemplateLocation)
        assert source.included_at is not None
        assert "conftest.py" == Path(source.included_at.file).name
    assert () == stack.children


def test_hints_are_in_the_templates_spelling(take: Take) -> None:
    """The nearest property is named as CloudFormation names it."""
    with pytest.raises(TemplateError) as caught:
        take(f"{QUEUE}    Properties: {{DelaySecond: 1}}")

    assert "did you mean 'DelaySeconds'?" == caught.value.hint
    assert "AWS::SQS::Queue" == caught.value.resource_type


def test_a_bad_name(take: Take) -> None:
    """A logical id that CloudFormation does not take is refused at its line."""
    with pytest.raises(PropertyError, match="logical_id must be") as caught:
        take("Resources:\n  My-Queue: {Type: 'AWS::SQS::Queue'}")

    assert isinstance(caught.value.source, TemplateLocation)
    assert (2, 3) == (caught.value.source.line, caught.value.source.column)


@pytest.mark.parametrize(
    ("properties", "hint"),
    [
        ("DelaySeconds: soon", None),
        ("Tags: [a]", "`aws cloudformation package` replaces local paths: include what it writes"),
    ],
)
def test_local_paths(take: Take, properties: str, hint: str | None) -> None:
    """Text for an object may be a path that is yet to be packaged; text for a number is not."""
    with pytest.raises(TemplateError) as caught:
        take(f"{QUEUE}    Properties: {{{properties}}}")

    assert ("wrong-type", hint) == (caught.value.code, caught.value.hint)
