internal import Text

/// Where and by which agency an article was filed, at the beginning of its body: "OSLO (Agency) — ", "Oslo, 3 May
/// 2024 – ".
struct Dateline {
  /// The place, agency and dash.
  let span: Span

  /// The dateline a paragraph begins with, if it does.
  init?(of paragraph: Span, in utf8: [UInt8]) {
    let head = utf8[paragraph.lower..<min(paragraph.upper, paragraph.lower + 120)]
    guard
      Self.isCapitals(head.prefix { CharacterClass(byte: $0).isLetter })
        || Self.hasAgency(head) || Self.day(in: head) != nil
    else { return nil }
    guard let first = Self.day(in: head) ?? Self.dash(in: head),
      Self.isPlace(head[..<first.lowerBound])
    else {
      return nil
    }
    let dash = Self.dash(in: head, afterDayFrom: first.upperBound) ?? first
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

  /// The dash or stop after a place, a comma and a whole date.
  private static func day(in head: ArraySlice<UInt8>) -> Range<Int>? {
    guard let comma = head.firstIndex(of: 0x2c), comma - head.startIndex <= 40 else { return nil }
    let year = head.indices.dropLast(6).first { index in
      index > comma && head[index..<index + 4].allSatisfy { CharacterClass(byte: $0) == .digit }
    }
    guard let year else { return nil }
    let part = String(decoding: head[comma..<year + 4], as: UTF8.self)
    let words = part.split { $0 == " " || $0 == "," }
    guard words.count <= 4, WrittenDate.first(in: part) != nil else { return nil }
    if head[year + 4] == 0x2e, head[year + 5] == 0x20 { return year + 4..<year + 5 }
    return dash(in: head).flatMap { $0.lowerBound <= year + 5 ? $0 : nil }
  }

  /// The second dash, where nothing but a day stands before it: DHAKA — June 14, 2025 — .
  private static func dash(in head: ArraySlice<UInt8>, afterDayFrom start: Int) -> Range<Int>? {
    guard let dash = dash(in: head[start...]) else { return nil }
    let part = String(decoding: head[start..<dash.lowerBound], as: UTF8.self)
    return part.split { $0 == " " || $0 == "," }.count == 3 && WrittenDate.first(in: part) != nil
      ? dash : nil
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
