import Text
import Analysis
import Articles
import Display

extension State {
  /// What goes to the clipboard, or nothing and a reason.
  mutating func copied(_ step: CopyStep) -> Effect? {
    guard let quotation = current ?? firstVisible else {
      say("no quotation here")
      return nil
    }
    let words = words(of: analysis.quotations[quotation.index])
    say(step == .words ? "copied the quotation" : "copied the quotation and its speaker")
    return .copy(step == .words ? words : words + " — " + credit(of: quotation))
  }

  /// The words of a quotation on one line, within quotation marks where it is direct.
  func words(of quotation: Quotation) -> String { words(of: quotation, quotation.content) }

  /// As many of the words of a quotation as can fill so many columns.
  func words(of quotation: Quotation, columns: Int) -> String {
    var bytes = columns * Self.bytesPerColumn
    var pieces: [Span] = []
    for piece in quotation.content where bytes > 0 {
      pieces.append(article.prefix(of: piece, bytes: bytes))
      bytes -= piece.count
    }
    return words(of: quotation, pieces)
  }

  /// The most bytes that are looked at to fill a column: a character and the marks a cell keeps.
  private static let bytesPerColumn = 4 * (1 + Grid.marksPerCell)

  private func words(of quotation: Quotation, _ pieces: [Span]) -> String {
    let words = pieces.map { article.line($0) }.joined(separator: " … ")
    let isMarked = words.first.map { "“\"‘«„".contains($0) } ?? false
    return quotation.kind == .direct && !isMarked ? "“\(words)”" : words
  }

  private func credit(of quotation: Quotation.ID) -> String {
    let speaker = analysis.speaker(of: quotation)
    let parts = [speaker?.name ?? "unnamed", speaker?.role, article.title ?? article.source]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// The selected text; lines of the article that were only broken for the pane are joined.
  func words(of selection: Selection) -> String {
    guard let body = layout.body(of: selection.pane) else { return "" }
    if selection.pane == .text, let span = TextPane(self).span(of: selection) {
      let isBreak = { (character: Character) in character.isNewline }
      let words = article[span].drop(while: isBreak)
      return String(words.reversed().drop(while: isBreak).reversed())
    }
    let grid = Frame(self).content(of: selection.pane, height: body.height, width: body.width)
    return selection.rects(width: body.width).map { rect in
      grid.text(row: rect.row, columns: rect.column..<rect.right)
    }.joined(separator: "\n")
  }
}

extension Article {
  /// The beginning of a span, of whole characters and at most so many bytes.
  fileprivate func prefix(of span: Span, bytes: Int) -> Span {
    var end = min(span.upper, span.lower + bytes)
    while end < span.upper, end > span.lower, utf8[end] & 0xc0 == 0x80 { end -= 1 }
    return Span(span.lower, end)
  }
}
