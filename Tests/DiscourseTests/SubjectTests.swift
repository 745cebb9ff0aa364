import Analysis
import Articles
import Atlas
import Discourse
import Testing

/// The things that an article says cover countries, kept apart.
@Suite struct SubjectTests {
  /// The things with the countries that are claimed of each: "the ban: TD LY".
  private func subjects(_ text: String) -> [String] {
    let article = PlainText.read(text, record: Record(id: "test"))
    let coverage = Analyzer.analyze(article).coverage
    return coverage.subjects.map { subject in
      let places = subject.claims.flatMap { coverage.claims[$0.index].places }
      return "\(subject.name): \(places.map(\.country.description).joined(separator: " "))"
    }
  }

  @Test(arguments: [
    (
      "The American ban covers Chad and Libya. The British red list includes Peru and Kenya.",
      ["the American ban: TD LY", "the British red list: PE KE"]
    ),
    (
      "The US travel ban covers Chad and Libya. The British red list includes Peru and Kenya.",
      ["the US travel ban: TD LY", "the British red list: PE KE"]
    ),
    (
      """
      The US missile shield would cover Poland and Denmark, but it would not protect Turkey. The visa waiver \
      applies to citizens of Japan and Canada. Ukraine is not included in the waiver. The shield would also \
      reach Spain.
      """,
      ["the US missile shield: PL DK TR ES", "the visa waiver: JP CA UA"]
    ),
    (
      "The Nova phone is available in Norway and Sweden. The Vela tablet is on sale in Spain, but not in Italy.",
      ["the Nova phone: NO SE", "the Vela tablet: IT ES"]
    ),
  ])
  func `claims of several things are kept apart`(text: String, expected: [String]) {
    #expect(subjects(text) == expected)
  }

  @Test(arguments: [
    "The treaty covers Spain and Italy. The agreement does not cover Malta.",
    "The shield would protect Poland. The system would not reach Turkey.",
    "The ban covers Chile. It does not apply to Peru.",
    "The ban covers Chile. Officials in Peru said that they were not covered.",
    "The roaming rules apply in Chile. Most networks charge nothing in Peru.",
    "The ban covers Chile. The limits do not apply to Peru, and the exemption covers Togo.",
    "The warning covers Fiji. A watch is in force for Tonga.",
  ])
  func `one thing under several names is one`(text: String) {
    #expect(subjects(text).isEmpty)
  }

  @Test(arguments: [
    ("Togo put Peru and Chile on its grey list.", "grey list"),
    ("Chile and Mali are not on the list of banned countries.", "the list"),
    ("The tariffs already apply to Chile.", "the tariffs"),
    ("They signed a trade deal that covers Chile and Peru.", "a trade deal"),
  ])
  func `a name is whole, and no other words stand for one`(text: String, name: String) {
    let article = PlainText.read(text, record: Record(id: "test"))
    let coverage = Analyzer.analyze(article).coverage
    #expect(!coverage.claims.isEmpty)
    #expect(coverage.subject == name)
  }

  @Test func `what two countries do each is not one thing`() {
    #expect(
      subjects("The US ban covers Chad and Libya. The British ban covers Peru and Kenya.").count
        == 2
    )
  }
}
