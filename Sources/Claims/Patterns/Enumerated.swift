internal import Analysis
internal import Language
internal import Places
internal import Text

extension ClaimPattern {
  /// "Among the countries hit by the ban are Iran and Mali", "key exclusions include Chile".
  static let enumerated = ClaimPattern(name: "enumerated", cues: [.list, .stay]) { reader, index in
    guard reader.tag(index).isFinite, reader.isPlaced(after: index),
      let those = reader.those(before: index)
    else { return [] }
    let next = reader.skippingAdverbs(from: index + 1)
    guard let phrase = PlaceListParser(reader: reader).list(from: next),
      phrase.items.contains(where: { $0.country != nil })
    else { return [] }
    return [
      ClaimDraft(those.role, phrase, at: index, from: reader.sentence.lowerBound)
        .said(of: those.tokens).affirmed(as: .covered)
        .firm(if: phrase.isTelling || those.role == .excluded)
    ]
  }
}

extension ClaimReader {
  /// What the subject says of those whom the verb lists: "the countries hit by the ban"; also where "these"
  /// are those of whom the sentence before tells without a name.
  fileprivate func those(before verb: Int) -> ListStatus? {
    var first = skippingAdverbs(from: sentence.lowerBound)
    if isWord("among", at: first) { first += 1 }
    if let status = countedBefore(first, verb) { return status }
    let noun = tagging.entries[first].canBeParticiple ? first + 1 : first
    let head =
      has(.peoplePronoun, at: first)
      ? first : (phrases.phrase(at: first) ?? phrases.phrase(at: noun))?.head
    guard first < verb, verb - first < 24, let head, head < verb,
      has([.member, .listing, .exempting, .leftOff], at: head) || has(.peoplePronoun, at: head)
    else { return nil }
    let tokens = first..<verb
    return whole.namesCountry(in: tokens) ? nil : ListStatus(tokens, in: self)
  }

  /// What the sentence before says of a number of countries, where this one begins with "these are".
  private func countedBefore(_ first: Int, _ verb: Int) -> ListStatus? {
    guard has(.listDeterminer, at: first) || isWord("they", at: first),
      (first + 1..<verb).allSatisfy({ tag($0) == .number || has(.member, at: $0) }),
      let before = whole.sentence(before: sentence),
      before.contains(where: { whole.has(.member, at: $0) }), !findings.isAny(in: before)
    else { return nil }
    return ListStatus(before, in: self)
  }
}
