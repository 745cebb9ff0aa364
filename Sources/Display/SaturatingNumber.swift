extension Int {
  /// The whole number that ASCII digits write, a sign before them or none; one that is too large or
  /// too small is the largest or smallest `Int`, nil where a text is no number.
  package init?(saturating text: some StringProtocol) {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let digits = text.utf8.dropFirst(isNegative || text.utf8.first == UInt8(ascii: "+") ? 1 : 0)
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    self = Int(text) ?? (isNegative ? .min : .max)
  }
}
