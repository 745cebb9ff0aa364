import Analysis
import Display
internal import MapPane

extension State {
  /// Takes what the mouse did: a click selects and follows, the wheel scrolls, dragging selects.
  mutating func apply(_ mouse: Mouse) -> Effect? {
    defer { settle() }
    if let sheet {
      apply(mouse.event, to: sheet)
      return nil
    }
    switch mouse.event {
    case .press: press(mouse)
    case .drag: drag(mouse)
    case .release: return release()
    case .wheelUp: wheel(mouse, -1)
    case .wheelDown: wheel(mouse, 1)
    }
    return nil
  }

  private mutating func apply(_ event: Mouse.Event, to sheet: Sheet) {
    switch event {
    case .press: self.sheet = nil
    case .wheelUp: scroll(sheet, .line(-3))
    case .wheelDown: scroll(sheet, .line(3))
    case .drag, .release: break
    }
  }

  private mutating func press(_ mouse: Mouse) {
    (message, selection, prompt) = (nil, nil, nil)
    if let pane = PaneTitles(self).pane(row: mouse.row, column: mouse.column) {
      arrangement.focus(on: pane)
      return standSomewhere()
    }
    guard let pane = layout.pane(row: mouse.row, column: mouse.column),
      let body = layout.body(of: pane)
    else { return }
    arrangement.focus(on: pane)
    guard body.contains(row: mouse.row, column: mouse.column) else { return }
    let place = Selection.Place(row: mouse.row - body.row, column: mouse.column - body.column)
    selection = Selection(pane: pane, anchor: place, end: place)
    click(place, in: pane)
  }

  private mutating func click(_ place: Selection.Place, in pane: PaneName) {
    switch pane {
    case .text: clickText(place)
    case .quotes:
      let index = quotes.top + place.row / QuotesPane.rows(in: layout.body(of: .quotes))
      if kept.indices.contains(index) { visit(kept[index]) }
    case .actors: clickActor(actors.top + place.row)
    case .map:
      guard let country = map.country(row: place.row, column: place.column, mapSetting) else {
        return
      }
      map.apply(.visit(country))
      stepEvidence(1)
    }
  }

  private mutating func clickText(_ place: Selection.Place) {
    guard let offset = TextPane(self).offset(row: place.row, column: place.column),
      let link = passages.link(at: offset)
    else { return spot = nil }
    stand(on: link)
    arrangement.show(link.target.pane)
  }

  private mutating func clickActor(_ row: Int) {
    guard roster.rows.indices.contains(row), let id = roster.rows[row].actor else { return }
    actors.selected = row
    let actor = analysis.actors[id.index]
    if let first = actor.quotations.first(where: { keptIndex(of: $0) != nil }) { visit(first) }
  }

  private mutating func drag(_ mouse: Mouse) {
    guard let pane = selection?.pane, let body = layout.body(of: pane) else { return }
    selection?.end = Selection.Place(
      row: max(0, min(mouse.row - body.row, body.height - 1)),
      column: max(0, min(mouse.column - body.column, body.width - 1))
    )
  }

  /// Copies what was selected by dragging; a click alone selects nothing.
  private mutating func release() -> Effect? {
    guard let selection, selection.anchor != selection.end else {
      self.selection = nil
      return nil
    }
    let text = words(of: selection)
    guard !text.isEmpty else { return nil }
    say("copied \(text.count) characters")
    return .copy(text)
  }

  private mutating func wheel(_ mouse: Mouse, _ direction: Int) {
    guard let pane = layout.pane(row: mouse.row, column: mouse.column) else { return }
    let lines = 3 * direction
    switch pane {
    case .text: text.move(.line(lines))
    case .quotes:
      quotes.scroll(by: direction, count: kept.count, capacity: capacity(of: .quotes))
    case .actors:
      actors.scroll(by: lines, count: roster.rows.count, capacity: capacity(of: .actors))
    case .map: wheelMap(mouse, direction)
    }
  }

  /// Zooms the map or scrolls the list, whichever lies under the pointer.
  private mutating func wheelMap(_ mouse: Mouse, _ direction: Int) {
    guard let body = layout.body(of: .map) else { return }
    let isList = map.isList(row: mouse.row - body.row, column: mouse.column - body.column)
    map.apply(isList ? .scroll(3 * direction) : direction < 0 ? .zoomIn : .zoomOut)
  }
}
