"""The rules: every kind of finding is declared, and the page about them is made of that."""

import ast
import re
from pathlib import Path
from types import ModuleType

import pytest

from stackwright_synth.rules import REPEATED, RULES, kinds, load
from tools.rules import main

ROOT = Path(__file__).parents[2]
MODULES = [pytest.param(load(one), id=one) for one in RULES]


def test_the_page_is_made_of_the_modules() -> None:
    """`docs/rules.md` is what `python -m tools.rules` writes."""
    assert 0 == main(["--check"])


def test_codes_are_distinct() -> None:
    """No two rules share a code."""
    codes = [one.code for one in kinds()]

    assert sorted(set(codes)) == sorted(codes)


def test_repeated_modules_are_listed() -> None:
    """A name that is no rule's would leave the rule in for every app."""
    assert REPEATED <= RULES.keys()


def test_every_module_is_listed() -> None:
    """A module with a check that is not listed would check nothing."""
    folder = ROOT / "synth/stackwright_synth/rules"
    checking = {
        file.stem
        for file in folder.glob("*.py")
        if any(
            isinstance(one, ast.FunctionDef) and one.name == "check"
            for one in ast.parse(file.read_text(encoding="utf-8")).body
        )
    }

    assert checking == RULES.keys()


def _text_of(rule: ModuleType) -> str:
    """What stands in a rule, and in the modules beside it that it looks things up with."""
    own = Path(rule.__file__ or "")
    text = own.read_text(encoding="utf-8")
    beside = re.findall(r"^from stackwright_synth\.rules\.(\w+) import", text, flags=re.MULTILINE)
    return "\n".join([text, *(own.with_stem(one).read_text("utf-8") for one in beside)])


@pytest.mark.parametrize("rule", MODULES)
def test_types_are_those_that_it_looks_at(rule: ModuleType) -> None:
    """A rule is loaded for types whose names stand in it, so that none is left out by mistake."""
    conditions = RULES[rule.__name__.rpartition(".")[2]]
    text = _text_of(rule)
    words = {word for one in conditions for word in one.split(".")}

    assert [] == [
        one
        for one in sorted(words)
        if one not in text and one != "AWS::EC2::Subnet"  # what a function refers to
    ]


@pytest.mark.parametrize("rule", MODULES)
def test_codes_of_findings_are_declared(rule: ModuleType) -> None:
    """Each constant of a rule that holds a code is in its KINDS, and the reverse."""
    codes = {
        value for name, value in vars(rule).items() if name == "CODE" or name.endswith("_CODE")
    }
    declared = {one.code for one in rule.KINDS}

    assert declared
    assert codes <= declared
    assert not codes or codes == declared
