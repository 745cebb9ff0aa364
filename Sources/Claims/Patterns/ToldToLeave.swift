internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "People were told to leave the coasts of Sri Lanka and India": a warning covers them.
  static let toldToLeave = ClaimPattern(name: "told-to-leave", cues: [.flee]) { reader, index in
    guard reader.tag(index - 1) == .to else { return [] }
    let group = ClaimVerb(reader, verb: index)
    guard Range(from: group.start - 1, to: index).contains(where: { reader.has(.telling, at: $0) })
    else {
      return []
    }
    let next = reader.isWord("in", at: index + 1) ? index + 2 : index + 1
    let isStay = reader.has(.stayVerb, at: index)
    if isStay, !reader.has(.indoors, at: index + 1) { return [] }
    guard
      let phrase = (isStay ? nil : PlaceListParser(reader: reader).list(from: next))
        ?? reader.subjects.places(endingAt: group.start)
    else { return [] }
    if phrase.tokens.upperBound <= group.start, !group.isPassive, !phrase.isPeople(in: reader) {
      return []
    }
    return [reader.draft(.covered, phrase, at: group, by: .none).tentative()]
  }
}
