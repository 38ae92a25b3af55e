"""boto3 behind the ports of the deployer."""

from stackwright_synth.aws._boto import Keys as Keys
from stackwright_synth.aws.session import Aws as Aws
from stackwright_synth.aws.session import connect as connect

__all__ = ["Aws", "Keys", "connect"]
