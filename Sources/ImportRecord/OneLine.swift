extension StringProtocol {
  /// The text on one line: its words, parted by one blank each.
  package var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
