"""A program in a pseudo-terminal of its own, and what it leaves behind."""

import atexit
import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import tempfile
import termios
import time

# The private modes that are on in a terminal that nobody has touched: wrapping and the cursor.
ORDINARY = {7, 25}
# What a mode of the cursor's blinking, of meta and of the saved cursor leaves is not to be seen.
UNSEEN = {12, 1034, 1048}
MODES = re.compile(rb"\x1b\[\?([0-9;]+)([hl])")
# The runtime of a debug build would ask what to do about a crash.
STATE = tempfile.mkdtemp(prefix="onrecord-state-")
atexit.register(shutil.rmtree, STATE, ignore_errors=True)
ENVIRONMENT = {
    "TERM": "xterm-256color",
    "SWIFT_BACKTRACE": "enable=no",
    "XDG_STATE_HOME": STATE,
    # What random keys have the shell run must find nothing, and an editor that ends by itself.
    "PATH": "/nonexistent",
    "VISUAL": "true",
    "BROWSER": "true",
}
QUESTIONS = [(b"\x1b]11;?", b"\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\"), (b"\x1b[c", b"\x1b[?62;22c")]


class Terminal:
    """Starts a program at once; `answers` says whether it answers as a terminal does."""

    def __init__(self, argv, columns=80, rows=24, answers=True, environment=None):
        self.answers = answers
        self.output = b""
        self.asked = 0
        self.status = None
        started, starting = os.pipe()
        waiting, going = os.pipe()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.read(waiting, 1)
            self.begin(argv, columns, rows, environment or {})
        # The modes as they are before the program can have changed them.
        self.before = termios.tcgetattr(self.fd)
        os.write(going, b".")
        os.close(starting)
        os.read(started, 1)
        for end in (started, waiting, going):
            os.close(end)

    @staticmethod
    def begin(argv, columns, rows, environment):
        try:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            for number in range(1, 32):
                if number not in (signal.SIGKILL, signal.SIGSTOP):
                    signal.signal(number, signal.SIG_DFL)
            os.chdir(STATE)
            os.execvpe(argv[0], argv, {**os.environ, **ENVIRONMENT, **environment})
        finally:
            os._exit(127)

    def read(self, seconds):
        """Reads what comes until nothing has come for so long; answers what is asked."""
        while select.select([self.fd], [], [], seconds)[0]:
            try:
                data = os.read(self.fd, 1 << 16)
            except OSError:
                return
            if not data:
                return
            self.output += data
            self.answer()

    def answer(self):
        for question, answer in QUESTIONS:
            if self.answers and self.output.find(question, self.asked) >= 0:
                self.write(answer)
                self.asked = len(self.output)

    def write(self, data):
        """Types, reading meanwhile, so that neither side waits for the other."""
        while data and not self.ended():
            if select.select([], [self.fd], [], 0.05)[1]:
                try:
                    data = data[os.write(self.fd, data[:256]):]
                except OSError:
                    return
            self.read(0)

    def resize(self, columns, rows):
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def ended(self, seconds=0.0):
        """Whether the program has ended, or does within so many seconds."""
        deadline = time.monotonic() + seconds
        while self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = status
            elif time.monotonic() >= deadline:
                return False
            else:
                self.read(0.01)
        return True

    def left(self):
        """What is not as it was before the program; call it once it has ended."""
        self.read(0.01)
        problems = []
        if termios.tcgetattr(self.fd) != self.before:
            problems.append("the modes of the line are not restored")
        modes = {}
        for numbers, end in MODES.findall(self.output):
            for number in numbers.split(b";"):
                modes[int(number)] = end == b"h"
        for number, on in sorted(modes.items()):
            if number not in UNSEEN and on != (number in ORDINARY):
                problems.append(f"mode {number} is left {'on' if on else 'off'}")
        return problems

    def close(self):
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.fd)
