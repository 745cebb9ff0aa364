import Analysis
import Articles
import Display

/// A quotation as a whole in the list: its words in lines of a comfortable measure, and who says them.
struct WholeQuotation {
  let lines: [String]
  let credit: String

  /// The columns left of the words: letter, bar and space.
  static let margin = 3

  init(_ quotation: Quotation, _ state: State, width: Int) {
    let columns = max(8, min(width - Self.margin - 1, state.view.arrangement.measure))
    let words = state.words(of: quotation)
    let utf8 = Array(words.utf8)
    lines = LineBreaking.lines(of: words, columns: columns)
      .map { String(decoding: utf8[$0], as: UTF8.self) }
    credit = state.credit(of: quotation)
  }

  /// The rows it takes, with the empty one below.
  var rows: Int { lines.count + 2 }
}

extension QuotesPane {
  /// The rows that a quotation takes, by its place among those that are kept.
  func rows(of index: Int, width: Int) -> Int {
    WholeQuotation(quotation(at: index), state, width: width).rows
  }

  /// How many quotations have room in the list from one on, or up to it, each as a whole; at least one.
  func count(from index: Int, by step: Int, in body: Rect) -> Int {
    var left = Self.room(in: body)
    var place = index
    while state.reading.kept.indices.contains(place) {
      left -= rows(of: place, width: body.width)
      if left < 0 { break }
      place += step
    }
    return max(1, abs(place - index))
  }

  /// The rows for quotations in the list: the last that is seen needs no empty one below.
  static func room(in body: Rect) -> Int { body.height + 1 }

  private func quotation(at index: Int) -> Quotation {
    state.reading.analysis.quotations[state.reading.kept[index].index]
  }

  /// Draws as many as there is room for, from the first on that is to be seen.
  func drawWhole(on drawing: inout Drawing<Lead>) {
    let height = drawing.grid.height
    var row = 0
    var index = state.view.quotes.top
    while index < state.reading.kept.count, row < height {
      let quotation = quotation(at: index)
      let whole = WholeQuotation(quotation, state, width: drawing.grid.width)
      let entry = Rect(
        row: row,
        height: min(whole.rows - 1, height - row),
        width: drawing.grid.width
      )
      draw(whole, quotation, entry, on: &drawing.grid)
      drawing.lead(entry, to: .quotation(quotation.id))
      row += whole.rows
      index += 1
    }
    drawing.hasMore = index < state.reading.kept.count || row > height + 1
  }

  private func draw(
    _ whole: WholeQuotation,
    _ quotation: Quotation,
    _ entry: Rect,
    on grid: inout Grid
  ) {
    let role: Role = quotation.kind == .indirect ? .quoteIndirect : .quoteDirect
    for (index, line) in whole.lines.prefix(entry.height).enumerated() {
      drawMark(quotation, entry.row + index, on: &grid)
      if index > 0 { grid[entry.row + index, 0] = Cell(" ", role) }
      grid.write(line, row: entry.row + index, column: WholeQuotation.margin, role: role)
    }
    defer {
      if quotation.id == state.position.current { grid.lay(.selected, over: entry) }
    }
    guard entry.height > whole.lines.count else { return }
    let hue = state.reading.speakers.role(of: quotation.source?.actor)
    grid.write(
      whole.credit.cut(to: grid.width - WholeQuotation.margin),
      row: entry.row + whole.lines.count,
      column: WholeQuotation.margin,
      role: quotation.source == nil ? .muted : hue
    )
  }
}

extension State {
  /// Who says a quotation, in which paragraph, and its number.
  func credit(of quotation: Quotation) -> String {
    let actor = reading.analysis.speaker(of: quotation.id)
    let name = actor?.name ?? quotation.source.map { article.line($0.span) } ?? "no speaker found"
    let doubt = quotation.source != nil && quotation.attribution.isDoubtful ? " ?" : ""
    let role = actor?.role.map { ", \($0)" } ?? ""
    let mark = quotation.attribution.rule == Correction.rule ? " · corrected" : ""
    return "— \(name)\(doubt)\(role) · ¶\(quotation.paragraph + 1) · q\(quotation.id.number)\(mark)"
  }
}
