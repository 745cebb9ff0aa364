/// Finds the paragraphs of plain text.
///
/// Blank lines always part paragraphs. Lines between them are joined where they look broken at a fixed
/// width, as in mail; otherwise each line is a paragraph.
enum ParagraphSplitter {
  /// The paragraphs, without the white space around them.
  static func paragraphs(of utf8: [UInt8]) -> [Span] {
    let lines = self.lines(of: utf8)
    guard isWrapped(lines, in: utf8) else { return lines.filter { !$0.isEmpty } }
    var paragraphs: [Span] = []
    var open: Span?
    for line in lines {
      if line.isEmpty {
        if let open { paragraphs.append(open) }
        open = nil
      } else {
        open = open?.union(line) ?? line
      }
    }
    if let open { paragraphs.append(open) }
    return paragraphs
  }

  /// All lines without the white space around them; empty spans for blank ones.
  private static func lines(of utf8: [UInt8]) -> [Span] {
    var lines: [Span] = []
    var start = 0
    for index in utf8.indices where utf8[index] == 0x0a {
      lines.append(trimmed(start, index, in: utf8))
      start = index + 1
    }
    lines.append(trimmed(start, utf8.count, in: utf8))
    return lines
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

  /// Whether lines break where the next word would no longer fit, at a width of at most 120 bytes.
  private static func isWrapped(_ lines: [Span], in utf8: [UInt8]) -> Bool {
    let width = lines.reduce(0) { max($0, $1.count) }
    guard width >= 40, width <= 120 else { return false }
    var broken = 0
    var full = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
      broken += 1
      let word = (next.lower..<next.upper).prefix { utf8[$0] > 0x20 }.count
      if line.count + 1 + word > width - 8 { full += 1 }
    }
    return broken > 0 && full * 10 >= broken * 7
  }
}
