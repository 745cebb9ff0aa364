"""programs.py FOLDER [WORD]: times the programs in a folder as people use them: how long, how fast, and the
most memory that they and their workers hold together."""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Fuzzing"))
from terminal import Terminal

folder, word = os.path.abspath(sys.argv[1]), (sys.argv + [""])[2]
reader, importer = (os.path.join(folder, name) for name in ("onrecord", "onrecord-import"))
work = tempfile.TemporaryDirectory()
os.chdir(work.name)

PARAGRAPH = (
    "“We have {0} ships and no harbour,” said Ada Marsh, the mayor of the town. Officials in Norway said that "
    "the card would cover Sweden, but not Finland. The ferry to the islands left late on day {0}.\n\n"
)


def article(bytes):
    return "".join(PARAGRAPH.format(n) for n in range(1 + bytes // len(PARAGRAPH)))


def write(name, text):
    with open(name, "w", encoding="utf-8") as file:
        file.write(text)
    return os.path.abspath(name)


news = write("news.txt", article(100_000))
page = write("page.html", "<title>News</title><article><p>" + article(1_000_000).replace("\n\n", "</p><p>"))
records = write(
    "records.jsonl",
    "".join(json.dumps({"id": str(n), "text": article(4_000 + n % 1000)}) + "\n" for n in range(500)),
)


def family(pid):
    yield pid
    try:
        for child in open(f"/proc/{pid}/task/{pid}/children").read().split():
            yield from family(int(child))
    except OSError:
        return


def resident(pid):
    """What a process and those it started hold, in MiB; the program itself, which they share, once."""
    held = []
    for member in family(pid):
        try:
            with open(f"/proc/{member}/smaps_rollup") as file:
                sizes = {line.split()[0]: int(line.split()[1]) for line in file if " kB" in line}
            held.append((sizes["Rss:"], sizes["Private_Dirty:"]))
        except (OSError, KeyError):
            pass
    held.sort(reverse=True)
    return (sum(rss for rss, _ in held[:1]) + sum(own for _, own in held[1:])) / 1024


def row(name, times, bytes=0, memory=None):
    median = statistics.median(times)
    rate = f"{bytes / median / 1e6:10.2f}" if bytes else f"{0:10.2f}"
    print(f"{median * 1e3:10.2f}{rate}{'-' if memory is None else f'{memory:.1f}':>10}  {name}", flush=True)


def wanted(name):
    return word in name


def command(name, words, times=1, input=os.devnull, bytes=0):
    """Times a command whose output is not kept."""
    if not wanted(name):
        return
    taken, most = [], 0
    for _ in range(times):
        with open(input, "rb") as source:
            begin = time.monotonic()
            process = subprocess.Popen(words, stdin=source, stdout=subprocess.DEVNULL)
            if times > 5:
                _, _, usage = os.wait4(process.pid, 0)
                most = max(most, usage.ru_maxrss / 1024)
            while times <= 5 and process.poll() is None:
                most = max(most, resident(process.pid))
                time.sleep(0.05)
        taken.append(time.monotonic() - begin)
    row(name, taken, bytes, most)


def waited(terminal, begin, mark, sign=b""):
    """The seconds until the reader has written something behind a mark that holds a sign."""
    while len(terminal.output) == mark or sign not in terminal.output[mark:]:
        if time.monotonic() - begin > 10:
            sys.exit(f"programs.py: the reader did not write {sign!r}")
        terminal.read(0.0005)
    return time.monotonic() - begin


FRAMES = ["first frame", "first frame with the analysis", "key J", "key j", "another width"]


def frames(times):
    """Notes how long the reader takes for its frames; gives what it holds in the end."""
    begin = time.monotonic()
    terminal = Terminal([reader, "--no-state", news], columns=140, rows=45)
    times["first frame"].append(waited(terminal, begin, 0, b"ships"))
    times["first frame with the analysis"].append(waited(terminal, begin, 0, b"quotes"))
    terminal.read(0.3)
    for key in ("J", "j"):
        for _ in range(20):
            begin, mark = time.monotonic(), len(terminal.output)
            terminal.write(key.encode())
            times[f"key {key}"].append(waited(terminal, begin, mark))
            terminal.read(0.02)
    for columns in (110, 140):
        begin, mark = time.monotonic(), len(terminal.output)
        terminal.resize(columns, 45)
        times["another width"].append(waited(terminal, begin, mark))
        terminal.read(0.1)
    memory = resident(terminal.pid)
    terminal.write(b"Q")
    terminal.ended(5)
    terminal.close()
    return memory


def screens():
    """The reader in a terminal of 140 columns: its first frame, and what keys and another width take."""
    if any(wanted(f"{name}, 100 KB") for name in FRAMES):
        times = {name: [] for name in FRAMES}
        memory = max(frames(times) for _ in range(7))
        for name in FRAMES:
            row(f"{name}, 100 KB", times[name], memory=memory)


print(" median ms      MB/s       MiB  benchmark")
command("start-up", [reader, "--version"], times=21)
command("print 100 KB", [reader, "--plain", "--no-state", news], times=5, bytes=100_000)
screens()
command("import a page of 1 MB", [importer, page], times=5, bytes=os.path.getsize(page))
for jobs in ("1", "2"):
    command(
        f"analyze 500 articles, --jobs {jobs}",
        [reader, "analyze", "--jsonl", "--jobs", jobs],
        input=records,
        bytes=os.path.getsize(records),
    )
for format in ("csv", "geojson", "jsonl", "html", "annotations"):
    command(
        f"export 500 articles as {format}",
        [reader, "export", format, "--jsonl"],
        input=records,
        bytes=os.path.getsize(records),
    )
