internal import Language
internal import Text

extension PlaceRule {
  /// In French, to speak English, the Spanish language: a tongue, no country.
  static let language = PlaceRule(name: "language") { index, context in
    let candidate = context.candidates[index]
    guard candidate.entry.kind == .adjective else { return nil }
    if let after = context.after(candidate) {
      if tongues.contains(context.tokens[after].word) { return .nothing }
      let tag = context.tagging.tags[after]
      if tag.isNominal || tag == .adjective { return nil }
    }
    guard let before = context.before(candidate) else { return nil }
    return speaking.contains(context.tokens[before].word) ? .nothing : nil
  }

  private static let tongues = WordKind.tongue.words
  private static let speaking = WordKind.speaking.words
}
