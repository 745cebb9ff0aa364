#!/usr/bin/env python3
"""Types random keys, raw bytes, mouse reports and pastes into the reader and changes its size.

After every run the reader must end by Esc and q, and leave the terminal as it
was. A finding is reduced and kept as the bytes that were typed.
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time

from terminal import Terminal

NAMED = [b"\x1b[A", b"\x1b[B", b"\x1bOC", b"\x1bOD", b"\x1b[5~", b"\x1b[6~", b"\x1b[H", b"\x1b[F",
         b"\x1b[Z", b"\x1b[3~", b"\x1bOP", b"\x1b[1;5C", b"\x1b[1;3D", b"\x1bv", b"\x1b", b"\t", b"\r",
         b"\x7f", b"\x0c", b"\x1a", b"\x15", b"\x17", b"\x0f"]
ENDINGS = b"qQ\x03"
# Before the reader takes the terminal, ^C and ^\ are signals that the terminal itself sends.
ENDS = {0, 130, -signal.SIGINT, -signal.SIGQUIT}


def chunk(dice):
    """One thing that is typed."""
    kind = dice.random()
    if kind < 0.45:
        key = dice.randrange(0x20, 0x7f)
        return b"j" if key in ENDINGS else bytes([key])
    if kind < 0.60:
        return dice.choice(NAMED)
    if kind < 0.75:
        byte = dice.randrange(256)
        return b"\x00" if byte in ENDINGS else bytes([byte])
    if kind < 0.85:
        button = dice.choice([0, 0, 2, 32, 35, 64, 65, dice.randrange(300)])
        end = dice.choice("Mm")
        return f"\x1b[<{button};{dice.randrange(160)};{dice.randrange(60)}{end}".encode()
    if kind < 0.88:
        return b"\x1b[M" + bytes(dice.randrange(32, 256) for _ in range(3))
    if kind < 0.91:
        return "éß字😀".encode()[:dice.randrange(1, 12)]
    if kind < 0.94:
        return b"\x1b[200~" + bytes(dice.randrange(256) for _ in range(dice.randrange(50))) + b"\x1b[201~"
    if kind < 0.96:
        return b"\x1b]" + bytes(dice.randrange(32, 127) for _ in range(dice.randrange(200))) + b"\x07"
    if kind < 0.98:
        return dice.choice([b":q", b":", b":theme ", b":date "]) + str(dice.getrandbits(70)).encode() + b"\r"
    return ("size", dice.choice([1, 2, 19, 40, 80, 140, 300]), dice.choice([1, 3, 10, 24, 45, 100]))


def text_file(words):
    """A text of our own with so many sentences, in a file."""
    file = tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False)
    for number in range(words):
        file.write(f"“We shall count the boats,” said Ada Quill, minister of France, on day {number}.\n\n")
    file.close()
    return file.name


def play(arguments, chunks, dice):
    """Types all and ends; gives what is wrong, or None."""
    terminal = Terminal(arguments.program + [arguments.text], answers=dice.random() < 0.8)
    try:
        terminal.read(dice.choice([0, 0, 0.002, 0.02]))
        for one in chunks:
            if terminal.ended():
                break
            if isinstance(one, tuple):
                terminal.resize(*one[1:])
            else:
                terminal.write(one)
            terminal.read(dice.choice([0, 0, 0, 0, 0.001, 0.03]))
        # The reader is left by Esc and q; Enter goes on after a command that the shell ran, which may end
        # only when a reader that lags behind what was typed has come to it.
        for _ in range(2):
            for key in [b"\x1b", b"\x1b", b"q", b"\x1b", b"q", b"\r", b"\x1b", b"\x1b", b"q", b"q", b"q"]:
                terminal.read(0.08)
                if terminal.ended(0.02):
                    break
                terminal.write(key)
            if terminal.ended(arguments.patience):
                break
        else:
            return "it does not end"
        code = os.waitstatus_to_exitcode(terminal.status)
        if code not in ENDS:
            return f"it ends with {code}"
        return "; ".join(terminal.left()) or None
    finally:
        terminal.close()


def reduced(arguments, chunks, seconds=30):
    """As few of the chunks as still show something wrong."""
    deadline = time.monotonic() + seconds
    size = max(1, len(chunks) // 2)
    while time.monotonic() < deadline:
        at = 0
        while at < len(chunks) and time.monotonic() < deadline:
            fewer = chunks[:at] + chunks[at + size:]
            if play(arguments, fewer, random.Random(0)):
                chunks = fewer
            else:
                at += size
        if size == 1:
            break
        size //= 2
    return chunks


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--runs", type=int, help="so many runs in place of the seconds")
    parser.add_argument("--keys", type=int, default=300, help="keys of a run")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sentences", type=int, default=0, help="of a long text, in place of the sample")
    parser.add_argument("--patience", type=float, default=10)
    parser.add_argument("--findings", default=".")
    parser.add_argument("program", nargs="+")
    arguments = parser.parse_args()
    arguments.text = text_file(arguments.sentences or 40)
    deadline = time.monotonic() + arguments.seconds
    runs = findings = 0
    while runs < arguments.runs if arguments.runs else time.monotonic() < deadline:
        dice = random.Random(f"{arguments.seed}/{runs}")
        chunks = [chunk(dice) for _ in range(arguments.keys)]
        problem = play(arguments, chunks, dice)
        if problem:
            findings += 1
            path = os.path.join(arguments.findings, f"keys-{arguments.seed}-{runs}.txt")
            with open(path, "w") as file:
                file.write(f"{problem}\n{reduced(arguments, chunks)!r}\n")
            print(f"seed {arguments.seed} run {runs}: {problem}; kept in {path}", flush=True)
        runs += 1
    print(f"{runs} runs of {arguments.keys} keys, seed {arguments.seed}: {findings} findings")
    os.unlink(arguments.text)
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
