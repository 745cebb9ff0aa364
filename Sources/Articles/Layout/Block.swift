internal import Text

/// A paragraph whose sentences are still to be found.
struct Block: Equatable {
  var span: Span
  var kind: Paragraph.Kind
}
