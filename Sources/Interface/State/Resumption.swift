import Articles

/// Where a person goes on reading in another version of a text.
enum Resumption {
  /// How many bytes tell a place from all others.
  private static let telling = 60

  /// The offset in another text at which the words stand that stand at `offset` in the old one; the same
  /// offset where they are gone.
  static func place(of offset: Int, in old: Article, on new: Article) -> Int {
    guard offset > 0, offset < old.utf8.count else { return 0 }
    let words = old.utf8[offset...].prefix(telling)
    let found = new.text.utf8.firstRange(of: words)
    let place = found.map { new.text.utf8.distance(from: new.text.startIndex, to: $0.lowerBound) }
    return place ?? min(offset, new.utf8.count)
  }
}
