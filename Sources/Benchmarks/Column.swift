/// Figures below each other.
enum Column {
  /// A figure with two decimals, right-aligned in a column of ten.
  static func decimal(_ value: Double) -> String {
    let hundredths = Int(value * 100 + 0.5)
    let decimals = String(hundredths % 100)
    let text = "\(hundredths / 100).\(String(repeating: "0", count: 2 - decimals.count))\(decimals)"
    return String(repeating: " ", count: max(1, 10 - text.count)) + text
  }
}
