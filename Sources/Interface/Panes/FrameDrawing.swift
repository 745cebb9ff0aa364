import Display
import MapPane

extension Frame {
  /// The screen of a state: the panes in their frames, their titles, the status line, and what lies above.
  package init(_ state: State) {
    let drawing = FrameDrawing(state)
    layout = state.view.layout
    parts = drawing.parts
    signs = drawing.signs
    grid = state.setting.isASCII ? drawing.grid.inASCII : drawing.grid
  }
}

/// A screen that is drawn, each pane once.
private struct FrameDrawing {
  private let state: State
  private(set) var grid: Grid
  private(set) var parts: [Frame.Part] = []
  private(set) var signs: [Frame.Sign] = []

  init(_ state: State) {
    self.state = state
    grid = Grid(height: state.view.layout.height, width: state.view.layout.width)
    drawPanes()
    drawSelection()
    drawBorders()
    drawTitles()
    drawStatus()
    drawSheet()
  }

  private mutating func drawPanes() {
    for (pane, _) in state.view.layout.frames {
      guard let body = state.view.layout.body(of: pane), !body.isEmpty else { continue }
      let drawing = drawing(of: pane, height: body.height, width: body.width)
      grid.place(drawing.grid, row: body.row, column: body.column)
      parts.append(Frame.Part(pane: pane, body: body, drawing: drawing))
    }
  }

  private func drawing(of pane: PaneName, height: Int, width: Int) -> Drawing<Lead> {
    switch pane {
    case .text: TextPane(state).drawing(height: height, width: width)
    case .quotes: QuotesPane(state).drawing(height: height, width: width)
    case .actors: ActorsPane(state).drawing(height: height, width: width)
    case .map:
      state.view.map.render(state.mapSetting, height: height, width: width).leading(Lead.country)
    }
  }

  private mutating func drawSelection() {
    guard let selection = state.dialogue.selection, selection.anchor != selection.end,
      let body = parts.first(where: { $0.pane == selection.pane })?.body
    else { return }
    for var rect in selection.rects(width: body.width) {
      rect.row += body.row
      rect.column += body.column
      grid.lay(.selected, over: rect.intersection(body))
    }
  }

  private mutating func drawBorders() {
    let layout = state.view.layout
    guard layout.hasBorders else { return }
    var borders = Borders(height: layout.height - 1, width: layout.width)
    for (_, rect) in layout.frames { borders.add(rect) }
    let focus = layout.frames.first { $0.pane == state.view.arrangement.focus }?.rect
    borders.draw(on: &grid, focus: focus ?? Rect(height: 0, width: 0))
  }

  private mutating func drawTitles() {
    let titles = PaneTitles(state, withMore: parts.filter(\.drawing.hasMore).map(\.pane))
    titles.draw(on: &grid)
    signs = titles.signs
  }

  private mutating func drawStatus() {
    let isAsked = state.dialogue.prompt != nil || state.dialogue.message != nil
    guard state.view.layout.hasStatus || isAsked else { return }
    StatusLine(state).draw(on: &grid)
    guard state.dialogue.prompt != nil else { return }
    let line = Rect(row: grid.height - 1, height: 1, width: grid.width)
    signs.insert(Frame.Sign(rect: line, lead: .prompt), at: 0)
  }

  private mutating func drawSheet() {
    switch state.dialogue.sheet {
    case nil: break
    case .help(let top, let words): HelpSheet(state, finding: words).draw(from: top, on: &grid)
    case .explanation(let quotation, let top):
      ExplanationSheet(quotation, state).draw(from: top, on: &grid)
    case .list(let list, let selected):
      state.sheet(of: list).draw(selected: selected, hint: list.hint, on: &grid)
    }
  }
}
