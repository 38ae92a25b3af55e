"""The page on functions: what it says of each property of the AWS CDK is so."""

import re
from pathlib import Path

from stackwright.aws_lambda import Function
from stackwright.fields import checks_of

PAGE = (Path(__file__).parents[2] / "docs" / "functions.md").read_text(encoding="utf-8")
ABSENT = {"no", "not in this version"}


def _rows() -> dict[str, tuple[str, str]]:
    """The table: property of the CDK -> what it is here, why it differs."""
    table = PAGE.split("## The properties of the AWS CDK", 1)[1]
    found = re.findall(r"^\| `(\w+)` \| (.*?) \| ?(.*?) ?\|$", table, flags=re.MULTILINE)
    return {name: (here, why) for name, here, why in found}


def test_the_table_is_whole() -> None:
    """Each of the 55 properties of the CDK has its row."""
    assert 55 == len(_rows())


def test_what_is_said_to_be_here_is_here() -> None:
    """A property that the page names is an argument of `Function`."""
    taken = checks_of(Function)
    named = {here.strip("`") for here, _ in _rows().values()} - ABSENT

    assert set() == named - taken.keys()


def test_what_is_said_to_be_absent_is_absent() -> None:
    """A property that the page misses has not come meanwhile; one that never comes says why."""
    taken = checks_of(Function)
    absent = {name: rest for name, rest in _rows().items() if rest[0] in ABSENT}

    assert set() == absent.keys() & taken.keys()
    assert [] == [name for name, (here, why) in absent.items() if here == "no" and not why]
