/// Numbers as text.
enum Decimal {
  /// A number with at most so many decimals, no zeros behind them.
  static func text(_ value: Double, places: Int) -> String {
    let unit = (0..<places).reduce(1) { product, _ in product * 10 }
    let scaled = Int((value * Double(unit)).rounded())
    let whole = "\(scaled < 0 ? "-" : "")\(scaled.magnitude / UInt(unit))"
    var digits = String(scaled.magnitude % UInt(unit))
    digits = String(repeating: "0", count: places - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return digits.isEmpty ? whole : "\(whole).\(digits)"
  }
}
