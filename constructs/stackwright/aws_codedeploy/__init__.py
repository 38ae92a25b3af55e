"""Gradual deployments of Lambda functions: applications, deployment groups and configurations."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
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
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "lambda_application": "LambdaApplication LambdaApplicationDefaults",
            "lambda_deployment_config": (
                "DeploymentConfigName LambdaDeploymentConfig TimeBasedCanaryTrafficRouting "
                "TimeBasedLinearTrafficRouting TrafficRouting"
            ),
            "lambda_deployment_group": (
                "LambdaDeploymentGroup LambdaDeploymentGroupDefaults NamedAlarm RollbackEvent "
                "ShiftedAlias TrafficHook"
            ),
        },
    )

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
