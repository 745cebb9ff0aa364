package import Atlas
package import Text

/// What a person says of a quotation, of somebody who is named or of a claim, against the analysis.
package struct Correction: Hashable, Sendable {
  /// Where the quotation, the name or the claim stands.
  package let span: Span
  /// Another speaker, another name, or that there is no quotation, claim or role.
  package let change: Change

  /// A correction of what stands at a span, in UTF-8 offsets into the text of the article.
  package init(_ span: Span, _ change: Change) {
    self.span = span
    self.change = change
  }

  /// What is so in truth.
  package enum Change: Hashable, Sendable {
    /// Somebody of this name says it.
    case speaker(String)
    /// It is no quotation.
    case noQuotation
    /// Who is named there is called so, and is the same as whoever is called so already.
    case named(String)
    /// What stands there gives no country this role.
    case noClaim(CoverageRole)
    /// The country has no such role in the article; it stands where one is claimed of it.
    case noRole(CoverageRole, Country.Code)

    /// Whether it says another thing of the same.
    package func replaces(_ other: Change) -> Bool {
      switch (self, other) {
      case (.speaker, .speaker), (.speaker, .noQuotation), (.noQuotation, .speaker),
        (.noQuotation, .noQuotation), (.named, .named):
        true
      default: self == other
      }
    }
  }

  /// The rule that a corrected attribution is said to be made by.
  package static let rule = "corrected"
}

extension Analysis {
  /// The analysis as a person has corrected it, and which of its quotations are none; a later correction
  /// of a quotation goes before an earlier one, and no quotation changes its number.
  package func corrected(
    by corrections: [Correction]
  ) -> (analysis: Analysis, rejected: Set<Quotation.ID>) {
    var analysis = self
    var rejected: Set<Quotation.ID> = []
    for correction in corrections {
      switch correction.change {
      case .named(let name): analysis.name(whoeverStandsIn: correction.span, name)
      case .noQuotation:
        if let id = quotation(at: correction.span) { rejected.insert(id) }
      case .speaker(let name):
        guard let id = quotation(at: correction.span) else { continue }
        rejected.remove(id)
        analysis.attribute(id, to: analysis.actor(called: name))
      case .noClaim, .noRole: break
      }
    }
    analysis.coverage = analysis.coverage.striking(corrections, places)
    return (analysis, rejected)
  }

  /// The quotation that begins where a stretch does, or else one that it touches.
  package func quotation(at span: Span) -> Quotation.ID? {
    let touched = quotations.filter { $0.span.overlaps(span) }
    return (touched.first { $0.span.lower == span.lower } ?? touched.first)?.id
  }

  /// Who is named in a stretch, or speaks there.
  package func actor(at span: Span) -> Actor.ID? {
    let named = actors.first { $0.mentions.contains { $0.span.overlaps(span) } }
    return named?.id ?? quotations.first { $0.source?.span.overlaps(span) ?? false }?.source?.actor
  }

  private mutating func name(whoeverStandsIn span: Span, _ name: String) {
    guard let id = actor(at: span) else { return }
    if let other = actors.first(where: { $0.name == name && $0.id != id }) {
      join(id, with: other.id)
    } else {
      actors[id.index].name = name
    }
  }

  /// Gives another actor all that one says and is called; the first is left with nothing.
  private mutating func join(_ id: Actor.ID, with other: Actor.ID) {
    for index in quotations.indices where quotations[index].source?.actor == id {
      quotations[index].source?.actor = other
    }
    for index in coverage.claims.indices where coverage.claims[index].speaker == id {
      coverage.claims[index].speaker = other
    }
    for index in actors.indices where actors[index].affiliation == id {
      actors[index].affiliation = index == other.index ? nil : other
    }
    let joined = actors[id.index]
    actors[id.index] = Actor(id: id, name: joined.name, kind: joined.kind)
    actors[other.index].take(joined)
  }

  /// The actor of a name, who is added where there is none.
  private mutating func actor(called name: String) -> Actor.ID {
    if let actor = actors.first(where: { $0.name == name }) { return actor.id }
    let id = Actor.ID(actors.count)
    actors.append(Actor(id: id, name: name, kind: .person))
    return id
  }

  private mutating func attribute(_ quotation: Quotation.ID, to actor: Actor.ID) {
    let index = quotation.index
    if let before = quotations[index].source?.actor {
      actors[before.index].quotations.removeAll { $0 == quotation }
    }
    let start = quotations[index].span.lower
    let span = quotations[index].source?.span ?? Span(start, start)
    quotations[index].source = Source(span: span, actor: actor)
    quotations[index].attribution = Attribution(rule: Correction.rule, confidence: 1)
    let quoted = actors[actor.index].quotations + [quotation]
    actors[actor.index].quotations = Set(quoted).sorted()
  }
}

extension Actor {
  /// Takes what another one says and is called, and what is known of them and not of this one.
  fileprivate mutating func take(_ other: Actor) {
    role = role ?? other.role
    country = country ?? other.country
    affiliation = affiliation ?? (other.affiliation == id ? nil : other.affiliation)
    mentions = (mentions + other.mentions).sorted { $0.span < $1.span }
    quotations = Set(quotations + other.quotations).sorted()
    quotedWords += other.quotedWords
  }
}
