"""A template in, the references that lead nowhere out."""

from typing import Any

import pytest

from stackwright.include.references import dangling
from stackwright.include.yaml_text import read

TEMPLATE = """
Parameters: {Stage: {Type: String}}
Mappings: {Sizes: {a: {b: 1}}}
Conditions: {Prod: !Equals [!Ref Stage, prod]}
Resources:
  Queue: {Type: AWS::SQS::Queue}
  Pair: {Type: A::B::C::MODULE}
  Fn::ForEach::Loop:
    - Name
    - [a, b]
    - Topic${Name}: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref Name}}
      Fn::ForEach::Inner: [Kind, [x], {"Deep&{Name}${Kind}": {Type: AWS::SNS::Topic}}]
"""


def _found(extra: str) -> list[tuple[str, tuple[Any, ...]]]:
    template: Any = read(TEMPLATE + extra)[0]
    return [(one.text, one.path) for one in dangling(template)]


@pytest.mark.parametrize(
    "value",
    [
        "!Ref Stage",
        "!Ref Queue",
        "!Ref AWS::Region",
        "!Ref TopicAnything",
        "!Ref DeepOneTwo",
        "!Ref PairInner",
        "!GetAtt Pair.Inner.Arn",
        "!GetAtt Queue.Arn",
        "{'Fn::GetAtt': Queue.Arn}",
        "{'Fn::GetAtt': [!Sub 'x', Arn]}",
        "!Sub '${Queue} ${Queue.Arn} ${!Not} ${AWS::Region} ${ Stage }'",
        "!Sub ['${Own} ${Own.Deep}', {Own: 1, Own.Deep: 2}]",
        "!If [Prod, a, b]",
        "!FindInMap [Sizes, a, b]",
        "!FindInMap [!Ref Stage, a, b]",
        "{Ref: [a]}",
        "{Ref: A, b: 1}",
        "{Condition: Anything}",
    ],
)
def test_what_is_there(value: str) -> None:
    """References to what the template has, or makes in loops and modules, are right."""
    assert [] == _found(f"Outputs: {{A: {{Value: {value}}}}}")


@pytest.mark.parametrize(
    ("value", "path", "words"),
    [
        ("!Ref Stag", ("Ref",), "Ref 'Stag'"),
        ("!Ref AWS::Regio", ("Ref",), "Ref 'AWS::Regio'"),
        ("!Ref Prod", ("Ref",), "Ref 'Prod'"),
        ("!GetAtt Stage.Arn", ("Fn::GetAtt",), "Fn::GetAtt of the resource 'Stage'"),
        ("!GetAtt [Queu, Arn]", ("Fn::GetAtt",), "'Queu'"),
        ("!Sub '${Queu}'", ("Fn::Sub",), "Ref 'Queu'"),
        ("!Sub '${Queu.Arn}'", ("Fn::Sub",), "Fn::Sub uses the resource 'Queu'"),
        ("!Sub ['${Other}', {Own: 1}]", ("Fn::Sub",), "Ref 'Other'"),
        ("!Sub ['${Own}', {Own: !Ref X}]", ("Fn::Sub", 1, "Own", "Ref"), "Ref 'X'"),
        ("!If [Dev, a, b]", ("Fn::If",), "the condition 'Dev'"),
        ("!If [Prod, !Ref X, b]", ("Fn::If", 1, "Ref"), "Ref 'X'"),
        ("!FindInMap [Size, a, b]", ("Fn::FindInMap",), "the mapping 'Size'"),
    ],
)
def test_what_is_not_there(value: str, path: tuple[object, ...], words: str) -> None:
    """A reference that leads nowhere is found, with its path."""
    ((text, found),) = _found(f"Outputs: {{A: {{Value: {value}}}}}")

    assert words in text
    assert ("Outputs", "A", "Value", *path) == found


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ("Outputs: {A: {Value: 1, Condition: Dev}}", "the condition 'Dev'"),
        ("Rules: {A: {Assertions: [{Assert: !Equals [!Ref Queue, a]}]}}", "no parameter"),
        ("Rules: {A: {Assertions: [{Assert: !ValueOf [Queue, a]}]}}", "the parameter 'Queue'"),
        ("Outputs: {'Fn::ForEach::A': [N, !Ref X, {'A${N}': {Value: !Ref Y}}]}", "Ref 'X'"),
        ("Hooks: {A: {Properties: {B: !Ref X}}}", "Ref 'X'"),
    ],
)
def test_other_sections(section: str, words: str) -> None:
    """Conditions, rules, loops and hooks are searched too."""
    assert words in _found(section)[0][0]


@pytest.mark.parametrize(
    ("conditions", "words"),
    [
        ("{A: !Equals [!Ref Queue, a]}", "no parameter of that name"),
        ("{A: !Not [!Condition B]}", "the condition 'B'"),
        ("{A: {Condition: B}}", "the condition 'B'"),
        ("{A: !And [!Condition A, !Condition C]}", "the condition 'C'"),
    ],
)
def test_conditions(conditions: str, words: str) -> None:
    """Conditions refer to parameters and to each other only."""
    template: Any = read(f"Resources: {{Queue: {{}}}}\nConditions: {conditions}")[0]
    (fault,) = dangling(template)

    assert words in fault.text


def test_depends_on() -> None:
    """What a resource waits for, alone or in a list, is in the template; in loops too."""
    template: Any = read(
        "Resources:\n"
        "  A: {Type: a, DependsOn: B}\n"
        "  C: {Type: a, DependsOn: [A, D]}\n"
        "  Fn::ForEach::L: [N, [x], {'E${N}': {Type: a, DependsOn: ['E${N}', F]}}]\n"
    )[0]

    assert ["B", "D", "F"] == [one.text.split("'")[1] for one in dangling(template)]


@pytest.mark.parametrize("macro", ["Transform: AWS::Serverless-2016-10-31", "Fn::Transform: {}"])
def test_macros(macro: str) -> None:
    """With a macro, which may make anything, nothing is said."""
    assert [] == _found(f"Outputs: {{A: {{Value: !Ref X}}}}\n{macro}")


def test_language_extensions() -> None:
    """Loops are seen through, so what they do not make is said to be missing."""
    extra = "Outputs: {A: {Value: !Ref X}}\nTransform: AWS::LanguageExtensions"

    assert "Ref 'X'" in _found(extra)[0][0]
