internal import Text

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
    let table = ClaimVocabulary.english.topics
    self = []
    for token in tokens where token.kind == .word { formUnion(table[token.word]) }
  }

  /// The topic that the words of a sense tell, if they tell one.
  init?(toldBy sense: ClaimSense) {
    switch sense {
    case .roaming: self = .roaming
    case .burden: self = .burdens
    case .visaNoun: self = .visas
    default: return nil
    }
  }
}
