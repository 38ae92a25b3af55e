"""A streaming endpoint: a function URL that sends its reply while it is made, to those allowed."""

from stackwright import App, Stack, Tags, hours, minutes
from stackwright.aws_iam import AccountRootPrincipal, Role
from stackwright.aws_lambda import Code, Cors, Function
from stackwright.aws_logs import LogGroup

app = App()
stack = Stack(app, "StreamingEndpoint", description="Primes, sent as they are found")
Tags.of(app).add("example", "streaming-endpoint")
# Logs are kept by default when a stack is destroyed; an example leaves nothing behind.
LogGroup.set_defaults(stack, retention_days=7, removal_policy="Delete")

primes = Function(
    stack,
    "Primes",
    code=Code.from_asset("functions/primes"),
    handler="index.handler",
    runtime="nodejs24.x",
    architecture="arm64",
    memory_size=512,
    timeout=minutes(1),
)
endpoint = primes.add_function_url(
    invoke_mode="RESPONSE_STREAM",
    cors=Cors(
        allow_origins=["https://example.com"],
        allow_methods=["GET"],
        # What a signed request carries; without them a browser would not send it.
        allow_headers=["authorization", "x-amz-date", "x-amz-security-token"],
        max_age=hours(1),
    ),
)
reader = Role(stack, "Reader", assumed_by=AccountRootPrincipal())
endpoint.grant_invoke_url(reader)

stack.add_output("Endpoint", endpoint.url, description="Takes requests that the reader signed")
stack.add_output("ReaderArn", reader.role_arn, description="The role to assume for it")
