import Analysis
import Articles
import Discourse
import Testing

/// Who speaks where the name of a body, an adjective and an office stand beside a person's.
@Suite struct OfficeBesideBodyTests {
  private func analysis(_ text: String) -> Analysis {
    Analyzer.analyze(PlainText.read(text, record: Record(id: "test")))
  }

  private func speaker(_ text: String) -> String? {
    let found = analysis(text)
    return found.quotations.first?.source?.actor.map { found.actors[$0.index].name }
  }

  @Test(arguments: [
    "“We were lucky,” said Oxbow University marine biologist Ana Kovel.",
    "“We were lucky,” White House press secretary Ana Kovel said.",
    "While White House press secretary Ana Kovel said the trip was planned, no list had it.",
    "“We were lucky,” said Oxbow political editor Ana Kovel.",
    "“We were lucky,” said the Oxbow political editor, Ana Kovel.",
    "“We were lucky,” Harrow press officer Ana Kovel said.",
    "“We were lucky,” said Oxbow human rights lawyer Ana Kovel.",
    "“We were lucky,” said Oxbow chief Ana Kovel.",
    "“We were lucky,” said lead author and Oxbow Institute geologist Ana Kovel.",
    "“We were lucky,” said former minister and current Oxbow chairman Ana Kovel.",
    "U.S. Ambassador to the European Union Ana Kovel said they were lucky.",
    "Kenya’s ambassador to the United Nations Ana Kovel said they were lucky.",
    "A spokesman for the Oxbow Board Ana Kovel said they were lucky.",
    "Commissioner for Human Rights Ana Kovel said they were lucky.",
    "Vice-Chancellor of Oxbow University Ana Kovel said they were lucky.",
    "Lt Col Ana Kovel said they were lucky.",
  ])
  func `the person speaks, not the body before the office`(_ text: String) {
    #expect(speaker(text) == "Ana Kovel")
  }

  @Test(arguments: [
    ("In Oxbow former mayor Ana Kovel said they were lucky.", "Ana Kovel"),
    (
      "A spokesman for President Ana Kovel said they were lucky.",
      "A spokesman for President Ana Kovel"
    ),
    ("Secretary of State Rice said they were lucky.", "Rice"),
    (
      "The United Nations High Commissioner for Human Rights said they were lucky.",
      "The United Nations High Commissioner for Human Rights"
    ),
    ("“We were lucky,” the Oxbow political editor told them.", "the Oxbow political editor"),
    ("New York federal prosecutors said they were lucky.", "New York federal prosecutors"),
    ("The French foreign ministry said they were lucky.", "The French foreign ministry"),
    ("Norwegian courts, meanwhile, have ruled the tax legal.", "Norwegian courts"),
    ("Oxbow residents told reporters they were lucky.", "Oxbow residents"),
  ])
  func `an office, a body and many people speak for themselves`(text: String, name: String) {
    #expect(speaker(text) == name)
  }

  @Test(arguments: [
    (
      "Ana Kovel, the deputy White House press secretary, left.",
      "deputy White House press secretary"
    ),
    ("Ana Kovel, BBC diplomatic correspondent, left.", "BBC diplomatic correspondent"),
    (
      "Ana Kovel, an Oxbow State University political scientist, left.",
      "Oxbow State University political scientist"
    ),
    (
      "Gen. Ana Kovel, head of the Joint Chiefs of Staff, left.",
      "head of the Joint Chiefs of Staff"
    ),
    (
      "Ana Kovel, a European Space Agency research fellow, left.",
      "European Space Agency research fellow"
    ),
    ("Ana Kovel, a top aide to the mayor, left.", "top aide to the mayor"),
  ])
  func `the office beside the name is told whole`(text: String, role: String) {
    let person = analysis(text).actors.first { $0.name == "Ana Kovel" }
    #expect(person?.role == role)
  }

  @Test(arguments: [
    ("The French foreign ministry said so.", "FR"),
    ("Kenya’s foreign ministry said it was late.", "KE"),
    ("The US military said it was late.", "US"),
    ("A UK man said it was late.", "GB"),
    ("The British Foreign Office said it was late.", "GB"),
    ("A Paris man said it was late.", nil),
    ("A China expert said it was late.", nil),
    ("The Oban restaurant said it was late.", nil),
    ("Ana Kovel of a Danish drug firm said it was late.", nil),
    ("Iran analyst Ana Kovel said it was late.", nil),
  ])
  func `a body of a state and a person of a nation have its country`(text: String, country: String?)
  {
    let found = analysis(text)
    let actor = found.quotations.first?.source?.actor.map { found.actors[$0.index] }
    #expect(actor?.country.map { "\($0)" } == country)
  }

  @Test(arguments: [
    (
      "The Harbour Board said in a statement that two sailors died. “We are sorry,” the statement said.",
      "Harbour Board"
    ),
    ("Zentrix issued a statement on Monday. “We are aware of it,” the statement read.", "Zentrix"),
    ("Ana Kovel apologised in a letter to voters. “I was wrong,” the letter said.", "Ana Kovel"),
    ("Ana Kovel wrote an email to staff. “I am leaving,” the email said.", "Ana Kovel"),
    ("Zentrix put out a notice. It rained. “The shop is shut,” the notice said.", "Zentrix"),
    ("Zentrix is a firm. “The shop is shut,” the notice said.", "the notice"),
    ("Zentrix published a report. “The shop is shut,” the report said.", "the report"),
    ("“The shop is shut,” the statement said.", "the statement"),
    ("Ana Kovel denied the statement. “The shop is shut,” the statement said.", "the statement"),
    ("Zentrix issued a letter. “The shop is shut,” a notice said.", "a notice"),
  ])
  func `a statement is its sender's where it was said who sent it`(text: String, name: String) {
    let found = analysis(text)
    let speaker = found.quotations.last?.source?.actor.map { found.actors[$0.index].name }
    #expect(speaker == name)
  }

  @Test(arguments: [
    (
      "Norway’s foreign ministry said it was early. The French foreign ministry said it was late.",
      2
    ),
    (
      "The Norwegian foreign ministry said it was early. The French foreign ministry said it was late.",
      2
    ),
    ("The US military said it was early. The UK military said it was late.", 2),
    ("Norway’s foreign ministry said it was early. The foreign ministry said it was late.", 1),
    ("The French foreign ministry said it was early. The foreign ministry said it was late.", 1),
    ("The US military said it was early. The US military said it was late.", 1),
  ])
  func `bodies of two nations are two`(text: String, count: Int) {
    let found = analysis(text)
    #expect(Set(found.quotations.compactMap { $0.source?.actor?.index }).count == count)
  }
}
