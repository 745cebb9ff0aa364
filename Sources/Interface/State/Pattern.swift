import Articles

/// A text to look for: without capitals it finds either case, and plain marks find curly ones.
struct Pattern: Equatable, Sendable {
  let text: String
  private let units: [UInt32]
  private let ignoresCase: Bool

  init(_ text: String) {
    self.text = text
    ignoresCase = !text.contains { $0.isUppercase }
    units = text.unicodeScalars.map { [ignoresCase] in Self.folded($0, ignoresCase) }
  }

  /// Where the pattern stands, in text order, without overlap.
  func matches(in utf8: [UInt8]) -> [Span] {
    guard let first = units.first else { return [] }
    var spans: [Span] = []
    var index = 0
    while index < utf8.count {
      let (unit, length) = unit(of: utf8, at: index)
      if unit == first, let end = end(of: utf8, from: index + length) {
        spans.append(Span(index, end))
        index = end
      } else {
        index += length
      }
    }
    return spans
  }

  /// Where the rest of the pattern ends, when it begins here.
  private func end(of utf8: [UInt8], from start: Int) -> Int? {
    var index = start
    for expected in units.dropFirst() {
      guard index < utf8.count else { return nil }
      let (unit, length) = unit(of: utf8, at: index)
      guard unit == expected else { return nil }
      index += length
    }
    return index
  }

  private func unit(of utf8: [UInt8], at index: Int) -> (unit: UInt32, length: Int) {
    let byte = utf8[index]
    if byte < 0x80 {
      if byte == 0x0a || byte == 0x09 { return (0x20, 1) }
      let isCapital = ignoresCase && byte >= 0x41 && byte <= 0x5a
      return (UInt32(isCapital ? byte | 0x20 : byte), 1)
    }
    let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    var value = UInt32(byte) & (0x7f >> UInt32(length))
    for byte in utf8[min(index + 1, utf8.count)..<min(index + length, utf8.count)] {
      value = value << 6 | UInt32(byte & 0x3f)
    }
    return (Unicode.Scalar(value).map { Self.folded($0, ignoresCase) } ?? value, length)
  }

  private static func folded(_ scalar: Unicode.Scalar, _ ignoresCase: Bool) -> UInt32 {
    switch scalar {
    case "‘", "’", "‚", "‛": return 0x27
    case "“", "”", "„", "‟": return 0x22
    case "–", "—", "‐", "‑": return 0x2d
    case "\u{A0}", "\u{202F}", "\n", "\t": return 0x20
    default: break
    }
    guard ignoresCase else { return scalar.value }
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first?.value ?? scalar.value : scalar.value
  }
}
