import Display

/// A list over the panes, of which one entry is stood on.
struct ListSheet {
  /// A row: what stands before it, the words, what stands at its end, and a second row below.
  struct Entry {
    var label = ""
    var words: String
    var note = ""
    var detail: String?
    var isMarked = false
  }

  private let title: String
  let count: Int
  private let entry: (Int) -> Entry
  private let frame: Rect
  private let rows: Int
  private let labelColumns: Int

  /// The list of so many entries in an area, each of two rows where there is room for them.
  init(title: String, count: Int, hasDetails: Bool, in area: Rect, entry: @escaping (Int) -> Entry)
  {
    self.title = title
    self.count = count
    self.entry = entry
    rows = area.height >= 14 && hasDetails ? 2 : 1
    labelColumns = "\(count)".count + 1
    let width = min(area.width, 100)
    let height = min(area.height, max(1, count) * rows + 2)
    frame = Rect(
      row: area.row + (area.height - height) / 2,
      column: area.column + (area.width - width) / 2,
      height: height,
      width: width
    )
  }

  /// All that an entry says.
  func words(of index: Int) -> String {
    let entry = entry(index)
    return [entry.words, entry.detail, entry.note].compactMap { $0 }.joined(separator: " ")
  }

  /// How many entries are seen at once.
  var capacity: Int { max(1, (frame.height - 2) / rows) }

  /// The first entry that is seen where one is stood on.
  private func top(_ selected: Int) -> Int {
    max(0, min(selected - capacity / 2, count - capacity))
  }

  /// The entry after a movement from the one that is stood on.
  func target(of motion: Motion, from selected: Int) -> Int {
    var list = Listing()
    list.selected = selected
    return max(0, list.target(of: motion, count: count, capacity: capacity))
  }

  /// The entry that a cell of the screen shows; nil where it shows none.
  func entry(row: Int, column: Int, selected: Int) -> Int? {
    guard frame.inset().contains(row: row, column: column) else { return nil }
    let index = top(selected) + (row - frame.row - 1) / rows
    return (0..<count).contains(index) ? index : nil
  }

  /// Whether a cell of the screen is the list's.
  func contains(row: Int, column: Int) -> Bool { frame.contains(row: row, column: column) }

  /// Draws the list so that the selected item, counted from 0, is seen.
  func draw(selected: Int, hint: String, on grid: inout Grid) {
    let place = count == 0 ? "" : " \(selected + 1)/\(count)"
    let pages = SheetPages(rows: count, height: capacity)
    SheetFrame(title: title + place, pages, from: top(selected), hint: hint)
      .draw(frame, on: &grid)
    for place in 0..<capacity {
      let index = top(selected) + place
      guard index < count else { break }
      let body = frame.inset()
      let rect = Rect(
        row: body.row + place * rows,
        column: body.column,
        height: rows,
        width: body.width
      )
      draw(entry(index), rect, on: &grid)
      if index == selected { grid.lay(.selected, over: rect) }
    }
  }

  private func draw(_ entry: Entry, _ rect: Rect, on grid: inout Grid) {
    let role: Role = entry.isMarked ? .accent : .text
    let from = rect.column + 1 + labelColumns
    let note = CharacterWidth.columns(of: entry.note)
    let room = max(0, rect.right - 1 - from - (note == 0 ? 0 : note + 2))
    grid.write(entry.label, row: rect.row, column: rect.column + 1, role: .muted)
    grid.write(entry.words.cut(to: room), row: rect.row, column: from, role: role)
    grid.write(entry.note, row: rect.row, column: rect.right - 1 - note, role: .muted)
    guard rect.height > 1, let detail = entry.detail else { return }
    let width = max(0, rect.right - 1 - from)
    grid.write(detail.cut(to: width), row: rect.row + 1, column: from, role: .muted)
  }
}
