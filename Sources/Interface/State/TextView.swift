import Articles
import Text

/// Which part of the article the text pane shows.
struct TextView: Sendable {
  private(set) var lines = TextLines()
  private(set) var top = 0
  private(set) var height = 1
  /// The offset that stays in the first row when the width changes.
  private var anchor = 0

  /// The text from its beginning.
  init() {}

  /// The text from an offset on.
  init(at offset: Int) { anchor = offset }

  /// Breaks the lines for a width, if it has changed, and keeps what stands in the first row there.
  mutating func fit(_ article: Article, height: Int, columns: Int) {
    self.height = max(1, height)
    if columns != lines.columns {
      lines = TextLines(article, columns: columns)
      top = anchor == 0 ? 0 : lines.line(of: anchor)
    }
    top = clamped(top)
  }

  /// Whether it begins with a line after the first, or will once the width is known.
  var beginsInside: Bool { anchor > 0 }

  /// Shows an offset in the first row, also before the width is known.
  mutating func begin(at offset: Int) {
    anchor = offset
    if !lines.lines.isEmpty { scroll(to: lines.line(of: offset)) }
  }

  /// Shows a line in the first row, as far as there are lines to fill the pane.
  mutating func scroll(to line: Int) {
    top = clamped(line)
    anchor = top == 0 ? 0 : offset(ofLine: top)
  }

  /// The rest of a page stays below the last line.
  private func clamped(_ line: Int) -> Int { max(0, min(line, lines.lines.count - height)) }

  private func offset(ofLine line: Int) -> Int {
    lines.lines.indices.contains(line) ? lines.lines[line].span.lower : 0
  }

  /// Scrolls by lines, by parts of the height, by paragraphs, or to a percentage of the lines.
  mutating func move(_ motion: Motion) {
    switch motion {
    case .line(let count): scroll(to: top + count)
    case .halfPage(let count): scroll(to: top + count * max(1, height / 2))
    case .page(let count): scroll(to: top + count * height)
    case .paragraph(let count): scroll(to: lines.paragraph(from: top, count))
    case .start: scroll(to: 0)
    case .end: scroll(to: lines.lines.count)
    case .percent(let percent): scroll(to: lines.lines.count * percent / 100)
    }
  }

  /// Brings a stretch of the text to sight, with some lines before it, unless it is seen already.
  mutating func reveal(_ span: Span) {
    let first = lines.line(of: span.lower)
    let last = lines.line(of: max(span.lower, span.upper - 1))
    if first >= top && min(last, first + height / 2) < top + height { return }
    scroll(to: first - height / 4)
  }

  /// What the pane shows, from the first to the last character of its rows.
  var visible: Span {
    let end = min(top + height, lines.lines.count)
    guard top < end else { return Span(0, 0) }
    return Span(lines.lines[top].span.lower, lines.lines[end - 1].span.upper)
  }

  /// How much of the article is above the lower edge, in percent.
  var percent: Int {
    let count = lines.lines.count
    return count == 0 ? 100 : min(100, (top + height) * 100 / count)
  }
}
