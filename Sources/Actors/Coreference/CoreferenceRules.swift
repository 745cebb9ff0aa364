internal import Analysis

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
        ?? byNameInMarks(index) ?? bySecondRole(index)
      if let entity = beside ?? byOffice(index) ?? byRoleOfName(index) ?? byRelation(index) {
        return entity
      }
      return byLastSaid(index) ?? byTopic(index) ?? byBody(index)
    case .pronoun:
      return byAntecedent(index) ?? bySpeaker(index) ?? bySalience(index) ?? byWhoIsSpokenOf(index)
    }
  }

  /// The one the same noun was used of, unless a body that it fits was spoken of since.
  private func byLastSaid(_ index: Int) -> Int? {
    guard let known = byDescription(index) else { return nil }
    guard !entities[known].isNamed, let body = byBody(index),
      entities[body].lastSeen > entities[known].lastSeen
    else { return known }
    return body
  }
}
