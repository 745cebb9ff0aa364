import Articles
import Display
import Extraction
import Formats
import HTMLParsing
import ImportRecord
import Importing
import Recognition
import Text

/// What reads foreign bytes, and what must be so of anything it makes of them.
enum Parser: String, CaseIterable {
  case prescan, html, metadata, markdown, feed, mail, epub, text, encodings, answer, lines, theme

  /// Ends the program where something is wrong with what is made of an input.
  func test(_ input: [UInt8]) {
    switch self {
    case .prescan: Self.passes(input)
    case .html:
      Self.writes(Extraction.article(of: Tree(page: input), address: "http://a.example/b/c"))
    case .metadata: Self.tells(input)
    case .markdown: Self.reads(input, .markdown)
    case .feed: Self.reads(input, .feed)
    case .mail: Self.reads(input, .mail)
    case .epub: Self.reads(input, .epub)
    case .text: Self.reads(input, .text)
    case .encodings: Self.decodes(input)
    case .answer: Self.answers(input)
    case .lines: _ = try? JSONLine.article(input, published: nil)
    case .theme:
      let file = ThemeFile(name: "a", text: String(decoding: input, as: UTF8.self))
      _ = try? file.theme(isLight: true) { _ in file }
    }
  }

  /// A page that was passed once passes unchanged the second time.
  private static func passes(_ input: [UInt8]) {
    let once = PreScan.pass(input)
    precondition(once.count <= input.count * 3 + 1, "a page grows as it is passed")
    _ = PreScan.pass(input, omitting: .unread)
  }

  /// A page that says an input of itself, as linked data and in each field that names or dates it.
  private static func tells(_ input: [UInt8]) {
    let text = String(decoding: input, as: UTF8.self)
    let value = text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    let metas = ["author", "date", "og:title", "og:site_name", "og:url"].map {
      "<meta name=\"\($0)\" content=\"\(value)\">"
    }
    let data = "<script type=\"application/ld+json\">\(text)</script>"
    let body = "<h1>\(value)</h1><p class=byline>\(value)</p><time>\(value)</time>"
    for page in [data, metas.joined(), "<title>\(value)</title>\(body)"] {
      writes(Extraction.article(of: Tree(page: Array(page.utf8)), address: text))
    }
    if let moment = Extraction.moment(in: text) {
      precondition(CalendarDate(iso: moment.prefix(10)) != nil, "a day that is none")
    }
    precondition(Extraction.names(in: text).allSatisfy { !$0.isEmpty }, "a name without letters")
  }

  private static func reads(_ input: [UInt8], _ format: Format) {
    if let result = try? Document(bytes: input).read(as: format) { writes(result) }
  }

  /// What is written is read again as it was, and the links of its blocks lie in their texts.
  private static func writes(_ result: Import) {
    for block in result.blocks {
      let count = block.text.unicodeScalars.count
      precondition(
        block.links.allSatisfy { $0.range.upperBound <= count },
        "a link beyond its text"
      )
      precondition(!block.text.isEmpty, "a block without text")
    }
    precondition(
      Import(lines: result.lines) == result,
      "an import that is not read as it was written"
    )
    shows(result)
  }

  private static func decodes(_ input: [UInt8]) {
    let label = String(decoding: input.prefix { $0 != 0x0a }, as: UTF8.self)
    let bytes = Array(input.drop { $0 != 0x0a })
    for sent in [nil, label] {
      let text = TextEncoding.utf8(bytes, sentAs: sent)
      precondition(String(validating: text, as: UTF8.self) != nil, "what is decoded is no UTF-8")
    }
  }

  private static func answers(_ input: [UInt8]) {
    if let result = Import(lines: input) { shows(result) }
  }

  /// Nothing that may not reach a terminal is in the article of an import.
  private static func shows(_ result: Import) {
    let article = Importer.article(result, record: Record(id: "a"))
    for text in [article.text, article.title, article.byline, article.source].compactMap({ $0 }) {
      precondition(
        !text.unicodeScalars.contains { ForbiddenCharacter.contains($0.value) },
        "a character that must not reach a terminal"
      )
    }
  }
}
