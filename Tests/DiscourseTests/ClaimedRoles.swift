import Analysis
import Articles
import Atlas
import Discourse

/// The roles a text gives to countries, each with their codes: "covered EE LT".
func roles(_ text: String) -> [String] {
  let coverage = Analyzer.analyze(PlainText.read(text, record: Record(id: "test"))).coverage
  return CoverageRole.allCases.filter { $0 != .mentioned }.compactMap { role in
    let codes = coverage.countries.filter { $0.roles.contains(role) }.map(\.country.description)
    return codes.isEmpty ? nil : ([role.rawValue] + codes).joined(separator: " ")
  }
}
