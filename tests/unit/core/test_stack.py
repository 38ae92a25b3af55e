"""Stacks: names, places, and their own parts."""

from typing import Any

import pytest

from stackwright import App, Construct, Fn, Stack
from stackwright.errors import ConstructError, DuplicateIdError, PropertyError


def test_the_name_comes_from_the_path_or_is_given() -> None:
    """Slashes of the path become hyphens; a given name wins."""
    app = App()

    assert Stack(app, "Orders").stack_name == "Orders"
    assert Stack(Construct(app, "Prod"), "Orders").stack_name == "Prod-Orders"
    assert Stack(app, "X", stack_name="orders-prod").stack_name == "orders-prod"


@pytest.mark.parametrize(
    "given",
    [
        {"stack_name": "1a"},
        {"stack_name": "a_b"},
        {"stack_name": ""},
        {"stack_name": "a" * 129},
        {"account": "123"},
        {"account": "12345678901x"},
        {"region": "Europe"},
        {"region": "eu-central"},
        {"description": "x" * 1025},
    ],
    ids=str,
)
def test_a_bad_option_is_refused(given: dict[str, Any]) -> None:
    """Names, accounts, Regions and descriptions must be what CloudFormation takes."""
    app = App()
    with pytest.raises(PropertyError) as caught:
        Stack(app, "S", **given)

    assert caught.value.path == "S"
    assert caught.value.source is not None
    assert caught.value.source.file == __file__
    assert app.children == ()


@pytest.mark.parametrize("region", ["eu-central-1", "us-gov-west-1", "cn-north-1", "me-south-1"])
def test_regions_of_all_partitions_are_taken(region: str) -> None:
    """A Region is a Region wherever it is."""
    assert Stack(App(), "S", region=region).region == region


def test_a_path_that_is_no_name_is_refused() -> None:
    """A stack whose path cannot be a name says so, and leaves nothing."""
    app = App()
    with pytest.raises(PropertyError, match="stack_name") as caught:
        Stack(app, "my_stack")

    assert "got 'my_stack'" in caught.value.message
    assert app.children == ()
    assert Stack(app, "my_stack", stack_name="mine").stack_name == "mine"


def test_messages_name_the_keyword() -> None:
    """A refusal uses the word that the user wrote."""
    with pytest.raises(PropertyError) as name:
        Stack(App(), "S", stack_name="1")
    with pytest.raises(PropertyError) as account:
        Stack(App(), "S", account="1")

    assert name.value.message.startswith("stack_name must be 1 to 128 letters")
    assert account.value.message == "account must be 12 digits, got '1'"


def test_the_stack_of_a_construct() -> None:
    """`Stack.of` finds the nearest stack; outside of one there is none."""
    app = App()
    outer = Stack(app, "Outer")
    inner = Stack(outer, "Inner")
    alone = Construct(app, "Alone")

    assert Stack.of(Construct(Construct(outer, "A"), "B")) is outer
    assert Stack.of(inner) is inner
    for one in (alone, app):
        with pytest.raises(ConstructError) as caught:
            Stack.of(one)
        assert caught.value.code == "no-stack"
        assert f"{one.path or 'the app'} is in no stack" == caught.value.message


def test_account_and_region_are_known_or_deferred() -> None:
    """A given place is text; one that is not given is a pseudo parameter."""
    known = Stack(App(), "S", account="123456789012", region="eu-west-1")
    unknown = Stack(App(), "S")

    assert (known.account, known.region) == ("123456789012", "eu-west-1")
    assert unknown.account == "${Token[AWS::AccountId]Token}"
    assert unknown.region == "${Token[AWS::Region]Token}"
    assert unknown.stack_id == "${Token[AWS::StackId]Token}"
    assert unknown.url_suffix == "${Token[AWS::URLSuffix]Token}"


def test_an_arn_has_the_place_of_the_stack() -> None:
    """Region and account are the stack's, unless given or empty."""
    stack = Stack(App(), "S", account="123456789012", region="eu-west-1")
    start = "arn:${Token[AWS::Partition]Token}:"

    lambda_arn = stack.format_arn("lambda", "function:f")
    assert lambda_arn == f"{start}lambda:eu-west-1:123456789012:function:f"
    assert stack.format_arn("s3", "b", region="", account="") == f"{start}s3:::b"


def test_two_parts_of_one_kind_and_name_are_refused() -> None:
    """A second output of one name is a duplicate, told with both lines."""
    stack = Stack(App(), "S")
    stack.add_output("Url", "x")
    with pytest.raises(DuplicateIdError, match="Output:Url"):
        stack.add_output("Url", "y")


def test_parts_of_different_kinds_may_share_a_name() -> None:
    """A condition and an output may both be called `Prod`."""
    stack = Stack(App(), "S")
    stack.add_condition("Prod", Fn.condition_equals("a", "b"))

    assert stack.add_output("Prod", "x").path == "S/Output:Prod"


def test_sections_that_are_one_value() -> None:
    """A stack takes a section once; the same again changes nothing, another value is refused."""
    stack = Stack(App(), "Orders")
    stack.add_section("Transform", "AWS::LanguageExtensions")
    stack.add_section("Transform", "AWS::LanguageExtensions")
    with pytest.raises(ConstructError, match="has a section Transform already") as caught:
        stack.add_section("Transform", "Other")

    assert "duplicate-section" == caught.value.code
    assert {"Transform": "AWS::LanguageExtensions"} == stack.sections
