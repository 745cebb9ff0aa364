import Testing
import Text

@Suite struct WordEndTests {
  private func end(_ word: String) -> WordEnd {
    let text = "a fr" + word
    return WordEnd(Array(text.utf8), Span(4, text.utf8.count))
  }

  @Test func `a word ends with its last letters`() {
    for ending in ["d", "ed", "led", "alled"] {
      #expect(end(ending).has("d"))
    }
    #expect(end("called").has("lled"))
    #expect(!end("called").has("ing"))
    #expect(!end("calles").has("ed"))
  }

  @Test func `a word that is shorter than the ending has it not, whatever stands before it`() {
    #expect(!end("ee").has("free"))
    #expect(!end("ee").small.has("free"))
    #expect(end("ee").has("ee"))
    #expect(!end("").has("r"))
  }

  @Test func `so many bytes must stand before the ending`() {
    #expect(end("red").has("ed", after: 1))
    #expect(!end("red").has("ed", after: 2))
    #expect(!end("able").has("able", after: 1))
    #expect(end("usable").has("able", after: 2))
  }

  @Test func `capitals count only in small letters`() {
    #expect(!end("CALLED").has("ed"))
    #expect(end("CALLED").small.has("lled"))
    #expect(!end("café").small.has("cafe"))
  }
}
