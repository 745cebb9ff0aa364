package import Articles
public import Text

/// What the stages of the analysis know of an article's language: an object for the reason that an
/// `Article` is one.
public final class Syntax: Sendable {
  /// The article it is about.
  package let article: Article
  /// Those of the article.
  public let tokens: [Token]
  /// For each token its part of speech.
  public let tags: [Tag]
  /// For each token what the lexicon says of it.
  public let entries: [LexicalEntry]
  /// For each sentence whether capitals say nothing in it.
  package let isTitleCase: [Bool]
  /// The noun phrases of the article.
  public let phrases: NounPhrases
  /// What stands between quotation marks in it.
  public let regions: MarkedRegions
  /// What each token is to the features.
  public let symbols: [Symbol]
  /// For each token the finite verb that its clause has from there on.
  package let clauseVerbs: ClauseVerbs
  /// Those of the article.
  @usableFromInline let sentences: [Sentence]
  /// For each token the number of its sentence.
  @usableFromInline let sentenceIndices: [Int32]
  /// For each token how many finite verbs stand before it in the article.
  @usableFromInline let finiteVerbsBefore: [Int32]
  /// For each token how many commas stand before it in the article.
  @usableFromInline let commasBefore: [Int32]

  /// Reads the language of an article.
  package init(_ article: Article, _ tagging: Tagging) {
    let regions = MarkedRegions(article)
    self.article = article
    tokens = article.tokens
    tags = tagging.tags
    entries = tagging.entries
    isTitleCase = tagging.isTitleCase
    phrases = NounPhrases(article, tagging)
    self.regions = regions
    symbols = Self.symbols(article, tagging, regions)
    clauseVerbs = ClauseVerbs(symbols, tagging.tags)
    let sentences = article.sentences
    self.sentences = sentences
    sentenceIndices = [Int32](capacity: article.tokens.count) { indices in
      for index in sentences.indices {
        for _ in sentences[index].tokens { indices.append(Int32(index)) }
      }
    }
    finiteVerbsBefore = Self.counts(tagging.tags, of: \.isFinite)
    commasBefore = Self.counts(symbols) { $0 == .comma }
  }

  /// The tokens that lie in a stretch of the text, at least in part.
  package func tokens(in span: Span) -> Range<Int> {
    let lower = tokens.partitioningIndex { Int($0.upper) > span.lower }
    let upper = tokens.partitioningIndex { Int($0.lower) >= span.upper }
    return lower..<max(lower, upper)
  }

  /// Whether the token is a word or a number.
  package func isWord(_ token: Int) -> Bool {
    let kind = tokens[token].kind
    return (kind == .word || kind == .number) && !tokens[token].isClitic
  }

  /// The sentence the token belongs to.
  @inlinable @inline(__always) public func sentence(at token: Int) -> Sentence {
    sentences[Int(sentenceIndices[token])]
  }

  /// The symbol of the token, or that of a boundary outside the stretch.
  @inlinable @inline(__always) public func symbol(at token: Int, in range: Range<Int>) -> Symbol {
    range.contains(token) ? symbols[token] : .boundary
  }

  /// How many finite verbs stand in the stretch.
  @inlinable @inline(__always) public func finiteVerbs(in range: Range<Int>) -> Int {
    Int(finiteVerbsBefore[range.upperBound] - finiteVerbsBefore[range.lowerBound])
  }

  /// How many commas stand in the stretch.
  @inlinable @inline(__always) public func commas(in range: Range<Int>) -> Int {
    Int(commasBefore[range.upperBound] - commasBefore[range.lowerBound])
  }

  private static func symbols(
    _ article: Article,
    _ tagging: Tagging,
    _ regions: MarkedRegions
  ) -> [Symbol] {
    let (tokens, utf8) = (article.tokens, article.utf8)
    let (tags, entries) = (tagging.tags, tagging.entries)
    let words = Symbol.words
    var symbols = [Symbol](capacity: tokens.count) { symbols in
      for index in tokens.indices {
        let isClosedClass = entries[index].isClosedClass
        symbols.append(
          Symbol(tokens[index], tags[index], isClosedClass: isClosedClass, utf8: utf8, words: words)
        )
      }
    }
    for region in regions.regions {
      symbols[region.open] = .openMark
      if region.isClosed { symbols[region.content.upperBound] = .closeMark }
    }
    return symbols
  }

  /// How many elements before each, and before the end, are such.
  private static func counts<Element>(
    _ elements: [Element],
    of isCounted: (Element) -> Bool
  ) -> [Int32] {
    [Int32](capacity: elements.count + 1) { counts in
      var count: Int32 = 0
      counts.append(count)
      for element in elements {
        if isCounted(element) { count += 1 }
        counts.append(count)
      }
    }
  }
}
