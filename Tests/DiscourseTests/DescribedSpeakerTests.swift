import Analysis
import Articles
import Discourse
import Testing

/// Who it is that a description stands for.
@Suite struct DescribedSpeakerTests {
  private func speakers(_ text: String) -> [String?] {
    let found = Analyzer.analyze(PlainText.read(text, record: Record(id: "test")))
    return found.quotations.map { quotation in
      quotation.source?.actor.map { found.actors[$0.index].name }
    }
  }

  @Test(arguments: [
    (
      "China’s ambassador to Norway said the deal was fair.\n\nLater China’s ambassador to Norway Lin Xiamen left.",
      "Lin Xiamen"
    ),
    (
      "The governor of Karsk said it was cold.\n\nKarsk Gov. Petro Hnat left.", "Petro Hnat"
    ),
    (
      "Gov. Erik Holm spoke, unlike Gov. Matt Brevin, who lost.\n\nIt rained.\n\nIt snowed.\n\nIt cleared.\n\nIt froze.\n\nHolm was away. The governor said he was waiting.",
      "Erik Holm"
    ),
    (
      "Kestrel Equities cut its view. A slump could follow, the brokerage said.", "Kestrel Equities"
    ),
    ("The CBX did not stop. The agency said it chose not to.", "CBX"),
    ("Oxbow Widgets hired the Harbour Ministry. The company said it was glad.", "Oxbow Widgets"),
    (
      "The firm that runs the ferry, Dick Clare Productions, said it was glad.",
      "Dick Clare Productions"
    ),
    (
      "Jan Dusek agreed to replace Ed Holm. Holm was sacked. Talks with Dusek’s agents went on. The 56-year-old said he was glad.",
      "Jan Dusek"
    ),
    (
      "A man fell ill. It was cold. It rained. It snowed. It froze. A 43-year-old man saw a nurse. She knew the man. The man said he was glad.",
      "The man"
    ),
    ("Jo Vander left on Monday. “I am glad,” said the actor.", "Jo Vander"),
    (
      "“We lost,” Jo Vander said. “The little one.”\n\n“You never know. It is over,” said the actor.",
      "Jo Vander"
    ),
    (
      "Tyrak Systems is best known for boats. Kit Rowe, the company’s chief, left. The company said it was glad.",
      "Tyrak Systems"
    ),
    (
      "NASA fell behind. NASA needs the CLPX companies and the VIPER rover. The agency said it was glad.",
      "NASA"
    ),
    (
      "The Federation of Dockside Workers called off a strike. The union said it was glad.",
      "Federation of Dockside Workers"
    ),
    ("The group that owns the songs, Big Machine, said it was glad.", "Big Machine"),
    ("The Oklahoma City Thunder won. The Thunder said it was glad.", "Oklahoma City Thunder"),
  ])
  func `a description stands for the one it fits`(text: String, name: String) throws {
    #expect(try #require(speakers(text).last) == name)
  }

  @Test(arguments: [
    (
      "The former governor of Karsk said it was cold.\n\nKarsk Gov. Petro Hnat left.",
      "The former governor of Karsk"
    ),
    (
      "The governor of Orsk said it was cold.\n\nKarsk Gov. Petro Hnat left.",
      "The governor of Orsk"
    ),
    (
      "Gov. Erik Holm and Gov. Matt Brevin spoke. The governor said he was waiting.", "The governor"
    ),
    ("The Harbour Ministry closed the lock. The company said it was glad.", "The company"),
    ("Oxbow Widgets sued Kestrel Widgets. Both met. The company said it was glad.", "The company"),
    ("Ed Holm spoke to BBC Karsk. The union said it was glad.", "The union"),
    ("Ed Holm told Evening Ledger he was ill. The club said it was glad.", "The club"),
    ("A man fell ill. Another man fell. The man said he was glad.", "The man"),
  ])
  func `a description that fits nobody or several stands for itself`(text: String, name: String)
    throws
  {
    #expect(try #require(speakers(text).last) == name)
  }
}
