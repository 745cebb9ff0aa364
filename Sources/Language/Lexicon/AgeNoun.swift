package import Text

extension WordEnd {
  /// Whether a word that ends so tells a person's age and nothing else: the 51-year-old.
  package var isAge: Bool { has("-old", after: 6) }
}
