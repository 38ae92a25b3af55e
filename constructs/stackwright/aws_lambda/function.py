"""Functions."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias, Unpack

from attrs import field

from stackwright import defaults
from stackwright.aws_iam import PolicyStatement, Role, ServicePrincipal
from stackwright.aws_lambda import limits
from stackwright.aws_lambda.alias import Alias, VersionWeight
from stackwright.aws_lambda.code import Code
from stackwright.aws_lambda.current_version import CurrentVersion
from stackwright.aws_lambda.environment import check_environment
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.layer_version import LayerVersion, check_layer_arn
from stackwright.aws_lambda.logging import (
    LogFormat,
    LogLevel,
    SystemLogLevel,
    check_levels,
    logging_config,
)
from stackwright.aws_lambda.runtimes import Runtime
from stackwright.aws_lambda.version import Version
from stackwright.aws_logs import LogGroup
from stackwright.aws_sqs import Queue
from stackwright.cfn.aws_lambda import CfnFunction, CfnFunctionProps
from stackwright.checks import Seconds, duration, fail, length, matches, seconds_of, within
from stackwright.defaults import MERGE
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import ResourceDefaults
from stackwright.schema import Schema
from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct, construct
from stackwright.unchecked import Unchecked

Architecture: TypeAlias = Literal["arm64", "x86_64"]
"""The instruction set; `arm64` costs a fifth less."""

Tracing: TypeAlias = Literal["Active", "PassThrough"]
"""Whether X-Ray samples requests, or only follows upstream decisions."""


class FunctionDefaults(ResourceDefaults, total=False):
    """What `Function.set_defaults` takes."""

    application_log_level: LogLevel
    architecture: Architecture | StringToken
    dead_letter_queue: Queue
    environment: Mapping[str, str]
    environment_encryption: str
    ephemeral_storage_size: int | NumberToken
    layers: Sequence[LayerVersion | str]
    log_group: LogGroup
    logging_format: LogFormat
    memory_size: int | NumberToken
    recursive_loop: Literal["Allow", "Terminate"]
    reserved_concurrent_executions: int | NumberToken
    role: Role
    runtime: Runtime | Unchecked
    system_log_level: SystemLogLevel
    tags: Mapping[str, str]
    timeout: Seconds
    tracing: Tracing


def _layers(instance: Construct, _: Any, value: Sequence[LayerVersion | str] | None) -> None:
    given = value or ()
    if len(given) > limits.LAYERS:
        raise fail(instance, f"layers: at most {limits.LAYERS} may be attached, got {len(given)}")
    if len(set(given)) != len(given):
        raise fail(instance, "layers: each may be attached once", hint="remove the repeated one")
    for one in given:
        if isinstance(one, str):
            check_layer_arn(instance, one)


@construct
class Function(FunctionLike):
    """
    Code that runs when it is invoked.

    Creates `AWS::Lambda::Function` and, unless they are given, `AWS::IAM::Role`, with an
    `AWS::IAM::Policy` that allows to write to its own log group, and `AWS::Logs::LogGroup`.
    The function waits for its role and the role's policies.

    Args:
        code: What runs: `Code.from_asset`, `from_inline` or `from_bucket`.
        handler: Where Lambda enters, such as `app.handle`; up to 128 characters. For inline
            code it starts with `index.`.
        runtime: The language and its version; needed, if not by a default of the scope.
        function_name: 1 to 64 letters, digits, hyphens and underscores. Default: made by
            CloudFormation. A change replaces the function; and with a name, every update that
            replaces it fails.
        description: Up to 256 characters; part of a version.
        memory_size: 128 to 10,240 MiB; 1,769 are one processor. Default: Lambda's own, 128.
        timeout: 1 to 900 seconds. Default: Lambda's own, 3.
        architecture: The instruction set. Default: Lambda's own, `x86_64`.
        environment: Variables, up to 4 KiB of names and values together; those of the scope's
            default are united with them, and `NONE` removes one.
        environment_encryption: The ARN of the KMS key that encrypts the variables. Default: a
            key of AWS's.
        layers: Up to 5 layer versions, or their ARNs, in this order; later ones win. Together
            with the code at most 250 MiB.
        role: What the function may do. Default: a role of its own.
        initial_policy: Statements for the role.
        ephemeral_storage_size: Of `/tmp`, 512 to 10,240 MiB. Default: 512.
        log_group: Where it logs to. Default: a group of its own, so that `LogGroup.set_defaults`
            says for how long logs are kept.
        logging_format: Default: Lambda's own, `Text`.
        application_log_level: Least level of what the code logs; with `JSON` only.
        system_log_level: Least level of what Lambda logs; with `JSON` only.
        tracing: Whether X-Ray traces. Default: only what is traced already; and nothing is
            allowed for it.
        dead_letter_queue: A standard queue for events that failed twice after an asynchronous
            invocation; part of a version.
        reserved_concurrent_executions: At most, and at least, this many at once; 0 stops the
            function. Not part of a version. Default: the account's pool.
        recursive_loop: Whether Lambda ends loops through queues and topics. Default: it does.
        tags: Tags of the function; those of the scope's default are united with them.
        version_salt: Changes the current version when something changes that a template
            cannot show, such as what stands behind a parameter.

    Raises:
        PropertyError: A value out of these bounds, or a missing runtime.
    """

    schema: ClassVar[Schema] = CfnFunction.schema

    code: Code
    handler: str = field(
        validator=matches(r"\S{1,128}", "1 to 128 characters without spaces, as in 'app.handle'")
    )
    runtime: Runtime | Unchecked | None = None
    given_name: str | None = field(
        default=None,
        alias="function_name",
        validator=matches("[a-zA-Z0-9_-]{1,64}", "1 to 64 letters, digits, '-' and '_'"),
    )
    description: str | None = field(default=None, validator=length(0, limits.DESCRIPTION_LENGTH))
    memory_size: int | NumberToken | None = field(
        default=None, validator=within(*limits.MEMORY_MIB, "MiB")
    )
    timeout: Seconds | None = field(default=None, validator=duration(*limits.TIMEOUT_SECONDS))
    architecture: Architecture | StringToken | None = None
    environment: Mapping[str, str] | None = field(
        default=None, validator=check_environment, metadata=MERGE
    )
    environment_encryption: str | None = None
    layers: Sequence[LayerVersion | str] | None = field(default=None, validator=_layers)
    given_role: Role | None = field(default=None, alias="role")
    initial_policy: Sequence[PolicyStatement] = ()
    ephemeral_storage_size: int | NumberToken | None = field(
        default=None, validator=within(*limits.EPHEMERAL_STORAGE_MIB, "MiB")
    )
    given_log_group: LogGroup | None = field(default=None, alias="log_group")
    logging_format: LogFormat | None = None
    application_log_level: LogLevel | None = None
    system_log_level: SystemLogLevel | None = None
    tracing: Tracing | None = None
    dead_letter_queue: Queue | None = None
    reserved_concurrent_executions: int | NumberToken | None = field(
        default=None, validator=within(0, 1_000_000)
    )
    recursive_loop: Literal["Allow", "Terminate"] | None = None
    tags: Mapping[str, str] | None = field(default=None, validator=own_tags, metadata=MERGE)
    version_salt: str | None = None

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack[FunctionDefaults]) -> None:
        """
        Give every function that is made below *scope* from now on these properties.

        `environment` and `tags` are united by key, the function's own winning; every other
        property is taken from the nearest scope that has it.
        """
        defaults.set_defaults(cls, scope, given)

    def compose(self) -> None:
        """Make the role and the log group, and allow what the configuration needs."""
        if self.runtime is None:
            raise self.error(
                "a function needs a runtime",
                code="missing-property",
                hint="give runtime, or a default with Function.set_defaults(scope, runtime=...)",
            )
        self._check_inline()
        check_levels(self, self.logging_format, self.application_log_level, self.system_log_level)
        self._check_queue()
        role = self.role
        self.add_dependency(role)
        role.add_to_policy(
            PolicyStatement(
                actions=["logs:CreateLogStream", "logs:PutLogEvents"],
                resources=[self.log_group.log_group_arn],
            )
        )
        if self.tracing is not None:
            role.add_to_policy(
                PolicyStatement(
                    actions=["xray:PutTraceSegments", "xray:PutTelemetryRecords"], resources=["*"]
                )
            )
        if self.dead_letter_queue is not None:
            self.dead_letter_queue.grant_send_messages(self)
        for statement in self.initial_policy:
            role.add_to_policy(statement)

    def _check_inline(self) -> None:
        if not self.code.inline:
            return
        if not str(self.runtime).startswith(("nodejs", "python")):
            raise self.error(
                f"inline code is for Node.js and Python, got the runtime {self.runtime!r}",
                hint="use Code.from_asset",
            )
        if not self.handler.startswith("index."):
            raise self.error(
                "inline code is written to the module index, so that the handler starts with "
                f"'index.', got {self.handler!r}"
            )

    def _check_queue(self) -> None:
        queue = self.dead_letter_queue
        if queue is not None and queue.fifo:
            raise self.error(
                f"dead_letter_queue must be a standard queue, got the FIFO queue {queue.path}"
            )

    @property
    def role(self) -> Role:
        """What the function may do."""
        if self.given_role is None:
            self.given_role = Role(
                self, "ServiceRole", assumed_by=ServicePrincipal("lambda.amazonaws.com")
            )
        return self.given_role

    @property
    def log_group(self) -> LogGroup:
        """Where the function logs to."""
        if self.given_log_group is None:
            self.given_log_group = LogGroup(self, "LogGroup")
        return self.given_log_group

    @property
    def underlying(self) -> "Function":
        """The function itself."""
        return self

    @property
    def qualifier(self) -> None:
        """None: a function invokes its newest, unpublished state."""
        return

    @property
    def function_arn(self) -> StringToken:
        """The ARN, without a version."""
        return self.attribute("Arn")

    @property
    def function_name(self) -> StringToken:
        """The name."""
        return self.ref

    @property
    def own_layers(self) -> tuple[LayerVersion, ...]:
        """The attached layers that this app makes."""
        return tuple(
            one for one in self.layers or () if isinstance(one, LayerVersion) and not one.imported
        )

    @property
    def current_version(self) -> Version:
        """
        The version that follows the function: published anew when there is something to publish.

        See `docs/versions.md` for what counts.
        """
        known = self.find("CurrentVersion")
        if isinstance(known, Version):
            return known
        return CurrentVersion(self, "CurrentVersion", function=self)

    def add_alias(
        self,
        alias_name: str,
        *,
        description: str | None = None,
        additional_versions: Sequence[VersionWeight] = (),
        provisioned_concurrent_executions: int | NumberToken | None = None,
    ) -> Alias:
        """Name the current version; makes an `Alias` below."""
        return Alias(
            self,
            f"Alias{alias_name}",
            alias_name=alias_name,
            version=self.current_version,
            description=description,
            additional_versions=additional_versions,
            provisioned_concurrent_executions=provisioned_concurrent_executions,
        )

    def add_environment(self, name: str, value: str) -> None:
        """Set one variable."""
        self.assert_open()
        self.environment = {**(self.environment or {}), name: value}

    def add_layers(self, *layers: LayerVersion | str) -> None:
        """Attach more layers, after those that are there."""
        self.assert_open()
        self.layers = (*(self.layers or ()), *layers)

    def add_to_role_policy(self, statement: PolicyStatement) -> None:
        """Allow the function what *statement* says."""
        self.role.add_to_policy(statement)

    def properties(self) -> CfnFunctionProps:
        """The properties, by their names in Python."""
        queue = self.dead_letter_queue
        return {
            "architectures": None if self.architecture is None else [self.architecture],
            "code": self.code.properties(self),
            "dead_letter_config": {"target_arn": queue.queue_arn} if queue else None,
            "description": self.description,
            "environment": {"variables": self.environment} if self.environment else None,
            "ephemeral_storage": None
            if self.ephemeral_storage_size is None
            else {"size": self.ephemeral_storage_size},
            "function_name": self.given_name,
            "handler": self.handler,
            "kms_key_arn": self.environment_encryption,
            "layers": [
                one if isinstance(one, str) else one.layer_version_arn for one in self.layers
            ]
            if self.layers
            else None,
            "logging_config": logging_config(
                self.log_group,
                self.logging_format,
                self.application_log_level,
                self.system_log_level,
            ),
            "memory_size": self.memory_size,
            "recursive_loop": self.recursive_loop,
            "reserved_concurrent_executions": self.reserved_concurrent_executions,
            "role": self.role.role_arn,
            "runtime": self.runtime,
            "tags": tag_list(self.tags),
            "timeout": seconds_of(self.timeout),
            "tracing_config": None if self.tracing is None else {"mode": self.tracing},
        }
