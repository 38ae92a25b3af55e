"""What is attached to watch or serve the code of a function: layers, variables, permissions out."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from stackwright.aws_iam import PolicyStatement
from stackwright.aws_lambda.environment import ConfiguredFunction
from stackwright.aws_lambda.layered import LayeredFunction
from stackwright.checks import is_literal
from stackwright.imports import check_arn
from stackwright.intrinsics import Aws
from stackwright.lazy import Room
from stackwright.resource import Resource
from stackwright.tree import construct

if TYPE_CHECKING:
    from stackwright import aws_lambda as room
else:
    room = Room("stackwright.aws_lambda")  # few functions have extensions

_WRAPPER: Final = "AWS_LAMBDA_EXEC_WRAPPER"
_PROFILING_GROUP: Final = "AWS::CodeGuruProfiler::ProfilingGroup"
_GROUP: Final = "AWS_CODEGURU_PROFILER_GROUP_ARN"


@construct
class ExtendedFunction(ConfiguredFunction, LayeredFunction):
    """Extensions of a function: the layers, variables and permissions that they take."""

    insights_version: "room.LayerVersion | str | None" = None
    params_and_secrets: "room.ParamsAndSecretsLayerVersion | None" = None
    adot_instrumentation: "room.AdotInstrumentation | None" = None
    profiling_group: Resource | str | None = None

    def compose(self) -> None:
        """Attach what each extension takes, after what the user attached."""
        if self.insights_version is not None:
            self._attach_insights(self.insights_version)
        if self.params_and_secrets is not None:
            self._attach(self.params_and_secrets.layer, self.params_and_secrets.environment())
        if self.adot_instrumentation is not None:
            self._attach_instrumentation(self.adot_instrumentation)
        if self.profiling_group is not None:
            self._attach_profiler(self.profiling_group)
        super().compose()

    def _attach(self, layer: "room.LayerVersion | str", variables: Mapping[str, str]) -> None:
        self.add_layers(layer)
        self._set(variables)

    def _set(self, variables: Mapping[str, str]) -> None:
        for name, one in variables.items():
            if name in (self.environment or {}):
                raise self.error(
                    f"environment: {name} is set for an extension and cannot be given as well",
                    hint="say it with the settings of the extension",
                )
            self.add_environment(name, one)

    def _attach_insights(self, layer: "room.LayerVersion | str") -> None:
        if isinstance(layer, str) and is_literal(layer) and ":LambdaInsightsExtension" not in layer:
            raise self.error(
                f"insights_version is a version of the layer LambdaInsightsExtension, got {layer!r}"
            )
        self.add_layers(layer)
        groups = f"arn:{Aws.partition}:logs:{Aws.region}:{Aws.account_id}:log-group"
        self.role.add_to_policy(
            PolicyStatement(
                actions=["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
                resources=[f"{groups}:/aws/lambda-insights:*"],
            )
        )

    def _attach_instrumentation(self, adot: "room.AdotInstrumentation") -> None:
        runtime = "" if self.runtime is None else str(self.runtime)
        if runtime.startswith("provided"):
            raise self.error(
                f"adot_instrumentation wraps a managed runtime, got {runtime!r}",
                hint="an OS-only runtime starts no wrapper; instrument the program itself",
            )
        if runtime.startswith("python") and adot.exec_wrapper != "/opt/otel-instrument":
            raise self.error(
                "adot_instrumentation of Python takes the exec_wrapper '/opt/otel-instrument', "
                f"got {adot.exec_wrapper!r}"
            )
        self._attach(adot.layer, {_WRAPPER: adot.exec_wrapper})

    def _attach_profiler(self, group: Resource | str) -> None:
        runtime = "" if self.runtime is None else str(self.runtime)
        if not runtime.startswith(("java", "python")):
            raise self.error(
                f"profiling_group is for Java and Python, got the runtime {runtime!r}",
                hint="CodeGuru Profiler has agents for these two",
            )
        if isinstance(group, str):
            check_arn(self, group, "codeguru-profiler", "profilingGroup/")
        elif group.resource_type != _PROFILING_GROUP:
            raise self.error(f"profiling_group is a {_PROFILING_GROUP}, got {group!r}")
        arn = group if isinstance(group, str) else group.attribute("Arn")
        self._set({_GROUP: arn, "AWS_CODEGURU_PROFILER_ENABLED": "TRUE"})
        self.role.add_to_policy(
            PolicyStatement(
                actions=["codeguru-profiler:ConfigureAgent", "codeguru-profiler:PostAgentProfile"],
                resources=[arn],
            )
        )
