internal import Analysis
internal import Articles
internal import Atlas
internal import Text

/// Turns the groups of a claim into the countries they had on a day.
struct GroupResolution {
  let article: Article
  let groups: GroupMentions
  let day: CalendarDate
  /// Where the article says how many there are of something.
  private let numbers: [(token: Int, value: Int)]

  /// What is asked for the claims of an article on a day.
  init(_ drafts: [ClaimDraft], in article: Article, _ groups: GroupMentions, on day: CalendarDate) {
    self.article = article
    self.groups = groups
    self.day = day
    guard drafts.contains(where: { $0.phrase.items.contains { $0.isGroup } }) else {
      numbers = []
      return
    }
    numbers = article.tokens.indices.compactMap { index in
      CountWord.number(in: article, at: index).map { (token: index, value: $0) }
    }
  }

  /// The members the phrase means, or none where it does not say which.
  func countries(_ phrase: GroupPhrase) -> [Country.Code] {
    guard !phrase.isOpen else { return [] }
    var members = CountryGroupTable.all[phrase.group].countries(on: day)
    if phrase.isOfStates { members.removeAll(where: Territories.all.contains) }
    guard !phrase.regions.isEmpty else { return members }
    return members.filter { member in
      let isWithin = phrase.regions.allSatisfy { region in
        CountryGroupTable.all[region].countries(on: day).contains(member)
      }
      return isWithin != phrase.isOutside
    }
  }

  /// What the claim says of the group, for the reader.
  func group(_ phrase: GroupPhrase) -> Claim.Group {
    let group = CountryGroupTable.all[phrase.group]
    return Claim.Group(
      name: group.name,
      quantifier: phrase.quantifier,
      restriction: phrase.restriction,
      asOf: day,
      members: group.members(on: day).count,
      articleSays: numberSaid(of: phrase.group)
    )
  }

  /// How many members the article says the group has: "the 27-nation alliance".
  func numberSaid(of group: Int) -> Int? {
    let nouns = Set(CountryGroupTable.all[group].nouns.map { Word(String($0)) })
    for (index, number) in numbers {
      let following = article.tokens[
        Range(from: index + 1, to: min(index + 4, article.tokens.count))
      ]
      let isNamed = groups.isNamed(group, in: index + 1..<index + 4)
      if isNamed || following.contains(where: { nouns.contains($0.word) }) { return number }
    }
    return nil
  }
}
