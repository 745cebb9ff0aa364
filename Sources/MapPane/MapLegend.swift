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
    let short = fills(detail: 1)
    let telling = short.filter { $0.role != .mapMentioned && $0.role != .mapMentionedOften }
    return [fills(detail: 2), short, telling].first { $0.columns <= columns && !$0.isEmpty }
      ?? fills(detail: 0)
  }

  /// The fills in two lines where one is too narrow for their words; nil where two are as well.
  func twoLines(columns: Int) -> [[MapPiece]]? {
    let pieces = fills(detail: 1)
    let lines = MapPiece.lines(of: pieces, indent: 0, columns: columns)
    return pieces.columns > columns && lines.count == 2 ? lines : nil
  }

  /// The fills and as many of the notes as fit behind them.
  func line(columns: Int) -> [MapPiece] {
    let fills = fills(columns: columns)
    return fills + notes(columns: columns - fills.columns - 1)
  }

  /// Where counts differ, who says it, what is hatched: as much as fits.
  func notes(columns: Int) -> [MapPiece] {
    var pieces: [MapPiece] = []
    for choices in [struck, disagreement, frequent, places, hatched, sources] {
      let free = columns - pieces.columns - (pieces.isEmpty ? 1 : 2)
      guard let piece = choices.first(where: { $0.width <= free }) else { continue }
      if !pieces.isEmpty { pieces[pieces.count - 1].text += ";" }
      pieces.append(piece)
    }
    return pieces
  }

  private func fills(detail: Int) -> [MapPiece] {
    CoverageRole.legend.flatMap { role in
      if role == .mentioned { return mentioned(detail) }
      let marks = standings.compactMap { $0.marks.first { $0.role == role } }
      return [false, true].flatMap { isHedged in
        fills(of: marks.filter { $0.isHedged == isHedged }, role, isHedged, detail)
      }
    }
  }

  /// The fills of a role where it is certain, or where it is not: what is stated, then what is implied.
  private func fills(
    of marks: [Standing.Mark],
    _ role: CoverageRole,
    _ isHedged: Bool,
    _ detail: Int
  ) -> [MapPiece] {
    let implied = marks.filter { $0.fill != role.fill }
    let stated = marks.count - implied.count
    let word = word(role, isHedged, detail)
    var pieces: [MapPiece] = []
    if stated > 0 {
      pieces.append(piece(role, role.fill, isHedged, word, stated))
    }
    if let fill = implied.first?.fill {
      let text = stated == 0 ? word : detail == 2 ? "implied" : ""
      pieces.append(piece(role, fill, isHedged, text, implied.count))
      if stated == 0, detail == 2 { pieces.append(MapPiece(text: "implied", role: fill)) }
    }
    return pieces
  }

  /// Those who are merely mentioned: a few times, and often.
  private func mentioned(_ detail: Int) -> [MapPiece] {
    let merely = standings.filter { $0.role == .mentioned }
    let often = merely.count { $0.mentionFill == .mapMentionedOften }
    let counts = [(Role.mapMentioned, merely.count - often), (.mapMentionedOften, often)]
    let shown = counts.filter { $0.1 > 0 }
    return shown.enumerated().map { index, shown in
      let isOften = shown.0 == .mapMentionedOften && detail > 0
      let noun = index == 0 ? word(.mentioned, false, detail) : ""
      let words = [noun, isOften ? "often" : ""].filter { !$0.isEmpty }
      return piece(.mentioned, shown.0, false, words.joined(separator: " "), shown.1)
    }
  }

  private func piece(
    _ role: CoverageRole,
    _ fill: Role,
    _ isHedged: Bool,
    _ word: String,
    _ count: Int
  ) -> MapPiece {
    let mark = role.mark(in: setting, fill, isHedged: isHedged)
    let words = [mark, word, "\(count)"].filter { !$0.isEmpty }
    return MapPiece(text: words.joined(separator: " "), role: fill)
  }

  private func word(_ role: CoverageRole, _ isHedged: Bool, _ detail: Int) -> String {
    switch (detail, role) {
    case (0, _): ""
    case (1, .excluded): isHedged ? "would not" : "not"
    case (1, .mentioned): "named"
    case (1, .covered) where isHedged: "would be"
    default: isHedged ? role.hedgedWord : role.word
    }
  }

  /// Those whom the article has say so.
  private var sources: [MapPiece] {
    var voices: [String] = []
    for voice in record.evidence.compactMap(\.voice) where !voices.contains(voice) {
      voices.append(voice)
    }
    let choices = [voices.prefix(3), voices.prefix(1)].filter { !$0.isEmpty }
    return choices.map { named in
      let rest = voices.count - named.count
      let others = rest == 0 ? "" : " and \(rest) more"
      return MapPiece(text: "as stated by \(named.joined(separator: ", "))\(others)", role: .muted)
    }
  }

  /// What the person has struck out.
  private var struck: [MapPiece] {
    if record.struck.isEmpty { return [] }
    let names = record.struck.flatMap(\.places).map(\.country.short)
    let texts = names.count <= 8 ? ["struck out: \(names.joined(separator: " "))"] : []
    return (texts + ["struck out: \(names.count)"]).map { MapPiece(text: $0, role: .accent) }
  }

  private var disagreement: [MapPiece] {
    guard let group = record.disagreement, !standings.isEmpty else { return [] }
    let (says, members) = (group.articleSays ?? 0, group.members)
    return [
      "\(group.name) has \(says) members by the article, \(members) by the table",
      "\(group.name): \(says) by the article, \(members) by the table",
      "\(says) by the article, \(members) by the table",
    ].map { MapPiece(text: $0, role: .muted) }
  }

  /// What an article without claims names most often.
  private var frequent: [MapPiece] {
    guard record.evidence.isEmpty else { return [] }
    let most = standings.filter { $0.mentions > 1 }.sorted { $0.mentions > $1.mentions }.prefix(3)
    let names = most.map { "\($0.country.label(isASCII: setting.isASCII)) \($0.mentions)" }
    if names.isEmpty { return [] }
    return [MapPiece(text: "most often \(names.joined(separator: ", "))", role: .muted)]
  }

  /// The places that claims name within countries and that are drawn nowhere: "in part: Rota ES".
  private var places: [MapPiece] {
    let named = standings.flatMap { standing in
      standing.marks.flatMap(\.parts)
        .filter { Part(of: standing.country, named: $0).isNamedPlace }
        .map { "\($0) \(standing.country.short)" }
    }
    return [named.count, 3, 1].filter { $0 > 0 && $0 <= named.count }.map { count in
      let rest = named.count > count ? " and \(named.count - count) more" : ""
      return MapPiece(
        text: "in part: \(named.prefix(count).joined(separator: ", "))\(rest)",
        role: .muted
      )
    }
  }

  private var hatched: [MapPiece] {
    var texts = disputes.isEmpty ? [] : [disputes.map(\.viewpoint).joined(separator: "; ")]
    texts += disputes.prefix(1).map(\.viewpoint)
    if !disputes.isEmpty { texts.append("disputed") }
    if standings.contains(where: { MapFill($0).parts.contains { !$0.isNamedPlace } }) {
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
}

extension CoverageRole {
  /// The order of the legend.
  fileprivate static let legend: [CoverageRole] = [.covered, .excluded, .host, .threat, .mentioned]

  /// The mark of the role on the map, without colours the pattern of its fill; what is not certain has the
  /// dot or the gap beside it that its countries are drawn with.
  fileprivate func mark(in setting: MapSetting, _ fill: Role, isHedged: Bool) -> String {
    if setting.palette == .none {
      let pattern = String(fill.pattern(isASCII: setting.isASCII))
      return isHedged ? "\(pattern) \(pattern)" : pattern
    }
    return mark(setting.isASCII, isHedged: isHedged)
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
    evidence.isEmpty || evidence.contains { $0.voice != nil } || disagreement != nil
      || !struck.isEmpty || standings.contains { $0.isPartial }
  }

  /// A group of which the article says another number of members than the table knows.
  var disagreement: Claim.Group? {
    evidence.compactMap(\.group).first { group in
      group.articleSays.map { $0 != group.members } ?? false
    }
  }
}
