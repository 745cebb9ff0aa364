/// What a mistyped word may have been meant to be.
enum Spelling {
  /// The candidate that needs the fewest letters put in or taken out, if two of them are enough.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    candidates.map { (candidate: $0, changes: $0.difference(from: word).count) }
      .filter { $0.changes <= 2 }
      .min { $0.changes < $1.changes }?.candidate
  }
}
