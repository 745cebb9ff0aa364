internal import Analysis
internal import Language
internal import Text

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
    if reader.isWord("closed", at: index), reader.isOfObject(index + 1) { return [] }
    let isPlain = isForce || reader.isWord(["available", "unavailable"], at: index)
    let next = reader.skippingAdverbs(from: index + 1)
    let there = Anaphora(reader: reader).there(at: next)
    guard
      let phrase = there
        ?? reader.placesAfter.preposition(from: next).flatMap({
          PlaceListParser(reader: reader).list(from: $0)
        }) ?? (isPlain ? reader.placesBefore.antecedent(before: group.start) : nil)
        ?? reader.placesBefore.fronted(before: group.start, by: subject)
    else { return [] }
    let role: CoverageRole = reader.has(.unavailable, at: index) ? .excluded : .covered
    let isFirm =
      reader.has(.inForce, at: index)
      || subject.kind == .coverer || phrase.isTelling
    return [reader.draft(role, phrase, at: group, by: subject).tentative(if: !isFirm)]
  }
}

extension ClaimReader {
  /// Whether an object stands there, so that what is before it is a verb: "closed its shops".
  fileprivate func isOfObject(_ index: Int) -> Bool {
    tag(index) == .determiner || has(.theirs, at: index)
  }
}
