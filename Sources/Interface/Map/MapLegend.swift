import Discourse
import Display

/// What the fills mean and how many countries have them, in one row.
struct MapLegend {
  let record: MapRecord
  let standings: [Standing]
  let setting: MapSetting
  let hasDispute: Bool

  /// The longest legend that fits.
  func pieces(columns: Int) -> [MapPiece] {
    for detail in [4, 3, 2, 1] {
      let pieces = pieces(detail: detail)
      let width = pieces.reduce(-1) { $0 + $1.width + 1 }
      if width <= columns { return pieces }
    }
    return pieces(detail: 0)
  }

  private func pieces(detail: Int) -> [MapPiece] {
    var pieces = CoverageRole.legend.flatMap { roles($0, detail) }
    if detail >= 3, let group = record.disagreement {
      pieces.append(
        MapPiece(text: "article: \(group.says) · table: \(group.members)", role: .muted)
      )
    }
    if hasDispute, detail >= 2 {
      let words = detail >= 4 ? "hatched: disputed, as in Natural Earth" : "hatched: disputed"
      pieces.append(MapPiece(text: words, role: .muted))
    }
    return pieces
  }

  private func roles(_ role: CoverageRole, _ detail: Int) -> [MapPiece] {
    let members = standings.filter { $0.has(role) }
    if members.isEmpty { return [] }
    let words =
      [role.mark(in: setting)] + (detail >= 1 ? [word(role, detail)] : [])
      + ["\(members.count)"]
    let piece = MapPiece(text: words.joined(separator: " "), role: role.fill)
    let implied = members.filter { $0.marks.contains { $0.role == role && $0.basis == .implied } }
    guard detail >= 2, !implied.isEmpty, let fill = role.impliedFill else { return [piece] }
    return [piece, MapPiece(text: "\(implied.count) implied", role: fill)]
  }

  private func word(_ role: CoverageRole, _ detail: Int) -> String {
    if detail >= 2 { return role.word }
    return switch role {
    case .covered: "cov"
    case .excluded: "not"
    case .host: "host"
    case .threat: "thr"
    case .mentioned: "men"
    }
  }
}

extension CoverageRole {
  /// The order of the legend.
  fileprivate static let legend: [CoverageRole] = [.covered, .excluded, .host, .threat, .mentioned]

  /// The fill of the role where it is only implied, if that differs.
  var impliedFill: Role? {
    switch self {
    case .covered: .mapCoveredImplied
    case .excluded: .mapExcludedImplied
    case .host, .threat, .mentioned: nil
    }
  }

  /// The mark of the role on the map: without colours, the pattern of its fill.
  fileprivate func mark(in setting: MapSetting) -> String {
    if setting.palette == .none {
      return String(setting.isASCII ? fill.letterPattern : fill.pattern)
    }
    return switch self {
    case .covered: setting.isASCII ? "#" : "■"
    case .host: setting.isASCII ? "^" : "▲"
    case .excluded, .threat, .mentioned: mark(setting.isASCII)
    }
  }
}

extension MapRecord {
  /// How many members the article says a group has, where the table knows of another number.
  var disagreement: (says: Int, members: Int)? {
    for group in evidence.compactMap(\.group) {
      if let says = group.articleSays, says != group.members { return (says, group.members) }
    }
    return nil
  }
}
