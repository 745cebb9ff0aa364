import Analysis
import Display

/// The last line: a prompt or a message, or where the person is; at its right the keys of the pane.
struct StatusLine {
  private let state: State

  init(_ state: State) { self.state = state }

  /// Draws the last row: the prompt, or a message or fields, and then keys where there is room.
  func draw(on grid: inout Grid) {
    let row = grid.height - 1
    grid.fill(Rect(row: row, height: 1, width: grid.width), with: Cell(" ", .status))
    if let prompt = state.dialogue.prompt { return draw(prompt, row, on: &grid) }
    var end = 1
    if let message = state.dialogue.message {
      end = grid.write(message.cut(to: grid.width - 2), row: row, column: 1, role: .status)
    } else {
      end = drawFields(row, on: &grid)
    }
    if state.view.layout.hasStatus { drawKeys(row, from: end + 2, on: &grid) }
  }

  private func draw(_ prompt: Prompt, _ row: Int, on grid: inout Grid) {
    grid.fill(Rect(row: row, height: 1, width: grid.width), with: Cell(" ", .prompt))
    let note = state.dialogue.message ?? self.note(on: prompt)
    let reserve = min(CharacterWidth.columns(of: note), grid.width / 4) + 5
    let text = prompt.beforeCursor.end(in: grid.width - reserve)
    let column = grid.write(prompt.mark + text, row: row, column: 0, role: .prompt)
    grid.cursor = (row, min(column, grid.width - 1))
    let room = max(0, grid.width - reserve + 1 - column)
    let end = grid.write(prompt.afterCursor.cut(to: room), row: row, column: column, role: .prompt)
    let at = max(end + 2, grid.width - CharacterWidth.columns(of: note) - 1)
    grid.write(note, row: row, column: at, role: .hint)
  }

  /// What came of the prompt so far.
  private func note(on prompt: Prompt) -> String {
    if prompt.text.isEmpty || state.dialogue.sheet != nil { return "" }
    switch prompt.kind {
    case .search: return state.searchesList ? "" : state.position.search?.counter ?? ""
    case .filter:
      guard state.reading.filter != nil else { return "nothing" }
      return state.reading.kept.count.quotes
    case .command, .note: return ""
    }
  }

  /// A part of what is told of the place, and what lies over it.
  private typealias Field = (text: String, overlay: Overlay)

  private var fields: [Field] {
    var fields: [Field] = []
    if let awaited = state.desk.awaited { fields.append(("waiting for \(short(awaited))", .bold)) }
    if state.reading.isAnalysing { fields.append(("analysing…", .bold)) }
    if let filter = state.reading.filter { fields.append(("only \(short(filter.label))", .bold)) }
    if let field = speaker { fields.append(field) }
    if let field = quotation { fields.append((field, [])) }
    if let search = state.position.search {
      fields.append(("/\(search.pattern.text) \(search.counter)", []))
    }
    fields.append(("\(state.view.text.percent)%", []))
    return fields
  }

  private var speaker: Field? {
    guard let current = state.position.current else { return nil }
    guard let speaker = state.reading.analysis.speaker(of: current) else {
      return ("?:no speaker", [])
    }
    return ("\(state.reading.speakers.letter(of: speaker.id)):\(short(speaker.shortName))", [])
  }

  /// Those who have no name are called by a description, which may be long.
  private func short(_ name: some StringProtocol) -> String {
    name.cut(to: max(12, state.view.layout.width / 3))
  }

  private var quotation: String? {
    guard let current = state.position.current else {
      let count = state.reading.kept.count
      return count == 0 ? nil : count.quotes
    }
    return "q\(current.number)/\(state.reading.analysis.quotations.count)"
  }

  /// Writes the fields that fit, dropping from the right, and gives the column after them.
  private func drawFields(_ row: Int, on grid: inout Grid) -> Int {
    var column = 1
    for (index, field) in fields.enumerated() {
      let width = CharacterWidth.columns(of: field.text) + (index == 0 ? 0 : 3)
      guard column + width < grid.width || index == 0 else { break }
      if index > 0 { column = grid.write(" · ", row: row, column: column, role: .status) }
      let end = grid.write(field.text, row: row, column: column, role: .status)
      grid.lay(
        field.overlay,
        over: Rect(row: row, column: column, height: 1, width: end - column)
      )
      column = end
    }
    return column
  }

  /// The keys that matter in the focused pane, or those pressed of a sequence, at the right.
  private func drawKeys(_ row: Int, from start: Int, on grid: inout Grid) {
    let keys = state.dialogue.keys.label
    var hints = keys.isEmpty ? state.hints : []
    let last = keys.isEmpty ? "\(state.helpKey) help" : keys
    while true {
      let text = (hints + [last]).joined(separator: "  ")
      let column = grid.width - CharacterWidth.columns(of: text) - 1
      if column >= start {
        grid.write(text, row: row, column: column, role: .status)
        return
      }
      if hints.popLast() == nil { return }
    }
  }
}

extension State {
  /// The keys that matter most, in the order of their importance: how to leave a filter, and those of
  /// the pane.
  fileprivate var hints: [String] {
    let own = view.arrangement.focus.hints
    let hints =
      reading.filter == nil ? own : [Hint("x", "clear-filter", "everybody")] + own.dropLast()
    return hints.compactMap { hint in
      guard let bindings = setting.bindings else { return "\(hint.key) \(hint.words)" }
      return bindings.key(of: hint.command, in: focus).map { "\($0) \(hint.words)" }
    }
  }
}

/// A key that the status line shows: that of the table, its command, and what it does.
private struct Hint {
  let key: String
  let command: String
  let words: String

  init(_ key: String, _ command: String, _ words: String) {
    (self.key, self.command, self.words) = (key, command, words)
  }
}

extension PaneName {
  /// The keys that matter most in the pane, in the order of their importance.
  fileprivate var hints: [Hint] {
    switch self {
    case .text:
      [
        Hint("J", "next-quote", "next quote"), Hint("s", "only-speaker", "only speaker"),
        Hint("/", "search", "search"),
      ]
    case .quotes:
      [
        Hint("Enter", "follow", "in the text"), Hint("i", "explain", "why"),
        Hint("s", "only-speaker", "only speaker"),
      ]
    case .actors:
      [Hint("Enter", "follow", "first quote"), Hint("s", "only-speaker", "only this one")]
    case .map:
      [
        Hint("n", "next-on-map", "next country"), Hint("Enter", "follow", "why"),
        Hint("Space", "what-if", "what if"),
      ]
    }
  }
}

extension String {
  /// As much of the end of the text as fits, an ellipsis before it where it is cut.
  fileprivate func end(in columns: Int) -> String {
    if CharacterWidth.columns(of: self) <= columns { return self }
    var used = 1
    let end = reversed().prefix { character in
      used += CharacterWidth.columns(of: String(character))
      return used <= columns
    }
    return "…" + String(end.reversed())
  }
}
