package import Articles
internal import Text

/// The part of speech of every token of an article, and what the lexicon says of it.
package struct Tagging: Sendable {
  /// One entry for each of `Article.tokens`.
  package let entries: [LexicalEntry]
  /// One tag for each of `Article.tokens`.
  package let tags: [Tag]
  /// For each sentence whether nearly all its words are capitalized, so that capitals say nothing.
  package let isTitleCase: [Bool]

  /// Tags an article, sentence by sentence.
  package init(_ article: Article, lexicon: Lexicon = .english) {
    let tokens = article.tokens
    var entries = [LexicalEntry](capacity: tokens.count) { entries in
      for token in tokens { entries.append(token.kind == .word ? lexicon[token.word] : .unknown) }
    }
    entries = CapitalizedModals.mended(entries, of: article, lexicon)
    entries = CapitalizedPreposition.mended(entries, of: article)
    var tags = [Tag](repeating: .mark, count: tokens.count)
    var titleCase: [Bool] = []
    titleCase.reserveCapacity(article.sentences.count)
    for sentence in article.sentences {
      let isTitleCase = Tagger.isTitleCase(tokens, entries, sentence.tokens)
      var tagger = Tagger(tokens: tokens, entries: entries, isTitleCase: isTitleCase)
      tagger.tag(sentence.tokens, utf8: article.utf8, into: &tags)
      titleCase.append(isTitleCase)
    }
    self.entries = entries
    self.tags = tags
    isTitleCase = titleCase
  }
}
