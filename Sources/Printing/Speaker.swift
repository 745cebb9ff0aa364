import Articles
import Analysis

extension Analysis {
  /// What printed text calls the speaker of a quotation: the actor's name, the source as it is written,
  /// or that nobody was found.
  func speaker(of quotation: Quotation, in article: Article) -> String {
    guard let source = quotation.source else { return "speaker not found" }
    return source.actor.map { actors[$0.index].name } ?? article.line(source.span)
  }
}
