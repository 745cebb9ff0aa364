internal import Articles
internal import Text

/// Tells the capitalised words that look like modal verbs and are none: May the minister or the month,
/// Will the actor.
struct CapitalizedModals {
  private let article: Article
  private let lexicon: Lexicon
  private let entries: [LexicalEntry]
  /// Whether somebody of the article is called May.
  private var hasMay = false

  /// The entries of an article's tokens with these words mended.
  static func mended(
    _ entries: [LexicalEntry],
    of article: Article,
    _ lexicon: Lexicon
  ) -> [LexicalEntry] {
    let tokens = article.tokens
    let places = tokens.indices.filter {
      tokens[$0].shape == .capitalized && entries[$0].closedClass == .modal
    }
    if places.isEmpty { return entries }
    return Self(article, entries, lexicon).mended(places)
  }

  private init(_ article: Article, _ entries: [LexicalEntry], _ lexicon: Lexicon) {
    self.article = article
    self.entries = entries
    self.lexicon = lexicon
  }

  private func mended(_ places: [Int]) -> [LexicalEntry] {
    var copy = self
    copy.hasMay = places.contains { isMay($0) && followsName($0) }
    var mended = entries
    for place in places {
      switch copy.reading(place) {
      case .modal: continue
      case .month: mended[place] = lexicon["april"]
      case .name: mended[place] = .unknown
      }
    }
    return mended
  }

  private enum Reading { case modal, month, name }

  private func reading(_ index: Int) -> Reading {
    if followsName(index) { return .name }
    if isMay(index), isDated(index) { return .month }
    if !isFirst(index) { return isMay(index) && !hasMay ? .month : .name }
    if isMay(index), isFirstName(index) { return .name }
    return isSubject(index) && (hasMay || !isMay(index)) ? .name : .modal
  }

  private func isMay(_ index: Int) -> Bool { article.tokens[index].word == Self.may }

  /// Whether a capital is owed to the word's place.
  private func isFirst(_ index: Int) -> Bool {
    index == 0
      || article.tokens[index - 1].kind != .word && article.tokens[index - 1].kind != .comma
  }

  /// Whether a title, a first name or the like stands right before it.
  private func followsName(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = article.tokens[index - 1]
    return before.kind == .word && before.shape == .capitalized
      && !entries[index - 1].isClosedClass && !Self.dating.contains(before.word)
  }

  /// Whether a year, a day or a word that asks for a time stands beside it.
  private func isDated(_ index: Int) -> Bool {
    let after = index + 1 < article.tokens.count ? article.tokens[index + 1].kind : .stop
    guard index > 0 else { return after == .number }
    let before = article.tokens[index - 1]
    return after == .number || before.kind == .number || Self.dating.contains(before.word)
  }

  /// Whether a verb of its own or a surname follows, so that it can be no modal.
  private func isSubject(_ index: Int) -> Bool {
    guard index + 1 < article.tokens.count, article.tokens[index + 1].kind == .word else {
      return false
    }
    let next = entries[index + 1]
    if article.tokens[index + 1].shape == .capitalized {
      return !next.isClosedClass && !isAsked(index)
    }
    if let closed = next.closedClass {
      return closed == .modal || Self.finite.contains(word(index + 1))
    }
    return next.canBePast || next.canBeThirdPerson && !next.canBeBaseVerb
  }

  /// Whether a surname follows, and behind it a comma or a verb in the past: May Long, the owner; May Long said.
  private func isFirstName(_ index: Int) -> Bool {
    guard index + 2 < article.tokens.count, article.tokens[index + 1].shape == .capitalized,
      article.tokens[index + 1].kind == .word, !entries[index + 1].isClosedClass, !isAsked(index)
    else { return false }
    let next = entries[index + 2]
    return article.tokens[index + 2].kind == .comma
      || article.tokens[index + 2].kind == .word && article.tokens[index + 2].shape == .lower
        && (next.canBePast || next.canBeThirdPerson) && !next.canBeBaseVerb
  }

  /// Whether the sentence is a question.
  private func isAsked(_ index: Int) -> Bool {
    let stop = article.tokens[index...].prefix(60).first { $0.kind == .stop }
    return stop?.word == Self.questionMark
  }

  private func word(_ index: Int) -> Word { article.tokens[index].word }

  private static let may: Word = "may"
  private static let questionMark: Word = "?"
  private static let finite = WordKind.finiteVerb.words
  private static let dating = WordKind.dating.words
}
