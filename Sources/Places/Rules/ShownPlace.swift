internal import Articles
internal import Language
internal import Text

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
      if candidate.entry.isDoubtful {
        isLocated && (isSupported || context.evidence.isEmpty)
          || context.isReached(candidate) && isSupported
      } else if candidate.entry.isPersonal {
        isLocated && !context.isOwner(candidate)
          || (isSupported || candidate.entry.kind == .city) && context.isReached(candidate)
          || isSupported && candidate.entry.kind == .region
          || isSupported && (isLocated || context.isTown(candidate))
      } else {
        isLocated || isSupported || context.isReached(candidate) || candidate.entry.kind == .region
      }
    let isSubject = candidate.entry.kind == .city && context.isDescribed(candidate)
    return isShown || isSubject ? context.likeliest(candidate) : nil
  }
}

extension PlaceContext {
  /// Whether something is somebody's who may be called so: at Nancy's.
  fileprivate func isOwner(_ candidate: PlaceCandidate) -> Bool {
    after(candidate).map { tokens[$0].isClitic } ?? false
  }

  /// Whether it is said what it is, and nobody is called so: Perth is home.
  fileprivate func isDescribed(_ candidate: PlaceCandidate) -> Bool {
    guard !candidate.entry.isPersonal, let after = after(candidate) else { return false }
    return tagging.tags[after] == .be
  }
}
