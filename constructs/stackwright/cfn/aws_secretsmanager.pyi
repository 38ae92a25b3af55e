"""Every resource type of AWS::SecretsManager; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, ResourceOptions, TypedResource


class CfnResourcePolicyProps(TypedDict, total=False):
    block_public_policy: Boolean | None
    """Specifies whether to block resource-based policies that allow broad access to the secret."""
    resource_policy: Required[Anything]
    """A JSON-formatted string for an AWS resource-based policy."""
    secret_id: Required[str]
    """The ARN or name of the secret to attach the resource-based policy. A change replaces the resource."""


class CfnResourcePolicy(TypedResource):
    """Attaches a resource-based permission policy to a secret."""
    props: CfnResourcePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourcePolicyProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The Arn of the secret."""


class CfnRotationScheduleProps(TypedDict, total=False):
    external_secret_rotation_metadata: Sequence[CfnRotationScheduleExternalSecretRotationMetadataItemProps | Deferred] | Deferred | None
    """The list of metadata needed to successfully rotate a managed external secret."""
    external_secret_rotation_role_arn: str | None
    """The ARN of the IAM role that is used by Secrets Manager to rotate a managed external secret."""
    hosted_rotation_lambda: CfnRotationScheduleHostedRotationLambdaProps | Deferred | None
    """Creates a new Lambda rotation function based on one of the Secrets Manager rotation function templates."""
    rotate_immediately_on_update: Boolean | None
    """Determines whether to rotate the secret immediately or wait until the next scheduled rotation window when the rotation schedule is updated."""
    rotation_lambda_arn: str | None
    """The ARN of an existing Lambda rotation function."""
    rotation_rules: CfnRotationScheduleRotationRulesProps | Deferred | None
    """A structure that defines the rotation configuration for this secret."""
    secret_id: Required[str]
    """The ARN or name of the secret to rotate. A change replaces the resource."""


class CfnRotationScheduleExternalSecretRotationMetadataItemProps(TypedDict, total=False):
    """The metadata needed to successfully rotate a managed external secret."""
    key: Required[str]
    """The key that identifies the item."""
    value: Required[str]
    """The value of the specified item."""


class CfnRotationScheduleHostedRotationLambdaProps(TypedDict, total=False):
    """Creates a new Lambda rotation function based on one of the Secrets Manager rotation function templates."""
    exclude_characters: str | None
    """A string of the characters that you don't want in the password."""
    kms_key_arn: str | None
    """The ARN of the KMS key that Secrets Manager uses to encrypt the secret."""
    master_secret_arn: str | None
    """The ARN of the secret that contains superuser credentials, if you use the Alternating users rotation strategy."""
    master_secret_kms_key_arn: str | None
    """The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the alternating users strategy and the superuser secret is encrypted with a customer managed key."""
    rotation_lambda_name: str | None
    """The name of the Lambda rotation function."""
    rotation_type: Required[str]
    """The rotation template to base the rotation function on, one of the following:"""
    runtime: str | None
    """> Do not set this value if you are using `Transform: AWS::SecretsManager-2024-09-16`."""
    superuser_secret_arn: str | None
    """The ARN of the secret that contains superuser credentials, if you use the Alternating users rotation strategy."""
    superuser_secret_kms_key_arn: str | None
    """The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the alternating users strategy and the superuser secret is encrypted with a customer managed key."""
    vpc_security_group_ids: str | None
    """A comma-separated list of security group IDs applied to the target database."""
    vpc_subnet_ids: str | None
    """A comma separated list of VPC subnet IDs of the target database network."""


class CfnRotationScheduleRotationRulesProps(TypedDict, total=False):
    """The rotation schedule and window."""
    automatically_after_days: Integer | None
    """The number of days between automatic scheduled rotations of the secret."""
    duration: str | None
    """The length of the rotation window in hours, for example `3h` for a three hour window."""
    schedule_expression: str | None
    """A `cron()` or `rate()` expression that defines the schedule for rotating your secret."""


class CfnRotationSchedule(TypedResource):
    """Configure the rotation schedule and Lambda rotation function for a secret."""
    props: CfnRotationScheduleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRotationScheduleProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ARN of the secret."""


class CfnSecretProps(TypedDict, total=False):
    description: str | None
    """The description of the secret."""
    generate_secret_string: CfnSecretGenerateSecretStringProps | Deferred | None
    """A structure that specifies how to generate a password to encrypt and store in the secret."""
    kms_key_id: str | None
    """The ARN, key ID, or alias of the AWS key that Secrets Manager uses to encrypt the secret value in the secret."""
    name: str | None
    """The name of the new secret. A change replaces the resource."""
    replica_regions: Sequence[CfnSecretReplicaRegionProps | Deferred] | Deferred | None
    """A custom type that specifies a `Region` and the `KmsKeyId` for a replica secret."""
    secret_string: str | None
    """The text to encrypt and store in the secret."""
    tags: Sequence[CfnSecretTagProps | Deferred] | Deferred | None
    """A list of tags to attach to the secret."""
    type: str | None
    """The exact string that identifies the third-party partner that holds the external secret."""


class CfnSecretGenerateSecretStringProps(TypedDict, total=False):
    """Generates a random password."""
    exclude_characters: str | None
    """A string of the characters that you don't want in the password."""
    exclude_lowercase: Boolean | None
    """Specifies whether to exclude lowercase letters from the password."""
    exclude_numbers: Boolean | None
    """Specifies whether to exclude numbers from the password."""
    exclude_punctuation: Boolean | None
    """Specifies whether to exclude the following punctuation characters from the password: `!"""
    exclude_uppercase: Boolean | None
    """Specifies whether to exclude uppercase letters from the password."""
    generate_string_key: str | None
    """The JSON key name for the key/value pair, where the value is the generated password."""
    include_space: Boolean | None
    """Specifies whether to include the space character."""
    password_length: Integer | None
    """The length of the password."""
    require_each_included_type: Boolean | None
    """Specifies whether to include at least one upper and lowercase letter, one number, and one punctuation."""
    secret_string_template: str | None
    """A template that the generated string must match."""


class CfnSecretReplicaRegionProps(TypedDict, total=False):
    """Specifies a `Region` and the `KmsKeyId` for a replica secret."""
    kms_key_id: str | None
    """The ARN, key ID, or alias of the KMS key to encrypt the secret."""
    region: Required[str]
    """A string that represents a `Region`, for example "us-east-1"."""


class CfnSecretTagProps(TypedDict, total=False):
    """A structure that contains information about a tag."""
    key: Required[str]
    """The key identifier, or name, of the tag."""
    value: Required[str]
    """The string value associated with the key of the tag."""


class CfnSecret(TypedResource):
    """Creates a new secret."""
    props: CfnSecretProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecretProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ARN of the secret."""


class CfnSecretTargetAttachmentProps(TypedDict, total=False):
    secret_id: Required[str]
    """The ARN or name of the secret. A change replaces the resource."""
    target_id: Required[str]
    """The ID of the database or cluster."""
    target_type: Required[str]
    """A string that defines the type of service or database associated with the secret."""


class CfnSecretTargetAttachment(TypedResource):
    """The `AWS::SecretsManager::SecretTargetAttachment` resource completes the final link between a Secrets Manager secret and the associated database by adding the database connection information to the secret JSON."""
    props: CfnSecretTargetAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecretTargetAttachmentProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
