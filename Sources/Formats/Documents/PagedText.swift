import ImportRecord

/// The text of a document that was set in pages.
struct PagedText {
  private(set) var blocks: [ImportBlock] = []
  private var paragraph = ""
  /// How long the line was that was added last.
  private var last = 0
  /// How long a line is that fills its column.
  private let full: Int

  /// The blocks that the lines of pages make: heads and feet that come again are left out, words that are
  /// hyphened at a line's end joined.
  init(pages: [[Substring]]) {
    let heads = Self.runningLines(pages)
    full = Self.fullLine(pages)
    for page in pages {
      let edges = Set(Self.edges(of: page).map(\.startIndex))
      for line in page where !edges.contains(line.startIndex) || !Self.isRunning(line, heads) {
        add(line)
      }
    }
    end()
    if let first = blocks.first, first.text.count <= 120, !Self.endsSentence(first.text) {
      blocks[0].kind = .heading
      blocks[0].level = 1
    }
  }

  private mutating func add(_ line: Substring) {
    let words = line.onOneLine
    if words.isEmpty {
      if Self.endsSentence(paragraph) || paragraph.utf8.count < 60 { end() }
    } else if paragraph.isEmpty || beginsParagraph(words) {
      end()
      paragraph = words
    } else if paragraph.hasSuffix("-"), words.first?.isLowercase == true {
      paragraph.removeLast()
      paragraph += words
    } else {
      paragraph += " " + words
    }
    last = words.count
  }

  /// Whether a line begins a paragraph of its own, as the one before did not fill its column.
  private func beginsParagraph(_ words: String) -> Bool {
    if last * 100 < full * 85, Self.endsSentence(paragraph) { return true }
    return last * 2 < full && words.first?.isLowercase == false && !paragraph.hasSuffix(",")
  }

  private static func fullLine(_ pages: [[Substring]]) -> Int {
    let lengths = pages.joined().map(\.count).filter { $0 > 0 }.sorted()
    return lengths.isEmpty ? 0 : lengths[lengths.count * 9 / 10]
  }

  /// Whether a line is the head or foot of a page: it comes again, or holds no more than a number.
  private static func isRunning(_ line: Substring, _ heads: Set<String>) -> Bool {
    heads.contains(shape(line))
      || line.contains(where: \.isNumber) && !line.contains(where: \.isLetter)
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

  private static func shape(_ line: Substring) -> String {
    String(line.filter { !$0.isNumber && !$0.isWhitespace })
  }
}
