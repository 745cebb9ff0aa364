internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// The body last spoken of, where the noun for such a body stands alone: "the agency", "the company".
  func byBody(_ index: Int) -> Int? {
    let markable = markables[index]
    guard markable.kind == .organization, markable.determination == .definite,
      isBare(markable), markable.stretch == 0, markable.agreement != .they,
      BodyNouns.english.contains(context.tokens[markable.head].word)
        || Self.businesses.contains(context.tokens[markable.head].word)
    else { return nil }
    return bodyInView(of: index, from: markable.sentence - 3) { isBody($0, for: markable) }
  }

  /// Whether nothing but an article and the noun says which body is meant; what is told behind a comma does not: the
  /// company, which makes pots.
  private func isBare(_ body: Markable) -> Bool {
    let end = body.head + 1
    return body.head == body.tokens.lowerBound + 1
      && (end == body.tokens.upperBound || context.tokens[end].kind == .comma)
  }

  /// The body of that kind that the last sentence with one in it speaks of: the only one, or its subject where
  /// that is spoken of more often than the others.
  func bodyInView(of index: Int, from sentence: Int, where holds: (Int) -> Bool) -> Int? {
    var named = Namesakes.none
    var subject: Int?
    var last = sentence
    for other in markables[max(0, index - 60)..<index].reversed() {
      guard other.sentence >= last else { break }
      guard other.stretch == 0, other.entity >= 0, !other.isGroup, !other.isAttribute,
        !context.isPremodifier(other.tokens), !isAddressed(other), holds(other.entity)
      else { continue }
      last = other.sentence
      named.renew(other.entity, capacity: 8)
      if other.isSubject || other.isSource { subject = other.entity }
    }
    return named.only { _ in true } ?? subject.flatMap { isChief($0, among: named) ? $0 : nil }
  }

  /// Whether the entity is spoken of more often than any other.
  private func isChief(_ entity: Int, among others: Namesakes) -> Bool {
    (0..<others.count).allSatisfy {
      others[$0] == entity || entities[others[$0]].mentions < entities[entity].mentions
    }
  }

  /// Whether something is told to it: told the Herald.
  private func isAddressed(_ body: Markable) -> Bool {
    var before = body.tokens.lowerBound - 1
    if before > 0, context.tags[before] == .determiner { before -= 1 }
    return before >= 0 && Self.telling.contains(context.tokens[before].word)
  }

  /// Whether the entity is a body by name that the noun may stand for: no ministry is a company.
  private func isBody(_ entity: Int, for markable: Markable) -> Bool {
    let found = entities[entity]
    guard found.isNamed, found.kind == .organization || found.kind == .unknown,
      found.agreement.contains(.it)
    else { return false }
    let noun = context.tokens[markable.head].word
    let core = markables[found.fullest].core
    let isBusiness = Self.businesses.contains(noun) && !BodyNouns.english.contains(noun)
    if isBusiness, !core.contains(where: { Self.publicBodies.contains(context.tokens[$0].word) }) {
      return true
    }
    if core.count == 1, context.tokens[core.lowerBound].shape == .allCaps {
      return isBusiness || Self.agency == noun && !isLabel(found)
    }
    return core.contains { BodyNouns.english.stands(noun, forNameWith: context.tokens[$0].word) }
  }

  /// Whether the letters stand in brackets at first, after a name that is no agency's.
  private func isLabel(_ body: Entity) -> Bool {
    let open = markables[body.first].tokens.lowerBound - 1
    return open >= 0 && context.tokens[open].kind == .open
  }

  private static let telling = WordKind.telling.words
  private static let publicBodies = WordKind.publicBody.words
  private static let agency: Word = "agency"
  private static let businesses = WordKind.business.words
}
