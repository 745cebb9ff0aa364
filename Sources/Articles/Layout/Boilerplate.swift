private import Assets

/// Finds the lines around an article that are no part of it: comment counts, share buttons, notices.
struct Boilerplate {
  /// How much of a line an entry is.
  private enum Extent: String {
    case line, start
    /// The whole line, a heading whose section is no part of the article either.
    case section
  }

  private struct Entry {
    let text: AssetBytes
    let extent: Extent
    let isAnywhere: Bool
  }

  /// The longest line that is looked at, in bytes.
  private static let longest = 160

  let utf8: [UInt8]

  /// Marks the paragraphs that are boilerplate.
  func mark(_ blocks: inout [Block]) {
    var end = blocks.count
    for index in blocks.indices where blocks[index].kind != .heading || index > 0 {
      guard let entry = entry(blocks[index].span) else { continue }
      if entry.extent == .section, index * 2 >= blocks.count {
        end = min(end, index)
      } else if entry.isAnywhere, index > 0 {
        blocks[index].kind = .boilerplate
      }
    }
    while end > 1, isTrailing(blocks[end - 1]) { end -= 1 }
    for index in end..<blocks.count { blocks[index].kind = .boilerplate }
  }

  private func isTrailing(_ block: Block) -> Bool {
    block.kind == .boilerplate || entry(block.span) != nil || isRule(block.span)
  }

  /// Whether there is neither a letter nor a figure: "___", "* * *".
  private func isRule(_ span: Span) -> Bool {
    span.count <= 40
      && !utf8[span.lower..<span.upper].contains {
        let found = CharacterClass(byte: $0)
        return found.isLetter || found == .digit || found == .wide
      }
  }

  private func entry(_ span: Span) -> Entry? {
    guard span.count <= Self.longest, !span.isEmpty else { return nil }
    let first = utf8[span.lower]
    let folded = CharacterClass(byte: first) == .uppercase ? first | 0x20 : first
    guard Self.beginnings[Int(folded)] else { return nil }
    let line = normalized(span)
    return Self.entries.first { entry in
      switch entry.extent {
      case .start: line.starts(with: entry.text)
      case .line, .section: line.elementsEqual(entry.text)
      }
    }
  }

  /// The line in small letters, without stops and counts at its end.
  private func normalized(_ span: Span) -> [UInt8] {
    var line = utf8[span.lower..<span.upper].map {
      CharacterClass(byte: $0) == .uppercase ? $0 | 0x20 : $0
    }
    let tail = ".!|()0123456789 ".utf8
    let hasColon = line.last == 0x3a
    while let last = line.last, tail.contains(last) { line.removeLast() }
    let isSection = Self.entries.contains {
      $0.extent == .section && line.dropLast().elementsEqual($0.text)
    }
    if hasColon, isSection { line.removeLast() }
    return line
  }

  private static let entries: [Entry] = FactTable("boilerplate.tsv").compactMap { row in
    Extent(rawValue: row[1].text).map {
      Entry(text: row[0], extent: $0, isAnywhere: row[2] == "any")
    }
  }

  /// For each byte whether an entry begins with it.
  private static let beginnings: [Bool] = {
    var beginnings = [Bool](repeating: false, count: 256)
    for entry in entries { beginnings[Int(entry.text[0])] = true }
    return beginnings
  }()
}
