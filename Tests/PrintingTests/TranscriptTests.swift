import Analysis
import Articles
import Discourse
import Printing
import Testing
import Text

@Suite struct TranscriptTests {
  private func transcript(_ text: String, columns: Int = 80) -> String {
    let article = PlainText.read(text, record: Record(id: "sample"))
    return Transcript(article, Analyzer.analyze(article), columns: columns).text
  }

  @Test func `the speaker stands before the mark that opens the quotation, never within it`() {
    #expect(
      transcript(
        """
        "We have waited long enough," said Ana Kovel, the mayor. "Now the bridge closes."

        “Nobody will have to swim,” Tom Rask told the council.
        """
      ) == """
        [Ana Kovel] "We have waited long enough," said Ana Kovel, the mayor. [Ana Kovel]
        "Now the bridge closes."

        [Tom Rask] “Nobody will have to swim,” Tom Rask told the council.

        """
    )
  }

  @Test func `what is told in other words has its speaker before it`() {
    #expect(
      transcript("Ana Kovel said that the bridge would close in June.")
        == "Ana Kovel said [Ana Kovel] that the bridge would close in June.\n"
    )
  }

  @Test func `a quotation of nobody who is known says so, one within another has its own speaker`()
  {
    let article = PlainText.read(
      "He wrote, \"'Go home,' they told me.\"\n",
      record: Record(id: "sample")
    )
    var analysis = Analysis()
    analysis.quotations = [
      quotation(0, of: Span(11, 35), by: Span(0, 2)), quotation(1, of: Span(12, 20), by: nil),
    ]
    #expect(
      Transcript(article, analysis, columns: 80).text
        == "He wrote, [He] \"[speaker not found] 'Go home,' they told me.\"\n"
    )
  }

  private func quotation(_ index: Int, of content: Span, by source: Span?) -> Quotation {
    Quotation(
      id: Quotation.ID(index),
      kind: .direct,
      content: [content],
      paragraph: 0,
      cue: nil,
      source: source.map { Source(span: $0, actor: nil) },
      attribution: Attribution(rule: "none", confidence: 0)
    )
  }

  @Test func `lines keep to the width, and a blank one stands between paragraphs`() {
    #expect(
      transcript("The old bridge over the harbour closes.\n\nFerries sail.\n", columns: 20)
        == "The old bridge over\nthe harbour closes.\n\nFerries sail.\n"
    )
  }

  @Test func `nothing that controls a terminal is printed, and a tab is a space`() {
    #expect(
      transcript("The bridge\u{1b}[31m is\tred.\u{9b}2J \u{202e}Really.\u{7}\n")
        == "The bridge[31m is red.2J Really.\n"
    )
  }

  @Test(.timeLimit(.minutes(1)))
  func `a text of very many quotations is gone through once`() throws {
    let count = 40_000
    let text = String(repeating: "“No,” he said.\n\n", count: count)
    let article = PlainText.read(text, record: Record(id: "sample"))
    var analysis = Analysis()
    analysis.quotations = article.paragraphs.enumerated().map { index, paragraph in
      let words = Span(paragraph.span.lower + 3, paragraph.span.lower + 5)
      return Quotation(
        id: Quotation.ID(index),
        kind: .direct,
        content: [words],
        paragraph: index,
        cue: nil,
        source: nil,
        attribution: Attribution(rule: "unclaimed", confidence: 1)
      )
    }
    let printed = Transcript(article, analysis, columns: 80).text
    let line = try #require(printed.split(separator: "\n").first)
    #expect(line.hasSuffix("] “No,” he said."))
    #expect(printed == Array(repeating: line + "\n", count: count).joined(separator: "\n"))
  }
}
