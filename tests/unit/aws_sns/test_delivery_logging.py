"""What SNS logs of its deliveries."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_sns import DeliveryLogging
from stackwright.errors import PropertyError


def _role() -> Role:
    return Role(Stack(App(), "S"), "Role", assumed_by=ServicePrincipal("sns.amazonaws.com"))


def test_both_roles() -> None:
    """The roles stand as ARNs, and the rate as text."""
    role = _role()
    logged = DeliveryLogging(
        "http/s",
        failure_feedback_role=role,
        success_feedback_role=role,
        success_feedback_sample_rate=0,
    )

    assert {
        "protocol": "http/s",
        "failure_feedback_role_arn": role.role_arn,
        "success_feedback_role_arn": role.role_arn,
        "success_feedback_sample_rate": "0",
    } == logged.properties()


@pytest.mark.parametrize(
    ("names", "rate", "message"),
    [
        ([], None, "failure_feedback_role, success_feedback_role or both"),
        (["failure_feedback_role"], 5, "needs success_feedback_role"),
        (["success_feedback_role"], 101, "from 0 to 100"),
    ],
)
def test_what_is_logged_is_checked(names: list[str], rate: int | None, message: str) -> None:
    """There is something to log, and a rate is one of successes."""
    given: dict[str, Any] = dict.fromkeys(names, _role())

    with pytest.raises(PropertyError, match=message):
        DeliveryLogging("sqs", success_feedback_sample_rate=rate, **given)
