internal import Analysis
internal import Text

extension Coreference {
  /// The initials of a name: "World Health Organization" … "the WHO".
  func byAcronym(_ index: Int) -> Int? {
    let markable = markables[index]
    guard isAcronym(markable) else { return nil }
    return names.entity(acronym: letters(of: markable.core.lowerBound))
  }

  /// An abbreviation in brackets right after an organization's name, whatever its letters.
  func byBracketedAcronym(_ index: Int) -> Int? {
    let markable = markables[index]
    let open = markable.tokens.lowerBound - 1
    guard index > 0, open > 0, isAcronym(markable), isBracketed(markable.tokens)
    else { return nil }
    let name = markables[max(0, index - 4)..<index].first {
      $0.tokens.upperBound == open && $0.form == .name && $0.core.count > 1 && $0.entity >= 0
        && $0.kind != .person && $0.kind != .people
    }
    return name?.entity
  }

  private func isAcronym(_ markable: Markable) -> Bool {
    guard markable.core.count == 1 else { return false }
    let token = context.tokens[markable.core.lowerBound]
    return token.shape != .capitalized && token.span.count > 1
  }

  private func isBracketed(_ tokens: Range<Int>) -> Bool {
    tokens.upperBound < context.tokens.count
      && context.tokens[tokens.lowerBound - 1].kind == .open
      && context.tokens[tokens.upperBound].kind == .close
  }
}
