internal import Language
internal import Text

extension Syntax {
  /// Whether the token heads a phrase for somebody who can speak: a name, a person, a group, a pronoun
  /// for one of these.
  func canSpeak(_ head: Int) -> Bool {
    switch headClass(head) {
    case .name, .person, .thirdPerson, .firstPerson, .group: true
    case .otherPronoun: entries[head].closedClass == .indefinite
    default: false
    }
  }

  /// Whether the token is a pronoun.
  func isPronoun(_ head: Int) -> Bool {
    switch headClass(head) {
    case .thirdPerson, .firstPerson, .it, .otherPronoun: true
    default: false
    }
  }

  /// Whether the token heads a phrase for a person: a name, a noun for one, he, she, they.
  func isPerson(_ head: Int) -> Bool {
    switch headClass(head) {
    case .name, .person, .thirdPerson, .firstPerson: true
    default: false
    }
  }

  /// Whether the token opens a clause of time, condition or reason that what is said can begin with.
  func opensFrontedClause(_ index: Int) -> Bool {
    switch symbols[index] {
    case .when, .if, .because, .unless, .although, .though: true
    default: false
    }
  }

  /// Whether a clause about the source begins with a comma at the token, and the quoted words behind it go on with a
  /// small letter: said X, who farms here, “…”.
  func isClauseOfSource(from comma: Int, before region: MarkedRegion) -> Bool {
    guard comma + 1 < region.open, let word = region.content.first else { return false }
    return symbols[comma] == .comma && symbols[comma + 1].isRelative
      && tokens[word].shape == .lower
  }

  /// The subject of the clause that begins at the token and ends before another: the first phrase that no
  /// preposition governs before the verb; any that can speak where there is no verb.
  func subject(in clause: Range<Int>) -> NounPhrase? {
    let verb = clause.first { tags[$0].isFinite } ?? clause.upperBound
    var index = clause.lowerBound
    while index < verb {
      guard let phrase = phrases.phrase(at: index) else {
        index += 1
        continue
      }
      let isGoverned = index > clause.lowerBound && symbols[index - 1].isPreposition
      if canSpeak(phrase.head), !isGoverned || verb == clause.upperBound { return phrase }
      if !isGoverned, symbol(at: phrase.tokens.upperBound, in: clause) != .comma { return nil }
      index = max(phrase.tokens.upperBound, index + 1)
    }
    return nil
  }
}
