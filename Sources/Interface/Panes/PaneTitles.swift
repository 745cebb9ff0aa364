import Articles
import Display
internal import MapPane

/// The names of the panes in their borders or in the line of tabs, and where they can be clicked.
struct PaneTitles {
  private let state: State
  /// The panes in which more lies below.
  private let withMore: [PaneName]
  private var labels: [Label] = []

  init(_ state: State, withMore: [PaneName]) {
    self.state = state
    self.withMore = withMore
    switch state.view.layout.style {
    case .bare: break
    case .tabs: labels = tabs
    case .column, .zoomed, .drawer:
      labels = state.view.layout.frames.flatMap { framed($0.pane, in: $0.rect) }
    }
  }

  /// A piece of a title at its place.
  private struct Label {
    var text: String
    var row: Int
    var column: Int
    var pane: PaneName?
    var role: Role

    var right: Int { column + CharacterWidth.columns(of: text) }
  }

  /// Writes the titles over the borders that were drawn before.
  func draw(on grid: inout Grid) {
    for label in labels {
      grid.write(label.text, row: label.row, column: label.column, role: label.role)
    }
  }

  /// Where the names stand that lead to their panes.
  var signs: [Frame.Sign] {
    labels.compactMap { label in
      let width = label.right - label.column
      let rect = Rect(row: label.row, column: label.column, height: 1, width: width)
      return label.pane.map { Frame.Sign(rect: rect, lead: .pane($0)) }
    }
  }

  private var tabs: [Label] {
    let width = state.view.layout.width
    let isRoomy = width >= 60
    var column = 1
    var labels: [Label] = []
    for pane in PaneName.allCases {
      let text = isRoomy ? "\(pane.number) \(pane.title)" : pane.shortTitle
      let role: Role = pane == state.view.arrangement.focus ? .titleFocus : .title
      labels.append(Label(text: text, row: 0, column: column, pane: pane, role: role))
      column += text.count + (isRoomy ? 3 : 2)
    }
    let note = note(for: state.view.arrangement.focus)
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
      state.view.layout.style == .drawer && shown != .text ? [.quotes, .actors, .map] : [shown]
    for pane in panes {
      let text = " \(panes.count == 1 ? title(of: pane, in: rect) : short(pane)) "
      let role: Role =
        pane == state.view.arrangement.focus
        ? .titleFocus : pane == shown && panes.count > 1 ? .text : .title
      labels.append(Label(text: text, row: rect.row, column: column, pane: pane, role: role))
      column += CharacterWidth.columns(of: text) + 1
    }
    let notes = notes(of: shown, besides: labels.last?.text ?? "")
    let room = rect.right - 4 - column
    guard let note = notes.first(where: { !$0.isEmpty && $0.count < room }) else { return labels }
    let at = rect.right - 4 - note.count
    labels.append(Label(text: " \(note) ", row: rect.row, column: at, pane: nil, role: .title))
    return labels
  }

  /// What stands at the right end of a frame, the longest first: on the map the day too, where its title has
  /// no room for it.
  private func notes(of pane: PaneName, besides title: String) -> [String] {
    let isZoomed = state.view.layout.style == .zoomed
    let note = note(for: pane)
    let day = state.view.map.day(isLong: false)
    let isTold = pane != .map || "\(title) \(note)".contains(day.filter { $0 != "?" })
    let dated = isTold ? [] : [note.isEmpty ? day : "\(note) · \(day)"]
    return (dated + [note]).map { isZoomed ? zoomed($0) : $0 }
  }

  private func title(of pane: PaneName, in rect: Rect) -> String {
    let isZoomed = state.view.layout.style == .zoomed
    let room = rect.width - 10 - (subject.map { $0.count + 3 } ?? 0) - (isZoomed ? 7 : 0)
    return pane == .map ? "4 \(state.view.map.title(columns: room))" : short(pane)
  }

  private func short(_ pane: PaneName) -> String { "\(pane.number) \(pane.title)" }

  private func zoomed(_ note: String) -> String { note.isEmpty ? "[zoom]" : note + " [zoom]" }

  /// The count or the place within a pane, and whether more lies below.
  private func note(for pane: PaneName) -> String {
    [place(in: pane), withMore.contains(pane) ? "▼" : ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func place(in pane: PaneName) -> String {
    switch pane {
    case .text: state.view.layout.style == .tabs ? "\(state.view.text.percent)%" : source
    case .quotes: quotations
    case .actors: speakers
    case .map:
      switch state.view.layout.style {
      case .drawer:
        [subject, state.view.map.day(isLong: true)].compactMap(\.self).joined(separator: " · ")
      case .tabs: state.view.map.day(isLong: false)
      case .column, .zoomed, .bare: subject ?? ""
      }
    }
  }

  /// Which of several things that cover is on the map.
  private var subject: String? { state.view.map.subjectNumber }

  private var speakers: String {
    let count = state.reading.roster.rows.count { row in
      row.actor.map { state.reading.roster.tally(of: $0).quotations > 0 } ?? false
    }
    return count == 0 ? "" : "\(count) quoted"
  }

  private var source: String {
    let source = state.reading.article.source ?? state.reading.article.id
    let count = state.desk.entries.count
    return count < 2 ? source : "\(state.desk.current + 1)/\(count) \(source)"
  }

  private var quotations: String {
    guard state.reading.isAnalysed else { return "" }
    let kept = state.reading.kept.count
    let place = state.position.current.flatMap { state.reading.keptIndex(of: $0) }.map {
      "\($0 + 1)/\(kept)"
    }
    let all = state.reading.filter == nil ? "" : " of \(state.reading.shown.count)"
    return (place ?? "\(kept)") + all
  }
}
