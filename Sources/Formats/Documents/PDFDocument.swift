import Children
import ImportRecord

/// A PDF, whose text `pdftotext` finds.
enum PDFDocument {
  static func read(_ bytes: [UInt8], limit: Int) throws(FormatError) -> Import {
    let words = ["pdftotext", "-enc", "UTF-8", "-", "-"]
    guard let child = Child(words, input: bytes, limit: limit), child.status != 127 else {
      throw .missing(program: "pdftotext", package: "poppler-utils")
    }
    guard child.status == 0 || child.isCut else {
      let lines = String(decoding: child.complaint, as: UTF8.self).split(separator: "\n")
      throw .failed(program: "pdftotext", reason: lines.first.map(String.init) ?? "it was cut off")
    }
    var result = Import(record: ImportRecord(format: "pdf"), blocks: [])
    let pages = String(decoding: child.output, as: UTF8.self).split(separator: "\u{0c}")
    result.blocks =
      PagedText(pages: pages.map { $0.split(separator: "\n", omittingEmptySubsequences: false) })
      .blocks
    return result
  }
}

/// The text of a document that was set in pages.
struct PagedText {
  private(set) var blocks: [ImportBlock] = []
  private var paragraph = ""

  /// The blocks that the lines of pages make: heads and feet that come again are left out, words that are
  /// hyphened at a line's end joined.
  init(pages: [[Substring]]) {
    let heads = Self.runningLines(pages)
    for page in pages {
      for line in page where !heads.contains(Self.shape(line)) || Self.isInside(line, page) {
        add(line)
      }
    }
    end()
  }

  private mutating func add(_ line: Substring) {
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.isEmpty {
      if Self.endsSentence(paragraph) || paragraph.count < 60 { end() }
    } else if paragraph.isEmpty {
      paragraph = words
    } else if paragraph.hasSuffix("-"), words.first?.isLowercase == true {
      paragraph = paragraph.dropLast() + words
    } else {
      paragraph += " " + words
    }
  }

  private mutating func end() {
    if !paragraph.isEmpty { blocks.append(ImportBlock(kind: .paragraph, text: paragraph)) }
    paragraph = ""
  }

  private static func endsSentence(_ text: String) -> Bool {
    text.last.map { ".!?:”\"’)".contains($0) } ?? true
  }

  /// The lines at the top and the foot of pages that stand on several, with their numbers left out.
  private static func runningLines(_ pages: [[Substring]]) -> Set<String> {
    guard pages.count > 2 else { return [] }
    var counts: [String: Int] = [:]
    for page in pages {
      for shape in Set(edges(of: page).map(shape)) { counts[shape, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value > 2 && $0.value * 3 > pages.count }.keys)
  }

  private static func edges(of page: [Substring]) -> [Substring] {
    let lines = page.filter { !$0.allSatisfy(\.isWhitespace) }
    return Array(lines.prefix(2) + lines.dropFirst(2).suffix(2))
  }

  private static func isInside(_ line: Substring, _ page: [Substring]) -> Bool {
    !edges(of: page).contains { $0.startIndex == line.startIndex }
  }

  private static func shape(_ line: Substring) -> String {
    String(line.filter { !$0.isNumber && !$0.isWhitespace })
  }
}
