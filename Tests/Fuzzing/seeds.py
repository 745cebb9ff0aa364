#!/usr/bin/env python3
"""seeds.py FOLDER: writes what fuzzing begins with, in a folder for each parser of foreign bytes."""
import io
import pathlib
import sys
import zipfile

WORDS = "“The mill runs again,” said Ann Lee, the mayor of Harn, on Tuesday, and it will."
PAGE = f"""<!DOCTYPE html><html lang=en><title>The mill | Post</title><meta name=author content="Ann Lee">
<script type="application/ld+json">{{"@type":"NewsArticle","headline":"The mill","datePublished":"2024-05-07"}}</script>
<nav><a href=/>Home</a></nav><article><h1>The mill</h1><p class=byline>By Ann Lee</p><p>{WORDS}</p><ul><li>corn</ul>
<table><tr><td>a<td>b</table><blockquote>It <b>runs</b>&#8217;s</blockquote><svg><text>N</text></svg></article>"""
RSS = f"""<?xml version="1.0"?><rss><channel><title>Post</title><item><title>One &amp; two</title><link>http://a.example</link>
<pubDate>Tue, 07 May 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;{WORDS}</description></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>One</title><link href="http://a.example"/>
<content type="xhtml"><div><p>{WORDS}</p></div></content></entry></feed>"""
MAIL = f"""From: "Ann Lee" <a@b.example>
Subject: =?utf-8?Q?Die_M=C3=BChle?= =?utf-8?B?IGzDpHVmdA==?=
Date: Tue, 07 May 2024 10:00:00 +0200
Content-Type: multipart/alternative; boundary="x"

--x
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

{WORDS} =E4 =
on

> quoted
--=20
--x--
"""
MARKDOWN = f"---\ntitle: The mill\nauthor: [Ann Lee]\ndate: 2024-05-07\n---\n# The mill\n\n{WORDS}\n\n- *corn*\n> said\n"
TEXT = "Corn &amp; rye\n\n<b>It</b> runs &ldquo;well&rdquo;.\n"
ANSWER = '{"format":"html","title":"The mill","byline":["Ann Lee"]}\n{"kind":"paragraph","text":"a \\u00e9","links":[[0,1,"/x"]]}\n'
LINES = '{"id": "a", "text": "The mill \\u00e9\\n\\nruns.", "published": "2024-05-07"}'
THEME = '[palette]\nred = "#ff0000"\n[roles]\ntext = { fg = "red", bold = true }\n'
CONTAINER = '<container><rootfiles><rootfile full-path="a/b.opf"/></rootfiles></container>'
PACKAGE = """<package xmlns:dc="d"><metadata><dc:title>The mill</dc:title><dc:creator>Ann Lee</dc:creator></metadata>
<manifest><item id="c" href="c.xhtml"/></manifest><spine><itemref idref="c"/></spine></package>"""


def book(compression):
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", compression) as archive:
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("a/b.opf", PACKAGE)
        archive.writestr("a/c.xhtml", PAGE)
    return output.getvalue()


SEEDS = {
    "prescan": [PAGE], "html": [PAGE], "markdown": [MARKDOWN], "feed": [RSS, ATOM], "mail": [MAIL], "text": [TEXT],
    "epub": [book(zipfile.ZIP_STORED), book(zipfile.ZIP_DEFLATED)], "answer": [ANSWER], "lines": [LINES], "theme": [THEME],
    "metadata": ["By Ann Lee and Bo Díaz, Staff Writer | 7 May 2024", "2024-05-07T10:00:00 GMT+0200 (CEST)",
                 '{"@graph": [{"@type": "NewsArticle", "author": {"@id": "a"}}, {"@id": "a", "name": "Ann Lee"}]}'],
    "encodings": ["shift_jis\n" + PAGE, b"utf-16\n\xff\xfea\0\xe9\0", b"euc-kr\n\xc7\xd1 <meta charset=big5>"],
}

for parser, seeds in SEEDS.items():
    folder = pathlib.Path(sys.argv[1], parser)
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds):
        (folder / f"seed-{number}").write_bytes(seed if isinstance(seed, bytes) else seed.encode())
