import Articles
import Discourse
import Display

/// Why a quotation has its speaker: cue, source, rule, confidence and who came second.
struct ExplanationSheet {
  private let state: State
  private let quotation: Quotation

  init(_ id: Quotation.ID, _ state: State) {
    self.state = state
    quotation = state.analysis.quotations[id.index]
  }

  func draw(in area: Rect, on grid: inout Grid) {
    let width = min(area.width, 72)
    let lines = lines(columns: width - 4)
    let height = min(area.height, lines.count + 2)
    let frame = Rect(
      row: isInLowerHalf ? area.row : area.bottom - height,
      column: area.column + (area.width - width) / 2,
      height: height,
      width: width
    )
    SheetFrame(title: "Why this speaker", note: "q closes").draw(frame, on: &grid)
    for (index, line) in lines.prefix(max(0, height - 2)).enumerated() {
      let row = frame.row + 1 + index
      let column = grid.write(line.label, row: row, column: frame.column + 2, role: .muted)
      grid.write(
        line.text,
        row: row,
        column: max(column, frame.column + 2),
        role: line.role,
        limit: frame.right - 2 - column
      )
    }
  }

  /// Whether the quotation stands in the lower half of the text, which is then left free.
  private var isInLowerHalf: Bool {
    let row = state.text.lines.line(of: quotation.span.lower) - state.text.top
    return row > state.text.height / 2
  }

  /// A row: what it tells, and the words.
  private struct Line {
    var label: String
    var text: String
    var role = Role.text
  }

  private func lines(columns: Int) -> [Line] {
    var lines: [Line] = []
    for (label, text, role) in facts {
      let pieces = LineBreaking.lines(of: text, columns: max(8, columns - 12))
      let utf8 = Array(text.utf8)
      for (index, piece) in pieces.enumerated() {
        let label = index == 0 ? label.padded(to: 12) : "".padded(to: 12)
        let words = String(decoding: utf8[piece], as: UTF8.self)
        lines.append(Line(label: label, text: words, role: role))
      }
    }
    return lines
  }

  private var facts: [(label: String, text: String, role: Role)] {
    let explanation = Explanation(quotation, in: state.article)
    var facts = [(label: "words", text: state.words(of: quotation), role: Role.text)]
    for fact in explanation.facts {
      facts.append((label: fact.name, text: fact.value, role: role(of: fact.name)))
      guard fact.name == "source", let speaker = state.analysis.speaker(of: quotation.id) else {
        continue
      }
      facts.append((label: "speaker", text: speaker.description, role: role(of: fact.name)))
    }
    return facts
  }

  private func role(of fact: String) -> Role {
    switch fact {
    case "cue": .cue
    case "source": state.speakers.role(of: quotation.source?.actor)
    case "runner-up": .muted
    default: .text
    }
  }
}

extension Actor {
  /// The name and the role.
  fileprivate var description: String { role.map { "\(name), \($0)" } ?? name }
}

extension String {
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - count))
  }
}
