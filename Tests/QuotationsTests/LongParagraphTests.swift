import Analysis
import Articles
import Discourse
import Testing

@Suite struct LongParagraphTests {
  @Test func `a paragraph of many answers is read like one of few`() {
    let told = String(repeating: "The captain said that the ice was thin. ", count: 120)
    let text = told + "“It is the best day of my life,” beams Nora Pell."
    let article = PlainText.read(text, record: Record(id: "test"))
    let quotations = Analyzer.analyze(article).quotations
    #expect(quotations.count == 121)
    #expect(quotations.last?.cue.map { String(article[$0.span]) } == "beams")
  }
}
