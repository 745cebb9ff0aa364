import Analysis
import Articles
import Testing
import Text

@Suite struct AnalysisMarksTests {
  private func written(_ kind: Cue.Kind, as marked: String) throws -> String {
    let sample = try MarkedText(marked)
    let article = PlainText.read(sample.text, record: Record(id: "test"))
    var analysis = Analysis()
    analysis.actors = [Actor(id: Actor.ID(0), name: "Ana Kovel", kind: .person)]
    analysis.quotations = [
      Quotation(
        id: Quotation.ID(0),
        kind: .direct,
        content: [Span(3, 5)],
        paragraph: 0,
        cue: Cue(span: Span(14, 18), kind: kind),
        source: Source(span: Span(10, 13), actor: Actor.ID(0)),
        attribution: Attribution(rule: "test", confidence: 1)
      )
    ]
    return MarkedText(analysis, of: article, as: sample).numbered.written
  }

  @Test func `kind and actor are written where the sample writes them`() throws {
    #expect(
      try written(.speech, as: "“No,” she said.") == "“{q1 No},” {s1 she} {c1 said}."
    )
    #expect(
      try written(.speech, as: "“{q1=indirect No},” {s1=Ann she} {c1 said}.")
        == "“{q1=direct No},” {s1=Ana_Kovel she} {c1 said}."
    )
  }

  @Test func `an attitude is written where the sample marks its cue`() throws {
    #expect(try written(.other, as: "“No,” she said.") == "“No,” she said.")
    #expect(
      try written(.other, as: "“{q1 No},” she {c1 said}.")
        == "“{q1 No},” {s1 she} {c1=other said}."
    )
  }
}
