"""Who may do what with a bucket: a grantee in, statements in its policy or the bucket's out."""

from attrs import field

from stackwright.aws_iam import Conditions, Grant, Grantable, PolicyStatement, grant, grant_key_use
from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike
from stackwright.aws_iam.statement import check_of_resource
from stackwright.aws_s3 import actions
from stackwright.aws_s3.bucket_policy import BucketPolicy
from stackwright.resource import RemovalPolicy, Resource
from stackwright.tree import construct

EVERY_KEY = "*"
"""The pattern of all objects."""


@construct
class BucketAccess(Resource):
    """
    What a bucket has for those who use it; use `Bucket`.

    Args:
        encryption_key: A KMS key, or its ARN.

    Attributes:
        policy: The bucket's own policy, once it has one.
        ungranted: What only the policy of an imported bucket could have allowed.
    """

    encryption_key: KeyLike | None = field(default=None, validator=KEY_ARN)
    policy: BucketPolicy | None = field(init=False, default=None)
    ungranted: tuple[PolicyStatement, ...] = field(init=False, default=())

    @property
    def bucket_arn(self) -> str:
        """The ARN of the bucket itself; that of its objects is `arn_for_objects("*")`."""
        return self.attribute("Arn")

    @property
    def bucket_name(self) -> str:
        """The name."""
        return self.ref

    @property
    def bucket_domain_name(self) -> str:
        """The address without a Region, such as `name.s3.amazonaws.com`."""
        return self.attribute("DomainName")

    @property
    def bucket_regional_domain_name(self) -> str:
        """The address in the Region, such as `name.s3.eu-west-1.amazonaws.com`."""
        return self.attribute("RegionalDomainName")

    def arn_for_objects(self, key_pattern: str = EVERY_KEY) -> str:
        """The ARN of the objects whose key fits *key_pattern*, in which `*` and `?` may stand."""
        return f"{self.bucket_arn}/{key_pattern}"

    def url_for_object(self, key: str = "") -> str:
        """The HTTPS address of the bucket, or of one object."""
        return f"https://{self.bucket_regional_domain_name}/{key}"

    def s3_url_for_object(self, key: str = "") -> str:
        """The address of the bucket, or of one object, as `s3://name/key`."""
        return f"s3://{self.bucket_name}/{key}" if key else f"s3://{self.bucket_name}"

    def apply_removal_policy(self, policy: RemovalPolicy) -> None:
        """Say what happens to the bucket, and to its policy, when they leave the stack."""
        super().apply_removal_policy(policy)
        if self.policy is not None:
            self.policy.apply_removal_policy(policy)

    def add_to_resource_policy(self, statement: PolicyStatement) -> BucketPolicy | None:
        """
        Allow, or deny, the principals of *statement* what it says.

        Returns:
            The policy that holds it, made with the first statement; `None` for an imported
            bucket, which then lists the statement under `ungranted`.
        """
        self.assert_open()
        check_of_resource(self, (statement,))
        if self.imported:
            self.ungranted = (*self.ungranted, statement)
            return None
        if self.policy is None:
            self.policy = BucketPolicy(
                self,
                "Policy",
                bucket_name=self.bucket_name,
                statements=[statement],
                removal_policy=self.removal_policy or self.default_removal_policy,
            )
        else:
            self.policy.add_statements(statement)
        return self.policy

    def grant(self, grantee: Grantable, *actions: str, objects: str | None = None) -> Grant:
        """
        Allow *grantee* the *actions* on this bucket.

        Args:
            grantee: A role, a function, a principal.
            actions: Such as `s3:GetBucketTagging`.
            objects: Which objects they are on, as a pattern of keys. Default: the bucket itself.
        """
        arn = self.bucket_arn if objects is None else self.arn_for_objects(objects)
        return grant(grantee, actions, [arn], resource=self)

    def grant_read(self, grantee: Grantable, objects_key_pattern: str = EVERY_KEY) -> Grant:
        """Allow *grantee* to list and read objects, and to decrypt them."""
        read = self._list(grantee, objects_key_pattern).combine(
            self.grant(grantee, *actions.READ, objects=objects_key_pattern)
        )
        return self._with_key(read, actions.READ_KEY)

    def grant_put(self, grantee: Grantable, objects_key_pattern: str = EVERY_KEY) -> Grant:
        """Allow *grantee* to put objects, and to encrypt them."""
        put = self.grant(grantee, *actions.PUT, objects=objects_key_pattern)
        return self._with_key(put, actions.WRITE_KEY)

    def grant_delete(self, grantee: Grantable, objects_key_pattern: str = EVERY_KEY) -> Grant:
        """Allow *grantee* to delete objects; versions that are kept stay."""
        return self.grant(grantee, *actions.DELETE, objects=objects_key_pattern)

    def grant_write(self, grantee: Grantable, objects_key_pattern: str = EVERY_KEY) -> Grant:
        """Allow *grantee* to put and delete objects, and to encrypt them."""
        written = self.grant(grantee, *actions.PUT, *actions.DELETE, objects=objects_key_pattern)
        return self._with_key(written, actions.WRITE_KEY)

    def grant_read_write(self, grantee: Grantable, objects_key_pattern: str = EVERY_KEY) -> Grant:
        """Allow *grantee* to list, read, put and delete objects, with the key."""
        both = self._list(grantee, objects_key_pattern).combine(
            self.grant(
                grantee,
                *actions.READ,
                *actions.PUT,
                *actions.DELETE,
                objects=objects_key_pattern,
            )
        )
        return self._with_key(both, actions.WRITE_KEY)

    def _list(self, grantee: Grantable, objects_key_pattern: str) -> Grant:
        """Of the bucket, listing is all that reading takes; of some keys, listing those only."""
        held: Conditions = {}
        if objects_key_pattern != EVERY_KEY:
            held = {"StringLike": {"s3:prefix": objects_key_pattern}}
        return grant(grantee, actions.LIST, [self.bucket_arn], resource=self, conditions=held)

    def _with_key(self, granted: Grant, actions: tuple[str, ...]) -> Grant:
        if self.encryption_key is None:
            return granted
        return granted.combine(grant_key_use(granted.grantee, actions, self.encryption_key))
