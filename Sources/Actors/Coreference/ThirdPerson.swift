internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// He, she and they are who was last in view and agrees.
  func bySalience(_ index: Int) -> Int? {
    let markable = markables[index]
    guard let pronoun = markable.pronoun,
      pronoun.agreement != .it || markable.isSource,
      pronoun.person == .third || pronoun.person == .reflexive
    else { return nil }
    return mostSalient(for: index, pronoun)
  }

  /// The entity in view with the highest salience, or nil where none agrees.
  private func mostSalient(for index: Int, _ pronoun: Pronoun) -> Int? {
    let markable = markables[index]
    var best: (entity: Int, salience: Int)?
    let spokenOf = named(in: markable.words)
    var candidate = index - 1
    let limit = max(0, index - 60)
    while candidate >= limit, markables[candidate].sentence + 4 > markable.sentence {
      let distance = markable.sentence - markables[candidate].sentence
      if let best, best.salience >= Salience.most(after: distance) { break }
      if let salience = salience(of: candidate, for: markable, pronoun, spokenOf),
        salience > best?.salience ?? 0
      {
        best = (markables[candidate].entity, salience)
      }
      candidate -= 1
    }
    return best?.entity
  }

  /// Those named in the reported words of a source, who hardly are the source: few call themselves by
  /// name.
  private func named(in words: Range<Int>) -> Namesakes {
    var found = Namesakes.none
    guard !words.isEmpty else { return found }
    let first = markables.partitioningIndex { $0.tokens.lowerBound >= words.lowerBound }
    for markable in markables[first...].prefix(30) {
      guard markable.tokens.upperBound <= words.upperBound else { break }
      if markable.form == .name, markable.stretch == 0, markable.entity >= 0,
        !found.contains(markable.entity)
      {
        found.append(markable.entity)
      }
    }
    return found
  }

  /// How strongly a mention offers itself, or nil where it cannot be meant.
  private func salience(
    of candidate: Int,
    for markable: Markable,
    _ pronoun: Pronoun,
    _ spokenOf: Namesakes
  ) -> Int? {
    let other = markables[candidate]
    guard other.entity >= 0, other.stretch == markable.stretch,
      markable.stretch == 0 || other.entity != speaker(of: markable.stretch),
      other.tokens.upperBound <= markable.tokens.lowerBound,
      !markable.words.contains(other.head)
    else { return nil }
    let kind = entities[other.entity].kind
    guard entities[other.entity].agreement.agrees(with: pronoun.agreement), kind != .place,
      kind != .thing, !isBound(other, markable, pronoun)
    else { return nil }
    let salience = weigh(other, for: markable, pronoun)
    return spokenOf.contains(other.entity) ? salience - Salience.spokenOf : salience
  }

  private func weigh(_ other: Markable, for markable: Markable, _ pronoun: Pronoun) -> Int {
    let agreement = entities[other.entity].agreement
    var salience = Salience.start - Salience.sentence * (markable.sentence - other.sentence)
    if other.isSubject { salience += Salience.subject }
    if other.form == .name { salience += Salience.name }
    if other.isSource, markable.isSource { salience += Salience.source }
    if other.determination == .indefinite, markable.isSource {
      salience -= other.isSubject || other.isSource ? Salience.indefinite : Salience.passing
    }
    if other.form == .name, context.isPremodifier(other.tokens) {
      salience -= Salience.premodifier
    }
    if other.sentence == markable.sentence, context.precedesRelative(other.tokens) {
      salience += Salience.relative
    }
    if agreement == pronoun.agreement { salience += Salience.sameAgreement }
    if entities[other.entity].kind == .unknown { salience -= Salience.unknownKind }
    if pronoun.agreement == .they, agreement != .they { salience -= Salience.oneAsMany }
    salience += Salience.mention * min(entities[other.entity].mentions, Salience.mentions)
    return salience
  }

  /// Whether an object pronoun would share its clause with the subject it cannot be.
  private func isBound(_ other: Markable, _ markable: Markable, _ pronoun: Pronoun) -> Bool {
    guard context.tags[markable.head] == .objectPronoun, pronoun.person == .third,
      other.sentence == markable.sentence, other.isSubject,
      let between = Range.between(other.tokens, markable.tokens)
    else { return false }
    return !between.contains {
      context.tags[$0].isFinite && $0 > other.tokens.upperBound + 2
        || context.tokens[$0].kind == .comma
    }
  }
}

/// How much each property of a mention offers it to a pronoun, tuned on news that is not in here.
private enum Salience {
  static let start = 200
  /// Lost for each sentence in between.
  static let sentence = 50
  static let subject = 10
  static let name = 10
  /// That both are sources, as in a chain of "he said".
  static let source = 15
  /// Lost by whoever is named in the words of which the source is looked for.
  static let spokenOf = 30
  /// Lost by whoever is not known yet: a doctor.
  static let indefinite = 10
  /// Lost by whoever is not known yet and only mentioned: guests included a footballer.
  static let passing = 70
  /// Lost where the name only tells what is spoken of: the “Kovel” video.
  static let premodifier = 20
  /// That a relative clause, which the pronoun may stand in, follows it.
  static let relative = 20
  /// That the pronoun is the only one that fits.
  static let sameAgreement = 10
  static let unknownKind = 20
  /// They for one organization or person.
  static let oneAsMany = 20
  static let mention = 3
  static let mentions = 5

  /// The most that a mention can have so many sentences before the pronoun.
  static func most(after distance: Int) -> Int {
    let most = start + subject + name + source + sameAgreement + mention * mentions
    return distance > 0 ? most - sentence * distance : most + relative
  }
}
