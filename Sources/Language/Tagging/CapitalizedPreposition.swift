internal import Articles
internal import Text

/// Tells a first name that looks like a preposition from one: Per Holm, not per head.
enum CapitalizedPreposition {
  /// The entries of an article's tokens with such names made words that no dictionary holds.
  static func mended(_ entries: [LexicalEntry], of article: Article) -> [LexicalEntry] {
    let tokens = article.tokens
    var mended = entries
    for index in tokens.indices
    where tokens[index].shape == .capitalized && entries[index].closedClass == .preposition
      && index + 1 < tokens.count && tokens[index + 1].shape == .capitalized
      && !entries[index + 1].isClosedClass
      && NameLexicon.english[tokens[index].word].firstName != nil
    {
      let isWithin =
        index > 0 && (tokens[index - 1].kind == .word || tokens[index - 1].kind == .comma)
      let next = index + 2
      let isSubject =
        next < tokens.count && entries[next].cueLemma > 0 && tokens[next].kind == .word
      if isWithin || isSubject { mended[index] = .unknown }
    }
    return mended
  }
}
