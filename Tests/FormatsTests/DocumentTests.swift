import Formats
import ImportRecord
import Recognition
import Testing

@Suite struct DocumentTests {
  private func read(_ text: String, name: String? = nil) throws(FormatError) -> Import {
    try Document(bytes: Array(text.utf8), name: name).read(as: nil)
  }

  private func lines(_ result: Import) -> [String] {
    result.blocks.filter { $0.reason == nil }.map { "\($0.kind.rawValue): \($0.text)" }
  }

  @Test(arguments: [
    ("<!DOCTYPE html><p>a", nil, Format.html), ("  <html>", nil, .html),
    ("<?xml version='1.0'?><!-- x --><rss>", nil, .feed),
    ("<feed xmlns='http://www.w3.org/2005/Atom'>", nil, .feed),
    ("%PDF-1.4", nil, .pdf), ("From: a@b.example\nSubject: x\n\ny", nil, .mail),
    ("From: a@b.example\r\nSubject: x\r\n\r\ny", nil, .mail),
    ("# A", "a.md", .markdown), ("---\ntitle: A\n---\nb", nil, .markdown),
    ("Just a text: with words", "a.txt", .text), ("<3 is a heart", nil, .text),
    ("<ann@post.example> wrote:\nIt runs.", nil, .text), ("<ann> It runs.", nil, .text),
    ("<https://post.example>", nil, .text), ("<h1>The mill", nil, .html),
    ("<x-page>a</x-page>", nil, .html),
  ])
  func `A format is known by the content first and then by the name`(
    text: String,
    name: String?,
    format: Format
  ) {
    #expect(Format(recognizing: Array(text.utf8), name: name) == format)
  }

  @Test func `Binary data is refused in a sentence`() {
    #expect(throws: FormatError.binary) {
      try Document(bytes: Array(repeating: [0, 1, 2, 0xff, 7], count: 50).flatMap { $0 }).read(
        as: nil
      )
    }
  }

  @Test func `Markdown gives its front matter and its blocks`() throws {
    let result = try read(
      """
      ---
      title: "The mill runs"
      author: [Ann Lee, Bo Díaz]
      date: 2024-05-07
      ---
      # The mill runs

      It runs **well**, see [here](http://a.example).

      - corn
      > said
      """,
      name: "a.md"
    )
    #expect(result.record.title == "The mill runs")
    #expect(result.record.byline == ["Ann Lee", "Bo Díaz"])
    #expect(result.record.published == "2024-05-07")
    #expect(lines(result) == ["paragraph: It runs well, see here.", "list: corn", "quote: said"])
    #expect(result.blocks[1].links.map(\.address) == ["http://a.example"])
  }

  @Test func `A feed lists its articles`() throws {
    let result = try read(
      """
      <?xml version="1.0"?><rss><channel><title>The &amp; Post</title><item><title>One</title>
      <link>http://a.example/1</link><pubDate>Tue, 07 May 2024 10:00:00 GMT</pubDate>
      <description>&lt;p&gt;Short.&lt;/p&gt;</description></item></channel></rss>
      """
    )
    #expect(result.record.isList)
    #expect(result.record.title == "The & Post")
    #expect(lines(result) == ["heading: One", "caption: 2024-05-07", "paragraph: Short."])
    #expect(
      result.blocks[0].links == [ImportBlock.Link(range: 0..<3, address: "http://a.example/1")]
    )
  }

  @Test func `A feed that brings entities of its own is refused`() {
    #expect(throws: FormatError.self) {
      try read(
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><rss><channel>&a;</channel></rss>"
      )
    }
  }

  @Test func `A mail gives its text in its encoding`() throws {
    let result = try read(
      """
      Subject: =?utf-8?Q?Die_M=C3=BChle?= =?utf-8?B?IGzDpHVmdA==?=
      From: "Ann Lee" <ann@post.example>
      Date: Tue, 07 May 2024 10:00:00 +0200
      Content-Type: multipart/alternative; boundary="xx"

      --xx
      Content-Type: text/html

      <p>page
      --xx
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      Sie l=E4uft =
      wieder.

      Und wie.
      --xx--
      """
    )
    #expect(result.record.title == "Die Mühle läuft")
    #expect(result.record.byline == ["Ann Lee"])
    #expect(result.record.published == "2024-05-07T10:00:00+02:00")
    #expect(lines(result) == ["paragraph: Sie läuft wieder.", "paragraph: Und wie."])
  }

  @Test func `Values before a Markdown text lose the marks around them and keep those in them`()
    throws
  {
    let result = try read(
      """
      ---
      title: "The \\"old\\" mill [again]"
      author: ["Ann Lee", 'Bo Díaz']
      lang: 'en'
      ---
      It runs.
      """
    )
    #expect(result.record.title == "The \"old\" mill [again]")
    #expect(result.record.byline == ["Ann Lee", "Bo Díaz"])
    #expect(result.record.language == "en")
  }

  @Test func `A cut of a gzip file is refused or read as far as it goes`() throws {
    #expect(throws: FormatError.malformed(format: "gzip", reason: "it is damaged")) {
      try Document(bytes: [0x1f, 0x8b, 8, 0, 1]).read(as: nil)
    }
  }

  @Test func `A document of which only a part was read says so`() throws {
    var document = Document(bytes: Array("One".utf8))
    document.isCut = true
    #expect(try document.read(as: nil).record.notice == "only the first 16 MB were read")
  }

  @Test func `A plain text keeps its lines`() throws {
    let result = try read("One\ntwo\n\nthree\n")
    #expect(lines(result) == ["paragraph: One\ntwo", "paragraph: three"])
  }

  @Test func `Markup that was left over in a text is read as what it means`() throws {
    let result = try read(
      """
      Corn &amp; rye

      &ldquo;It&rsquo;s late,&rdquo; said <b>Ann</b> Lee
      &ndash; a miller.<br/>Mail <ann@post.example> if 1 < 2 & 3.
      <p>&#147;So&#148;</p>
      """
    )
    #expect(
      lines(result) == [
        "paragraph: Corn & rye",
        "paragraph: “It’s late,” said Ann Lee\n– a miller.\nMail <ann@post.example> if 1 < 2 & 3.",
        "paragraph: “So”",
      ]
    )
  }

  @Test(arguments: [
    ("He said it&rsquo;s late.", false), ("A <b>bold</b> word", false), ("a<br>b", false),
    ("a <b and b", true), ("a <b and\nb> c", true), ("a <a href=\"x\">b</a >", false),
    ("a <b and b> c", true), ("a</b", true),
    ("AT&T; 1 < 2 & so on; <3", true), ("mail <ann@post.example>", true), ("vector<int> &x;", true),
  ])
  func `A text with markup left over in it has to be imported`(text: String, isPlain: Bool) {
    #expect(Format.isPlain(Array(text.utf8), name: "a.txt") == isPlain)
  }

  @Test func `A title of a feed keeps what only looks like a tag`() throws {
    let result = try read(
      "<?xml version='1.0'?><rss><channel><item><title>Mill &lt;b&gt;runs&lt;/b&gt; &lt;again&gt;</title></item></channel></rss>"
    )
    #expect(lines(result) == ["heading: Mill runs <again>"])
  }

  @Test func `A mail in a mailbox gives its text, what it quotes, and leaves out the signature`()
    throws
  {
    let result = try read(
      """
      From ann@post.example Tue May  7 10:00:00 2024
      From: Ann Lee <ann@post.example>
      Subject: The mill

      The mill runs \u{20}
      >From here on it goes well.

      > They said no.
      > We said yes.

      --\u{20}
      Ann Lee
      """
    )
    #expect(
      lines(result) == [
        "paragraph: The mill runs\n>From here on it goes well.".replacing(">From", with: "From"),
        "quote: They said no.\nWe said yes.",
      ]
    )
  }
}
