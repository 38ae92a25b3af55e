"""A Bash runtime: a layer that runs functions written for the shell, shared with others."""

from stackwright import App, Stack, Tags, seconds
from stackwright.aws_lambda import Code, Function, LayerVersion
from stackwright.aws_logs import LogGroup

PARTNER = "123456789012"  # who may use the layer: an account ...
ORGANIZATION = "o-a1b2c3d4e5"  # ... and all accounts of an organization

app = App()
stack = Stack(app, "BashRuntime", description="Functions in Bash, and the layer that runs them")
Tags.of(app).add("example", "bash-runtime")
# Logs and layers are kept by default when a stack is destroyed; an example leaves nothing behind.
LogGroup.set_defaults(stack, retention_days=7, removal_policy="Delete")

bash = LayerVersion(
    stack,
    "Bash",
    code=Code.from_asset("layers/bash"),
    description="Runs the function of a shell script",
    compatible_runtimes=["provided.al2023"],
    compatible_architectures=["arm64", "x86_64"],
    license="Apache-2.0",
    removal_policy="Delete",
)
bash.add_permission("Partner", account_id=PARTNER)
bash.add_permission("Organization", account_id="*", organization_id=ORGANIZATION)

Function.set_defaults(
    stack, runtime="provided.al2023", architecture="arm64", layers=[bash], timeout=seconds(10)
)
digest = Function(
    stack, "Digest", code=Code.from_asset("functions/digest"), handler="digest.handle"
)
count = Function(stack, "Count", code=Code.from_asset("functions/count"), handler="count.handle")

stack.add_output("LayerArn", bash.layer_version_arn, description="What others attach")
stack.add_output("DigestName", digest.function_name, description="Gives the digest of an event")
stack.add_output("CountName", count.function_name, description="Gives the size of an event")
