internal import Atlas
internal import Places
internal import Text

/// The organizations an article names, and how many members it says they have.
struct GroupMentions {
  private struct Mention {
    let group: Int
    let token: Int
  }

  private var all: [Mention] = []
  /// Those of organizations, and those that each noun can stand for.
  private var organizations: [Mention] = []
  private var called: [Word: [Mention]] = [:]

  init(_ findings: PlaceFindings) {
    for finding in findings.all {
      guard case .group(let group) = finding.target, finding.kind == .group else { continue }
      let mention = Mention(group: group, token: finding.tokens.lowerBound)
      all.append(mention)
      if CountryGroupTable.all[group].kind == .organization { organizations.append(mention) }
      for noun in CountryGroupTable.all[group].nouns {
        called[Word(String(noun)), default: []].append(mention)
      }
    }
  }

  /// The organization a noun stands for at a token: the last one named before it that is so called.
  func group(called noun: Word, at token: Int) -> Int? {
    called[noun].flatMap { Self.last($0, before: token) }
  }

  /// The organization whose members are meant where none is named: the last one before the token.
  func current(at token: Int) -> Int? { Self.last(organizations, before: token) }

  /// Whether the group is named within the tokens.
  func isNamed(_ group: Int, in range: Range<Int>) -> Bool {
    let first = all.partitioningIndex { $0.token >= range.lowerBound }
    return all[first...].prefix { $0.token < range.upperBound }.contains { $0.group == group }
  }

  /// The last mention before the token, else the first.
  private static func last(_ mentions: [Mention], before token: Int) -> Int? {
    let next = mentions.partitioningIndex { $0.token >= token }
    return next > 0 ? mentions[next - 1].group : mentions.first?.group
  }
}
