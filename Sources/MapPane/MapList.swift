import Analysis
import Atlas
import Display

/// The record as lines: by role, with or without the words that say so.
struct MapList {
  let record: MapRecord
  let standings: [Standing]
  let isASCII: Bool
  let columns: Int
  var whatIf = WhatIf()
  /// Whether the members of large groups are named one by one.
  var areMembersShown = false
  /// A country that is named in any case.
  var selected: Country.Code?

  /// Those of a role of which it is certain, or of which it is not.
  private struct Group {
    let role: CoverageRole
    let isHedged: Bool
    let members: [Standing]

    init(_ role: CoverageRole, isHedged: Bool, among standings: [Standing]) {
      (self.role, self.isHedged) = (role, isHedged)
      members = standings.filter { $0.has(role) && $0.isHedged(role) == isHedged }
    }
  }

  /// Countries by role and nothing else, for a pane too small for a map: by name, and by code where
  /// that takes too many rows.
  func groups(rows: Int) -> [[MapPiece]] {
    let shown = CoverageRole.ranked.flatMap { role in
      [false, true].map { Group(role, isHedged: $0, among: standings) }
    }.filter { !$0.members.isEmpty }
    var groups = shown.map { lines(of: $0, isShort: false) }
    for index in groups.indices.sorted(by: { groups[$0].count > groups[$1].count }) {
      if groups.joined().count <= rows { break }
      groups[index] = lines(of: shown[index], isShort: true)
    }
    return Array(groups.joined())
  }

  private func lines(of group: Group, isShort: Bool) -> [[MapPiece]] {
    let names = group.members.map { piece($0, group.role, isShort: isShort) }
    return MapPiece.lines(of: [head(group)] + names, indent: 3, columns: columns)
  }

  private func head(_ group: Group) -> MapPiece {
    head(group.role, isHedged: group.isHedged, group.members.count)
  }

  private func head(_ role: CoverageRole, isHedged: Bool, _ count: Int) -> MapPiece {
    let mark = role.mark(isASCII, isHedged: isHedged)
    let word = isHedged ? role.hedgedWord : role.word
    let short = role == .excluded ? isHedged ? "would not" : "not" : word
    let text = columns < 20 ? "\(mark)\(count)" : "\(mark) \(columns < 30 ? short : word) \(count)"
    return MapPiece(text: text, role: role.fill)
  }

  private func piece(
    _ standing: Standing,
    _ role: CoverageRole,
    isShort: Bool = false
  ) -> MapPiece {
    let country = standing.country
    let name = isShort ? country.short : country.label(isASCII: isASCII)
    let times =
      role == .mentioned && standing.mentions > 1 && !isShort ? " \(standing.mentions)" : ""
    let isImplied = standing.marks.contains { $0.role == role && $0.basis == .implied }
    let sign = whatIf.sign(of: country)
    return MapPiece(text: sign + name + times, role: isImplied ? .muted : .text, country: country)
  }

  /// Everything: for each role its claims, their countries and the words that say so.
  var complete: [[MapPiece]] {
    var lines: [[MapPiece]] = []
    for role in CoverageRole.ranked {
      let members = standings.filter { $0.has(role) }
      if members.isEmpty { continue }
      if !lines.isEmpty { lines.append([]) }
      let isHedged = members.allSatisfy { $0.isHedged(role) }
      lines.append([head(role, isHedged: isHedged, members.count)])
      lines += supposed(role)
      lines += role == .mentioned ? names(members, role) : claims(role)
    }
    return lines + struck(isFirst: lines.isEmpty)
  }

  /// What the person has struck out, with the words that the article says it by.
  private func struck(isFirst: Bool) -> [[MapPiece]] {
    if record.struck.isEmpty { return [] }
    let head: [[MapPiece]] = (isFirst ? [] : [[]]) + [[MapPiece(text: "struck out", role: .accent)]]
    return head
      + record.struck.flatMap { claim in
        names(claim.places, "\(claim.role.word):") + words(claim)
      }
  }

  /// The countries to which the person gives the role.
  private func supposed(_ role: CoverageRole) -> [[MapPiece]] {
    let members = standings.filter { whatIf.roles[$0.country] == role }
    if members.isEmpty { return [] }
    let head = MapPiece(text: "what if:", role: .accent)
    let names = members.map { piece($0, role) }
    return MapPiece.lines(of: [head] + names, indent: 0, columns: columns)
  }

  private func names(_ members: [Standing], _ role: CoverageRole) -> [[MapPiece]] {
    let pieces = members.sorted { $0.mentions > $1.mentions }
      .map { piece($0, role) }
    return MapPiece.lines(of: pieces, indent: 0, columns: columns)
  }

  private func claims(_ role: CoverageRole) -> [[MapPiece]] {
    let shown = Set(
      standings.filter { $0.has(role) && whatIf.roles[$0.country] != role }.map(\.country)
    )
    var told: [Set<Country.Code>] = []
    return record.evidence.filter { $0.role == role }.flatMap { claim -> [[MapPiece]] in
      let places = claim.places.filter { shown.contains($0.country) }
      let stated = places.filter { $0.basis == .stated }
      let implied = places.filter { $0.basis == .implied }
      let group = Set(implied.map(\.country))
      let isTold = group.count > 1 && told.contains(group)
      told.append(group)
      return names(stated, nil) + (isTold ? again(claim, group.count) : members(implied, claim))
        + words(claim)
    }
  }

  /// The members of a group, under its name and its day; of a large one only those who are not meant.
  private func members(_ places: [Claim.Place], _ claim: MapRecord.Evidence) -> [[MapPiece]] {
    guard let group = claim.group else { return names(places, "implied:") }
    let head = "\(group.name), \(places.count) on \(group.asOf)"
    let isFolded =
      !areMembersShown && places.count > Self.mostNamed
      && !places.contains { $0.country == selected }
    guard isFolded else { return names(places, head + ":") }
    let named = Set(claim.places.map(\.country))
    let others = MapRecord.members(of: group).subtracting(named).sorted()
    let names = others.count > Self.mostNamed ? [] : others.map { name($0, part: nil) }
    let start = MapPiece(text: head + (names.isEmpty ? "" : ", all but"), role: .muted)
    return MapPiece.lines(of: [start] + names, indent: 0, columns: columns)
  }

  /// A group of more members is not spelled out until that is asked for.
  private static let mostNamed = 8

  /// A group that stands in full above.
  private func again(_ claim: MapRecord.Evidence, _ count: Int) -> [[MapPiece]] {
    MapPiece.lines(
      of: "\(claim.group?.name ?? "implied"): the same \(count) as above",
      indent: 0,
      columns: columns
    )
  }

  private func names(_ places: [Claim.Place], _ head: String?) -> [[MapPiece]] {
    if places.isEmpty { return [] }
    let names = places.map { name($0.country, part: $0.part) }
    let start = head.map { [MapPiece(text: $0, role: .muted)] } ?? []
    return MapPiece.lines(of: start + names, indent: 0, columns: columns) + notes(on: places)
  }

  private func name(_ country: Country.Code, part: String?) -> MapPiece {
    let part = part.flatMap { $0.isNote ? nil : "\($0) " } ?? ""
    return MapPiece(text: part + country.label(isASCII: isASCII), country: country)
  }

  /// What the map of today cannot draw of a former state, once.
  private func notes(on places: [Claim.Place]) -> [[MapPiece]] {
    var notes: [String] = []
    for note in places.compactMap(\.part) where note.isNote && !notes.contains(note) {
      notes.append(note)
    }
    return notes.flatMap { MapPiece.lines(of: "(\($0))", indent: 2, columns: columns) }
  }

  private func words(_ claim: MapRecord.Evidence) -> [[MapPiece]] {
    let hedge = claim.isHedged ? "not certain: " : ""
    let subject = record.subject(of: claim).map { "\($0): " } ?? ""
    let quoted = subject + hedge + (isASCII ? "\"\(claim.words)\"" : "“\(claim.words)”")
    let voice = claim.voice.map { " (\($0))" } ?? ""
    return MapPiece.lines(of: quoted + voice, indent: 2, columns: columns)
  }
}

extension CoverageRole {
  /// The roles in the order of their rank.
  static let ranked = allCases.sorted { $0.rank < $1.rank }

  /// The fill of the role where it is stated.
  var fill: Role {
    switch self {
    case .covered: .mapCovered
    case .excluded: .mapExcluded
    case .host: .mapHost
    case .threat: .mapThreat
    case .mentioned: .mapMentioned
    }
  }

  /// The mark of the role in lists and in the legend; a dot stands beside it for what is not certain.
  func mark(_ isASCII: Bool, isHedged: Bool) -> String {
    mark(isASCII) + (isHedged ? isASCII ? "." : "·" : "")
  }

  private func mark(_ isASCII: Bool) -> String {
    switch self {
    case .covered: isASCII ? "#" : "■"
    case .excluded: isASCII ? "x" : "✗"
    case .host: isASCII ? "^" : "▲"
    case .threat: "!"
    case .mentioned: isASCII ? "." : "·"
    }
  }
}

extension Country.Code {
  /// The two letters newspapers write.
  var short: String { description == "GB" ? "UK" : description }

  /// The label, or the code where the label cannot be written in ASCII.
  func label(isASCII: Bool) -> String {
    let label = CountryTable.label(of: self)
    return isASCII && !label.utf8.allSatisfy { $0 < 128 } ? short : label
  }
}
