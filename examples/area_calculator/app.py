"""Areas of rectangles, behind an alias that moves to a new version slowly, watched and checked."""

from stackwright import App, Stack, Tags, minutes, seconds
from stackwright.aws_codedeploy import LambdaDeploymentGroup
from stackwright.aws_lambda import Code, Function
from stackwright.aws_logs import LogGroup

app = App()
stack = Stack(app, "AreaCalculator", description="Areas, deployed with care")
Tags.of(app).add("example", "area-calculator")
# Logs are kept by default when a stack is destroyed; an example leaves nothing behind.
LogGroup.set_defaults(stack, retention_days=30, removal_policy="Delete")
Function.set_defaults(stack, runtime="python3.13", architecture="arm64", memory_size=256)

area = Function(stack, "Area", code=Code.from_asset("functions/area"), handler="area.handle")
live = area.add_alias("live")
errors = live.metric_errors(period=minutes(1)).create_alarm(stack, "Errors", threshold=1)
slow = live.metric_duration(period=minutes(1), statistic="p99").create_alarm(
    stack, "Slow", threshold=500, comparison_operator="GreaterThanThreshold"
)

check = Function(
    stack,
    "Check",
    code=Code.from_asset("functions/check"),
    handler="check.handle",
    timeout=seconds(30),
    environment={"NEW_VERSION": area.current_version.function_arn},
)
area.current_version.grant_invoke(check)
LambdaDeploymentGroup(
    stack,
    "Deployment",
    alias=live,
    deployment_config="Canary10Percent5Minutes",
    alarms=[errors, slow],
    pre_hook=check,
    post_hook=check,
)
stack.add_output("AliasArn", live.function_arn, description="What callers invoke")
