import Atlas
import Display

/// One drawing of the pane: its cells, and the country each leads to.
struct MapScene {
  let map: MapView
  let setting: MapSetting
  let layout: MapLayout
  /// The countries that are shown: those of the speaker alone, and what is supposed.
  let standings: [Standing]
  var drawing: Drawing<Country.Code>
  /// What the map is drawn of, where there is one.
  var dots: MapDots?

  init(_ map: MapView, _ setting: MapSetting, height: Int, width: Int) {
    self.map = map
    self.setting = setting
    layout = map.layout(height: height, width: width)
    standings = map.standings(setting)
    drawing = Drawing(height: height, width: width)
    if !layout.map.isEmpty { drawMap() }
    if !layout.legend.isEmpty { drawLegend() }
    if !layout.lines.isEmpty { drawLines() }
  }

  /// Writes a text that leads to a country.
  mutating func write(_ piece: MapPiece, row: Int, column: Int, limit: Int = .max) {
    let end = drawing.grid.write(
      piece.text,
      row: row,
      column: column,
      role: piece.role,
      limit: limit
    )
    guard let country = piece.country else { return }
    let cells = Rect(row: row, column: column, height: 1, width: end - column)
    drawing.lead(cells, to: country)
    if country == map.selected, piece.role != .mapSelected {
      drawing.grid.lay(.selected, over: cells)
    }
  }

  /// Sets a cell of the drawing and the country it leads to, nil for none.
  mutating func set(_ cell: Cell, row: Int, column: Int, country: Country.Code?) {
    drawing.grid[row, column] = cell
    drawing.lead(Rect(row: row, column: column, height: 1, width: 1), to: country)
  }
}

extension MapScene {
  /// What stands where no country has a role, in the article or in what the speakers say.
  private static let nothing = [MapPiece(text: "no country is named", role: .muted)]

  private mutating func drawLegend() {
    let legend = MapLegend(
      record: map.record,
      standings: standings,
      setting: setting,
      disputes: dots?.disputes ?? []
    )
    let area = layout.legend
    var lines: [[MapPiece]] = standings.isEmpty ? [Self.nothing] : []
    if !map.whatIf.isEmpty {
      let words = map.record.words(
        of: map.whatIf,
        isASCII: setting.isASCII,
        columns: area.width
      )
      lines.append([MapPiece(text: words, role: .accent)])
    }
    if area.height == 1 {
      lines.append(legend.line(columns: area.width))
    } else if let pair = legend.twoLines(columns: area.width) {
      lines += pair
    } else {
      lines += [legend.fills(columns: area.width), legend.notes(columns: area.width)]
    }
    for (index, line) in lines.prefix(area.height).enumerated() {
      drawLine(line, row: area.row + index, in: area)
    }
  }

  private mutating func drawLines() {
    let area = layout.lines
    let lines = standings.isEmpty ? [Self.nothing] : map.lines(in: layout, setting)
    let top = max(0, min(map.top, lines.count - area.height))
    drawing.hasMore = top + area.height < lines.count
    for (index, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      drawLine(line, row: area.row + index, in: area)
    }
  }

  private mutating func drawLine(_ line: [MapPiece], row: Int, in area: Rect) {
    var column = area.column
    for piece in line where column < area.right {
      write(piece, row: row, column: column, limit: area.right - column)
      column += piece.width + 1
    }
  }
}
