"""`stackwright deploy --local` and its kin, from an app file to a URL that answers."""

import json
import shlex
import subprocess
from pathlib import Path
from typing import Any

import pytest

from stackwright_synth import local
from stackwright_synth.cli import main

pytestmark = [pytest.mark.integration, pytest.mark.usefixtures("state")]

APP = """\
from stackwright import App, CfnResource, Stack

HANDLER = '''
import os
def handler(event, context):
    return {{"statusCode": 200, "body": event["rawPath"] + " " + os.environ["GREETING"]}}
'''
app = App()
stack = Stack(app, "Hello", region="eu-central-1", account="123456789012")
CfnResource(stack, "Queue", type="AWS::SQS::Queue", properties={{"QueueName": "{queue}"}})
role = CfnResource(
    stack, "Role", type="AWS::IAM::Role",
    properties={{"AssumeRolePolicyDocument": {{"Version": "2012-10-17", "Statement": []}}}},
)
function = CfnResource(
    stack, "Function", type="AWS::Lambda::Function",
    properties={{
        "Runtime": "python3.13", "Handler": "index.handler", "Role": role.attribute("Arn"),
        "Code": {{"ZipFile": HANDLER}},
        "Environment": {{"Variables": {{"GREETING": "{greeting}"}}}},
    }},
)
url = CfnResource(
    stack, "Url", type="AWS::Lambda::Url",
    properties={{"AuthType": "{auth}", "TargetFunctionArn": function.attribute("Arn")}},
)
stack.add_output("Url", url.attribute("FunctionUrl"))
permissions = [("Url", {{"FunctionUrlAuthType": "NONE"}}), ("", {{"InvokedViaFunctionUrl": True}})]
for name, more in permissions if "{auth}" == "NONE" else []:
    CfnResource(
        stack, f"Invoke{{name}}", type="AWS::Lambda::Permission",
        properties={{
            "Action": f"lambda:InvokeFunction{{name}}", "Principal": "*",
            "FunctionName": function.attribute("Arn"), **more,
        }},
    )
stack.add_output("Greeting", "{greeting}")
"""


def write_app(*, greeting: str = "hello", queue: str = "orders", auth: str = "AWS_IAM") -> None:
    """Write the app into the working directory."""
    text = APP.format(greeting=greeting, queue=queue, auth=auth)
    Path("app.py").write_text(text, encoding="utf-8")


def json_lines(text: str) -> list[dict[str, Any]]:
    """The documents on the lines of *text*."""
    return [json.loads(line) for line in text.splitlines()]


def answer_of(call: str) -> str:
    """What a printed command gets when it asks for /orders."""
    *words, url = shlex.split(call)
    done = subprocess.run([*words, "-s", f"{url}orders"], capture_output=True, check=True)
    return done.stdout.decode()


def test_from_app_to_answer(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One command starts the emulator, deploys, and prints a command that calls the URL."""
    write_app()
    result = main(["deploy", "--local", "--yes", "-o", "outputs.json"])
    out, err = capsys.readouterr()
    emulator = local.status(state)

    assert 0 == result, err
    assert emulator is not None
    assert err.startswith(
        f"started the local emulator at {emulator.url}; it stays in the background until "
        "`stackwright local stop`\naccount 123456789012, Region eu-central-1\n"
        "Hello: 4 to add\n"
    )
    assert "  + Queue     AWS::SQS::Queue        Hello/Queue     app.py:10\n" in err
    assert "  CREATE_COMPLETE     Queue  AWS::SQS::Queue  Hello/Queue\n" in err
    assert "\nHello: CREATE_COMPLETE in " in err

    outputs = json.loads(Path("outputs.json").read_text(encoding="utf-8"))["Hello"]
    host = outputs["Url"].removeprefix("https://").removesuffix("/")
    call = (
        "curl --aws-sigv4 aws:amz:eu-central-1:lambda -u 123456789012:local "
        f"-H 'Host: {host}' '{emulator.url}/'"
    )

    assert {"Greeting": "hello", "Url": f"https://{host}/"} == outputs
    assert (
        f"outputs of Hello\n  Greeting  hello\n  Url       https://{host}/\n            {call}\n"
        == out
    )
    assert "/orders hello" == answer_of(call)


def test_open_url(capsys: pytest.CaptureFixture[str]) -> None:
    """The command for a URL that is open to anyone signs nothing, and gets its answer too."""
    write_app(auth="NONE")
    assert 0 == main(["deploy", "--local", "--yes"])
    call = capsys.readouterr().out.splitlines()[-1].strip()

    assert call.startswith("curl -H 'Host: ")
    assert "/orders hello" == answer_of(call)


def test_again_and_changed_and_gone(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing to change is a success; a change is shown with what it replaces; all can go."""
    write_app()
    assert 0 == main(["deploy", "--local", "--yes", "--json"])
    first = json_lines(capsys.readouterr().out)
    assert ("emulator-used", True) == (first[0]["event"], first[0]["new"])
    assert ("finished", True) == (first[-1]["event"], first[-1]["complete"])

    assert 0 == main(["deploy", "--local", "--json"])
    names = [line["event"] for line in json_lines(capsys.readouterr().out)]
    assert "nothing-to-change" in names
    assert "execution-started" not in names

    assert 0 == main(["diff", "--local", "--fail"])
    assert "Hello: no changes of the template\n" == capsys.readouterr().out

    write_app(greeting="bye", queue="letters")
    assert 1 == main(["diff", "--local", "--fail"])
    text = capsys.readouterr().out
    assert '      Properties.QueueName: "orders" -> "letters"\n' in text
    assert "  ! Queue  AWS::SQS::Queue  Hello/Queue  app.py:10  REPLACED\n" in text
    assert '      Properties.Environment.Variables.GREETING: "hello" -> "bye"\n' in text

    assert 0 == main(["deploy", "--local", "--yes"])
    err = capsys.readouterr().err
    line = next(line for line in err.splitlines() if line.startswith("  ! "))
    assert ", 1 to be REPLACED\n" in err
    assert "! Queue AWS::SQS::Queue Hello/Queue app.py:10 REPLACED because of QueueName" == (
        " ".join(line.split())
    )

    assert 0 == main(["destroy", "--local", "--yes"])
    assert "\nHello: deleted in " in capsys.readouterr().err
    assert 0 == main(["destroy", "--local", "--yes"])
    assert "Hello: there is no such stack\n" in capsys.readouterr().err


def test_assembly_without_its_app(capsys: pytest.CaptureFixture[str]) -> None:
    """An assembly that was synthesized before is deployed without the app."""
    write_app()
    assert 0 == main(["synth"])
    Path("app.py").unlink()
    capsys.readouterr()

    assert 0 == main(["deploy", "--assembly", "stackwright.out", "--local", "--yes"])
    assert "outputs of Hello\n" in capsys.readouterr().out


@pytest.mark.parametrize("words", [[], ["--json"]])
def test_nobody_to_ask(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Without a terminal and without --yes nothing is changed, and the way out is named."""
    write_app()
    assert 1 == main(["deploy", "--local", *words])
    captured = capsys.readouterr()

    assert "confirmation-needed" in captured.out + captured.err
    assert "Traceback" not in captured.err

    assert 0 == main(["diff", "--local", "--json"])
    assert "create" == json.loads(capsys.readouterr().out)[0]["action"]


def test_failure(capsys: pytest.CaptureFixture[str]) -> None:
    """A failed deployment shows the first real cause at the user's line, and the stack's state."""
    Path("app.py").write_text(
        "from stackwright import App, CfnResource, Stack\n"
        "stack = Stack(App(), 'Bad')\n"
        "CfnResource(stack, 'Topic', type='AWS::SNS::Topic')\n"
        "CfnResource(stack, 'Queue', type='AWS::SQS::Queue',\n"
        "            properties={'VisibilityTimeout': 99999})\n",
        encoding="utf-8",
    )
    assert 1 == main(["deploy", "--local", "--yes"])
    err = capsys.readouterr().err
    shown = err[err.index("error[") :]

    assert shown.startswith("error[stack-failed]: stack Bad could not be created: Queue ")
    assert "ROLLBACK_COMPLETE" in shown
    assert "  construct  Bad/Queue  (AWS::SQS::Queue)\n  created at app.py:4\n" in shown
    assert "  CREATE_FAILED       Queue  AWS::SQS::Queue  Bad/Queue\n" in err


def test_endpoint_of_the_environment(
    state: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without --local the AWS settings of the environment are obeyed."""
    write_app()
    emulator, _ = local.start(state, environment={})
    monkeypatch.setenv("AWS_ENDPOINT_URL", emulator.url)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "123456789012")
    monkeypatch.setenv("AWS_REGION", "eu-central-1")

    assert 0 == main(["deploy", "--yes"])
    out, err = capsys.readouterr()
    assert "curl" not in out
    assert err.startswith("account 123456789012, Region eu-central-1\n")


def test_selection(capsys: pytest.CaptureFixture[str]) -> None:
    """A named stack brings what it depends on, and nothing else."""
    Path("app.py").write_text(
        "from stackwright import App, CfnResource, Stack\n"
        "app = App()\n"
        "data, web, other = (Stack(app, name) for name in ('Data', 'Web', 'Other'))\n"
        "topic = CfnResource(data, 'Topic', type='AWS::SNS::Topic')\n"
        "CfnResource(web, 'Topic', type='AWS::SNS::Topic',\n"
        "            properties={'DisplayName': topic.attribute('TopicName')})\n"
        "CfnResource(other, 'Topic', type='AWS::SNS::Topic')\n",
        encoding="utf-8",
    )
    assert 0 == main(["deploy", "--local", "--yes", "--json", "--stack", "Web"])
    finished = json_lines(capsys.readouterr().out)[-1]

    assert [("Data", "created"), ("Web", "created")] == [
        (stack["stack"], stack["result"]) for stack in finished["stacks"]
    ]
