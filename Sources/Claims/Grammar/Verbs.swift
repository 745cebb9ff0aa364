internal import Text
internal import Language
internal import Articles

/// What words of a sentence are used as verbs, and who acts.
struct Verbs {
  let reader: ClaimReader

  /// Whether an object opens after the word or its particle: "shut down its", "set a".
  func isBeforeObject(_ index: Int) -> Bool {
    let next = reader.has(.particleOfVerb, at: index + 1) ? index + 2 : index + 1
    return reader.tag(next) == .determiner || next > index + 1 && reader.has(.theirs, at: next)
  }

  /// Whether the word is used as a verb here.
  func isVerb(_ index: Int) -> Bool {
    if reader.tag(index).isMainVerb { return true }
    var previous = index - 1
    if reader.has(.manner, at: previous) {
      previous -= 2
    }
    if reader.has(.helps, at: previous) { return true }
    if reader.isWord("longer", at: previous), reader.isWord("no", at: previous - 1) {
      previous -= 2
    }
    while reader.tag(previous) == .adverb, reader.tag(previous - 1).isAuxiliary { previous -= 1 }
    let before = reader.tag(previous)
    switch before {
    case .modal, .to, .be, .negation, .have: return true
    case .pronoun, .relative, .that, .adverb, .time, .conjunction: break
    default:
      guard
        before.isNominal || before == .gerund || before == .mark
          || reader.has([.coverer, .storm], at: previous)
      else {
        return false
      }
    }
    let next = reader.skippingAdverbs(from: index + 1)
    let isOfThing =
      reader.has(.coverer, at: previous) && reader.has(.regulate, at: index)
      && reader.tagging.entries[index].canBeThirdPerson && reader.tag(next).isNominal
    if isOfThing { return true }
    return PlaceListParser(reader: reader).list(from: next) != nil
      || reader.has([.apply, .offered, .works, .deploy, .stay], at: index)
        && reader.has(.afterUsage, at: next)
  }

  /// What does it, after "by", "in" or "under"; nil where that covers no country.
  func agent(of group: ClaimVerb) -> ClaimSubject? {
    let preposition = reader.skippingAdverbs(from: group.verb + 1)
    guard reader.has(.beforeDoer, at: preposition),
      let phrase = reader.phrases.phrase(from: preposition + 1)
    else { return ClaimSubject.none }
    var subject = ClaimSubject.none
    subject.kind = ClaimSubject.kind(reader, phrase)
    subject.tokens = phrase.tokens
    if phrase.tokens.contains(where: { reader.has(.coverer, at: $0) }), subject.kind != .person {
      subject.kind = .coverer
    }
    if reader.isWord("of", at: phrase.tokens.upperBound), let whole = phraseOf(phrase),
      reader.nouns.isCoverer(whole)
    {
      subject.kind = .coverer
    }
    switch subject.kind {
    case .coverer, .storm, .pronoun: return subject
    case .person: return nil
    case .name, .place: return reader.isWord("by", at: preposition) ? nil : ClaimSubject.none
    case .other:
      if reader.isWord("by", at: preposition) { return subject }
      return reader.has(.cover, at: group.verb) ? nil : ClaimSubject.none
    case .none: return subject
    }
  }

  /// The phrase after "of": the treaty in "Article 5 of the treaty".
  private func phraseOf(_ phrase: NounPhrase) -> NounPhrase? {
    reader.phrases.phrase(from: phrase.tokens.upperBound + 1)
  }

  /// Whether the auxiliary holds "not": won't, isn't, cannot.
  func isContracted(_ index: Int) -> Bool {
    let span = reader.tokens[index].span
    let utf8 = reader.article.utf8
    return reader.isWord("cannot", at: index)
      || span.count > 3 && utf8[span.upper - 1] | 0x20 == 0x74
        && reader.tokens[index].word != "must"
        && reader.tokens[index].word != "might" && reader.tokens[index].word != "ought"
  }

  /// Whether "which" before the verb stands for something that covers nothing: "the cup, which begins".
  func isOfOther(_ group: ClaimVerb) -> Bool {
    guard reader.has(.relativeOfThing, at: group.start - 1) else { return false }
    let end = reader.isKind(.comma, at: group.start - 2) ? group.start - 3 : group.start - 2
    return reader.phrases.phrase(at: end).map { !reader.nouns.isCoverer($0) } ?? false
  }
}
