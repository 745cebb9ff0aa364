/// What is known of an imported document besides its blocks.
package struct ImportRecord: Sendable, Equatable {
  /// Nil where the document gives none.
  package var title: String?
  /// The names of those who wrote it.
  package var byline: [String] = []
  /// When it was published: a day, or a moment with its zone, as ISO 8601 writes it.
  package var published: String?
  /// Where it stands, as the document itself says.
  package var address: String?
  /// The name of the site or paper.
  package var site: String?
  /// Its language as a tag, such as "en" or "de-AT".
  package var language: String?
  /// What it was read as.
  package var format: String
  /// Whether it lists articles to choose from and is none itself.
  package var isList = false
  /// What a reader has to know of how it was read, such as that it was cut off.
  package var notice: String?

  /// A record in which nothing is known but what the document was read as.
  package init(format: String) { self.format = format }
}
