import Analysis
import Articles
import Display
import Text

/// One line of the article in its row: what it is, who says it, and what lies over it.
struct TextRow {
  private let line: TextLines.Line
  private let row: Int
  private let margin: Int
  private let state: State
  private let columns: TextColumns

  init(_ line: TextLines.Line, row: Int, margin: Int, _ state: State) {
    self.line = line
    self.row = row
    self.margin = margin
    self.state = state
    columns = TextColumns(of: line.span, in: state.reading.article)
  }

  /// Draws the row, and has its cells lead to the characters that stand there.
  func draw(on drawing: inout Drawing<Lead>) {
    draw(on: &drawing.grid)
    for (column, characters) in columns.characters.enumerated() {
      let cell = Rect(row: row, column: margin + column, height: 1, width: 1)
      drawing.lead(cell, to: .text(characters))
    }
  }

  private func draw(on grid: inout Grid) {
    write(on: &grid)
    underline(state.reading.article.links, on: &grid)
    if state.reading.filter != nil { grid.lay(.dimmed, over: rect(line.span)) }
    for index in state.reading.passages.indices(in: line.span) {
      draw(state.reading.passages.quoted[index], on: &grid)
    }
    drawCurrent(on: &grid)
    drawMatches(on: &grid)
  }

  private func write(on grid: inout Grid) {
    let role = role(of: state.reading.article.paragraphs[line.paragraph])
    var column = margin
    let parts = state.reading.article[line.span].split(
      separator: "\t",
      omittingEmptySubsequences: false
    )
    for part in parts { column = grid.write(part, row: row, column: column, role: role) + 1 }
    if let dateline = state.reading.article.dateline { paint(dateline, .accent, on: &grid) }
  }

  private func role(of paragraph: Paragraph) -> Role {
    if let title = state.article.titleSpan, paragraph.span.contains(title) { return .heading }
    return switch paragraph.kind {
    case .heading: .heading
    case .boilerplate, .caption: .muted
    case .body, .quote, .list: .text
    }
  }

  private func draw(_ piece: Passages.Quoted, on grid: inout Grid) {
    let quotation = state.reading.analysis.quotations[piece.quotation.index]
    let speaker = state.reading.speakers.role(of: quotation.source?.actor)
    paint(piece.span, quotation.kind == .indirect ? .quoteIndirect : speaker, on: &grid)
    guard let filter = state.reading.filter, filter.keeps(quotation) else { return }
    grid.update(rect(piece.span)) { $0.overlay.remove(.dimmed) }
  }

  /// Shows the quotation stood on, its cue and its source, and the word stood on.
  private func drawCurrent(on grid: inout Grid) {
    if let passage = state.position.passage {
      return lay(.selected, over: passage.span, on: &grid)
    }
    if let spot = state.position.spot { lay(.selected, over: spot.span, on: &grid) }
    guard let current = state.position.current else { return }
    let quotation = state.reading.analysis.quotations[current.index]
    for piece in quotation.content { lay(.selected, over: piece, on: &grid) }
    if let cue = quotation.cue { paint(cue.span, .cue, on: &grid) }
    if let source = quotation.source {
      paint(source.span, state.reading.speakers.role(of: source.actor), on: &grid)
    }
  }

  private func drawMatches(on grid: inout Grid) {
    guard let search = state.position.search else { return }
    var index = search.matches.partitioningIndex(where: { $0.upper > line.span.lower })
    while index < search.matches.count, search.matches[index].lower < line.span.upper {
      let overlay: Overlay = index == search.current ? .currentMatch : .match
      lay(overlay, over: search.matches[index], on: &grid)
      index += 1
    }
  }

  /// Underlines what leads to another document, and has the terminal know where.
  private func underline(_ links: [Hyperlink], on grid: inout Grid) {
    var index = links.partitioningIndex(where: { $0.span.upper > line.span.lower })
    while index < links.count, links[index].span.lower < line.span.upper {
      let link = links[index]
      lay(.underlined, over: link.span, on: &grid)
      if link.span.overlaps(line.span) {
        grid.link(rect(link.span), number: index, to: link.address)
      }
      index += 1
    }
  }

  private func lay(_ overlay: Overlay, over span: Span, on grid: inout Grid) {
    if span.overlaps(line.span) { grid.lay(overlay, over: rect(span)) }
  }

  private func paint(_ span: Span, _ role: Role, on grid: inout Grid) {
    if span.overlaps(line.span) { grid.update(rect(span)) { $0.role = role } }
  }

  /// The cells of a stretch of the text.
  private func rect(_ span: Span) -> Rect {
    let range = columns.range(of: span)
    return Rect(row: row, column: margin + range.lowerBound, height: 1, width: range.count)
  }
}
