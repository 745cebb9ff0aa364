package import Text

extension Article {
  /// The text of a span on one line: runs of white space are one space, and none is at its ends.
  package func line(_ span: Span) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(span.count)
    var isParted = false
    var index = span.lower
    while index < span.upper {
      let gap = WhiteSpace.length(utf8, at: index)
      if gap == 0 {
        if isParted, !line.isEmpty { line.append(0x20) }
        line.append(utf8[index])
      }
      isParted = gap > 0
      index += max(gap, 1)
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// The runs of a span between its white space.
  package func runs(in span: Span) -> [Span] {
    var runs: [Span] = []
    var start = span.lower
    var index = span.lower
    while index < span.upper {
      let gap = WhiteSpace.length(utf8, at: index)
      if gap > 0, start < index { runs.append(Span(start, index)) }
      if gap > 0 { start = index + gap }
      index += max(gap, 1)
    }
    if start < span.upper { runs.append(Span(start, span.upper)) }
    return runs
  }
}

/// White space in UTF-8, after Unicode's property White_Space.
private enum WhiteSpace {
  /// How many bytes the white space at an offset takes; 0 where there is none.
  static func length(_ utf8: [UInt8], at index: Int) -> Int {
    let byte = utf8[index]
    if byte < 0x80 { return byte == 0x20 || (0x09...0x0d).contains(byte) ? 1 : 0 }
    guard byte == 0xc2 || (0xe1...0xe3).contains(byte) else { return 0 }
    let bytes = utf8[index..<min(index + 3, utf8.count)]
    return characters.first { bytes.starts(with: $0) }?.count ?? 0
  }

  private static let characters =
    ["\u{85}", "\u{a0}", "\u{1680}", "\u{2028}", "\u{2029}", "\u{202f}", "\u{205f}", "\u{3000}"]
    .map { Array($0.utf8) } + (0x80...0x8a).map { [0xe2, 0x80, $0] }
}
