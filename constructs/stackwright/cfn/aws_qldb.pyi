"""Every resource type of AWS::QLDB; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, ResourceOptions, TypedResource


class CfnLedgerProps(TypedDict, total=False):
    deletion_protection: Boolean | None
    """Specifies whether the ledger is protected from being deleted by any user."""
    kms_key: str | None
    """The key in AWS Key Management Service ( AWS) to use for encryption of data at rest in the ledger."""
    name: str | None
    """The name of the ledger that you want to create. A change replaces the resource."""
    permissions_mode: Required[str]
    """The permissions mode to assign to the ledger that you want to create."""
    tags: Sequence[CfnLedgerTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnLedgerTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnLedger(TypedResource):
    """The `AWS::QLDB::Ledger` resource specifies a new Amazon Quantum Ledger Database (Amazon QLDB) ledger in your AWS account."""
    props: CfnLedgerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLedgerProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnStreamProps(TypedDict, total=False):
    exclusive_end_time: str | None
    """The exclusive date and time that specifies when the stream ends. A change replaces the resource."""
    inclusive_start_time: Required[str]
    """The inclusive start date and time from which to start streaming journal data. A change replaces the resource."""
    kinesis_configuration: Required[CfnStreamKinesisConfigurationProps | Deferred]
    """The configuration settings of the Kinesis Data Streams destination for your stream request. A change replaces the resource."""
    ledger_name: Required[str]
    """The name of the ledger. A change replaces the resource."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that grants QLDB permissions for a journal stream to write data records to a Kinesis Data Streams resource. A change replaces the resource."""
    stream_name: Required[str]
    """The name that you want to assign to the QLDB journal stream. A change replaces the resource."""
    tags: Sequence[CfnStreamTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnStreamKinesisConfigurationProps(TypedDict, total=False):
    """The configuration settings of the Amazon Kinesis Data Streams destination for an Amazon QLDB journal stream."""
    aggregation_enabled: Boolean | None
    """Enables QLDB to publish multiple data records in a single Kinesis Data Streams record, increasing the number of records sent per API call. A change replaces the resource."""
    stream_arn: Anything
    """The Amazon Resource Name (ARN) of the Kinesis Data Streams resource. A change replaces the resource."""


class CfnStreamTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnStream(TypedResource):
    """The `AWS::QLDB::Stream` resource specifies a journal stream for a given Amazon Quantum Ledger Database (Amazon QLDB) ledger."""
    props: CfnStreamProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStreamProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the QLDB journal stream."""
    @property
    def attr_id(self) -> StringToken:
        """The unique ID that QLDB assigns to each QLDB journal stream."""
