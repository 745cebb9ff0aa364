import Analysis
import Articles
import Discourse
import Testing

@Suite struct CutOffTests {
  @Test(arguments: [
    ("The lock was shut, said Kovel to", "Kovel"),
    ("Of: We left the lock early.\n\nOf: We came back late.\n\nAnn: It was fine.", "Of"),
  ])
  func `a source at the very edge of a text is read`(text: String, source: String) {
    let article = PlainText.read(text, record: Record(id: "test"))
    let found = Analyzer.analyze(article).quotations.first?.source
    #expect(found.map { String(article[$0.span]) } == source)
  }

  @Test(arguments: ["She insisted in a letter", "Kovel insisted in a statement"])
  func `a text that ends with where somebody spoke holds no quotation`(text: String) {
    let article = PlainText.read(text, record: Record(id: "test"))
    #expect(Analyzer.analyze(article).quotations.isEmpty)
  }

  @Test func `a sentence that breaks off at a comma ends before the next paragraph`() {
    let text = "The mayor was told by a colonel that the bridge was late,\n\nThe council met."
    let article = PlainText.read(text, record: Record(id: "test"))
    let source = Analyzer.analyze(article).quotations.first?.source
    #expect(source.map { String(article[$0.span]) } == "a colonel")
  }
}
