import Assets
import Testing

@testable import Claims

@Suite struct ClaimFrameTests {
  private static let rows = FactTable("claim-frames.tsv").map { row in
    (role: row[0].text, example: row[6].text)
  }

  @Test func `each row of the frames is read in its example`() throws {
    let roles = [
      "in": "covered", "out": "excluded", "other": "excluded", "same": "covered", "host": "host",
      "threat": "threat",
      "none": "covered",
    ]
    for row in Self.rows {
      let role = try #require(roles[row.role], "\(row.example)")
      let found = PatternTrial(row.example).found(by: .frame)
      #expect(found.values.contains { $0.hasPrefix(role) }, "\(row.example): \(found)")
    }
  }

  @Test func `no two rows have the same example`() {
    #expect(Set(Self.rows.map(\.example)).count == Self.rows.count)
  }

  @Test func `a row without a role keeps every other reading from its places`() {
    let trial = PatternTrial("It would not impose sanctions on Chile.")
    #expect(trial.claims == [])
  }
}
