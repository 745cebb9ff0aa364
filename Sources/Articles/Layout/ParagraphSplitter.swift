internal import Text

/// Finds the paragraphs of plain text.
///
/// Blank lines always part paragraphs. Lines between them are joined where they look broken at a fixed
/// width, as in mail; otherwise each line is a paragraph.
enum ParagraphSplitter {
  /// The paragraphs, without the white space around them.
  static func paragraphs(of utf8: [UInt8]) -> [Span] {
    var lines = self.lines(of: utf8)
    guard let width = width(of: lines, in: utf8) else {
      lines.removeAll { $0.isEmpty }
      return lines
    }
    var paragraphs: [Span] = []
    var previous = Span(0, 0)
    for line in lines {
      if !line.isEmpty {
        if isBroken(previous, before: line, at: width, in: utf8), let last = paragraphs.popLast() {
          paragraphs.append(last.union(line))
        } else {
          paragraphs.append(line)
        }
      }
      previous = line
    }
    return paragraphs
  }

  /// Whether the line ends because the first word of the next has no room.
  private static func isBroken(_ line: Span, before next: Span, at width: Int, in utf8: [UInt8])
    -> Bool
  {
    guard !line.isEmpty, !next.isEmpty else { return false }
    let word = utf8[next.lower..<next.upper].prefix { $0 > 0x20 }.count
    return line.count + 1 + word > width - 12
  }

  /// All lines without the white space around them; empty spans for blank ones.
  private static func lines(of utf8: [UInt8]) -> [Span] {
    var lines: [Span] = []
    lines.reserveCapacity(utf8.count / 64)
    var start = 0
    while true {
      let end = ByteSearch.first(0x0a, from: start, in: utf8.span)
      lines.append(trimmed(start, end, in: utf8))
      if end == utf8.count { return lines }
      start = end + 1
    }
  }

  private static func trimmed(_ lower: Int, _ upper: Int, in utf8: [UInt8]) -> Span {
    var lower = lower
    var upper = upper
    while lower < upper, let length = spaceLength(at: lower, in: utf8) { lower += length }
    while lower < upper, let length = spaceLength(endingAt: upper, in: utf8) { upper -= length }
    return Span(lower, max(lower, upper))
  }

  private static func spaceLength(at offset: Int, in utf8: [UInt8]) -> Int? {
    switch CharacterClass(byte: utf8[offset]) {
    case .space: return 1
    case .wide:
      let character = ScannedCharacter(wideAt: offset, in: utf8)
      return character.characterClass == .space ? character.length : nil
    default: return nil
    }
  }

  private static func spaceLength(endingAt upper: Int, in utf8: [UInt8]) -> Int? {
    var lower = upper - 1
    while lower > 0, utf8[lower] & 0xc0 == 0x80 { lower -= 1 }
    return spaceLength(at: lower, in: utf8)
  }

  /// The width in bytes, at most 120, at which lines are broken; nil where they are not.
  private static func width(of lines: [Span], in utf8: [UInt8]) -> Int? {
    let width = lines.reduce(0) { max($0, $1.count) }
    guard width >= 40, width <= 120 else { return nil }
    var breaks = 0
    var broken = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
      breaks += 1
      let isWithinSentence = !".?!:\")".utf8.contains(utf8[line.upper - 1])
      if isWithinSentence, isBroken(line, before: next, at: width, in: utf8) { broken += 1 }
    }
    return broken * 10 >= breaks * 6 && breaks > 0 ? width : nil
  }
}
