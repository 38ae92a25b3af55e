"""What policies are attached to: statements in, the policy that holds them out."""

from attrs import field

from stackwright.aws_iam.principals import Principal
from stackwright.aws_iam.statement import PolicyStatement
from stackwright.resource import Resource
from stackwright.tree import Construct, construct


@construct
class Identity(Resource):
    """
    A role, or another identity that policies are attached to; use `Role`.

    Attributes:
        mutable: Whether policies of this app may be attached to it.
        attached: The policies that name it, in the order of attaching.
        ungranted: What should have been granted to it, but could not be.
    """

    mutable: bool = field(init=False, default=True)
    attached: tuple[Resource, ...] = field(init=False, default=())
    ungranted: tuple[PolicyStatement, ...] = field(init=False, default=())

    @property
    def grant_principal(self) -> Principal:
        """This identity, as a statement names it."""
        raise NotImplementedError

    def add_to_policy(self, statement: PolicyStatement) -> Construct | None:
        """
        Allow, or deny, this identity what *statement* says.

        Returns:
            The policy that holds it now; `None` if none of this app's can be attached.
        """
        raise NotImplementedError

    def attach(self, policy: Resource) -> None:
        """
        Note that *policy* names this identity; a policy does so when it is made.

        Raises:
            PropertyError: The identity is imported as one that does not change.
        """
        self.assert_open()
        if not self.mutable:
            raise policy.error(
                f"{self.path} was imported as a role that is not to be changed, "
                "so that no policy can be attached to it",
                code="immutable-role",
                hint="import it with mutable=True, or attach the policy where the role is made",
            )
        self.attached = (*self.attached, policy)
