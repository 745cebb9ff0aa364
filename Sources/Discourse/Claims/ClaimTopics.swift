internal import Articles

/// What an article speaks of somewhere, as far as single words tell.
struct ClaimTopics: OptionSet, Sendable {
  let rawValue: UInt8

  static let roaming = ClaimTopics(rawValue: 1)
  /// What burdens the trade of a country: sanctions, tariffs.
  static let burdens = ClaimTopics(rawValue: 2)
  static let visas = ClaimTopics(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The topics of these tokens.
  init(of tokens: [Token]) {
    self = []
    for token in tokens where token.kind == .word { formUnion(Self.table[token.word]) }
  }

  private static let table: WordTable<ClaimTopics> = {
    var table = WordTable<ClaimTopics>(missing: [])
    table["roaming"] = .roaming
    for word: Word in ["sanctions", "tariffs", "tariff", "embargo", "duties"] {
      table[word] = .burdens
    }
    for word: Word in ["visa", "visas"] { table[word] = .visas }
    return table
  }()
}
