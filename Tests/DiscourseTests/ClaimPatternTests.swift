import Articles
import Testing

@testable import Discourse

@Suite struct ClaimPatternTests {
  @Test func `each pattern has a bit, and is tried at each of its cues`() {
    #expect(ClaimPattern.all.count <= 64)
    for (place, pattern) in ClaimPattern.all.enumerated() {
      for bit in 0..<64 {
        let sense = ClaimSense(rawValue: 1 << UInt64(bit))
        let isTried = ClaimPattern.tried(at: sense) >> UInt64(place) & 1 == 1
        #expect(isTried == pattern.cues.contains(sense), "\(pattern.name)")
      }
    }
    #expect(ClaimPattern.tried(at: []) == 0)
  }

  @Test func `a word plays the parts it is given, and no other word does`() {
    var senses = ClaimSenses()
    for number in 0..<4000 { senses.add(.cover, to: Word("far\(number)")) }
    senses.add(.host, to: "far7")
    #expect((0..<4000).allSatisfy { senses[Word("far\($0)")].contains(.cover) })
    #expect(senses["far7"] == [.cover, .host])
    #expect((4000..<8000).allSatisfy { senses[Word("far\($0)")].isEmpty })
  }
}
