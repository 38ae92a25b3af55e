"""What the type checkers say of uses of the generated layer."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAD = """
from stackwright import Stack
from stackwright.cfn.aws_apigatewayv2 import CfnApi
from stackwright.cfn.aws_cloudfront import CfnDistribution
from stackwright.cfn.aws_dynamodb import CfnTable
from stackwright.cfn.aws_ec2 import CfnSecurityGroup
from stackwright.cfn.aws_lambda import CfnFunction, CfnUrlProps
from stackwright.cfn.aws_s3 import CfnBucket, CfnBucketProps
from stackwright.cfn.aws_wafv2 import CfnWebACLRuleProps

def use(stack: Stack) -> CfnUrlProps:
    CfnFunction(stack, "A", role="r", code={"zip_file": "x"})
"""
MISTAKES = {
    "nested key": 'CfnFunction(stack, "A", role="r", code={"zip_fil": "x"})',
    "keyword": 'CfnFunction(stack, "A", role="r", code={"zip_file": "x"}, rol="r")',
    "missing": 'CfnFunction(stack, "A", code={"zip_file": "x"})',
    "enumeration": 'CfnFunction(stack, "A", role="r", code={}, package_type="zip")',
    "type": 'CfnFunction(stack, "A", role="r", code={}, timeout="soon")',
    "option": 'CfnFunction(stack, "A", role="r", code={}, cfn_options={"depend_on": []})',
    "attribute": 'CfnFunction(stack, "A", role="r", code={}).attr_arm',
    "assignment": 'CfnBucket(stack, "B").bucket_name = "orders"',
    "key in a list": (
        'CfnTable(stack, "T", key_schema=[{"attribute_nam": "a", "key_type": "HASH"}])'
    ),
    "missing in a list": 'CfnTable(stack, "T", key_schema=[{"attribute_name": "a"}])',
    "value in a list": (
        'CfnTable(stack, "T", key_schema=[{"attribute_name": "a", "key_type": "hash"}])'
    ),
    "list for an object": 'CfnApi(stack, "P", cors_configuration=[{"max_age": 5}])',
    "object for a list": (
        'CfnSecurityGroup(stack, "G", group_description="g", security_group_ingress='
        '{"ip_protocol": "tcp"})'
    ),
    "three levels": (
        'CfnDistribution(stack, "D", distribution_config={"enabled": True, "origins": '
        '[{"id": "a", "domain_name": "b", "s3_origin_confg": {}}]})'
    ),
    "four levels": (
        'rule: CfnWebACLRuleProps = {"name": "a", "priority": 1, "statement": '
        '{"rate_based_statement": {"aggregate_key_type": "IP", "limt": 9}}, "visibility_config": '
        '{"cloud_watch_metrics_enabled": True, "metric_name": "a", "sampled_requests_enabled": '
        "True}}; print(rule)"
    ),
    "key of a variable": (
        'files: CfnBucketProps = {"versioning_configuration": {"state": "Enabled"}}; '
        'CfnBucket(stack, "B", **files)'
    ),
    "returned": 'return {"auth_type": "NONE", "target_function_arn": "x", "cors": {"max_ag": 1}}',
}


def _write(folder: Path) -> list[int]:
    """Write files without mistakes and one with a mistake a line; the lines out."""
    for name in ("cfn.py", "eight_services.py"):
        shutil.copyfile(Path(__file__).with_name(name), folder / name)
    text = HEAD + "".join(f"    {line}\n" for line in MISTAKES.values())
    (folder / "mistakes.py").write_text(text)
    first = HEAD.count("\n") + 1
    return [first + number for number in range(len(MISTAKES))]


def test_mypy_finds_every_mistake(tmp_path: Path) -> None:
    """mypy finds each mistake at its line, and nothing else."""
    lines = _write(tmp_path)
    command = ["-m", "mypy", "--cache-dir", str(tmp_path / "cache"), "--no-error-summary"]
    done = subprocess.run(
        [sys.executable, *command, *map(str, tmp_path.glob("*.py"))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    found = re.findall(r"^(.*):(\d+): error", done.stdout, re.MULTILINE)
    assert lines == sorted({int(line) for _, line in found}), done.stdout + done.stderr
    assert {"mistakes.py"} == {Path(name).name for name, _ in found}


def test_pyright_finds_every_mistake(tmp_path: Path) -> None:
    """pyright finds each mistake at its line, and nothing else."""
    lines = _write(tmp_path)
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "extraPaths": [str(ROOT / "constructs"), str(ROOT / "synth")],
        "reportUnusedExpression": False,
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--project", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )

    found = json.loads(done.stdout)["generalDiagnostics"]
    places = {(Path(one["file"]).name, one["range"]["start"]["line"] + 1) for one in found}
    assert {("mistakes.py", line) for line in lines} == places, done.stdout
