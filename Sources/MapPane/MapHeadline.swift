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
    let mixed = record.areSubjectsMixed ? [named[0], counted[0]] : []
    let titles =
      mixed + named.flatMap { ["\($0), \(record.basis)", $0] } + [leftOut] + counted
      + heads + ["Coverage, \(record.day)", "Coverage"]
    return titles.first { CharacterWidth.columns(of: $0) <= columns } ?? "Map"
  }

  /// What the map is of and its day, and what it is of alone; none where the article does not name it.
  private var heads: [String] {
    if record.areSubjectsMixed { return [head(isLong: true)] }
    guard let subject, !record.evidence.isEmpty else { return [] }
    let name = subject.prefix(1).uppercased() + subject.dropFirst()
    let head = head(isLong: true)
    return ["\(head), \(record.day)", "\(name), \(record.day)", head]
  }

  /// The same without those who host: who is left out is what people ask first.
  private var leftOut: String {
    let parts = [covered(true, true), excluded(true)].compactMap { $0 }
    return parts.isEmpty
      ? head(isLong: true) : "\(head(isLong: true)): \(parts.joined(separator: "; "))"
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
    if record.areSubjectsMixed { return mixedHead(isLong: isLong) }
    guard let subject, isLong || subject.count <= 24 else { return "Who is in and who is out" }
    let covering = claims.filter { $0.role == .covered || $0.role == .excluded }
    if covering.isEmpty { return "Where \(subject) \(subject.isPlural ? "stand" : "stands")" }
    let verb = isMostlyHedged(covering) ? "would cover" : subject.isPlural ? "cover" : "covers"
    return "Who \(subject) \(verb)"
  }

  /// Whether more of what is claimed is planned, forecast or not certain than is certain.
  private func isMostlyHedged(_ claims: [MapRecord.Evidence]) -> Bool {
    let all = claims.reduce(0) { $0 + $1.places.count }
    return claims.filter(\.isHedged).reduce(0) { $0 + $1.places.count } * 2 > all
  }

  /// What a map of several things is of: "Who the ban and the red list cover".
  private func mixedHead(isLong: Bool) -> String {
    let names = record.subjects.map(\.name.asKnown)
    let length = names.reduce(0) { $0 + $1.count }
    guard isLong, names.count <= 3, length <= 60 else { return "Who \(names.count) things cover" }
    return "Who \(Self.joined(names)) cover"
  }

  /// The thing, where its name is short enough for a headline.
  private var subject: String? {
    record.subject.flatMap { $0.count <= 44 ? $0.asKnown : nil }
  }

  private func covered(_ isNamed: Bool, _ isLong: Bool) -> String? {
    let members = members(.covered)
    if members.isEmpty { return nil }
    if isNamed, members.count <= 3 { return Self.list(members) }
    if isLong, let ofGroup = coveredOfGroup(members) { return ofGroup }
    return "\(members.count) \(members.count == 1 ? "country" : "countries")"
  }

  /// How many of an organization's members are covered, and who else: "20 of 24 European NATO members and US".
  private func coveredOfGroup(_ covered: [Country.Code]) -> String? {
    let groups = record.evidence.filter { $0.role == .covered }.compactMap(\.group)
    guard let group = groups.first, CountryGroupTable[group.name]?.kind == .organization else {
      return nil
    }
    let members = MapRecord.members(of: group)
    let others = covered.filter { !members.contains($0) }
    let count = covered.count - others.count
    guard count > 0, others.count <= 2 else { return nil }
    let name = [group.restriction, group.name].compactMap(\.self).joined(separator: " ")
    let text = "\(count) of \(members.count) \(name) members"
    return others.isEmpty ? text : "\(text) and \(Self.list(others))"
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
      ? "hosted by \(Self.list(members))"
      : "\(members.count) \(members.count == 1 ? "host" : "hosts")"
  }

  private func members(_ role: CoverageRole) -> [Country.Code] {
    record.standings.filter { $0.has(role) }.map(\.country)
  }

  /// "Malta", "Malta and Italy", "Malta, Italy and Spain".
  private static func list(_ countries: [Country.Code]) -> String {
    joined(countries.map { CountryTable.label(of: $0) })
  }

  private static func joined(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension String {
  /// Whether it is a plural, as far as its last letters tell; a name is none.
  fileprivate var isPlural: Bool {
    let isName = first?.isUppercase ?? false
    return !isName && hasSuffix("s") && !["ss", "us", "is"].contains { hasSuffix($0) }
  }

  /// The same as something that is known: "the ban" for "a ban" and for "ban".
  fileprivate var asKnown: String {
    let words = split(separator: " ")
    if let first = words.first, words.count > 1, ["a", "an"].contains(first) {
      return "the \(dropFirst(first.count + 1))"
    }
    let isKnown =
      isPlural || (first?.isUppercase ?? true) || words.count > 1 && words[0].isDeterminer
    return isKnown ? self : "the \(self)"
  }
}

extension Substring {
  /// Whether it is a word with which a phrase of something known begins.
  fileprivate var isDeterminer: Bool {
    Self.determiners.contains(Word(String(self))) || hasSuffix("’s") || hasSuffix("'s")
  }

  private static let determiners = WordKind.determiner.words
}
