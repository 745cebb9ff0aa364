import FoundationEssentials
import Testing

@testable import Claims

/// A sentence of a file of cases, and what its pattern finds there; nothing where it leaves it.
struct PatternCase {
  let expected: String
  let text: String

  /// The cases in `Patterns/NAME.txt`, one a line: "covered CL | The ban covers Chile.", or "-" for nothing.
  static func all(of name: String) throws -> [PatternCase] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Patterns/\(name).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: " | ").map { String($0) }
      return PatternCase(expected: parts[0] == "-" ? "" : parts[0], text: parts[1])
    }
  }
}

@Suite struct PatternCaseTests {
  @Test(arguments: ClaimPattern.all.map(\.name))
  func `a pattern takes at least five sentences and leaves five`(name: String) throws {
    let pattern = try #require(ClaimPattern.all.first { $0.name == name })
    try check(name) { text in
      PatternTrial(text).found(by: pattern).min { $0.key < $1.key }?.value ?? ""
    }
  }

  @Test func `a verb that no pattern knows is read by its subject and its list`() throws {
    try check("any-verb") { PatternTrial($0).foundByAnyVerb }
  }

  @Test func `what is said at another time of others is read without its verb`() throws {
    try check("gapped") { PatternTrial($0).foundInGap }
  }

  private func check(_ name: String, _ found: (String) -> String) throws {
    let cases = try PatternCase.all(of: name)
    #expect(cases.filter { !$0.expected.isEmpty }.count >= 5)
    #expect(cases.filter(\.expected.isEmpty).count >= 5)
    for sample in cases {
      #expect(found(sample.text) == sample.expected, "\(name): \(sample.text)")
    }
  }
}
