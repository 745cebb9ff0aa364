internal import Articles
internal import Language
internal import Text

/// Tells the answers of which it is said that nothing was said: declined to comment.
struct UnsaidWords {
  private let syntax: Syntax
  private let table = CueTable.english

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Whether what the cue tells was not said.
  func contain(_ cue: CueCandidate, _ content: ContentCandidate) -> Bool {
    guard cue.form.isVerb, !syntax.isMarked(content.first) else { return false }
    switch content.shape {
    case .before: return syntax.isNegated(cue.group) && !isUnanswered(content.before)
    case .around: return false
    case .after: break
    }
    return isRefused(cue, content.after) || isWithheld(cue, content.after)
  }

  /// Whether the piece is a question: why it was left open, he could not say.
  private func isUnanswered(_ piece: Range<Int>) -> Bool {
    syntax.complement(piece) == .question && syntax.symbols[piece.lowerBound] != .if
  }

  /// Whether it is refused to say anything: declined to say when.
  private func isRefused(_ cue: CueCandidate, _ piece: Range<Int>) -> Bool {
    guard table.isRefusal[cue.lemma], let to = piece.first, syntax.symbols[to] == .to,
      let verb = piece.dropFirst().first, syntax.tags[verb] == .baseVerb
    else { return false }
    let lemma = syntax.entries[verb].cueLemma
    return table.isClausal[lemma] || table.isParenthetical[lemma] || table.isDisclosure[lemma]
  }

  /// Whether it is kept back: did not disclose how many.
  private func isWithheld(_ cue: CueCandidate, _ piece: Range<Int>) -> Bool {
    syntax.isNegated(cue.group) && table.isDisclosure[cue.lemma]
      && (syntax.complement(piece) == .question || syntax.complement(piece) == .phrase)
  }
}

extension Syntax {
  /// Whether a word of the group denies it: did not say, doesn’t say.
  func isNegated(_ group: VerbGroup) -> Bool {
    group.isNegated || group.tokens.contains { tags[$0].isAuxiliary && isContracted($0) }
  }

  /// Whether "not" is part of the auxiliary: can’t, cannot.
  private func isContracted(_ auxiliary: Int) -> Bool {
    let token = tokens[auxiliary]
    return WordEnd(article.utf8, token.span).small.has("t") && !Self.modals.contains(token.word)
  }

  /// The auxiliaries that end so and deny nothing.
  private static let modals = WordSet(["must", "might", "ought"])
}
