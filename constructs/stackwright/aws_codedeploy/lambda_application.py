"""Applications of CodeDeploy: what the deployment groups of Lambda functions belong to."""

from collections.abc import Mapping
from typing import ClassVar, Unpack

from attrs import field

from stackwright import defaults
from stackwright.cfn.aws_codedeploy import CfnApplication, CfnApplicationProps
from stackwright.checks import matches
from stackwright.imports import check_arn, imported, part_of
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tokens import StringToken
from stackwright.tree import Construct, construct

NAME = matches("[A-Za-z0-9+=,.@_-]{1,100}", "1 to 100 letters, digits and the characters +=,.@_-")
"""What applications, deployment groups and configurations of CodeDeploy may be called."""


class LambdaApplicationDefaults(ResourceDefaults, total=False):
    """What `LambdaApplication.set_defaults` takes."""

    tags: Mapping[str, str]


@construct
class LambdaApplication(Resource):
    """
    The name under which deployment groups of Lambda functions stand together.

    Creates `AWS::CodeDeploy::Application` for the platform `Lambda`.

    Args:
        application_name: 1 to 100 letters, digits and `+=,.@_-`. Default: made by
            CloudFormation. A change replaces the application.
        tags: Up to 50.
    """

    schema: ClassVar[Schema] = CfnApplication.schema

    given_name: str | None = field(default=None, alias="application_name", validator=NAME)
    tags: Mapping[str, str] | None = field(
        default=None, validator=own_tags, metadata=defaults.MERGE
    )

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack[LambdaApplicationDefaults]) -> None:
        """Give every application that is made below *scope* from now on these properties."""
        defaults.set_defaults(cls, scope, given)

    @classmethod
    def from_lambda_application_name(
        cls, scope: Construct, id: str, lambda_application_name: str
    ) -> "LambdaApplication":
        """An application of the stack's account and Region that exists already, by its name."""
        return imported(cls, scope, id, {"Ref": lambda_application_name})

    @classmethod
    def from_lambda_application_arn(
        cls, scope: Construct, id: str, lambda_application_arn: str
    ) -> "LambdaApplication":
        """An application that exists already, by its ARN."""
        check_arn(scope, lambda_application_arn, "codedeploy", "application:")
        name = part_of(lambda_application_arn, ":", 6)
        return imported(cls, scope, id, {"Ref": name, "Arn": lambda_application_arn})

    @property
    def application_name(self) -> StringToken:
        """The name."""
        return self.ref

    @property
    def application_arn(self) -> str:
        """The ARN."""
        if self.known is not None and "Arn" in self.known:
            return self.known["Arn"]
        return Stack.of(self).format_arn("codedeploy", f"application:{self.application_name}")

    def properties(self) -> CfnApplicationProps:
        """The properties, by their names in Python."""
        return {
            "application_name": self.given_name,
            "compute_platform": "Lambda",
            "tags": tag_list(self.tags),
        }
