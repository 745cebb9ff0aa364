/// A way in which a mention finds what it refers to.
struct CoreferenceRule: Sendable {
  let name: String
  /// The form of the mentions it is for.
  let form: Mention.Form
  /// The entity of the mention at the index, or nil where the rule does not know.
  let antecedent: @Sendable (Int, borrowing Coreference) -> Int?
}

/// The rules, in the order in which they are asked.
enum CoreferenceRules {
  static let all: [CoreferenceRule] = [
    .government, .compassName, .bracketedAcronym, .surname, .exactName, .withoutCountry, .initials,
    .acronym,
    .givenName,
    .shortName, .headOfName,
    .describedGovernment, .roleBeforeName, .apposition, .roleOfName, .sameRelation,
    .sameDescription,
    .relative, .firstPerson, .thirdPerson,
  ]

  private static let names = all.filter { $0.form == .name }
  private static let descriptions = all.filter { $0.form == .description }
  private static let pronouns = all.filter { $0.form == .pronoun }

  /// The rules for mentions of this form.
  static func rules(for form: Mention.Form) -> [CoreferenceRule] {
    switch form {
    case .name: names
    case .description: descriptions
    case .pronoun: pronouns
    }
  }
}
