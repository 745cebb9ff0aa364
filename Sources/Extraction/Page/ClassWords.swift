import PageFacts

/// What the words in an element's class, name or role say of it.
struct Traits: OptionSet, Hashable {
  let rawValue: Int

  static let hidden = Traits(rawValue: 1)
  static let navigation = Traits(rawValue: 2)
  static let comments = Traits(rawValue: 4)
  static let related = Traits(rawValue: 8)
  static let advertisement = Traits(rawValue: 16)
  static let sharing = Traits(rawValue: 32)
  static let newsletter = Traits(rawValue: 64)
  static let author = Traits(rawValue: 128)
  static let notice = Traits(rawValue: 256)
  static let footer = Traits(rawValue: 512)
  static let form = Traits(rawValue: 1024)
  static let caption = Traits(rawValue: 2048)
  static let pullQuote = Traits(rawValue: 4096)
  static let byline = Traits(rawValue: 16384)
  static let date = Traits(rawValue: 32768)
  static let post = Traits(rawValue: 65536)

  /// The traits by the names they have in the table.
  static let byName: [String: Traits] = [
    "hidden": .hidden, "navigation": .navigation, "comments": .comments, "related": .related,
    "advertisement": .advertisement, "sharing": .sharing, "newsletter": .newsletter,
    "author": .author, "notice": .notice, "footer": .footer, "form": .form, "caption": .caption,
    "pullquote": .pullQuote, "byline": .byline, "date": .date, "post": .post,
  ]
}

/// The table of words that classes and names of elements are made of.
struct ClassWords: Sendable {
  private var words: [String: Traits] = [:]
  /// The parts of names by their first letter.
  private var parts: [[(bytes: [UInt8], traits: Traits)]] = Array(repeating: [], count: 256)

  static let table = ClassWords()

  private init() {
    for row in PageFacts.rows(of: "class-words.tsv") {
      guard row.count == 3, let traits = Traits.byName[String(row[2])] else {
        preconditionFailure("class-words.tsv: a row that says nothing: \(row)")
      }
      if row[1] == "word" {
        words[String(row[0]), default: []].formUnion(traits)
      } else {
        let bytes = Array(row[0].utf8)
        parts[Int(bytes[0])].append((bytes, traits))
      }
    }
  }

  /// What a class, name or role says.
  func traits(of name: String) -> Traits {
    var traits: Traits = []
    let bytes = Array(name.utf8)
    for word in Self.words(of: bytes) {
      traits.formUnion(words[word] ?? [])
    }
    let small = bytes.map { 0x41...0x5a ~= $0 ? $0 | 0x20 : $0 }
    for (start, byte) in small.enumerated() {
      for part in parts[Int(byte)] where small[start...].starts(with: part.bytes) {
        traits.formUnion(part.traits)
      }
    }
    return traits
  }

  /// The words of a name, in small letters: parted by what is no letter and before a capital.
  private static func words(of bytes: [UInt8]) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var previous: UInt8 = 0
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    for byte in bytes {
      let isCapital = 0x41...0x5a ~= byte
      let isSmall = 0x61...0x7a ~= byte
      if !isCapital && !isSmall || isCapital && 0x61...0x7a ~= previous { end() }
      if isCapital || isSmall { word.append(byte | 0x20) }
      previous = byte
    }
    end()
    return words
  }
}
