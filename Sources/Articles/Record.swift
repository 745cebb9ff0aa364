package import Text

/// What is known of an article besides its text.
package struct Record: Sendable {
  /// The name of the record or of the file without its ending.
  package var id: String
  /// The title that came with the text; nil where it is to be looked for in the text.
  package var title: String?
  /// The day that came with the text or from the command line.
  package var published: CalendarDate?
  /// Where it came from: a file name, an address, or nil for a pipe.
  package var source: String?
  /// Whether it lists articles to choose from and is none itself.
  package var isList = false

  /// What came with a text, of which only the `id` has to be known.
  package init(
    id: String,
    title: String? = nil,
    published: CalendarDate? = nil,
    source: String? = nil
  ) {
    self.id = id
    self.title = title
    self.published = published
    self.source = source
  }
}
