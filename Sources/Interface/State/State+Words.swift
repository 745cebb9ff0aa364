import Analysis
import Articles
import Display
import Text

extension State {
  /// The words of a quotation on one line, within quotation marks where it is direct.
  func words(of quotation: Quotation) -> String { words(of: quotation, quotation.content) }

  /// As many of the words of a quotation as can fill so many columns.
  func words(of quotation: Quotation, columns: Int) -> String {
    var bytes = columns * Self.bytesPerColumn
    var pieces: [Span] = []
    for piece in quotation.content where bytes > 0 {
      pieces.append(reading.article.prefix(of: piece, bytes: bytes))
      bytes -= piece.count
    }
    return words(of: quotation, pieces)
  }

  /// The most bytes that are looked at to fill a column: a character and the marks a cell keeps.
  private static let bytesPerColumn = 4 * (1 + Grid.marksPerCell)

  private func words(of quotation: Quotation, _ pieces: [Span]) -> String {
    let words = pieces.map { reading.article.line($0) }.joined(separator: " … ")
    let isMarked = words.first.map { "“\"‘«„".contains($0) } ?? false
    return quotation.kind == .direct && !isMarked ? "“\(words)”" : words
  }
}
