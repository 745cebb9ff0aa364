internal import Analysis
internal import Articles
internal import Language
internal import Text

/// Makes actors of entities.
struct ActorBuilder: ~Copyable {
  private let article: Article
  private let coreference: Coreference
  private let markables: [Markable]
  private let entities: [Entity]
  private let mentions: MentionLists

  init(_ article: Article, _ coreference: consuming Coreference) {
    self.article = article
    markables = coreference.markables
    entities = coreference.entities
    mentions = MentionLists(markables, entities: entities.count)
    self.coreference = coreference
  }

  /// The actors in the order in which they appear, and the quotations with their sources tied to them.
  func attributed(_ quotations: [Quotation], sources: [Int?]) -> Attributed {
    var speaks = [Bool](repeating: false, count: entities.count)
    for case let source? in sources { speaks[markables[source].entity] = true }
    var ids = [Actor.ID?](repeating: nil, count: entities.count)
    let order = order().filter { isActor($0) || speaks[$0] }
    var actors: [Actor] = []
    actors.reserveCapacity(order.count)
    for index in order {
      let id = Actor.ID(actors.count)
      ids[index] = id
      actors.append(actor(index, id: id))
    }
    affiliate(&actors, ids)
    var quotations = quotations
    for (index, source) in sources.enumerated() {
      guard let source, let id = ids[markables[source].entity] else { continue }
      quotations[index].source?.actor = id
      actors[id.index].quotations.append(quotations[index].id)
      actors[id.index].quotedWords += words(in: quotations[index].content)
    }
    return Attributed(quotations: quotations, actors: actors)
  }

  private func order() -> [Int] {
    var seen = [Bool](repeating: false, count: entities.count)
    var order: [Int] = []
    for markable in markables where markable.entity >= 0 && !seen[markable.entity] {
      seen[markable.entity] = true
      order.append(markable.entity)
    }
    return order
  }

  /// Whether it is named or spoken of again, and neither a mere place nor a thing.
  private func isActor(_ index: Int) -> Bool {
    let entity = entities[index]
    if entity.kind == .place || entity.kind == .thing || isPlace(index) { return false }
    if entity.isNamed {
      return entity.kind != .unknown || entity.mentions > 1 || acts(markables[entity.first])
    }
    return entity.isStoodFor || entity.mentions > 1 && entity.kind != .organization
  }

  /// Whether it is known by nothing but a name that only tells where something is.
  private func isPlace(_ index: Int) -> Bool {
    let entity = entities[index]
    guard entity.kind == .unknown, entity.isNamed, entity.role == nil, !entity.isStoodFor,
      markables[entity.fullest].core.count <= 2
    else { return false }
    return Whereabouts(coreference.context).hold(mentions[index], of: markables)
  }

  /// Whether a name does more than tell a thing from others of its kind: the Harbour bitters.
  private func acts(_ name: Markable) -> Bool {
    let next = name.tokens.upperBound
    guard coreference.context.isPremodifier(name.tokens),
      let phrase = coreference.context.phrases.phrase(at: name.head), phrase.head >= next
    else { return true }
    return (next...phrase.head).contains { index in
      let noun = coreference.context.entries[index]
      return noun.isPersonNoun || noun.isGroupNoun || noun.isCommunicationNoun
        || coreference.context.tags[index] == .properNoun
    }
  }

  private func actor(_ index: Int, id: Actor.ID) -> Actor {
    let entity = entities[index]
    return Actor(
      id: id,
      name: text(nameTokens(of: index)),
      kind: kind(of: entity),
      role: entity.role.map { text($0) },
      country: entity.country,
      mentions: mentions(of: index)
    )
  }

  /// The mentions in text order, without those that stand within another one.
  private func mentions(of entity: Int) -> [Mention] {
    var indices = mentions[entity]
    if !isOrdered(indices) { indices.sort { isBefore(Int($0), Int($1)) } }
    var mentions: [Mention] = []
    mentions.reserveCapacity(indices.count)
    var outer = 0..<0
    for index in indices where !outer.contains(markables[Int(index)].head) {
      outer = markables[Int(index)].tokens
      let form = markables[Int(index)].form
      mentions.append(Mention(span: article.span(ofTokens: outer), form: form))
    }
    return mentions
  }

  /// Whether mentions are in text order, as most are found.
  private func isOrdered(_ indices: ArraySlice<Int32>) -> Bool {
    zip(indices, indices.dropFirst()).allSatisfy { !isBefore(Int($1), Int($0)) }
  }

  /// Whether a mention begins before another one, or with it and is longer.
  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    let left = markables[left].tokens
    let right = markables[right].tokens
    return left.lowerBound < right.lowerBound
      || left.lowerBound == right.lowerBound && left.upperBound > right.upperBound
  }

  private func text(_ tokens: Range<Int>) -> String {
    article.line(article.span(ofTokens: tokens))
  }

  private func nameTokens(of index: Int) -> Range<Int> {
    let entity = entities[index]
    if entity.isNamed { return markables[entity.fullest].core }
    var telling: Int?
    for mention in mentions[index].lazy.map({ Int($0) })
    where markables[mention].form == .description && !isLetter(mention, of: entity) {
      if markables[mention].isSource { return coreference.shownName(of: mention) }
      telling = telling ?? mention
    }
    return coreference.shownName(of: telling ?? entity.first)
  }

  /// Whether a mention only tells in what the actor that was known before speaks: the statement.
  private func isLetter(_ mention: Int, of entity: Entity) -> Bool {
    mention != entity.first
      && Self.letters.contains(coreference.context.tokens[markables[mention].head].word)
  }

  private static let letters = WordKind.letter.words

  private func kind(of entity: Entity) -> Actor.Kind {
    switch entity.kind {
    case .person: entity.isNamed ? .person : .unnamed
    case .organization, .thing, .place:
      !entity.isNamed && isDocument(entity) ? .document : .organization
    case .government: .government
    case .people: .people
    case .unknown where entity.isNamed:
      entity.agreement.isSubset(of: .person) || isSurname(entity) ? .person : .organization
    case .unknown: isDocument(entity) ? .document : .unnamed
    }
  }

  /// Whether it is known by a single word only, which is a common surname and no firm's, without an article.
  private func isSurname(_ entity: Entity) -> Bool {
    let core = markables[entity.fullest].core
    guard core.count == 1, let name = core.first else { return false }
    let facts = coreference.context.facts[name]
    return facts.isSurname && facts.wordClass == nil
      && coreference.context.tokens[name].shape == .capitalized
      && (name == 0 || coreference.context.tags[name - 1] != .determiner)
  }

  /// Whether it is a report, a poll or another writing that is said to say something.
  private func isDocument(_ entity: Entity) -> Bool {
    let source = markables[entity.first]
    return source.form == .description
      && Self.documents.contains(coreference.context.tokens[source.head].word)
  }

  private static let documents = WordKind.document.words

  /// Says for whom persons speak, by what their roles name.
  private func affiliate(_ actors: inout [Actor], _ ids: [Actor.ID?]) {
    for index in ids.indices {
      guard let id = ids[index],
        let spokenFor = entities[index].affiliation
      else { continue }
      if let affiliation = ids[spokenFor], affiliation != id {
        actors[id.index].affiliation = affiliation
      }
    }
  }

  private func words(in content: [Span]) -> Int {
    var count = 0
    for piece in content {
      var index = article.tokens.partitioningIndex { Int($0.upper) > piece.lower }
      while index < article.tokens.count, Int(article.tokens[index].lower) < piece.upper {
        let token = article.tokens[index]
        if token.kind == .word || token.kind == .number, !token.isClitic { count += 1 }
        index += 1
      }
    }
    return count
  }
}

extension Span {
  fileprivate var range: Range<Int> { lower..<upper }
}
