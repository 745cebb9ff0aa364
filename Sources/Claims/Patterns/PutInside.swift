internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "The map has Poland inside the line", "which puts Malta beyond its reach".
  static let putInside = ClaimPattern(name: "put-inside", cues: [.within, .outside]) {
    reader,
    index in
    guard let phrase = reader.placesBefore.governed(by: .putting, endingAt: index),
      let whole = reader.phrases.phrase(from: index + 1),
      !reader.isWord("into", at: index) || reader.nouns.isCoverer(whole)
    else { return [] }
    let group = ClaimVerb(reader, verb: phrase.tokens.lowerBound - 1)
    let role: CoverageRole = reader.has(.within, at: index) ? .covered : .excluded
    return [reader.draft(role, phrase, at: group, by: .none).tentative()]
  }

  /// "It keeps Japan safe from missiles": it is covered.
  static let keptSafe = ClaimPattern(name: "kept-safe", cues: [.safe]) { reader, index in
    guard let phrase = reader.placesBefore.governed(by: .keeping, endingAt: index)
    else { return [] }
    let group = ClaimVerb(reader, verb: phrase.tokens.lowerBound - 1)
    let subject = ClaimSubject(reader, before: group.start)
    return [
      reader.draft(.covered, phrase, at: group, by: subject).tentative(if: subject.kind != .coverer)
    ]
  }

  /// "Finland will be brought under the umbrella": it is covered.
  static let broughtInside = ClaimPattern(name: "brought-inside", cues: [.within]) {
    reader,
    index in
    guard reader.has(.takenIn, at: index - 1),
      let whole = reader.phrases.phrase(from: index + 1), reader.nouns.isCoverer(whole)
    else { return [] }
    let group = ClaimVerb(reader, verb: index - 1)
    guard group.isPassive, let phrase = reader.subjects.places(endingAt: group.start) else {
      return []
    }
    var subject = ClaimSubject.none
    subject.tokens = whole.tokens
    return [reader.draft(.covered, phrase, at: group, by: subject).tentative(if: !phrase.isTelling)]
  }
}
