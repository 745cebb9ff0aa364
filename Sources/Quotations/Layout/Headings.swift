internal import Articles
internal import Language
internal import Text

extension Syntax {
  /// Whether the paragraph is the title or a heading, below which somebody else may speak.
  func isHeading(_ paragraph: Int) -> Bool {
    let paragraph = article.paragraphs[paragraph]
    return paragraph.kind == .heading
      || article.titleSpan.map { paragraph.span.lower < $0.upper } ?? false
  }
}
