import Articles
import Testing
import Text

private func sentences(_ text: String) -> [String] {
  let article = PlainText.read(text, record: Record(id: "test"))
  return article.sentences.map { String(article[$0.span]) }
}

@Suite struct SentenceSplitterTests {
  @Test(arguments: [
    "He met U.S. officials. | They spoke.",
    "Gen. Smith left. | Mr. Jones stayed.",
    "J. K. Rowling wrote it. | We read it.",
    "“It is done.” | He left.",
    "“Will you go?” he asked. | Nobody did.",
    "“Will you go?” Anna Kovel asked. | Nobody did.",
    "“Stop!” | The car did not.",
    "He left the U.S. | The talks went on.",
    "It rose 1.5 percent. | Then it fell.",
    "It came at 8 p.m. Monday. | It left at 9 p.m. | Police saw it.",
    "“Well ... maybe,” she said. | (He nodded.) | She went.",
    "1. Buy bread. | Eat it.",
    "“We row,” said Lee of Orrin, Calif. | “We always did.”",
    "He met J. F. “Jack” Kovel in the U.S. “Blue Room” of Acme Inc. on Monday.",
    "Calif. “Nobody rows.” | It rained.",
    "He works for Acme Inc. Chairman Lee knew. | He did.",
  ])
  func `a sentence ends where a reader says it does`(marked: String) {
    let expected = marked.split(separator: " | ").map(String.init)
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test func `no sentence reaches beyond its paragraph`() {
    #expect(sentences("He said:\n\n“We go") == ["He said:", "“We go"])
  }
}
