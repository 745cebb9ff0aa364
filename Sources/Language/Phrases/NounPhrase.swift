package import Articles
internal import Text

/// A noun phrase from its first word to its head, without what follows the head.
public struct NounPhrase: Sendable, Hashable {
  /// Its tokens, as indices into `Article.tokens`.
  public let tokens: Range<Int>
  /// The token it is about: the last noun, or what stands for one.
  public let head: Int

  /// The phrase of these tokens, one of which is its head.
  package init(tokens: Range<Int>, head: Int) {
    self.tokens = tokens
    self.head = head
  }
}

/// The noun phrases of an article, in text order; they never overlap.
public struct NounPhrases: Sendable {
  /// All of them.
  public let phrases: [NounPhrase]
  /// For each token the index of its phrase, or -1.
  @usableFromInline let indices: [Int32]

  /// Finds the noun phrases, sentence by sentence.
  package init(_ article: Article, _ tagging: Tagging) {
    var chunker = NounPhraseChunker(article, tagging)
    for sentence in article.sentences { chunker.chunk(sentence.tokens) }
    var indices = [Int32](repeating: -1, count: article.tokens.count)
    var indexOfToken = indices.mutableSpan
    for (index, phrase) in chunker.phrases.enumerated() {
      for token in phrase.tokens { indexOfToken[token] = Int32(truncatingIfNeeded: index) }
    }
    phrases = chunker.phrases
    self.indices = indices
  }

  /// The index of the phrase the token belongs to; nil for what is no token of the article.
  @inlinable @inline(__always) public func index(at token: Int) -> Int? {
    guard indices.indices.contains(token) else { return nil }
    let index = indices[token]
    return index < 0 ? nil : Int(index)
  }

  /// The phrase the token belongs to.
  @inlinable @inline(__always) public func phrase(at token: Int) -> NounPhrase? {
    index(at: token).map { phrases[$0] }
  }

  /// The phrase that begins with the token.
  @inlinable @inline(__always) public func phrase(from token: Int) -> NounPhrase? {
    guard let phrase = phrase(at: token), phrase.tokens.lowerBound == token else { return nil }
    return phrase
  }
}
