package import Text

/// What a person says of a quotation against the analysis.
package struct Correction: Hashable, Sendable {
  /// Where the quotation stands.
  package let span: Span
  package let change: Change

  package init(_ span: Span, _ change: Change) {
    self.span = span
    self.change = change
  }

  /// What is so in truth.
  package enum Change: Hashable, Sendable {
    /// Somebody of this name says it.
    case speaker(String)
    /// It is no quotation.
    case noQuotation
  }

  /// The rule that a corrected attribution is said to be made by.
  package static let rule = "corrected"
}

extension Analysis {
  /// The analysis as a person has corrected it, and which of its quotations are none; a later correction
  /// of a quotation goes before an earlier one, and nothing changes its number.
  package func corrected(
    by corrections: [Correction]
  ) -> (analysis: Analysis, rejected: Set<Quotation.ID>) {
    var analysis = self
    var rejected: Set<Quotation.ID> = []
    for correction in corrections {
      guard let id = quotation(at: correction.span) else { continue }
      switch correction.change {
      case .noQuotation: rejected.insert(id)
      case .speaker(let name):
        rejected.remove(id)
        analysis.attribute(id, to: analysis.actor(called: name))
      }
    }
    return (analysis, rejected)
  }

  /// The quotation that begins where a stretch does, or else one that it touches.
  package func quotation(at span: Span) -> Quotation.ID? {
    let touched = quotations.filter { $0.span.overlaps(span) }
    return (touched.first { $0.span.lower == span.lower } ?? touched.first)?.id
  }

  /// The actor of a name, who is added where there is none.
  private mutating func actor(called name: String) -> Actor.ID {
    if let actor = actors.first(where: { $0.name == name }) { return actor.id }
    let id = Actor.ID(actors.count)
    actors.append(Actor(id: id, name: name, kind: .person))
    return id
  }

  private mutating func attribute(_ quotation: Quotation.ID, to actor: Actor.ID) {
    let index = quotation.index
    if let before = quotations[index].source?.actor {
      actors[before.index].quotations.removeAll { $0 == quotation }
    }
    let start = quotations[index].span.lower
    let span = quotations[index].source?.span ?? Span(start, start)
    quotations[index].source = Source(span: span, actor: actor)
    quotations[index].attribution = Attribution(rule: Correction.rule, confidence: 1)
    let quoted = actors[actor.index].quotations + [quotation]
    actors[actor.index].quotations = Set(quoted).sorted()
  }
}
