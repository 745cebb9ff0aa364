import Analysis
import Articles
import Discourse
import Testing

@Suite struct OwnWordsTests {
  private func quotations(_ text: String) -> [String] {
    let article = PlainText.read(text, record: Record(id: "test"))
    return Analyzer.analyze(article).quotations.map { quotation in
      let words = quotation.content.map { String(article[$0]) }.joined(separator: " … ")
      return "\(quotation.source.map { String(article[$0.span]) } ?? "?"): \(words)"
    }
  }

  @Test(arguments: [
    (
      "There was no word from the skipper that he stayed in the harbour to mend the nets.",
      "the skipper: that he stayed in the harbour to mend the nets"
    ),
    (
      "Asked about claims by rivals that the mill has closed, he nodded.",
      "rivals: that the mill has closed"
    ),
  ])
  func `a source ends before the words it speaks`(text: String, expected: String) {
    #expect(quotations(text) == [expected])
  }

  @Test func `a source begins no earlier than its paragraph`() {
    let text = """
      The mill is on the road to Brook St.

      ''It was mine,'' the miller, Jon Abel, said on Monday. ''I built it.''
      """
    #expect(quotations(text) == ["the miller, Jon Abel: It was mine … I built it"])
  }

  @Test func `the same words have one source`() {
    let text = """
      Aldana continued:

      "The ferry is late again," said Jon Abel.
      """
    #expect(quotations(text) == ["Jon Abel: The ferry is late again"])
  }
}
