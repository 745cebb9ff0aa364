internal import Text

extension PlaceRule {
  /// A name that nothing here shows to be a place is what it is elsewhere in the article.
  static let sameName = PlaceRule(name: "same-name") { index, context in
    let candidate = context.candidates[index]
    let country =
      candidate.isInHeadline && candidate.entry.isOrdinary
      ? nil : context.settled[hash: candidate.match.key]
    return country.map { .country($0) } ?? .nothing
  }
}
