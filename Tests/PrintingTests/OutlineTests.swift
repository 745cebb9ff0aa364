import Analysis
import Articles
import Discourse
import Printing
import Testing
import Text

@Suite struct OutlineTests {
  private func outline(_ text: String) -> String {
    let article = PlainText.read(text, record: Record(id: "sample"))
    return Outline(article, Analyzer.analyze(article)).text
  }

  @Test func `every paragraph, quotation, actor and country has a labelled line`() {
    #expect(
      outline(
        """
        Old Bridge Closes in June

        "We have waited long enough," said Ana Kovel, the mayor of Arlingen. She said that it would not
        serve Sweden.
        """
      ) == """
        Title: Old Bridge Closes in June
        Paragraph 2: "We have waited long enough," said Ana Kovel, the mayor of Arlingen. She said \
        that it would not serve Sweden.
        Quotation 1, direct, paragraph 2, Ana Kovel: We have waited long enough
        Quotation 2, indirect, paragraph 2, Ana Kovel: that it would not serve Sweden
        Actor: Ana Kovel, mayor of Arlingen, quotations: 2
        Country: Sweden is named once (Ana Kovel)

        """
    )
  }

  @Test func `a name or a role that the article breaks over two lines is on one`() {
    let article = PlainText.read("The bridge holds.\n", record: Record(id: "sample"))
    var analysis = Analysis()
    analysis.actors = [
      Actor(
        id: Actor.ID(0),
        name: "Ana\nKovel",
        kind: .person,
        role: "harbour\nmaster",
        mentions: []
      )
    ]
    analysis.quotations = [
      Quotation(
        id: Quotation.ID(0),
        kind: .direct,
        content: [Span(0, 10)],
        paragraph: 0,
        cue: nil,
        source: Source(span: Span(0, 3), actor: Actor.ID(0)),
        attribution: Attribution(rule: "none", confidence: 0)
      )
    ]
    #expect(
      Outline(article, analysis).text == """
        Paragraph 1: The bridge holds.
        Quotation 1, direct, paragraph 1, Ana Kovel: The bridge
        Actor: Ana Kovel, harbour master, quotations: 1

        """
    )
  }

  @Test func `nothing that controls a terminal is printed`() {
    let lines = outline("“Go\u{1b}[2J,” said Ana\u{9b} Kovel\u{202e}.\n").split(separator: "\n")
    #expect(lines.first == "Paragraph 1: “Go[2J,” said Ana Kovel.")
    #expect(lines.contains("Actor: Ana Kovel, quotations: 1"))
  }
}
