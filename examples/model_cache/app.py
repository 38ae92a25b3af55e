"""A cache of models: one function puts them on a shared file system, another only reads them."""

from stackwright import App, Stack, Tags, minutes, seconds
from stackwright.aws_ec2 import Vpc
from stackwright.aws_efs import Acl, FileSystem, PosixUser
from stackwright.aws_lambda import Code, Function, LambdaFileSystem
from stackwright.aws_logs import LogGroup

MODELS = "/mnt/models"

app = App()
stack = Stack(app, "ModelCache", description="Models on a file system that functions share")
Tags.of(app).add("example", "model-cache")
# Logs and files are kept by default when a stack is destroyed; an example leaves nothing behind.
LogGroup.set_defaults(stack, retention_days=7, removal_policy="Delete")

vpc = Vpc(stack, "Vpc", nat_gateways=0)  # nothing here needs the internet
files = FileSystem(stack, "Files", vpc=vpc, throughput_mode="elastic", removal_policy="Delete")
models = files.add_access_point(
    "Models",
    path="/models",
    create_acl=Acl(1001, 1001, "750"),
    posix_user=PosixUser(1001, 1001),
)

Function.set_defaults(
    stack, runtime="python3.13", architecture="arm64", vpc=vpc, environment={"MODELS": MODELS}
)
train = Function(
    stack,
    "Train",
    code=Code.from_asset("functions/train"),
    handler="train.handle",
    filesystem=LambdaFileSystem.from_efs_access_point(models, MODELS),
    memory_size=1024,
    ephemeral_storage_size=2048,  # a model is made in /tmp, and then put in place
    timeout=minutes(5),
)
predict = Function(
    stack,
    "Predict",
    code=Code.from_asset("functions/predict"),
    handler="predict.handle",
    filesystem=LambdaFileSystem.from_efs_access_point(models, MODELS, read_only=True),
    memory_size=512,
    timeout=seconds(10),
)
stack.add_output("TrainName", train.function_name, description="Makes a model of samples")
stack.add_output("PredictName", predict.function_name, description="Says what something is")
