internal import Articles
internal import Atlas

/// The words of a name as one figure: equal for names of equal words.
struct NameKey: Hashable {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ word: Word) { hash = (hash ^ word.hash) &* 0x9e37_79b9_7f4a_7c15 }

  mutating func add(_ figure: UInt64) { hash = (hash ^ figure) &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

  init(_ words: some Sequence<Word>) {
    for word in words { add(word) }
  }
}

/// Where the entities with a name are found by its parts.
struct NameIndex {
  private var whole: [NameKey: Int] = [:]
  /// The same without the country an organization's name begins with.
  private var short: [NameKey: Int] = [:]
  private var last: [Word: [Int]] = [:]
  private var first: [Word: [Int]] = [:]
  private var heads: [Word: [Int]] = [:]
  private var acronyms: [Word: Int] = [:]
  /// The government of each country that acts.
  var governments: [Country.Code: Int] = [:]
  /// How many namesakes are remembered for a part of a name.
  private static let capacity = 8

  func entity(named key: NameKey) -> Int? { whole[key] }
  func entity(short key: NameKey) -> Int? { short[key] }
  func entities(lastName word: Word) -> [Int] { last[word] ?? [] }
  func entities(firstName word: Word) -> [Int] { first[word] ?? [] }
  func entities(head word: Word) -> [Int] { heads[word] ?? [] }
  func entity(acronym word: Word) -> Int? { acronyms[word] }

  mutating func add(_ key: NameKey, _ entity: Int) {
    if whole[key] == nil { whole[key] = entity }
  }

  mutating func addShort(_ key: NameKey, _ entity: Int) {
    if short[key] == nil { short[key] = entity }
  }

  mutating func addLast(_ word: Word, _ entity: Int) { Self.add(word, entity, to: &last) }
  mutating func addFirst(_ word: Word, _ entity: Int) { Self.add(word, entity, to: &first) }

  mutating func addHead(_ word: Word, _ entity: Int) { Self.add(word, entity, to: &heads) }

  mutating func addAcronym(_ word: Word, _ entity: Int) {
    if acronyms[word] == nil { acronyms[word] = entity }
  }

  private static func add(_ word: Word, _ entity: Int, to table: inout [Word: [Int]]) {
    var entities = table[word] ?? []
    guard !entities.contains(entity) else { return }
    if entities.count == capacity { entities.removeFirst() }
    entities.append(entity)
    table[word] = entities
  }
}
