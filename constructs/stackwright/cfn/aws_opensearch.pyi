"""Every resource type of AWS::OpenSearch; written by `python -m tools.l1`; do not edit."""

from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnDataSourceProps(TypedDict, total=False):
    data_source_type: Required[CfnDataSourceDataSourceTypeProps | Deferred]
    """The type of data source."""
    description: str | None
    """A description of the data source."""
    domain_name: Required[str]
    """The name of the OpenSearch Service domain. A change replaces the resource."""
    name: Required[str]
    """The name of the data source. A change replaces the resource."""


class CfnDataSourceDataSourceTypeProps(TypedDict, total=False):
    """The type of data source."""
    s3_glue_data_catalog: CfnDataSourceS3GlueDataCatalogProps | Deferred | None
    """Configuration for an S3 Glue Data Catalog data source."""


class CfnDataSourceS3GlueDataCatalogProps(TypedDict, total=False):
    """Configuration for an S3 Glue Data Catalog data source."""
    role_arn: Required[str]
    """The ARN of the IAM role that grants OpenSearch Service permission to access the Glue Data Catalog."""


class CfnDataSource(TypedResource):
    """Creates a data source for an Amazon OpenSearch Service domain."""
    props: CfnDataSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataSourceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the data source."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the data source."""
