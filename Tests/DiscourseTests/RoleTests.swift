import Analysis
import Articles
import Atlas
import Discourse
import Testing

/// What a person is and for whom he or she speaks.
@Suite struct RoleTests {
  private func actors(_ text: String) -> [Actor] {
    Analyzer.analyze(PlainText.read(text, record: Record(id: "test"))).actors
  }

  private func person(_ name: String, in text: String) throws -> (role: String?, body: String?) {
    let found = actors(text)
    let person = try #require(found.first { $0.name == name })
    return (person.role, person.affiliation.map { found[$0.index].name })
  }

  @Test(arguments: [
    ("Ana Kovel, equity strategist at Harlow Dune, said the deal was fair.", "Harlow Dune"),
    ("Jefferson analyst Ana Kovel said the deal was fair. Jefferson fell.", "Jefferson"),
    ("Ana Kovel, Director, IBL Securities, said the deal was fair.", "IBL Securities"),
    ("Ana Kovel, CEO of Take-Five, said the deal was fair.", "Take-Five"),
    ("Dune News host Ana Kovel said the deal was fair.", "Dune News"),
    ("The BBC’s Ana Kovel said the deal was fair.", "BBC"),
    (
      "Ana Kovel of the Aberlour Royal Infirmary said the deal was fair.",
      "Aberlour Royal Infirmary"
    ),
    ("The Oxbow Lakers won. Lakers assistant coach Ana Kovel was glad.", "Oxbow Lakers"),
    ("Ana Kovel, who was the acting director of the Harbour Agency, left.", "Harbour Agency"),
    ("Ana Kovel has been named acting secretary of the Harbour Department.", "Harbour Department"),
    ("Ana Kovel, president of the program at Blue Kestrel, left.", "Blue Kestrel"),
    ("Ana Kovel, head of law VR at market research firm IDX, left.", "IDX"),
    (
      "Tyrak Systems is new. Ana Kovel, the company’s chief operating officer, left.",
      "Tyrak Systems"
    ),
    ("Oxbow Widgets grew, CEO Ana Kovel said.", "Oxbow Widgets"),
  ])
  func `a person speaks for the body that the role names or that stands beside the name`(
    text: String,
    body: String
  ) throws {
    #expect(try person("Ana Kovel", in: text).body == body)
  }

  @Test(arguments: [
    "Drake’s Ana Kovel smiled. Drake left.",
    "Ana Kovel, a lawyer for Jan Rylski, smiled.",
    "Ana Kovel of Karsk smiled. Karsk is cold.",
    "Ana Kovel met the Harbour Board.",
    "Rylski aide Ana Kovel smiled. Jan Rylski left.",
    "Ana Kovel, a mother of three, works for nobody.",
    "Oxbow Widgets met Harrow Widgets. CEO Ana Kovel left.",
  ])
  func `a person, a town and whoever is met are no body to speak for`(text: String) throws {
    #expect(try person("Ana Kovel", in: text).body == nil)
  }

  @Test(
    arguments: [
      (
        "Ana Kovel, vice president of advanced development programs at Blue Kestrel, left.",
        "vice president of advanced development programs at Blue Kestrel"
      ),
      (
        "Ana Kovel, president and chief operating officer of Oxbow, left.",
        "president and chief operating officer of Oxbow"
      ),
      ("Alleged arms trafficker Ana Kovel left.", "Alleged arms trafficker"),
      ("The court saw suspected spy Ana Kovel leave.", "suspected spy"),
      ("Wild defenseman Ana Kovel left.", "Wild defenseman"),
      ("Goaltender Ana Kovel left.", "Goaltender"),
      ("Salesline founder and co-CEO Ana Kovel left.", "Salesline founder and co-CEO"),
      ("He met former Prime Minister Ana Kovel.", "former Prime Minister"),
      ("Cmdr. Ana Kovel, a spokeswoman for the fleet, left.", "spokeswoman for the fleet"),
      ("Ana Kovel, a 17-year-old, left.", nil),
      ("Oxbow great Ana Kovel left.", nil),
      ("The mayor and Sen. Ana Kovel left.", "Sen."),
      ("Ana Kovel, the company’s chief operating officer, left.", "chief operating officer"),
      ("Ana Kovel, Petrov’s lawyer, left.", "Petrov’s lawyer"),
      ("The real Prince Ana Kovel left.", "Prince"),
      ("Ana Kovel, a nurse, and Jan Rylski left.", "nurse"),
      ("Ana Kovel was a friend.", nil),
      ("Cmdr. Ana Kovel left. Capt. Kovel came back.", "Cmdr."),
    ] as [(String, String?)]
  )
  func `a role is told whole, and what is none is not`(text: String, role: String?) throws {
    #expect(try person("Ana Kovel", in: text).role == role)
  }

  @Test(arguments: [
    "Ana Kovel, president and chief operating officer, said the deal was fair.",
    "Ana Kovel, the chairman and founder of Oxbow, said the deal was fair.",
    "Ana Kovel, the CEO and Founder of Oxbow, said the deal was fair.",
    "Jeff Dunn’s Oxbow and Ana Kovel’s Harrow said the deal was fair.",
  ])
  func `two roles of one person are no group`(text: String) {
    #expect(actors(text).allSatisfy { $0.kind != .people })
  }

  @Test func `a name and a bare noun for several are a group`() {
    let found = actors("Ana Kovel and friends said the deal was fair. They left.")
    #expect(found.contains { $0.kind == .people })
  }

  @Test(arguments: [
    ("A Karsk refugee who feared revenge said the deal was fair.", "A Karsk refugee"),
    ("The farmer, who asked not to be named, said the deal was fair.", "The farmer"),
    ("The people who live there said the deal was fair.", "The people"),
    ("One who lives there said the deal was fair.", "One who lives there"),
    ("People who live there said the deal was fair.", "People who live there"),
    ("A report published in May said the deal was fair.", "A report published in May"),
  ])
  func `a description is shown without the clause that tells of it`(text: String, name: String) {
    #expect(actors(text).map(\.name).first == name)
  }

  @Test(
    arguments: [
      ("The French duo Ana Kovel and Bo Dunn won.", nil, "FR"),
      ("The judges Ana Kovel, Ed Holm and Bo Dunn left.", "judges", nil),
      ("Ana Kovel and Bo Dunn of Japan won.", nil, "JP"),
      ("The Danish skaters Ana Kovel and Bo Dunn won.", "Danish skaters", "DK"),
      ("Ana Kovel and Ed Holm met Bo Dunn of Japan.", nil, nil),
      ("Ana Kovel and Bo Dunn won in Japan.", nil, nil),
      ("Judges praised Ana Kovel and Bo Dunn.", nil, nil),
      ("The Danish skater Ed Holm met Ana Kovel and Bo Dunn.", nil, nil),
      ("Ana Kovel and Bo Dunn beat the French duo.", nil, nil),
    ] as [(String, String?, String?)]
  )
  func `what is said of several named together is said of each`(
    text: String,
    role: String?,
    country: String?
  ) throws {
    let person = try #require(actors(text).first { $0.name == "Ana Kovel" })
    #expect(person.role == role)
    #expect(person.country?.description == country)
  }

  @Test(arguments: [
    ("Opener Arjun Pathirana made a century.", "Arjun Pathirana", "Opener"),
    ("Leg-spinner Kusal Ranawaka took three wickets.", "Kusal Ranawaka", "Leg-spinner"),
    ("Coun Geoff Bamber said the road was shut.", "Geoff Bamber", "Coun"),
    ("Ald. Rita Holm said the road was shut.", "Rita Holm", "Ald."),
    ("PC Mark Hallam said the road was shut.", "Mark Hallam", "PC"),
    ("Sgt Maj Tom Reddy said the road was shut.", "Tom Reddy", "Sgt Maj"),
    ("“It is wet,” said prop Jonas Tveit.", "Jonas Tveit", "prop"),
    (
      "Coun Geoff Bamber, cabinet member for highways, said the road was shut.", "Geoff Bamber",
      "cabinet member for highways"
    ),
  ])
  func `a trade or a short title before a name is a role`(text: String, name: String, role: String)
    throws
  {
    #expect(try person(name, in: text).role == role)
  }

  @Test func `a firm called after a trade keeps its name`() {
    let found = actors("Opener Breweries closed. The PC was off. PC makers said it was wet.")
    #expect(found.contains { $0.name == "Opener Breweries" && $0.role == nil })
    #expect(!found.contains { $0.kind == .person })
  }

  @Test func `a company is the one last spoken of, not one two paragraphs before`() throws {
    let text =
      "Oxbow Widgets makes toys. The company said it was glad.\n\nIt rained.\n\nTyrak Systems is best known for boats. Marco Rossi, the company’s chief, said Tyrak would grow."
    #expect(try person("Marco Rossi", in: text).body == "Tyrak Systems")
  }

  @Test func `a chief executive does not head the hall he speaks in`() throws {
    let text = "They met at the Norland Center, where CEO Steve Holm showed a phone. Holm was glad."
    #expect(try person("Steve Holm", in: text).body == nil)
  }
}
