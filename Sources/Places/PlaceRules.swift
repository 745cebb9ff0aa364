/// The rules in the order in which they are asked.
extension PlaceRule {
  /// What the words around a name say; the first rule that speaks is right.
  static let bySentence: [PlaceRule] = [
    .fixedExpression, .acronym, .stateCode, .language, .personalName, .longerName,
    .organizationName, .namesakeFirm, .qualifier,
  ]

  /// What the whole article says of the names that are left.
  static let byArticle: [PlaceRule] = [
    .commonNoun, .borneName, .listNeighbour, .homograph, .shownPlace, .likeliest,
  ]

  /// What the same name is elsewhere in the article.
  static let byName: [PlaceRule] = [.sameName]
}
