import Articles
import Testing

private func paragraphs(_ text: String) -> [String] {
  let article = PlainText.read(text, record: Record(id: "test"))
  return article.paragraphs.map { String(article[$0.span]) }
}

@Suite struct ParagraphTests {
  @Test func `blank lines part paragraphs and white space belongs to none`() {
    #expect(paragraphs("  One.\n\n\t\nTwo. \r\n\r\nThree.\u{a0}\n") == ["One.", "Two.", "Three."])
  }

  @Test func `each line is a paragraph where lines are not broken at a width`() {
    #expect(paragraphs("A short one.\nA longer one than that, of two parts.\nEnd.").count == 3)
  }

  @Test func `lines broken at a width make one paragraph`() {
    let text = """
      The ministers met in the old harbour town on Tuesday to talk about the
      ferry that has not sailed since the storm, and about who is to pay for
      its repair.

      Nobody offered.
      """
    #expect(paragraphs(text).count == 2)
  }
}
