import Articles
import Foundation
import ImportRecord
import Importing
import Testing
import Text

@Suite struct ImportingTests {
  private func article(_ lines: String) throws -> Article {
    let found = try #require(Import(lines: Array(lines.utf8)))
    return Importer.article(found, record: Record(id: "x", source: "x.html"))
  }

  private let page = """
    {"format":"html","title":"The mill","byline":["Ann Lee"],"published":"2024-05-07T23:00:00-05:00"}
    {"kind":"paragraph","text":"Home","leftOut":"navigation"}
    {"kind":"heading","level":2,"text":"What is said"}
    {"kind":"paragraph","text":"“It runs,” said Bo Díaz."}
    {"kind":"list","level":1,"text":"corn"}
    {"kind":"list","level":1,"text":"rye"}
    {"kind":"caption","text":"The mill in May"}
    """

  @Test func `An import becomes an article with the kinds of its blocks`() throws {
    let article = try article(page)
    #expect(
      article.text == """
        The mill

        What is said

        “It runs,” said Bo Díaz.

        • corn
        • rye

        The mill in May
        """
    )
    #expect(
      article.paragraphs.map(\.kind) == [.boilerplate, .heading, .body, .list, .list, .boilerplate]
    )
    #expect(article.titleSpan.map { String(article[$0]) } == "The mill")
    #expect(article.title == "The mill")
    #expect(article.byline == "Ann Lee")
    #expect(article.published.date?.description == "2024-05-07")
  }

  @Test func `The links of an import lie on their words, whatever is changed in the text`() throws {
    let article = try article(
      #"""
      {"format":"html","title":"The mill"}
      {"kind":"paragraph","text":"  So\u00ad on: cafe\u0301 \u202eand mill, see the mill, or x.","links":[[10,15,"http://a.example/1"],[35,39,"https://a.example/2"],[44,45,"mailto:x@a.example"]]}
      {"kind":"list","text":"the wheel","links":[[4,9,"http://a.example/\u001b3"],[4,99,"http://a.example/4"]]}
      """#
    )
    #expect(article.text == "The mill\n\nSo on: café and mill, see the mill, or x.\n\n• the wheel")
    #expect(article.links.map { String(article[$0.span]) } == ["café", "mill", "wheel"])
    #expect(
      article.links.map(\.address) == [
        "http://a.example/1", "https://a.example/2", "http://a.example/3",
      ]
    )
    #expect(article.links[1].span.lower > 30)
  }

  @Test func `The title of an import is known again where its article was written down`() throws {
    let article = try article(page)
    let stored = StoredText.article(
      article.text,
      paragraphs: article.paragraphs.map { ($0.span, $0.kind) },
      record: Record(id: "x", title: article.title),
      byline: article.byline
    )
    #expect(stored.titleSpan == article.titleSpan)
    #expect(stored.titleSpan != nil)
  }

  @Test(arguments: [("mill.html", "mill.html"), (nil, "https://mill.example/may/")])
  func `A file keeps its name, and what has none takes the address of the page`(
    name: String?,
    source: String
  ) throws {
    let lines = #"{"format":"html","address":"https://mill.example/may/","byline":[]}"#
    let found = try #require(Import(lines: Array(lines.utf8)))
    #expect(Importer.article(found, record: Record(id: "x", source: name)).source == source)
  }

  @Test func `What controls a terminal is taken out of every field`() throws {
    let article = try article(
      """
      {"format":"html","title":"The\\u001b[31m mill\\u202e","byline":["Ann\\u0007 Lee"]}
      {"kind":"paragraph","text":"It\\u009b runs\\u2066."}
      """
    )
    #expect(article.text == "The[31m mill\n\nIt runs.")
    #expect(article.title == "The[31m mill")
    #expect(article.byline == "Ann Lee")
  }

  @Test func `An answer that was cut off gives what is whole`() throws {
    let cut = "{\"format\":\"html\"}\n{\"kind\":\"paragraph\",\"text\":\"a\"}\n{\"kind\":\"par"
    #expect(try #require(Import(lines: Array(cut.utf8))).blocks.map(\.text) == ["a"])
  }

  @Test(arguments: ["", "x", "{}", "[1]", "{\"kind\":\"paragraph\",\"text\":\"a\"}"])
  func `What is no answer is none`(lines: String) {
    #expect(Import(lines: Array(lines.utf8)) == nil)
  }

  @Test func `A record and its blocks are read as they were written`() throws {
    var record = ImportRecord(format: "feed")
    record.title = "“A”\n\"b\""
    record.isList = true
    record.notice = "cut"
    var block = ImportBlock(kind: .list, level: 2, text: "a\tb")
    block.links = [ImportBlock.Link(range: 0..<1, address: "http://a.example")]
    block.reason = .links
    let written = Import(record: record, blocks: [block])
    #expect(Import(lines: written.lines) == written)
  }

  @Test func `Of an answer that is too long what is whole is taken, with a notice`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("onrecord-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appendingPathComponent("onrecord-import")
    let script = """
      #!/bin/sh
      echo '{"format":"html"}'
      while echo '{"kind":"paragraph","text":"It runs."}'; do :; done
      """
    try Data(script.utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    let found = try Importer.read(
      .bytes([0x3c], format: nil),
      name: "a.html",
      folder: folder.path,
      limit: 1000
    )
    #expect(found.record.notice == "only a part of it was read")
    #expect(found.blocks.count == 25)
  }

  @Test func `A missing importer is told in a sentence`() {
    #expect(
      throws: ImportError(sentence: "a.html: reading it takes onrecord-import in /nowhere")
    ) {
      try Importer.read(.bytes([0x3c], format: "html"), name: "a.html", folder: "/nowhere")
    }
  }

  @Test func `The lines of a mail that were broken at one width are joined`() throws {
    let article = try article(
      #"""
      {"format":"mail","title":"The mill"}
      {"kind":"paragraph","text":"The mill by the river has been running since the spring and\nthe town is glad of it."}
      {"kind":"paragraph","text":"“It runs,” said Bo Díaz, who has been a miller in the town for\nall of his life."}
      """#
    )
    #expect(
      article.text == """
        The mill

        The mill by the river has been running since the spring and the town is glad of it.

        “It runs,” said Bo Díaz, who has been a miller in the town for all of his life.
        """
    )
  }

  @Test func `What was left out is shown where it is asked for, and never analysed`() throws {
    let found = try #require(Import(lines: Array(page.utf8)))
    let article = Importer.article(found, record: Record(id: "x"), isRaw: true)
    #expect(article.text.hasPrefix("The mill\n\nHome\n\nWhat is said"))
    #expect(article.paragraphs[1].kind == .boilerplate)
  }

  @Test func `An address is shown without what controls a terminal`() throws {
    let lines = #"{"format":"html","address":"http://mill.example/\u009b31m\u202e"}"#
    let found = try #require(Import(lines: Array(lines.utf8)))
    let article = Importer.article(found, record: Record(id: "x"))
    #expect(article.source == "http://mill.example/31m")
  }
}
