import Analysis
import Atlas
import Display

extension MapScene {
  /// The marks of sites, the chips of countries beyond the view, and names.
  mutating func drawNames(_ dots: MapDots, _ raster: Raster, _ viewport: Viewport) {
    var tags = MapTags(height: layout.map.height, width: layout.map.width)
    drawSites(viewport, &tags)
    drawChips(raster, viewport, &tags)
    drawLabels(dots, raster, viewport, tags)
  }

  /// A mark at each town in which something stands, and else at the capital of a country that hosts.
  private mutating func drawSites(_ viewport: Viewport, _ tags: inout MapTags) {
    for standing in standings {
      for site in standing.sites {
        guard let dot = viewport.dot(of: site), viewport.contains(dot) else { continue }
        let (row, column) = (Int(dot.y) / 2, Int(dot.x) / 2)
        tags.mark(row: row, column: column)
        let mark: Unicode.Scalar = setting.isASCII ? "^" : "▲"
        set(Cell(mark, .mapSite), row: row, column: column, country: standing.country)
      }
    }
  }

  private mutating func drawChips(
    _ raster: Raster,
    _ viewport: Viewport,
    _ tags: inout MapTags
  ) {
    var chips = MapChips(tags, isASCII: setting.isASCII)
    var mentioned = 0
    for standing in ordered(raster) where raster.dots(of: standing.country) == 0 {
      let isSelected = standing.country == map.selected
      if standing.role == .mentioned, !isSelected {
        guard mentioned < layout.map.height / 3 else { continue }
        mentioned += 1
      }
      guard let edge = viewport.edge(to: standing.country),
        let tag = chips.place(standing.country.label(isASCII: setting.isASCII), at: edge)
      else { continue }
      let role = isSelected ? .mapSelected : MapFill(standing).label
      let piece = MapPiece(text: tag.text, role: role, country: standing.country)
      write(piece, row: tag.row, column: tag.column)
    }
    tags = chips.tags
  }

  /// The standings, the selected first, then by rank, then what has most dots in view.
  private func ordered(_ raster: Raster) -> [Standing] {
    func key(_ standing: Standing) -> (Int, Int, Int) {
      let rank = standing.country == map.selected ? -1 : standing.labelRank
      return (rank, -raster.dots(of: standing.country), -standing.mentions)
    }
    return standings.sorted { key($0) < key($1) }
  }

  private mutating func drawLabels(
    _ dots: MapDots,
    _ raster: Raster,
    _ viewport: Viewport,
    _ tags: MapTags
  ) {
    var labels = MapLabels(dots, tags, told: standings.map(\.country))
    for standing in ordered(raster) {
      guard let anchor = raster.anchor(of: standing.country, viewport) else { continue }
      let name = MapName(
        country: standing.country,
        texts: texts(standing),
        row: anchor.y / 2,
        column: anchor.x / 2,
        isNeeded: standing.labelRank < 2 || standing.country == map.selected || isOdd(standing),
        isIsle: raster.dots(of: standing.country) <= 3
      )
      if let tag = labels.place(name) { draw(tag, standing) }
    }
  }

  /// Whether it is one of a few who are covered by name.
  private func isOdd(_ standing: Standing) -> Bool {
    standing.role == .covered && !standing.isImplied
      && standings.count { $0.role == .covered && !$0.isImplied } <= Self.fewCovered
  }

  private static let fewCovered = 4

  /// The texts a label may have, the longest first.
  private func texts(_ standing: Standing) -> [String] {
    let sign = map.whatIf.sign(of: standing.country)
    let times = map.record.evidence.isEmpty && standing.mentions > 1 ? " \(standing.mentions)" : ""
    let short = sign + standing.country.short + times
    if layout.map.width < 80 { return [short] }
    return [sign + standing.country.label(isASCII: setting.isASCII) + times, short]
  }

  /// Writes a name over the fills of its cells.
  private mutating func draw(_ tag: MapTags.Tag, _ standing: Standing) {
    let ground = MapFill(standing).label
    clearDots(beside: tag)
    for (offset, scalar) in tag.text.unicodeScalars.enumerated() {
      let column = tag.column + offset
      let isSelected = standing.country == map.selected
      let cell = isSelected ? Cell(scalar, .mapSelected) : label(scalar, ground)
      set(cell, row: tag.row, column: column, country: standing.country)
    }
  }

  /// Takes away the dots next to a name, which would be read as part of it.
  private mutating func clearDots(beside tag: MapTags.Tag) {
    for column in [tag.column - 1, tag.column + tag.width]
    where (0..<layout.map.width).contains(column)
      && drawing.grid[tag.row, column].scalar == Self.dot(setting)
    {
      drawing.grid[tag.row, column].scalar = " "
    }
  }

  private func label(_ scalar: Unicode.Scalar, _ ground: Role) -> Cell {
    if setting.palette == .none { return Cell(scalar, .mapLabel) }
    let fill = setting.palette == .few ? ground.plain : ground
    return switch fill {
    case .mapSea, .mapLand: Cell(scalar, .mapLabel, ground: fill)
    default: Cell(scalar, fill)
    }
  }
}

extension Standing {
  /// Where what it hosts stands: in the towns that are named, else in its capital; nowhere where only a place is
  /// named of which nobody knows where it lies.
  fileprivate var sites: [GeoPoint] {
    guard let host = marks.first(where: { $0.role == .host }) else { return [] }
    let parts = host.parts.map { Part(of: country, named: $0) }
    let towns = parts.compactMap(\.town)
    let isAnywhere = parts.isEmpty || parts.contains { !$0.isNamedPlace }
    return towns.isEmpty && isAnywhere ? [Landmarks.capital(of: country)].compactMap(\.self) : towns
  }
}

extension Standing {
  /// Whether its most telling role only follows from a group.
  fileprivate var isImplied: Bool { marks.first?.basis == .implied }

  /// The order in which names get their place: those that the article names before the members of groups.
  fileprivate var labelRank: Int {
    if isImplied { return 5 }
    return switch role {
    case .excluded: 0
    case .host: 1
    case .threat: 2
    case .covered: 3
    case .mentioned: 4
    }
  }
}

extension Raster {
  /// The dot where a country's name is best written: its label's place, or the deepest dot in view.
  fileprivate func anchor(of country: Country.Code, _ viewport: Viewport) -> (x: Int, y: Int)? {
    if dots(of: country) == 0 { return nil }
    if let label = Landmarks.label(of: country).flatMap(viewport.dot(of:)),
      viewport.contains(label), self[Int(label.x), Int(label.y)] == country
    {
      return (Int(label.x), Int(label.y))
    }
    return heart(of: country)
  }
}
