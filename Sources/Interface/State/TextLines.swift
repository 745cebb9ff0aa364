import Articles
import Display
import Text

/// The article broken into the lines of the text pane; computed once for a width.
struct TextLines: Sendable {
  /// One line: what it shows, and the index of its paragraph; an empty line stands between two.
  struct Line: Sendable {
    var span: Span
    var paragraph: Int
  }

  let columns: Int
  let lines: [Line]

  /// No lines, before the width is known.
  init() {
    columns = 0
    lines = []
  }

  init(_ article: Article, columns: Int) {
    self.columns = columns
    var lines: [Line] = []
    for (index, paragraph) in article.paragraphs.enumerated() {
      if index > 0 {
        let gap = article.paragraphs[index - 1].span.upper
        lines.append(Line(span: Span(gap, gap), paragraph: index - 1))
      }
      let base = paragraph.span.lower
      for range in LineBreaking.lines(of: article[paragraph.span], columns: columns) {
        let span = Span(base + range.lowerBound, base + range.upperBound)
        lines.append(Line(span: span, paragraph: index))
      }
    }
    self.lines = lines
  }

  /// The line that shows an offset, the last one for offsets past the end.
  func line(of offset: Int) -> Int {
    let index = lines.partitioningIndex(where: {
      $0.span.upper > offset || $0.span.isEmpty && $0.span.lower >= offset
    })
    return min(index, max(0, lines.count - 1))
  }

  /// The first line of the paragraph `steps` away; a step back goes first to that of its own.
  func paragraph(from line: Int, _ steps: Int) -> Int {
    guard lines.indices.contains(line) else { return line }
    let own = lines[line].paragraph
    let isInside = steps < 0 && line > first(of: own)
    return first(of: own + steps + (isInside ? 1 : 0))
  }

  private func first(of paragraph: Int) -> Int {
    lines.partitioningIndex(where: { $0.paragraph >= paragraph })
  }
}
