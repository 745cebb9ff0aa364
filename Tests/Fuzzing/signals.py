#!/usr/bin/env python3
"""Sends a signal to the reader at a random instant of its first milliseconds.

It must end by that signal and leave the terminal as it was.
"""

import argparse
import os
import random
import signal
import sys
import time

from terminal import Terminal

SIGNALS = [signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGQUIT, signal.SIGUSR1]


def trial(arguments, number, delay):
    """Sends one signal; gives what is wrong."""
    terminal = Terminal(arguments.program)
    try:
        until = time.perf_counter() + delay
        while time.perf_counter() < until:
            pass
        os.kill(terminal.pid, number)
        if not terminal.ended(10):
            return ["it goes on"]
        problems = terminal.left()
        if os.waitstatus_to_exitcode(terminal.status) != -number:
            problems.append(f"it ends with {os.waitstatus_to_exitcode(terminal.status)}")
        return problems
    finally:
        terminal.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--trials", type=int, help="so many in place of the seconds")
    parser.add_argument("--within", type=float, default=12.5, help="milliseconds")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--findings", default=".")
    parser.add_argument("program", nargs="+")
    arguments = parser.parse_args()
    dice = random.Random(arguments.seed)
    deadline = time.monotonic() + arguments.seconds
    trials = findings = 0
    while trials < arguments.trials if arguments.trials else time.monotonic() < deadline:
        number, delay = SIGNALS[trials % len(SIGNALS)], dice.uniform(0, arguments.within) / 1000
        for problem in trial(arguments, number, delay):
            findings += 1
            line = f"{number.name} after {delay * 1000:.2f} ms: {problem}"
            print(line, flush=True)
            with open(os.path.join(arguments.findings, f"signals-{arguments.seed}.txt"), "a") as file:
                file.write(line + "\n")
        trials += 1
    print(f"{trials} signals within {arguments.within} ms, seed {arguments.seed}: {findings} findings")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
