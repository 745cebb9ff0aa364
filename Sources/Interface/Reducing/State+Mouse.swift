import Analysis
import Display
internal import MapPane
import Text

extension State {
  /// Takes what the mouse did: a click selects and follows, the wheel scrolls, dragging selects.
  mutating func apply(_ mouse: Mouse, on frame: Frame) -> Effect? {
    defer { settle() }
    if let sheet = dialogue.sheet { return apply(mouse, to: sheet) }
    switch mouse.event {
    case .press: press(mouse, on: frame)
    case .drag: drag(mouse, on: frame)
    case .release: return release(on: frame)
    case .wheelUp: wheel(mouse, -1, on: frame)
    case .wheelDown: wheel(mouse, 1, on: frame)
    }
    return nil
  }

  /// Scrolls what lies over the panes; a click chooses the entry of a list, and beside it closes.
  private mutating func apply(_ mouse: Mouse, to sheet: Sheet) -> Effect? {
    switch mouse.event {
    case .press:
      guard case .list(let list, let selected) = sheet,
        self.sheet(of: list).contains(row: mouse.row, column: mouse.column)
      else {
        if case .list(let list, _) = sheet { return left(list) }
        dialogue.sheet = nil
        return nil
      }
      let entry = self.sheet(of: list).entry(
        row: mouse.row,
        column: mouse.column,
        selected: selected
      )
      return entry.flatMap { choose($0, of: list) }
    case .wheelUp: scroll(sheet, .line(-3))
    case .wheelDown: scroll(sheet, .line(3))
    case .drag, .release: break
    }
    return nil
  }

  private mutating func press(_ mouse: Mouse, on frame: Frame) {
    (dialogue.message, dialogue.selection) = (nil, nil)
    let lead = frame.lead(row: mouse.row, column: mouse.column)
    if lead == .prompt { return }
    dialogue.prompt = nil
    if case .pane(let pane) = lead {
      view.arrangement.focus(on: pane)
      return standSomewhere()
    }
    guard let pane = frame.layout.pane(row: mouse.row, column: mouse.column) else { return }
    view.arrangement.focus(on: pane)
    guard let body = frame.layout.body(of: pane),
      body.contains(row: mouse.row, column: mouse.column),
      let place = frame.place(row: mouse.row, column: mouse.column, in: pane)
    else { return }
    dialogue.selection = Selection(pane: pane, anchor: place, end: place)
    if let lead { click(lead) } else if pane == .text { position.spot = nil }
  }

  private mutating func click(_ lead: Lead) {
    switch lead {
    case .text(let characters): clickText(characters.lower)
    case .quotation(let quotation): if reading.keptIndex(of: quotation) != nil { visit(quotation) }
    case .actor(let actor): clickActor(actor)
    case .country(let country):
      view.map.apply(.visit(country))
      stepEvidence(1)
    case .pane, .prompt: break
    }
  }

  private mutating func clickText(_ offset: Int) {
    guard let link = reading.passages.link(at: offset) else {
      position.spot = nil
      return
    }
    stand(on: link)
    view.arrangement.show(link.target.pane)
  }

  private mutating func clickActor(_ id: Actor.ID) {
    guard reading.roster.index(of: id) != nil else { return }
    select(id)
    let actor = reading.analysis.actors[id.index]
    if let first = actor.quotations.first(where: { reading.keptIndex(of: $0) != nil }) {
      visit(first)
    }
  }

  private mutating func drag(_ mouse: Mouse, on frame: Frame) {
    guard let pane = dialogue.selection?.pane,
      let end = frame.place(row: mouse.row, column: mouse.column, in: pane)
    else { return }
    dialogue.selection?.end = end
  }

  /// Copies what was selected by dragging; a click alone selects nothing.
  private mutating func release(on frame: Frame) -> Effect? {
    guard let selection = dialogue.selection, selection.anchor != selection.end else {
      dialogue.selection = nil
      return nil
    }
    let text = words(of: selection, on: frame)
    guard !text.isEmpty else { return nil }
    say("copied \(text.count) characters")
    return .copy(text)
  }

  private mutating func wheel(_ mouse: Mouse, _ direction: Int, on frame: Frame) {
    guard let pane = frame.layout.pane(row: mouse.row, column: mouse.column) else { return }
    let lines = 3 * direction
    switch pane {
    case .text: view.text.move(.line(lines))
    case .quotes:
      view.quotes.scroll(
        by: direction,
        count: reading.kept.count,
        capacity: quotations(from: reading.kept.count - 1, by: -1)
      )
    case .actors:
      view.actors.scroll(
        by: lines,
        count: reading.roster.rows.count,
        capacity: view.capacity(of: .actors)
      )
    case .map:
      guard let place = frame.place(row: mouse.row, column: mouse.column, in: .map) else { return }
      wheelMap(place, direction)
    }
  }

  /// Zooms the map or scrolls the list, whichever lies under the pointer.
  private mutating func wheelMap(_ place: Selection.Place, _ direction: Int) {
    let isList = view.map.isList(row: place.row, column: place.column)
    view.map.apply(isList ? .scroll(3 * direction) : direction < 0 ? .zoomIn : .zoomOut)
  }
}
