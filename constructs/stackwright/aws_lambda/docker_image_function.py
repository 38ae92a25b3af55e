"""Functions whose code is a container image of ECR."""

from collections.abc import Sequence
from typing import Any, Literal

from attrs import field

from stackwright.aws_lambda.code_signing_config import CodeSigningConfig
from stackwright.aws_lambda.extensions import AdotInstrumentation, ParamsAndSecretsLayerVersion
from stackwright.aws_lambda.function import Function
from stackwright.aws_lambda.image_code import DockerImageCode
from stackwright.aws_lambda.layer_version import LayerVersion
from stackwright.aws_lambda.management import RuntimeManagementMode
from stackwright.aws_lambda.runtimes import Runtime
from stackwright.cfn.aws_lambda import CfnFunctionProps
from stackwright.fields import checks_of
from stackwright.tree import Construct, construct
from stackwright.unchecked import Unchecked


@construct
class DockerImageFunction(Function):
    """
    A container image that runs when it is invoked.

    It takes what `Function` takes, but for what the image itself says or holds: `handler`,
    `runtime`, `layers`, `snap_start`, `code_signing_config`, `runtime_management_mode` and the
    extensions that come as layers. Defaults of `Function` for these do not apply to it.

    Creates `AWS::Lambda::Function` and, unless they are given, `AWS::IAM::Role`, with an
    `AWS::IAM::Policy` that allows to write to its own log group, and `AWS::Logs::LogGroup`. A
    repository of this app gets a statement in its policy that lets Lambda in.

    Args:
        code: `DockerImageCode.from_ecr` or `from_image_uri`. To change between an image and a
            package, give the function another id.

    Raises:
        PropertyError: As `Function`.
    """

    # The type of a function's code is narrowed here; nothing assigns it after construction.
    code: DockerImageCode  # pyright: ignore[reportIncompatibleVariableOverride]
    handler: str = field(init=False, default="")
    runtime: Runtime | Unchecked | None = field(init=False, default=None)
    layers: Sequence[LayerVersion | str] | None = field(init=False, default=None)
    snap_start: Literal["PublishedVersions"] | None = field(init=False, default=None)
    runtime_management_mode: RuntimeManagementMode | None = field(init=False, default=None)
    code_signing_config: CodeSigningConfig | None = field(init=False, default=None)
    insights_version: LayerVersion | str | None = field(init=False, default=None)
    params_and_secrets: ParamsAndSecretsLayerVersion | None = field(init=False, default=None)
    adot_instrumentation: AdotInstrumentation | None = field(init=False, default=None)

    def complete(self, scope: Construct, given: dict[str, Any]) -> dict[str, Any]:
        """Add the defaults of the scopes, but for what an image does not take."""
        known = checks_of(type(self))
        completed = super().complete(scope, given)
        return {name: one for name, one in completed.items() if name in known}

    def check_code(self) -> None:
        """Let Lambda pull the image, if its repository is known."""
        if self.code.repository is not None:
            self.code.repository.allow_lambda()

    def add_layers(self, *layers: LayerVersion | str) -> None:
        """
        Refuse them.

        Raises:
            PropertyError: An image takes no layers.
        """
        raise self.error(
            "a container image takes no layers", hint="put their content into the image"
        )

    def properties(self) -> CfnFunctionProps:
        """The properties, by their names in Python."""
        return {
            **super().properties(),
            "handler": None,
            "image_config": self.code.image_config(),
            "package_type": "Image",
        }
