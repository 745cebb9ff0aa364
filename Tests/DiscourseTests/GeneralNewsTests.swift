import Analysis
import Articles
import Discourse
import Testing

@Suite struct GeneralNewsTests {
  @Test(arguments: [
    "Ash Brown said the Danish approach to Asia had failed.",
    "The loan is open to Canadians. The scheme offers insurance to older Canadians.",
    "Fiji should use a register. Samoa should remain in the union.",
    "The tax in place is the one that somebody in Oslo wanted.",
    "A decade of war leaves Mali vulnerable to doubt.",
    "She will deliver the lecture at a convention in Geneva.",
    "Peru has no plans to meet the buyers.",
    "The minister brought a bill aimed at improving roads in Togo.",
    "Loans are needed to protect Danish farmers.",
    "Peru and Chile are, however, members of the club.",
    "The race is scheduled to take place in Malta.",
    "He won the right to live and work in Malta.",
    "A choir arrived in Fiji.",
    "The army must be able to protect itself, Peru said.",
  ])
  func `news that says nothing of coverage gives no country a role`(text: String) {
    let coverage = Analyzer.analyze(PlainText.read(text, record: Record(id: "test"))).coverage
    #expect(coverage.claims.map(\.role) == [])
  }
}
