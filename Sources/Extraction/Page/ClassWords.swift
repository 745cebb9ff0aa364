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
  static let card = Traits(rawValue: 8192)
  static let byline = Traits(rawValue: 16384)
  static let date = Traits(rawValue: 32768)
  static let post = Traits(rawValue: 65536)

  /// The traits by the names they have in the table.
  static let byName: [String: Traits] = [
    "hidden": .hidden, "navigation": .navigation, "comments": .comments, "related": .related,
    "advertisement": .advertisement, "sharing": .sharing, "newsletter": .newsletter,
    "author": .author, "notice": .notice, "footer": .footer, "form": .form, "caption": .caption,
    "pullquote": .pullQuote, "card": .card, "byline": .byline, "date": .date, "post": .post,
  ]
}

/// The table of words that classes and names of elements are made of.
struct ClassWords: Sendable {
  /// The words and parts of names by their first letter.
  private var entries: [[Entry]] = Array(repeating: [], count: 256)

  private struct Entry {
    let bytes: [UInt8]
    /// Whether it says so only as a whole word.
    let isWord: Bool
    let traits: Traits
  }

  static let table = ClassWords()

  private init() {
    for row in PageFacts.rows(of: "class-words.tsv") {
      guard row.count == 3, let traits = Traits.byName[row[2]] else {
        preconditionFailure("class-words.tsv: a row that says nothing: \(row)")
      }
      let bytes = Array(row[0].utf8)
      entries[Int(bytes[0])].append(Entry(bytes: bytes, isWord: row[1] == "word", traits: traits))
    }
  }

  /// What a class, name or role says.
  ///
  /// Its words are parted by what is no letter and before a capital.
  func traits(of name: some Collection<UInt8>) -> Traits {
    var traits: Traits = []
    let name = Array(name)
    for start in name.indices {
      let word = Self.begins(at: start, in: name) ? Self.length(ofWordAt: start, in: name) : nil
      for entry in entries[Int(Self.small(name[start]))]
      where !entry.isWord || word == entry.bytes.count {
        if Self.stands(entry.bytes, at: start, in: name) { traits.formUnion(entry.traits) }
      }
    }
    return traits
  }

  private static func length(ofWordAt start: Int, in name: [UInt8]) -> Int {
    var end = start + 1
    while !begins(at: end, in: name) { end += 1 }
    return end - start
  }

  private static func stands(_ bytes: [UInt8], at start: Int, in name: [UInt8]) -> Bool {
    guard start + bytes.count <= name.count else { return false }
    return bytes.indices.allSatisfy { small(name[start + $0]) == bytes[$0] }
  }

  /// Whether a word, or what is none, begins at an index of a name, or ends it there.
  private static func begins(at index: Int, in name: [UInt8]) -> Bool {
    guard index > 0, index < name.count else { return true }
    let (last, next) = (name[index - 1], name[index])
    return !isLetter(last) || !isLetter(next) || next < 0x61 && last >= 0x61
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7a ~= byte | 0x20 }

  private static func small(_ byte: UInt8) -> UInt8 { 0x41...0x5a ~= byte ? byte | 0x20 : byte }
}
