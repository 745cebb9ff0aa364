internal import Language

/// The tokens of an article that content after a cue may end before, whatever the cue.
struct ContentEnds {
  /// For each token the first at or after it that content may end before; marked regions count only
  /// as a whole.
  private let firsts: [Int32]
  /// For each token the one after it or after the marked region it belongs to.
  private let nexts: [Int32]

  init(_ syntax: Syntax) {
    let count = syntax.symbols.count
    var firsts = [Int32](repeating: Int32(count), count: count + 1)
    var nexts = firsts
    var first = firsts.mutableSpan
    var next = nexts.mutableSpan
    for index in (0..<count).reversed() {
      let end = max(syntax.regions.region(at: index)?.tokens.upperBound ?? 0, index + 1)
      next[index] = Int32(end)
      let isEnd = index > 0 && syntax.endsContent(index)
      first[index] = isEnd ? Int32(index) : first[end]
    }
    self.firsts = firsts
    self.nexts = nexts
  }

  /// The first token at or after this one before which content may end.
  func first(from token: Int) -> Int { Int(firsts[token]) }

  /// Where to look on from a token: behind it, or behind the marked region it belongs to.
  func next(_ token: Int) -> Int { Int(nexts[token]) }
}

extension Syntax {
  /// Whether content may end before the token.
  fileprivate func endsContent(_ index: Int) -> Bool {
    if let phrase = phrases.phrase(at: index) {
      guard phrase.tokens.lowerBound == index else { return false }
      return phrases.index(at: index - 1) != nil || symbols[index - 1] == .closeMark
        || symbols[index] == .time
    }
    let symbol = symbols[index]
    if symbol.isBreak || symbol.isConjunction || symbol.isSubordinator || symbol.isRelative {
      return true
    }
    if symbol.isPreposition { return true }
    switch symbol {
    case .that, .to, .time, .gerund, .participle, .adverb, .so, .how, .why, .whether, .what,
      .presentVerb, .pastVerb, .be, .have, .modal, .do:
      return true
    default: return symbols[index - 1] == .closeMark
    }
  }
}
