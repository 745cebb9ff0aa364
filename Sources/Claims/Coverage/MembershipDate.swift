internal import Atlas
internal import Text

/// Concludes from how many members an article says a group has when it was written: "the 26-nation
/// alliance".
struct MembershipDate {
  /// A time in which a group kept its members.
  private struct Term {
    let from: CalendarDate
    let to: CalendarDate
    /// How far its count is from the article's.
    let difference: Int

    var length: Int { to.daysSince1970 - from.daysSince1970 }
  }

  private let terms: [Term]

  /// What the first number of members that the article gives says of the days up to `latest`; nil
  /// where it gives none.
  init?(_ finder: ClaimFinder, until latest: CalendarDate) {
    let resolution = GroupResolution(finder.drafts, in: finder.article, finder.groups, on: latest)
    for case .group(let phrase) in finder.drafts.flatMap(\.phrase.items).map(\.target) {
      let group = CountryGroupTable.all[phrase.group]
      guard group.kind == .organization, let said = resolution.numberSaid(of: phrase.group)
      else { continue }
      terms = Self.terms(of: group, until: latest, said)
      return
    }
    return nil
  }

  private static func terms(
    of group: CountryGroup,
    until latest: CalendarDate,
    _ said: Int
  ) -> [Term] {
    let starts = group.changes.filter { $0 <= latest }
    return starts.indices.map { index in
      let next = index + 1 < starts.count ? starts[index + 1] : nil
      return Term(
        from: starts[index],
        to: next.map { CalendarDate(daysSince1970: $0.daysSince1970 - 1) } ?? latest,
        difference: abs(group.members(on: starts[index]).count - said)
      )
    }
  }

  /// The last day of the latest time in which the table's count is the article's; nil where there is
  /// no such time, or where it still lasts.
  var exact: CalendarDate? {
    guard let last = terms.last, last.difference != 0 else { return nil }
    return terms.last { $0.difference == 0 }?.to
  }

  /// The last day of the longest time in which the table's count comes nearest to the article's.
  var nearest: CalendarDate? {
    let least = terms.map(\.difference).min()
    return terms.filter { $0.difference == least }.max { $0.length < $1.length }?.to
  }
}
