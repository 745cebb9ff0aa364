import Analysis
import Articles
import Atlas
import Text

extension MapRecord {
  /// The groups that claims are made of and whose members come and go.
  var groups: [CountryGroup] {
    var groups: [CountryGroup] = []
    for name in evidence.compactMap(\.group?.name)
    where !groups.contains(where: { $0.name == name }) {
      guard let group = CountryGroupTable[name], !group.changes.isEmpty else { continue }
      groups.append(group)
    }
    return groups
  }

  /// The day of a change of their members so many changes later or earlier; nil where there is none up to
  /// today.
  func change(_ steps: Int, from day: CalendarDate) -> CalendarDate? {
    let days = Set(groups.flatMap(\.changes)).sorted().filter { $0 <= .today }
    let index =
      steps > 0
      ? days.partitioningIndex { $0 > day } + steps - 1
      : days.partitioningIndex { $0 >= day } + steps
    return days.indices.contains(index) ? days[index] : nil
  }

  /// How many members the groups have on the day, and who came or went on it.
  var membership: String {
    let day = asOf.date ?? .today
    let texts = groups.map { group in
      "\(group.name) \(group.members(on: day).count) members\(Self.change(of: group, on: day))"
    }
    return (["as of \(self.day)"] + texts).joined(separator: " · ")
  }

  /// Who joined a group on a day, and who left it: " (+CZ HU PL)".
  private static func change(of group: CountryGroup, on day: CalendarDate) -> String {
    guard group.changes.contains(day) else { return "" }
    let before = Set(group.countries(on: CalendarDate(daysSince1970: day.daysSince1970 - 1)))
    let after = Set(group.countries(on: day))
    let joined = after.subtracting(before).sorted().map { "+\($0.short)" }
    let left = before.subtracting(after).sorted().map { "-\($0.short)" }
    let changes = joined + left
    if changes.isEmpty { return "" }
    let shown = changes.count > 12 ? changes.prefix(12) + ["…"] : changes[...]
    return " (\(shown.joined(separator: " ")))"
  }
}
