internal import Atlas
internal import Text

/// Where the entities with a name are found by its parts.
struct NameIndex {
  private var whole = WordTable<Int32>(missing: -1)
  /// The same without the country an organization's name begins with or what follows "of" in it;
  /// -2 where several are called so.
  private var short = WordTable<Int32>(missing: -1)
  private var last = WordTable(missing: Namesakes.none)
  private var first = WordTable(missing: Namesakes.none)
  private var heads = WordTable(missing: Namesakes.none)
  private var acronyms = WordTable<Int32>(missing: -1)
  /// The government of each country that acts.
  var governments: [Country.Code: Int] = [:]

  /// The entity of this whole name; nil where none has it.
  func entity(named key: NameKey) -> Int? { Self.known(whole[key]) }
  /// The entity of this short name; nil where none has it, and where several have.
  func entity(short key: NameKey) -> Int? { Self.known(short[key]) }
  /// All of this last name, the latest added at the end.
  func entities(lastName word: Word) -> Namesakes { last[word] }
  /// All of this first name, the latest added at the end.
  func entities(firstName word: Word) -> Namesakes { first[word] }
  /// All whose name has this word for its head, the latest added at the end.
  func entities(head word: Word) -> Namesakes { heads[word] }
  /// The entity of this acronym; nil where none has it.
  func entity(acronym word: Word) -> Int? { Self.known(acronyms[word]) }

  /// Gives an entity a whole name, which stays that of the first entity to have it.
  mutating func add(_ key: NameKey, _ entity: Int) {
    whole.update(hash: key.hash) { if $0 < 0 { $0 = Int32(entity) } }
  }

  /// Gives an entity a short name, which is nobody's once two of them have it.
  mutating func addShort(_ key: NameKey, _ entity: Int) {
    short.update(hash: key.hash) { $0 = $0 == -1 || $0 == entity ? Int32(entity) : -2 }
  }

  /// Adds an entity to those of a last name; once only.
  mutating func addLast(_ word: Word, _ entity: Int) { Self.add(word, entity, to: &last) }
  /// Adds an entity to those of a first name; once only.
  mutating func addFirst(_ word: Word, _ entity: Int) { Self.add(word, entity, to: &first) }
  /// Adds an entity to those of a head; once only.
  mutating func addHead(_ word: Word, _ entity: Int) { Self.add(word, entity, to: &heads) }

  /// Gives an entity an acronym, which stays that of the first entity to have it.
  mutating func addAcronym(_ word: Word, _ entity: Int) {
    acronyms.update(word) { if $0 < 0 { $0 = Int32(entity) } }
  }

  private static func known(_ entity: Int32) -> Int? { entity < 0 ? nil : Int(entity) }

  private static func add(_ word: Word, _ entity: Int, to table: inout WordTable<Namesakes>) {
    table.update(word) { if !$0.contains(entity) { $0.append(entity) } }
  }
}
