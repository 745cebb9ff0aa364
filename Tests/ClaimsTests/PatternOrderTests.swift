import Testing

@testable import Claims

@Suite struct PatternOrderTests {
  @Test func `each pattern says why it has its place`() {
    #expect(ClaimPattern.order.allSatisfy { !$0.reason.description.isEmpty })
    #expect(Set(ClaimPattern.all.map(\.name)).count == ClaimPattern.all.count)
  }

  @Test func `of two patterns that make different things of a word the right one goes first`()
    throws
  {
    for sample in try PatternCase.all(of: "order") {
      let names = sample.expected.split(separator: " > ")
      let places = names.compactMap { name in ClaimPattern.all.firstIndex { $0.name == name } }
      try #require(places.count == 2, "\(sample.expected)")
      #expect(places[0] < places[1], "\(sample.expected)")
      let trial = PatternTrial(sample.text)
      let first = trial.found(by: ClaimPattern.all[places[0]])
      let second = trial.found(by: ClaimPattern.all[places[1]])
      let isShared = first.contains { word, claims in
        second[word].map { $0 != claims } ?? false
      }
      #expect(isShared, "\(sample.expected): \(sample.text)")
    }
  }
}
