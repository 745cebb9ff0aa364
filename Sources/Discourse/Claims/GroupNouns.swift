internal import Articles

/// Nouns an organization is called by once it is named.
enum GroupNouns {
  static let all = WordSet(words)
  static let words: [Word] = [
    "alliance", "bloc", "union", "pact", "zone", "area", "grouping", "cartel", "league",
  ]
}
