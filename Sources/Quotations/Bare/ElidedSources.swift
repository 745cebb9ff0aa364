internal import Language
internal import Text

/// Gives the quotations whose sentence leaves its subject out the source of the one before: And added: “…”, Then,
/// after a pause: “…”.
struct ElidedSources {
  private let syntax: Syntax

  private static let reach = 80

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  /// Gives the decisions, in their order, these sources.
  func fill(_ decisions: inout [Decision]) {
    let order = decisions.indices.sorted { start(decisions[$0]) < start(decisions[$1]) }
    var last: (source: Decision.Phrase, end: Int)?
    for index in order {
      if decisions[index].source == nil, let sentence = elliptic(decisions[index]), let last,
        last.end <= sentence.lowerBound, sentence.lowerBound - last.end < Self.reach
      {
        decisions[index].source = last.source
      }
      if let source = decisions[index].source {
        last = (source, max(end(decisions[index]), last?.end ?? 0))
      }
    }
  }

  /// The sentence of the cue where it begins with a conjunction and a verb.
  private func elliptic(_ decision: Decision) -> Range<Int>? {
    guard let cue = decision.cue?.lowerBound else { return nil }
    let sentence = syntax.sentence(at: cue).tokens
    let first = sentence.lowerBound
    guard first + 1 < sentence.upperBound else { return nil }
    let isElliptic = syntax.symbols[first].isConjunction && syntax.tags[first + 1].isMainVerb
    return isElliptic || isCircumstance(first..<cue) ? sentence : nil
  }

  /// Whether nothing but when or how stands before a colon: Then, after a pause:.
  private func isCircumstance(_ opening: Range<Int>) -> Bool {
    guard let first = opening.first, syntax.symbols[opening.upperBound] == .colon else {
      return false
    }
    let symbol = syntax.symbols[first]
    guard symbol.isConjunction || symbol == .adverb || symbol == .time else { return false }
    return syntax.finiteVerbs(in: opening) == 0
      && !opening.contains { syntax.canSpeak($0) || syntax.tags[$0].isMainVerb }
  }

  private func start(_ decision: Decision) -> Int { decision.pieces.first?.lowerBound ?? 0 }

  private func end(_ decision: Decision) -> Int {
    max(decision.pieces.last?.upperBound ?? 0, decision.cue?.upperBound ?? 0)
  }
}
