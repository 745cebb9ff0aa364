import Text

/// What the person has written to a stretch of the text.
struct Note: Equatable, Sendable {
  var span: Span
  var text: String
}
