internal import Articles

extension CoreferenceRule {
  /// The initials of a name: "World Health Organization" … "the WHO".
  static let acronym = CoreferenceRule(name: "acronym", form: .name) { index, coreference in
    let markable = coreference.markables[index]
    guard coreference.isAcronym(markable) else { return nil }
    return coreference.names.entity(acronym: coreference.letters(of: markable.core.lowerBound))
  }

  /// An abbreviation in brackets right after an organization's name, whatever its letters.
  static let bracketedAcronym = CoreferenceRule(name: "bracketed-acronym", form: .name) {
    index,
    coreference in
    let markable = coreference.markables[index]
    let open = markable.tokens.lowerBound - 1
    guard index > 0, open > 0, coreference.isAcronym(markable),
      coreference.isBracketed(markable.tokens)
    else { return nil }
    let name = coreference.markables[index - 1]
    guard name.tokens.upperBound == open, name.form == .name, name.core.count > 1,
      name.kind != .person, name.kind != .people
    else { return nil }
    return name.entity >= 0 ? name.entity : nil
  }
}

extension Coreference {
  fileprivate func isAcronym(_ markable: Markable) -> Bool {
    guard markable.core.count == 1 else { return false }
    let token = context.tokens[markable.core.lowerBound]
    return token.shape != .capitalized && token.span.count > 1
  }

  fileprivate func isBracketed(_ tokens: Range<Int>) -> Bool {
    tokens.upperBound < context.tokens.count
      && context.tokens[tokens.lowerBound - 1].kind == .open
      && context.tokens[tokens.upperBound].kind == .close
  }
}
