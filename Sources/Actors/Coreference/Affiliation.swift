internal import Analysis
internal import Language
internal import Text

extension Coreference {
  /// Says for whom persons speak: the body that the role names or that stands beside the name, else the
  /// government of the country in whose office they are.
  mutating func affiliate() {
    for index in entities.indices where entities[index].kind == .person {
      guard let body = body(of: index) else { continue }
      entities[index].affiliation = body
      guard entities[body].kind != .government else { continue }
      entities[body].kind = .organization
      entities[body].agreement = .organization
    }
  }

  private func body(of person: Int) -> Int? {
    let entity = entities[person]
    var described: Int?
    if let role = entity.role {
      let end = max(role.upperBound, entity.roleTail?.upperBound ?? 0)
      described = body(in: role.lowerBound..<end, of: person)
      if let body = described, entities[body].isNamed { return body }
    }
    if let beside = entity.beside, let body = body(in: beside, of: person) { return body }
    guard let role = entity.role else { return nil }
    if described == nil, isExecutive(role), let body = body(before: role) { return body }
    return described ?? entity.country.flatMap { names.governments[$0] }
  }

  /// The first body named in what is said of a person.
  private func body(in said: Range<Int>, of person: Int) -> Int? {
    let first = markables.partitioningIndex { $0.tokens.lowerBound >= said.lowerBound }
    let bodies = markables[first...].prefix(10).filter { markable in
      markable.entity >= 0 && markable.entity != person && !markable.isGroup
        && markable.tokens.upperBound <= said.upperBound && isBody(markable, in: said)
    }
    let named = bodies.filter { entities[$0.entity].isNamed }
    return (named.first { isAt($0.tokens.lowerBound) } ?? named.first ?? bodies.first)?.entity
  }

  /// Whether "at" stands right before, an article and words that tell what it is apart: at the firm Oxbow.
  private func isAt(_ start: Int) -> Bool {
    let phrase = context.phrases.phrase(at: start)
    let before = min(start, phrase?.tokens.lowerBound ?? start) - 1
    return before >= 0 && context.tokens[before].word == Self.at
  }

  /// Whether a role is the head of a firm and nothing else: CEO.
  private func isExecutive(_ role: Range<Int>) -> Bool {
    guard let last = role.last else { return false }
    return Self.firmHeads.contains(context.tokens[last].word)
  }

  /// The body last spoken of before a role that names none.
  private func body(before role: Range<Int>) -> Int? {
    let index = markables.partitioningIndex { $0.tokens.lowerBound >= role.lowerBound }
    guard index < markables.count else { return nil }
    return bodyInView(of: index, from: markables[index].sentence - 2) {
      entities[$0].isNamed && entities[$0].agreement.contains(.it)
        && (entities[$0].kind == .organization || entities[$0].kind == .unknown) && !isVenue($0)
    }
  }

  /// Whether the name is that of a place to meet, whose head nobody is just called: the Norland Center.
  private func isVenue(_ entity: Int) -> Bool {
    markables[entities[entity].fullest].core.last.map {
      Self.venues.contains(context.tokens[$0].word)
    } ?? false
  }

  private func isBody(_ markable: Markable, in said: Range<Int>) -> Bool {
    if markable.kind == .organization || markable.kind == .government { return true }
    let entity = entities[markable.entity]
    switch entity.kind {
    case .organization, .government: return true
    case .unknown where entity.isNamed:
      return isNameOfBody(entity) || employs(markable, in: said)
    case .person: return isUnlikePerson(entity) && employs(markable, in: said)
    default: return false
    }
  }

  /// Whether the name may be a body's, and is hardly a person's or a place's as it has more than one word.
  private func isNameOfBody(_ entity: Entity) -> Bool {
    entity.agreement.contains(.it) && markables[entity.fullest].core.count > 1
  }

  /// Whether a name was taken for a person's, yet nothing but its form says so.
  private func isUnlikePerson(_ entity: Entity) -> Bool {
    guard entity.isNamed, entity.role == nil, entity.agreement == .person else { return false }
    return context.facts[markables[entity.fullest].core.lowerBound].firstName == nil
  }

  /// Whether a name stands where only that of a body can: an analyst at Jefferson, the Jefferson analyst,
  /// the founder of Jefferson.
  private func employs(_ markable: Markable, in said: Range<Int>) -> Bool {
    var before = markable.tokens.lowerBound - 1
    if before >= said.lowerBound, context.tags[before] == .determiner { before -= 1 }
    if before > said.lowerBound {
      let word = context.tokens[before].word
      if word == Self.at { return true }
      return Self.complements.contains(word)
        && Self.executives.contains(context.tokens[before - 1].word)
    }
    return (markable.tokens.upperBound..<max(said.upperBound, markable.tokens.upperBound)).contains
    {
      Self.employees.contains(context.tokens[$0].word)
        || Self.executives.contains(context.tokens[$0].word)
    }
  }

  private static let venues = WordKind.venue.words
  private static let at: Word = "at"
  private static let complements = WordKind.roleComplement.words
  private static let employees = WordKind.employee.words
  private static let firmHeads = WordKind.firmHead.words
  private static let executives = WordKind.executive.words
}
