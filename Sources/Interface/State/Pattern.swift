import Text

/// A text to look for: without capitals it finds either case, and plain marks find curly ones.
struct Pattern: Equatable, Sendable {
  let text: String
  private let units: [UInt32]
  private let borders: [Int]
  private let ignoresCase: Bool

  init(_ text: String) {
    self.text = text
    ignoresCase = !text.contains { $0.isUppercase }
    units = text.unicodeScalars.map { [ignoresCase] in Self.folded($0, ignoresCase) }
    borders = Self.borders(of: units)
  }

  /// Where the pattern stands, in text order, without overlap; every unit of the text is read once.
  func matches(in utf8: [UInt8]) -> [Span] {
    if units.isEmpty { return [] }
    var spans: [Span] = []
    var index = 0
    var matched = 0
    while index < utf8.count {
      let (unit, length) = unit(of: utf8, at: index)
      index += length
      while matched > 0, units[matched] != unit { matched = borders[matched - 1] }
      if units[matched] == unit { matched += 1 }
      guard matched == units.count else { continue }
      spans.append(Span(start(of: matched, before: index, in: utf8), index))
      matched = 0
    }
    return spans
  }

  /// Where so many characters begin that end at an offset.
  private func start(of count: Int, before end: Int, in utf8: [UInt8]) -> Int {
    var index = end
    for _ in 0..<count {
      repeat { index -= 1 } while utf8[index] & 0xc0 == 0x80
    }
    return index
  }

  /// For each beginning of the units, how long the longest shorter one is that it also ends with.
  private static func borders(of units: [UInt32]) -> [Int] {
    var borders = Array(repeating: 0, count: units.count)
    var length = 0
    for index in units.indices.dropFirst() {
      while length > 0, units[index] != units[length] { length = borders[length - 1] }
      if units[index] == units[length] { length += 1 }
      borders[index] = length
    }
    return borders
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
