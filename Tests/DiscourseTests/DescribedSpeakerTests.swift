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
    ("French chocolate maker Cocobell cut prices. The company said it was glad.", "Cocobell"),
    ("SkyNorda apologised on Monday. “We are sorry,” the airline said.", "SkyNorda"),
    ("Supermarket giant MegaHale shrank its bags. The chain said it was glad.", "MegaHale"),
    (
      "Oxbow Widgets makes toys. The company said it was glad.\n\nIt rained.\n\nTyrak Systems is best known for boats. The company said it was sad.",
      "Tyrak Systems"
    ),
    (
      "Coach Bill Trask said his team was bad. “It is cold,” Trask said. The Herons coach added that it was wet.",
      "Bill Trask"
    ),
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

  @Test(arguments: [
    (
      "Jana Markova, 44, a primary school teacher, lost her cat. Petr Hahn found it. He was glad. The tearful teacher said she was happy.",
      "Jana Markova"
    ),
    (
      "Kevin Strand, 51, is accused of keeping deposits. The plumber told the jury that he had meant to finish.",
      "Kevin Strand"
    ),
    (
      "Soul singer Marcus Dellray has cancelled his tour. The Grammy winner told fans he had lost his voice.",
      "Marcus Dellray"
    ),
    ("Ellie Sandow was ill in May. “I thought about it,” the locksmith said.", "Ellie Sandow"),
    (
      "The house bears the name of Adele Arno. Hugo Trebly, a critic who knows her work, said her dresses were fine. “I was moved,” the Canadian said.",
      "Hugo Trebly"
    ),
    (
      "Siobhan Casey's son Eoin was hit by a driver in 2019. The grieving mother said she would go on.",
      "Siobhan Casey"
    ),
    (
      "Ana Kovel, 31, won the race. Bo Dunn, 28, came second. The 31-year-old said it was cold.",
      "Ana Kovel"
    ),
    (
      "Mitch Brayden, the Norland captain, dropped a catch.\n\nThe all-rounder, who hit 73, denied that he was tired.",
      "Mitch Brayden"
    ),
    (
      "Delphine Arno took her bow. The 68-year-old sent out 52 looks. Guests included two queens and a footballer.\n\n“I am glad,” she said.",
      "Delphine Arno"
    ),
  ])
  func `a trade, an age or a nation told anew is that of the one person in view`(
    text: String,
    name: String
  ) throws {
    #expect(try #require(speakers(text).last) == name)
  }

  @Test(arguments: [
    ("Ana Kovel met Bo Dunn. The plumber said it was cold.", "The plumber"),
    ("Bo Dunn, a baker, was fined. The plumber said it was cold.", "The plumber"),
    ("Bo Dunn was fined on Monday. The judge said it was cold.", "The judge"),
    (
      "Bo Dunn was fined on Monday. A neighbour called the police. The plumber said it was cold.",
      "The plumber"
    ),
    (
      "Bo Dunn was fined on Monday. Plumber Ana Kovel was there too. It rained. The plumber said it was cold.",
      "Ana Kovel"
    ),
    (
      "Bo Dunn was fined on Monday. The plumber of the year said it was cold.",
      "The plumber of the year"
    ),
    (
      "Ana Kovel, a teacher, won. Bo Dunn, a teacher, lost. The tearful teacher said it was cold.",
      "The tearful teacher"
    ),
    ("Bo Dunn, 28, was fined. The 31-year-old said it was cold.", "The 31-year-old"),
  ])
  func `what somebody else is called or several may be is not`(text: String, name: String) throws {
    #expect(try #require(speakers(text).last) == name)
  }
}
