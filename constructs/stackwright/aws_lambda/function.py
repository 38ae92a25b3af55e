"""Functions."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, Unpack

from attrs import field

from stackwright import defaults
from stackwright.aws_lambda import limits
from stackwright.aws_lambda.asynchronous import AsynchronousFunction
from stackwright.aws_lambda.extended import ExtendedFunction
from stackwright.aws_lambda.importable import ImportableFunction
from stackwright.aws_lambda.logging import LoggedFunction
from stackwright.aws_lambda.managed import ManagedFunction
from stackwright.aws_lambda.mounted import MountedFunction
from stackwright.aws_lambda.tracing import TracedFunction
from stackwright.aws_lambda.versioning import VersionedFunction
from stackwright.cfn.aws_lambda import CfnFunction, CfnFunctionProps
from stackwright.checks import length, matches
from stackwright.defaults import MERGE
from stackwright.own_tags import own_tags, tag_list
from stackwright.schema import Schema
from stackwright.tokens import StringToken
from stackwright.tree import Construct, construct

if TYPE_CHECKING:
    from stackwright.aws_lambda.function_defaults import FunctionDefaults

Architecture: TypeAlias = Literal["arm64", "x86_64"]
"""The instruction set; `arm64` costs a fifth less."""


@construct
class Function(
    LoggedFunction,
    TracedFunction,
    AsynchronousFunction,
    ExtendedFunction,
    ManagedFunction,
    ImportableFunction,
    VersionedFunction,
    MountedFunction,
):
    """
    Code that runs when it is invoked.

    Creates `AWS::Lambda::Function` and, unless they are given, `AWS::IAM::Role`, with an
    `AWS::IAM::Policy` that allows to write to its own log group, and `AWS::Logs::LogGroup`; with
    a `vpc`, `AWS::EC2::SecurityGroup` as well. What is said of asynchronous invocations makes
    `AWS::Lambda::EventInvokeConfig`, and `dead_letter_queue_enabled` makes `AWS::SQS::Queue`.
    The function waits for its role and the role's policies, for the routes of its subnets, and
    for the mount targets of its file system.

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
        environment_encryption: The KMS key that encrypts the variables, or its ARN. Who deploys
            must be allowed to use it; the role need not. Default: a key of AWS's.
        layers: Up to 5 layer versions, or their ARNs, in this order; later ones win. Together
            with the code at most 250 MiB. A layer must be for the function's runtime and
            architecture; one that is given by its ARN is not checked.
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
        on_success: Where a record of each asynchronous invocation goes that succeeded; not a
            bucket. For versions and aliases see their `configure_async_invoke`.
        on_failure: Where a record of each goes that was given up, with request and response.
        max_event_age: For how long Lambda tries an event, 60 to 21,600 seconds. Default: 6 hours.
        retry_attempts: How often it tries again after the function failed, 0 to 2. Default: 2.
        dead_letter_queue: A standard queue for events that were given up, without the response;
            part of a version.
        dead_letter_queue_enabled: Whether to make such a queue, `DeadLetterQueue`, that keeps
            events for 14 days. Default: no.
        dead_letter_topic: A standard topic for the same, instead of a queue.
        capacity_provider: The instances that it runs on, in place of Lambda's own; then
            `memory_size` is 2,048 to 32,768 MiB and `timeout` up to 5,400 seconds.
        memory_gib_per_vcpu: With a capacity provider: 2 to 8 GiB for each processor.
        max_concurrency_per_environment: With a capacity provider: invocations at once in one
            environment, 1 to 1,600.
        min_execution_environments: With a capacity provider: the least environments of
            `$LATEST.PUBLISHED`, which an invocation without a qualifier reaches; up to 15,000, and
            0 only if the next is 0 as well. Default: Lambda's own, 3.
        max_execution_environments: The most of them. Default: no bound.
        publish_to_latest_published: With a capacity provider: whether an update moves
            `$LATEST.PUBLISHED`.
        reserved_concurrent_executions: At most, and at least, this many at once; 0 stops the
            function. Not part of a version. Default: the account's pool.
        insights_version: A version of the layer of Lambda Insights, or its ARN, which is
            another in every Region. The role may then write to Insights' log group.
        params_and_secrets: The extension that caches parameters and secrets.
        adot_instrumentation: The layer and the wrapper of OpenTelemetry.
        profiling_group: A `CfnProfilingGroup` of CodeGuru Profiler, or its ARN; for Java and
            Python. The role may then send them.
        snap_start: `PublishedVersions` starts environments from a snapshot that is taken when
            a version is published; for some runtimes, with a `/tmp` of 512 MiB at most.
        runtime_management_mode: `Auto` patches the runtime at once, `FunctionUpdate` when the
            function is updated, a `ManualRuntime` stays as it is. Default: Lambda's own, `Auto`.
        recursive_loop: Whether Lambda ends loops through queues and topics. Default: it does.
        code_signing_config: Whose signatures the code must bear. Not part of a version.
        durable_config: Executions that outlive an invocation; the role may then keep their
            state. They are started by a version or an alias, and have a dead-letter queue but no
            destinations. To give it, or to take it away, may replace the function.
        tenancy_config: `PER_TENANT` keeps the environments of tenants apart; not with event
            sources, `snap_start`, URLs or provisioned concurrency. A change replaces the function.
        vpc: Where the function's traffic comes from. Default: no VPC, which `NONE` says where a
            scope supplies one. Its role is then allowed to manage network interfaces.
        vpc_subnets: In which subnets, up to 16. Default: the private ones.
        allow_public_subnet: Whether the subnets may be public, from which a function reaches
            nothing outside the VPC. Default: no.
        security_groups: What guards its traffic, 1 to 5. Default: a group of its own.
        allow_all_outbound: Whether that group lets everything out over IPv4. Default: yes.
        allow_all_ipv6_outbound: The same over IPv6. Default: no.
        ipv6_allowed_for_dual_stack: Whether it sends over IPv6; every subnet must have IPv6
            addresses. Default: no.
        filesystem: One file system that it mounts, in a VPC only, and without SnapStart.
        tags: Tags of the function; those of the scope's default are united with them.
        current_version_options: What `current_version` is made with.
        version_salt: Changes the current version when something changes that a template
            cannot show, such as what stands behind a parameter.

    Raises:
        PropertyError: A value out of these bounds, or a missing runtime.

    Attributes:
        same_environment: Whether an imported function is in the account and Region of the
            stack, so that this app can add to its policy.
        ungranted: What should have been added to the policy of an imported function of another
            account. What its role was not granted is listed by `role.ungranted`.
    """

    schema: ClassVar[Schema] = CfnFunction.schema

    handler: str = field(
        validator=matches(r"\S{1,128}", "1 to 128 characters without spaces, as in 'app.handle'")
    )
    description: str | None = field(default=None, validator=length(0, limits.DESCRIPTION_LENGTH))
    architecture: Architecture | StringToken | None = None
    tags: Mapping[str, str] | None = field(default=None, validator=own_tags, metadata=MERGE)

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack["FunctionDefaults"]) -> None:
        """
        Give every function that is made below *scope* from now on these properties.

        `environment` and `tags` are united by key, the function's own winning; every other
        property is taken from the nearest scope that has it.
        """
        defaults.set_defaults(cls, scope, given)

    def compose(self) -> None:
        """See that the code can run, and have every part make what it needs."""
        self.check_code()
        if self.snap_start is not None and self.filesystem is not None:
            raise self.error("snap_start and filesystem exclude each other")
        super().compose()

    def check_code(self) -> None:
        """Refuse a function that has no runtime, or whose code does not go with it."""
        if self.code.image:
            raise self.error(
                "code must be a package, got a container image",
                hint="make a DockerImageFunction, which takes no handler and no runtime",
            )
        if self.runtime is None:
            raise self.error(
                "a function needs a runtime",
                code="missing-property",
                hint="give runtime, or a default with Function.set_defaults(scope, runtime=...)",
            )
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

    @property
    def underlying(self) -> "Function":
        """The function itself."""
        return self

    @property
    def function_arn(self) -> StringToken:
        """The ARN, without a version."""
        return self.attribute("Arn")

    @property
    def function_name(self) -> StringToken:
        """The name."""
        return self.ref

    def properties(self) -> CfnFunctionProps:
        """The properties, by their names in Python."""
        return {
            **super().properties(),
            "architectures": None if self.architecture is None else [self.architecture],
            "description": self.description,
            "handler": self.handler,
            "tags": tag_list(self.tags),
        }
