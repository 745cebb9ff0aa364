internal import Language
internal import Text

extension Syntax {
  /// Who is named behind a noun for something said or written, which a colon makes the source: a
  /// statement from Maria Bloom.
  func author(of source: SourceCandidate) -> Decision.Phrase? {
    let end = source.tokens.upperBound
    guard headClass(source.head) == .communication, end + 1 < symbols.count,
      symbols[end] == .from || symbols[end] == .by,
      let phrase = phrases.phrase(from: end + 1), canSpeak(phrase.head)
    else { return nil }
    return Decision.Phrase(tokens: phrase.tokens, head: phrase.head, extent: phrase.tokens)
  }
}
