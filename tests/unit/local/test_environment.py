"""What the emulator sees of its caller's environment."""

from pathlib import Path

from stackwright_synth.local.environment import emulator_environment


def test_nothing_of_the_user_leaks() -> None:
    """AWS settings, and whatever else the caller has set, do not reach the emulator."""
    given = {
        "PATH": "/bin",
        "LANG": "de_DE.UTF-8",
        "HOME": "/home/me",
        "AWS_PROFILE": "work",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "PYTHONPATH": "/src",
        "TOKEN": "secret",
    }
    expected = {
        "PATH": "/bin",
        "LANG": "de_DE.UTF-8",
        "HOME": "/run/home",
        "TMPDIR": "/run/tmp",
        "TZ": "UTC",
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": "4711",
        "STATE_DIR": "/run/state",
        "S3_DATA_DIR": "/run/s3",
        "SFTP_ENABLED": "0",
        "IOT_MTLS_ENABLED": "0",
    }

    assert expected == emulator_environment(Path("/run"), 4711, given)
