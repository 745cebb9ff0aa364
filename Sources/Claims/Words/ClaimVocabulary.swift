internal import Text
internal import Assets
internal import Atlas

/// The words that play a part in claims, each with all its senses.
struct ClaimVocabulary: Sendable {
  /// The words of `claim-words.tsv`, and those that other tables give a part.
  static let english = ClaimVocabulary()

  /// The number of each word, from 1; 0 is that of all words that play no part.
  private var numbers = WordTable<Int32>(capacity: 4096, missing: 0)
  /// The numbers of the words of each sense.
  private var wordsOfSense = [[Int32]](repeating: [], count: ClaimSense.allCases.count)
  /// The senses of the words by their numbers, a bit each, so many masks a word.
  private var masks = [UInt64](repeating: 0, count: masksOfWord)

  /// What an article with a word of these speaks of.
  private(set) var topics = WordTable<ClaimTopics>(missing: [])

  private static let masksOfWord = (ClaimSense.allCases.count + 63) / 64

  /// How many numbers words have.
  var count: Int { masks.count / Self.masksOfWord }

  /// The number of a word.
  func number(of word: Word) -> Int32 { numbers[word] }

  /// The numbers of the words that can play the part.
  func numbers(of sense: ClaimSense) -> [Int32] { wordsOfSense[sense.rawValue] }

  /// Whether the words of a number can play the part.
  func has(_ sense: ClaimSense, _ number: Int32) -> Bool {
    masks[Int(number) * Self.masksOfWord + sense.rawValue >> 6] & sense.bit != 0
  }

  private init() {
    masks.reserveCapacity(4096 * Self.masksOfWord)
    for row in FactTable("claim-words.tsv") {
      guard let sense = ClaimSense(named: row[0].text) else {
        preconditionFailure("claim-words.tsv has a row of no known sense")
      }
      let topic = ClaimTopics(toldBy: sense)
      for piece in row[2].pieces(partedBy: 0x20) {
        let word = Word(piece)
        add(sense, to: word)
        if let topic { topics[word] = topic }
      }
    }
    for word in ClaimIdiom.openings { add(.idiom, to: word) }
    for word in ClaimFrame.anchors { add(.frame, to: word) }
    for word in CountryGroupTable.openings + CountWord.words { add(.standIn, to: word) }
    for sense in Self.standingIn {
      for number in numbers(of: sense) { add(.standIn, toNumber: number) }
    }
  }

  /// The senses whose words can stand for places.
  private static let standingIn: [ClaimSense] = [.anaphor, .singleNoun, .ownedNoun, .groupNoun]

  private mutating func add(_ sense: ClaimSense, to word: Word) {
    var number = numbers[word]
    if number == 0 {
      number = Int32(count)
      numbers[word] = number
      for _ in 0..<Self.masksOfWord { masks.append(0) }
    }
    add(sense, toNumber: number)
  }

  private mutating func add(_ sense: ClaimSense, toNumber number: Int32) {
    masks[Int(number) * Self.masksOfWord + sense.rawValue >> 6] |= sense.bit
    wordsOfSense[sense.rawValue].append(number)
  }
}

extension ClaimSense {
  /// The sense of this name, as the tables write it.
  init?(named name: String) {
    guard let sense = Self.named[name] else { return nil }
    self = sense
  }

  private static let named = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.stringValue, $0) }
  )

  /// Its place in the mask that holds it.
  fileprivate var bit: UInt64 { 1 << UInt64(rawValue & 63) }

  /// Whether a word can play the part.
  func holds(_ word: Word) -> Bool {
    ClaimVocabulary.english.has(self, ClaimVocabulary.english.number(of: word))
  }

  /// Whether a word as it is written can; none where there is no word.
  func holds(_ text: String?) -> Bool {
    text.map { holds(Word(utf8: $0.utf8)) } ?? false
  }
}
