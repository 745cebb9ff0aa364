import Analysis
import Atlas
import Display

/// What a country is filled with: a role, and another one hatched over it or over parts of it.
struct MapFill: Equatable, Sendable {
  var base: Role
  var hatch: Role?
  /// The parts that are hatched; none for the whole country.
  var parts: [Part] = []
  /// What its name is written on: that of what it hosts, or of what is said of a part of it alone.
  var label: Role
  /// Whether what fills it is only planned, forecast or not certain: it is dotted.
  var isDotted = false

  /// The fill of a country: where it is covered, what it hosts is told by its name and site alone; other
  /// roles are both shown.
  init(_ standing: Standing) {
    var whole = standing.marks.filter { $0.parts.isEmpty && $0.role != .mentioned }
    if whole.contains(where: { $0.role == .covered }) { whole.removeAll { $0.role == .host } }
    let partial = standing.marks.first { !$0.parts.isEmpty }
    let places = partial?.parts.map { Part(of: standing.country, named: $0) } ?? []
    let known = places.filter { !$0.isNamedPlace }
    base = whole.first?.fill ?? (partial == nil ? standing.mentionFill : .mapMentioned)
    isDotted = whole.first?.isHedged ?? partial?.isHedged ?? false
    label = whole.isEmpty ? partial?.fill ?? base : base
    if standing.marks.contains(where: { $0.role == .host && $0.parts.isEmpty }) { label = .mapHost }
    if whole.count > 1 {
      hatch = whole[1].fill
    } else if let partial, !known.isEmpty {
      hatch = partial.fill
      parts = known
    }
  }

  /// The role that fills one dot of a country.
  func role(x: Int, y: Int, at point: @autoclosure () -> GeoPoint?) -> Role {
    guard let hatch, Self.isHatched(x: x, y: y) else { return base }
    if parts.isEmpty { return hatch }
    guard let point = point() else { return base }
    return parts.contains { $0.contains(point) } ? hatch : base
  }

  /// Whether a stripe of the hatching goes over a dot.
  static func isHatched(x: Int, y: Int) -> Bool { (x + y) & 3 < 2 }
}

extension Standing {
  /// The fill of a country that is merely mentioned: by how often.
  var mentionFill: Role { mentions >= Self.often ? .mapMentionedOften : .mapMentioned }

  /// From so many times on a country is mentioned often.
  static let often = 3
}

extension Standing.Mark {
  /// The role of the cells this mark fills, lighter where it is only implied.
  var fill: Role {
    switch role {
    case .covered: basis == .implied ? .mapCoveredImplied : .mapCovered
    case .excluded: basis == .implied ? .mapExcludedImplied : .mapExcluded
    case .host: .mapHost
    case .threat: .mapThreat
    case .mentioned: .mapMentioned
    }
  }
}

/// The fills of all countries, by code.
struct MapFills: Sendable {
  private var bases = [Role](repeating: .mapLand, count: 1024)
  private var hatched: [Country.Code: MapFill] = [:]
  private var dotted = [Bool](repeating: false, count: 1024)
  /// Whether any country is dotted.
  private(set) var isDotted = false

  init(_ standings: [Standing]) {
    for standing in standings {
      let fill = MapFill(standing)
      bases[standing.country.place] = fill.base
      dotted[standing.country.place] = fill.isDotted
      isDotted = isDotted || fill.isDotted
      if fill.hatch != nil { hatched[standing.country] = fill }
    }
  }

  /// Whether any country is hatched.
  var isHatched: Bool { !hatched.isEmpty }

  /// What a country is filled with where it is not hatched.
  func base(of country: Country.Code) -> Role { bases[country.place] }

  /// Whether a country is dotted.
  func isDotted(_ country: Country.Code) -> Bool { dotted[country.place] }

  /// The fill of a country that is hatched; nil for another.
  func hatched(of country: Country.Code) -> MapFill? { hatched[country] }
}

extension Country.Code {
  /// The place of the code in a table of 1,024.
  var place: Int { Int(rawValue >> 8 & 0x1f) << 5 | Int(rawValue & 0x1f) }
}
