"""
The version that follows a function: its finished document in, a logical id out.

The logical id of a current version is that of its path followed by 32 hex digits: the MD5 of
what a version freezes, as JSON with sorted keys and no spaces. That is

1. the properties of the function in `LOCKED`, as they stand in the template after overrides
   and transforms; code that ships with the app stands there with the hash of its content,
2. for every layer of this app, the properties of the layer, in the order of attachment,
3. the function's `version_salt`, if it has one.

So it changes exactly when the service has something to publish: not for tags, reserved
concurrency or permissions, which are not part of a version. A change behind a parameter, an
import or a dynamic reference is not seen; change `version_salt` with it.
"""

import json
from collections.abc import Callable
from typing import Final

from stackwright.aws_lambda.version import Version
from stackwright.digests import md5_hex
from stackwright.errors import SynthesisError
from stackwright.resource import Resource
from stackwright.tokens import Document
from stackwright.tree import construct

LOCKED: Final = frozenset(
    {
        "Architectures",
        "CapacityProviderConfig",
        "Code",
        "DeadLetterConfig",
        "Description",
        "DurableConfig",
        "Environment",
        "EphemeralStorage",
        "FileSystemConfigs",
        "Handler",
        "ImageConfig",
        "KmsKeyArn",
        "Layers",
        "LoggingConfig",
        "MemorySize",
        "PackageType",
        "Role",
        "Runtime",
        "RuntimeManagementConfig",
        "SnapStart",
        "Timeout",
        "TracingConfig",
        "VpcConfig",
    }
)
"""Properties of `AWS::Lambda::Function` that a version freezes."""

NOT_LOCKED: Final = frozenset(
    {
        "CodeSigningConfigArn",
        "FunctionName",
        "FunctionScalingConfig",
        "PublishToLatestPublished",
        "RecursiveLoop",
        "ReservedConcurrentExecutions",
        "Tags",
        "TenancyConfig",
    }
)
"""
Properties that hold for every version at once, or for `$LATEST.PUBLISHED` alone.

The latter two are of functions with a capacity provider: neither is configuration that Lambda
compares when it publishes, and each version has a scaling of its own, see
https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-scaling.html.
"""


@construct
class CurrentVersion(Version):
    """The version of a function as it stands; made by `Function.current_version`."""

    def identity(self, document: Callable[[Resource], Document]) -> str:
        """The 32 hex digits that change when there is something to publish."""
        function = self.underlying
        properties: Document = document(function).get("Properties", {})
        unknown = properties.keys() - LOCKED - NOT_LOCKED
        if unknown:
            raise SynthesisError(
                f"whether a version freezes {', '.join(sorted(unknown))} is not known",
                code="unknown-version-property",
                hint="use a Version with a fixed id instead of current_version",
                **function.place(),
            )
        frozen = {name: value for name, value in properties.items() if name in LOCKED}
        layers = [document(one)["Properties"] for one in function.own_layers]
        said = json.dumps(
            [frozen, layers, function.version_salt], sort_keys=True, separators=(",", ":")
        )
        return md5_hex(said)
