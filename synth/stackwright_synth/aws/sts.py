"""boto3's STS client behind the `Identity` port."""

from stackwright_synth.aws._clients import StsClient
from stackwright_synth.aws.errors import Target, translated
from stackwright_synth.plan import Caller


class StsIdentity:
    """
    The credentials in use.

    Args:
        client: boto3's client.
        target: Where it sends its calls.
    """

    def __init__(self, client: StsClient, target: Target) -> None:
        self._client = client
        self._target = target

    def caller(self) -> Caller:
        """Whom AWS takes us for, and where."""
        with translated("sts:GetCallerIdentity", self._target):
            answer = self._client.get_caller_identity()
        return Caller(str(answer["Account"]), self._target.region, str(answer["Arn"]))
