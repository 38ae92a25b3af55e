"""Environment variables in, their property, or a refusal of what Lambda would refuse, out."""

import re
from collections.abc import Mapping
from typing import Any

from attrs import field

from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike, key_arn_of
from stackwright.aws_lambda.function_part import FunctionPart
from stackwright.aws_lambda.limits import ENVIRONMENT_NAME, RESERVED_ENVIRONMENT
from stackwright.cfn.aws_lambda import CfnFunctionProps
from stackwright.checks import fail, is_literal
from stackwright.defaults import MERGE
from stackwright.imports import assert_own
from stackwright.tree import construct

_NAME = re.compile(ENVIRONMENT_NAME)


def check_environment(instance: object, _: Any, value: Mapping[str, str] | None) -> None:
    """Names start with a letter, have two word characters or more, and are not reserved."""
    for name in value or {}:
        if name in RESERVED_ENVIRONMENT:
            raise fail(
                instance,
                f"environment: {name} is set by Lambda itself and cannot be given",
                hint="choose another name; the handler finds this one in its environment",
            )
        if is_literal(name) and not _NAME.fullmatch(name):
            raise fail(
                instance,
                "environment: a name starts with a letter and has 2 or more letters, digits "
                f"and underscores, got {name!r}",
                hint="Lambda refuses any other; a single letter is too short for it",
            )


@construct
class ConfiguredFunction(FunctionPart):
    """The environment variables of a function, and the key that encrypts them."""

    environment: Mapping[str, str] | None = field(
        default=None, validator=check_environment, metadata=MERGE
    )
    environment_encryption: KeyLike | None = field(default=None, validator=KEY_ARN)

    def add_environment(self, name: str, value: str) -> None:
        """Set one variable."""
        self.assert_open()
        assert_own(self, "environment")
        self.environment = {**(self.environment or {}), name: value}

    def properties(self) -> CfnFunctionProps:
        """The variables and the key."""
        return {
            **super().properties(),
            "environment": {"variables": self.environment} if self.environment else None,
            "kms_key_arn": key_arn_of(self.environment_encryption),
        }
