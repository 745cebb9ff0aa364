/// One way to tell whether a name stands for a place, and for which.
struct PlaceRule: Sendable {
  let name: String
  /// What the rule makes of the candidate at an index; nil where it has nothing to say.
  let judge: @Sendable (_ index: Int, _ context: borrowing PlaceContext) -> PlaceVerdict?

  /// What the words around a name say; the first rule that speaks is right.
  static let bySentence: [PlaceRule] = [
    .fixedExpression, .acronym, .language, .personalName, .organizationName, .namesakeFirm,
    .qualifier,
  ]

  /// What the whole article says of the names that are left.
  static let byArticle: [PlaceRule] = [
    .commonNoun, .borneName, .listNeighbour, .homograph, .shownPlace, .likeliest,
  ]

  /// What the same name is elsewhere in the article.
  static let byName: [PlaceRule] = [.sameName]
}
