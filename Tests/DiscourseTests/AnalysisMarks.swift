import Analysis
import Articles
import Text

extension MarkedText {
  /// What the analysis found, marked as far as the sample is.
  ///
  /// A detail is written where the sample writes one. A quotation whose cue reports no speech is left
  /// out unless the sample marks that cue.
  init(_ analysis: Analysis, of article: Article, as sample: MarkedText) {
    var marks: [Mark] = []
    for quotation in analysis.quotations {
      if let cue = quotation.cue, cue.kind == .other, !sample.marks(.cue, at: cue.span) { continue }
      let number = quotation.id.index
      for piece in quotation.content {
        marks.append(Mark(role: .content, quotation: number, span: piece))
      }
      if let cue = quotation.cue {
        let detail = cue.kind == .other ? "other" : nil
        marks.append(Mark(role: .cue, quotation: number, span: cue.span, detail: detail))
      }
      if let source = quotation.source {
        marks.append(Mark(role: .source, quotation: number, span: source.span))
      }
    }
    for index in marks.indices {
      let mark = marks[index]
      guard mark.role != .cue, sample.hasDetail(mark.role, at: mark.span) else { continue }
      marks[index].detail = analysis.detail(of: mark)
    }
    self.init(text: article.text, marks: marks)
  }

  /// Whether a mark of this role covers some of the stretch.
  private func marks(_ role: Role, at span: Span) -> Bool {
    marks.contains { $0.role == role && $0.span.overlaps(span) }
  }

  private func hasDetail(_ role: Role, at span: Span) -> Bool {
    marks.contains { $0.role == role && $0.span == span && $0.detail != nil }
  }
}

extension Analysis {
  /// The kind of the quotation, or the name of its source's actor with underscores for spaces.
  fileprivate func detail(of mark: MarkedText.Mark) -> String? {
    let quotation = quotations[mark.quotation]
    switch mark.role {
    case .content: return quotation.kind.rawValue
    case .cue: return quotation.cue?.kind.rawValue
    case .source:
      guard let actor = quotation.source?.actor else { return nil }
      return actors[actor.index].name.split(separator: " ").joined(separator: "_")
    }
  }
}
