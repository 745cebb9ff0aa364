"""compare.py OLD NEW: sets two tables of run.sh beside each other, one line for each row that both have."""
import re
import sys

# The columns of a row: milliseconds, MB a second, MiB, and what was done.
ROW = re.compile(r" *([0-9.]+) +(?:[0-9.]+|-) +([0-9.]+|-)  (.+)")


def rows(path):
    found = {}
    for line in open(path, encoding="utf-8"):
        match = ROW.fullmatch(line.rstrip("\n"))
        if match:
            found[match[3]] = (float(match[1]), None if match[2] == "-" else float(match[2]))
    return found


def change(old, new):
    return f"{(new / old - 1) * 100:+7.0f} %" if old else "        -"


old, new = (rows(path) for path in sys.argv[1:3])
print("    old ms    new ms    change   old MiB   new MiB    change  benchmark")
for name in (name for name in old if name in new):
    (before, held), (after, holds) = old[name], new[name]
    memory = " " * 20 + " " * 9
    if held is not None and holds is not None:
        memory = f"{held:10.1f}{holds:10.1f}{change(held, holds)}"
    print(f"{before:10.2f}{after:10.2f}{change(before, after)}{memory}  {name}")
for name in sorted(set(old) ^ set(new)):
    print(f"only in {'the first' if name in old else 'the second'}: {name}")
