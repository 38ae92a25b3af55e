"""A URL shortener: a public function URL in front of an alias, and a table of links."""

from stackwright import App, Stack, Tags, seconds
from stackwright.aws_dynamodb import Attribute, Table
from stackwright.aws_lambda import Code, Cors, Function
from stackwright.aws_logs import LogGroup

app = App()
stack = Stack(app, "UrlShortener", description="Short links that redirect")
Tags.of(app).add("example", "url-shortener")
# Logs and links are kept by default when a stack is destroyed; an example leaves nothing behind.
LogGroup.set_defaults(stack, retention_days=7, removal_policy="Delete")

links = Table(stack, "Links", partition_key=Attribute("code", "S"), removal_policy="Delete")

shortener = Function(
    stack,
    "Shortener",
    code=Code.from_asset("functions/shortener"),
    handler="shortener.handle",
    runtime="python3.13",
    architecture="arm64",
    memory_size=256,
    timeout=seconds(10),
    environment={"TABLE": links.table_name},
)
links.grant_read_write_data(shortener)

live = shortener.add_alias("live")
# Browsers that follow a short link have no AWS credentials.
endpoint = live.add_function_url(auth_type="NONE", cors=Cors(allow_origins=["*"]))

stack.add_output("Endpoint", endpoint.url, description="Where links are made and followed")
