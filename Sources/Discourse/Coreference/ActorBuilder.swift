internal import Articles
internal import Atlas

/// Makes actors of entities.
struct ActorBuilder: ~Copyable {
  let article: Article
  let coreference: Coreference

  /// Writes the actors in the order in which they appear and ties the sources to them.
  func build(into analysis: inout Analysis, sources: [Int?]) {
    let speakers = Set(sources.compactMap { $0.map { coreference.markables[$0].entity } })
    var ids: [Int: Actor.ID] = [:]
    for index in order() where isActor(index) || speakers.contains(index) {
      let id = Actor.ID(analysis.actors.count)
      ids[index] = id
      analysis.actors.append(actor(index, id: id))
    }
    affiliate(&analysis.actors, ids)
    for (index, source) in sources.enumerated() {
      guard let source, let id = ids[coreference.markables[source].entity] else { continue }
      let quotation = analysis.quotations[index]
      analysis.quotations[index].source?.actor = id
      analysis.actors[id.index].quotations.append(quotation.id)
      analysis.actors[id.index].quotedWords += words(in: quotation)
    }
  }

  private func order() -> [Int] {
    var seen = [Bool](repeating: false, count: coreference.entities.count)
    var order: [Int] = []
    for markable in coreference.markables where markable.entity >= 0 && !seen[markable.entity] {
      seen[markable.entity] = true
      order.append(markable.entity)
    }
    return order
  }

  /// Whether it is named or spoken of again, and neither a mere place nor a thing.
  private func isActor(_ index: Int) -> Bool {
    let entity = coreference.entities[index]
    if entity.kind == .place || entity.kind == .thing { return false }
    if entity.isNamed { return true }
    let isStoodFor = entity.mentions.contains { coreference.markables[$0].form == .pronoun }
    return isStoodFor || entity.mentions.count > 1 && entity.kind != .organization
  }

  private func actor(_ index: Int, id: Actor.ID) -> Actor {
    let entity = coreference.entities[index]
    let mentions = mentions(of: entity)
    return Actor(
      id: id,
      name: text(nameTokens(of: entity)),
      kind: kind(of: entity),
      role: entity.role.map { text($0) },
      country: entity.country,
      mentions: mentions.map { Mention(span: article.span(ofTokens: $0.tokens), form: $0.form) }
    )
  }

  /// The mentions in text order, without those that stand within another one.
  private func mentions(of entity: Entity) -> [Markable] {
    let ordered = entity.mentions.map { coreference.markables[$0] }.sorted { left, right in
      (left.tokens.lowerBound, -left.tokens.upperBound)
        < (right.tokens.lowerBound, -right.tokens.upperBound)
    }
    var outer: [Markable] = []
    for mention in ordered where outer.last?.tokens.contains(mention.head) != true {
      outer.append(mention)
    }
    return outer
  }

  private func text(_ tokens: Range<Int>) -> String {
    String(decoding: article.utf8[article.span(ofTokens: tokens).range], as: UTF8.self)
  }

  private func nameTokens(of entity: Entity) -> Range<Int> {
    if entity.isNamed { return coreference.markables[entity.fullest].core }
    let descriptions = entity.mentions.filter { coreference.markables[$0].form == .description }
    let telling = descriptions.first { coreference.markables[$0].isSource } ?? descriptions.first
    return coreference.markables[telling ?? entity.mentions[0]].tokens
  }

  private func kind(of entity: Entity) -> Actor.Kind {
    switch entity.kind {
    case .person: entity.isNamed ? .person : .unnamed
    case .organization, .thing, .place: .organization
    case .government: .government
    case .people: .people
    case .unknown where entity.isNamed:
      entity.agreement.isSubset(of: .person) ? .person : .organization
    case .unknown: .unnamed
    }
  }

  /// Says for whom persons speak, by what their roles name.
  private func affiliate(_ actors: inout [Actor], _ ids: [Int: Actor.ID]) {
    for (index, id) in ids {
      guard let role = coreference.entities[index].affiliation(in: coreference) else { continue }
      if let affiliation = ids[role], affiliation != id {
        actors[id.index].affiliation = affiliation
      }
    }
  }

  private func words(in quotation: Quotation) -> Int {
    quotation.content.reduce(0) { count, piece in
      let first = article.tokens.partitioningIndex { Int($0.upper) > piece.lower }
      let words = article.tokens[first...].prefix { Int($0.lower) < piece.upper }.filter {
        ($0.kind == .word || $0.kind == .number) && !$0.isClitic
      }
      return count + words.count
    }
  }
}

extension Span {
  fileprivate var range: Range<Int> { lower..<upper }
}

extension Entity {
  /// The organization named in its role or right after it, else the government of its country.
  fileprivate func affiliation(in coreference: borrowing Coreference) -> Int? {
    guard kind == .person, let role else { return nil }
    let end = max(role.upperBound, roleTail?.upperBound ?? 0)
    let first = coreference.markables.partitioningIndex {
      $0.tokens.lowerBound >= role.lowerBound
    }
    for markable in coreference.markables[first...].prefix(10) where markable.entity >= 0 {
      guard markable.tokens.upperBound <= end else { continue }
      if markable.kind == .organization || markable.kind == .government { return markable.entity }
    }
    return country.flatMap { coreference.names.governments[$0] }
  }
}
