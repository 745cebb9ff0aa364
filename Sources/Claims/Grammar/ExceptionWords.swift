internal import Articles
internal import Text
internal import Assets

/// The phrases of `exceptions.tsv`, which take something out: except, apart from, but not.
enum ExceptionWords {
  /// The token after the longest of them that begins with a token, or nil where there is none.
  static func end(at index: Int, in reader: ClaimReader, inList: Bool) -> Int? {
    guard reader.isKind(.word, at: index) else { return nil }
    return end(of: anywhere, at: index, in: reader)
      ?? (inList ? end(of: withinLists, at: index, in: reader) : nil)
  }

  private static func end(of phrases: Phrases, at index: Int, in reader: ClaimReader) -> Int? {
    for rest in phrases[reader.tokens[index].word] {
      let isMeant = rest.indices.allSatisfy { reader.isWord(rest[$0], at: index + 1 + $0) }
      if isMeant { return index + 1 + rest.count }
    }
    return nil
  }

  /// By their first words what follows them, the longest first.
  private typealias Phrases = WordTable<[[Word]]>

  private static let anywhere = phrases("anywhere")
  /// Those that do so only within a list of places.
  private static let withinLists = phrases("list")

  private static func phrases(_ kind: StaticString) -> Phrases {
    var phrases = Phrases(missing: [])
    for row in FactTable("exceptions.tsv") where row[0] == kind {
      let words = row[1].pieces(partedBy: 0x20).map { Word($0) }
      phrases.update(words[0]) { rests in
        rests.append(Array(words.dropFirst()))
        rests.sort { $0.count > $1.count }
      }
    }
    return phrases
  }
}
