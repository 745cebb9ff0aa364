internal import Articles
internal import Atlas

/// The organizations an article names, and how many members it says they have.
struct GroupMentions {
  private let mentions: [(group: Int, token: Int)]

  init(_ findings: PlaceFindings) {
    mentions = findings.all.compactMap { finding in
      guard case .group(let group) = finding.target, finding.kind == .group else { return nil }
      return (group, finding.tokens.lowerBound)
    }
  }

  /// The organization a noun stands for at a token: the last one named before it that is so called.
  func group(called noun: Word, at token: Int) -> Int? {
    let fitting = mentions.filter { mention in
      CountryGroupTable.all[mention.group].nouns.contains { Word(String($0)) == noun }
    }
    return (fitting.last { $0.token < token } ?? fitting.first)?.group
  }

  /// The organization whose members are meant where none is named: the last one before the token.
  func current(at token: Int) -> Int? {
    let named = mentions.filter { CountryGroupTable.all[$0.group].kind == .organization }
    return (named.last { $0.token < token } ?? named.first)?.group
  }

  /// Whether the group is named within the tokens.
  func isNamed(_ group: Int, in range: Range<Int>) -> Bool {
    mentions.contains { $0.group == group && range.contains($0.token) }
  }
}
