import Analysis
import Articles
import Testing
import Text

@Suite struct ExplanationTests {
  private let article = PlainText.read(
    "“No,” she\nsaid. Ann left.",
    record: Record(id: "test")
  )

  private func lines(_ cue: Cue?, _ source: Source?, _ runnerUp: RunnerUp?) -> [String] {
    let quotation = Quotation(
      id: Quotation.ID(1),
      kind: .direct,
      content: [Span(3, 5)],
      paragraph: 0,
      cue: cue,
      source: source,
      attribution: Attribution(rule: "quote-speaker-cue", confidence: 0.984, runnerUp: runnerUp)
    )
    return Explanation(quotation, in: article).lines
  }

  @Test func `an explanation names cue, source, rule, confidence and runner-up`() {
    let cue = Cue(span: Span(14, 18), kind: .speech)
    let other = RunnerUp(source: Span(20, 23), rule: "quote-speaker-cue", confidence: 0.01)
    #expect(
      lines(cue, Source(span: Span(10, 13), actor: nil), other) == [
        "2. No",
        "   kind        direct",
        "   cue         said",
        "   source      she",
        "   rule        quote-speaker-cue",
        "   confidence  98 %",
        "   runner-up   Ann, 1 %",
      ]
    )
  }

  @Test func `a runner-up that is nobody is called so, with a figure where it counts`() {
    let nobody = RunnerUp(source: nil, rule: "quote-speaker-cue", confidence: 0.001)
    #expect(lines(nil, nil, nobody).last == "   runner-up   nobody else")
    let doubt = RunnerUp(source: nil, rule: "quote-speaker-cue", confidence: 0.2)
    #expect(lines(nil, nil, doubt).last == "   runner-up   nobody, 20 %")
  }

  @Test func `what is not there is called none`() {
    #expect(lines(nil, nil, nil)[2...3] == ["   cue         none", "   source      none"])
  }
}
