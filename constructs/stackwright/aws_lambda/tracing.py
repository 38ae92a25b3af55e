"""Whether X-Ray traces a function: the mode in, the `TracingConfig` property out."""

from typing import Literal, TypeAlias

from stackwright.aws_iam import PolicyStatement
from stackwright.aws_lambda.function_part import FunctionPart
from stackwright.cfn.aws_lambda import CfnFunctionProps
from stackwright.tree import construct

Tracing: TypeAlias = Literal["Active", "PassThrough"]
"""Whether X-Ray samples requests, or only follows upstream decisions."""


@construct
class TracedFunction(FunctionPart):
    """Whether X-Ray traces, and that the function may send what it traced."""

    tracing: Tracing | None = None

    def compose(self) -> None:
        """Allow to send segments."""
        if self.tracing is not None:
            self.role.add_to_policy(
                PolicyStatement(
                    actions=["xray:PutTraceSegments", "xray:PutTelemetryRecords"], resources=["*"]
                )
            )
        super().compose()

    def properties(self) -> CfnFunctionProps:
        """The mode."""
        if self.tracing is None:
            return super().properties()
        return {**super().properties(), "tracing_config": {"mode": self.tracing}}
