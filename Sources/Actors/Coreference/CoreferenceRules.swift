internal import Analysis
internal import Text

extension Coreference {
  /// The entity a mention refers to, as the first of the rules for its form that knows it says.
  func antecedent(of index: Int) -> Int? {
    switch markables[index].form {
    case .name:
      let whole = byGovernment(index) ?? byCompassName(index) ?? byBracketedAcronym(index)
      if let entity = whole ?? bySurname(index) ?? byExactName(index) { return entity }
      let shorter = byNameWithoutCountry(index) ?? byInitials(index) ?? byAcronym(index)
      return shorter ?? byGivenName(index) ?? byShortName(index) ?? byHeadOfName(index)
    case .description:
      let beside =
        byGovernment(index) ?? byNameAfter(index) ?? byApposition(index) ?? byPredicate(index)
        ?? byNameInMarks(index) ?? bySecondRole(index) ?? byIssuer(index)
      if let entity = beside ?? byOffice(index) { return entity }
      if let entity = byRoleOfName(index) { return bodySince(entity, index) ?? entity }
      if let entity = byRelation(index) { return entity }
      return byLeadNaming(index) ?? byLastSaid(index) ?? byTopic(index) ?? byFocus(index)
        ?? byBody(index)
    case .pronoun:
      return byAntecedent(index) ?? bySpeaker(index) ?? bySalience(index) ?? byWhoIsSpokenOf(index)
    }
  }

  /// The one the same noun was used of, unless a body that it fits was spoken of since.
  private func byLastSaid(_ index: Int) -> Int? {
    guard let known = byDescription(index) else { return nil }
    return bodySince(known, index) ?? known
  }

  /// The body in view that the noun fits too, where the one known by it was spoken of before that and has no name or
  /// is far back, while the other is the subject of a sentence here.
  private func bodySince(_ known: Int, _ index: Int) -> Int? {
    guard let body = byBody(index), entities[body].lastSeen > entities[known].lastSeen else {
      return nil
    }
    guard entities[known].isNamed else { return body }
    let here = paragraph(of: markables[index])
    let (last, before) = (entities[body].lastSeen, entities[known].lastSeen)
    let isFarBack = before < 0 || paragraph(of: markables[before]) + 1 < here
    let isSubject = markables[max(0, last - 2)...last].contains {
      $0.entity == body && $0.isSubject
    }
    return isFarBack && isSubject && paragraph(of: markables[last]) == here ? body : nil
  }

  private func paragraph(of markable: Markable) -> Int {
    context.sentences[markable.sentence].paragraph
  }
}
