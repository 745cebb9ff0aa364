import Analysis
import Articles
import Atlas
import Discourse
import Testing

@Suite struct ActorTests {
  @Test(arguments: try CorpusFile.entries(in: "Actors"))
  func `mentions come together as they are marked`(entry: CorpusEntry) {
    let expected = ActorMarks(entry.marked)
    let article = PlainText.read(expected.text, record: Record(id: entry.file))
    let found = ActorMarks(Analyzer.analyze(article), of: article)
    if found.marked != expected.marked {
      let difference = lineDifference(expected: expected.marked, found: found.marked)
      Issue.record("\(entry.testDescription)\n\(difference)")
    }
  }

  private func actors(_ text: String) -> (actors: [Actor], quotations: [Quotation]) {
    let analysis = Analyzer.analyze(PlainText.read(text, record: Record(id: "test")))
    return (analysis.actors, analysis.quotations)
  }

  @Test(
    arguments: [
      ("Russian Foreign Minister Pavel Orlov met the mayor.", "Foreign Minister", "RU"),
      ("State Department spokesman Neil Corby met the mayor.", "State Department spokesman", nil),
      (
        "Stoyan Dimov, Bulgaria's deputy defence minister, met the mayor.",
        "deputy defence minister", "BG"
      ),
      (
        "Ilinca Stan, a spokeswoman for the foreign ministry in Bucharest, left.",
        "spokeswoman for the foreign ministry", "RO"
      ),
      (
        "Eleni Vasou, an adviser to the Greek delegation, left.", "adviser to the Greek delegation",
        "GR"
      ),
      ("Poland's deputy prime minister, Tadeusz Zych, left.", "deputy prime minister", "PL"),
      ("Mr Pavel Orlov met the mayor.", nil, nil),
    ] as [(String, String?, String?)]
  )
  func `a person has a role and a country`(text: String, role: String?, country: String?) {
    let person = actors(text).actors.first { $0.kind == .person }
    #expect(person?.role == role)
    #expect(person?.country?.description == country)
  }

  @Test(
    arguments: [
      ("Norway's Harbour Board said the lock was shut.", "Harbour Board", "NO"),
      (
        "The Norwegian Foreign Ministry said the lock was shut.", "Norwegian Foreign Ministry", "NO"
      ),
      ("The Internet firm Oxbow said the lock was shut.", "Oxbow", nil),
      ("Writer and professor Ana Kovel said the lock was shut.", "Ana Kovel", nil),
      ("Candidate Ana Kovel’s doctor said the lock was shut.", "Candidate Ana Kovel’s doctor", nil),
      ("A lawyer for the owners, Ana Kovel, said the lock was shut.", "Ana Kovel", nil),
      ("Secretary of State Ana B. Kovel said the lock was shut.", "Ana B. Kovel", nil),
      ("Ana Kovel, a pilot and keen rower, said the lock was shut.", "Ana Kovel", nil),
      ("Ana King left. Ms. King said the lock was shut.", "Ana King", nil),
      ("Harbour War veteran Ana Kovel said the lock was shut.", "Ana Kovel", nil),
      ("Norwegian Seaways said the lock was shut.", "Norwegian Seaways", nil),
    ] as [(String, String, String?)]
  )
  func `who speaks is whom the source names, with the country`(
    text: String,
    name: String,
    country: String?
  ) throws {
    let found = actors(text)
    let source = try #require(found.quotations.first?.source?.actor)
    #expect(found.actors[source.index].name == name)
    #expect(found.actors[source.index].country?.description == country)
  }

  @Test func `a person speaks for the organization in the role`() throws {
    let found = actors("State Department spokesman Neil Corby met the mayor.").actors
    let person = try #require(found.first { $0.kind == .person })
    let affiliation = try #require(person.affiliation)
    #expect(found[affiliation.index].name == "State Department")
    #expect(found[affiliation.index].kind == .organization)
  }

  @Test(arguments: [
    ("Moscow wants a new treaty.", Actor.Kind.government),
    ("The Norwegians stayed at home.", .people),
    ("The Carrow Harbour Authority closed the lock.", .organization),
    ("Ana Kovel closed the lock.", .person),
    ("One senior diplomat said the lock was closed.", .unnamed),
  ])
  func `an actor has a kind`(text: String, kind: Actor.Kind) {
    #expect(actors(text).actors.map(\.kind) == [kind])
  }

  @Test func `a name is the fullest in the article, an unnamed source keeps its noun phrase`() {
    let text = "Kovel laughed. “We won,” Ana Kovel said. “We lost,” one senior official said."
    #expect(actors(text).actors.map(\.name) == ["Ana Kovel", "one senior official"])
  }

  @Test func `a title in capitals does not name an actor as running text does`() {
    let text =
      "How Deport Ana Kovel Became The Cry Of The Harbour\n\nAna Kovel left. The old harbour was cold."
    #expect(actors(text).actors.map(\.name) == ["Ana Kovel"])
  }

  @Test func `every source is an actor with its quotations and their words`() {
    let found = actors(
      "“We won,” Ana Kovel said. “It rained,” she said.\n\n“Twice,” a neighbour said."
    )
    #expect(found.quotations.map { $0.source?.actor?.index } == [0, 0, 1])
    #expect(found.actors.map { $0.quotations.map(\.index) } == [[0, 1], [2]])
    #expect(found.actors.map(\.quotedWords) == [4, 1])
  }

  @Test func `between the marks I am the speaker`() {
    let found = actors("“I won,” said Ana Kovel. “My boat held.”").actors
    #expect(found.first?.mentions.map(\.form) == [.pronoun, .name, .pronoun])
  }
}
