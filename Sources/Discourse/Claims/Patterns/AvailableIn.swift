internal import Articles

extension ClaimPattern {
  /// "It is not available in Malta", "warnings are in force for Wales".
  static let availableIn = ClaimPattern(
    name: "available-in",
    cues: [.available, .unavailable, .force]
  ) { reader, index in
    let isForce = reader.has(.force, at: index)
    if reader.tag(index - 1) == .to || reader.isWord("who", at: index - 1) { return [] }
    if reader.tokens[index].shape != .lower, index != reader.sentence.lowerBound { return [] }
    let isOnSale = reader.isWord("sale", at: index) && reader.isWord("on", at: index - 1)
    if isForce, !isOnSale, !reader.has(.intoForce, at: index - 1) { return [] }
    if reader.isWord("sale", at: index), !isOnSale { return [] }
    var group = ClaimVerb(reader, verb: isForce ? index - 1 : index)
    if reader.has(.becoming, at: group.start - 1) {
      group = ClaimVerb(reader, verb: group.start - 1)
    }
    let subject = ClaimSubject(reader, before: group.start)
    guard subject.kind != .person, subject.kind != .place || isForce else { return [] }
    if reader.isWord("place", at: index), !reader.isWord("in", at: index - 1) { return [] }
    if reader.isWord("open", at: index), reader.tag(index - 1).isNominal { return [] }
    if reader.has(.openState, at: index),
      let noun = reader.phrases.phrase(at: index), noun.head > index
    {
      return []
    }
    let isBare = subject.kind == .other || subject.kind == .none
    if isBare, reader.isWord("closed", at: index) { return [] }
    if reader.isWord("good", at: index),
      isBare || reader.finding(at: index + 2) != nil || reader.finding(at: index + 3) != nil
    {
      return []
    }
    let isPlain = isForce || reader.isWord(["available", "unavailable"], at: index)
    let next = reader.skippingAdverbs(from: index + 1)
    let there = Anaphora(reader: reader).there(at: next)
    guard
      let phrase = there
        ?? reader.afterPlacePreposition(from: next).flatMap({
          PlaceListParser(reader: reader).list(from: $0)
        }) ?? (isPlain ? reader.antecedent(before: group.start) : nil)
        ?? reader.fronted(before: group.start, by: subject)
    else { return [] }
    let role: CoverageRole = reader.has(.unavailable, at: index) ? .excluded : .covered
    let isFirm =
      reader.has(.inForce, at: index)
      || subject.kind == .coverer || phrase.isTelling
    return [reader.draft(role, phrase, at: group, by: subject, isTentative: !isFirm)]
  }
}

extension ClaimReader {
  /// The token after "in", "to viewers in" is left to the list; also past "free of charge".
  func afterPlacePreposition(from index: Int) -> Int? {
    var next = index
    var steps = 0
    while steps < 5, !has(.afterAvailable, at: next) {
      guard sentence.contains(next), finding(at: next) == nil, tag(next) != .mark,
        !tag(next).isFinite
      else { return nil }
      next += 1
      steps += 1
    }
    guard has(.afterAvailable, at: next) else { return nil }
    if PlaceListParser(reader: self).list(from: next + 1) == nil {
      let later = next + 1
      return has(.joins, at: later) && has(.afterAvailable, at: later + 1)
        ? later + 2 : laterPlace(later)
    }
    return next + 1
  }

  /// Past a time or a price before the place: "from Monday in France".
  private func laterPlace(_ index: Int) -> Int? {
    for next in index..<index + 5 {
      if tag(next).isFinite { return nil }
      if has(.afterAvailable, at: next) { return next + 1 }
    }
    return nil
  }
}
