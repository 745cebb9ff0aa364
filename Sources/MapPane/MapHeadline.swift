import Analysis
import Atlas
import Display
import Text

/// What the claims of an article come to, as a headline says it.
struct MapHeadline {
  let record: MapRecord

  /// The longest of the headlines that takes at most so many columns.
  func text(columns: Int) -> String {
    let named = [true, false].map { headline(isNamed: true, isLong: $0) }
    let counted = [true, false].map { headline(isNamed: false, isLong: $0) }
    let titles =
      named.flatMap { ["\($0), \(record.basis)", $0] } + counted
      + ["Coverage, \(record.day)", "Coverage"]
    return titles.first { CharacterWidth.columns(of: $0) <= columns } ?? "Map"
  }

  private func headline(isNamed: Bool, isLong: Bool) -> String {
    let parts = [covered(isNamed, isLong), excluded(isNamed), hosts(isNamed)].compactMap { $0 }
    let head = head(isLong: isLong)
    return parts.isEmpty ? head : "\(head): \(parts.joined(separator: "; "))"
  }

  /// What the map is of: "Who the shield would cover".
  private func head(isLong: Bool) -> String {
    let claims = record.evidence
    if claims.isEmpty { return isLong ? "Countries that this article names" : "Countries named" }
    guard let subject, isLong || subject.count <= 24 else { return "Who is in and who is out" }
    let covering = claims.filter { $0.role == .covered || $0.role == .excluded }
    if covering.isEmpty { return "Where \(subject) stands" }
    let isHedged = covering.allSatisfy(\.isHedged)
    return "Who \(subject) \(isHedged ? "would cover" : "covers")"
  }

  /// The thing, where its name is short enough for a headline.
  private var subject: String? {
    record.subject.flatMap { $0.count <= 44 ? $0 : nil }
  }

  private func covered(_ isNamed: Bool, _ isLong: Bool) -> String? {
    let members = members(.covered)
    if members.isEmpty { return nil }
    if isNamed, members.count <= 3 { return Self.list(members) }
    let of = isLong ? group.map { " of \($0.members) \($0.name) members" } : nil
    return "\(members.count)\(of ?? (members.count == 1 ? " country" : " countries"))"
  }

  private func excluded(_ isNamed: Bool) -> String? {
    let members = members(.excluded)
    if members.isEmpty { return nil }
    return isNamed && members.count <= 4
      ? "not \(Self.list(members))" : "\(members.count) left out"
  }

  private func hosts(_ isNamed: Bool) -> String? {
    let members = members(.host)
    if members.isEmpty || !isNamed && members.count > 2 { return nil }
    return isNamed && members.count <= 2
      ? "hosted by \(Self.list(members))" : "\(members.count) hosts"
  }

  /// The organization whose members are covered, where all that are covered come from it.
  private var group: (name: String, members: Int)? {
    let groups = record.evidence.filter { $0.role == .covered }.compactMap(\.group)
    guard let group = groups.first, group.restriction == nil,
      CountryGroupTable.all.contains(where: { $0.name == group.name && $0.kind == .organization }),
      group.members >= members(.covered).count
    else { return nil }
    return (group.name, group.members)
  }

  private func members(_ role: CoverageRole) -> [Country.Code] {
    record.standings.filter { $0.has(role) }.map(\.country)
  }

  /// "Malta", "Malta and Italy", "Malta, Italy and Spain".
  private static func list(_ countries: [Country.Code]) -> String {
    let names = countries.map { CountryTable.label(of: $0) }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
