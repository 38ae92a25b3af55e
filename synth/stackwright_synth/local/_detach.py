"""
A command line in, its process id out: the process belongs to nobody.

Run as a program, `python _detach.py LOG FOLDER COMMAND...`: it starts the command as the leader
of a session of its own, prints the process id, and ends. So the command is no child of
whoever asked for it, outlives them, and leaves no zombie behind.
"""

import os
import subprocess
import sys


def main(log: str, folder: str, *command: str) -> None:
    """Start *command* in *folder*, with its output appended to *log*, and say its id."""
    with open(log, "ab") as output:
        process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    os.write(1, b"%d" % process.pid)
    os._exit(0)  # without the complaint that the process still runs


if __name__ == "__main__":
    main(*sys.argv[1:])
