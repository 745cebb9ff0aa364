package import Display
internal import MapPane

/// The whole screen: the panes in their frames, their titles, the status line, and what lies above.
package struct Frame {
  private let state: State

  package init(_ state: State) { self.state = state }

  /// The screen as it is to be shown.
  package var grid: Grid {
    let layout = state.layout
    var grid = Grid(height: layout.height, width: layout.width)
    for (pane, _) in layout.frames {
      guard let body = layout.body(of: pane), !body.isEmpty else { continue }
      var content = content(of: pane, height: body.height, width: body.width)
      select(pane, on: &content)
      grid.place(content, row: body.row, column: body.column)
    }
    drawBorders(on: &grid)
    PaneTitles(state).draw(on: &grid)
    let isAsked = state.prompt != nil || state.message != nil
    if layout.hasStatus || isAsked { StatusLine(state).draw(on: &grid) }
    drawSheet(on: &grid)
    return state.setting.isASCII ? grid.inASCII : grid
  }

  /// The inside of a pane.
  func content(of pane: PaneName, height: Int, width: Int) -> Grid {
    switch pane {
    case .text: TextPane(state).grid(height: height, width: width)
    case .quotes: QuotesPane(state).grid(height: height, width: width)
    case .actors: ActorsPane(state).grid(height: height, width: width)
    case .map: state.map.render(state.mapSetting, height: height, width: width)
    }
  }

  private func select(_ pane: PaneName, on content: inout Grid) {
    guard let selection = state.selection, selection.pane == pane,
      selection.anchor != selection.end
    else { return }
    for rect in selection.rects(width: content.width) { content.lay(.selected, over: rect) }
  }

  private func drawBorders(on grid: inout Grid) {
    let layout = state.layout
    guard layout.hasBorders else { return }
    var borders = Borders(height: layout.height - 1, width: layout.width)
    for (_, rect) in layout.frames { borders.add(rect) }
    let focus = layout.frames.first { $0.pane == state.arrangement.focus }?.rect
    borders.draw(on: &grid, focus: focus ?? Rect(height: 0, width: 0))
  }

  private func drawSheet(on grid: inout Grid) {
    switch state.sheet {
    case nil: break
    case .help(let top): HelpSheet(in: state.sheetArea).draw(from: top, on: &grid)
    case .explanation(let quotation, let top):
      ExplanationSheet(quotation, state).draw(from: top, on: &grid)
    }
  }
}

extension State {
  /// Where sheets lie: over all but the status line.
  var sheetArea: Rect { Rect(height: layout.height - 1, width: layout.width) }

  /// What the drawing of the map depends on.
  var mapSetting: MapSetting {
    var setting = MapSetting()
    setting.palette = self.setting.palette
    setting.isASCII = self.setting.isASCII
    setting.hasQuadrants = self.setting.hasQuadrants
    setting.isFocused = arrangement.focus == .map
    setting.speakers = filter?.speakers
    return setting
  }

  /// Whether the map is not worked out yet for where it is seen, or will be once it is asked for.
  package var needsMap: Bool {
    guard isAnalysed else { return false }
    if let body = layout.body(of: .map), !map.isPrepared || !map.fits(body) { return true }
    return mapPlace.map { !map.isReady(in: $0) } ?? false
  }

  /// Works out the map for its pane, and before it is asked for, so that it is there at once.
  package mutating func prepareMap() {
    if let place = mapPlace, !map.isReady(in: place) {
      map.prepare(height: place.height, width: place.width)
    }
    guard let body = layout.body(of: .map) else { return }
    map.prepare(height: body.height, width: body.width)
  }

  /// Where the map is drawn: in its pane, out of sight as yet perhaps, or where there is no room in it
  /// alone on the screen.
  private var mapPlace: Rect? {
    if let body = layout.body(of: .map), map.isDrawn(in: body) { return body }
    var arrangement = arrangement
    arrangement.focus(on: .map)
    if let body = Layout(arrangement).body(of: .map), map.isDrawn(in: body) { return body }
    if !arrangement.isZoomed { arrangement.apply(.zoom) }
    return Layout(arrangement).body(of: .map)
  }
}

extension MapView {
  /// Whether it was worked out for the size of a pane.
  fileprivate func fits(_ body: Rect) -> Bool {
    (size.height, size.width) == (body.height, body.width)
  }
}
