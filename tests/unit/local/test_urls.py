"""Function URLs as commands that work on the emulator."""

import pytest

from stackwright_synth.local import curl_line, open_outputs

ENDPOINT = "http://127.0.0.1:4711"


def test_function_url() -> None:
    """The request goes to the emulator's port and carries the URL's host."""
    url = "https://abc123.lambda-url.eu-central-1.on.aws/"

    assert (
        "curl -H 'Host: abc123.lambda-url.eu-central-1.on.aws' 'http://127.0.0.1:4711/'"
        == curl_line(url, ENDPOINT)
    )


def test_path_is_kept() -> None:
    """What follows the host in the URL stays."""
    url = "https://abc123.lambda-url.eu-central-1.on.aws/links?all=1"

    assert (
        "curl -H 'Host: abc123.lambda-url.eu-central-1.on.aws' "
        "'http://127.0.0.1:4711/links?all=1'" == curl_line(url, ENDPOINT)
    )


@pytest.mark.parametrize(
    "text",
    ["", "Orders", "https://example.com/", "http://a.lambda-url.eu-central-1.on.aws/", "https://'"],
)
def test_other_text(text: str) -> None:
    """An output that is no function URL has no command."""
    assert curl_line(text, ENDPOINT) is None


def test_signed_request() -> None:
    """With keys the request is signed for Lambda in the URL's Region."""
    url = "https://abc123.lambda-url.eu-central-1.on.aws/"

    assert (
        "curl --aws-sigv4 aws:amz:eu-central-1:lambda -u key:secret "
        "-H 'Host: abc123.lambda-url.eu-central-1.on.aws' 'http://127.0.0.1:4711/'"
        == curl_line(url, ENDPOINT, user="key:secret")
    )


def test_outputs_open_to_anyone() -> None:
    """Only an output that is the URL itself, of an open function URL, is known to be open."""
    template: dict[str, object] = {
        "Resources": {
            "Open": {"Type": "AWS::Lambda::Url", "Properties": {"AuthType": "NONE"}},
            "Closed": {"Type": "AWS::Lambda::Url", "Properties": {"AuthType": "AWS_IAM"}},
            "Other": {"Type": "AWS::SNS::Topic", "Properties": {"AuthType": "NONE"}},
        },
        "Outputs": {
            "A": {"Value": {"Fn::GetAtt": ["Open", "FunctionUrl"]}},
            "B": {"Value": {"Fn::GetAtt": ["Closed", "FunctionUrl"]}},
            "C": {"Value": {"Fn::GetAtt": ["Other", "FunctionUrl"]}},
            "D": {"Value": {"Fn::GetAtt": ["Open", "FunctionArn"]}},
            "E": {"Value": {"Fn::GetAtt": ["Gone", "FunctionUrl"]}},
            "F": {"Value": "https://example.com/"},
        },
    }

    assert frozenset({"A"}) == open_outputs(template)


def test_template_without_outputs() -> None:
    """A template without outputs or resources has no open ones."""
    assert frozenset() == open_outputs({})
