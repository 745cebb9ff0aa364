import Analysis
import Articles
import Discourse
import Testing

/// Who is meant by somebody whom the lead does not name.
@Suite struct LeadNamingTests {
  private func speakers(_ text: String) -> [String?] {
    let found = Analyzer.analyze(PlainText.read(text, record: Record(id: "test")))
    return found.quotations.map { quotation in
      quotation.source?.actor.map { found.actors[$0.index].name }
    }
  }

  @Test(arguments: [
    (
      "A dock worker testified Monday that he saw the chairman burn two ledgers.\n\nTyrone Hasek, 36, was at the gate that night. “He waved at me,” the dock worker said.",
      "Tyrone Hasek"
    ),
    (
      "A judge ordered the club to rehire a swimming coach who was sacked in May.\n\nLena Moravec, 41, coached the club for six years. In a ruling, Judge Paul Orban said the club was wrong. “I am glad,” the coach said.",
      "Lena Moravec"
    ),
    (
      "A lorry driver has been jailed for killing two cows. Pavel Dusek, 52, drove through a red light. The driver said he was sorry.",
      "Pavel Dusek"
    ),
    (
      "A nurse who stole morphine has been struck off.\n\nOlga Marek appeared before a panel in June. “I was ill,” the nurse said.",
      "Olga Marek"
    ),
    (
      "A woman who won a car is happy. Bus driver Karla Novotny, 52, from Hale, bought the ticket on Monday. “I am glad,” the woman said.",
      "Karla Novotny"
    ),
    (
      "A locksmith who lost a leg ran a race on Monday. It rained.\n\nPetr Hahn, 29, was last. “I am glad,” the locksmith said.",
      "Petr Hahn"
    ),
  ])
  func `a name that opens the next sentence tells who it was`(text: String, name: String) throws {
    let speakers = speakers(text)
    #expect(try #require(speakers.last) == name)
  }

  @Test(arguments: [
    (
      "A nurse said on Monday that the ward was full.\n\nPeter Holm, 51, a plumber, fixed the taps. “It was hot,” the nurse said.",
      "A nurse"
    ),
    (
      "A teacher said that she was scared.\n\nPeter Holm, 51, was arrested on Monday. “It was hot,” the teacher said.",
      "A teacher"
    ),
    (
      "A nurse and a porter were hurt on Monday.\n\nOlga Marek, 44, was treated for burns. “It was hot,” the nurse said.",
      "the nurse"
    ),
    (
      "A nurse was hurt on Monday.\n\nOlga Marek, 44, said she heard a bang. “It was hot,” the nurse said.",
      "the nurse"
    ),
    (
      "Two nurses were hurt on Monday.\n\nOlga Marek, 44, was treated for burns. “It was hot,” a nurse said.",
      "a nurse"
    ),
    (
      "A nurse was hurt on Monday.\n\nThe mayor spoke to Olga Marek, 44, on the phone. “It was hot,” the nurse said.",
      "the nurse"
    ),
    (
      "A nurse was hurt on Monday.\n\nOlga Marek, 44, was there. Nurse Petra Hahn was treated for burns. “It was hot,” the nurse said.",
      "Petra Hahn"
    ),
  ])
  func `a name of somebody else does not`(text: String, name: String) throws {
    #expect(try #require(speakers(text).last) == name)
  }
}
