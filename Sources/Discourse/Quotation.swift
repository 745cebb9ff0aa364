package import Articles

/// What one cue attributes to one source.
package struct Quotation: Sendable, Identifiable {
  /// The index of a quotation in `Analysis.quotations`.
  package struct ID: Hashable, Comparable, Sendable {
    package let index: Int

    package init(_ index: Int) { self.index = index }

    package static func < (left: ID, right: ID) -> Bool { left.index < right.index }
  }

  /// How much of it stands inside quotation marks: every word, some, or none.
  package enum Kind: String, Sendable {
    case direct, mixed, indirect
  }

  package internal(set) var id: ID
  package var kind: Kind
  /// Its pieces, in text order; more than one where it is interrupted.
  package var content: [Span]
  /// The index of the paragraph it begins in.
  package var paragraph: Int
  package var cue: Cue?
  package var source: Source?
  /// Which rule attributed it and how sure that is.
  package var attribution: Attribution

  /// Whether it gives what was said or written, and not only what was thought, wished or decided.
  package var isStatement: Bool { kind != .indirect || cue?.kind != .other }

  /// Its outer bounds.
  package var span: Span { Span(content[0].lower, content[content.count - 1].upper) }

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

/// The word or mark that reports: said, according to, warned, a colon.
package struct Cue: Sendable, Hashable {
  /// Whether it reports something said or written, or a belief, a wish, a decision.
  package enum Kind: String, Sendable {
    case speech, other
  }

  package var span: Span
  package var kind: Kind

  package init(span: Span, kind: Kind) {
    self.span = span
    self.kind = kind
  }
}

/// The mention nearest the cue, as written: the whole noun phrase, and the actor behind it.
package struct Source: Sendable, Hashable {
  package var span: Span
  package var actor: Actor.ID?

  package init(span: Span, actor: Actor.ID?) {
    self.span = span
    self.actor = actor
  }
}

/// Why a quotation has the source it has.
package struct Attribution: Sendable, Hashable {
  /// The name of the rule, as listed in the rule table.
  package var rule: String
  /// How likely it is right, 0 to 1, calibrated.
  package var confidence: Double
  /// The second-best source, with its own rule, where there was one.
  package var runnerUp: RunnerUp?

  package init(rule: String, confidence: Double, runnerUp: RunnerUp? = nil) {
    self.rule = rule
    self.confidence = confidence
    self.runnerUp = runnerUp
  }
}

/// The source that came second.
package struct RunnerUp: Sendable, Hashable {
  package var source: Span?
  package var rule: String
  package var confidence: Double

  package init(source: Span?, rule: String, confidence: Double) {
    self.source = source
    self.rule = rule
    self.confidence = confidence
  }
}
