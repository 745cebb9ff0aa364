import Articles
import Display
internal import MapPane

/// The names of the panes in their borders or in the line of tabs, and where they can be clicked.
struct PaneTitles {
  private let state: State

  init(_ state: State) { self.state = state }

  /// A piece of a title at its place.
  private struct Label {
    var text: String
    var row: Int
    var column: Int
    var pane: PaneName?
    var role: Role

    var right: Int { column + CharacterWidth.columns(of: text) }
  }

  func draw(on grid: inout Grid) {
    for label in labels {
      grid.write(label.text, row: label.row, column: label.column, role: label.role)
    }
  }

  /// The pane whose name stands at a cell.
  func pane(row: Int, column: Int) -> PaneName? {
    labels.first { $0.row == row && $0.column <= column && column < $0.right }?.pane
  }

  private var labels: [Label] {
    switch state.layout.style {
    case .bare: []
    case .tabs: tabs
    case .column, .zoomed, .drawer: state.layout.frames.flatMap { framed($0.pane, in: $0.rect) }
    }
  }

  private var tabs: [Label] {
    let width = state.layout.width
    let isRoomy = width >= 60
    var column = 1
    var labels: [Label] = []
    for pane in PaneName.allCases {
      let text = isRoomy ? "\(pane.number) \(pane.title)" : pane.shortTitle
      let role: Role = pane == state.arrangement.focus ? .titleFocus : .title
      labels.append(Label(text: text, row: 0, column: column, pane: pane, role: role))
      column += text.count + (isRoomy ? 3 : 2)
    }
    let note = note(for: state.arrangement.focus)
    let at = width - note.count - 1
    if at >= column {
      labels.append(Label(text: note, row: 0, column: at, pane: nil, role: .title))
    }
    return labels
  }

  /// The names on the upper border of a frame, and a note at its right end.
  private func framed(_ shown: PaneName, in rect: Rect) -> [Label] {
    var labels: [Label] = []
    var column = rect.column + 1
    let panes: [PaneName] =
      state.layout.style == .drawer && shown != .text ? [.quotes, .actors, .map] : [shown]
    for pane in panes {
      let text = " \(panes.count == 1 ? title(of: pane, in: rect) : short(pane)) "
      let role: Role =
        pane == state.arrangement.focus
        ? .titleFocus : pane == shown && panes.count > 1 ? .text : .title
      labels.append(Label(text: text, row: rect.row, column: column, pane: pane, role: role))
      column += CharacterWidth.columns(of: text) + 1
    }
    let note = state.layout.style == .zoomed ? zoomed(note(for: shown)) : note(for: shown)
    let at = rect.right - 4 - note.count
    guard !note.isEmpty, at > column else { return labels }
    labels.append(Label(text: " \(note) ", row: rect.row, column: at, pane: nil, role: .title))
    return labels
  }

  private func title(of pane: PaneName, in rect: Rect) -> String {
    pane == .map ? "4 \(state.map.title(columns: rect.width - 10))" : short(pane)
  }

  private func short(_ pane: PaneName) -> String { "\(pane.number) \(pane.title)" }

  private func zoomed(_ note: String) -> String { note.isEmpty ? "[zoom]" : note + " [zoom]" }

  /// The count or the place within a pane.
  private func note(for pane: PaneName) -> String {
    switch pane {
    case .text: state.layout.style == .tabs ? "\(state.text.percent)%" : source
    case .quotes: quotations
    case .actors: speakers
    case .map:
      switch state.layout.style {
      case .drawer: state.map.day(isLong: true)
      case .tabs: state.map.day(isLong: false)
      case .column, .zoomed, .bare: ""
      }
    }
  }

  private var speakers: String {
    let count = state.roster.rows.count { row in
      row.actor.map { state.roster.tally(of: $0).quotations > 0 } ?? false
    }
    return count == 0 ? "" : "\(count) quoted"
  }

  private var source: String { state.article.source ?? state.article.id }

  private var quotations: String {
    guard state.isAnalysed else { return "" }
    let kept = state.kept.count
    let place = state.current.flatMap { state.keptIndex(of: $0) }.map { "\($0 + 1)/\(kept)" }
    let all = state.filter == nil ? "" : " of \(state.shown.count)"
    return (place ?? "\(kept)") + all
  }
}
