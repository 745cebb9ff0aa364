import Analysis
import Atlas
import Display

/// What the fills mean, how many countries have them, and what else has to be known.
struct MapLegend {
  let record: MapRecord
  let standings: [Standing]
  let setting: MapSetting
  let disputes: [Dispute]

  /// The fills and their counts, shortened to fit.
  func fills(columns: Int) -> [MapPiece] {
    [2, 1].map(fills(detail:)).first { $0.columns <= columns } ?? fills(detail: 0)
  }

  /// The fills and as many of the notes as fit behind them.
  func line(columns: Int) -> [MapPiece] {
    let fills = fills(columns: columns)
    return fills + notes(columns: columns - fills.columns - 1)
  }

  /// What is only implied, where counts differ, what is hatched: as much as fits.
  func notes(columns: Int) -> [MapPiece] {
    var pieces: [MapPiece] = []
    for choices in [implied, disagreement, frequent, hatched] {
      let free = columns - pieces.columns - 1
      if let piece = choices.first(where: { $0.width <= free }) { pieces.append(piece) }
    }
    return pieces
  }

  private func fills(detail: Int) -> [MapPiece] {
    CoverageRole.legend.compactMap { role in
      let count = standings.count { $0.has(role) }
      if count == 0 { return nil }
      let words = [role.mark(in: setting), word(role, detail), "\(count)"].filter { !$0.isEmpty }
      return MapPiece(text: words.joined(separator: " "), role: role.fill)
    }
  }

  private func word(_ role: CoverageRole, _ detail: Int) -> String {
    if detail != 1 { return detail == 0 ? "" : role.word }
    return switch role {
    case .excluded: "not"
    case .mentioned: "named"
    case .covered, .host, .threat: role.word
    }
  }

  private var implied: [MapPiece] {
    let count = standings.count { $0.marks.contains { $0.basis == .implied } }
    if count == 0 { return [] }
    let isCovered = standings.contains { $0.impliedFill == .mapCoveredImplied }
    let fill: Role = isCovered ? .mapCoveredImplied : .mapExcludedImplied
    let mark = setting.palette == .none ? "\(fill.pattern(isASCII: setting.isASCII)) " : ""
    return [
      MapPiece(text: "\(mark)\(count) only implied, not named", role: fill),
      MapPiece(text: "\(mark)\(count) implied", role: fill),
    ]
  }

  private var disagreement: [MapPiece] {
    guard let group = record.disagreement else { return [] }
    let dot = setting.isASCII ? "-" : "·"
    return [
      MapPiece(text: "article: \(group.says) \(dot) table: \(group.members)", role: .muted)
    ]
  }

  /// What an article without claims names most often.
  private var frequent: [MapPiece] {
    guard record.evidence.isEmpty else { return [] }
    let most = standings.filter { $0.mentions > 1 }.sorted { $0.mentions > $1.mentions }.prefix(3)
    let names = most.map { "\($0.country.label(isASCII: setting.isASCII)) \($0.mentions)" }
    if names.isEmpty { return [] }
    return [MapPiece(text: "most often \(names.joined(separator: ", "))", role: .muted)]
  }

  private var hatched: [MapPiece] {
    var texts = disputes.isEmpty ? [] : [disputes.map(\.viewpoint).joined(separator: "; ")]
    texts += disputes.prefix(1).map(\.viewpoint)
    if !disputes.isEmpty { texts.append("disputed") }
    if standings.contains(where: \.isPartial) {
      texts = texts.map { "parts; \($0)" } + ["parts"]
    }
    return texts.map { MapPiece(text: "hatched: \($0)", role: .muted) }
  }
}

extension [MapPiece] {
  /// The columns the pieces take in a line.
  var columns: Int { reduce(-1) { $0 + $1.width + 1 } }
}

extension Standing {
  /// Whether only parts of it are meant somewhere.
  fileprivate var isPartial: Bool { marks.contains { !$0.parts.isEmpty } }

  /// The fill of what is only implied of it.
  fileprivate var impliedFill: Role? { marks.first { $0.basis == .implied }?.fill }
}

extension CoverageRole {
  /// The order of the legend.
  fileprivate static let legend: [CoverageRole] = [.covered, .excluded, .host, .threat, .mentioned]

  /// The mark of the role on the map: without colours, the pattern of its fill.
  fileprivate func mark(in setting: MapSetting) -> String {
    if setting.palette == .none {
      return String(fill.pattern(isASCII: setting.isASCII))
    }
    return switch self {
    case .covered: setting.isASCII ? "#" : "■"
    case .host: setting.isASCII ? "^" : "▲"
    case .excluded, .threat, .mentioned: mark(setting.isASCII)
    }
  }
}

extension Dispute {
  /// From whose view it is drawn: "disputed Kosovo, drawn apart".
  fileprivate var viewpoint: String {
    let clauses = standing.split(separator: ";").map { $0.drop { $0 == " " } }
    return "disputed \(name), \(clauses.last ?? "")"
  }
}

extension MapRecord {
  /// Whether there is something to know beside the counts of the fills.
  var hasNotes: Bool {
    evidence.isEmpty || standings.contains { $0.isPartial || $0.impliedFill != nil }
  }

  /// How many members the article says a group has, where the table knows of another number.
  var disagreement: (says: Int, members: Int)? {
    for group in evidence.compactMap(\.group) {
      if let says = group.articleSays, says != group.members { return (says, group.members) }
    }
    return nil
  }
}
