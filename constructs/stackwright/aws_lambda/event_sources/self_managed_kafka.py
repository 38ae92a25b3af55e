"""Topics of Kafka clusters that users run themselves, as event sources."""

import json
from collections.abc import Sequence

from attrs import field

from stackwright.aws_iam import Grant
from stackwright.aws_lambda import mapping_bounds as bounds
from stackwright.aws_lambda.event_source_mapping import EventSourceMapping
from stackwright.aws_lambda.event_sources.kafka import KafkaSource
from stackwright.aws_lambda.event_sources.kafka_authentication import (
    AuthenticationMethod,
    OAuthBearer,
    check_oauth,
    check_secret,
)
from stackwright.aws_lambda.event_sources.permissions import (
    grant_consume_topic,
    grant_network,
    grant_web_identity,
)
from stackwright.aws_lambda.function_like import FunctionLike
from stackwright.aws_lambda.mapping_bounds import ConsumptionMode
from stackwright.aws_lambda.source_access import (
    HasSecurityGroupId,
    HasSubnetId,
    ReadableSecret,
    SourceAccess,
    security_group_access,
    subnet_access,
)
from stackwright.aws_lambda.starting_position import StartingPosition, check_position
from stackwright.checks import fail, length
from stackwright.digests import md5_hex
from stackwright.value import value


@value
class SelfManagedKafkaEventSource(KafkaSource):
    """
    A topic of a Kafka cluster of your own whose records invoke a function or an alias.

    Binding makes an `AWS::Lambda::EventSourceMapping` and allows the role to read the secrets,
    to make network interfaces if there are `subnets`, and what an IAM method takes.

    Brokers within a VPC take `subnets` and `security_groups`; brokers on the internet take
    credentials.

    Args:
        bootstrap_servers: 1 to 10 brokers to begin with, `host:port` each. A change replaces the
            mapping.
        topic: The topic, 1 to 249 letters, digits, `.`, `_` and `-`.
        starting_position: `TRIM_HORIZON` begins with the oldest record, `LATEST` with new ones,
            `AT_TIMESTAMP` at a time; none in queue mode. A change replaces the mapping.
        starting_position_timestamp: The time for `AT_TIMESTAMP`, not in the future: a `datetime`
            with a time zone, or seconds since 1970. A change replaces the mapping.
        secret: The credentials, in the function's Region. Default: none.
        authentication_method: What `secret` holds, or one of the methods without a secret,
            `IAM_AUTH` and `IAM_OAUTHBEARER_AUTH`. Default: `SASL_SCRAM_512_AUTH` with a secret.
        oauth: What is said of the token: may be given with `OAUTHBEARER_AUTH`; its `audience`
            alone, and that must be given, with `IAM_OAUTHBEARER_AUTH`.
        cluster_arn: With `IAM_AUTH`: the ARN of the MSK cluster behind the servers, which the role
            is then allowed to read this topic of.
        root_ca_certificate: The secret with the certificate of a private authority that the
            certificates of the brokers are signed by. Default: a public authority.
        subnets: 1 to 16 subnets that reach the brokers, constructs or ids.
        security_groups: 1 to 5 security groups that hold there, constructs or ids.
        consumption_mode: `Stream`, in order, or `Queue`, without order: then there is no
            `starting_position`, and `retry_attempts` is 0 unless given. Default: `Stream`.
        consumer_group_id: The consumer group, 1 to 200 characters, of no other mapping. Default:
            the id of the mapping. A change replaces the mapping.
        batch_size: Records in a batch, 1 to 10,000. Default: 100.
        max_batching_window: How long to wait for a batch to fill, 0 to 300 seconds. Default: half
            a second.
        filters: Patterns, of which a record must match one; made with `FilterRule`, or given as
            they are. Up to 5 unless the account was granted 10. Default: all records.
        filter_encryption: A KMS key that encrypts the patterns, which then lets Lambda decrypt; or
            its ARN, and its policy must do so. Default: they are not encrypted.
        report_batch_item_failures: Whether the handler names the records that failed, in
            `batchItemFailures`, so that those before them are done. Default: no.
        bisect_batch_on_error: Whether a failed batch is split in two. Default: no.
        retry_attempts: How often a failed batch is tried again, 0 to 10,000, or -1 for ever.
            Default: -1.
        max_record_age: How old a record may be, 60 to 604,800 seconds, or -1 for any age. Default:
            -1.
        on_failure: Where records go that were given up; the role may then send there. Default:
            nowhere.
        provisioned_pollers: Pollers that are always there, 1 to 2,000. Default: as many as it
            takes.
        schema_registry_config: Where the schemas of the records are, a `GlueSchemaRegistry` or a
            `ConfluentSchemaRegistry`; the role may then read it. Needs `provisioned_pollers`.
            Default: nowhere.
        metrics: What the mapping counts for CloudWatch, such as `["EventCount"]`. Default:
            nothing.
        log_level: From which level on the mapping logs. Default: it does not.
        mapping_id: The id of the mapping below the function. Default: made from the topic, so that
            two topics of one name, in two clusters, need it.
        enabled: Whether Lambda polls. Default: yes.
        tags: Tags of the mapping.
    """

    bootstrap_servers: Sequence[str] = field(kw_only=False, validator=bounds.BOOTSTRAP_SERVERS)
    starting_position: StartingPosition | None = None
    secret: ReadableSecret | None = None
    authentication_method: AuthenticationMethod | None = None
    oauth: OAuthBearer | None = None
    cluster_arn: str | None = None
    root_ca_certificate: ReadableSecret | None = None
    subnets: Sequence[str | HasSubnetId] | None = field(
        default=None, validator=length(1, 16, "subnets")
    )
    security_groups: Sequence[str | HasSecurityGroupId] | None = field(
        default=None, validator=length(1, 5, "security groups")
    )
    consumption_mode: ConsumptionMode | None = None

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        self._check_mode()
        check_position(self, self.starting_position, self.starting_position_timestamp)
        check_secret(self, self._method, self.secret)
        check_oauth(self, self._method, self.oauth)
        if (self._method == "IAM_AUTH") != (self.cluster_arn is not None):
            raise fail(
                self, "authentication_method 'IAM_AUTH' and cluster_arn go together; give both"
            )
        if (self.subnets is None) != (self.security_groups is None):
            raise fail(self, "subnets and security_groups go together; give both, or neither")
        if self.subnets is None and self._method is None:
            raise fail(
                self,
                "brokers on the internet need credentials, and those in a VPC need subnets; "
                "neither is given",
                hint="give a secret, or subnets and security_groups",
            )

    @property
    def _method(self) -> AuthenticationMethod | None:
        if self.authentication_method is None and self.secret is not None:
            return "SASL_SCRAM_512_AUTH"
        return self.authentication_method

    def _check_mode(self) -> None:
        if self.consumption_mode == "Queue":
            if self.starting_position is not None:
                raise fail(
                    self,
                    "consumption_mode 'Queue' has no starting_position, "
                    f"got {self.starting_position!r}",
                )
            if self.retry_attempts == -1:
                raise fail(
                    self,
                    "consumption_mode 'Queue' has no retries for ever, got retry_attempts -1",
                    hint="give 0 to 10,000; the default is 0",
                )
        elif self.starting_position is None:
            raise fail(
                self,
                "SelfManagedKafkaEventSource needs starting_position",
                hint="'TRIM_HORIZON' begins with the oldest record, 'LATEST' with new ones",
            )

    def bind(self, target: FunctionLike) -> EventSourceMapping:
        """Make the mapping below *target*, and let its role read the topic before that."""
        servers = md5_hex(json.dumps([*self.bootstrap_servers], separators=(",", ":")))
        mapping = self.make_mapping(
            target,
            self.mapping_id or f"KafkaEventSource:{servers}:{self.topic_id()}",
            bootstrap_servers=self.bootstrap_servers,
            source_type="kafka",
            starting_position=self.starting_position,
            consumption_mode=self.consumption_mode,
            access=self._access(),
        )
        self._grant(target).apply_before(mapping)
        return mapping

    def _access(self) -> list[SourceAccess]:
        access: list[SourceAccess] = []
        if self._method is not None:
            uri = None if self.secret is None else self.secret.secret_arn
            access.append(SourceAccess(self._method, uri))
        if self.oauth is not None:
            access += self.oauth.access()
        if self.root_ca_certificate is not None:
            authority = self.root_ca_certificate.secret_arn
            access.append(SourceAccess("SERVER_ROOT_CA_CERTIFICATE", authority))
        access += [security_group_access(one) for one in self.security_groups or ()]
        access += [subnet_access(one) for one in self.subnets or ()]
        return access

    def _grant(self, target: FunctionLike) -> Grant:
        granted = Grant(target, (), True)
        for one in (self.secret, self.root_ca_certificate):
            if one is not None:
                granted = granted.combine(one.grant_read(target))
        if self.cluster_arn is not None:
            granted = granted.combine(
                grant_consume_topic(target, self.cluster_arn, self.topic, self.consumer_group_id)
            )
        if self._method == "IAM_OAUTHBEARER_AUTH" and self.oauth and self.oauth.audience:
            granted = granted.combine(grant_web_identity(target, self.oauth.audience))
        if self.subnets is not None:
            granted = granted.combine(grant_network(target))
        return self.with_registry(granted)
