import Discourse

/// How many roles of countries are expected, found, and both.
struct CoverageScore {
  private(set) var expected = 0
  private(set) var found = 0
  private(set) var both = 0

  var precision: Double { found == 0 ? (expected == 0 ? 1 : 0) : Double(both) / Double(found) }
  var recall: Double { expected == 0 ? 1 : Double(both) / Double(expected) }
  var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  /// The counts of one article.
  mutating func add(expected: Set<RoleOfCountry>, found: Set<RoleOfCountry>) {
    self.expected += expected.count
    self.found += found.count
    both += expected.intersection(found).count
  }

  /// One line of the table, under this heading.
  func row(_ heading: String) -> String {
    let name = heading + String(repeating: " ", count: 9 - heading.count)
    let figures = "P \(rounded(precision))  R \(rounded(recall))  F1 \(rounded(f1))"
    return "\(name) \(figures)  (\(found) found, \(expected) expected)"
  }

  private func rounded(_ share: Double) -> String {
    let thousandths = Int((share * 1000).rounded())
    let digits = String(thousandths % 1000)
    let zeros = String(repeating: "0", count: 3 - digits.count)
    return "\(thousandths / 1000).\(zeros)\(digits)"
  }
}
