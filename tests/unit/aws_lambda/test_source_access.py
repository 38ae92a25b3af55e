"""Ways into brokers and clusters."""

from typing import Any

import pytest

from stackwright.aws_lambda import SourceAccess
from stackwright.aws_lambda.source_access import WITHOUT_URI
from stackwright.cfn.aws_lambda import CfnEventSourceMapping
from stackwright.errors import PropertyError


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (("BASIC_AUTH",), "uri goes with every type but IAM_AUTH, IAM_OAUTHBEARER_AUTH; BASIC"),
        (("IAM_AUTH", "arn"), "IAM_AUTH got 'arn'"),
        (("BASIC_AUTH", ""), "uri must have 1 to 200 characters, got 0"),
        (("BASIC_AUTH", "x" * 201), "uri must have 1 to 200 characters, got 201"),
        (("PASSWORD", "x"), "type: must be one of 'BASIC_AUTH'"),
    ],
)
def test_what_is_refused(given: Any, message: str) -> None:
    """A URI where there is none, none where there is one, and unknown types."""
    with pytest.raises(PropertyError, match=message):
        SourceAccess(*given)


@pytest.mark.parametrize("kind", sorted(WITHOUT_URI))
def test_the_role_alone(kind: Any) -> None:
    """Two types take no URI."""
    assert SourceAccess(kind).uri is None


def test_every_type_of_cloudformation() -> None:
    """The words are those of the resource's schema."""
    schema = CfnEventSourceMapping.schema
    with pytest.raises(PropertyError) as caught:
        SourceAccess("?", "x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ours = set(caught.value.message.split("'")[1:-2:2])
    rendered = [
        schema.render(
            {
                "function_name": "f",
                "source_access_configurations": [{"type": one, "uri": "x"}],
            }
        )
        for one in sorted(ours)
    ]

    assert 15 == len(rendered)
    assert sorted(ours) == [one["SourceAccessConfigurations"][0]["Type"] for one in rendered]
