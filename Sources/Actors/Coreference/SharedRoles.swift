internal import Analysis
internal import Atlas
internal import Language
internal import Text

extension Coreference {
  /// Gives each of several persons named together what is said of all of them: "judges" Ana Kovel and Bo Dunn, the
  /// "French" duo Ana Kovel and Bo Dunn, Ana Kovel and Bo Dunn "of Japan".
  mutating func shareRoles() {
    for index in markables.indices where markables[index].isGroup {
      let group = markables[index].tokens
      let members = members(of: index)
      guard members.count > 1 else { continue }
      let role = role(before: group.lowerBound)
      let country = role.flatMap { nation(in: $0) } ?? origin(after: group.upperBound)
      for member in members {
        if let country, entities[member].country == nil { entities[member].country = country }
        if let role, entities[member].role == nil, context.isPersonNoun(role.upperBound - 1) {
          entities[member].role = withoutArticle(role)
        }
      }
    }
  }

  /// The persons named in a group.
  private func members(of group: Int) -> [Int] {
    markables[(group + 1)...].prefix(32)
      .prefix { $0.tokens.lowerBound < markables[group].tokens.upperBound }
      .filter { $0.form == .name && $0.kind == .person && $0.core.count > 1 && $0.entity >= 0 }
      .map(\.entity)
  }

  /// The noun for several that ends right before the names, with what its phrase begins with.
  private func role(before names: Int) -> Range<Int>? {
    let noun = names - 1
    guard noun >= 0, context.tokens[noun].shape == .lower,
      context.tags[noun] == .pluralNoun || Self.teams.contains(context.tokens[noun].word),
      let phrase = context.phrases.phrase(at: noun)
    else { return nil }
    return Range(from: phrase.tokens.lowerBound, to: names)
  }

  private func nation(in role: Range<Int>) -> Country.Code? {
    role.first { places.place(at: $0)?.form == .adjective }.flatMap {
      places.place(at: $0)?.country
    }
  }

  private func origin(after end: Int) -> Country.Code? {
    guard end + 1 < context.tokens.count, context.tokens[end].word == MentionWords.of,
      let place = places.place(at: end + 1), place.form == .name
    else { return nil }
    return place.country
  }

  private func withoutArticle(_ role: Range<Int>) -> Range<Int> {
    context.tags[role.lowerBound] == .determiner
      ? Range(from: role.lowerBound + 1, to: role.upperBound) : role
  }

  private static let teams = WordKind.teamOfFew.words
}
