extension PlaceRule {
  /// A small town, and one whose name is a word or a person's too, counts where something is in it.
  static let shownPlace = PlaceRule(name: "shown-place") { index, context in
    let candidate = context.candidates[index]
    guard candidate.entry.isLocal else { return nil }
    let isSupported = candidate.entry.countries.contains { context.evidence[$0] != nil }
    if candidate.entry.isOrdinary {
      let isShown = context.isWithin(candidate) && !candidate.isInHeadline && isSupported
      return isShown ? context.likeliest(candidate) : nil
    }
    let isLocated = context.isLocated(candidate)
    let isShown =
      candidate.entry.isDoubtful
      ? isLocated && (isSupported || context.evidence.isEmpty)
        || context.isReached(candidate) && isSupported
      : isLocated || isSupported && !candidate.entry.isPersonal
        || context.isReached(candidate) || candidate.entry.kind == .region
    return isShown ? context.likeliest(candidate) : nil
  }
}
