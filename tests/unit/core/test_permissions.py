"""What deploying resource types takes."""

import re
import subprocess
import sys

import pytest

from stackwright.permissions import OPERATIONS, Needed, Operation, needed_for


def test_a_queue() -> None:
    """A type needs what its schema lists, tagging included, sorted and each action once."""
    needed = needed_for(["AWS::SQS::Queue", "AWS::SQS::Queue"])

    assert {"sqs:CreateQueue", "sqs:DeleteQueue", "sqs:SetQueueAttributes"} <= {*needed.actions}
    assert {"sqs:TagQueue", "sqs:GetQueueAttributes"} <= {*needed.actions}
    assert sorted(set(needed.actions)) == [*needed.actions]
    assert () == needed.unknown


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("create", {"sqs:CreateQueue"}),
        ("update", {"sqs:SetQueueAttributes"}),
        ("delete", {"sqs:DeleteQueue"}),
        ("read", set[str]()),
    ],
)
def test_operations(operation: Operation, expected: set[str]) -> None:
    """Only what one operation takes can be asked for."""
    actions = {*needed_for(["AWS::SQS::Queue"], [operation]).actions}

    assert expected == actions & {"sqs:CreateQueue", "sqs:SetQueueAttributes", "sqs:DeleteQueue"}
    assert "sqs:GetQueueAttributes" in actions


def test_unknown_types() -> None:
    """A type of which nothing is published is said, and adds no action."""
    assert Needed((), ("AWS::A::B", "Custom::Thing")) == needed_for(["Custom::Thing", "AWS::A::B"])


def test_every_action_is_one() -> None:
    """Every entry of the file is an action as IAM spells it, under letters of operations."""
    from stackwright import permissions

    table = permissions._table()  # pyright: ignore[reportPrivateUsage]
    letters = "".join(one[0] for one in OPERATIONS)

    assert len(table) > 1700
    for listed in table.values():
        for when, actions in listed.items():
            assert re.fullmatch("c?r?u?d?", when)
            assert {*when} <= {*letters}
            for action in actions.split(" "):
                assert re.fullmatch(r"[a-z0-9-]+:[A-Za-z0-9*]+", action)


def test_synthesis_does_not_read_it() -> None:
    """Neither constructs nor synthesis import what reads the file."""
    program = (
        "import sys, stackwright.aws_lambda, stackwright.cfn.aws_s3, stackwright_synth.synthesis\n"
        "print('stackwright.permissions' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert "False\n" == done.stdout
