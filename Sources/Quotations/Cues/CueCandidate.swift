internal import Analysis
package import Articles
package import Language
internal import Text

/// A word or mark that may report something, and what stands around it.
package struct CueCandidate: Sendable {
  /// The token that reports.
  package let token: Int
  /// Its number in the cue table.
  let lemma: Int
  /// In which form the cue reports: a finite verb, a noun, a mark and the like.
  package let form: CueForm
  let kind: Cue.Kind
  /// The tokens of its sentence.
  let sentence: Range<Int>
  /// The verb with its auxiliaries; the token alone where it is no verb.
  let group: VerbGroup
  /// The end of the cue: past "to" of "according to".
  let end: Int

  var tokens: Range<Int> { token..<end }

  /// What stands for a cue before the first is read.
  static let none = CueCandidate(
    token: 0,
    lemma: 0,
    form: .mark,
    kind: .other,
    sentence: 0..<0,
    group: VerbGroup(endingAt: 0, in: 0..<0, []),
    end: 0
  )

  /// Whether it is a participle in the passive: was told, quoted by.
  var isPassive: Bool { form == .participle && (group.hasBe || !group.hasHave) }
}

/// Finds what may report in an article.
package struct CueCandidates {
  private let syntax: Syntax
  private let table: CueTable

  /// Finds the words and marks of an article that may report.
  package init(_ syntax: Syntax, _ table: CueTable = .english) {
    self.syntax = syntax
    self.table = table
  }

  /// The candidates of a paragraph, sentence by sentence.
  package func candidates(in paragraph: Paragraph) -> [[CueCandidate]] {
    paragraph.sentences.map { candidates(in: syntax.article.sentences[$0].tokens) }
  }

  /// The candidates of one sentence, in text order; none stands between quotation marks.
  package func candidates(in sentence: Range<Int>) -> [CueCandidate] {
    var found: [CueCandidate] = []
    for index in sentence where !syntax.regions.contains(index) {
      guard let candidate = candidate(at: index, in: sentence) else { continue }
      if found.isEmpty { found.reserveCapacity(8) }
      found.append(candidate)
    }
    return found
  }

  /// The candidate that the token is; nil where it is neither in the cue table nor a mark that
  /// reports.
  private func candidate(at index: Int, in sentence: Range<Int>) -> CueCandidate? {
    switch syntax.symbols[index] {
    case .colon: return mark(index, lemma: table.colon, in: sentence)
    case .dash:
      return isSignature(index, in: sentence)
        ? mark(index, lemma: table.signature, in: sentence) : nil
    default: break
    }
    let lemma = syntax.entries[index].cueLemma
    guard lemma > 0 else { return nil }
    if lemma == table.accord { return according(index, lemma, in: sentence) }
    guard let form = CueForm(syntax.tags[index]) else { return nil }
    return CueCandidate(
      token: index,
      lemma: lemma,
      form: form,
      kind: table.kind(lemma, as: form),
      sentence: sentence,
      group: VerbGroup(endingAt: index, in: sentence, syntax.tags),
      end: index + 1
    )
  }

  private func according(_ index: Int, _ lemma: Int, in sentence: Range<Int>) -> CueCandidate? {
    guard syntax.symbol(at: index + 1, in: sentence) == .to, !isMeasure(index + 2) else {
      return nil
    }
    return CueCandidate(
      token: index,
      lemma: lemma,
      form: .according,
      kind: .speech,
      sentence: sentence,
      group: VerbGroup(endingAt: index, in: index..<sentence.upperBound, syntax.tags),
      end: index + 2
    )
  }

  /// Whether the phrase from the token on is what things are done by, not who says so: according to age.
  private func isMeasure(_ start: Int) -> Bool {
    guard let phrase = syntax.phrases.phrase(from: start) else { return false }
    return table.measures.contains(syntax.tokens[phrase.head].word)
  }

  private func mark(_ index: Int, lemma: Int, in sentence: Range<Int>) -> CueCandidate? {
    CueCandidate(
      token: index,
      lemma: lemma,
      form: .mark,
      kind: .speech,
      sentence: sentence,
      group: VerbGroup(endingAt: index, in: index..<sentence.upperBound, syntax.tags),
      end: index + 1
    )
  }

  /// Whether the dash opens the sentence and a name follows: ― Ana Kovel.
  private func isSignature(_ index: Int, in sentence: Range<Int>) -> Bool {
    let isFirst =
      index == sentence.lowerBound || syntax.symbols[index - 1] == .closeMark
      || syntax.symbols[index - 1].isStop
    return isFirst && syntax.symbol(at: index + 1, in: sentence) == .properNoun
  }
}
