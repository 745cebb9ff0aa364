#!/usr/bin/env python3
"""Writes the manual page of onrecord, of what it says of its own commands and keys."""

import json
import re
import subprocess
import sys


def told(program, *arguments):
    return subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout


def plain(text):
    """A text in which nothing means anything to roff."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.M)


def option(argument):
    """The tag and the text of an option or a file."""
    names = ["-" * (1 if name["kind"] == "short" else 2) + name["name"] for name in argument.get("names") or []]
    value = argument.get("valueName", "")
    if argument["kind"] == "positional":
        return f".TP\n.I {plain(value.upper())}\n{plain(argument.get('abstract', ''))}\n"
    tag = ", ".join(f"\\fB{plain(name)}\\fR" for name in names)
    if argument["kind"] == "option":
        tag += f"=\\fI{plain(value.upper())}\\fR"
    return f".TP\n{tag}\n{plain(argument.get('abstract', ''))}\n"


def section(command, call):
    lines = [f".SS {call}\n{plain(command['abstract'])}\n"]
    if command.get("discussion"):
        lines.append(f".PP\n{plain(command['discussion'])}\n")
    lines += [option(argument) for argument in command["arguments"] if argument.get("shouldDisplay", True)]
    return "".join(lines)


def keys(text):
    """The tables of keys as lists."""
    lines = []
    for line in text.splitlines():
        heading = re.fullmatch(r"\*\*(.*)\*\*", line)
        row = re.fullmatch(r"\| (.*?) \| (\S+) \| (.*) \|", line)
        if heading:
            lines.append(f".SS {plain(heading[1])}\n")
        elif row and row[1] != "keys":
            names = re.sub(r"`` ` ``", "`", row[1])
            names = re.sub(r"`([^` ]+)`", r"\1", names)
            lines.append(f".TP\n.B {plain(names)}\n{plain(row[3])} ({plain(row[2])})\n")
    return "".join(lines)


def main():
    program = sys.argv[1]
    version = told(program, "--version").strip()
    command = json.loads(told(program, "--experimental-dump-help"))["command"]
    page = [f'.TH ONRECORD 1 "" "onrecord {version}" "User Commands"\n']
    page.append(f".SH NAME\nonrecord \\- {plain(command['abstract'][0].lower() + command['abstract'][1:].rstrip('.'))}\n")
    page.append(".SH SYNOPSIS\n.B onrecord\n[\\fIOPTION\\fR]... [\\fIFILE\\fR]... [+/\\fITEXT\\fR]\n")
    for sub in command["subcommands"]:
        page.append(f".br\n.B onrecord {sub['commandName']}\n[\\fIOPTION\\fR]... [\\fIARGUMENT\\fR]...\n")
    page.append(f".SH DESCRIPTION\n{plain(command['discussion'])}\n")
    page.append(".SH OPTIONS\n" + "".join(
        option(argument) for argument in command["arguments"] if argument.get("shouldDisplay", True)))
    page.append(".SH COMMANDS\n" + "".join(
        section(sub, f"onrecord {sub['commandName']}") for sub in command["subcommands"]))
    page.append(".SH KEYS\n" + keys(told(program, "keys")))
    page.append(
        ".SH FILES\n.TP\n.I $XDG_CONFIG_HOME/onrecord/config.toml\nSettings: theme and keys.\n"
        ".TP\n.I $XDG_CONFIG_HOME/onrecord/themes/NAME.toml\nThemes.\n"
        ".TP\n.I $XDG_STATE_HOME/onrecord/onrecord.db\nWhat is kept of what was read.\n")
    page.append(
        ".SH EXIT STATUS\n0; 1 where an article cannot be read; 2 where an argument means nothing; "
        "128 and the number of a signal that ended it.\n")
    sys.stdout.write("".join(page))


main()
