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
        ?? byNameInMarks(index)
      if let entity = beside ?? byOffice(index) ?? byRoleOfName(index) ?? byRelation(index) {
        return entity
      }
      return byDescription(index) ?? byTopic(index) ?? byBody(index)
    case .pronoun: return byAntecedent(index) ?? bySpeaker(index) ?? bySalience(index)
    }
  }
}
