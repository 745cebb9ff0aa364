import RegularExpressions
import Text

/// A text to look for: without capitals it finds either case, without accents letters that have them,
/// and plain marks find curly ones.
///
/// Behind `re:` it is a regular expression, for which only case is ignored.
struct Pattern: Equatable, Sendable {
  let text: String
  private let expression: Result<RegularExpression, RegularExpressionError>?
  private let units: [UInt32]
  private let borders: [Int]
  private let folding: Folding

  init(_ text: String) {
    self.text = text
    folding = Folding(for: text)
    expression = text.hasPrefix(Self.mark) ? Self.expression(text.dropFirst(Self.mark.count)) : nil
    units = text.unicodeScalars.compactMap { [folding] in folding.folded($0)?.value }
    borders = Self.borders(of: units)
  }

  /// What a regular expression begins with.
  static let mark = "re:"

  private static func expression(
    _ text: Substring
  ) -> Result<RegularExpression, RegularExpressionError>? {
    var isEscaped = false
    let ignoresCase = !text.contains { character in
      defer { isEscaped = character == "\\" && !isEscaped }
      return character.isUppercase && !isEscaped
    }
    return Result { () throws(RegularExpressionError) in
      try RegularExpression(String(text), ignoresCase: ignoresCase)
    }
  }

  /// Why nothing can be looked for.
  var problem: String? {
    if case .failure(let error) = expression { return error.description }
    return nil
  }

  /// Where the pattern stands, in text order, without overlap; every unit of the text is read once.
  func matches(in utf8: [UInt8]) -> [Span] {
    if let expression {
      let found = try? expression.get().matches(in: Self.unbroken(utf8))
      return (found ?? []).map { Span($0.lowerBound, $0.upperBound) }
    }
    if units.isEmpty { return [] }
    var spans: [Span] = []
    var index = 0
    var matched = 0
    var count = 0
    var starts = Array(repeating: 0, count: units.count)
    while index < utf8.count {
      let start = index
      let (unit, length) = unit(of: utf8, at: index)
      index += length
      guard let unit else { continue }
      starts[count % units.count] = start
      count += 1
      while matched > 0, units[matched] != unit { matched = borders[matched - 1] }
      if units[matched] == unit { matched += 1 }
      guard matched == units.count else { continue }
      spans.append(Span(starts[count % units.count], index))
      matched = 0
    }
    return spans
  }

  /// The text with spaces for what only breaks a line, and ends of lines where paragraphs end.
  private static func unbroken(_ utf8: [UInt8]) -> [UInt8] {
    utf8.indices.map { index in
      let byte = utf8[index]
      if byte == 0x09 { return 0x20 }
      guard byte == 0x0a, index > 0, utf8[index - 1] != 0x0a, index + 1 < utf8.count else {
        return byte
      }
      return utf8[index + 1] == 0x0a ? byte : 0x20
    }
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

  /// What stands at an offset, nil where it is taken for nothing, and how many bytes it has.
  private func unit(of utf8: [UInt8], at index: Int) -> (unit: UInt32?, length: Int) {
    let byte = utf8[index]
    if byte < 0x80 {
      if byte == 0x0a || byte == 0x09 { return (0x20, 1) }
      let isCapital = folding.ignoresCase && byte >= 0x41 && byte <= 0x5a
      return (UInt32(isCapital ? byte | 0x20 : byte), 1)
    }
    let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    var value = UInt32(byte) & (0x7f >> UInt32(length))
    for byte in utf8[min(index + 1, utf8.count)..<min(index + length, utf8.count)] {
      value = value << 6 | UInt32(byte & 0x3f)
    }
    guard let scalar = Unicode.Scalar(value) else { return (value, length) }
    return (folding.folded(scalar)?.value, length)
  }
}
