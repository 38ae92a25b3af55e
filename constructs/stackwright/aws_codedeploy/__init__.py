"""Gradual deployments of Lambda functions: applications, deployment groups and configurations."""

from stackwright.aws_codedeploy.lambda_application import LambdaApplication as LambdaApplication
from stackwright.aws_codedeploy.lambda_application import (
    LambdaApplicationDefaults as LambdaApplicationDefaults,
)
from stackwright.aws_codedeploy.lambda_deployment_config import (
    DeploymentConfigName as DeploymentConfigName,
)
from stackwright.aws_codedeploy.lambda_deployment_config import (
    LambdaDeploymentConfig as LambdaDeploymentConfig,
)
from stackwright.aws_codedeploy.lambda_deployment_config import (
    TimeBasedCanaryTrafficRouting as TimeBasedCanaryTrafficRouting,
)
from stackwright.aws_codedeploy.lambda_deployment_config import (
    TimeBasedLinearTrafficRouting as TimeBasedLinearTrafficRouting,
)
from stackwright.aws_codedeploy.lambda_deployment_config import TrafficRouting as TrafficRouting
from stackwright.aws_codedeploy.lambda_deployment_group import (
    LambdaDeploymentGroup as LambdaDeploymentGroup,
)
from stackwright.aws_codedeploy.lambda_deployment_group import (
    LambdaDeploymentGroupDefaults as LambdaDeploymentGroupDefaults,
)
from stackwright.aws_codedeploy.lambda_deployment_group import NamedAlarm as NamedAlarm
from stackwright.aws_codedeploy.lambda_deployment_group import RollbackEvent as RollbackEvent
from stackwright.aws_codedeploy.lambda_deployment_group import ShiftedAlias as ShiftedAlias
from stackwright.aws_codedeploy.lambda_deployment_group import TrafficHook as TrafficHook

__all__ = [
    "DeploymentConfigName",
    "LambdaApplication",
    "LambdaApplicationDefaults",
    "LambdaDeploymentConfig",
    "LambdaDeploymentGroup",
    "LambdaDeploymentGroupDefaults",
    "NamedAlarm",
    "RollbackEvent",
    "ShiftedAlias",
    "TimeBasedCanaryTrafficRouting",
    "TimeBasedLinearTrafficRouting",
    "TrafficHook",
    "TrafficRouting",
]
