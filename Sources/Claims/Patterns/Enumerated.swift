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
  /// What the subject says of those whom the verb lists: "the countries hit by the ban".
  fileprivate func those(before verb: Int) -> (role: CoverageRole, tokens: Range<Int>)? {
    var first = skippingAdverbs(from: sentence.lowerBound)
    if isWord("among", at: first) { first += 1 }
    let head = has(.peoplePronoun, at: first) ? first : phrases.phrase(at: first)?.head
    guard first < verb, verb - first < 24, let head, head < verb,
      has([.member, .listing, .exempting], at: head) || has(.peoplePronoun, at: head)
    else { return nil }
    let tokens = first..<verb
    if findings.isAny(in: tokens) { return nil }
    let isDenied = tokens.contains { tag($0) == .negation || isWord("without", at: $0) }
    if tokens.contains(where: { has(.exempting, at: $0) || isWord("out", at: $0) }) {
      return (isDenied ? .covered : .excluded, tokens)
    }
    guard tokens.contains(where: { has([.counted, .scheme, .listing], at: $0) }) else { return nil }
    return (isDenied ? .excluded : .covered, tokens)
  }
}
