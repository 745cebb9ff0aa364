internal import Analysis
internal import Language
internal import Text

extension ClaimPattern {
  /// "Missing from the list are Peru and Chile", "Also exempt is Malta".
  static let leadingState = ClaimPattern(name: "leading-state", cues: [.exclude, .idiom]) {
    reader,
    index in
    guard index - reader.sentence.lowerBound < 3, reader.has(.stateOfLack, at: index),
      let be = (index + 1..<index + 8).first(where: { reader.tag($0) == .be }),
      !Range(from: index + 1, to: be).contains(where: { reader.tag($0) == .mark }),
      let phrase = PlaceListParser(reader: reader).list(from: reader.skippingAdverbs(from: be + 1))
    else { return [] }
    return [ClaimDraft(.excluded, phrase, at: index).affirmed(as: .covered)]
  }
}
