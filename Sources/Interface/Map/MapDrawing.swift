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
    hasDispute = dots.hasDispute
    drawFills(dots)
    if layout.map.width >= 100, !setting.isASCII, setting.palette != .none { drawBorders(dots) }
    if let selected = map.selected, setting.palette == .many, !setting.isASCII {
      dots.outline(selected)
      drawFills(dots)
    }
    var tags = MapTags(height: layout.map.height, width: layout.map.width)
    drawSites(dots, viewport, &tags)
    let reaches = dots.reaches
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

  /// Dim dots between countries of the same fill.
  private mutating func drawBorders(_ dots: MapDots) {
    for row in 0..<layout.map.height {
      for column in 0..<layout.map.width where grid[row, column].scalar == " " {
        guard let fill = grid[row, column].ground, fill != .mapSea,
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
      tags.take(row: row, column: column, width: 1)
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
    for standing in ordered where reaches[standing.country.place].count == 0 {
      let isSelected = standing.country == map.selected
      if standing.role == .mentioned, !isSelected {
        guard mentioned < layout.map.height / 3 else { continue }
        mentioned += 1
      }
      guard let edge = viewport.edge(to: standing.country),
        let tag = chips.place(standing.country.label(isASCII: setting.isASCII), at: edge)
      else { continue }
      let piece = MapPiece(
        text: tag.text,
        role: MapFill(standing).base,
        country: standing.country
      )
      write(piece, row: tag.row, column: tag.column)
    }
    tags = chips.tags
  }

  /// The standings, the selected first, then by rank, the often named before the others.
  private var ordered: [Standing] {
    standings.sorted { left, right in
      let isSelected = (left.country == map.selected, right.country == map.selected)
      if isSelected.0 != isSelected.1 { return isSelected.0 }
      let ranks = (left.role.labelRank, right.role.labelRank)
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      return (left.mentions, right.country) > (right.mentions, left.country)
    }
  }

  private mutating func drawLabels(
    _ dots: MapDots,
    _ reaches: [MapDots.Reach],
    _ viewport: Viewport,
    _ tags: MapTags
  ) {
    let told = Set(standings.map(\.country))
    var labels = MapLabels(dots, tags) { told.contains($0) }
    for standing in ordered {
      let country = standing.country
      let reach = reaches[country.place]
      guard reach.count > 0, let anchor = dots.anchor(country, reach, viewport) else { continue }
      let texts = texts(standing)
      let isNeeded = standing.role.labelRank < 2 || country == map.selected
      guard let tag = labels.place(texts, of: country, near: anchor, isNeeded: isNeeded) else {
        continue
      }
      draw(tag, standing, dots)
    }
  }

  /// The texts a label may have, the longest first.
  private func texts(_ standing: Standing) -> [String] {
    let sign = map.whatIf.roles[standing.country].map { $0 == .covered ? "+" : "-" } ?? ""
    let short = sign + standing.country.short
    if layout.map.width < 80 { return [short] }
    return [sign + standing.country.label(isASCII: setting.isASCII), short]
  }

  /// Writes a name: in its own land and beside it, or on a tag where it stands wholly elsewhere.
  private mutating func draw(_ tag: MapTags.Tag, _ standing: Standing, _ dots: MapDots) {
    let columns = tag.column..<tag.column + tag.width
    let fill = MapFill(standing).base
    let isInside = columns.contains { dots.holds(standing.country, row: tag.row, column: $0) }
    for (column, scalar) in zip(columns, tag.text.unicodeScalars) {
      let cell =
        setting.palette == .none
        ? Cell(scalar, .mapLabel)
        : isInside
          ? label(scalar, dots.quad(row: tag.row, column: column).dominant.first)
          : Cell(scalar, fill)
      set(cell, row: tag.row, column: column, country: standing.country)
    }
    if standing.country == map.selected {
      grid.lay(.selected, over: Rect(row: tag.row, column: tag.column, height: 1, width: tag.width))
    }
  }

  private func label(_ scalar: Unicode.Scalar, _ ground: Role) -> Cell {
    switch ground {
    case .mapSea, .mapLand: Cell(scalar, .mapLabel, ground: ground)
    default: Cell(scalar, ground)
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
  ) -> (row: Int, column: Int)? {
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
