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
      row: area.bottom - height,
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
    let speaker = state.analysis.speaker(of: quotation.id)
    let role = state.speakers.role(of: speaker?.id)
    var facts: [(label: String, text: String, role: Role)] = [
      ("quotation", state.words(of: quotation), .text),
      ("kind", quotation.kind.rawValue, .text),
      ("cue", quotation.cue.map { words($0.span) } ?? "none", .cue),
      ("source", quotation.source.map { words($0.span) } ?? "none found", role),
    ]
    if let speaker { facts.append(("speaker", speaker.description, role)) }
    let attribution = quotation.attribution
    facts.append(("rule", attribution.rule, .text))
    facts.append(("confidence", attribution.confidence.percent, .text))
    if let second = attribution.runnerUp {
      let name = second.source.map { words($0) } ?? "nobody"
      facts.append(("runner-up", "\(name) · \(second.rule) · \(second.confidence.percent)", .muted))
    }
    return facts
  }

  private func words(_ span: Span) -> String {
    state.article[span].split { $0.isWhitespace }.joined(separator: " ")
  }
}

extension Actor {
  /// The name and the role.
  fileprivate var description: String { role.map { "\(name), \($0)" } ?? name }
}

extension Double {
  /// A share as whole percents.
  fileprivate var percent: String { "\(Int((self * 100).rounded())) %" }
}

extension String {
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - count))
  }
}
