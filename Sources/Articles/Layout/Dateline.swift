internal import Text

/// Where and by which agency an article was filed, at the beginning of its body: "OSLO (Agency) — ".
struct Dateline {
  /// The place, agency and dash.
  let span: Span

  /// The dateline a paragraph begins with, if it does.
  init?(of paragraph: Span, in utf8: [UInt8]) {
    let head = utf8[paragraph.lower..<min(paragraph.upper, paragraph.lower + 120)]
    guard
      Self.isCapitals(head.prefix { CharacterClass(byte: $0).isLetter })
        || Self.hasAgency(head)
    else { return nil }
    guard let dash = Self.dash(in: head), Self.isPlace(head[..<dash.lowerBound]) else {
      return nil
    }
    let rest = utf8[dash.upperBound..<paragraph.upper].drop { $0 == 0x20 }
    guard let first = rest.first, CharacterClass(byte: first) != .lowercase else { return nil }
    span = Span(paragraph.lower, dash.upperBound)
  }

  private static func isCapitals(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 2 && word.allSatisfy { CharacterClass(byte: $0) == .uppercase }
  }

  /// Whether a few words are followed by a name in brackets: "New York (CNN)".
  private static func hasAgency(_ head: ArraySlice<UInt8>) -> Bool {
    guard let open = head.firstIndex(of: 0x28), open - head.startIndex <= 40,
      let close = head.firstIndex(of: 0x29), close > open, close - open <= 30
    else { return false }
    return dash(in: head)?.lowerBound ?? Int.max <= close + 2
  }

  /// The first dash, or the hyphen between spaces, that may end a dateline.
  private static func dash(in head: ArraySlice<UInt8>) -> Range<Int>? {
    for index in head.indices.dropLast(2) {
      let byte = head[index]
      if byte == 0xe2, head[index + 1] == 0x80, (0x92...0x95).contains(head[index + 2]) {
        return index..<index + 3
      }
      guard byte == 0x2d else { continue }
      if head[index + 1] == 0x2d { return index..<index + 2 }
      let isSpaced = index > head.startIndex && head[index - 1] == 0x20 && head[index + 1] == 0x20
      if isSpaced { return index..<index + 1 }
    }
    return nil
  }

  /// Whether there are only names, figures, months and what stands in brackets.
  private static func isPlace(_ part: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    var isWordStart = true
    for byte in part {
      switch byte {
      case 0x28: depth += 1
      case 0x29: depth -= 1
      case 0x2e where depth == 0 && !isWordStart: isWordStart = false
      case 0x3a, 0x3b, 0x3f, 0x21, 0x22: return false
      default:
        let found = CharacterClass(byte: byte)
        if depth == 0, isWordStart, found == .lowercase { return false }
        isWordStart = found == .space
      }
    }
    return depth == 0
  }
}
