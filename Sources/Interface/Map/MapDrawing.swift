import Atlas
import Discourse
import Display

extension MapScene {
  /// The map: fills, borders, sites, chips at the edge, names.
  mutating func drawMap() {
    guard let raster = map.raster, let viewport = map.viewport,
      raster.width == layout.map.width * 2, raster.height == layout.map.height * 2
    else { return drawSea() }
    var dots = MapDots(raster, viewport, fills: MapFills(standings))
    disputes = dots.disputes
    if let selected = map.selected, setting.palette == .many, !setting.isASCII {
      dots.outline(selected)
    }
    drawFills(dots)
    if layout.map.width >= 100, !setting.isASCII, setting.palette != .none { drawBorders(dots) }
    let reaches = dots.reaches
    if setting.palette == .none || setting.isASCII { drawSmall(dots, reaches) }
    var tags = MapTags(height: layout.map.height, width: layout.map.width)
    drawSites(dots, viewport, &tags)
    drawChips(reaches, viewport, &tags)
    drawLabels(dots, reaches, viewport, tags)
  }

  private mutating func drawSea() {
    let cell = setting.palette == .none ? Cell.blank : Cell(" ", .mapSea, ground: .mapSea)
    grid.fill(layout.map, with: cell)
  }

  private mutating func drawFills(_ dots: MapDots) {
    let cells = MapCells(setting: setting)
    for row in 0..<layout.map.height {
      for column in 0..<layout.map.width {
        let quad = dots.quad(row: row, column: column)
        let cell = cells.cell(quad)
        set(cell, row: row, column: column, country: dots.owner(ofCell: quad, row, column))
      }
    }
  }

  /// Where a cell has but one fill, a country of few dots has a cell nevertheless.
  private mutating func drawSmall(_ dots: MapDots, _ reaches: [MapDots.Reach]) {
    let cells = MapCells(setting: setting)
    for standing in standings where 1...6 ~= reaches[standing.country.place].count {
      let middle = reaches[standing.country.place].middle
      guard let dot = dots.nearest(standing.country, x: middle.x, y: middle.y) else { continue }
      let cell = cells.area(MapFill(standing).base)
      set(cell, row: dot.y / 2, column: dot.x / 2, country: standing.country)
    }
  }

  /// Dim dots between countries of the same fill.
  private mutating func drawBorders(_ dots: MapDots) {
    for row in 0..<layout.map.height {
      for column in 0..<layout.map.width where grid[row, column].scalar == " " {
        guard let fill = grid[row, column].ground,
          fill != .mapSea, fill != .mapSelected,
          let scalar = dots.border(row: row, column: column)
        else { continue }
        let cell = Cell(scalar, .mapBorder, ground: fill)
        set(cell, row: row, column: column, country: country(row: row, column: column))
      }
    }
  }

  /// A mark at the capital of each country that hosts.
  private mutating func drawSites(_ dots: MapDots, _ viewport: Viewport, _ tags: inout MapTags) {
    for standing in standings where standing.has(.host) {
      guard let capital = Landmarks.capital(of: standing.country),
        let dot = viewport.dot(of: capital), viewport.contains(dot)
      else { continue }
      let (row, column) = (Int(dot.y) / 2, Int(dot.x) / 2)
      tags.mark(row: row, column: column)
      let mark: Unicode.Scalar = setting.isASCII ? "^" : "▲"
      set(Cell(mark, .mapSite), row: row, column: column, country: standing.country)
    }
  }

  private mutating func drawChips(
    _ reaches: [MapDots.Reach],
    _ viewport: Viewport,
    _ tags: inout MapTags
  ) {
    var chips = MapChips(tags, isASCII: setting.isASCII)
    var mentioned = 0
    for standing in ordered(reaches) where reaches[standing.country.place].count == 0 {
      let isSelected = standing.country == map.selected
      if standing.role == .mentioned, !isSelected {
        guard mentioned < layout.map.height / 3 else { continue }
        mentioned += 1
      }
      guard let edge = viewport.edge(to: standing.country),
        let tag = chips.place(standing.country.label(isASCII: setting.isASCII), at: edge)
      else { continue }
      let role = isSelected ? .mapSelected : MapFill(standing).base
      let piece = MapPiece(text: tag.text, role: role, country: standing.country)
      write(piece, row: tag.row, column: tag.column)
    }
    tags = chips.tags
  }

  /// The standings, the selected first, then by rank, then what has most dots in view.
  private func ordered(_ reaches: [MapDots.Reach]) -> [Standing] {
    func key(_ standing: Standing) -> (Int, Int, Int) {
      let rank = standing.country == map.selected ? -1 : standing.role.labelRank
      return (rank, -reaches[standing.country.place].count, -standing.mentions)
    }
    return standings.sorted { key($0) < key($1) }
  }

  private mutating func drawLabels(
    _ dots: MapDots,
    _ reaches: [MapDots.Reach],
    _ viewport: Viewport,
    _ tags: MapTags
  ) {
    var labels = MapLabels(dots, tags, told: Set(standings.map(\.country)))
    for standing in ordered(reaches) {
      let reach = reaches[standing.country.place]
      guard reach.count > 0 else { continue }
      let anchor = dots.anchor(standing.country, reach, viewport)
      let name = MapName(
        country: standing.country,
        texts: texts(standing),
        row: anchor.row,
        column: anchor.column,
        isNeeded: standing.role.labelRank < 2 || standing.country == map.selected,
        isIsle: reach.count <= 3
      )
      if let tag = labels.place(name) { draw(tag, standing, dots) }
    }
  }

  /// The texts a label may have, the longest first.
  private func texts(_ standing: Standing) -> [String] {
    let sign = map.whatIf.roles[standing.country].map { $0 == .covered ? "+" : "-" } ?? ""
    let times = map.record.evidence.isEmpty && standing.mentions > 1 ? " \(standing.mentions)" : ""
    let short = sign + standing.country.short + times
    if layout.map.width < 80 { return [short] }
    return [sign + standing.country.label(isASCII: setting.isASCII) + times, short]
  }

  /// Writes a name over the fills of its cells.
  private mutating func draw(_ tag: MapTags.Tag, _ standing: Standing, _ dots: MapDots) {
    let isTiny = map.raster.map { $0.dots(of: standing.country) <= 4 } ?? false
    for (offset, scalar) in tag.text.unicodeScalars.enumerated() {
      let column = tag.column + offset
      let isSelected = standing.country == map.selected
      let isIsle = isTiny && dots.holds(standing.country, row: tag.row, column: column)
      let ground =
        isIsle ? MapFill(standing).base : dots.quad(row: tag.row, column: column).ground
      let cell = isSelected ? Cell(scalar, .mapSelected) : label(scalar, ground)
      set(cell, row: tag.row, column: column, country: standing.country)
    }
  }

  private func label(_ scalar: Unicode.Scalar, _ ground: Role) -> Cell {
    if setting.palette == .none { return Cell(scalar, .mapLabel) }
    return switch ground {
    case .mapSea, .mapLand: Cell(scalar, .mapLabel, ground: ground)
    default: Cell(scalar, setting.palette == .few ? ground.plain : ground)
    }
  }
}

extension CoverageRole {
  /// The order in which names get their place.
  fileprivate var labelRank: Int {
    switch self {
    case .excluded: 0
    case .host: 1
    case .threat: 2
    case .mentioned: 3
    case .covered: 4
    }
  }
}

extension MapDots {
  func quad(row: Int, column: Int) -> Quad {
    let at = row * 2 * width + column * 2
    return Quad(
      upperLeft: roles[at],
      upperRight: roles[at + 1],
      lowerLeft: roles[at + width],
      lowerRight: roles[at + width + 1]
    )
  }

  /// The country that the first fill of a cell stands for.
  func owner(ofCell quad: Quad, _ row: Int, _ column: Int) -> Country.Code? {
    let first = quad.dominant.first
    let at = row * 2 * width + column * 2
    for (index, offset) in [0, 1, width, width + 1].enumerated() where quad[index] == first {
      if let owner = owners[at + offset] { return owner }
    }
    return someOwner(row: row, column: column)
  }

  /// The braille dots along the borders in a cell; nil where there are none.
  func border(row: Int, column: Int) -> Unicode.Scalar? {
    var bits: UInt32 = 0
    for dy in 0..<2 {
      for dx in 0..<2 {
        let (x, y) = (column * 2 + dx, row * 2 + dy)
        guard let owner = owner(x: x, y: y) else { continue }
        if let left = self.owner(x: x - 1, y: y), left != owner { bits |= Self.left[dy * 2 + dx] }
        if let above = self.owner(x: x, y: y - 1), above != owner { bits |= Self.top[dy * 2 + dx] }
      }
    }
    return bits == 0 ? nil : Unicode.Scalar(0x2800 + bits)
  }

  /// The braille dots of a quarter's left side, by quarter.
  private static let left: [UInt32] = [0x03, 0x18, 0x44, 0xA0]
  private static let top: [UInt32] = [0x01, 0x08, 0x04, 0x20]

  /// The cell of the country nearest to where its name belongs: its label's place, or the middle of
  /// what is in view.
  func anchor(
    _ country: Country.Code,
    _ reach: Reach,
    _ viewport: Viewport
  ) -> (row: Int, column: Int) {
    if let label = Landmarks.label(of: country).flatMap(viewport.dot(of:)),
      owner(x: Int(label.x), y: Int(label.y)) == country
    {
      return (Int(label.y) / 2, Int(label.x) / 2)
    }
    let middle = reach.middle
    let dot = nearest(country, x: middle.x, y: middle.y) ?? middle
    return (dot.y / 2, dot.x / 2)
  }
}
