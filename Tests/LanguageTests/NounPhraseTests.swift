import Articles
import Language
import Testing
import Text

@Suite struct NounPhraseTests {
  /// The sentence with its noun phrases in brackets.
  private func bracketed(_ text: String) -> String {
    let article = PlainText.read(text, record: Record(id: "test"))
    let phrases = NounPhrases(article, Tagging(article)).phrases
    var written = ""
    var offset = 0
    for phrase in phrases {
      let span = article.span(ofTokens: phrase.tokens)
      written += article[Span(offset, span.lower)] + "[" + article[span] + "]"
      offset = span.upper
    }
    return written + article[Span(offset, article.utf8.count)]
  }

  @Test(arguments: [
    "[The old harbour master] told [reporters] that [the two northern ferries] were late.",
    "[Deputy Mayor Ana Kovel] said [she] would not resign.",
    "[Kovel's office] sent [a very long letter] to [the council's housing committee].",
    "[Three] of [them] left.",
    "[He] asked for [political and legal advice].",
    "[The mayor] told [reporters] [Kovel] would stay.",
  ])
  func `phrases run from their first word to their head`(marked: String) {
    let text = marked.filter { $0 != "[" && $0 != "]" }
    #expect(bracketed(text) == marked)
  }
}
