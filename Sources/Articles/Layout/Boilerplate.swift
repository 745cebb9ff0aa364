private import Assets
internal import Text

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
    let entries = Self.entries[Int(Self.small(utf8[span.lower]))]
    guard entries.contains(where: { begins(span, with: $0.text) }) else { return nil }
    let line = normalized(span)
    return entries.first { entry in
      switch entry.extent {
      case .start: line.starts(with: entry.text)
      case .line, .section: line.elementsEqual(entry.text)
      }
    }
  }

  /// Whether the line begins with the text, which holds no capitals.
  private func begins(_ span: Span, with text: AssetBytes) -> Bool {
    guard text.count <= span.count else { return false }
    for offset in 0..<text.count where Self.small(utf8[span.lower + offset]) != text[offset] {
      return false
    }
    return true
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// The line in small letters, without stops and counts at its end.
  private func normalized(_ span: Span) -> [UInt8] {
    var line = utf8[span.lower..<span.upper].map(Self.small)
    let tail = ".!|()0123456789 ".utf8
    let hasColon = line.last == 0x3a
    while let last = line.last, tail.contains(last) { line.removeLast() }
    if hasColon, isSection(line.dropLast()) { line.removeLast() }
    return line
  }

  private func isSection(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    return Self.entries[Int(first)].contains {
      $0.extent == .section && line.elementsEqual($0.text)
    }
  }

  /// The entries that begin with each byte.
  private static let entries: [[Entry]] = {
    var entries = [[Entry]](repeating: [], count: 256)
    for row in FactTable("boilerplate.tsv") {
      guard let extent = Extent(rawValue: row[1].text) else { continue }
      let entry = Entry(text: row[0], extent: extent, isAnywhere: row[2] == "any")
      entries[Int(row[0][0])].append(entry)
    }
    return entries
  }()
}
