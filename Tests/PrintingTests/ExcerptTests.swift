import Articles
import Discourse
import Printing
import Testing

@Suite struct ExcerptTests {
  private let text = """
    "We have waited long enough," said Ana Kovel, the mayor.

    Nobody swims across it.

    "Nobody will have to swim," Tom Rask told the council.

    """

  /// What is printed of the text; nil where what was asked for is not in it.
  private func printed(_ excerpt: Excerpt, columns: Int = 80) -> String? {
    let article = PlainText.read(text, record: Record(id: "sample"))
    let analysis = Analyzer.analyze(article)
    return excerpt.choice(of: article, analysis).map {
      Transcript(article, analysis, columns: columns, choice: $0).text
    }
  }

  @Test func `of one speaker the paragraphs are printed in which they are quoted`() {
    #expect(
      printed(Excerpt(speaker: "rask"))
        == "[Tom Rask] \"Nobody will have to swim,\" Tom Rask told the council.\n"
    )
    #expect(printed(Excerpt(speaker: "ask")) == nil)
    #expect(Excerpt(speaker: "ask").refusal == "nobody who is quoted is called “ask”")
  }

  @Test func `a quotation is printed by its number`() {
    #expect(printed(Excerpt(quotation: 2))?.contains("Nobody will") == true)
    #expect(printed(Excerpt(quotation: 3)) == nil)
    #expect(Excerpt(quotation: 3).refusal == "there is no quotation 3")
  }

  @Test func `the text is printed from a word on`() {
    #expect(printed(Excerpt(from: "swims"))?.hasPrefix("Nobody swims across it.\n\n[Tom") == true)
    #expect(printed(Excerpt(from: "flies")) == nil)
    #expect(Excerpt(from: "flies").refusal == "“flies” is not found")
  }

  @Test func `the whole is printed where nothing is asked for, and unbroken with no columns`() {
    #expect(printed(Excerpt(), columns: 20)?.split(separator: "\n").count == 10)
    #expect(printed(Excerpt(), columns: 0)?.split(separator: "\n").count == 3)
  }

  @Test func `an outline of an excerpt holds its lines alone`() {
    let article = PlainText.read(text, record: Record(id: "sample"))
    let analysis = Analyzer.analyze(article)
    let choice = Excerpt(speaker: "Rask").choice(of: article, analysis)
    #expect(
      Outline(article, analysis, choice: choice).text == """
        Paragraph 3: "Nobody will have to swim," Tom Rask told the council.
        Quotation 2, direct, paragraph 3, Tom Rask: Nobody will have to swim
        Actor: Tom Rask, quotations: 1

        """
    )
  }
}
