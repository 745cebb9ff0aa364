import Articles
import Atlas
import Discourse
import Testing

@Suite struct ClaimTests {
  /// The roles of a text's countries, each as "covered ES IT".
  private func roles(_ text: String, on day: String? = nil) -> [String] {
    let article = PlainText.read(text, record: Record(id: "test"))
    let coverage = Analyzer.analyze(article, asOf: day.flatMap { CalendarDate(iso: $0) }).coverage
    return CoverageRole.allCases.filter { $0 != .mentioned }.compactMap { role in
      let codes = coverage.countries.filter { $0.roles.contains(role) }.map(\.country.description)
      return codes.isEmpty ? nil : ([role.rawValue] + codes).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("The treaty covers Spain and Italy but not Malta.", ["covered ES IT", "excluded MT"]),
    ("The ban applies to Kenya and parts of Uganda.", ["covered KE UG"]),
    (
      "The vaccine is available in Chile. It is not available in Peru.",
      ["covered CL", "excluded PE"]
    ),
    ("Warnings are in force for Wales and Ireland.", ["covered GB IE"]),
    ("The storm will hit Ireland but spare France.", ["covered IE", "excluded FR"]),
    (
      "The scheme covers France. Norway and Iceland have stayed out.",
      ["covered FR", "excluded IS NO"]
    ),
    ("Switzerland is not covered, and neither is Monaco.", ["excluded CH MC"]),
    ("None of the Baltic states is covered by the network.", ["excluded EE LT LV"]),
    ("The shield would protect Israel from missiles fired by Iran.", ["covered IL", "threat IR"]),
    ("Poland has agreed to host ten interceptors.", ["host PL"]),
  ])
  func `a claim gives its countries a role`(text: String, expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test(arguments: [
    "The minister covered Poland in his speech.",
    "Reuters covers Poland.",
    "The team reached the final in Spain.",
    "Poland was excluded from the talks.",
    "The army attacked from Syria, and Israel answered.",
  ])
  func `other uses of the same words are no claims`(text: String) {
    #expect(roles(text) == [])
  }

  @Test func `a group has the members of its day, minus what the article takes out`() {
    let text = "The pass is valid in the Visegrad Group and in all Baltic states except Latvia."
    #expect(roles(text, on: "1992-06-01") == ["covered CZ EE HU LT PL SK", "excluded LV"])
  }
}
