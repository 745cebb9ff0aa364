import Articles
import Testing
import Text

@Suite struct LanguageTests {
  private func looksEnglish(_ sentence: String) -> Bool {
    let text = Array(repeating: sentence, count: 6).joined(separator: " ")
    return PlainText.read(text, record: Record(id: "test")).looksEnglish
  }

  @Test(arguments: [
    "The mayor of Harn said that the mill was to run again, and the town had waited for it.",
    "Ministers from both countries met on Monday; they have not said what was agreed by them.",
  ])
  func `English looks like English`(sentence: String) {
    #expect(looksEnglish(sentence))
  }

  @Test(arguments: [
    "Die Bürgermeisterin von Harn sagte, dass die Mühle wieder läuft und die Stadt darauf wartete.",
    "Le maire de la ville a déclaré que le moulin tourne de nouveau et que tout le monde attendait.",
    "De burgemeester van de stad zei dat de molen weer draait en dat iedereen daarop had gewacht.",
    "El alcalde de la ciudad dijo que el molino funciona de nuevo y que todos lo esperaban ayer.",
    "Мэр города сказал, что мельница снова работает и что все этого очень долго ждали здесь.",
  ])
  func `Other languages do not`(sentence: String) {
    #expect(!looksEnglish(sentence))
  }

  @Test func `A few words are never taken for another language`() {
    #expect(PlainText.read("Die Mühle läuft.", record: Record(id: "test")).looksEnglish)
  }
}
