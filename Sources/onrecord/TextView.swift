import Articles
import Discourse
import Display

/// The article as one scrolling column, its quotations in the hue of their speakers.
struct TextView {
  private let article: Article
  private let analysis: Analysis
  private var top = 0
  private var page = 1
  private var lines: [Span] = []
  private var columns = 0

  init(_ article: Article, _ analysis: Analysis) {
    self.article = article
    self.analysis = analysis
  }

  /// The screen at this size.
  mutating func grid(height: Int, width: Int) -> Grid {
    lay(out: min(72, max(1, width - 4)))
    page = max(1, height - 1)
    top = max(0, min(top, lines.count - page))
    var grid = Grid(height: height, width: width)
    let margin = max(0, (width - columns) / 2)
    for row in 0..<min(page, lines.count - top) {
      draw(lines[top + row], row, margin, &grid)
    }
    guard height > 1 else { return grid }
    grid.fill(Rect(row: height - 1, height: 1, width: width), with: Cell(" ", .status))
    let percent = min(100, (top + page) * 100 / max(1, lines.count))
    let title = article.title ?? article.id
    grid.write(" \(title) · \(percent)% · q quits", row: height - 1, column: 0, role: .status)
    return grid
  }

  /// Moves by a line or a page, to an end, or to the next or previous quotation.
  mutating func apply(_ key: Key) {
    switch key.label {
    case "j", "↓", "^N": top += 1
    case "k", "↑", "^P": top = max(0, top - 1)
    case "Space", "f", "PgDn", "^F": top += page
    case "b", "PgUp", "^B": top = max(0, top - page)
    case "g", "Home": top = 0
    case "G", "End": top = lines.count
    case "J": go(analysis.quotations.map(\.span.lower).first { $0 >= end(of: top) })
    case "K": go(analysis.quotations.map(\.span.lower).last { $0 < lines[top].lower })
    default: break
    }
  }

  private func end(of line: Int) -> Int {
    lines.indices.contains(line) ? lines[line].upper : article.utf8.count
  }

  private mutating func go(_ offset: Int?) {
    guard let offset else { return }
    top = lines.firstIndex { $0.upper > offset } ?? top
  }

  private mutating func lay(out columns: Int) {
    guard columns != self.columns else { return }
    let offset = lines.indices.contains(top) ? lines[top].lower : 0
    self.columns = columns
    lines = []
    for paragraph in article.paragraphs {
      let base = paragraph.span.lower
      for line in LineBreaking.lines(of: article[paragraph.span], columns: columns) {
        lines.append(Span(base + line.lowerBound, base + line.upperBound))
      }
      lines.append(Span(paragraph.span.upper, paragraph.span.upper))
    }
    go(offset)
  }

  private func draw(_ line: Span, _ row: Int, _ margin: Int, _ grid: inout Grid) {
    var column = margin
    var from = line.lower
    for quotation in analysis.quotations {
      for piece in quotation.content where piece.upper > from && piece.lower < line.upper {
        let start = max(from, piece.lower)
        let end = min(line.upper, piece.upper)
        column = grid.write(article[Span(from, start)], row: row, column: column)
        let role = quotation.source?.actor.map { Role.speaker($0.index) } ?? .quoteDirect
        column = grid.write(article[Span(start, end)], row: row, column: column, role: role)
        from = end
      }
    }
    grid.write(article[Span(from, line.upper)], row: row, column: column)
  }
}
