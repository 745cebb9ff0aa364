extension Substring {
  /// The text on one line: its words, parted by one blank each.
  package var onOneLine: String {
    unicodeScalars.split(whereSeparator: Self.isBlank).map { String($0) }.joined(separator: " ")
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0d: true
    case ..<0x80: false
    default: scalar.properties.isWhitespace
    }
  }
}

extension String {
  /// The text on one line: its words, parted by one blank each.
  package var onOneLine: String { self[...].onOneLine }
}
