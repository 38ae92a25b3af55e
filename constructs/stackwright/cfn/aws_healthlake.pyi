"""Every resource type of AWS::HealthLake; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnDataTransformationProfileProps(TypedDict, total=False):
    kms_key_id: str | None
    """The identifier (key ID or ARN) of a customer-managed KMS key used to encrypt the profile's template content at rest. A change replaces the resource."""
    profile_description: str | None
    """A human-readable description of the profile's purpose. A change replaces the resource."""
    profile_name: Required[str]
    """The human-readable name of the profile. A change replaces the resource."""
    source: CfnDataTransformationProfileSourceProps | Deferred | None
    """The source from which to create the profile's initial template content. A change replaces the resource."""
    source_format: Required[Literal["CCDA", "CSV"] | Other]
    """The source format that this profile converts from. A change replaces the resource."""
    tags: Sequence[CfnDataTransformationProfileTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this profile."""


class CfnDataTransformationProfileExistingVersionedProfileSourceProps(TypedDict, total=False):
    """Create the profile by cloning a specific version of an existing profile."""
    profile_id: Required[str]
    """The unique identifier of the source profile to clone."""
    version: Required[Integer]
    """The version number of the source profile to clone."""


class CfnDataTransformationProfileProfileMappingSourceProps(TypedDict, total=False):
    """Create the profile from raw Velocity template mapping content."""
    profile_mapping: Required[Mapping[str, str] | Deferred]
    """Map of template file paths to their Velocity template content."""


class CfnDataTransformationProfileSourceProps(TypedDict, total=False):
    """The source from which to create the profile's initial template content."""
    existing_versioned_profile_id: CfnDataTransformationProfileExistingVersionedProfileSourceProps | Deferred | None
    """Create the profile by cloning a specific version of an existing profile."""
    profile_mapping: CfnDataTransformationProfileProfileMappingSourceProps | Deferred | None
    """Create the profile from raw Velocity template mapping content."""
    starter_profile: CfnDataTransformationProfileStarterProfileSourceProps | Deferred | None
    """Create the profile from a predefined starter profile of transformation templates."""


class CfnDataTransformationProfileStarterProfileSourceProps(TypedDict, total=False):
    """Create the profile from a predefined starter profile of transformation templates."""
    starter_profile_name: Required[str]
    """The name of the starter profile to seed the profile from."""


class CfnDataTransformationProfileTagProps(TypedDict, total=False):
    """A key-value pair to associate with the profile."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnDataTransformationProfile(TypedResource):
    """Creates a Data Transformation Profile in AWS HealthLake that converts healthcare data from a source format (such as C-CDA or CSV) into FHIR R4."""
    props: CfnDataTransformationProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataTransformationProfileProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the data transformation profile."""
    @property
    def attr_profile_id(self) -> StringToken:
        """The unique, server-generated identifier of the profile (32-character lowercase hexadecimal)."""
    @property
    def attr_target_format(self) -> StringToken:
        """The target format that this profile converts to."""


class CfnFHIRDatastoreProps(TypedDict, total=False):
    analytics_configuration: CfnFHIRDatastoreAnalyticsConfigurationProps | Deferred | None
    """The analytics configuration for the Data Store."""
    datastore_name: str | None
    """The data store name (user-generated). A change replaces the resource."""
    datastore_type_version: Required[Literal["R4"] | Other]
    """The FHIR release version supported by the data store. A change replaces the resource."""
    identity_provider_configuration: CfnFHIRDatastoreIdentityProviderConfigurationProps | Deferred | None
    """The identity provider configuration selected when the data store was created. A change replaces the resource."""
    nlp_configuration: CfnFHIRDatastoreNlpConfigurationProps | Deferred | None
    """The natural language processing (NLP) configuration for the Data Store."""
    preload_data_config: CfnFHIRDatastorePreloadDataConfigProps | Deferred | None
    """The preloaded Synthea data configuration for the data store. A change replaces the resource."""
    profile_configuration: CfnFHIRDatastoreProfileConfigurationProps | Deferred | None
    """The profile configuration for the Data Store."""
    sse_configuration: CfnFHIRDatastoreSseConfigurationProps | Deferred | None
    """The server-side encryption key configuration for a customer-provided encryption key specified for creating a data store. A change replaces the resource."""
    tags: Sequence[CfnFHIRDatastoreTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnFHIRDatastoreAnalyticsConfigurationProps(TypedDict, total=False):
    """The analytics configuration for the Data Store."""
    status: Required[Literal["ENABLED", "PAUSED"] | Other]
    """The analytics status for the Data Store."""


class CfnFHIRDatastoreIdentityProviderConfigurationProps(TypedDict, total=False):
    """The identity provider configuration selected when the data store was created."""
    authorization_strategy: Required[Literal["SMART_ON_FHIR_V1", "AWS_AUTH", "SMART_ON_FHIR"] | Other]
    """The authorization strategy selected when the HealthLake data store is created. A change replaces the resource."""
    fine_grained_authorization_enabled: Boolean | None
    """The parameter to enable SMART on FHIR fine-grained authorization for the data store. A change replaces the resource."""
    idp_lambda_arn: str | None
    """The Amazon Resource Name (ARN) of the Lambda function to use to decode the access token created by the authorization server. A change replaces the resource."""
    metadata: str | None
    """The JSON metadata elements to use in your identity provider configuration. A change replaces the resource."""


class CfnFHIRDatastoreKmsEncryptionConfigProps(TypedDict, total=False):
    """The customer-managed-key(CMK) used when creating a Data Store."""
    cmk_type: Required[Literal["CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KMS_KEY"] | Other]
    """The type of customer-managed-key(CMK) used for encryption. A change replaces the resource."""
    kms_key_id: str | None
    """The Key Management Service (KMS) encryption key id/alias used to encrypt the data store contents at rest. A change replaces the resource."""


class CfnFHIRDatastoreNlpConfigurationProps(TypedDict, total=False):
    """The natural language processing (NLP) configuration for the Data Store."""
    status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """The NLP status for the Data Store."""


class CfnFHIRDatastorePreloadDataConfigProps(TypedDict, total=False):
    """An optional parameter to preload (import) open source Synthea FHIR data upon creation of the data store."""
    preload_data_type: Required[Literal["SYNTHEA"] | Other]
    """The type of preloaded data. A change replaces the resource."""


class CfnFHIRDatastoreProfileConfigurationProps(TypedDict, total=False):
    """The profile configuration for the Data Store."""
    default_profiles: Required[Sequence[str] | Deferred]
    """The FHIR profiles the Data Store validates resources against by default, for example us-core-3.1.1."""


class CfnFHIRDatastoreSseConfigurationProps(TypedDict, total=False):
    """The server-side encryption key configuration for a customer-provided encryption key."""
    kms_encryption_config: Required[CfnFHIRDatastoreKmsEncryptionConfigProps | Deferred]
    """The server-side encryption key configuration for a customer provided encryption key. A change replaces the resource."""


class CfnFHIRDatastoreTagProps(TypedDict, total=False):
    """A key-value pair."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnFHIRDatastore(TypedResource):
    """Creates a Data Store that can ingest and export FHIR formatted data."""
    props: CfnFHIRDatastoreProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFHIRDatastoreProps]) -> None: ...
    @property
    def attr_datastore_arn(self) -> StringToken:
        """The Data Store ARN is generated during the creation of the Data Store and can be found in the output from the initial Data Store creation request."""
    @property
    def attr_datastore_endpoint(self) -> StringToken:
        """The endpoint for the created Data Store."""
    @property
    def attr_datastore_id(self) -> StringToken:
        """The Amazon generated Data Store id."""
    @property
    def attr_datastore_status(self) -> StringToken:
        """The status of the FHIR Data Store."""
    @property
    def attr_created_at_nanos(self) -> NumberToken:
        """Nanoseconds."""
    @property
    def attr_created_at_seconds(self) -> StringToken:
        """Seconds since epoch."""
