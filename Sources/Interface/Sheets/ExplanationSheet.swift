import Analysis
import Display
import Text

/// Why a quotation has its speaker: cue, source, rule, confidence and who came second.
struct ExplanationSheet {
  private let state: State
  private let quotation: Quotation

  /// The columns that labels take, where the words they are of stand beside them.
  private static let labelColumns = 12

  init(_ id: Quotation.ID, _ state: State) {
    self.state = state
    quotation = state.reading.analysis.quotations[id.index]
  }

  /// Draws the sheet with the line `top` as its first.
  func draw(from top: Int, on grid: inout Grid) {
    let frame = frame
    let lines = lines
    SheetFrame(title: "Why this speaker", pages, from: top).draw(frame, on: &grid)
    for (index, line) in lines.dropFirst(top).prefix(pages.height).enumerated() {
      let row = frame.row + 1 + index
      grid.write(line.label, row: row, column: frame.column + 2, role: .muted)
      let column = frame.column + 2 + line.indent
      let limit = frame.right - 2 - column
      grid.write(line.text, row: row, column: column, role: line.role, limit: limit)
    }
  }

  /// The rows there are, and those that are shown.
  var pages: SheetPages { SheetPages(rows: lines.count, height: max(0, frame.height - 2)) }

  /// The text's pane where the panes stand side by side, or all there is.
  private var area: Rect {
    let text = state.view.layout.style == .column ? state.view.layout.frames.first?.rect : nil
    return text ?? state.sheetArea
  }

  private var width: Int { min(area.width, 72) }

  private var frame: Rect {
    let height = min(area.height, lines.count + 2)
    return Rect(
      row: isInLowerHalf ? area.row : area.bottom - height,
      column: area.column + (area.width - width) / 2,
      height: height,
      width: width
    )
  }

  /// Whether the quotation stands in the lower half of the text, which is then left free.
  private var isInLowerHalf: Bool {
    let row = state.view.text.lines.line(of: quotation.span.lower) - state.view.text.top
    return row > state.view.text.height / 2
  }

  /// A row: what it tells, and the words.
  private struct Line {
    var label: String
    var text: String
    var role = Role.text
    var indent = labelColumns
  }

  private var lines: [Line] {
    let columns = width - 4
    let indent = columns < 30 ? 2 : Self.labelColumns
    var lines: [Line] = []
    for (label, text, role) in facts {
      if indent == 2 { lines.append(Line(label: label, text: "")) }
      let utf8 = Array(text.utf8)
      let pieces = LineBreaking.lines(of: text, columns: max(8, columns - indent))
      for (index, piece) in pieces.enumerated() {
        let label = index == 0 && indent > 2 ? label : ""
        let words = String(decoding: utf8[piece], as: UTF8.self)
        lines.append(Line(label: label, text: words, role: role, indent: indent))
      }
    }
    return lines
  }

  private var facts: [(label: String, text: String, role: Role)] {
    let explanation = Explanation(quotation, in: state.reading.article)
    var facts = [(label: "words", text: state.words(of: quotation), role: Role.text)]
    for fact in explanation.facts {
      facts.append((label: fact.name, text: fact.value, role: role(of: fact.name)))
      guard fact.name == "source", let speaker = state.reading.analysis.speaker(of: quotation.id)
      else {
        continue
      }
      facts.append((label: "speaker", text: speaker.description, role: role(of: fact.name)))
    }
    return facts
  }

  private func role(of fact: String) -> Role {
    switch fact {
    case "cue": .cue
    case "source": state.reading.speakers.role(of: quotation.source?.actor)
    case "runner-up": .muted
    default: .text
    }
  }
}

extension Actor {
  /// The name and the role.
  fileprivate var description: String { role.map { "\(name), \($0)" } ?? name }
}
