"""Writes the marked articles of files as JSON Lines, without their marks: articles.py FILE..., the first of each."""
import json, re, sys

for path in sys.argv[1:]:
    lines = open(path, encoding="utf-8").read().split("\n# ")[0].splitlines()
    apart = re.compile("# |(covered|excluded|host|threat): ")
    text = "\n\n".join(line.strip() for line in lines if line.strip() and not apart.match(line))
    before = ""
    while before != text:
        before, text = text, re.sub(r"\{[^\s{}]+ ([^{}]*)\}", r"\1", text)
    name = re.sub(r".*/|\.txt$", "", path)
    print(json.dumps({"id": name, "published": "2007-04-25", "text": text}))
