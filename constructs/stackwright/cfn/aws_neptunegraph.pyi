"""Every resource type of AWS::NeptuneGraph; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnGraphProps(TypedDict, total=False):
    deletion_protection: Boolean | None
    """A value that indicates whether the graph has deletion protection enabled."""
    graph_name: str | None
    """The graph name. A change replaces the resource."""
    import_task: CfnGraphImportTaskProps | Deferred | None
    """The import task details to import data into the graph at creation time. A change replaces the resource."""
    kms_key_identifier: str | None
    """The ARN of the KMS key used to encrypt data in the Neptune Analytics graph. A change replaces the resource."""
    provisioned_memory: Required[Integer]
    """The provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph. A change may replace the resource."""
    public_connectivity: Boolean | None
    """Specifies whether or not the graph can be reachable over the internet."""
    replica_count: Integer | None
    """The number of replicas in other AZs. A change replaces the resource."""
    tags: Sequence[CfnGraphTagProps | Deferred] | Deferred | None
    """Adds metadata tags to the new graph."""
    vector_search_configuration: CfnGraphVectorSearchConfigurationProps | Deferred | None
    """Specifies the number of dimensions for vector embeddings that will be loaded into the graph. A change replaces the resource."""


class CfnGraphImportOptionsProps(TypedDict, total=False):
    """Contains options for controlling the import process."""
    neptune: CfnGraphNeptuneImportOptionsProps | Deferred | None
    """Options for importing data from a Neptune database."""


class CfnGraphImportTaskProps(TypedDict, total=False):
    """The import task details to import data into the graph at creation time."""
    blank_node_handling: Literal["convertToIri"] | Other | None
    """The method to handle blank nodes in the dataset."""
    fail_on_error: Boolean | None
    """If set to true, the task halts when an import error is encountered."""
    format: Literal["CSV", "OPEN_CYPHER", "PARQUET", "NTRIPLES"] | Other | None
    """Specifies the format of S3 data to be imported."""
    import_options: CfnGraphImportOptionsProps | Deferred | None
    """Contains options for controlling the import process."""
    max_provisioned_memory: Integer | None
    """The maximum provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph."""
    min_provisioned_memory: Integer | None
    """The minimum provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph."""
    parquet_type: Literal["COLUMNAR"] | Other | None
    """The parquet type of the import task."""
    role_arn: Required[str]
    """The ARN of the IAM role that will allow access to the data that is to be imported."""
    source: Required[str]
    """A URL identifying to the location of the data to be imported."""


class CfnGraphNeptuneImportOptionsProps(TypedDict, total=False):
    """Options for importing data from a Neptune database."""
    preserve_default_vertex_labels: Boolean | None
    """Neptune Analytics supports label-less vertices and no labels are assigned unless one is explicitly provided."""
    preserve_edge_ids: Boolean | None
    """Neptune Analytics currently does not support user defined edge ids."""
    s3_export_kms_key_id: Required[str]
    """The KMS key to use to encrypt data in the S3 bucket where the graph data is exported."""
    s3_export_path: Required[str]
    """The path to an S3 bucket from which to import data."""


class CfnGraphTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnGraphVectorSearchConfigurationProps(TypedDict, total=False):
    """The vector-search configuration for the graph, which specifies the vector dimension to use in the vector index, if any."""
    vector_search_dimension: Required[Integer]
    """The number of dimensions."""


class CfnGraph(TypedResource):
    """The `AWS ::NeptuneGraph::Graph` resource creates an graph. is a memory-optimized graph database engine for analytics."""
    props: CfnGraphProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGraphProps]) -> None: ...
    @property
    def attr_endpoint(self) -> StringToken:
        """The connection endpoint for the graph."""
    @property
    def attr_graph_arn(self) -> StringToken:
        """The ARN of the graph."""
    @property
    def attr_graph_id(self) -> StringToken:
        """The ID of the graph."""


class CfnGraphSnapshotProps(TypedDict, total=False):
    graph_identifier: Required[str]
    """The unique identifier of the Neptune Analytics graph to create the snapshot from. A change replaces the resource."""
    snapshot_name: Required[str]
    """The snapshot name. A change replaces the resource."""
    tags: Sequence[CfnGraphSnapshotTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnGraphSnapshotTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnGraphSnapshot(TypedResource):
    """Resource Type definition for AWS::NeptuneGraph::GraphSnapshot"""
    props: CfnGraphSnapshotProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGraphSnapshotProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the graph snapshot."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the graph snapshot."""
    @property
    def attr_kms_key_identifier(self) -> StringToken:
        """The ID of the KMS key used to encrypt and decrypt the snapshot."""
    @property
    def attr_snapshot_create_time(self) -> StringToken:
        """The time when the snapshot was created."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the graph snapshot."""


class CfnPrivateGraphEndpointProps(TypedDict, total=False):
    graph_identifier: Required[str]
    """The unique identifier of the Neptune Analytics graph. A change replaces the resource."""
    security_group_ids: Sequence[str] | Deferred | None
    """Security groups to be attached to the private graph endpoint.. A change replaces the resource."""
    subnet_ids: Sequence[str] | Deferred | None
    """Subnets in which private graph endpoint ENIs are created. A change replaces the resource."""
    vpc_id: Required[str]
    """The VPC in which the private graph endpoint needs to be created. A change replaces the resource."""


class CfnPrivateGraphEndpoint(TypedResource):
    """Create a private graph endpoint to allow private access from to the graph from within a VPC."""
    props: CfnPrivateGraphEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPrivateGraphEndpointProps]) -> None: ...
    @property
    def attr_private_graph_endpoint_identifier(self) -> StringToken:
        """PrivateGraphEndpoint resource identifier generated by concatenating the associated GraphIdentifier and VpcId with an underscore separator."""
    @property
    def attr_vpc_endpoint_id(self) -> StringToken:
        """VPC endpoint that provides a private connection between the Graph and specified VPC."""
