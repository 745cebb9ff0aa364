/// What a terminal answers when it is asked for its background.
package enum TerminalBackground {
  /// Whether the colour of an answer such as `11;rgb:ffff/ffff/dddd` is a light one.
  package static func isLight(_ answer: String) -> Bool? {
    let parts = answer.split(separator: ":")
    guard parts.count == 2, parts[0] == "11;rgb" else { return nil }
    let levels = parts[1].prefix { $0 != "\u{1B}" }.split(separator: "/").compactMap(level)
    guard levels.count == 3 else { return nil }
    return 0.2126 * levels[0] + 0.7152 * levels[1] + 0.0722 * levels[2] > 0.5
  }

  /// One to four hexadecimal digits as a share of the largest number they can write.
  private static func level(_ digits: Substring) -> Double? {
    guard (1...4).contains(digits.count), let value = Int(digits, radix: 16) else { return nil }
    return Double(value) / Double(1 << (4 * digits.count) - 1)
  }
}
