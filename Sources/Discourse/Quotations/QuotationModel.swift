internal import Articles

/// The choices that make a quotation.
enum QuotationModel {
  /// The choice whether a candidate reports anything: first that it does not, then that it does.
  static func cueChoice(_ cue: CueCandidate, _ features: CueFeatures) -> Choice {
    var choice = Choice()
    let not = choice.part { _ in }
    let does = choice.part { features.append(cue, to: &$0) }
    choice.add(not)
    choice.add(does)
    return choice
  }

  /// The choice of a cue's source: first none, then the candidates.
  static func sourceChoice(
    _ syntax: Syntax,
    _ cue: CueCandidate,
    _ candidates: [SourceCandidate]
  ) -> Choice {
    let features = SourceFeatures(syntax, cue)
    var choice = Choice()
    choice.add(choice.part { features.appendNone(to: &$0) })
    for candidate in candidates {
      choice.add(choice.part { features.append(candidate, to: &$0) })
    }
    return choice
  }
}
