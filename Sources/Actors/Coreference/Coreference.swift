internal import Analysis
internal import Text

/// Brings the mentions of an article together into entities, one after the other.
struct Coreference: ~Copyable {
  let context: MentionContext
  let places: PlaceIndex
  var markables: [Markable]
  var entities: [Entity] = []
  var names = NameIndex()
  /// For each noun the entities last described by it.
  var described = WordTable(missing: Namesakes.none)
  /// For each office that is told with whose it is, those who hold it.
  var holders = WordTable(missing: Namesakes.none)
  /// For each last word of names those whose longer name a sentence tells from the word alone.
  var parted = WordTable(missing: Namesakes.none)
  /// For each noun for persons those by name of whom it is said somewhere.
  var bearers = WordTable(missing: Namesakes.none)
  /// For each figure those by name whose age it is.
  var aged = WordTable(missing: Namesakes.none)
  /// Whoever says I outside all quotation marks.
  var narrator: Int?
  /// For each quoted stretch, from 1, the markable that is its speaker; -1 where none is known.
  let speakers: [Int]

  init(
    _ context: MentionContext,
    _ places: PlaceIndex,
    markables: [Markable],
    speakers: [Int]
  ) {
    self.context = context
    self.places = places
    self.markables = markables
    self.speakers = speakers
    entities.reserveCapacity(markables.count / 2)
    resolveNames()
    noteHolders()
    noteBearers()
    shareRoles()
    resolveInOrder()
    resolveSpeakers()
    affiliate()
  }

  /// Full names first, so that a surname finds its bearer wherever the full name stands.
  private mutating func resolveNames() {
    for index in markables.indices where isFullName(markables[index]) { resolve(index) }
    for index in markables.indices { part(index) }
    for index in markables.indices
    where markables[index].form == .name && !markables[index].isAttribute {
      if markables[index].entity < 0 { resolve(index) }
      entities[markables[index].entity].lastSeen = index
    }
    for index in entities.indices { entities[index].lastSeen = -1 }
  }

  private func isFullName(_ markable: Markable) -> Bool {
    markable.core.count > 1 && !markable.isAttribute
      && !context.isParticle(markable.core.lowerBound)
  }

  /// Descriptions and pronouns as they are read, with all names before them in mind.
  private mutating func resolveInOrder() {
    for index in markables.indices {
      if let possessor = possessor(of: index) { resolve(possessor) }
      if markables[index].entity < 0 { resolve(index) }
      let entity = markables[index].entity
      guard entity >= 0 else { continue }
      entities[entity].lastSeen = index
      remember(index, entity)
    }
  }

  /// The pronoun a description begins with, while it is not resolved: "his" brother.
  private func possessor(of index: Int) -> Int? {
    let next = index + 1
    guard markables[index].form == .description, next < markables.count,
      markables[next].entity < 0, markables[next].form == .pronoun,
      markables[next].tokens.lowerBound == markables[index].tokens.lowerBound
    else { return nil }
    return next
  }

  /// Those who speak of themselves, once every speaker is known.
  private mutating func resolveSpeakers() {
    for index in markables.indices where markables[index].entity < 0 { resolve(index) }
  }

  /// Asks the rules in order; a mention none of them knows begins an entity, a pronoun does not.
  private mutating func resolve(_ index: Int) {
    if let entity = antecedent(of: index) {
      markables[index].entity = entity
      entities[entity].add(markables[index])
      register(index, entity)
      return
    }
    guard markables[index].form != .pronoun || markables[index].isSource,
      !markables[index].isAttribute
    else { return }
    markables[index].entity = entities.count
    entities.append(Entity(markables[index], at: index))
    register(index, entities.count - 1)
  }
}
