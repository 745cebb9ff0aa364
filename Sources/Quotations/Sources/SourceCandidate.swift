internal import Language

/// A phrase that may be the source of a cue, and what stands between the two.
package struct SourceCandidate: Sendable {
  /// What was passed on the way from the cue.
  struct Between: Sendable {
    /// Bits: comma, finite verb, relative, conjunction, preposition, mark, that, infinitive.
    var signature = 0
    var phrases = 0
    var verbs = 0
  }

  /// Its tokens up to its head.
  package let tokens: Range<Int>
  /// The token that the others of the phrase describe: minister in "the prime minister of Malta".
  package let head: Int
  let isBefore: Bool
  /// Whether it is the owner in a phrase: the minister's claim, her fear.
  package let isPossessor: Bool
  let between: Between
  /// How many tokens stand between it and the cue.
  let distance: Int
}

extension SourceCandidate {
  /// A phrase right beside its cue.
  init(_ tokens: Range<Int>, head: Int, isBefore: Bool) {
    self.init(
      tokens: tokens,
      head: head,
      isBefore: isBefore,
      isPossessor: false,
      between: Between(),
      distance: 0
    )
  }
}

/// Finds the phrases of a sentence that may be a cue's source, nearest first.
struct SourceCandidates {
  private let syntax: Syntax
  private var cue = CueCandidate.none
  private(set) var found: [SourceCandidate] = []

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Finds the candidates before the cue, up to eight phrases and 60 words away, then those after it.
  mutating func find(for cue: CueCandidate) {
    self.cue = cue
    found.removeAll(keepingCapacity: true)
    searchBefore()
    searchAfter()
  }

  private mutating func searchBefore() {
    var between = SourceCandidate.Between()
    var index = cue.group.tokens.lowerBound - 1
    let start = index
    if cue.form == .noun, let phrase = syntax.phrases.phrase(at: cue.token) {
      appendPossessors(phrase, before: cue.token, between)
      index = phrase.tokens.lowerBound - 1
    }
    let limit = max(cue.sentence.lowerBound, start - 60)
    while index >= limit, between.phrases < 8 {
      if let phrase = syntax.phrases.phrase(at: index) {
        append(phrase, isBefore: true, between, distance: start - index)
        appendPossessors(phrase, before: phrase.head, between)
        between.phrases += 1
        index = phrase.tokens.lowerBound - 1
      } else {
        if syntax.symbols[index].isRelative {
          append(word: index, isBefore: true, between, distance: start - index)
        }
        between.pass(syntax.symbols[index], isFinite: syntax.tags[index].isFinite)
        index -= 1
      }
    }
  }

  private mutating func searchAfter() {
    var between = SourceCandidate.Between()
    var index = cue.end
    let limit = min(cue.sentence.upperBound, cue.end + 24)
    while index < limit, between.phrases < 4 {
      if let phrase = syntax.phrases.phrase(at: index) {
        append(phrase, isBefore: false, between, distance: phrase.tokens.lowerBound - cue.end)
        between.phrases += 1
        index = phrase.tokens.upperBound
      } else {
        between.pass(syntax.symbols[index], isFinite: syntax.tags[index].isFinite)
        index += 1
      }
    }
  }

  private mutating func append(
    _ phrase: NounPhrase,
    isBefore: Bool,
    _ between: SourceCandidate.Between,
    distance: Int
  ) {
    guard !syntax.regions.contains(phrase.head), !isHour(phrase) else { return }
    found.append(
      SourceCandidate(
        tokens: phrase.tokens,
        head: phrase.head,
        isBefore: isBefore,
        isPossessor: false,
        between: between,
        distance: distance
      )
    )
  }

  /// Whether the phrase is the hour with which an entry of a running report begins: 14:47 The airport.
  private func isHour(_ phrase: NounPhrase) -> Bool {
    let end = phrase.tokens.upperBound
    guard phrase.tokens.count == 1, phrase.head == cue.sentence.lowerBound,
      syntax.headClass(phrase.head) == .number, end < cue.sentence.upperBound
    else { return false }
    return syntax.tags[end] == .determiner
  }

  private mutating func append(
    word: Int,
    isBefore: Bool,
    _ between: SourceCandidate.Between,
    distance: Int
  ) {
    guard !syntax.regions.contains(word) else { return }
    found.append(
      SourceCandidate(
        tokens: word..<word + 1,
        head: word,
        isBefore: isBefore,
        isPossessor: false,
        between: between,
        distance: distance
      )
    )
  }

  /// The owners in a phrase: what stands before its clitic, and a possessive at its beginning.
  private mutating func appendPossessors(
    _ phrase: NounPhrase,
    before head: Int,
    _ between: SourceCandidate.Between
  ) {
    let first = phrase.tokens.lowerBound
    guard first < head, cue.form == .noun || !isOfPerson(phrase) else { return }
    if syntax.symbols[first] == .possessive {
      appendPossessor(first..<first + 1, before: head, between)
    }
    for index in first + 1..<head where syntax.symbols[index] == .clitic {
      if syntax.tags[index - 1].isNominal {
        appendPossessor(first..<index, before: head, between)
      }
    }
  }

  /// Whether the phrase is for a person, who then speaks and not the owner: the hospital’s director.
  private func isOfPerson(_ phrase: NounPhrase) -> Bool {
    syntax.tags[phrase.head] == .noun && syntax.headClass(phrase.head) == .person
  }

  private mutating func appendPossessor(
    _ tokens: Range<Int>,
    before head: Int,
    _ between: SourceCandidate.Between
  ) {
    guard !syntax.regions.contains(tokens.lowerBound) else { return }
    found.append(
      SourceCandidate(
        tokens: tokens,
        head: tokens.upperBound - 1,
        isBefore: true,
        isPossessor: true,
        between: between,
        distance: head - tokens.upperBound
      )
    )
  }
}

extension SourceCandidate.Between {
  /// Notes a token that belongs to no phrase.
  mutating func pass(_ symbol: Symbol, isFinite: Bool) {
    if isFinite {
      signature |= 2
      verbs += 1
    }
    switch symbol {
    case .comma: signature |= 1
    case .that: signature |= 64
    case .to: signature |= 128
    case .openMark, .closeMark: signature |= 32
    default:
      if symbol.isRelative { signature |= 4 }
      if symbol.isConjunction || symbol.isSubordinator { signature |= 8 }
      if symbol.isPreposition { signature |= 16 }
    }
  }
}
