import Analysis
import Atlas
import Display

/// What a person supposes beside the article: who else is covered, who else is left out.
struct WhatIf: Equatable, Sendable {
  private(set) var roles: [Country.Code: CoverageRole] = [:]

  var isEmpty: Bool { roles.isEmpty }

  /// Supposes the contrary of what the article says, then what is left, then nothing again.
  mutating func toggle(_ country: Country.Code, _ standing: Standing?) {
    let order = order(standing)
    guard let current = roles[country], let index = order.firstIndex(of: current) else {
      roles[country] = order[0]
      return
    }
    roles[country] = index + 1 < order.count ? order[index + 1] : nil
  }

  /// What is written before the name of a country that is supposed to be covered or left out.
  func sign(of country: Country.Code) -> String {
    roles[country].map { $0 == .covered ? "+" : "-" } ?? ""
  }

  private func order(_ standing: Standing?) -> [CoverageRole] {
    guard let standing else { return [.covered, .excluded] }
    return switch (standing.has(.covered), standing.has(.excluded)) {
    case (true, false): [.excluded]
    case (false, true): [.covered]
    default: [.covered, .excluded]
    }
  }

  /// The standings with what is supposed in the place of what the article says of coverage.
  func applied(to standings: [Standing]) -> [Standing] {
    if roles.isEmpty { return standings }
    let known = Set(standings.map(\.country))
    let new = roles.keys.filter { !known.contains($0) }.sorted()
      .map { Standing(supposed: $0) }
    return (standings + new).map { standing in
      guard let role = roles[standing.country] else { return standing }
      var standing = standing
      standing.suppose(role)
      return standing
    }
  }
}

extension Standing {
  /// Replaces what is said of coverage.
  fileprivate mutating func suppose(_ role: CoverageRole) {
    marks.removeAll { $0.role == .covered || $0.role == .excluded || $0.role == .mentioned }
    marks.append(Mark(role: role, basis: .stated, parts: []))
    marks.sort { $0.role.rank < $1.role.rank }
  }
}

/// How many of the countries in question are covered, and how many are not.
struct Tally: Equatable, Sendable {
  let covered: Int
  let gaps: Int

  /// Counts a group's members, or all countries that the standings say are covered or not.
  init(_ standings: [Standing], among members: Set<Country.Code>?) {
    let asked = standings.filter { members?.contains($0.country) ?? true }
    covered = asked.count { $0.has(.covered) && !$0.has(.excluded) }
    gaps = members.map { [covered] in $0.count - covered } ?? asked.count { $0.has(.excluded) }
  }
}

extension MapRecord {
  /// The countries that claims are about by their group, exceptions included; nil without a group.
  var members: Set<Country.Code>? {
    let groups = evidence.filter { $0.role == .covered || $0.role == .excluded }.compactMap(\.group)
    if groups.isEmpty { return nil }
    return groups.map(Self.members(of:)).reduce(into: []) { $0.formUnion($1) }
  }

  /// The members of a group as a claim restricts it: "European" NATO members.
  static func members(of group: Claim.Group) -> Set<Country.Code> {
    let members = Set(CountryGroupTable[group.name]?.countries(on: group.asOf) ?? [])
    guard let restriction = group.restriction else { return members }
    let region = CountryGroupTable.all.first { region in
      region.adjectives.contains { $0 == restriction } || region.name == restriction
    }
    return region.map { members.intersection($0.countries(on: group.asOf)) } ?? members
  }

  /// What changes where the person supposes something, in so many columns:
  /// "what if: members covered 20 → 24 of 24, gaps 4 → 0".
  func words(of whatIf: WhatIf, isASCII: Bool, columns: Int = .max) -> String {
    let members = members
    let before = Tally(standings, among: members)
    let after = Tally(whatIf.applied(to: standings), among: members)
    let arrow = isASCII ? "->" : "→"
    let total = members.map { " of \($0.count)" } ?? ""
    let covered = "\(before.covered) \(arrow) \(after.covered)\(total)"
    let subjects = members == nil ? ["covered "] : ["members covered ", "covered "]
    let texts = (subjects + [""]).map {
      "what if: \($0)\(covered), gaps \(before.gaps) \(arrow) \(after.gaps)"
    }
    return texts.first { CharacterWidth.columns(of: $0) <= columns } ?? texts[texts.count - 1]
  }
}
