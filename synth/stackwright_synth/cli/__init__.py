"""
Words of a command line in, effects and an exit code out.

Exit codes, the same for every command:

    0    success, or nothing to change
    1    the app, the synthesis or the deployment failed; the message says where and why
    2    the command line itself is wrong
    130  interrupted; the message says in what state things are

Results go to stdout and everything else to stderr. With `--json`, stdout holds one JSON document,
or one document a line for `deploy`, `prune` and `destroy`, and an error is such a document too.
"""

from stackwright_synth.cli._main import main as main

__all__ = ["main"]
