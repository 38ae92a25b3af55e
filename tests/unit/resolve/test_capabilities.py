"""What CloudFormation wants acknowledged."""

from typing import Any

import pytest

from stackwright_synth.resolve import references
from stackwright_synth.resolve.capabilities import capabilities

ROLE = {"Type": "AWS::IAM::Role"}
QUEUE = {"Type": "AWS::SQS::Queue"}
EXPAND, IAM = "CAPABILITY_AUTO_EXPAND", "CAPABILITY_NAMED_IAM"


CASES: list[tuple[dict[str, Any], tuple[str, ...]]] = [
    ({"Resources": {"A": QUEUE}}, ()),
    ({"Resources": {"A": ROLE}}, (IAM,)),
    ({"Resources": {"A": {"Type": "A::B::C::MODULE"}}}, (EXPAND,)),
    ({"Resources": {}, "Transform": "AWS::LanguageExtensions"}, (EXPAND,)),
    ({"Resources": {}, "Transform": ["AWS::LanguageExtensions", "Own"]}, (EXPAND, IAM)),
    ({"Resources": {}, "Transform": {"Name": "AWS::Include"}}, (EXPAND, IAM)),
    (
        {
            "Resources": {"Fn::ForEach::A": ["N", ["a"], {"Role${N}": ROLE}]},
            "Transform": "AWS::LanguageExtensions",
        },
        (EXPAND, IAM),
    ),
    ({"Resources": {"Fn::Transform": {"Name": "Own"}}}, (EXPAND, IAM)),
    ({"Resources": {"A": {**QUEUE, "B": [{"Fn::Transform": {}}]}}}, (EXPAND, IAM)),
]


@pytest.mark.parametrize(("template", "needed"), CASES)
def test_capabilities(template: dict[str, Any], needed: tuple[str, ...]) -> None:
    """Identities, modules and macros are to be acknowledged; what a macro makes is unknown."""
    macros: list[Any] = []
    references(template, macros)

    assert needed == capabilities(template, calls_macro=bool(macros))
