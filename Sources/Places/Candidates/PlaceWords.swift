internal import Text

/// Words that show what a name beside them is.
enum PlaceWords {
  static let within = WordKind.placeWithin.words
  static let toward = WordKind.placeToward.words
  static let between = WordKind.placeModifier.words
  static let kinds = WordKind.placeKind.words
  static let manyKinds = WordKind.placeKindOfMany.words
  static let directions = WordKind.placeDirection.words
  static let institutions = WordKind.placeInstitution.words
  static let titles = WordKind.placeTitle.words
  static let offices = WordKind.placeOffice.words
  static let governed = WordKind.placeOwned.words
}
