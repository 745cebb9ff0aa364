import Analysis
import Articles
import Discourse
import Testing

@Suite struct PieceNestingTests {
  private func quotations(_ text: String) -> [String] {
    let article = PlainText.read(text, record: Record(id: "test"))
    return Analyzer.analyze(article).quotations.map { quotation in
      let source = quotation.source.map { String(article[$0.span]) } ?? "nobody"
      return source + ": " + quotation.content.map { String(article[$0]) }.joined(separator: " … ")
    }
  }

  @Test func `words that two people could have said are said by one`() {
    #expect(
      quotations("Marlow continued:\n\n\"The quarrel is a local one,\" said Ana Kovel.")
        == ["Ana Kovel: The quarrel is a local one"]
    )
  }
}
