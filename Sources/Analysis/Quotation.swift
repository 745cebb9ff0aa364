package import Text

/// What one cue attributes to one source.
package struct Quotation: Sendable, Identifiable {
  /// The index of a quotation in `Analysis.quotations`.
  package struct ID: Hashable, Comparable, Sendable {
    /// Counted from 0; people are shown it counted from 1.
    package let index: Int

    /// The ID of the quotation at an index, which is not checked against any analysis.
    package init(_ index: Int) { self.index = index }

    /// Whether the left one stands earlier in `Analysis.quotations`.
    package static func < (left: ID, right: ID) -> Bool { left.index < right.index }
  }

  /// How much of it stands inside quotation marks: every word, some, or none.
  package enum Kind: String, Sendable {
    case direct, mixed, indirect
  }

  /// Its place in `Analysis.quotations`.
  package var id: ID
  /// Direct where every word stands inside quotation marks, mixed where some do, else indirect.
  package var kind: Kind
  /// Its pieces, in text order; more than one where it is interrupted.
  package var content: [Span]
  /// The index of the paragraph it begins in.
  package var paragraph: Int
  /// What reports it; nil where nothing in the text does.
  package var cue: Cue?
  /// Who says it, as the text words it; nil where nobody was found.
  package var source: Source?
  /// Which rule attributed it and how sure that is.
  package var attribution: Attribution

  /// Whether it gives what was said or written, and not only what was thought, wished or decided.
  package var isStatement: Bool { kind != .indirect || cue?.kind != .other }

  /// Its outer bounds.
  package var span: Span { Span(content[0].lower, content[content.count - 1].upper) }

  /// A quotation of one or more pieces; to give none is a mistake of the program and ends it.
  package init(
    id: ID,
    kind: Kind,
    content: [Span],
    paragraph: Int,
    cue: Cue?,
    source: Source?,
    attribution: Attribution
  ) {
    precondition(!content.isEmpty, "a quotation has at least one piece")
    self.id = id
    self.kind = kind
    self.content = content
    self.paragraph = paragraph
    self.cue = cue
    self.source = source
    self.attribution = attribution
  }
}
