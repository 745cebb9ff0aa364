import Analysis
import Articles
import Discourse
import Testing

/// Where a verb that could report tells no words.
@Suite struct UnrealReportTests {
  private func quotations(_ text: String) -> [Quotation] {
    Analyzer.analyze(PlainText.read(text, record: Record(id: "test"))).quotations
  }

  @Test(arguments: [
    "Voters could have shown they were tired of the inquiry.",
    "They could feel the pinch worse than others.",
    "Ana Kovel didn’t know at the time that he was ill.",
    "Ana Kovel did not know Rylski was coming.",
    "Which is not to say that whatever happened was minor.",
    "The war, remember, took two years.",
    "A town that lies as easily as it tells the truth creates problems.",
    "Ana Kovel sought out advice from one of the authors, a doctor.",
    "The probe found evidence of water near the ridge.",
    "The data supported the existence of the plumes.",
    "Earth is a world boasting stable liquids on its surface.",
    "The minister formally approved an extradition request.",
    "The shift was widely seen as an attempt to change the law.",
    "Ana Kovel did reference her earlier testimony.",
    "Yet fires have continued, showing that enforcement is a problem.",
  ])
  func `what nobody says is no quotation`(_ text: String) {
    #expect(quotations(text).isEmpty)
  }

  @Test(arguments: [
    "Ana Kovel said she could see the bridge fall.",
    "Ana Kovel knew that he was ill.",
    "Ana Kovel told the truth commission that he was ill.",
    "Ana Kovel said it was not to be opened.",
    "Ana Kovel remembered that the war took two years.",
    "The inquiry found that water stood near the ridge.",
    "Ana Kovel boasted that she was the best.",
    "Ana Kovel saw the move as an attempt to change the law.",
    "The poll showed that most people want a bridge.",
    "Ana Kovel asked what the guards had said.",
  ])
  func `what somebody says or thinks is one`(_ text: String) {
    #expect(!quotations(text).isEmpty)
  }

  private func speaker(_ text: String) -> String? {
    let found = Analyzer.analyze(PlainText.read(text, record: Record(id: "test")))
    return found.quotations.first?.source?.actor.map { found.actors[$0.index].name }
  }

  @Test(arguments: [
    ("According to the Daily Post, Ana Kovel said: “I want to know.”", "Ana Kovel"),
    ("According to the Daily Post, Ana Kovel wrote, “I want to know.”", "Ana Kovel"),
    ("According to AFN, Ana Kovel posted: “I want to know.”", "Ana Kovel"),
    ("According to AFN, one user told friends: “I want to know.”", "one user"),
    ("According to the Daily Post, the mayor added: “I want to know.”", "the mayor"),
    ("According to the Daily Post, Ana Kovel wants to know.", "Daily Post"),
    ("According to Ana Kovel, the bridge is “not safe”.", "Ana Kovel"),
    ("According to Ana Kovel, the bridge will shut.", "Ana Kovel"),
    ("“It will shut,” according to Ana Kovel.", "Ana Kovel"),
    ("According to Ana Kovel: “It will shut.”", "Ana Kovel"),
  ])
  func `whoever says the marked words goes before who passes them on`(text: String, name: String) {
    #expect(speaker(text) == name)
  }

  @Test(arguments: [
    ("Another said: “It is late.”", "Another"),
    ("Another reportedly said: “It is late.”", "Another"),
    ("Each quietly said it was late.", "Each"),
    ("Another said the road was shut.", "Another"),
    ("Another user said: “It is late.”", "Another user"),
    ("Karsk’s utilities regulators said it was late.", "Karsk’s utilities regulators"),
    ("Karsk’s Harbour Board said it was late.", "Harbour Board"),
    ("Karsk’s mayor said it was late.", "Karsk’s mayor"),
    ("Oxbow Widgets fell. The company, which makes pots, said it was late.", "Oxbow Widgets"),
    ("Oxbow Widgets fell. The company in Oban said it was late.", "The company in Oban"),
  ])
  func `the source is whoever stands before the verb`(text: String, name: String) {
    #expect(speaker(text) == name)
  }
}
